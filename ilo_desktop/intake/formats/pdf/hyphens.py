"""Words parted at the end of a line, joined as the document itself writes them elsewhere."""

import re
from collections.abc import Iterable

_SOFT = "\u00ad"
#: The hyphens that a word is parted with.
HYPHENS = ("-", "‐", _SOFT)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LAST = re.compile(rf"([^\W_]+(?:['’-][^\W_]+)*)[{''.join(HYPHENS)}]$")
_FIRST = re.compile(r"[^\W_]+")
# What stands behind the hyphen of a word of its own, wherever the line ends.
_SECOND_PARTS = frozenset(
    (
        *("based", "being", "building", "driven", "free", "friendly", "income", "known", "level", "making", "oriented"),
        *("party", "quality", "related", "responsive", "scale", "sector", "sensitive", "setting", "sharing", "sized"),
        *("specific", "style", "term", "time", "wide", "year", "years"),
    )
)
# In so many lines, one that parts words at their ends does it more often than this.
_MANY_LINES = 25
_SHARE_OF_PARTED = 0.03
_LONGEST_WORD = 60
# With fewer letters before or behind it a hyphen is hardly one of the line's end.
_FEWEST_LETTERS = 2


class Hyphens:
    """Knows a document's words, and joins lines by them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        count = parted = 0
        for line in lines:
            count += 1
            parted += _LAST.search(line[-_LONGEST_WORD:]) is not None
            found = _WORD.findall(line.casefold())
            for word in found[:-1] if line.endswith(HYPHENS) else found:
                self._words.add(word)
                self._words.update(word.split("-"))
        self._parts_words = count < _MANY_LINES or parted > count * _SHARE_OF_PARTED

    def ended(self, before: str, after: str) -> str:
        """Return a line as the next one goes on with it.

        A blank stands at its end, or the hyphen of a word of its own, or the beginning of a word that is one.
        """
        last, first = _LAST.search(before[-_LONGEST_WORD:]), _FIRST.match(after)
        if last is None or first is None:
            return f"{before} "
        if self._is_one_word(last[1], first[0], is_soft=before.endswith(_SOFT)):
            return before[:-1]
        return f"{before[:-1]}-"

    def _is_one_word(self, before: str, after: str, *, is_soft: bool) -> bool:
        head, tail = before.casefold(), after.casefold()
        if head + tail in self._words:
            return True
        if f"{head}-{tail}" in self._words:
            return False
        if is_soft:
            return True
        if not after[0].islower() or not before[-1].isalpha() or before.isupper():
            return False  # Asia-Pacific, 2023-2025, COVID-related
        if tail in _SECOND_PARTS:
            return False
        if not self._parts_words and (head in self._words or tail in self._words):
            return False
        if min(len(before), len(after)) < _FEWEST_LETTERS:
            return False
        return not (head in self._words and tail in self._words)


def without_soft_hyphens(text: str) -> str:
    """Return a text without the hyphens that show only at a line's end."""
    return text.replace(_SOFT, "")
