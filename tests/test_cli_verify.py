"""The library verified and repaired on the command line."""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ilo_desktop import cli, paths

LIST = b"""\
  1. Bakers publish the first table of wages

    26 December 2023

    The table has \xa320 in it.

  2. Weavers of Peru count their looms

    12 November 2023

    There are more than last year.
"""
Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")

    return invoke


@pytest.fixture(autouse=True)
def _filled(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "valley.txt"
    source.write_bytes(LIST)
    assert run("import", source).exit_code == 0


def damage(statement: str) -> None:
    with closing(sqlite3.connect(paths.default_library())) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_library_that_is_well_says_so(run: Run) -> None:
    result = run("verify")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "All is well with 2 releases.\n", "")
    assert run("verify", "--repair").stdout == "All is well with 2 releases.\n"
    assert not [*paths.default_library().parent.glob("*before-repair*")]


def test_each_difference_is_a_line_and_a_repair_takes_it_away(run: Run) -> None:
    damage("UPDATE release SET summary = 'No' WHERE id = 1")
    damage("UPDATE sighting SET same_key = 7 WHERE id = 2")
    result = run("verify")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert re.fullmatch(r"sighting 2: same_key: found 7, expected -?\d+", lines[0])
    assert lines[1] == "release 1: summary: found No, expected The table has £20 in it."
    (words,) = (line for line in lines if line.startswith("search words of release 1: words under "))
    assert words.endswith("found 20, has, in, it, expected no")
    assert result.stderr.endswith("a repair works it out anew. Do that with --repair.\n")
    repaired = run("verify", "--repair")
    assert repaired.exit_code == 0
    assert repaired.stdout.splitlines() == [*lines, "All is well with 2 releases."]
    (copy,) = paths.default_library().parent.glob("*before-repair*")
    assert f"a copy from before is {copy}" in repaired.stderr
    assert run("verify", "--library", copy).exit_code == 1
    assert run("verify").exit_code == 0


def test_a_damaged_document_is_told_with_what_to_do_and_not_repaired(run: Run) -> None:
    damage("UPDATE document SET content = x'00'")
    for options in ((), ("--repair",)):
        result = run("verify", *options)
        assert result.exit_code == 1
        assert result.stdout.startswith("document 1 “valley.txt”: bytes: found ")
        assert "they cannot be given back" in result.stderr
    assert not [*paths.default_library().parent.glob("*before-repair*")]


def test_what_documents_said_cannot_be_worked_out(run: Run) -> None:
    damage("UPDATE sighting SET day = 'soon' WHERE id = 1")
    result = run("verify", "--repair")
    assert result.exit_code == 1
    assert result.stdout == "impossible value sighting 1: day: found soon, expected nothing\n"
    assert "open a backup" in result.stderr


def test_no_library_yet_is_well(run: Run, tmp_path: Path) -> None:
    result = run("verify", "--library", tmp_path / "none.sqlite")
    assert (result.exit_code, result.stdout) == (0, "All is well with 0 releases.\n")
    assert "There is no library" in result.stderr
