"""What layouts are called in the interface."""

from PySide6.QtCore import QCoreApplication

from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP
from ilo_desktop.publish.layout import CLIPPINGS, FULL, HEADLINES, SUMMARIES

_LABELS = {
    HEADLINES: QT_TRANSLATE_NOOP("Layouts", "Headlines"),
    SUMMARIES: QT_TRANSLATE_NOOP("Layouts", "Summaries"),
    FULL: QT_TRANSLATE_NOOP("Layouts", "Full text"),
    CLIPPINGS: QT_TRANSLATE_NOOP("Layouts", "Clippings"),
}


def layout_label(name: str) -> str:
    """Return what a layout is called; one of a file that was added goes by the file's name."""
    return QCoreApplication.translate("Layouts", _LABELS[name]) if name in _LABELS else name
