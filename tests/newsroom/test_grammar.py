import pytest

from ilo_desktop.newsroom.grammar import capitalized, euphonic, with_first_of_month


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("1 mars 2024", "1er mars 2024"),
        ("vendredi 1 mars 2024", "vendredi 1er mars 2024"),
        ("1–3 mars 2024", "1er–3 mars 2024"),
        ("30 mars – 1 avr. 2024", "30 mars – 1er avr. 2024"),
        ("11 mars 2024", "11 mars 2024"),
        ("mars 2021", "mars 2021"),
        ("21–31 mars 2024", "21–31 mars 2024"),
    ],
)
def test_the_first_of_a_french_month_is_an_ordinal(date, said):
    assert with_first_of_month(date, "fr") == said
    assert with_first_of_month(date, "es") == date


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("China y India", "China e India"),
        ("Kenya y Hiroshima", "Kenya e Hiroshima"),
        ("China y Hielo", "China y Hielo"),
        ("China o Omán", "China u Omán"),
        ("Honduras o Hong Kong", "Honduras u Hong Kong"),
        ("China y Francia o Togo", "China y Francia o Togo"),
    ],
)
def test_spanish_conjunctions_follow_the_sound(words, said):
    assert euphonic(words, "es") == said
    assert euphonic(words, "fr") == words


def test_a_line_begins_with_a_capital():
    assert [capitalized(text) for text in ("mars 2024", "", "Éthiopie", "über")] == [
        "Mars 2024",
        "",
        "Éthiopie",
        "Über",
    ]
