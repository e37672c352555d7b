"""Right-to-left text: from the order in which glyphs stand on the page to the order in which they are read."""

import re
import unicodedata
from collections.abc import Sequence

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_KINDS = {"L": "L", "R": "R", "AL": "R", "EN": "N", "AN": "N", "CS": "s"}
# What stands from left to right in a line that is read from right to left: words of another script with what is
# between them, else numbers, with one separator between digits. After Arabic letters the sign of per cent is no part
# of the number: it stands to its left.
_FOREIGN = re.compile("[^R]+")
_NUMBER = re.compile("N+(?:sN+)*")
_AGAINST = re.compile("R(?:[^L]*R)?")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")


def has_right_to_left(text: str) -> bool:
    """Say whether a text has letters that are read from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def is_right_to_left(text: str) -> bool:
    """Say whether more of a text's letters are read from right to left than from left to right."""
    kinds = [_kind(letter) for letter in text] if has_right_to_left(text) else []
    return kinds.count("R") > kinds.count("L")


def in_reading_order(glyphs: Sequence[str], *, is_turned: bool = False) -> str:
    """Return the text of a line whose glyphs are given from left to right, as they stand on the page.

    ``is_turned`` says that the text around it is read from right to left. The letters within one glyph are in their
    order already. Brackets are drawn turned in right-to-left text, and come back as they are typed.
    """
    text = "".join(glyphs)
    if not has_right_to_left(text):
        return text
    if is_turned or is_right_to_left(text):
        return "".join(_read_from_right(glyphs))
    found: list[str] = []
    end = 0
    for run in _AGAINST.finditer("".join(map(_kind, glyphs))):
        found += glyphs[end : run.start()]
        found += _read_from_right(glyphs[run.start() : run.end()])
        end = run.end()
    return "".join([*found, *glyphs[end:]])


def _read_from_right(glyphs: Sequence[str]) -> list[str]:
    turned = list(reversed(glyphs))
    kinds = "".join(map(_kind, turned))
    found: list[str] = [
        glyph.translate(_MIRRORED) if kind == "n" else glyph for glyph, kind in zip(turned, kinds, strict=True)
    ]
    for foreign in _FOREIGN.finditer(kinds):
        first, last = _inner(kinds, foreign.start(), foreign.end())
        if "L" in kinds[first:last]:
            found[first:last] = reversed(turned[first:last])
            continue
        for number in _NUMBER.finditer(kinds, first, last):
            found[number.start() : number.end()] = reversed(turned[number.start() : number.end()])
    return found


def _inner(kinds: str, first: int, last: int) -> tuple[int, int]:
    """Return where the letters and numbers of a run begin and end, without the signs and blanks around them."""
    inner = [i for i in range(first, last) if kinds[i] in "LN"]
    return (inner[0], inner[-1] + 1) if inner else (first, first)


def _kind(glyph: str) -> str:
    """Return R and L for letters, N for digits, s for what stands within numbers, n for anything else."""
    return _KINDS.get(unicodedata.bidirectional(glyph[:1]), "n") if glyph else "n"
