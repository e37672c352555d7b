"""What the command line prints as JSON comes back whole from a file."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from ilo_desktop import cli_output, intake
from ilo_desktop.library import Library
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.conftest import DATA
from tests.queries import asking

SOURCES = [
    *(DATA / "lists" / f"{name}.txt" for name in ("kickers", "places_and_ranges", "arabic", "credits", "addresses")),
    *(DATA / "json" / f"{name}.json" for name in ("feed", "wordpress", "foreign_keys")),
    *(DATA / "markdown" / f"{name}.md" for name in ("article", "front_yaml")),
]


def releases_of(paths: list[Path], library: Path, vocabulary: Vocabulary) -> Iterator[Release]:
    with closing(Library.open(library, vocabulary)) as opened:
        with opened.plan(intake.read(paths, vocabulary)) as plan:
            assert all("broken" not in problem.code for problem in plan.problems)
            opened.apply(plan)
        found = opened.find(asking())
        yield from opened.releases(opened.ids(found.keys(0, len(found))))


def plain(release: Release, *, with_all: bool) -> dict[str, object]:
    """Return what a release says, without what only its own library says of it."""
    says = cli_output.whole_release_as_json(release) if with_all else cli_output.release_as_json(release)
    ours = {"id", "sightings", "read", "starred", "own_tags", "note", "tags", "countries", "topics"}
    return {name: value for name, value in says.items() if name not in ours}


@pytest.mark.parametrize("with_all", [False, True], ids=["list", "show"])
@pytest.mark.parametrize("ending", [".jsonl", ".json"])
def test_own_export_comes_back_whole(with_all, ending, tmp_path, vocabulary):
    before = list(releases_of(SOURCES, tmp_path / "one.sqlite", vocabulary))
    assert len(before) > 20
    assert any(release.body for release in before)
    as_json = cli_output.whole_release_as_json if with_all else cli_output.release_as_json
    values = [json.loads(cli_output.to_json(as_json(release))) for release in before]
    path = tmp_path / f"export{ending}"
    text = json.dumps(values) if ending == ".json" else "\n".join(map(json.dumps, values)) + "\n"
    path.write_text(text, encoding="utf-8")
    after = list(releases_of([path], tmp_path / "two.sqlite", vocabulary))
    key = lambda says: json.dumps(says, sort_keys=True)  # noqa: E731 - order within a day is the import's
    assert sorted((plain(release, with_all=with_all) for release in after), key=key) == sorted(
        (plain(release, with_all=with_all) for release in before), key=key
    )


def test_a_forged_export_is_cleaned(vocabulary):
    says = cli_output.whole_release_as_json(Release(id=1, key=1, headline="x"))
    forged = says | {
        "body": "<p onclick='x'>Hi</p><h2>you</h2><script>y</script>",
        "kind": "no-kind",
        "headline": "a\0b\ud800",
    }
    forged |= {"identifiers": ["url:", "no:such", 3, "guid:x\0"], "date": "31 February", "tags": [3, {"facet": "kind"}]}
    [reading] = intake.read_text(json.dumps(forged), "x.json", vocabulary)
    [draft] = reading.drafts
    assert draft.body == "<p>Hi</p><h2>you</h2>"
    assert (draft.headline, draft.kind, draft.day) == ("ab\ufffd", "", None)
    assert [str(identifier) for identifier in draft.identifiers] == ["guid:x"]
    assert replace(draft, identifiers=()).url == ""
