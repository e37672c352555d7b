"""Tags on the command line: explained, corrected, made anew, and the user's own vocabulary."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ilo_desktop import cli, paths

LIST = """\
  1. Miners’ wages: China ratifies Convention No. 176

    07 March 2024


  2. Bakers publish the first table of wages

    26 December 2023
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
    source.write_text(LIST, encoding="utf-8")
    assert run("import", source).exit_code == 0


def test_each_tag_is_told_with_its_words_and_its_rule(run: Run) -> None:
    result = run("tags", 1)
    assert result.exit_code == 0
    headline, _, *lines = result.stdout.splitlines()
    assert headline == "Miners’ wages: China ratifies Convention No. 176"
    assert "  topic Wages (wages): “wages” – the headline names it, and once is enough there" in lines
    assert "  country China (CN): “China” – the headline names it" in lines
    assert "  region Asia and the Pacific (asia-pacific): “China” – the region of China" in lines
    (instrument,) = (line for line in lines if "C176" in line)
    assert instrument.endswith(
        "Safety and Health in Mines Convention, 1995 (C176): “Convention No. 176” – the headline cites it"
    )


def test_json_has_the_tags_and_what_was_said_of_them(run: Run) -> None:
    found = json.loads(run("tags", 1, "--json", "--remove", "country:China", "--add", "kind:blog").stdout)
    assert list(found) == ["id", "headline", "tags", "corrections"]
    by_value = {tag["value"]: tag for tag in found["tags"]}
    assert "CN" not in by_value
    assert "asia-pacific" not in by_value
    assert by_value["blog"] == {
        "facet": "kind", "value": "blog", "label": "Blog", "where": "user", "words": "", "rule": "you added it",
    }  # fmt: skip
    assert found["corrections"] == [
        {"facet": "country", "value": "CN", "label": "China", "verdict": "remove"},
        {"facet": "kind", "value": "blog", "label": "Blog", "verdict": "add"},
    ]


def test_corrections_are_told_and_taken_back(run: Run) -> None:
    said = run(
        "tags", 2, "--add", "topic:Skills and lifelong learning", "--remove", "topic:wages", "--add", "place:Mae Sot"
    )
    assert (
        "Corrections\n  place Mae Sot: added by you\n  topic Skills and lifelong learning: added by you\n"
        in said.stdout
    )
    assert "topic Wages: removed by you" in said.stdout
    back = run("tags", 2, "--reset", "topic:skills", "--reset", "topic:wages", "--reset", "place:Mae Sot")
    assert "Corrections" not in back.stdout
    assert json.loads(run("list", "bakers", "--json").stdout)["topics"] == ["wages"]


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("topic:football", "The vocabulary has no topic “football”."),
        ("football", "“football” is no tag"),
        ("year:2024", "“year:2024” is no tag"),
        ("topic:", "“topic:” is no tag"),
    ],
)
def test_a_word_that_is_no_tag_is_wrong_usage_and_nothing_is_corrected(run: Run, word: str, told: str) -> None:
    result = run("tags", 1, "--add", "topic:skills", "--add", word)
    assert result.exit_code == 2
    assert told in result.stderr
    assert json.loads(run("tags", 1, "--json").stdout)["corrections"] == []


def test_a_release_without_tags_says_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_text("  1. 1\n\n    07 March 2024\n", encoding="utf-8")
    result = run("tags", 99)
    assert result.exit_code == 1
    assert "There is no release number 99" in result.stderr


def test_retagging_tells_how_many_changed(run: Run) -> None:
    assert run("retag").stdout == "0 releases got other tags.\n"


def test_the_users_vocabulary_is_made_and_in_force_at_once(run: Run) -> None:
    result = run("vocabulary")
    assert (result.exit_code, result.stdout) == (0, f"{paths.own_vocabulary()}\n")
    paths.own_vocabulary().write_text("[topics.bread]\nen = ['Bread', 'bakers']", encoding="utf-8")
    assert json.loads(run("list", "bakers", "--json").stdout)["topics"] == ["bread", "wages"]


def test_a_broken_vocabulary_is_told_and_the_rest_goes_on(run: Run) -> None:
    paths.own_vocabulary().write_text("[topics.bread]\nen = 'bakers'", encoding="utf-8")
    result = run("vocabulary")
    assert (result.exit_code, result.stdout) == (1, f"{paths.own_vocabulary()}\n")
    assert "line 1, in [topics.bread]: “en” must be a list of texts" in result.stderr
    listed = run("list", "bakers")
    assert listed.exit_code == 0
    assert "Bakers publish" in listed.stdout
    assert "cannot be used" in listed.stderr
