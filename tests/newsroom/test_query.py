"""The query as one value: what a search text means, and how conditions come and go."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Condition, Query, State
from ilo_desktop.newsroom.query_language import CODES, written, written_clauses
from tests.queries import asking, search_of

CHINA = Condition(Facet.COUNTRY, "CN")
MONGOLIA = Condition(Facet.COUNTRY, "MN")
NOT_CHINA = Condition(Facet.COUNTRY, "CN", is_excluded=True)
NOT_PERU = Condition(Facet.COUNTRY, "PE", is_excluded=True)
SKILLS = Condition(Facet.TOPIC, "skills")
UNREAD = Condition(Facet.STATE, State.UNREAD)
STARRED = Condition(Facet.STATE, State.STARRED)

WORK = asking("work").clauses

conditions = st.builds(
    Condition,
    st.sampled_from([Facet.COUNTRY, Facet.TOPIC, Facet.DATE]),
    st.sampled_from(["CN", "MN", "2024"]),
    st.booleans(),
)
queries = st.frozensets(conditions, max_size=5).map(lambda found: asking(conditions=found))


def test_everything_is_without_conditions() -> None:
    assert EVERYTHING.is_everything
    assert EVERYTHING.count == 0
    assert asking(" … ").is_everything
    assert not asking("work").is_everything
    assert not EVERYTHING.toggled(CHINA).is_everything


def test_the_search_counts_as_one_condition() -> None:
    assert asking(search="decent work", conditions=frozenset({CHINA, SKILLS})).count == 3


def test_phrases_are_what_the_text_is_marked_by() -> None:
    assert asking(search='"decent work" jo', is_typing=True).phrases == ((("decent", "work"), False), (("jo",), True))


def test_values_of_a_facet_are_one_group_and_states_are_one_each() -> None:
    query = asking(conditions=frozenset({CHINA, MONGOLIA, SKILLS, UNREAD, STARRED}))
    assert query.groups() == [
        (Facet.STATE, {State.STARRED}),
        (Facet.STATE, {State.UNREAD}),
        (Facet.COUNTRY, {"CN", "MN"}),
        (Facet.TOPIC, {"skills"}),
    ]


def test_excluded_values_are_in_no_group() -> None:
    query = asking(conditions=frozenset({NOT_CHINA, MONGOLIA}))
    assert query.groups() == [(Facet.COUNTRY, {"MN"})]
    assert query.excluded() == {NOT_CHINA}


def test_only_replaces_the_facets_conditions() -> None:
    query = asking(conditions=frozenset({CHINA, MONGOLIA, SKILLS}))
    assert query.only(CHINA).conditions == {CHINA, SKILLS}
    assert query.only(NOT_CHINA).conditions == {NOT_CHINA, SKILLS}


def test_only_again_takes_it_back() -> None:
    assert asking(conditions=frozenset({CHINA, SKILLS})).only(CHINA).conditions == {SKILLS}


def test_toggled_adds_takes_out_and_replaces_the_opposite() -> None:
    assert EVERYTHING.toggled(CHINA).conditions == {CHINA}
    assert EVERYTHING.toggled(CHINA).toggled(MONGOLIA).conditions == {CHINA, MONGOLIA}
    assert EVERYTHING.toggled(CHINA).toggled(CHINA) == EVERYTHING
    assert EVERYTHING.toggled(CHINA).toggled(NOT_CHINA).conditions == {NOT_CHINA}


def test_conditions_are_taken_out() -> None:
    query = asking(search="work", conditions=frozenset({CHINA, MONGOLIA, SKILLS}))
    assert query.without({CHINA, UNREAD}).conditions == {MONGOLIA, SKILLS}
    assert query.of(Facet.TOPIC) == {SKILLS}


def test_another_search_keeps_the_conditions() -> None:
    query = asking("work", conditions={CHINA}).searching(asking("job", is_typing=True).clauses)
    assert (search_of(query), query.is_typing, query.conditions) == ("job", True, {CHINA})
    assert not query.settled().is_typing


def test_parts_are_what_can_be_dropped_by_itself() -> None:
    query = asking('child "forced labour" -wages headline:peru', conditions={CHINA, MONGOLIA, NOT_PERU})
    assert [written_clauses(part, CODES) for part in query.parts] == [
        'child "forced labour"',
        "-wages",
        "headline:peru",
        "country:(CN OR MN)",
        "-country:PE",
    ]
    assert all(query.dropping(part).count < query.count for part in query.parts[3:])
    assert EVERYTHING.parts == ()


def test_a_clause_that_filters_write_is_one_however_it_came() -> None:
    written_by_hand = asking("country:MN OR country:CN")
    assert written_by_hand == EVERYTHING.toggled(CHINA).toggled(MONGOLIA) == EVERYTHING.toggled(MONGOLIA).toggled(CHINA)
    assert asking("-country:(CN OR PE)").excluded() == {NOT_CHINA, NOT_PERU}
    both = asking("country:CN country:MN")
    assert both != written_by_hand
    assert both.toggled(CHINA) == asking("country:MN")


@given(queries, conditions)
def test_toggling_twice_leaves_no_trace_but_of_the_opposite(query: Query, condition: Condition) -> None:
    opposite = Condition(condition.facet, condition.value, not condition.is_excluded)
    twice = query.toggled(condition).toggled(condition)
    assert twice.conditions == query.conditions - {opposite}


@given(queries, conditions)
def test_groups_and_exclusions_hold_all_conditions(query: Query, condition: Condition) -> None:
    query = query.toggled(condition)
    wanted = sum(len(values) for _, values in query.groups())
    assert wanted + len(query.excluded()) == query.count == len(query.conditions)


@given(queries, conditions)
def test_the_bin_takes_the_place_of_all_else_and_anything_else_its_place(query: Query, condition: Condition) -> None:
    in_bin = query.searching(WORK).only(BIN)
    assert (in_bin.search, in_bin.conditions, in_bin.is_bin) == (WORK, {BIN}, True)
    assert query.searching(WORK).toggled(BIN) == in_bin
    assert in_bin.only(BIN) == in_bin.toggled(BIN) == EVERYTHING.searching(WORK)
    for left in (in_bin.only(condition), in_bin.toggled(condition)):
        assert (left.search, left.conditions, left.is_bin) == (WORK, {condition}, False)


def test_a_period_leads_out_of_the_bin() -> None:
    period = Period(date(2024, 3, 1), date(2024, 3, 31))
    assert EVERYTHING.only(BIN).during(period) == EVERYTHING.during(period)


def test_only_keeps_what_is_left_out_but_for_the_value_itself() -> None:
    query = asking(conditions=frozenset({MONGOLIA, NOT_CHINA, NOT_PERU}))
    assert query.only(CHINA).conditions == {CHINA, NOT_PERU}
    assert query.only(MONGOLIA).conditions == {NOT_CHINA, NOT_PERU}  # it was the only one
    assert query.only(CHINA).only(CHINA).conditions == {NOT_PERU}


def test_what_asks_for_values_is_no_search_in_the_bin() -> None:
    query = asking("work (job OR country:CN) -(job tag:old)")
    assert query.toggled(BIN) == query.only(BIN) == asking("work is:deleted")
    assert asking(written(query.only(BIN), CODES)) == query.only(BIN)  # which can be typed on
