"""Drags as the window system sends them, for the tests of dropping."""

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def files(*names, folder="/somewhere"):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(f"{folder}/{name}") for name in names])
    return mime


def text(words):
    mime = QMimeData()
    mime.setText(words)
    return mime


def send(window, kind, mime, place):
    """Send a drag as the window system does: to the native window. Return whether it was taken."""
    make = {QEvent.Type.DragEnter: QDragEnterEvent, QEvent.Type.DragMove: QDragMoveEvent}.get(kind, QDropEvent)
    try:
        event = make(QPointF(place), COPY, mime, LEFT, NO_KEY)
    except TypeError:  # PySide6 6.11 gives drags in whole pixels only
        event = make(place, COPY, mime, LEFT, NO_KEY)
    event.setAccepted(False)
    QCoreApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()
