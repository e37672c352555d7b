"""Keys that a widget answers itself, although an action of the window has them as well."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class OwnKeys(QObject):
    """Takes plain keys from the window before its actions see them, while ``wanted`` (None: always) says so."""

    def __init__(self, widget: QWidget, keys: Collection[Qt.Key], wanted: Callable[[], bool] | None = None) -> None:
        super().__init__(widget)
        self._keys = frozenset(keys)
        self._wanted = wanted
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept the key, which then comes to the widget."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self._keys
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and (self._wanted is None or self._wanted())
        ):
            event.accept()
            return True
        return super().eventFilter(watched, event)
