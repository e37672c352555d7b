"""Texts of any length are shown in no more time than nobody notices: their beginning is."""

import pytest

from ilo_desktop.desktop.long_text import MOST_LETTERS, beginning, shortened


@pytest.mark.parametrize("text", ["", "a", "a" * MOST_LETTERS])
def test_what_can_be_shown_stays_as_it_is(text: str) -> None:
    assert shortened(text) == text
    assert beginning([text]) == ([text], False)


def test_what_is_too_long_is_cut_at_its_end() -> None:
    text = "ab" * MOST_LETTERS
    assert shortened(text) == text[:MOST_LETTERS] + "…"
    assert beginning([text]) == ([text[:MOST_LETTERS] + "…"], True)


def test_the_room_is_for_all_paragraphs_together() -> None:
    half = "x" * (MOST_LETTERS // 2)
    assert beginning([half, half]) == ([half, half], False)
    kept, is_cut = beginning([half, "y" * 10, half, half])
    assert is_cut
    assert kept[:2] == [half, "y" * 10]
    assert len(kept) == 3
    assert len(kept[2]) < len(half)


def test_paragraphs_are_not_read_that_have_no_room() -> None:
    paragraphs = iter(["short"] * MOST_LETTERS)
    kept, is_cut = beginning(paragraphs)
    assert is_cut
    assert len(kept) < MOST_LETTERS // 50
    assert next(paragraphs) == "short"
