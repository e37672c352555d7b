"""The names of months and weekdays in many languages, from CLDR, each language loaded when it is first needed."""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ilo_desktop.newsroom.text import fold

# By script, so that a Latin word never loads Arabic. English first: most lists end the search there. Arabic month
# names differ by country.
_LATIN = ("en", "fr", "es", "pt", "de", "it", "id", "tr")
_CYRILLIC = ("ru", "mn")
_ARABIC = ("ar", "ar_LB", "ar_DZ", "ar_MA")
_WIDTHS = ("wide", "abbreviated")
LANGUAGES = _LATIN + _CYRILLIC + _ARABIC

_MONTHS_BY_DIGITS = re.compile(r"\d")
# Words that may stand between a day, a month and a year, folded.
_CONNECTORS = frozenset({"de", "del", "of", "d", "di", "da", "do", "сарын", "من"})
_WEEKDAY_CONNECTORS = frozenset({"on", "le", "el", "la", "am", "den", "il", "em", "na", "в", "во", "يوم", "гараг"})
# Folded; beside CLDR's forms and their first parts ("quinta" of "quinta-feira").
_ALSO_WEEKDAYS = {"en": ("tues", "wednes", "thur", "thurs"), "ar": ("الاحد", "الاثنين", "الإثنين", "الاربعاء")}
# What is written beside CLDR's forms, folded.
_ALSO_WRITTEN = {"en": {"sept": 9}, "es": {"set": 9, "setiembre": 9}, "ar": {"ابريل": 4, "اغسطس": 8, "اكتوبر": 10}}


@lru_cache(maxsize=4096)
def month_number(words: str) -> int | None:
    """Return the month (1 to 12) that some words name in any language, None where they name none.

    Case, accents, full stops and connecting words ("de") do not count. Two names of one month with a stroke between
    them, as Arabic texts of the United Nations have them, are that month.
    """
    parts = [part for part in fold(words).split() if part not in _CONNECTORS]
    if not 1 <= len(parts) <= 4:
        return None
    found = _find(" ".join(parts))
    if found is None and "/" in words:
        numbers = {_find(fold(name)) for name in words.split("/")}
        found = numbers.pop() if len(numbers) == 1 else None
    return found


@lru_cache(maxsize=1024)
def is_weekday(words: str) -> bool:
    """Say whether some words are wholly the name of a day of the week in any language."""
    parts = [part for part in fold(words).split() if part not in _WEEKDAY_CONNECTORS]
    name = " ".join(parts)
    return 1 <= len(parts) <= 2 and any(name in _weekday_names(language) for language in _languages_for(name))


@cache
def _weekday_names(language: str) -> frozenset[str]:
    from babel import Locale  # imported late: hardly any list names days of the week

    days = Locale.parse(language).days
    written = {str(name) for context in days.values() for width in _WIDTHS for name in context[width].values()}
    names = {fold(name) for name in (*written, *_ALSO_WEEKDAYS.get(language, ()))}
    return frozenset(names | {name.removesuffix(" feira") for name in names})


def _find(name: str) -> int | None:
    for language in _languages_for(name):
        if found := month_names(language).get(name):
            return found
    return None


def _languages_for(name: str) -> tuple[str, ...]:
    first = name[:1]
    if "\u0400" <= first <= "\u04ff":
        return _CYRILLIC
    if "\u0600" <= first <= "\u06ff":
        return _ARABIC
    return _LATIN if first.isascii() else ()


@cache
def month_names(language: str) -> dict[str, int]:
    """Return a language's folded month names, wide and abbreviated, with their numbers."""
    names = dict(_ALSO_WRITTEN.get(language, {}))
    for name, number in _forms(language):
        folded = fold(name)
        if not _MONTHS_BY_DIGITS.search(folded):
            names.setdefault(folded, number)
    return names


def _forms(language: str) -> Iterator[tuple[str, int]]:
    from babel import Locale  # imported late: a list without month names never pays for it

    months = Locale.parse(language).months
    for context in ("format", "stand-alone"):
        for width in _WIDTHS:
            for number, name in months[context][width].items():
                yield str(name), int(number)
