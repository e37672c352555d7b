"""What is one wording, and what is only the beginning of another text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.wordings import WORDING_KEYS, alike, is_cut_short

SENTENCE = (
    "Ministers, employers and workers of eleven countries met in Geneva to talk about wages, hours and safety at sea."
)
BROKEN = SENTENCE[: SENTENCE.index(" at sea")]


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
    assert WORDING_KEYS[field](one) == WORDING_KEYS[field](other)


def test_wordings_that_differ() -> None:
    assert alike("27 workers") != alike("28 workers")
    assert alike("***") != alike("---")  # signs alone stand for themselves
    assert WORDING_KEYS["credit"]("© 2019 ILO") != WORDING_KEYS["credit"]("© 2019 ILO/J. Doe")


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Ministers, employers and …", SENTENCE),
        ("Ministers, employers and work...", SENTENCE),
        ("Ministers, employers and work […]", SENTENCE),
        ("Ministers, employers and work … Read more", SENTENCE),
        ("Ministers, employers and workers. . .\n", SENTENCE),
        (BROKEN, SENTENCE),
        (BROKEN.replace(",", "，"), SENTENCE),  # the spelling of signs is no news
        ("国际劳工组织发布…", "国际劳工组织发布报告。"),
        ("国际劳工组织发布报告" * 12, "国际劳工组织发布报告" * 13 + "。"),
    ],
)
def test_the_beginning_of_a_text_was_cut(short: str, full: str) -> None:
    assert is_cut_short(short, full)
    assert not is_cut_short(full, short)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        (SENTENCE, f"{SENTENCE} A second day followed."),  # whole, and something was added
        ("ILO adopts Convention", "ILO adopts Convention and Recommendation"),
        (BROKEN[:-3], SENTENCE),  # breaks off in a word, without a sign
        ("Ministers, employees and …", SENTENCE),
        ("…", SENTENCE),
        ("", SENTENCE),
        (SENTENCE, SENTENCE),
        (f"{SENTENCE[:-1]} …", SENTENCE),
    ],
)
def test_what_was_not_cut(short: str, full: str) -> None:
    assert not is_cut_short(short, full)


@given(st.text(min_size=1), st.text())
def test_never_each_of_the_other(one: str, other: str) -> None:
    assert not (is_cut_short(one, other) and is_cut_short(other, one))
