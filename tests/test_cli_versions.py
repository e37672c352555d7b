"""Versions on the command line: listed, compared, and as JSON."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ilo_desktop import cli

LIST = """\
  1. Bakers publish the first table of wages

    26 December 2023

    The “table” names nine grades and what each is paid.


  2. Ports agree on rest hours

    19 January 2024
"""

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object, **how) -> Result:
        words = [str(argument) for argument in arguments]
        return CliRunner().invoke(cli.commands, words, prog_name="ilo-desktop", **how)

    return invoke


@pytest.fixture(autouse=True)
def _filled(run: Run, tmp_path: Path) -> None:
    """Import a list, then one of it in which a summary is another one and quotes are straight."""
    changed = LIST.replace("nine", "ten").replace("“", '"').replace("”", '"')
    for name, text in (("first.txt", LIST), ("second.txt", changed)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert run("import", tmp_path / name).exit_code == 0


def test_versions_are_listed(run: Run) -> None:
    result = run("show", 1, "--versions")
    assert result.exit_code == 0
    headline, blank, first, last = result.stdout.splitlines()
    assert (headline, blank) == ("Bakers publish the first table of wages", "")
    assert first.startswith("  1  2")
    assert first.endswith("  first.txt")
    assert last.endswith("  second.txt: summary changed, 1 word")


def test_versions_as_json(run: Run) -> None:
    found = json.loads(run("show", 1, "--versions", "--json").stdout)
    assert list(found) == ["id", "headline", "versions"]
    first, last = found["versions"]
    assert list(first) == ["number", "seen_on", "documents", "changed", "words", "says"]
    assert (first["number"], first["documents"], first["changed"], first["words"]) == (1, ["first.txt"], [], 0)
    assert (last["number"], last["documents"], last["changed"], last["words"]) == (2, ["second.txt"], ["summary"], 1)
    assert "names ten grades" in last["says"]["summary"]


def test_the_words_that_changed_have_signs(run: Run) -> None:
    result = run("diff", 1)
    assert result.exit_code == 0
    headline, head, _, name, words = result.stdout.splitlines()
    assert headline == "Bakers publish the first table of wages"
    assert head.startswith("Version 1 (")
    assert head.endswith("second.txt): 1 word changed")
    assert (name, words) == ("Summary", 'The "table" names [-nine-]{+ten+} grades and what each is paid.')


def test_terminals_show_them_in_colour_unless_that_is_not_wanted(run: Run) -> None:
    assert "\x1b[31m[-nine-]\x1b[0m\x1b[32m{+ten+}\x1b[0m" in run("diff", 1, color=True).stdout
    assert "\x1b" not in run("diff", 1).stdout
    assert "\x1b" not in run("diff", 1, color=True, env={"NO_COLOR": "1"}).stdout


def test_versions_are_chosen_by_number(run: Run) -> None:
    assert "[-ten-]{+nine+}" in run("diff", 1, 2, 1).stdout
    assert "[-nine-]{+ten+}" in run("diff", 1, 1).stdout
    assert run("diff", 1, 2).stdout.endswith("nothing changed\n")


def test_a_difference_as_json(run: Run) -> None:
    found = json.loads(run("diff", 1, "--json").stdout)
    assert list(found) == ["id", "headline", "before", "after", "words", "fields"]
    assert (found["before"]["number"], found["after"]["number"], found["words"]) == (1, 2, 1)
    (summary,) = found["fields"]
    assert (summary["field"], summary["filled"]) == ("summary", False)
    assert {"kind": "removed", "text": "nine"} in summary["pieces"]


def test_of_one_version_nothing_changed(run: Run) -> None:
    assert run("diff", 2).stdout.endswith("nothing changed\n")
    assert json.loads(run("diff", 2, "--json").stdout)["fields"] == []


def test_a_version_that_is_not_there_is_wrong_usage(run: Run) -> None:
    result = run("diff", 1, 3)
    assert result.exit_code == 2
    assert "Release 1 has 2 versions, and so no version 3." in result.stderr
    assert run("diff", 1, 0).exit_code == 2


def test_a_release_that_is_not_there_is_told(run: Run) -> None:
    assert run("diff", 9).exit_code == 1


def test_what_changed_under_one_date_is_listed_alone(run: Run) -> None:
    assert len(run("list").stdout.splitlines()) == 2
    (line,) = run("list", "--edited").stdout.splitlines()
    assert line.endswith("Bakers publish the first table of wages")
    assert run("list", "--edited", "ports").stdout == ""


def test_what_only_one_version_has_is_told_in_a_line(run: Run, tmp_path: Path) -> None:
    entry = {"title": "Cooks meet", "date": "2024-01-02", "url": "https://www.ilo.org/resource/news/cooks-meet"}
    for name, more in (("a.json", {}), ("b.json", {"title": "Cooks and bakers meet", "text": "All of it."})):
        (tmp_path / name).write_text(json.dumps([entry | more]), encoding="utf-8")
        assert run("import", tmp_path / name).exit_code == 0
    words = run("diff", 3).stdout
    assert "Headline\nCooks {+and bakers+} meet" in words
    assert words.endswith("\n\nOnly one of them has: text.\n")


def test_long_unchanged_texts_are_left_out(run: Run, tmp_path: Path) -> None:
    paragraphs = [f"Paragraph {number} tells of wages." for number in range(9)]
    for name, text in (("a.json", paragraphs), ("b.json", [*paragraphs[:8], "Paragraph 8 tells of rest."])):
        entry = {"title": "Cooks meet", "date": "2024-01-02", "guid": "7", "text": "\n\n".join(text)}
        (tmp_path / name).write_text(json.dumps([entry]), encoding="utf-8")
        assert run("import", tmp_path / name).exit_code == 0
    words = run("diff", 3).stdout
    assert "… 8 paragraphs unchanged …\n\nParagraph 8 tells of [-wages-]{+rest+}." in words
