"""Quotation marks: what each language has, and quotations within a quotation turned into the other kind."""

import re
from dataclasses import dataclass
from itertools import islice

#: What stands inside marks and is no part of the words.
_NARROW = "\u202f"
_BLANKS = f" \u00a0{_NARROW}"


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of a language: those round a quotation, and those round one within it."""

    outer: tuple[str, str]
    inner: tuple[str, str]

    def at(self, depth: int) -> tuple[str, str]:
        """Return the marks of a quotation within ``depth`` others."""
        return self.inner if depth % 2 else self.outer


_ENGLISH = Marks(("“", "”"), ("‘", "’"))
_ANGLES = Marks(("«", "»"), ("“", "”"))
_RUSSIAN = Marks(("«", "»"), ("„", "“"))
_MARKS = {
    "ar": _ANGLES,
    "de": Marks(("„", "“"), ("‚", "‘")),
    "es": _ANGLES,
    "fr": Marks((f"«{_NARROW}", f"{_NARROW}»"), ("“", "”")),
    "it": _ANGLES,
    "ja": Marks(("「", "」"), ("『", "』")),
    "mn": _RUSSIAN,
    "ru": _RUSSIAN,
}

_SIGN = re.compile("[\"'“”„‟«»‹›‘’‚「」『』]")
#: By which signs each one is closed.
_CLOSED_BY = {
    '"': '"',
    "'": "'",
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "‹": "›",
    "‘": "’",
    "‚": "‘’",
    "「": "」",
    "『": "』",
}
#: Deeper than this nobody quotes: among so many marks without a partner one is looked for.
_DEEPEST = 8
#: These are apostrophes as well.
_APOSTROPHES = "'’"


def marks_of(language: str) -> Marks:
    """Return the marks of a language by its code; those of English for any that has none of its own here."""
    return _MARKS.get(language.partition("-")[0], _ENGLISH)


def turned(text: str, marks: Marks, depth: int = 0) -> str:
    """Return a text that stands within ``depth`` quotations, with the marks of its own ones made those of a language.

    A mark without its partner, and an apostrophe, stay.
    """
    written: list[str] = []
    end = 0
    for start, stop, mark in sorted(_replacements(text, marks, depth)):
        written += (text[end:start], mark)
        end = stop
    return "".join((*written, text[end:]))


def _replacements(text: str, marks: Marks, depth: int) -> list[tuple[int, int, str]]:
    """Return the new marks with the stretches that they take the place of, blanks within marks among these."""
    found: list[tuple[int, int, str]] = []
    pairs = sorted(_pairs(text))
    closings: list[int] = []
    for opening, closing in pairs:
        while closings and closings[-1] < opening:
            closings.pop()
        before, behind = marks.at(depth + len(closings))
        closings.append(closing)
        first, last = opening + 1, closing
        if text[opening] in "«‹":
            while first < last and text[first] in _BLANKS:
                first += 1
            while last > first and text[last - 1] in _BLANKS:
                last -= 1
        found += ((opening, first, before), (last, closing + 1, behind))
    return found


def _pairs(text: str) -> list[tuple[int, int]]:
    """Return where the quotations of a text open and close."""
    pairs: list[tuple[int, int]] = []
    open_ones: list[int] = []
    for match in _SIGN.finditer(text):
        sign, at = match[0], match.start()
        latest = islice(reversed(open_ones), _DEEPEST)
        partner = next((place for place in latest if sign in _CLOSED_BY[text[place]]), None)
        if partner is not None and not _is_apostrophe(text, at):
            while open_ones.pop() != partner:  # what opened behind it has no partner
                pass
            pairs.append((partner, at))
        elif sign in _CLOSED_BY and not (sign == "'" and _follows_letter(text, at)):
            open_ones.append(at)
    return pairs


def _is_apostrophe(text: str, at: int) -> bool:
    return text[at] in _APOSTROPHES and text[at + 1 : at + 2].isalnum()


def _follows_letter(text: str, at: int) -> bool:
    return text[max(at - 1, 0) : at].isalnum()


def quoted(text: str, language: str) -> str:
    """Return a text in quotation marks of a language, its own quotations turned.

    Lines are paragraphs: each begins with a mark, and the last one alone ends with one.
    """
    marks = marks_of(language)
    before, behind = marks.outer
    paragraphs = [turned(line.strip(), marks, 1) for line in text.split("\n") if line.strip()]
    return "\n\n".join(f"{before}{paragraph}" for paragraph in paragraphs) + behind if paragraphs else ""
