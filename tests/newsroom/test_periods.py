"""Periods keep their days through a condition's value and know what they are made of."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.keys import FIRST_DAY, LAST_DAY
from ilo_desktop.newsroom.periods import (
    Period,
    Span,
    end_of_month,
    is_moving,
    moving_value,
    next_month,
    resolved,
)
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.queries import asking

days = st.dates(FIRST_DAY, LAST_DAY)
periods = st.tuples(days, days).map(lambda pair: Period(min(pair), max(pair)))
SUMMER = Period(date(2023, 6, 1), date(2023, 8, 31))


@given(periods)
def test_a_value_gives_its_period_back(period: Period) -> None:
    assert Period.parse(period.value) == period == resolved(period.value, date.today())  # noqa: DTZ011 - any day will do


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2023", "2023-01-01", "2023-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-02-07", "2024-02-07", "2024-02-07"),
        ("2023-06..2024-01", "2023-06-01", "2024-01-31"),
        ("2023-06..2023-07-15", "2023-06-01", "2023-07-15"),
        ("2023..", "2023-01-01", "2078-09-23"),
        ("..2009-05", "1900-01-01", "2009-05-31"),
        ("..", "1900-01-01", "2078-09-23"),
    ],
)
def test_a_value_names_whole_stretches(value: str, first: str, last: str) -> None:
    assert Period.parse(value) == Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("today", "2024-03-05", "2024-03-05"),
        ("yesterday", "2024-03-04", "2024-03-04"),
        ("this-week", "2024-03-04", "2024-03-10"),
        ("last-week", "2024-02-26", "2024-03-03"),
        ("this-month", "2024-03-01", "2024-03-31"),
        ("last-month", "2024-02-01", "2024-02-29"),
        ("this-year", "2024-01-01", "2024-12-31"),
        ("last-year", "2023-01-01", "2023-12-31"),
        ("1-day", "2024-03-05", "2024-03-05"),
        ("30-days", "2024-02-05", "2024-03-05"),
        ("2-weeks", "2024-02-21", "2024-03-05"),
        ("1-months", "2024-02-06", "2024-03-05"),
        ("2-years", "2022-03-06", "2024-03-05"),
        ("9999-years", "1900-01-01", "2024-03-05"),
    ],
)
def test_some_periods_move_with_today(value: str, first: str, last: str) -> None:
    assert resolved(value, date(2024, 3, 5)) == Period(date.fromisoformat(first), date.fromisoformat(last))
    assert is_moving(value)
    assert Period.parse(value) is None


def test_the_last_month_of_a_long_one_ends_with_the_short_one() -> None:
    assert resolved("1-months", date(2024, 3, 31)) == Period(date(2024, 3, 1), date(2024, 3, 31))


@pytest.mark.parametrize(
    ("words", "value"),
    [("Last month", "last-month"), ("30 days", "30-days"), ("030-DAY", "30-days"), ("0-days", None), ("soon", None)],
)
def test_moving_periods_are_written_in_one_way(words: str, value: str | None) -> None:
    assert moving_value(words) == value


@pytest.mark.parametrize("value", ["", "2023-06-31..2023-07-01", "2023-07-02..2023-07-01", "a..b", "23", "2023-6-"])
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
    china, year = Condition(Facet.COUNTRY, "CN"), Condition(Facet.DATE, "2024")
    not_this_year = Condition(Facet.DATE, "2020", is_excluded=True)
    query = asking(conditions=frozenset({china, year, not_this_year}))
    asked = query.during(SUMMER)
    assert asked.period == SUMMER
    assert asked.conditions == {china, not_this_year, Condition(Facet.DATE, SUMMER.value)}
    assert asked.during(Period.of_years(2020, 2021)).period == Period.of_years(2020, 2021)
    assert asked.during(None).conditions == {china, not_this_year}
    assert EVERYTHING.period is None


def test_a_period_can_be_wanted_beside_another() -> None:
    one, other = Condition(Facet.DATE, SUMMER.value), Condition(Facet.DATE, Period.of_years(2020, 2021).value)
    asked = EVERYTHING.toggled(one).toggled(other)
    assert asked.conditions == {one, other}
    assert asked.period is None
    assert asked.toggled(other).period == SUMMER
    assert asked.during(Period.of_years(2020, 2021)) == EVERYTHING.only(other)
