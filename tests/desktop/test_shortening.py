"""Long words of the user in our sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.desktop.shortening import MOST_LETTERS, shortened


@given(st.text())
def test_words_are_as_they_are_or_a_beginning(words: str) -> None:
    short = shortened(words)
    assert len(short) <= MOST_LETTERS
    assert short == words or words.startswith(short.removesuffix("…"))


@pytest.mark.parametrize("cut", ["e\u0301", "👩\u200d🏭", "👍🏽", "की"])
def test_a_letter_is_kept_whole_or_left_out(cut: str) -> None:
    for before in range(MOST_LETTERS - 5, MOST_LETTERS):
        short = shortened("x" * before + cut + "y" * 9)
        assert short.removesuffix("…").strip("xy") in ("", cut)
