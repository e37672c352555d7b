"""Periods keep their days through a condition's value and know what they are made of."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.keys import FIRST_DAY, LAST_DAY
from ilo_desktop.newsroom.periods import Period, Span, end_of_month, next_month
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query

days = st.dates()
periods = st.tuples(days, days).map(lambda pair: Period(min(pair), max(pair)))
SUMMER = Period(date(2023, 6, 1), date(2023, 8, 31))


@given(periods)
def test_a_value_gives_its_period_back(period: Period) -> None:
    assert Period.parse(period.value) == period


@pytest.mark.parametrize("value", ["", "2023", "2023-06-01", "2023-06-31/2023-07-01", "2023-07-02/2023-07-01", "a/b"])
def test_other_words_are_no_period(value: str) -> None:
    assert Period.parse(value) is None


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="comes before"):
        Period(date(2023, 7, 2), date(2023, 7, 1))


@pytest.mark.parametrize(
    ("period", "span"),
    [
        (SUMMER, Span.MONTHS),
        (Period(date(2024, 2, 1), date(2024, 2, 28)), Span.DAYS),
        (Period.of_months(date(2024, 2, 29), date(2024, 2, 1)), Span.MONTHS),
        (Period.of_years(2019, 2023), Span.YEARS),
        (Period(date(2023, 1, 1), date(2023, 11, 30)), Span.MONTHS),
        (Period(date(2023, 5, 12), date(2023, 5, 12)), Span.DAYS),
    ],
)
def test_a_period_knows_what_it_is_made_of(period: Period, span: Span) -> None:
    assert period.span is span


@given(st.dates(max_value=date(9999, 11, 30)))
def test_months_follow_each_other(day: date) -> None:
    assert end_of_month(day) + timedelta(days=1) == next_month(day)
    assert (end_of_month(day).year, end_of_month(day).month) == (day.year, day.month)


def test_the_ends_of_what_keys_hold_have_all_beyond() -> None:
    assert Period(FIRST_DAY, SUMMER.last).has_all_before
    assert Period(SUMMER.first, LAST_DAY).has_all_after
    assert not SUMMER.has_all_before
    assert not SUMMER.has_all_after


def test_a_query_has_one_period_and_no_wanted_years_beside_it() -> None:
    china, year = Condition(Facet.COUNTRY, "CN"), Condition(Facet.YEAR, "2024")
    not_this_year = Condition(Facet.YEAR, "2020", is_excluded=True)
    query = Query(conditions=frozenset({china, year, not_this_year}))
    asked = query.during(SUMMER)
    assert asked.period == SUMMER
    assert asked.conditions == {china, not_this_year, Condition(Facet.PERIOD, SUMMER.value)}
    assert asked.during(Period.of_years(2020, 2021)).period == Period.of_years(2020, 2021)
    assert asked.during(None).conditions == {china, not_this_year}
    assert EVERYTHING.period is None


def test_toggling_a_period_replaces_another() -> None:
    one, other = Condition(Facet.PERIOD, SUMMER.value), Condition(Facet.PERIOD, Period.of_years(2020, 2021).value)
    asked = EVERYTHING.toggled(one).toggled(other)
    assert asked.conditions == {other}
    assert asked.toggled(other) == EVERYTHING
