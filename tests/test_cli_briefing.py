"""Briefings on the command line."""

import csv
import io
import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from ilo_desktop import cli, paths, resources
from ilo_desktop.library import Library
from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, Margins, TextSize
from ilo_desktop.newsroom.edits import BriefingAdd, BriefingChange, DeleteEdit, Edit, RemarkEdit
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.exports import formats

LIST = (
    "  1. Miners learn to spot loose rock\n\n    07 March 2024\n\n\n"
    "  2. Bakers meet\n\n    26 December 2023\n\n\n"
    "  3. Weavers count looms\n\n    5 May 2023\n"
)
LOOK = BriefingLook(
    "headlines",
    Grouping.NONE,
    2,
    has_cover=True,
    has_sources=True,
    text_size=TextSize.LARGE,
    margins=Margins.WIDE,
    paper="Letter",
)

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object, answer: str = "") -> Result:
        words = [str(argument) for argument in arguments]
        return CliRunner().invoke(cli.commands, words, prog_name="ilo-desktop", input=answer)

    return invoke


def edit(*edits: Edit) -> None:
    with closing(Library.open(paths.default_library(), Vocabulary.read(resources.folder("vocabulary")))) as library:
        library.edit(edits)


@pytest.fixture(autouse=True)
def _filled(run: Run, tmp_path: Path) -> None:
    """The user's own library, with a briefing of two releases and an empty one."""
    source = tmp_path / "valley.txt"
    source.write_text(LIST, encoding="utf-8")
    assert run("import", source).exit_code == 0
    edit(
        BriefingAdd("For Friday", "Work \n in the valley", "Before we meet.\n\nRead both.", LOOK, (2, 1)),
        RemarkEdit("For Friday", 1, "\x1b[31mAsk who taught\nthem"),
        BriefingAdd("Später"),
    )


def test_briefings_are_listed_with_their_sizes_and_titles(run: Run) -> None:
    assert run("briefing", "list").stdout == "     2  For Friday: Work in the valley\n     0  Später\n"
    assert [json.loads(line) for line in run("briefing", "list", "--json").stdout.splitlines()] == [
        {"name": "For Friday", "title": "Work \n in the valley", "size": 2},
        {"name": "Später", "title": "", "size": 0},
    ]


def test_a_briefing_is_shown_with_its_words(run: Run) -> None:
    assert run("briefing", "show", "for friday").stdout == (
        "Name:     For Friday\n"
        "Title:    Work in the valley\n"
        "Look:     headlines, 2 columns, cover, list of sources, large text, wide margins, Letter\n"
        "\n"
        "Before we meet.\n"
        "\n"
        "Read both.\n"
        "\n"
        "     2  2023-12-26  Bakers meet\n"
        "     1  2024-03-07  Miners learn to spot loose rock\n"
        "        \N{REPLACEMENT CHARACTER}[31mAsk who taught\n"
        "        them\n"
    )
    assert run("briefing", "show", "Später").stdout == "Name:     Später\nLook:     summaries, by month\n"


def test_a_briefing_is_shown_as_json(run: Run) -> None:
    shown = json.loads(run("briefing", "show", "For Friday", "--json").stdout)
    assert (shown["name"], shown["title"]) == ("For Friday", "Work \n in the valley")
    assert shown["introduction"] == "Before we meet.\n\nRead both."
    assert BriefingLook.read(shown["look"]) == LOOK
    assert [(one["id"], one["headline"], one["remark"]) for one in shown["releases"]] == [
        (2, "Bakers meet", ""),
        (1, "Miners learn to spot loose rock", "\x1b[31mAsk who taught\nthem"),
    ]


def test_what_is_in_the_bin_is_not_in_it(run: Run) -> None:
    edit(DeleteEdit(frozenset({2}), on=True))
    assert run("briefing", "list").stdout.startswith("     1  For Friday")
    assert "Bakers" not in run("briefing", "show", "For Friday").stdout


@pytest.mark.parametrize(
    "words", [("show", "Never"), ("print", "Never", "-o", "x.pdf"), ("export", "Never", "-f", "csv", "-o", "-")]
)
def test_a_briefing_that_is_not_there_is_told(run: Run, words: tuple[str, ...]) -> None:
    result = run("briefing", *words)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is no briefing “Never”. The command briefing list lists them." in result.stderr
    assert run("briefing", "show", "N\x1b[0m").stderr.count("\x1b") == 0


@pytest.mark.usefixtures("qapp")
def test_it_is_printed_in_its_order_with_its_title_on_its_paper(run: Run, tmp_path: Path) -> None:
    result = run("briefing", "print", "For Friday", "-o", tmp_path / "friday.pdf")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith("2 releases on ")
    pdf = PdfReader(tmp_path / "friday.pdf")
    assert pdf.pages[0].mediabox[2:] == [612, 792]
    text = " ".join("\n".join(page.extract_text() for page in pdf.pages).split())
    assert "Work in the valley" in text
    assert text.index("Bakers meet") < text.index("Miners learn")
    assert "Weavers" not in text


@pytest.mark.usefixtures("qapp")
def test_a_paper_that_is_not_known_is_that_of_the_preferences(run: Run, tmp_path: Path) -> None:
    edit(BriefingChange("For Friday", look=BriefingLook(paper="A7")))
    assert run("briefing", "print", "For Friday", "-o", tmp_path / "friday.pdf").exit_code == 0
    assert PdfReader(tmp_path / "friday.pdf").pages


@pytest.mark.usefixtures("qapp")
def test_an_empty_briefing_is_not_printed(run: Run, tmp_path: Path) -> None:
    result = run("briefing", "print", "Später", "-o", tmp_path / "x.pdf")
    assert result.exit_code == 1
    assert "nothing to print" in result.stderr
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("format", formats())
def test_it_is_exported_in_every_format(run: Run, tmp_path: Path, format: str) -> None:
    result = run("briefing", "export", "For Friday", "-f", format, "-o", tmp_path / "friday")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"2 releases: {tmp_path / 'friday'}\n"
    assert (tmp_path / "friday").stat().st_size


def test_it_is_exported_in_its_order(run: Run) -> None:
    exported = run("briefing", "export", "For Friday", "-f", "csv", "-o", "-").stdout.removeprefix("\ufeff")
    assert [row["Headline"] for row in csv.DictReader(io.StringIO(exported))] == [
        "Bakers meet",
        "Miners learn to spot loose rock",
    ]


def test_neither_takes_the_place_of_the_library(run: Run) -> None:
    own = paths.default_library()
    before = own.read_bytes()
    assert run("briefing", "print", "For Friday", "-o", own).exit_code == 2
    assert run("briefing", "export", "For Friday", "-f", "csv", "-o", own).exit_code == 2
    assert run("briefing", "export", "For Friday", "-f", "no", "-o", "x").exit_code == 2
    assert own.read_bytes() == before


def test_a_new_one_holds_what_is_found_in_an_order(run: Run) -> None:
    words = ("--title", "Looms and bread", "--introduction", "Two trades.", "--order", "headline")
    result = run("briefing", "new", " Trades\t", "meet OR looms", *words)
    assert (result.exit_code, result.stdout) == (0, "The briefing “Trades” has 2 releases.\n")
    shown = json.loads(run("briefing", "show", "trades", "--json").stdout)
    assert (shown["name"], shown["title"], shown["introduction"]) == ("Trades", "Looms and bread", "Two trades.")
    assert shown["look"]["grouping"] == "none"
    assert [one["id"] for one in shown["releases"]] == [2, 3]
    assert run("briefing", "new", "All").stdout == "The briefing “All” has 3 releases.\n"
    shown = json.loads(run("briefing", "show", "All", "--json").stdout)
    assert ([one["id"] for one in shown["releases"]], shown["look"]["grouping"]) == ([1, 2, 3], "month")
    assert run("briefing", "new", "None", "nothing").stdout == "The briefing “None” has 0 releases.\n"


def test_a_new_one_needs_a_name_of_its_own(run: Run) -> None:
    before = run("briefing", "show", "For Friday").stdout
    result = run("briefing", "new", "FOR friday", "looms")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is a briefing “For Friday” already. Nothing was changed." in result.stderr
    assert run("briefing", "show", "For Friday").stdout == before
    assert run("briefing", "new", " \t").exit_code == 2
    assert run("briefing", "new", "Wrong", "headline:(").exit_code == 2
    assert run("briefing", "list").stdout.count("\n") == 2


def test_deleting_asks_with_name_and_number(run: Run) -> None:
    result = run("briefing", "delete", "for friday", answer="n\n")
    assert (result.exit_code, result.stdout) == (1, "")
    asked = "Delete the briefing “For Friday” with 2 releases? This cannot be undone here. [y/N]:"
    assert result.stderr.startswith(asked)
    assert run("briefing", "delete", "For Friday").exit_code == 1  # nobody answers
    assert run("briefing", "list").stdout.count("\n") == 2
    result = run("briefing", "delete", "For Friday", answer="y\n")
    assert (result.exit_code, result.stdout) == (0, "The briefing “For Friday” is deleted.\n")
    assert run("briefing", "list").stdout == "     0  Später\n"
    result = run("briefing", "delete", "Später", "--yes")
    assert (result.stdout, result.stderr) == ("The briefing “Später” is deleted.\n", "")
    assert run("briefing", "delete", "Später", "--yes").exit_code == 1
    assert run("list").stdout.count("\n") == 3


def test_show_tells_the_briefings_and_undo_keeps_what_is_in_one(run: Run) -> None:
    assert "Briefing: For Friday\n" in run("show", 1).stdout
    assert json.loads(run("show", 1, "--json").stdout)["briefings"] == ["For Friday"]
    assert run("undo", 1).stdout == (
        "Import 1 is undone: 1 release went, 2 stayed for your stars, notes, tags, collections or briefings.\n"
    )


@pytest.mark.parametrize("name", ["list", "show", "print", "export", "new", "delete"])
def test_each_command_has_its_help(run: Run, name: str) -> None:
    result = run("briefing", name, "--help")
    assert (result.exit_code, name in run("briefing", "--help").stdout) == (0, True)
    assert "\n  -h, --help" in result.stdout
