"""The versions of a release: what makes one, what does not, and the same in any order of its sightings."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.library.settle import Rank, Settling
from ilo_desktop.newsroom.differences import Kind, added, kept, removed
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Sighting
from ilo_desktop.newsroom.versions import compare, versions

FIRST = datetime(2024, 3, 1, 12, tzinfo=UTC)
DAY = date(2024, 2, 27)
SUMMARY = "Three towns begin courses for bakers."


def sighting(number: int, draft: Draft, *, saved_on: date | None = None) -> Sighting:
    """Return the sighting of the import of a day, which is counted from the first of March."""
    return Sighting(
        id=number,
        import_id=number,
        imported_at=FIRST + timedelta(days=number),
        document_id=number,
        document=f"{number}.txt",
        draft=draft,
        saved_on=saved_on,
    )


def said(*drafts: Draft):
    """Return the versions of a release of which the imports of several days say something."""
    return versions(sighting(number, draft) for number, draft in enumerate(drafts))


def bakers(**fields) -> Draft:
    return Draft(**({"headline": "Bakers learn", "day": DAY} | fields))


def test_each_other_wording_is_a_version() -> None:
    first, last = said(
        bakers(summary=SUMMARY), bakers(summary=SUMMARY), bakers(summary=SUMMARY.replace("Three", "Four"))
    )

    assert (first.number, first.says.summary, first.documents) == (1, SUMMARY, ("0.txt", "1.txt"))
    assert (first.changed, first.words, first.seen_on) == ((), 0, FIRST.date())
    assert (last.number, last.says.summary, last.documents) == (2, SUMMARY.replace("Three", "Four"), ("2.txt",))
    assert (last.changed, last.words, last.seen_on) == (("summary",), 1, date(2024, 3, 3))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (bakers(credit="© 2019 ILO"), bakers(credit="© 2024 ILO")),
        (bakers(summary="workers’ rights"), bakers(summary="workers' rights")),
        (bakers(text="A  text."), bakers(text="A text.")),
        (bakers(summary=SUMMARY), bakers(text="An article.")),  # a list's summary is no version of a text
        (bakers(summary=SUMMARY), bakers(summary="Three towns begin …")),
        (bakers(summary="Three towns begin …"), bakers(summary=SUMMARY)),
        (bakers(kind="news", kind_words="News"), bakers(kind="blog")),
        (bakers(url="https://ilo.example/a"), bakers(url="https://ilo.example/b")),
        (bakers(day=None), bakers()),
        (bakers(), bakers(last_day=date(2024, 2, 29))),
        (bakers(place="Turin"), bakers()),
    ],
)
def test_what_is_no_news_is_no_version(before: Draft, after: Draft) -> None:
    (only,) = said(before, after)
    assert only.documents == ("0.txt", "1.txt")
    assert only.changed == ()


@pytest.mark.parametrize(
    ("before", "after", "changed", "words"),
    [
        (bakers(text="One."), bakers(text="One. Two more."), ("text",), 2),
        (bakers(), bakers(day=date(2024, 2, 28)), ("day",), 0),
        (bakers(last_day=date(2024, 2, 28)), bakers(last_day=date(2024, 2, 29)), ("last_day",), 0),
        (bakers(place="Turin"), bakers(place="Wuxi", headline="Cooks learn"), ("headline", "place"), 1),
    ],
)
def test_what_makes_a_version(before: Draft, after: Draft, changed: tuple[str, ...], words: int) -> None:
    _, last = said(before, after)
    assert (last.changed, last.words) == (changed, words)


def test_a_field_that_was_missing_is_filled_where_it_was() -> None:
    first, last = said(bakers(summary=SUMMARY), bakers(text="All of it."), bakers(text="Nearly all of it."))
    assert (first.says.summary, first.says.text) == (SUMMARY, "All of it.")
    assert (last.says.summary, last.says.text) == (SUMMARY, "Nearly all of it.")


def test_of_a_text_that_was_cut_short_the_whole_is_told() -> None:
    first, last = said(bakers(summary="Three towns begin …"), bakers(headline="Bakers teach", summary=SUMMARY))
    assert first.says.summary == last.says.summary == SUMMARY
    assert last.changed == ("headline",)


def test_what_was_taken_back_is_a_version_again() -> None:
    first, other, last = said(bakers(), bakers(headline="Cooks learn"), bakers())
    assert first.says.headline == last.says.headline
    assert other.changed == last.changed == ("headline",)


def test_the_day_of_saving_counts_before_that_of_the_import() -> None:
    old = sighting(5, bakers(headline="Bakers learnt"), saved_on=date(2024, 2, 28))
    new = sighting(1, bakers())
    assert [one.says.headline for one in versions([new, old])] == ["Bakers learnt", "Bakers learn"]


def test_the_body_is_that_of_the_text() -> None:
    first, last = said(bakers(text="A", body="<p>A</p>"), bakers(text="B", body="<p>B</p>"))
    assert (first.says.body, last.says.body) == ("<p>A</p>", "<p>B</p>")


def test_the_words_of_endless_texts_are_not_counted() -> None:
    long = "word " * 150_000
    _, last = said(bakers(text=f"{long} one"), bakers(text=f"{long} two"))
    assert (last.changed, last.words) == (("text",), 0)


def test_no_sightings_are_no_versions() -> None:
    assert versions([]) == ()


def test_it_can_be_cancelled() -> None:
    stop = Event()
    stop.set()
    pair = [sighting(0, bakers(text="one two")), sighting(1, bakers(text="one three"))]
    with pytest.raises(Cancelled):
        versions(pair, Progress(stop=stop))


# Comparing two of them


def test_two_versions_are_compared_field_by_field() -> None:
    first, last = said(
        bakers(text="It rains.", place="Turin", credit="© 2019 ILO"),
        bakers(text="It snows.", day=date(2024, 2, 28), place="Turin", credit="© 2024 ILO", headline="Bakers teach"),
    )
    headline, text, day = compare(first.says, last.says)
    assert (headline.field, text.field, day.field) == ("headline", "text", "day")
    assert text.pieces == (kept("It "), removed("rains"), added("snows"), kept("."))
    assert day.pieces == (removed("2024-02-27"), added("2024-02-28"))
    assert not any(one.is_filled for one in (headline, text, day))


def test_what_only_one_has_is_filled_and_not_changed() -> None:
    (text,) = compare(bakers(), bakers(text="It rains."))
    assert text.is_filled
    assert [piece.kind for piece in text.pieces] == [Kind.ADDED]


# In any order

DRAFTS = st.builds(
    Draft,
    headline=st.sampled_from(["Bakers learn", "Bakers “learn”", "Cooks learn"]),
    day=st.sampled_from([None, DAY, date(2024, 2, 28)]),
    last_day=st.sampled_from([None, date(2024, 2, 29), date(2024, 3, 1)]),
    summary=st.sampled_from(["", SUMMARY, "Three towns begin …", "Three towns begin courses …", "Four towns end."]),
    text=st.sampled_from(["", "One.", "One.\n\nTwo."]),
    credit=st.sampled_from(["", "© 2019 ILO", "© 2024 ILO"]),
)
SIGHTINGS = st.lists(st.tuples(DRAFTS, st.sampled_from([None, DAY, date(2024, 3, 4)])), min_size=1, max_size=7).map(
    lambda said: [sighting(number, draft, saved_on=day) for number, (draft, day) in enumerate(said)]
)


@given(SIGHTINGS, st.randoms())
def test_the_order_of_sightings_does_not_matter(sightings, chance) -> None:
    mixed = list(sightings)
    chance.shuffle(mixed)
    assert versions(mixed) == versions(sightings)


@given(SIGHTINGS)
def test_each_version_differs_from_the_one_before_where_it_says_so(sightings) -> None:
    found = versions(sightings)
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    assert {name for one in found for name in one.documents} == {one.document for one in sightings}
    for before, after in pairwise(found):
        differing = {one.field for one in compare(before.says, after.says) if not one.is_filled}
        assert after.changed
        assert set(after.changed) <= differing | {"last_day"}


@given(SIGHTINGS)
def test_the_last_version_says_what_the_release_says(sightings) -> None:
    settling = Settling()
    for one in sightings:
        settling.add(Rank(one.saved_on or one.imported_at.date(), one.id), one.draft)
    says, shown = versions(sightings)[-1].says, settling.result().draft
    assert says.texts == shown.texts
    assert says.credit == shown.credit
    assert (says.day, says.last_day) == (shown.day, shown.last_day)
