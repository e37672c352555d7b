"""Headlines in alphabetical order, as readers of a list expect it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.headline_order import LONGEST_ORDER, headline_order


@pytest.mark.parametrize(
    ("headline", "language", "like"),
    [
        ("Élan für ALLE", "de", "elan fur alle"),
        ("“Decent work”, now!", "en", "decent work now"),
        ("The future of work", "en", "future of work"),
        ("The future of work", "", "future of work"),
        ("“A” new deal", "en", "a new deal"),
        ("“A new deal”", "en-GB", "new deal"),
        ("A.I. and jobs", "en", "a i and jobs"),
        ("A & B", "en", "a b"),
        ("Theatre workers", "en", "theatre workers"),
        ("Angola", "en", "angola"),
        ("The", "en", "the"),
        ("L’OIT et la Chine", "fr", "oit et la chine"),
        ("Les «jeunes»", "fr", "jeunes"),
        ("L’OIT et la Chine", "en", "l oit et la chine"),
        ("¿El futuro?", "es", "futuro"),
        ("La OIT", "en", "la oit"),
        ("L'inflazione", "it", "inflazione"),
        ("Der Tag", "de", "tag"),
        ("O trabalho", "pt", "trabalho"),
        ("МОТ", "ru", "мот"),
        ("???", "", "\U0010fffd"),
        ("", "", "\U0010fffd"),
    ],
)
def test_headlines_are_compared_by_their_words(headline: str, language: str, like: str) -> None:
    assert headline_order(headline, language) == like


def test_numbers_count_by_their_value_and_come_before_letters() -> None:
    rising = ["007 films", "9 of 10", "10 of 9", "10 of 10", "200 jobs", "1,000 jobs", "1,001 jobs", "2019", "Café 9"]
    rising += ["Café 10", "G7", "G20", "Zinc", "МОТ", "労働", "—"]
    orders = [headline_order(headline, "en") for headline in rising]
    assert orders == sorted(orders)
    assert len(set(orders)) == len(orders)


@given(st.text(), st.sampled_from(["", "en", "fr", "it", "ja", "FR-ch", "\x00"]))
def test_any_headline_has_a_place(headline: str, language: str) -> None:
    assert 0 < len(headline_order(headline, language)) <= LONGEST_ORDER
