"""The query as one value: what a search text means, and how conditions come and go."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Condition, Query, State, Term, parse_search

CHINA = Condition(Facet.COUNTRY, "CN")
MONGOLIA = Condition(Facet.COUNTRY, "MN")
NOT_CHINA = Condition(Facet.COUNTRY, "CN", is_excluded=True)
SKILLS = Condition(Facet.TOPIC, "skills")
UNREAD = Condition(Facet.STATE, State.UNREAD)
STARRED = Condition(Facet.STATE, State.STARRED)

conditions = st.builds(
    Condition,
    st.sampled_from([Facet.COUNTRY, Facet.TOPIC, Facet.YEAR]),
    st.sampled_from(["CN", "MN", "2024"]),
    st.booleans(),
)
queries = st.frozensets(conditions, max_size=5).map(lambda found: Query(conditions=found))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", []),
        ("  ", []),
        ("Decent work", [Term(("decent",)), Term(("work",))]),
        ('"decent work"', [Term(("decent", "work"))]),
        ("“decent work” jobs", [Term(("decent", "work")), Term(("jobs",))]),
        ("«travail décent»", [Term(("travail", "decent"))]),
        ('"decent work', [Term(("decent", "work"))]),
        ('say "decent"work', [Term(("say",)), Term(("decent",)), Term(("work",))]),
        ("work work", [Term(("work",))]),
        ("U.S. South-South", [Term(("u", "s")), Term(("south", "south"))]),
        ("workers’", [Term(("workers",))]),
        ('"" - * ( ) : ^', []),
        ("NOT a OR b", [Term(("not",)), Term(("a",)), Term(("or",)), Term(("b",))]),
        ("中国", [Term(("中国",))]),
        ("国", [Term(("国",), is_prefix=True)]),
        ('"国"', [Term(("国",), is_prefix=True)]),
        ("国际劳工", [Term(("国际", "际劳", "劳工"))]),
    ],
)
def test_a_search_text_is_read(text: str, terms: list[Term]) -> None:
    assert list(parse_search(text)) == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("decent wor", [Term(("decent",)), Term(("wor",), is_prefix=True)]),
        ("decent work ", [Term(("decent",)), Term(("work",))]),
        ('"decent wor', [Term(("decent", "wor"))]),
        ('"decent work"', [Term(("decent", "work"))]),
        ("South-Sou", [Term(("south", "sou"), is_prefix=True)]),
        ("work work", [Term(("work",)), Term(("work",), is_prefix=True)]),
    ],
)
def test_while_typing_the_last_word_may_go_on(text: str, terms: list[Term]) -> None:
    assert list(parse_search(text, is_typing=True)) == terms


@given(st.text(), st.booleans())
def test_any_text_is_a_valid_search(text: str, is_typing: bool) -> None:
    terms = parse_search(text, is_typing=is_typing)
    assert all(term.words and all(term.words) for term in terms)
    assert len(set(terms)) == len(terms)


def test_everything_is_without_conditions() -> None:
    assert EVERYTHING.is_everything
    assert EVERYTHING.count == 0
    assert Query(search=" … ").is_everything
    assert not Query(search="work").is_everything
    assert not EVERYTHING.toggled(CHINA).is_everything


def test_the_search_counts_as_one_condition() -> None:
    assert Query(search="decent work", conditions=frozenset({CHINA, SKILLS})).count == 3


def test_phrases_are_what_the_text_is_marked_by() -> None:
    assert Query(search='"decent work" jo', is_typing=True).phrases == ((("decent", "work"), False), (("jo",), True))


def test_values_of_a_facet_are_one_group_and_states_are_one_each() -> None:
    query = Query(conditions=frozenset({CHINA, MONGOLIA, SKILLS, UNREAD, STARRED}))
    assert query.groups() == {
        (Facet.COUNTRY, ""): {"CN", "MN"},
        (Facet.TOPIC, ""): {"skills"},
        (Facet.STATE, State.UNREAD): {State.UNREAD},
        (Facet.STATE, State.STARRED): {State.STARRED},
    }


def test_excluded_values_are_in_no_group() -> None:
    query = Query(conditions=frozenset({NOT_CHINA, MONGOLIA}))
    assert query.groups() == {(Facet.COUNTRY, ""): {"MN"}}
    assert query.excluded() == {NOT_CHINA}


def test_only_replaces_the_facets_conditions() -> None:
    query = Query(conditions=frozenset({CHINA, MONGOLIA, SKILLS}))
    assert query.only(CHINA).conditions == {CHINA, SKILLS}
    assert query.only(NOT_CHINA).conditions == {NOT_CHINA, SKILLS}


def test_only_again_takes_it_back() -> None:
    assert Query(conditions=frozenset({CHINA, SKILLS})).only(CHINA).conditions == {SKILLS}


def test_toggled_adds_takes_out_and_replaces_the_opposite() -> None:
    assert EVERYTHING.toggled(CHINA).conditions == {CHINA}
    assert EVERYTHING.toggled(CHINA).toggled(MONGOLIA).conditions == {CHINA, MONGOLIA}
    assert EVERYTHING.toggled(CHINA).toggled(CHINA) == EVERYTHING
    assert EVERYTHING.toggled(CHINA).toggled(NOT_CHINA).conditions == {NOT_CHINA}


def test_conditions_are_taken_out() -> None:
    query = Query(search="work", conditions=frozenset({CHINA, MONGOLIA, SKILLS}))
    assert query.without({CHINA, UNREAD}).conditions == {MONGOLIA, SKILLS}
    assert query.of(Facet.TOPIC) == {SKILLS}


def test_another_search_keeps_the_conditions() -> None:
    query = Query(search="work", conditions=frozenset({CHINA})).with_search("job", is_typing=True)
    assert (query.search, query.is_typing, query.conditions) == ("job", True, {CHINA})


@given(queries, conditions)
def test_toggling_twice_leaves_no_trace_but_of_the_opposite(query: Query, condition: Condition) -> None:
    opposite = Condition(condition.facet, condition.value, not condition.is_excluded)
    twice = query.toggled(condition).toggled(condition)
    assert twice.conditions == query.conditions - {opposite}


@given(queries, conditions)
def test_groups_and_exclusions_hold_all_conditions(query: Query, condition: Condition) -> None:
    query = query.toggled(condition)
    wanted = sum(len(values) for values in query.groups().values())
    assert wanted + len(query.excluded()) == query.count == len(query.conditions)


@given(queries, conditions)
def test_the_bin_takes_the_place_of_all_else_and_anything_else_its_place(query: Query, condition: Condition) -> None:
    in_bin = query.with_search("work").only(BIN)
    assert (in_bin.search, in_bin.conditions, in_bin.is_bin) == ("work", {BIN}, True)
    assert query.with_search("work").toggled(BIN) == in_bin
    assert in_bin.only(BIN) == in_bin.toggled(BIN) == EVERYTHING.with_search("work")
    for left in (in_bin.only(condition), in_bin.toggled(condition)):
        assert (left.search, left.conditions, left.is_bin) == ("work", {condition}, False)


def test_a_period_leads_out_of_the_bin() -> None:
    period = Period(date(2024, 3, 1), date(2024, 3, 31))
    assert EVERYTHING.only(BIN).during(period) == EVERYTHING.during(period)
