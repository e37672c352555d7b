"""What is one wording, and what is left of a text that was cut short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.wordings import KEYS, alike, cut_stem, goes_on


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("headline", "Workers’ safety — first", "Workers' safety - first"),
        ("summary", "Decent  work\nfor all", "Decent work for all."),
        ("text", "Statе employment", "State employment"),  # with a Cyrillic letter
        ("credit", "© 2019 ILO", "© 2024 ILO"),
    ],
)
def test_spellings_of_one_wording(field: str, one: str, other: str) -> None:
    assert KEYS[field](one) == KEYS[field](other)


def test_wordings_that_differ() -> None:
    assert alike("27 workers") != alike("28 workers")
    assert alike("***") != alike("---")  # signs alone stand for themselves
    assert KEYS["credit"]("© 2019 ILO") != KEYS["credit"]("© 2019 ILO/J. Doe")


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ("Ministers and employers …", "ministers and employers"),
        ("Ministers and employers met. Read more", "ministers and employers met"),
        ("Ministers and employers [Read more →]", "ministers and employers"),
        ("Ministers and employers met to read more", ""),
        ("وزراء وأرباب عمل من تسع دول… اقرأ المزيد", fold("وزراء وأرباب عمل من تسع دول")),
        ("来自九个国家的部长们签署了一项声明……阅读更多", fold("来自九个国家的部长们签署了一项声明")),
        ("来自九个国家的部长们签署了一项声明。阅读更多", fold("来自九个国家的部长们签署了一项声明")),
        ("Ministers and emplo...", "ministers and emplo"),
        ("Ministers and employers […]\n", "ministers and employers"),
        ("Ministers and employers … Read more", "ministers and employers"),
        ("Ministers and employers... Lire la suite »", "ministers and employers"),
        ("Ministers and employers met.", ""),
        ("Ministers … and employers met", ""),
        ("Short …", ""),
        ("…", ""),
        ("", ""),
    ],
)
def test_what_is_left_of_a_text_that_was_cut(text: str, stem: str) -> None:
    assert cut_stem(text) == stem


@pytest.mark.parametrize(
    ("text", "other", "does"),
    [
        ("Ministers and employers met.", "Ministers and emplo…", True),
        ("Ministers and employers met …", "Ministers and employers …", True),
        ("Ministers and employers …", "Ministers and employers met …", False),
        ("Ministers and employers …", "Ministers and employers …", False),
        ("Ministers and employees met.", "Ministers and employers …", False),
        ("Ministers and employers met.", "Ministers and employers.", False),
    ],
)
def test_what_goes_on_from_a_text_that_was_cut(text: str, other: str, does: bool) -> None:
    assert goes_on(alike(text), cut_stem(text), cut_stem(other)) is does


@given(st.text(), st.text())
def test_what_is_left_is_the_beginning(text: str, end: str) -> None:
    assert fold(text).startswith(cut_stem(f"{text} …").rstrip())
