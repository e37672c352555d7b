"""The sample newsroom: facts in our own words, marked as a sample, with something for every pane."""

import re
from collections.abc import Iterator

import pytest

from ilo_desktop import intake, resources
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.conftest import SHARED_DATA

_SHINGLE = 6


@pytest.fixture(scope="module")
def reading(vocabulary: Vocabulary) -> Reading:
    """What the reader finds in the one file of samples."""
    (found,) = intake.read([resources.folder("samples")], vocabulary)
    return found


def test_reads_without_trouble(reading: Reading) -> None:
    assert 20 <= len(reading.drafts) <= 25
    undated = [draft for draft in reading.drafts if draft.day is None]
    assert len(undated) == 1
    assert [problem.code for problem in reading.problems] == [Code.ITEM_WITHOUT_DATE]


def test_says_that_it_is_a_sample(reading: Reading) -> None:
    assert "sample" in reading.name.lower()
    assert reading.document is not None
    head = reading.document.content.decode().splitlines()[:3]
    assert "Sample" in head[0]
    assert "none of them was ever sent to the press" in head[2]


def test_has_something_for_every_pane(reading: Reading) -> None:
    drafts = reading.drafts
    assert len({draft.day.year for draft in drafts if draft.day}) >= 8
    assert {draft.language for draft in drafts} >= {"en", "fr", "es", "zh"}
    assert len({draft.kind for draft in drafts if draft.kind}) >= 4
    assert len({draft.place for draft in drafts if draft.place}) >= 4
    assert any(not draft.summary for draft in drafts)
    assert any(draft.kicker and not draft.kind for draft in drafts)


def test_no_sentence_is_taken_from_the_users_file(reading: Reading, users_file: object) -> None:
    assert reading.document is not None
    ours = set(_shingles(reading.document.content.decode()))
    for file in SHARED_DATA.rglob("*.txt"):
        assert not ours & set(_shingles(file.read_text(encoding="utf-8", errors="replace"))), file


def _shingles(text: str) -> Iterator[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return (tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))
