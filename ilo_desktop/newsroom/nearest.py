"""The words of a long sorted list that are nearly like one, found without going through the list.

A letter too many, too few or another one is a slip, and so are two that changed places. The list is asked for the first
word from some letters on; from where that one has too many slips follows which letters to ask for next, so that some
hundred questions do for a hundred thousand words.
"""

from collections.abc import Callable

#: Comes after every letter of every word.
LAST = "\U0010ffff"
#: Comes before every letter: what follows a word is from itself and this on.
_FIRST = " "


def nearest(word: str, slips: int, seek: Callable[[str], str | None], low: str, high: str) -> dict[str, int]:
    """Return the words from ``low`` up to, not including, ``high`` with at most so many slips, with how many each has.

    ``seek`` returns the first word of the list that is not before some letters, None where all are.
    """
    found: dict[str, int] = {}
    walk = _Walk(word, slips)
    at = seek(low)
    while at is not None and at < high:
        alive = walk.go_to(at)
        if alive < len(at):
            following = walk.following(at[alive])
        else:
            following = at + _FIRST
            if walk.slips_made <= slips:
                found[at] = walk.slips_made
        at = seek(following)
    return found


class _Walk:
    """How far the letters gone along are from the beginnings of a word, for each letter of theirs."""

    def __init__(self, word: str, slips: int) -> None:
        self._word = word
        self._slips = slips
        self._letters = ""
        self._rows = [list(range(len(word) + 1))]

    @property
    def slips_made(self) -> int:
        """The slips between the word and all the letters gone along."""
        return self._rows[-1][-1]

    def go_to(self, letters: str) -> int:
        """Go along some letters as far as a word with few enough slips may begin so, and return how many these are."""
        same = 0
        while same < len(self._letters) and self._letters[same] == letters[same : same + 1]:
            same += 1
        del self._rows[same + 1 :]
        self._letters = letters[:same]
        for letter in letters[same:]:
            row = self._row(letter)
            if min(row) > self._slips:
                break
            self._rows.append(row)
            self._letters += letter
        return len(self._letters)

    def _row(self, letter: str) -> list[int]:
        word, last = self._word, self._rows[-1]
        row = [last[0] + 1]
        for i, own in enumerate(word):
            row.append(min(last[i + 1] + 1, row[i] + 1, last[i] + (own != letter)))
        for i in self._places_to_swap():
            if word[i] == letter:
                row[i + 2] = min(row[i + 2], self._rows[-2][i] + 1)
                for j in range(i + 3, len(row)):
                    row[j] = min(row[j], row[j - 1] + 1)
        return row

    def _places_to_swap(self) -> list[int]:
        """Return the places in the word whose second letter was just gone along."""
        word, last = self._word, self._letters[-1:]
        return [i for i in range(len(word) - 1) if word[i + 1] == last] if last else []

    def following(self, letter: str) -> str:
        """Return from where on the next words may be, after a letter with which no word goes on.

        Then no slip is left: what follows is a letter of the word itself, or the first of two that changed places.
        """
        last = self._rows[-1]
        ways = {own for i, own in enumerate(self._word) if last[i] <= self._slips}
        ways |= {self._word[i] for i in self._places_to_swap() if self._rows[-2][i] < self._slips}
        return self._letters + min((way for way in ways if way > letter), default=LAST)
