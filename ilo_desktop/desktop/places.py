"""Where something stands in a document, in words: "list.txt, line 47", "report.pdf, page 3"."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ilo_desktop.newsroom.whereabouts import Counted, counted
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_IN_DOCUMENT: Mapping[Counted, str] = {
    Counted.LINES: QT_TRANSLATE_NOOP("Places", "{document}, line {number}"),
    Counted.PAGES: QT_TRANSLATE_NOOP("Places", "{document}, page {number}"),
    Counted.ROWS: QT_TRANSLATE_NOOP("Places", "{document}, row {number}"),
}
_ALONE: Mapping[Counted, str] = {
    Counted.LINES: QT_TRANSLATE_NOOP("Places", "Line {number}"),
    Counted.PAGES: QT_TRANSLATE_NOOP("Places", "Page {number}"),
    Counted.ROWS: QT_TRANSLATE_NOOP("Places", "Row {number}"),
}


def in_document(document: str, number: int | None) -> str:
    """Return a document with the line, page or row; by its name alone where there is no number (0 or None)."""
    if not number:
        return document
    text = QCoreApplication.translate("Places", _IN_DOCUMENT[counted(document)])
    return text.format(document=document, number=number)


def alone(document: str, number: int | None) -> str:
    """Return the line, page or row of a document without its name; empty where there is no number (0 or None)."""
    if not number:
        return ""
    return QCoreApplication.translate("Places", _ALONE[counted(document)]).format(number=number)
