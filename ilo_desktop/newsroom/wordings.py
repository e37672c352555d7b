"""Wordings: when two texts of one field say the same, and when one is only the beginning of another one."""

import re
from collections.abc import Callable, Mapping

from ilo_desktop.newsroom.text import fold, squeeze

_YEAR = re.compile(r"\b\d{4}\b")
#: By what the words after the signs of a cut text begin: those of languages that part words, and of others.
_READ_ON = (
    *(
        "read",
        "see",
        "continue",
        "more",
        "lire",
        "voir",
        "suite",
        "en savoir",
        "leer",
        "ver",
        "seguir",
        "leia",
        "saiba",
    ),
    *("weiter", "weiterlesen", "mehr", "leggi", "читать", "далее", "подробнее", "اقرأ", "المزيد", "تابع", "للمزيد"),
)
_READ_ON_RUNS = ("阅读", "閱讀", "查看", "更多", "全文", "続き", "もっと")
#: What a list puts after a text for readers to click, whether or not the text was cut: a sentence has no capital there.
_LINK = (
    *("Read more", "Read full", "Continue reading", "Lire la suite", "En savoir plus", "Leer más", "Seguir leyendo"),
    *("Leia mais", "Weiterlesen", "Читать далее", "اقرأ المزيد", "阅读更多", "閱讀更多"),
)
_CUT = re.compile(
    r"(?:[\s\[(]*(?:\.{3}|…)[\])]*"
    rf"(?:\W*(?:\b(?:{'|'.join(_READ_ON)})\b|{'|'.join(_READ_ON_RUNS)})[\w\s'’]{{0,24}})?"
    rf"|(?:\s|(?<=[。！？]))[\s\[(]*(?-i:{'|'.join(_LINK)})\b)\W*\Z",
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

    Cut short is what ends in "…", "..." or "[…]", and a "Read more" may follow, or in that alone.
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
