"""Chronological keys sort as the days and orders that they are made of, and fit 32 bits."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom import keys

FIRST, LAST = date(1900, 1, 1), date(2078, 9, 23)
days = st.dates(FIRST, LAST)
sequences = st.integers(0, keys.SEQUENCE_COUNT - 1)


@given(days, sequences)
def test_a_key_gives_its_day_back(day: date, sequence: int) -> None:
    assert keys.day_of(keys.key_of(keys.slot_of(day), sequence)) == day


@given(days, sequences, days, sequences)
def test_keys_sort_by_day_then_sequence(day: date, sequence: int, other: date, other_sequence: int) -> None:
    key, other_key = keys.key_of(keys.slot_of(day), sequence), keys.key_of(keys.slot_of(other), other_sequence)
    assert (key < other_key) == ((day, sequence) < (other, other_sequence))


@given(days, sequences)
def test_undated_comes_before_every_day(day: date, sequence: int) -> None:
    undated = keys.key_of(keys.slot_of(None), keys.SEQUENCE_COUNT - 1)
    assert undated < keys.key_of(keys.slot_of(day), sequence)
    assert keys.day_of(undated) is None


def test_days_that_do_not_fit_are_clamped() -> None:
    assert keys.slot_of(date(1848, 3, 15)) == keys.slot_of(FIRST) == keys.UNDATED_SLOTS
    assert keys.slot_of(date(2100, 1, 1)) == keys.slot_of(LAST) == keys.LAST_SLOT


def test_keys_fit_32_bits() -> None:
    assert keys.key_of(keys.LAST_SLOT, keys.SEQUENCE_COUNT - 1) == 2**32 - 1
    assert keys.key_of(0, 0) == 0


@pytest.mark.parametrize("sequence", [-1, keys.SEQUENCE_COUNT])
def test_a_sequence_that_does_not_fit_is_refused(sequence: int) -> None:
    with pytest.raises(ValueError, match="does not fit a day"):
        keys.key_of(keys.slot_of(FIRST), sequence)


@given(days, days, days, sequences)
def test_a_period_holds_its_days_first_and_last_included(one: date, two: date, day: date, sequence: int) -> None:
    first, last = sorted((one, two))
    start, end = keys.period_range(first, last)
    assert (start <= keys.key_of(keys.slot_of(day), sequence) < end) == (first <= day <= last)


@given(st.integers(1900, 2077), days, sequences)
def test_a_year_holds_its_days(year: int, day: date, sequence: int) -> None:
    start, end = keys.year_range(year)
    assert (start <= keys.key_of(keys.slot_of(day), sequence) < end) == (day.year == year)


def test_years_meet() -> None:
    assert keys.year_range(2023)[1] == keys.year_range(2024)[0]
    assert keys.undated_range()[1] == keys.year_range(1900)[0]


def test_a_slot_is_one_day() -> None:
    slot = keys.slot_of(date(2024, 3, 7))
    assert keys.slot_range(slot) == keys.period_range(date(2024, 3, 7), date(2024, 3, 7))
    assert keys.slot_range(slot)[1] == keys.slot_range(keys.slot_of(date(2024, 3, 7) + timedelta(days=1)))[0]


@given(st.integers(0, keys.UNDATED_SLOTS - 1), sequences)
def test_undated_slots_are_the_undated_range(slot: int, sequence: int) -> None:
    start, end = keys.undated_range()
    assert start <= keys.key_of(slot, sequence) < end
