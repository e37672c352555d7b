"""What the window remembers between two starts."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QObject, QSettings

from ilo_desktop import paths
from ilo_desktop.desktop.theme import Mode


class Key(StrEnum):
    """The names under which things are kept."""

    GEOMETRY = "window/geometry"
    SPLITTER = "window/splitter"
    SIDEBAR_HIDDEN = "window/sidebar-hidden"
    SECTIONS = "window/sidebar-sections"
    THEME = "look/theme"
    COMPACT = "look/compact"
    TEXT_STEP = "look/text-step"
    FOLDER = "import/folder"


class Settings(QObject):
    """A typed door to the settings file; a value that is missing or damaged gives its default."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat, self)

    def bytes_of(self, key: Key) -> QByteArray:
        """Return remembered bytes, empty where there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def flag(self, key: Key) -> bool:
        """Return a remembered yes or no; no where there is none."""
        return str(self._store.value(key, "false")).lower() == "true"

    def number(self, key: Key, default: int = 0) -> int:
        """Return a remembered whole number."""
        try:
            return int(str(self._store.value(key, default)))
        except ValueError:
            return default

    def text(self, key: Key) -> str:
        """Return a remembered text, empty where there is none."""
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def theme(self) -> Mode:
        """Return the chosen theme."""
        value = self.text(Key.THEME)
        return Mode(value) if value in set(Mode) else Mode.SYSTEM

    def set_value(self, key: Key, value: QByteArray | bool | int | str) -> None:
        """Remember a value."""
        self._store.setValue(key, value)
