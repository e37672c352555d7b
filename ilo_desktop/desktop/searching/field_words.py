"""The fields of searches in words: what each is called, what it asks for, and an example."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FieldWords:
    """What a field is called, what it asks for, and a search with it; to be translated, but for the search."""

    title: str
    asks: str
    example: str


FIELD_WORDS: Mapping[str, FieldWords] = {
    "headline": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "headline"),
        QT_TRANSLATE_NOOP("Searching", "words of the headline"),
        'headline:"decent work"',
    ),
    "summary": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "summary"),
        QT_TRANSLATE_NOOP("Searching", "words of the summary"),
        "summary:wages",
    ),
    "text": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "text"),
        QT_TRANSLATE_NOOP("Searching", "words of the text"),
        "text:(strike OR pay)",
    ),
    "note": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "note"), QT_TRANSLATE_NOOP("Searching", "words of your note"), "note:call*"
    ),
    "kind": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "kind"),
        QT_TRANSLATE_NOOP("Searching", "press release, statement, …"),
        "kind:statement",
    ),
    "country": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "country"),
        QT_TRANSLATE_NOOP("Searching", "a country that it is about"),
        "country:(China OR Mongolia)",
    ),
    "region": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "region"),
        QT_TRANSLATE_NOOP("Searching", "a region that it is about"),
        "region:Africa",
    ),
    "topic": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "topic"),
        QT_TRANSLATE_NOOP("Searching", "a topic that it is on"),
        'topic:"Child labour"',
    ),
    "convention": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "convention"),
        QT_TRANSLATE_NOOP("Searching", "a Convention that it cites"),
        "convention:C190",
    ),
    "place": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "place"),
        QT_TRANSLATE_NOOP("Searching", "the place that it is from"),
        "place:Geneva",
    ),
    "language": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "language"),
        QT_TRANSLATE_NOOP("Searching", "the language that it is in"),
        "language:French",
    ),
    "tag": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "tag"), QT_TRANSLATE_NOOP("Searching", "one of your tags"), 'tag:"for Friday"'
    ),
    "in": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "collection"),
        QT_TRANSLATE_NOOP("Searching", "one of your collections"),
        'in:"May Day"',
    ),
    "source": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "source"),
        QT_TRANSLATE_NOOP("Searching", "the document or the host that it comes from"),
        "source:releases.csv",
    ),
    "import": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "import"), QT_TRANSLATE_NOOP("Searching", "what one import brought"), "import:1"
    ),
    "date": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "date"),
        QT_TRANSLATE_NOOP("Searching", "a year, a month, a day, a period"),
        "date:2023-06..2024-01",
    ),
    "before": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "before"),
        QT_TRANSLATE_NOOP("Searching", "older than a year, a month, a day"),
        "before:2009-06",
    ),
    "after": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "after"),
        QT_TRANSLATE_NOOP("Searching", "newer than a year, a month, a day"),
        "after:2023",
    ),
    "is": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "state"),
        QT_TRANSLATE_NOOP("Searching", "unread, starred, changed, …"),
        "is:unread",
    ),
    "has": FieldWords(
        QT_TRANSLATE_NOOP("Searching", "with"), QT_TRANSLATE_NOOP("Searching", "a summary, a note"), "has:summary"
    ),
}


def title(field: str) -> str:
    """Return what a field is called in the language of the interface."""
    return QCoreApplication.translate("Searching", FIELD_WORDS[field].title)


def asks(field: str) -> str:
    """Return what a field asks for."""
    return QCoreApplication.translate("Searching", FIELD_WORDS[field].asks)
