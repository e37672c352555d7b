"""Words parted at the end of a line, joined as the document itself writes them elsewhere."""

import re
from collections.abc import Iterable

_SOFT = "\u00ad"
#: The hyphens that a word is parted with.
HYPHENS = ("-", "‐", _SOFT)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LAST = re.compile(rf"([^\W_]+(?:['’-][^\W_]+)*)[{''.join(HYPHENS)}]$")
_FIRST = re.compile(r"[^\W_]+")
# With fewer letters before or behind it a hyphen is hardly one of the line's end.
_FEWEST_LETTERS = 2


class Hyphens:
    """Knows a document's words, and joins lines by them."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        for line in lines:
            found = _WORD.findall(line.casefold())
            for word in found[:-1] if line.endswith(HYPHENS) else found:
                self._words.add(word)
                self._words.update(word.split("-"))

    def join(self, before: str, after: str) -> str:
        """Return two lines as one, without the hyphen that parted a word, and with one that belongs to a word."""
        last, first = _LAST.search(before), _FIRST.match(after)
        if last is None or first is None:
            return f"{before} {after}"
        if self._is_one_word(last[1], first[0], is_soft=before.endswith(_SOFT)):
            return before[:-1] + after
        return f"{before[:-1]}-{after}"

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
        if min(len(before), len(after)) < _FEWEST_LETTERS:
            return False
        return not (head in self._words and tail in self._words)


def without_soft_hyphens(text: str) -> str:
    """Return a text without the hyphens that show only at a line's end."""
    return text.replace(_SOFT, "")
