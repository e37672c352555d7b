"""Words nearly like one: the walk through a sorted list finds what holding the word against each would find."""

from bisect import bisect_left
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ilo_desktop.newsroom.nearest import LAST, nearest


def _slips(one: str, other: str) -> int:
    """Return the slips between two words, worked out from their whole table."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            ways = [table[i - 1, j] + 1, table[i, j - 1] + 1, table[i - 1, j - 1] + (one[i - 1] != other[j - 1])]
            if i > 1 and j > 1 and one[i - 2 : i] == other[j - 2 : j][::-1]:
                ways.append(table[i - 2, j - 2] + 1)
            table[i, j] = min(ways)
    return table[len(one), len(other)]


class _List:
    def __init__(self, words: set[str]) -> None:
        self.words = sorted(words)
        self.asked = 0

    def seek(self, letters: str) -> str | None:
        self.asked += 1
        place = bisect_left(self.words, letters)
        return self.words[place] if place < len(self.words) else None


_WORDS = st.text("abcдé中", min_size=1, max_size=7)


@given(word=_WORDS, words=st.sets(_WORDS, max_size=60), slips=st.integers(1, 2))
@example("abcab", {"bacba", "abcba", "bacab", "cabab", "abcabab", "abc", "babcab"}, 2)
def test_it_finds_what_a_plain_scan_finds(word: str, words: set[str], slips: int) -> None:
    expected = {other: _slips(word, other) for other in words if _slips(word, other) <= slips}
    assert nearest(word, slips, _List(words).seek, "", LAST) == expected


@given(word=_WORDS, words=st.sets(_WORDS, max_size=60), low=_WORDS, high=_WORDS)
def test_only_the_words_between_two_are_looked_at(word: str, words: set[str], low: str, high: str) -> None:
    expected = {o: _slips(word, o) for o in words if _slips(word, o) <= 2 and low <= o < high}
    assert nearest(word, 2, _List(words).seek, low, high) == expected


@pytest.mark.parametrize(("slips", "most"), [(1, 500), (2, 7_000)])
def test_few_words_of_many_are_asked_for(slips: int, most: int) -> None:
    words = _List({"".join(letters) for letters in product("abcdefghij", repeat=5)})
    assert len(words.words) == 100_000
    assert "abcde" in nearest("abcde", slips, words.seek, "a", LAST)
    assert words.asked < most
