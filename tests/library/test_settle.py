"""Settling: the same releases from the same sightings in any order."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.library.settle import (
    Claim,
    Rank,
    Settling,
    Trace,
    assign_ids,
    fingerprint,
    partition,
    same_key,
)
from ilo_desktop.newsroom.release import Draft, Identifier, Scheme, Verdict
from tests.library.making import draft

URL_A, URL_B = Identifier(Scheme.URL, "a"), Identifier(Scheme.URL, "b")
WCMS = Identifier(Scheme.WCMS, "WCMS_1/en")
GUID = Identifier(Scheme.GUID, "g")


def clusters(*traces: Trace) -> list[list[int]]:
    return [[trace.id for trace in cluster] for family in partition(traces) for cluster in family]


def families(*traces: Trace) -> list[list[list[int]]]:
    return [[[trace.id for trace in cluster] for cluster in family] for family in partition(traces)]


def test_equal_headline_and_day_are_one_release() -> None:
    assert clusters(Trace(1, 7), Trace(2, 7), Trace(3, 8)) == [[1, 2], [3]]


def test_an_equal_identifier_joins_whatever_the_headline() -> None:
    assert clusters(Trace(1, 7, (URL_A,)), Trace(2, 8, (URL_A,))) == [[1, 2]]


def test_identifiers_join_through_others() -> None:
    assert clusters(Trace(1, 7, (URL_A,)), Trace(2, 8, (WCMS,)), Trace(3, 9, (URL_A, WCMS))) == [[1, 2, 3]]


def test_identifiers_of_different_schemes_do_not_conflict() -> None:
    assert clusters(Trace(1, 7, (URL_A,)), Trace(2, 7, (WCMS,)), Trace(3, 7)) == [[1, 2, 3]]


def test_different_values_of_a_scheme_stay_apart_and_the_nameless_are_one_by_themselves() -> None:
    found = families(Trace(1, 7, (URL_A,)), Trace(2, 7), Trace(3, 7, (URL_B,)), Trace(4, 7))
    assert found == [[[1], [2, 4], [3]]]


def test_a_conflict_reaches_through_a_chain_of_headlines() -> None:
    one, two = Trace(1, 7, (URL_A,)), Trace(5, 9, (URL_B,))
    bridge = (Trace(2, 7, (WCMS,)), Trace(3, 9, (WCMS,)))
    assert families(one, *bridge, two) == [[[1], [2, 3], [5]]]


def test_nameless_sightings_of_two_headlines_are_two_releases_in_a_conflict() -> None:
    bridge = (Trace(2, 7, (WCMS, URL_A)), Trace(3, 9, (WCMS,)))
    assert families(Trace(1, 7), *bridge, Trace(4, 9), Trace(5, 9, (URL_B,))) == [[[1], [2, 3], [4], [5]]]


@st.composite
def traces(pick: st.DrawFn) -> list[Trace]:
    identifiers = st.sets(st.sampled_from([URL_A, URL_B, WCMS, GUID, Identifier(Scheme.GUID, "h")]), max_size=2)
    count = pick(st.integers(0, 8))
    return [Trace(number, pick(st.integers(1, 3)), tuple(sorted(pick(identifiers)))) for number in range(1, count + 1)]


def as_sets(found: Iterable[Trace]) -> set[frozenset[int]]:
    return {frozenset(trace.id for trace in cluster) for family in partition(found) for cluster in family}


@given(st.data(), traces())
def test_the_partition_is_the_same_in_any_order(data: st.DataObject, some: list[Trace]) -> None:
    shuffled = data.draw(st.permutations(some))
    renumbered = {trace.id: place for place, trace in enumerate(shuffled, start=1)}
    again = as_sets(replace(trace, id=renumbered[trace.id]) for trace in some)
    assert again == {frozenset(renumbered[number] for number in cluster) for cluster in as_sets(some)}


@given(traces())
def test_each_sighting_is_in_one_release_and_no_headline_joins_a_conflict(some: list[Trace]) -> None:
    found = [cluster for family in partition(some) for cluster in family]
    assert sorted(trace.id for cluster in found for trace in cluster) == [trace.id for trace in some]
    for cluster in found:
        alone = partition([replace(trace, same_key=trace.id) for trace in cluster])
        parts = [{i.scheme for trace in part for i in trace.identifiers} for family in alone for part in family]
        named = [scheme for part in parts for scheme in part]
        assert len(named) == len(set(named))


def test_same_key_ignores_look_alikes_quotes_and_spaces() -> None:
    assert same_key(draft("The “State”  of work")) == same_key(draft('the "Stаte" of work'))
    assert same_key(draft("Work")) != same_key(draft("Work", "2024-03-08"))


def test_undated_drafts_are_the_same_only_with_the_same_words() -> None:
    assert same_key(draft("Work", None, summary="It’s on")) == same_key(draft("WORK", None, summary="it's on"))
    assert same_key(draft("Work", None, summary="One")) != same_key(draft("Work", None, summary="Two"))


def test_headlines_of_signs_alone_are_not_all_the_same() -> None:
    assert same_key(draft("!!!")) != same_key(draft("???"))


def test_a_fingerprint_tells_letters_apart_but_not_places() -> None:
    assert fingerprint(draft("Work", line=1)) == fingerprint(draft("Work", line=9, position=4))
    assert fingerprint(draft("Work")) != fingerprint(draft("work"))


def test_ids_stay_with_the_lowest_release() -> None:
    assert assign_ids([Claim(1, current=frozenset({4, 2}), homes=frozenset({4, 2}))]) == [2]


def test_a_parted_release_goes_to_its_oldest_sighting() -> None:
    one, two = (Claim(first, current=frozenset({2}), homes=frozenset({2})) for first in (5, 3))
    assert assign_ids([one, two]) == [None, 2]


def test_a_release_that_parts_takes_its_first_id_back() -> None:
    stays = Claim(1, current=frozenset({1}), homes=frozenset({1}))
    parts = Claim(2, current=frozenset({1}), homes=frozenset({2}))
    assert assign_ids([parts, stays]) == [2, 1]


def test_orphans_are_adopted_once_and_only_by_the_homeless() -> None:
    found = assign_ids([Claim(1, orphans=(9, 8)), Claim(2, orphans=(9, 8)), Claim(3, orphans=(9, 8)), Claim(4)])
    assert found == [9, 8, None, None]
    assert assign_ids([Claim(1, current=frozenset({3}), orphans=(2,))]) == [3]


def settle(*seen: tuple[str, Draft]) -> Draft:
    settling = Settling()
    for number, (day, one) in enumerate(seen, start=1):
        settling.add(Rank(date.fromisoformat(day), number), one)
    return settling.result().draft


def test_the_newest_words_are_shown() -> None:
    older, newer = draft("Work", summary="Old words"), draft("Work", summary="New words")
    assert settle(("2024-01-02", newer), ("2024-01-01", older)).summary == "New words"
    assert settle(("2024-01-01", older), ("2024-01-02", newer)).summary == "New words"


def test_nothing_displaces_something() -> None:
    found = settle(("2024-01-01", draft("Work", text="Body", kicker="News")), ("2024-01-02", draft("Work")))
    assert (found.text, found.kicker) == ("Body", "News")


def test_a_wording_keeps_the_spelling_in_which_it_was_first_seen() -> None:
    curly, straight = draft("The “new” deal"), draft('The "new" deal')
    assert settle(("2024-01-01", curly), ("2024-01-02", straight)).headline == "The “new” deal"
    assert settle(("2024-01-02", curly), ("2024-01-01", straight)).headline == 'The "new" deal'


def test_a_wording_that_came_back_is_the_newest() -> None:
    one, two = draft("Work", summary="One"), draft("Work", summary="Two")
    assert settle(("2024-01-01", one), ("2024-01-02", two), ("2024-01-03", one)).summary == "One"


def test_a_range_is_kept_when_a_later_copy_has_its_first_day_alone() -> None:
    span = draft("Work", last_day=date(2024, 3, 9))
    assert settle(("2024-01-01", span), ("2024-01-02", draft("Work"))).last_day == date(2024, 3, 9)


def test_a_range_goes_when_the_day_is_another_one() -> None:
    span = draft("Work", last_day=date(2024, 3, 9))
    found = settle(("2024-01-01", span), ("2024-01-02", draft("Work", "2024-05-01")))
    assert (found.day, found.last_day) == (date(2024, 5, 1), None)


def test_identifiers_are_gathered() -> None:
    found = settle(("2024-01-01", draft("Work", url="a")), ("2024-01-02", replace(draft("Work"), identifiers=(GUID,))))
    assert found.identifiers == (GUID, Identifier(Scheme.URL, "https://example.org/a"))


@pytest.mark.parametrize(
    ("before", "after", "verdict", "fields"),
    [
        ({"summary": "It’s  new"}, {"summary": "it's new"}, Verdict.SAME, ()),
        ({"credit": "© ILO 2022"}, {"credit": "© ILO 2024"}, Verdict.SAME, ()),
        ({"credit": "© ILO 2022"}, {"credit": "© Khem/ILO 2022"}, Verdict.CHANGED, ("credit",)),
        ({"headline": "Stаte of work"}, {"headline": "State of work"}, Verdict.SAME, ()),
        ({"summary": "Old"}, {"summary": "New"}, Verdict.CHANGED, ("summary",)),
        ({}, {"summary": "New"}, Verdict.COMPLETED, ("summary",)),
        ({"summary": "Old"}, {}, Verdict.SAME, ()),
        ({"summary": "Old"}, {"summary": "New", "text": "Body"}, Verdict.CHANGED, ("summary", "text")),
        ({"kind": "news"}, {"kind": "statement"}, Verdict.CHANGED, ("kind",)),
        ({"kind": "news", "kind_words": "News"}, {"kind": "news", "kind_words": "NEWS"}, Verdict.SAME, ()),
        ({}, {"last_day": date(2024, 3, 9)}, Verdict.COMPLETED, ("last_day",)),
        ({"last_day": date(2024, 3, 8)}, {"last_day": date(2024, 3, 9)}, Verdict.CHANGED, ("last_day",)),
        ({}, {"day": date(2024, 3, 8)}, Verdict.CHANGED, ("day",)),
        ({"identifiers": (WCMS,), "url": "http://a"}, {"identifiers": (WCMS,), "url": "https://b"}, Verdict.SAME, ()),
        ({"url": "https://a"}, {"url": "https://b"}, Verdict.CHANGED, ("url",)),
    ],
)
def test_what_a_later_sighting_does(
    before: dict[str, object], after: dict[str, object], verdict: Verdict, fields: tuple[str, ...]
) -> None:
    base = draft("State of work")
    settling = Settling()
    settling.add(Rank(date(2024, 1, 1), 1), replace(base, **before))  # type: ignore[arg-type]
    effect = settling.add(Rank(date(2024, 1, 2), 2), replace(base, **after))  # type: ignore[arg-type]
    assert effect.verdict is verdict
    assert (*effect.changed, *effect.completed) == fields


words = st.sampled_from(["", "One", "one", "ONE!", "Two", "Three"])


@st.composite
def sayings(pick: st.DrawFn) -> list[tuple[Rank, Draft]]:
    days = st.sampled_from(["2024-03-07", "2024-03-08", None])
    found = []
    for number in range(pick(st.integers(1, 5))):
        day = pick(days)
        one = draft(
            pick(words) or "One",
            day,
            summary=pick(words),
            text=pick(words),
            kind=pick(words),
            kind_words=pick(words),
            url=pick(st.sampled_from(["", "a", "b"])),
            last_day=date(2024, 3, 9) if day and pick(st.booleans()) else None,
        )
        found.append((Rank(date(2024, 1, pick(st.integers(1, 3))), number), one))
    return found


@given(st.data(), sayings())
def test_what_a_release_says_does_not_depend_on_the_order(data: st.DataObject, some: list[tuple[Rank, Draft]]) -> None:
    in_order, shuffled = Settling(), Settling()
    for rank, one in some:
        in_order.add(rank, one)
    for rank, one in data.draw(st.permutations(some)):
        shuffled.add(rank, one)
    assert in_order.result() == shuffled.result()
