"""The user's marks on the command line: told by show and list, and found by their words."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ilo_desktop import cli, paths, resources
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import DeleteEdit, MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.release import Mark
from ilo_desktop.newsroom.vocabulary import Vocabulary

LIST = """\
  1. Miners learn to spot loose rock

    07 March 2024


  2. Bakers publish the first wage table

    26 December 2023
"""
NOTE = "Ask Lena:\n  two photos?\n"

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")

    return invoke


@pytest.fixture(autouse=True)
def _marked(run: Run, tmp_path: Path) -> None:
    """The user's own library, whose first release bears a star, a note and two tags."""
    source = tmp_path / "valley.txt"
    source.write_text(LIST, encoding="utf-8")
    assert run("import", source).exit_code == 0
    one = frozenset({1})
    vocabulary = Vocabulary.read(resources.folder("vocabulary"))
    with closing(Library.open(paths.default_library(), vocabulary)) as library:
        tags = (TagEdit("Zürich", one, on=True), TagEdit("for Friday", one, on=True))
        library.edit([MarkEdit(Mark.STARRED, one, on=True), NoteEdit(1, NOTE), *tags])


def test_json_has_the_marks_as_they_were_given(run: Run) -> None:
    marked, other = (json.loads(line) for line in run("list", "--json").stdout.splitlines())
    assert (marked["own_tags"], other["own_tags"]) == (["for Friday", "Zürich"], [])
    shown = json.loads(run("show", 1, "--json").stdout)
    assert (shown["own_tags"], shown["note"], shown["starred"]) == (["for Friday", "Zürich"], NOTE, True)


def test_show_names_the_tags(run: Run) -> None:
    assert "Own tags: for Friday, Zürich\n" in run("show", 1).stdout
    assert "Own tags" not in run("show", 2).stdout


def test_show_says_that_a_release_is_in_the_bin(run: Run) -> None:
    vocabulary = Vocabulary.read(resources.folder("vocabulary"))
    with closing(Library.open(paths.default_library(), vocabulary)) as library:
        library.edit([DeleteEdit(frozenset({1}), on=True)])
    assert "Marks:    starred, in the bin\n" in run("show", 1).stdout
    assert [json.loads(run("show", number, "--json").stdout)["in_bin"] for number in (1, 2)] == [True, False]
    assert "Marks:" not in run("show", 2).stdout


def test_a_note_commands_no_terminal(run: Run) -> None:
    vocabulary = Vocabulary.read(resources.folder("vocabulary"))
    note = "red \x1b[31m and \x9b31m\r\nand so on"
    with closing(Library.open(paths.default_library(), vocabulary)) as library:
        library.edit([NoteEdit(1, note)])
    assert "red \ufffd[31m and \ufffd31m\nand so on" in run("show", 1).stdout
    assert json.loads(run("show", 1, "--json").stdout)["note"] == note


@pytest.mark.parametrize("words", ["zurich", "friday rock", "two photos", "lena bakers"])
def test_list_finds_the_words_of_notes_and_tags(run: Run, words: str) -> None:
    found = [json.loads(line)["id"] for line in run("list", words, "--json").stdout.splitlines()]
    assert found == ([] if "bakers" in words else [1])


def test_undo_keeps_what_bears_a_tag(run: Run) -> None:
    result = run("undo", 1)
    assert (
        result.stdout
        == "Import 1 is undone: 1 release went, 1 stayed for your stars, notes, tags, collections or briefings.\n"
    )


@pytest.mark.parametrize(("command", "words"), [("list", "own_tags"), ("list", "notes and tags"), ("undo", "tags")])
def test_the_help_tells_of_tags(run: Run, command: str, words: str) -> None:
    assert words in " ".join(run(command, "--help").stdout.split())
