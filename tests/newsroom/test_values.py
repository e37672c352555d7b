"""The small values that cross the layers: change sets, progress, identifiers, tags of a release."""

from threading import Event

import pytest

from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Document, Identifier, Release, Scheme, Verdict


@pytest.mark.parametrize(
    ("changes", "is_empty", "moves_rows"),
    [
        (ChangeSet(), True, False),
        (ChangeSet(verdicts={Verdict.SAME: 20}), True, False),
        (ChangeSet(import_id=1), False, False),
        (ChangeSet(marks=frozenset({1})), False, False),
        (ChangeSet(added=frozenset({1})), False, True),
        (ChangeSet(changed=frozenset({1})), False, True),
        (ChangeSet(removed=frozenset({1})), False, True),
    ],
)
def test_a_change_set_says_what_to_refresh(changes: ChangeSet, is_empty: bool, moves_rows: bool) -> None:
    assert changes.is_empty is is_empty
    assert changes.moves_rows is moves_rows


def test_progress_is_reported() -> None:
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total: steps.append((done, total)), Event())
    progress.step(1, 20)
    progress.step(2, 20)
    assert steps == [(1, 20), (2, 20)]


def test_a_job_that_is_no_longer_wanted_stops_unreported() -> None:
    stop = Event()
    steps: list[int] = []
    progress = Progress(lambda done, _total: steps.append(done), stop)
    stop.set()
    with pytest.raises(Cancelled):
        progress.step(1, 20)
    assert steps == []


def test_no_progress_is_silent() -> None:
    NO_PROGRESS.step(1, 0)


def test_an_identifier_reads_as_scheme_and_value() -> None:
    assert str(Identifier(Scheme.WCMS, "WCMS_685264/en")) == "wcms:WCMS_685264/en"


def test_a_document_knows_its_size() -> None:
    assert Document("list.txt", "é".encode(), "").size == 2


def test_a_release_gives_the_values_of_a_facet() -> None:
    tags = (
        Tag(Facet.COUNTRY, "CN", Where.HEADLINE, "China"),
        Tag(Facet.TOPIC, "skills", Where.SUMMARY, "skills"),
        Tag(Facet.COUNTRY, "MN", Where.TEXT, "Mongolia"),
    )
    release = Release(id=1, key=1, headline="x", tags=tags)
    assert release.values(Facet.COUNTRY) == ("CN", "MN")
    assert release.values(Facet.DATE) == ()


def test_a_change_set_knows_the_releases_that_it_touched() -> None:
    changes = ChangeSet(added=frozenset({1, 2}), marks=frozenset({2, 3}))
    assert [changes.touches(number) for number in range(5)] == [False, True, True, True, False]
    assert changes.touched_count == 3
    assert ChangeSet(marks=frozenset({7, 8})).touched_count == 2
    assert ChangeSet().touched_count == 0
