"""The command line, whose output and exit codes other programs rely on."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from ilo_desktop import __version__, cli, cli_list, cli_parts, paths, resources
from ilo_desktop.desktop.libraries.shelf import Start
from ilo_desktop.desktop.one_program.claim import Claim
from ilo_desktop.desktop.printing.locale_paper import PaperChoice
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.library import Library, Plan
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Mark
from ilo_desktop.newsroom.vocabulary import Vocabulary

LIST = """\
News from the valley

All announcements of the valley's labour office, newest first.


  1. Miners in Mongolia learn to spot loose rock

    07 March 2024

    Forty crews practised on a full-size model of a tunnel before they went below ground.

  2. Ports and seafarers’ unions agree on rest hours

    19 January 2024


  1. © Valley Office 2023

    Bakers publish the first wage table of their trade

    26 December 2023

    The table names nine grades and what each is paid.
"""
HEADLINES = [
    "Miners in Mongolia learn to spot loose rock",
    "Ports and seafarers’ unions agree on rest hours",
    "Bakers publish the first wage table of their trade",
]
FIELDS = [
    "id",
    "date",
    "headline",
    "summary",
    "kind",
    "kicker",
    "credit",
    "place",
    "language",
    "url",
    "countries",
    "topics",
    "read",
    "starred",
    "own_tags",
]

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")

    return invoke


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A list of three releases."""
    path = tmp_path / "valley.txt"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def filled(run: Run, source: Path) -> Path:
    """The user's own library with the list's releases imported."""
    assert run("import", source).exit_code == 0
    return paths.default_library()


def lines(result: Result) -> list[Any]:
    """Return the objects of JSON Lines."""
    return [json.loads(line) for line in result.stdout.splitlines()]


def command(*arguments: object, **variables: str) -> tuple[Sequence[str], dict[str, str]]:
    """Return a command line of a process of its own and its environment."""
    return [sys.executable, "-m", "ilo_desktop", *map(str, arguments)], os.environ | variables


class TestImport:
    def test_it_prints_one_object(self, run: Run, source: Path) -> None:
        result = run("import", source, "--json")
        assert result.exit_code == 0
        assert lines(result) == [{"import": 1, "new": 3, "changed": 0, "same": 0, "problems": [], "for_a_look": []}]

    def test_the_same_file_again_changes_nothing(self, run: Run, source: Path, filled: Path) -> None:
        result = run("import", source, "--json")
        assert result.exit_code == 0
        assert lines(result) == [{"import": None, "new": 0, "changed": 0, "same": 3, "problems": [], "for_a_look": []}]

    def test_a_corrected_list_changes_what_it_corrects(
        self, run: Run, source: Path, filled: Path, tmp_path: Path
    ) -> None:
        corrected = tmp_path / "corrected.txt"
        completed = "    19 January 2024\n\n    Ten hours in every twenty-four are now the rule.\n"
        text = LIST.replace("    19 January 2024\n", completed).replace("nine grades", "eight grades")
        corrected.write_text(text, encoding="utf-8")
        (outcome,) = lines(run("import", corrected, "--json"))
        assert (outcome["import"], outcome["new"], outcome["changed"], outcome["same"]) == (2, 0, 2, 1)

    def test_what_another_program_brought_in_meanwhile_is_the_same(
        self, run: Run, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        apply = Library.apply

        def overtaken(library: Library, plan: Plan, progress: Progress = NO_PROGRESS) -> ChangeSet:
            apply(library, plan)
            return apply(library, plan, progress=progress)

        monkeypatch.setattr(Library, "apply", overtaken)
        result = run("import", source, "--json")
        assert lines(result) == [{"import": None, "new": 0, "changed": 0, "same": 3, "problems": [], "for_a_look": []}]

    def test_people_get_a_line(self, run: Run, source: Path) -> None:
        assert run("import", source).stdout == "Import 1: 3 new, 0 changed, 0 same\n"
        assert run("import", source).stdout == "Nothing was written: 0 new, 0 changed, 3 same\n"

    def test_a_missing_file_is_a_problem_and_the_rest_is_done(self, run: Run, source: Path) -> None:
        result = run("import", "gone.txt", source, "--json")
        assert result.exit_code == 1
        (outcome,) = lines(result)
        assert outcome["new"] == 3
        (problem,) = outcome["problems"]
        assert list(problem) == ["document", "line", "reason"]
        assert problem["line"] is None
        assert "gone.txt" in problem["document"]
        assert "is not there" in problem["reason"]

    def test_a_file_that_may_not_be_read_does_not_stop_the_rest(
        self, run: Run, source: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "access", lambda _path, mode, **_: mode != os.R_OK)
        assert run("import", source).exit_code == 0

    def test_problems_are_told_to_people_on_standard_error(self, run: Run, source: Path) -> None:
        result = run("import", "gone.txt", source)
        assert result.exit_code == 1
        assert "gone.txt: “gone.txt” is not there." in result.stderr
        assert result.stdout == "Import 1: 3 new, 0 changed, 0 same\n"

    def test_a_folder_gives_all_its_files(self, run: Run, source: Path) -> None:
        (outcome,) = lines(run("import", source.parent, "--json"))
        assert outcome["new"] == 3

    def test_a_dry_run_writes_nothing(self, run: Run, source: Path, filled: Path) -> None:
        before = lines(run("list", "--json"))
        source.write_text(LIST.replace("Bakers", "Millers"), encoding="utf-8")
        (outcome,) = lines(run("import", source, "--dry-run", "--json"))
        assert outcome["import"] is None
        assert (outcome["new"], outcome["same"]) == (1, 2)
        assert lines(run("list", "--json")) == before
        assert len(lines(run("imports", "--json"))) == 1

    def test_a_dry_run_tells_what_is_worth_a_look(self, run: Run, source: Path) -> None:
        soon = datetime.now().astimezone().date() + timedelta(days=40)
        text = LIST.replace("07 March 2024", f"{soon:%d %B %Y}").replace("Bakers publish", "[Test] Bakers publish")
        source.write_text(text, encoding="utf-8")
        (outcome,) = lines(run("import", source, "--dry-run", "--json"))
        assert outcome["new"] == 3
        assert [list(told.values()) for told in outcome["for_a_look"]] == [
            ["valley.txt", 6, HEADLINES[0], soon.isoformat(), ["future"]],
            ["valley.txt", 17, f"[Test] {HEADLINES[2]}", "2023-12-26", ["test"]],
        ]
        told = run("import", source).stderr
        assert f"valley.txt, line 6: Worth a look, its date is yet to come ({soon}): “{HEADLINES[0]}”" in told

    def test_a_dry_run_makes_no_library(self, run: Run, source: Path, tmp_path: Path) -> None:
        library = tmp_path / "new" / "library.sqlite"
        result = run("import", source, "--dry-run", "--json", "--library", library)
        assert lines(result)[0]["new"] == 3
        assert "no library" in result.stderr
        assert not library.parent.exists()

    def test_without_a_path_the_usage_is_wrong(self, run: Run) -> None:
        assert run("import").exit_code == 2

    def test_the_users_own_file_gives_its_20_releases(self, run: Run, users_file: Path) -> None:
        assert lines(run("import", users_file, "--json"))[0]["new"] == 20
        assert lines(run("import", users_file, "--json"))[0]["same"] == 20
        found = lines(run("list", "--json"))
        assert len(found) == 20
        dates = [release["date"] for release in found]
        assert dates == sorted(dates, reverse=True)
        assert sum(bool(release["summary"]) for release in found) == 18
        assert sum(bool(release["credit"]) for release in found) == 3


class TestList:
    def test_it_is_newest_first_with_the_fields_in_their_order(self, run: Run, filled: Path) -> None:
        found = lines(run("list", "--json"))
        assert [release["headline"] for release in found] == HEADLINES
        assert [release["date"] for release in found] == ["2024-03-07", "2024-01-19", "2023-12-26"]
        assert [list(release) for release in found] == [FIELDS] * 3
        assert found[0]["countries"] == ["MN"]
        assert found[0]["summary"].startswith("Forty crews")
        assert found[1]["summary"] == ""
        assert found[2]["credit"] == "© Valley Office 2023"
        assert not found[0]["read"]
        assert not found[0]["starred"]

    def test_letters_stand_as_they_are(self, run: Run, filled: Path) -> None:
        assert "seafarers’" in run("list", "--json").stdout

    def test_a_query_is_a_search(self, run: Run, filled: Path) -> None:
        assert [release["headline"] for release in lines(run("list", "wage table", "--json"))] == HEADLINES[2:]
        assert [release["headline"] for release in lines(run("list", '"rest hours"', "--json"))] == HEADLINES[1:2]
        assert lines(run("list", '"hours rest"', "--json")) == []

    def test_the_last_word_is_whole(self, run: Run, filled: Path) -> None:
        assert lines(run("list", "bak", "--json")) == []

    def test_releases_come_in_the_order_that_is_asked_for(self, run: Run, filled: Path) -> None:
        for order, expected in (
            ("newest", HEADLINES),
            ("oldest", HEADLINES[::-1]),
            ("headline", sorted(HEADLINES)),
            ("relevance", HEADLINES),
        ):
            found = lines(run("list", "--order", order, "--json"))
            assert [release["headline"] for release in found] == expected, order
        assert run("list", "--order", "best").exit_code == 2

    @pytest.mark.parametrize(("limit", "count"), [(0, 0), (2, 2), (5, 3)])
    def test_a_limit_takes_the_newest(self, run: Run, filled: Path, limit: int, count: int) -> None:
        found = lines(run("list", "--limit", limit, "--json"))
        assert [release["headline"] for release in found] == HEADLINES[:count]

    def test_people_get_id_date_and_headline(self, run: Run, filled: Path) -> None:
        first = run("list").stdout.splitlines()[0].split(maxsplit=2)
        assert first[1:] == ["2024-03-07", HEADLINES[0]]
        assert run("show", first[0]).exit_code == 0

    def test_more_than_one_batch_is_whole(self, run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(cli_list, "_BATCH", 2)
        assert [release["headline"] for release in lines(run("list", "--json"))] == HEADLINES
        assert len(run("list").stdout.splitlines()) == 3

    def test_where_there_is_no_library_it_is_empty(self, run: Run) -> None:
        result = run("list", "--json")
        assert (result.exit_code, result.stdout) == (0, "")
        assert "There is no library at" in result.stderr
        assert not paths.default_library().exists()

    def test_a_library_that_cannot_be_looked_at_is_not_taken_for_missing(self, run: Run, tmp_path: Path) -> None:
        result = run("--library", tmp_path / ("x" * 300), "list")
        assert result.exit_code == 1
        assert result.stderr.startswith("Error: ")

    @pytest.mark.parametrize("arguments", [["--limit", "-1"], ["--limit", "x"], ["one", "two"], ["--fast"]])
    def test_wrong_usage(self, run: Run, arguments: list[str]) -> None:
        result = run("list", *arguments)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "Usage: ilo-desktop list" in result.stderr


class TestShow:
    def test_it_has_what_the_list_has_and_where_it_came_from(self, run: Run, filled: Path) -> None:
        listed = lines(run("list", "--json"))[2]
        (shown,) = lines(run("show", listed["id"], "--json"))
        assert list(shown)[: len(FIELDS)] == FIELDS
        assert listed == {field: shown[field] for field in FIELDS}
        (sighting,) = shown["sightings"]
        assert (sighting["document"], sighting["import"]) == ("valley.txt", 1)
        assert LIST.splitlines()[sighting["line"] - 1].strip() in ("1. © Valley Office 2023", f"1. {HEADLINES[2]}")
        assert sighting["says"]["headline"] == HEADLINES[2]

    def test_tags_come_with_the_words_that_gave_them(self, run: Run, filled: Path) -> None:
        listed = lines(run("list", "--json"))[0]
        (shown,) = lines(run("show", listed["id"], "--json"))
        assert {"facet": "country", "value": "MN", "where": "headline", "words": "Mongolia"} in shown["tags"]

    def test_people_see_all_of_it(self, run: Run, filled: Path) -> None:
        number = lines(run("list", "--json"))[0]["id"]
        shown = run("show", number).stdout
        assert shown.startswith(f"{HEADLINES[0]}\n\nDate:     2024-03-07\n")
        assert "Forty crews practised" in shown
        assert "  country Mongolia: “Mongolia” in the headline" in shown
        assert "  valley.txt, line 6 (import 1, " in shown

    def test_an_unknown_number_is_told(self, run: Run, filled: Path) -> None:
        result = run("show", 4711)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == "Error: There is no release number 4711 in this library.\n"

    def test_a_headline_is_no_number(self, run: Run) -> None:
        assert run("show", "Miners").exit_code == 2


@pytest.mark.usefixtures("qapp")
class TestPrint:
    @staticmethod
    def text(path: Path) -> str:
        """Return the text of a PDF as one line."""
        return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())

    def test_headlines_and_summaries_stand_in_order(self, run: Run, filled: Path, tmp_path: Path) -> None:
        result = run("print", "-o", tmp_path / "all.pdf")
        assert (result.exit_code, result.stdout) == (0, "")
        assert "3 releases on 1 page: " in result.stderr
        text = self.text(tmp_path / "all.pdf")
        places = [text.index(headline) for headline in HEADLINES]
        assert places == sorted(places)
        assert "Forty crews practised on a full-size model" in text

    def test_a_query_and_a_layout_choose(self, run: Run, filled: Path, tmp_path: Path) -> None:
        run("print", "wage", "-o", tmp_path / "some.pdf", "--layout", "headlines")
        text = self.text(tmp_path / "some.pdf")
        assert HEADLINES[2] in text
        assert HEADLINES[0] not in text
        assert "nine grades" not in text

    def test_the_look_is_chosen_by_options(self, run: Run, filled: Path, tmp_path: Path) -> None:
        options = ("--group-by", "month", "--columns", "2", "--cover", "--contents", "--sources")
        measures = ("--text-size", "large", "--margins", "narrow")
        result = run("print", "-o", tmp_path / "x.pdf", "--layout", "full", *options, *measures)
        assert result.exit_code == 0
        reader = PdfReader(tmp_path / "x.pdf")
        tops = [item.title for item in reader.outline if not isinstance(item, list)]
        assert (tops[:2], tops[-1]) == (["Cover", "Contents"], "Sources")
        assert len(tops) > 3
        assert len(reader.pages) > 3

    @pytest.mark.parametrize(
        "option", [("--columns", "3"), ("--group-by", "price"), ("--text-size", "9"), ("--margins", "none")]
    )
    def test_a_look_that_there_is_not_is_wrong_usage(
        self, run: Run, filled: Path, tmp_path: Path, option: tuple[str, str]
    ) -> None:
        assert run("print", "-o", tmp_path / "x.pdf", *option).exit_code == 2
        assert not (tmp_path / "x.pdf").exists()

    @pytest.mark.parametrize(("paper", "width"), [("A4", 595), ("Letter", 612), ("letter", 612)])
    def test_the_paper_has_its_size(self, run: Run, filled: Path, tmp_path: Path, paper: str, width: int) -> None:
        run("print", "--output", tmp_path / "x.pdf", "--paper", paper, "--layout", "full")
        assert round(PdfReader(tmp_path / "x.pdf").pages[0].mediabox.width) == width

    def test_without_a_size_the_paper_is_the_one_of_the_preferences(
        self, run: Run, filled: Path, tmp_path: Path
    ) -> None:
        Settings().set_value(Key.PAPER, PaperChoice.LETTER)
        run("print", "-o", tmp_path / "letter.pdf")
        run("print", "-o", tmp_path / "a4.pdf", "--paper", "A4")
        sizes = [PdfReader(tmp_path / name).pages[0].mediabox.width for name in ("letter.pdf", "a4.pdf")]
        assert list(map(round, sizes)) == [612, 595]

    def test_nothing_to_print_is_told_and_an_earlier_file_stays(self, run: Run, filled: Path, tmp_path: Path) -> None:
        (tmp_path / "x.pdf").write_bytes(b"earlier")
        result = run("print", "no such words", "-o", tmp_path / "x.pdf")
        assert result.exit_code == 1
        assert "nothing to print" in result.stderr
        assert (tmp_path / "x.pdf").read_bytes() == b"earlier"

    def test_the_library_itself_is_not_overwritten(self, run: Run, filled: Path) -> None:
        before = filled.read_bytes()
        assert run("print", "-o", filled.parent / "." / filled.name).exit_code == 2
        assert filled.read_bytes() == before

    def test_a_folder_that_is_not_there_is_told(self, run: Run, filled: Path, tmp_path: Path) -> None:
        result = run("print", "-o", tmp_path / "none" / "x.pdf")
        assert result.exit_code == 1
        assert "could not be written" in result.stderr

    @pytest.mark.parametrize("arguments", [[], ["-o", "x.pdf", "--paper", "A3"], ["-o", "x.pdf", "--layout", "all"]])
    def test_wrong_usage(self, run: Run, arguments: list[str]) -> None:
        assert run("print", *arguments).exit_code == 2


class TestImports:
    def test_they_are_listed_newest_first(self, run: Run, filled: Path, tmp_path: Path) -> None:
        other = tmp_path / "other.txt"
        other.write_text(LIST.replace("Bakers", "Millers"), encoding="utf-8")
        run("import", other)
        newest, oldest = lines(run("imports", "--json"))
        assert (newest["import"], newest["documents"], newest["new"], newest["same"]) == (2, ["other.txt"], 1, 2)
        assert (oldest["import"], oldest["undone_at"], oldest["kept"]) == (1, None, 0)
        assert oldest["made_at"].endswith("+00:00")

    def test_people_get_a_line_each(self, run: Run, filled: Path) -> None:
        assert "3 new, 0 changed, 0 same  valley.txt" in run("imports").stdout
        run("undo", 1)
        assert "valley.txt (undone " in run("imports").stdout

    def test_undo_says_what_went(self, run: Run, filled: Path) -> None:
        result = run("undo", 1)
        assert (result.exit_code, result.stdout) == (0, "Import 1 is undone: 3 releases went.\n")
        assert run("list", "--json").stdout == ""

    def test_undo_says_what_stayed(self, run: Run, filled: Path, vocabulary: Vocabulary) -> None:
        number = lines(run("list", "--json"))[0]["id"]
        library = Library.open(filled, vocabulary)
        library.edit([MarkEdit(Mark.STARRED, frozenset({number}), on=True)])
        library.close()
        result = run("undo", 1)
        stayed = "1 stayed for your stars, notes, tags, collections or briefings"
        assert result.stdout == f"Import 1 is undone: 2 releases went, {stayed}.\n"
        assert lines(run("imports", "--json"))[0]["kept"] == 1
        assert [release["starred"] for release in lines(run("list", "--json"))] == [True]

    def test_redo_brings_it_back(self, run: Run, filled: Path) -> None:
        before = run("list", "--json").stdout
        assert run("redo", 1).exit_code == 1
        run("undo", 1)
        result = run("redo", 1)
        assert (result.exit_code, result.stdout) == (0, "Import 1 is redone: 3 releases came back.\n")
        assert run("list", "--json").stdout == before

    def test_undoing_twice_is_told(self, run: Run, filled: Path) -> None:
        run("undo", 1)
        result = run("undo", 1)
        assert result.exit_code == 1
        assert "is undone already" in result.stderr

    def test_an_unknown_import_is_told(self, run: Run, filled: Path) -> None:
        assert run("undo", 9).exit_code == 1


class TestLibraryOption:
    def test_it_stands_before_and_after_the_command(self, run: Run, source: Path, tmp_path: Path) -> None:
        library = tmp_path / "other.sqlite"
        assert run("--library", library, "import", source).exit_code == 0
        assert len(lines(run("list", "--json", "--library", library))) == 3
        assert len(lines(run("--library", library, "list", "--json"))) == 3
        assert not paths.default_library().exists()

    def test_the_one_after_the_command_wins(self, run: Run, source: Path, tmp_path: Path) -> None:
        run("--library", tmp_path / "a.sqlite", "import", source, "--library", tmp_path / "b.sqlite")
        assert not (tmp_path / "a.sqlite").exists()
        assert (tmp_path / "b.sqlite").exists()

    def test_a_variable_names_it_too(
        self, run: Run, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv(paths.LIBRARY_VARIABLE, str(tmp_path / "named.sqlite"))
        run("import", source)
        assert (tmp_path / "named.sqlite").exists()

    def test_a_file_that_is_no_library_is_refused_and_left(self, run: Run, source: Path) -> None:
        before = source.read_bytes()
        result = run("list", "--library", source)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "is not a library of this program" in result.stderr
        assert source.read_bytes() == before

    @pytest.mark.parametrize("name", ["open", "import", "list", "show", "print", "imports", "undo"])
    def test_every_command_has_it(self, run: Run, name: str) -> None:
        assert "--library FILE" in run(name, "--help").stdout


class TestWindow:
    @pytest.fixture(autouse=True)
    def window(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, list[Path]]]:
        """Record each opening of the window instead of opening it; it ends with 3."""
        opened: list[tuple[Path, list[Path]]] = []

        def open_it(start: Start, files: Sequence[Path], _claim: Claim) -> int:
            opened.append((start.library, list(files)))
            return 3

        app = ModuleType("ilo_desktop.app")
        app.run = open_it  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, "ilo_desktop.app", app)
        monkeypatch.setattr("ilo_desktop.app", app, raising=False)
        return opened

    @pytest.mark.parametrize(
        ("arguments", "files"),
        [
            ([], []),
            (["open"], []),
            (["open", "a.txt", "b c.html"], ["a.txt", "b c.html"]),
            (["a.txt", "b.txt"], ["a.txt", "b.txt"]),
            (["lists/of-2024"], ["lists/of-2024"]),
            (["open", "list"], ["list"]),
        ],
    )
    def test_files_go_to_the_review(
        self, run: Run, window: list[tuple[Path, list[Path]]], arguments: list[str], files: list[str]
    ) -> None:
        assert run(*arguments).exit_code == 3
        assert window == [(paths.default_library(), [Path(file) for file in files])]

    def test_a_library_can_be_named_with_files(
        self, run: Run, window: list[tuple[Path, list[Path]]], tmp_path: Path
    ) -> None:
        library = tmp_path / "x.sqlite"
        run("--library", library)
        run("--library", library, "a.txt")
        run("a.txt", "--library", library)
        assert window == [(library, []), (library, [Path("a.txt")]), (library, [Path("a.txt")])]

    def test_a_file_without_an_ending_that_is_there(
        self, run: Run, window: list[tuple[Path, list[Path]]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "releases").touch()
        run("releases")
        assert window == [(paths.default_library(), [Path("releases")])]

    def test_a_window_that_is_open_gets_the_files(
        self, run: Run, window: list[tuple[Path, list[Path]]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        handed: list[Path] = []

        def hand_over(_claim: Claim, files: Sequence[Path]) -> bool:
            handed.extend(files)
            return True

        first = Claim(tmp_path / "x.sqlite")
        assert first.take()
        monkeypatch.setattr(Claim, "hand_over", hand_over)
        result = run("--library", tmp_path / "x.sqlite", "a.txt")
        assert (result.exit_code, handed, window) == (0, [Path("a.txt")], [])
        assert "open already" in result.stderr
        monkeypatch.setattr(Claim, "hand_over", lambda _claim, _files: False)
        assert run("--library", tmp_path / "x.sqlite").exit_code == 3

    def test_a_word_that_no_file_can_be_called_is_no_file(self, run: Run) -> None:
        assert run("x" * 300).exit_code == 2

    def test_a_mistyped_command_is_no_file(self, run: Run, window: list[tuple[Path, list[Path]]]) -> None:
        result = run("lst")
        assert result.exit_code == 2
        assert "No such command 'lst'" in result.stderr
        assert not window


def test_a_library_of_another_vocabulary_is_brought_up_to_date(
    run: Run, filled: Path, vocabulary: Vocabulary, tmp_path: Path
) -> None:
    shutil.copytree(resources.folder("vocabulary"), tmp_path / "vocabulary")
    topics = tmp_path / "vocabulary" / "topics.toml"
    topics.write_text(topics.read_text(encoding="utf-8") + "\n# another version\n", encoding="utf-8")
    other_vocabulary = Vocabulary.read(tmp_path / "vocabulary")
    assert other_vocabulary.version != vocabulary.version
    other = Library.open(filled, other_vocabulary)
    other.reindex(NO_PROGRESS)
    other.close()
    assert lines(run("list", "Mongolia", "--json"))[0]["countries"] == ["MN"]
    library = Library.open(filled, vocabulary)
    assert not library.needs_reindex()
    library.close()


def test_without_a_screen_the_window_is_an_error_message(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    app = ModuleType("ilo_desktop.app")

    def refuse(_start: Start, _files: Sequence[Path], _claim: Claim) -> int:
        raise NewsroomError(Code.NO_DISPLAY)

    app.run = refuse  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "ilo_desktop.app", app)
    monkeypatch.setattr("ilo_desktop.app", app, raising=False)
    result = run()
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: There is no screen")


def test_a_library_that_qt_lacks_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Lacking(MetaPathFinder):
        def find_spec(self, name: str, *_: object) -> None:
            if name == "ilo_desktop.app":
                raise ImportError("libGL.so.1: cannot open", path="/venv/PySide6/QtWidgets.abi3.so")

    monkeypatch.delitem(sys.modules, "ilo_desktop.app", raising=False)
    monkeypatch.delattr("ilo_desktop.app", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Lacking(), *sys.meta_path])
    result = run()
    assert result.exit_code == 1
    assert "is missing: libGL.so.1: cannot open." in result.stderr


def test_an_empty_path_is_wrong_usage(run: Run) -> None:
    assert run("import", "").exit_code == 2


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").stdout == f"ilo-desktop {__version__}\n"


class TestProcess:
    """What only a process of its own shows."""

    def run(self, *arguments: object, **variables: str) -> subprocess.CompletedProcess[bytes]:
        words, environment = command(*arguments, **variables)
        return subprocess.run(words, env=environment, capture_output=True, check=False)

    @pytest.mark.parametrize("name", ["import", "list", "show"])
    def test_qt_is_not_loaded(self, name: str, source: Path, filled: Path) -> None:
        arguments = {"import": ["import", str(source)], "list": ["list", "--json"], "show": ["show", "1", "--json"]}
        program = (
            "import sys\n"
            "from ilo_desktop import cli\n"
            "cli.commands(sys.argv[1:], standalone_mode=False)\n"
            "qt = [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]\n"
            "sys.exit(', '.join(qt) or None)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program, *arguments[name]], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout

    def test_output_is_utf_8_in_any_locale(self, filled: Path) -> None:
        done = self.run("list", "--json", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii", PYTHONCOERCECLOCALE="0")
        assert done.returncode == 0
        assert "seafarers’" in done.stdout.decode("utf-8")

    def test_exit_codes(self, source: Path) -> None:
        assert self.run("import", source).returncode == 0
        assert self.run("import", source, "gone.txt").returncode == 1
        assert self.run("import").returncode == 2

    def test_a_reader_that_goes_away_is_no_error_to_speak_of(self, filled: Path) -> None:
        words, environment = command("list", "--json")
        with subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.close()
            assert process.stderr.read() == b""

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
    def test_an_output_that_is_full_is_told(self, filled: Path) -> None:
        words, environment = command("list")
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(words, env=environment, stdout=full, stderr=subprocess.PIPE, check=False)
        assert done.returncode == 1
        assert done.stderr.startswith(b"Error: The output could not be written: ")

    @pytest.mark.skipif(sys.platform == "win32", reason="closing a stream before the start is a matter of shells here")
    def test_standard_error_may_be_closed(self, source: Path) -> None:
        words, environment = command("import", source)
        program = ["sh", "-c", 'exec "$@" 2>&-', "sh", *words]
        done = subprocess.run(program, env=environment, stdout=subprocess.PIPE, check=False)
        assert done.returncode == 0

    def test_progress_is_for_terminals_alone(self, source: Path) -> None:
        assert self.run("import", source).stderr == b""

    def test_printing_needs_no_screen(self, filled: Path, tmp_path: Path) -> None:
        done = self.run("print", "-o", tmp_path / "x.pdf", QT_QPA_PLATFORM="xcb", DISPLAY="")
        assert done.returncode == 0
        assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")

    def test_printing_says_nothing_of_fonts(self, tmp_path: Path) -> None:
        source = tmp_path / "list.txt"
        source.write_text("News\n\n  1. ការងារ งาน काम ਕੰਮ कार्य\n\n    3 May 2021\n", encoding="utf-8")
        self.run("import", source)
        done = self.run("print", "-o", tmp_path / "x.pdf")
        assert done.stderr.decode("utf-8").splitlines() == [f"1 release on 1 page: {tmp_path / 'x.pdf'}"]

    def test_the_log_is_started(self, source: Path) -> None:
        self.run("import", source)
        assert (paths.log_folder() / "ilo-desktop.log").exists()


def test_progress_is_one_line_that_goes_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    with cli_parts.progress_line("Reading") as progress:
        progress.report(1, 4)
        progress.report(1, 4)
        progress.report(4, 4)
        progress.report(7, 0)
        progress.report(1234, 0)
    lines = ["", "Reading 25 %", "Reading 100 %", "Reading 7    ", "Reading 1,200", " " * 13, ""]
    assert capsys.readouterr().err.split("\r") == lines
