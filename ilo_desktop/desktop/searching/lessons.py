"""The language of searches as it is told: what one can write, each with what it finds."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.searching.field_words import FIELD_WORDS, asks
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Lesson:
    """A search, and what it finds."""

    search: str
    finds: str


_JOINING: Sequence[tuple[str, str]] = (
    ("wages pay", QT_TRANSLATE_NOOP("Searching", "both words, anywhere in a release")),
    ('"decent work"', QT_TRANSLATE_NOOP("Searching", "words that follow each other")),
    ("wage*", QT_TRANSLATE_NOOP("Searching", "words that begin so")),
    ("wages -strike", QT_TRANSLATE_NOOP("Searching", "without what follows the minus")),
    ("wages OR pay", QT_TRANSLATE_NOOP("Searching", "one of them, or both")),
    ("(wages OR pay) strike", QT_TRANSLATE_NOOP("Searching", "brackets hold together what belongs together")),
)
_DATES: Sequence[tuple[str, str]] = (
    ("date:2023", QT_TRANSLATE_NOOP("Searching", "a year; 2023-06 is a month, 2023-06-12 a day")),
    ("date:last-month", QT_TRANSLATE_NOOP("Searching", "what moves with today, as this-week, last-year")),
    ("date:30-days", QT_TRANSLATE_NOOP("Searching", "the last days, weeks, months or years")),
)


def lessons() -> list[Lesson]:
    """Return all that there is to tell, in the language of the interface."""
    of_fields = [Lesson(words.example, asks(name)) for name, words in FIELD_WORDS.items()]
    return [*_told(_JOINING), *of_fields, *_told(_DATES)]


def _told(table: Sequence[tuple[str, str]]) -> list[Lesson]:
    return [Lesson(search, QCoreApplication.translate("Searching", finds)) for search, finds in table]
