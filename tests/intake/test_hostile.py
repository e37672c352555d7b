"""Broken and hostile files: each is one clear problem or is read as far as it goes, and the others come in."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.intake import limits
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Draft, Problem
from ilo_desktop.newsroom.wording import sentence
from tests.intake import hostile_files

#: What no file may bring a reader to.
FAULTS = {Code.READER_FAILED, Code.READER_STOPPED}


class Found:
    """What an import of some files gave, by the names of the files."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names = list(names)
        self.drafts: dict[str, list[Draft]] = defaultdict(list)
        self.problems: dict[str, list[Problem]] = defaultdict(list)

    def codes(self, name: str) -> list[Code]:
        return [problem.code for problem in self.problems[name]]


@pytest.fixture(scope="module")
def read(tmp_path_factory, vocabulary) -> Callable[[str], Found]:
    """Return what a group of files gives that are imported together, with a sound one behind them."""

    @cache
    def reading(group: str) -> Found:
        folder = tmp_path_factory.mktemp(group)
        for name, content in getattr(hostile_files, group)():
            (folder / name).write_bytes(content)
        (folder / "zz-sound.txt").write_text(hostile_files.LIST)
        return import_of(folder, vocabulary)

    return reading


def import_of(folder: Path, vocabulary) -> Found:
    found = Found(path.name for path in folder.iterdir())
    for reading in intake.read([folder], vocabulary):
        name = reading.name.split("/")[0]
        found.drafts[name] += reading.drafts
        found.problems[name] += reading.problems
    return found


GROUPS = [
    "cut",
    "mislabelled",
    "with_nuls",
    "encrypted",
    "in_wrong_charset",
    "nested",
    "swelling",
    "entities",
    "endless",
]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("group", GROUPS)
def test_every_file_is_told_and_the_sound_one_comes_in(group, read):
    found = read(group)
    for name in found.names:
        assert found.drafts[name] or found.problems[name], name
        assert not FAULTS & set(found.codes(name)), (name, found.problems[name])
        assert all(sentence(problem) for problem in found.problems[name])
    assert [draft.headline for draft in found.drafts["zz-sound.txt"]] == ["A ferry for the island"]
    assert found.problems["zz-sound.txt"] == []


def test_sound_files_are_sound(read):
    """What is cut and nested elsewhere is read here: else the other tests would show nothing."""
    found = read("whole")
    for name in hostile_files.sound():
        assert found.drafts[name], name


#: What of each group is told with which sentence; what stands here gives no release.
TOLD: Mapping[str, Mapping[str, Code]] = {
    "cut": {
        "book-4.xlsx": Code.WORKBOOK_BROKEN,
        "data-4.json": Code.FILE_CUT,
        "feed-4.xml": Code.FILE_CUT,
        "files-4.zip": Code.ARCHIVE_BROKEN,
        "list-4.txt.gz": Code.ARCHIVE_BROKEN,
        "paper-4.docx": Code.OFFICE_BROKEN,
        "paper-4.pdf": Code.PDF_BROKEN,
    },
    "with_nuls": {
        "nul-list.txt": Code.FILE_BINARY,
        "nul-data.json": Code.FILE_BINARY,
        "nul-table.csv": Code.FILE_BINARY,
        "nul-paper.docx": Code.OFFICE_BROKEN,
        "nul-paper.pdf": Code.PDF_BROKEN,
        "nul-book.xlsx": Code.WORKBOOK_BROKEN,
    },
    "encrypted": {
        "locked.zip": Code.ARCHIVE_ENCRYPTED,
        "locked.docx": Code.OFFICE_LOCKED,
        "locked.xlsx": Code.OFFICE_LOCKED,
        "locked.eml": Code.MAIL_ENCRYPTED,
        "locked.pdf": Code.PDF_LOCKED,
    },
    "nested": {
        "mails.eml": Code.ARCHIVE_TOO_DEEP,
        "arrays.json": Code.ENTRY_TOO_LARGE,
        "elements.docx": Code.OFFICE_BROKEN,
        "packed.gz": Code.ARCHIVE_TOO_DEEP,
        "zips.zip": Code.ARCHIVE_TOO_DEEP,
        "arrays.pdf": Code.PDF_BROKEN,
    },
    "swelling": {
        "ratio.gz": Code.FILE_SWELLS,
        "ratio.tgz": Code.FILE_SWELLS,
        "many.zip": Code.FILE_SWELLS,
        "part.docx": Code.OFFICE_TOO_LARGE,
        "part.xlsx": Code.FILE_SWELLS,
        "part.ods": Code.FILE_SWELLS,
        "nested.pdf": Code.PDF_BROKEN,
        "forms.pdf": Code.PDF_BROKEN,
        "tree.pdf": Code.PDF_BROKEN,
        "deep.pdf": Code.PDF_BROKEN,
        "object.pdf": Code.PDF_BROKEN,
    },
    "entities": {
        "bomb.xml": Code.XML_WITH_DTD,
        "outside.xml": Code.XML_WITH_DTD,
        "bomb.docx": Code.XML_WITH_DTD,
    },
    "endless": {
        "lines.txt": Code.LIST_TOO_LONG,
        "columns.csv": Code.COLUMNS_UNKNOWN,
        "value.json": Code.FILE_CUT,
        "objects.pdf": Code.PDF_BROKEN,
    },
}


@pytest.mark.timeout(300)
@pytest.mark.parametrize("group", TOLD)
def test_what_is_wrong_is_said(group, read):
    found = read(group)
    assert {name: (set(found.codes(name)), found.drafts[name]) for name in TOLD[group]} == {
        name: ({code}, []) for name, code in TOLD[group].items()
    }


def test_what_is_under_another_ending_is_read_as_what_it_is(read):
    found = read("mislabelled")
    names = ["paper-pdf.md", "paper-docx.pdf", "book-xlsx.ods", "book-ods.eml", "data-json.jsonl", "notes-md.zip"]
    assert {name: len(found.drafts[name]) for name in names} == dict.fromkeys(names, 1)


def test_entities_of_a_workbook_say_nothing(read):
    found = read("entities")
    for name in ("bomb.xlsx", "bomb.ods"):
        assert all("haha" not in f"{draft.headline}{draft.text}" for draft in found.drafts[name])


def test_a_text_of_a_gigabyte_is_refused_unread(tmp_path, vocabulary):
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(1_000_000_000)
    (tmp_path / "sound.txt").write_text(hostile_files.LIST)
    found = import_of(tmp_path, vocabulary)
    assert found.codes("large.txt") == [Code.FILE_TOO_LARGE]
    assert len(found.drafts["sound.txt"]) == 1


def test_an_empty_file_of_every_format_says_so(tmp_path, vocabulary):
    for name in hostile_files.sound():
        (tmp_path / name).touch()
    found = import_of(tmp_path, vocabulary)
    assert {name: found.codes(name) for name in hostile_files.sound()} == {
        name: [Code.FILE_EMPTY] for name in hostile_files.sound()
    }


def test_limits_hold_the_memory_of_all_processes_together():
    assert limits.MAX_MEMORY + limits.MAX_BYTES <= 300 * limits.MEGABYTE


FINDS = sorted((Path(__file__).parents[1] / "data" / "hostile").iterdir())


@pytest.mark.parametrize("path", FINDS, ids=lambda path: path.name)
def test_what_once_broke_a_reader_is_read(path, vocabulary):
    """Finds of coverage-guided fuzzing, each cut down to what it takes."""
    readings = list(intake.read([path], vocabulary))
    assert readings
    for reading in readings:
        assert not FAULTS & {problem.code for problem in reading.problems}
        assert all(sentence(problem) for problem in reading.problems)
        for draft in reading.drafts:
            assert draft.headline.strip()
            assert "\0" not in draft.headline + draft.kicker + draft.summary + draft.text
            assert draft.last_day is None or (draft.day is not None and draft.day < draft.last_day)
