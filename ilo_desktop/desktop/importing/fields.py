"""What the fields of a draft are called, and what their values look like."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.plurals import joined
from ilo_desktop.desktop.when import weekday_period
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Draft, Release
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ilo_desktop.newsroom.vocabulary import Vocabulary

NAMES: Mapping[str, str] = {
    "headline": QT_TRANSLATE_NOOP("Fields", "Headline"),
    "day": QT_TRANSLATE_NOOP("Fields", "Date"),
    "last_day": QT_TRANSLATE_NOOP("Fields", "Date"),
    "place": QT_TRANSLATE_NOOP("Fields", "Place"),
    "summary": QT_TRANSLATE_NOOP("Fields", "Summary"),
    "text": QT_TRANSLATE_NOOP("Fields", "Text"),
    "kicker": QT_TRANSLATE_NOOP("Fields", "Kicker"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "credit": QT_TRANSLATE_NOOP("Fields", "Credit"),
    "language": QT_TRANSLATE_NOOP("Fields", "Language"),
    "url": QT_TRANSLATE_NOOP("Fields", "Address"),
    "identifiers": QT_TRANSLATE_NOOP("Fields", "Identifier"),
}


def name(field: str) -> str:
    """Return what a field is called."""
    return QCoreApplication.translate("Fields", NAMES.get(field, field))


def own_name(field: str) -> str:
    """Return what a field is called where a release is written by hand: the end of its date has a name of its own."""
    return QCoreApplication.translate("Fields", "Last day") if field == "last_day" else name(field)


def names(fields: Iterable[str]) -> list[str]:
    """Return what fields are called, each name once, in the order in which the fields are shown."""
    wanted = set(fields)
    return list(dict.fromkeys(name(field) for field in NAMES if field in wanted))


def sentence_names(fields: Iterable[str]) -> str:
    """Return the names of fields at the beginning of a sentence: "Headline and summary"."""
    first, *others = names(fields) or [""]
    return joined([first, *(other[:1].lower() + other[1:] for other in others)])


def value(record: Draft | Release, field: str, vocabulary: Vocabulary) -> str:
    """Return the value of a field as text, empty where it is missing."""
    if field in ("day", "last_day"):
        return weekday_period(record.day, record.last_day) if record.day else ""
    if field == "identifiers":
        return ", ".join(identifier.value for identifier in record.identifiers)
    text = str(getattr(record, field))
    facet = {"kind": Facet.KIND, "language": Facet.LANGUAGE}.get(field)
    if facet is not None and text:
        return vocabulary.label(facet, text, languages.current())
    return text
