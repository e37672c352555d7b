"""Where something stands in a document, in words: "list.txt, line 47", "report.pdf, page 3"."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ilo_desktop.newsroom.release import Sighting
from ilo_desktop.newsroom.whereabouts import Counted, counted, place_of
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_IN_DOCUMENT: Mapping[Counted, str] = {
    Counted.LINES: QT_TRANSLATE_NOOP("Places", "{document}, line {number}"),
    Counted.PAGES: QT_TRANSLATE_NOOP("Places", "{document}, page {number}"),
    Counted.ROWS: QT_TRANSLATE_NOOP("Places", "{document}, row {number}"),
    Counted.ITEMS: QT_TRANSLATE_NOOP("Places", "{document}, item {number}"),
}
_ALONE: Mapping[Counted, str] = {
    Counted.LINES: QT_TRANSLATE_NOOP("Places", "Line {number}"),
    Counted.PAGES: QT_TRANSLATE_NOOP("Places", "Page {number}"),
    Counted.ROWS: QT_TRANSLATE_NOOP("Places", "Row {number}"),
    Counted.ITEMS: QT_TRANSLATE_NOOP("Places", "Item {number}"),
}


def in_document(document: str, number: int | None) -> str:
    """Return a document with the line, page or row; by its name alone where there is no number (0 or None)."""
    if not number:
        return document
    text = QCoreApplication.translate("Places", _IN_DOCUMENT[counted(document)])
    return text.format(document=document, number=number)


def of_sighting(sighting: Sighting) -> str:
    """Return the document of a sighting with the place in it, or with its number there where it has no lines."""
    place = place_of(sighting.document, sighting.draft.line, sighting.draft.position)
    if place is None:
        return sighting.document
    text = QCoreApplication.translate("Places", _IN_DOCUMENT[place.counted])
    return text.format(document=sighting.document, number=place.number)


def alone(document: str, number: int | None) -> str:
    """Return the line, page or row of a document without its name; empty where there is no number (0 or None)."""
    if not number:
        return ""
    return QCoreApplication.translate("Places", _ALONE[counted(document)]).format(number=number)
