"""Tags nested without measure, taken out before a parser sees them: its time grows with the square of their depth."""

import re
from collections import Counter

from ilo_desktop.intake.limits import FEW_TAGS, MAX_OPEN_FORMATTING, MAX_TAG_DEPTH


def names(text: str) -> frozenset[str]:
    """Return the names that stand in a text, parted by blanks."""
    return frozenset(text.split())


_MARKUP = re.compile(r"<(?:(?P<close>/?)(?P<name>[A-Za-z][\w:-]*)|!--)")
#: What has no end, and nests nothing.
_VOID = names("area base br col embed hr img input link meta param source track wbr")
#: What holds text alone, in which "<" begins no tag.
_RAW = names("script style textarea title xmp iframe noembed noframes")
#: What goes on in every following paragraph until it is closed, so that many of them multiply.
_FORMATTING = names("b big code em font i nobr s small strike strong tt u")
#: What ends with the block that it stands in.
_INLINE = _FORMATTING | {"a", "span", "abbr", "cite", "sub", "sup", "label"}
#: What an opening tag closes when it stands open last, though nobody wrote its end.
_CLOSES = {
    "a": frozenset({"a"}),
    "p": frozenset({"p"}),
    "li": frozenset({"p", "li"}),
    "dt": frozenset({"p", "dt", "dd"}),
    "dd": frozenset({"p", "dt", "dd"}),
    "option": frozenset({"option"}),
    "tr": frozenset({"p", "td", "th", "tr"}),
    "td": frozenset({"p", "td", "th"}),
    "th": frozenset({"p", "td", "th"}),
}


def flatten(html: str) -> str:
    """Return a page without the tags that stand too deep; their text stays. All real pages come back as they are."""
    if html.count("<") <= FEW_TAGS:
        return html
    kept: list[str] = []
    end = 0
    for start, stop in _too_deep(html):
        kept.append(html[end:start])
        end = stop
    return "".join((*kept, html[end:])) if kept else html


def _too_deep(html: str) -> list[tuple[int, int]]:
    stack = _Stack()
    found: list[tuple[int, int]] = []
    at = 0
    while match := _MARKUP.search(html, at):
        at = match.end()
        name = (match["name"] or "").lower()
        if not name or (name in _RAW and not match["close"]):
            at = html.find(f"</{name}" if name else "-->", at)
            if at < 0:  # what is never closed goes on to the end
                break
        elif not (stack.close(name) if match["close"] else stack.open(name)):
            at = html.find(">", at) + 1 or len(html)
            found.append((match.start(), at))
    return found


class _Stack:
    """The elements that stand open at a place of a page, and what was left out of it."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._formatting: Counter[str] = Counter()  # open ones, in this paragraph or going on from another one
        self._left_out: Counter[str] = Counter()

    def open(self, name: str) -> bool:
        """Open an element; False where it would stand too deep."""
        if name in _VOID:
            return True
        if name in _CLOSES:
            self._close_implied(_CLOSES[name])
        if len(self._open) >= MAX_TAG_DEPTH or self._formatting[name] >= MAX_OPEN_FORMATTING:
            self._left_out[name] += 1
            return False
        self._open.append(name)
        if name in _FORMATTING:
            self._formatting[name] += 1
        return True

    def close(self, name: str) -> bool:
        """Close an element and what stands open in it; False where its beginning was left out."""
        if self._left_out[name]:
            self._left_out[name] -= 1
            return False
        if self._formatting[name]:
            self._formatting[name] -= 1
        if name in self._open:
            while self._open.pop() != name:
                pass
        return True

    def _close_implied(self, names: frozenset[str]) -> None:
        at = len(self._open)
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth] in names:
                at = depth
            elif self._open[depth] not in _INLINE:
                break
        del self._open[at:]
