"""What the window remembers between two starts: the user's preferences, and how the window was left."""

from collections.abc import Iterable
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, QTimer, Signal, Slot

from ilo_desktop import paths
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.printing.locale_paper import PaperChoice
from ilo_desktop.desktop.reading_type import NORMAL_PX, Face, ReadingType, nearest_size
from ilo_desktop.desktop.theme import Mode
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.publish.layout import SUMMARIES, layout_files

#: What a preference can be; of texts, those of an enumeration are a choice of a few.
Value = bool | int | str
_Choice = TypeVar("_Choice", bound=StrEnum)


class Key(StrEnum):
    """The names under which things are kept."""

    GEOMETRY = "window/geometry"
    SPLITTER = "window/splitter"
    SIDEBAR_HIDDEN = "window/sidebar-hidden"
    SECTIONS = "window/sidebar-sections"
    FOLDER = "import/folder"
    EXPORT_FOLDER = "export/folder"
    EXPORT_FORMAT = "export/format"
    SEARCHES = "search/latest"  # as JSON, the newest first
    COMPARING = "comparing/arrangement"
    COMPARING_GEOMETRY = "comparing/geometry"

    THEME = "look/theme"
    FACE = "look/text-face"
    TEXT_SIZE = "look/text-size"  # in pixels
    READ_BY_TIME = "reading/mark-after-two-seconds"
    READ_BY_SPACE = "reading/mark-with-space"
    SHOW_ADDRESS = "reading/show-address-first"
    COMPACT = "look/compact"
    TIMELINE = "look/timeline"
    PAPER = "paper/size"
    LAYOUT = "paper/layout"
    LANGUAGE = "language/interface"  # a code as "fr"; empty for the system's


#: The preferences with what they are at first; the other keys say how the window was left.
DEFAULTS = MappingProxyType[Key, Value](
    {
        Key.THEME: Mode.SYSTEM,
        Key.FACE: Face.SERIF,
        Key.TEXT_SIZE: NORMAL_PX,
        Key.READ_BY_TIME: True,
        Key.READ_BY_SPACE: True,
        Key.SHOW_ADDRESS: True,
        Key.COMPACT: False,
        Key.TIMELINE: True,
        Key.PAPER: PaperChoice.COUNTRY,
        Key.LAYOUT: SUMMARIES,
        Key.LANGUAGE: "",
    }
)


class Settings(QObject):
    """A typed door to the settings file; a value that is missing or damaged gives its default.

    ``changed(Key)`` is sent when a preference has another value, whoever gave it; what shows it follows at once.
    ``failed(NewsroomError)`` SETTINGS_UNWRITABLE, once, when one could not be written.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(paths.settings_file()), QSettings.Format.IniFormat, self)
        self._has_failed = False

    def bytes_of(self, key: Key) -> QByteArray:
        """Return remembered bytes, empty where there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def flag(self, key: Key) -> bool:
        """Return a yes or no; its default, else no, where there is none."""
        default = DEFAULTS.get(key, False) is True
        return {"true": True, "false": False}.get(str(self._store.value(key, "")).lower(), default)

    def number(self, key: Key) -> int:
        """Return a whole number; its default, else 0, where there is none."""
        default = DEFAULTS.get(key, 0)
        try:
            return int(str(self._store.value(key, default)))
        except ValueError:
            return default if isinstance(default, int) else 0

    def text(self, key: Key) -> str:
        """Return a text; its default, else an empty one, where there is none."""
        value = self._store.value(key)
        return value if isinstance(value, str) else str(DEFAULTS.get(key, ""))

    def choice(self, key: Key, kind: type[_Choice]) -> _Choice:
        """Return which of a few values was chosen."""
        value = self.text(key)
        return kind(value) if value in set(kind) else kind(str(DEFAULTS[key]))

    @property
    def theme(self) -> Mode:
        """The chosen colours."""
        return self.choice(Key.THEME, Mode)

    @property
    def reading_type(self) -> ReadingType:
        """The chosen type of release texts."""
        return ReadingType(self.choice(Key.FACE, Face), nearest_size(self.number(Key.TEXT_SIZE)))

    @property
    def language(self) -> str:
        """The code of the chosen language; empty for the system's, and where the chosen one is not there."""
        code = self.text(Key.LANGUAGE)
        return code if code in languages.NAMES else ""

    @property
    def layout(self) -> str:
        """The name of the layout that prints begin with; the usual one where the chosen one is not there."""
        name = self.text(Key.LAYOUT)
        return name if name in layout_files() else SUMMARIES

    def preference(self, key: Key) -> Value:
        """Return the value in force of a preference, of the type of its default, whatever the file says."""
        if key is Key.TEXT_SIZE:
            return self.reading_type.size_px
        if key is Key.LANGUAGE:
            return self.language
        if key is Key.LAYOUT:
            return self.layout
        default = DEFAULTS[key]
        return self.choice(key, type(default)) if isinstance(default, StrEnum) else self.flag(key)

    def set_value(self, key: Key, value: QByteArray | Value) -> None:
        """Remember a value."""
        before = self.preference(key) if key in DEFAULTS else None
        self._store.setValue(key, value)
        if key in DEFAULTS and self.preference(key) != before:
            self.changed.emit(key)
            QTimer.singleShot(0, self, self._keep)

    @Slot()
    def _keep(self) -> None:
        """Write what was chosen, and find out whether that could be."""
        self._store.sync()
        if self._store.status() is not QSettings.Status.NoError and not self._has_failed:
            self._has_failed = True
            self.failed.emit(NewsroomError(Code.SETTINGS_UNWRITABLE, path=self._store.fileName()))

    def are_default(self, keys: Iterable[Key]) -> bool:
        """Say whether all these preferences are as they were at first."""
        return all(self.preference(key) == DEFAULTS[key] for key in keys)

    def reset(self, keys: Iterable[Key]) -> None:
        """Give preferences the values that they had at first."""
        for key in keys:
            self.set_value(key, DEFAULTS[key])
