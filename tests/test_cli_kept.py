"""Collections and saved views on the command line."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ilo_desktop import cli, paths, resources
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import CollectEdit, CollectionAdd, ViewSave
from ilo_desktop.newsroom.vocabulary import Vocabulary

LIST = "  1. Miners learn to spot loose rock\n\n    07 March 2024\n\n\n  2. Bakers meet\n\n    26 December 2023\n"

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")

    return invoke


@pytest.fixture(autouse=True)
def _filled(run: Run, tmp_path: Path) -> None:
    """The user's own library, with two releases in a collection, an empty collection and a view."""
    source = tmp_path / "valley.txt"
    source.write_text(LIST, encoding="utf-8")
    assert run("import", source).exit_code == 0
    with closing(Library.open(paths.default_library(), Vocabulary.read(resources.folder("vocabulary")))) as library:
        library.edit([CollectionAdd("For Friday"), CollectionAdd("Später"), CollectEdit("For Friday", (2, 1), on=True)])
        library.edit([ViewSave("Unread rock", "rock is:unread", "newest")])


def test_collections_are_listed_with_their_sizes(run: Run) -> None:
    assert run("collections").stdout == "     2  For Friday\n     0  Später\n"
    assert [json.loads(line) for line in run("collections", "--json").stdout.splitlines()] == [
        {"name": "For Friday", "size": 2},
        {"name": "Später", "size": 0},
    ]


def test_the_releases_of_a_collection_are_listed_in_their_order(run: Run) -> None:
    lines = run("collections", "for friday").stdout.splitlines()
    assert [line.split()[-1] for line in lines] == ["meet", "rock"]
    assert [json.loads(line)["id"] for line in run("collections", "For Friday", "--json").stdout.splitlines()] == [2, 1]
    assert run("collections", "Später").stdout == ""


def test_a_collection_that_is_not_there_is_told(run: Run) -> None:
    result = run("collections", "Never")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is no collection “Never”" in result.stderr


def test_views_are_listed_with_their_queries(run: Run) -> None:
    assert run("views").stdout == "Unread rock: rock is:unread\n"
    assert json.loads(run("views", "--json").stdout) == {
        "name": "Unread rock",
        "query": "rock is:unread",
        "order": "newest",
    }


def test_show_tells_the_collections(run: Run) -> None:
    assert "In:       For Friday\n" in run("show", 1).stdout
    assert json.loads(run("show", 1, "--json").stdout)["collections"] == ["For Friday"]


def test_undo_keeps_what_is_in_a_collection(run: Run) -> None:
    assert run("undo", 1).stdout == (
        "Import 1 is undone: 0 releases went, 2 stayed for your stars, notes, tags, collections or briefings.\n"
    )
