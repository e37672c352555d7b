"""Wordings: when two texts of one field say the same, and when one is only the beginning of another one."""

import re
from collections.abc import Callable, Mapping

from ilo_desktop.newsroom.text import fold, squeeze

_YEAR = re.compile(r"\b\d{4}\b")
_CUT = re.compile(
    r"[\s\[(]*(?:\.{3}|…)[\])]*"
    r"(?:\W*\b(?:read|see|continue|more|lire|voir|suite|leer|ver|seguir)\b[\w\s'’]{0,24})?\W*\Z",
    re.IGNORECASE,
)
#: Where in a text the signs of its being cut are looked for, from its end.
_TAIL = 60
#: A shorter beginning is that of too many texts.
_LEAST_STEM = 10


def alike(text: str) -> str:
    """Return what two spellings of one wording have in common; a text of signs alone stands for itself."""
    return fold(text) or squeeze(text)


def _credit_key(credit: str) -> str:
    # The year in a credit is the year in which the page was saved.
    return alike(_YEAR.sub(" ", credit))


#: The texts of a release, each with what makes two spellings of it one wording.
KEYS: Mapping[str, Callable[[str], str]] = {
    "headline": alike,
    "summary": alike,
    "text": alike,
    "kicker": alike,
    "credit": _credit_key,
    "place": alike,
    "language": str,
}
#: Those of them that lists and feeds cut short.
CUT_FIELDS = frozenset({"headline", "summary", "text"})


def cut_stem(text: str) -> str:
    """Return the folded beginning that is left of a text that was cut short, "" for one that is whole.

    Cut short is what ends in "…", "..." or "[…]", and a "Read more" may follow.
    """
    start = max(len(text) - _TAIL, 0)
    found = _CUT.search(text, start)
    if found is None:
        return ""
    stem = fold(text[: found.start()])
    return stem if len(stem) >= _LEAST_STEM else ""


def goes_on(key: str, its_stem: str, stem: str) -> bool:
    """Say whether a wording goes on from what is left of one that was cut short.

    ``key`` is what makes its spellings alike, ``its_stem`` what is left of it where it was cut short itself.
    """
    return bool(stem) and key.startswith(stem) and not 0 < len(its_stem) <= len(stem)
