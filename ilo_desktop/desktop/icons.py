"""Line icons: one set of SVG files, coloured from the palette."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap

from ilo_desktop import resources

if TYPE_CHECKING:
    from ilo_desktop.desktop.theme import Colours


class Icon(StrEnum):
    """The icons by the names of their files."""

    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"
    SEARCH = "search"
    CLOSE = "close"
    CHEVRON_DOWN = "chevron-down"
    CHEVRON_RIGHT = "chevron-right"
    MOON = "moon"
    SUN = "sun"
    SLIDERS = "sliders"
    INBOX = "inbox"
    UNREAD = "unread"
    READ = "read"
    STAR = "star"
    STAR_ON = "star-on"
    NOTE = "note"
    CITE = "cite"
    OPEN = "open"
    UNDO = "undo"
    REDO = "redo"
    PLUS = "plus"
    MINUS = "minus"
    EQUALS = "equals"
    WARNING = "warning"
    DUPLICATE = "duplicate"
    PENCIL = "pencil"
    HALF = "half"
    CHECK = "check"
    FILE = "file"
    FOLDER = "folder"
    PASTE = "paste"
    HISTORY = "history"
    INFO = "info"
    BOOK = "book"
    LINES = "lines"
    GLOBE = "globe"
    BIN = "bin"
    FLAG = "flag"
    SORT = "sort"
    VIEW = "view"
    COLLECTION = "collection"
    MORE = "more"


@lru_cache(maxsize=512)
def _svg(icon: Icon, colour: str, stroke: str | None) -> bytes:
    text = (resources.folder("icons") / f"{icon}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return (text if stroke is None else text.replace('stroke-width="1.4"', f'stroke-width="{stroke}"')).encode()


@lru_cache(maxsize=512)
def pixmap(icon: Icon, colour: str, size_px: int = 16, scale: float = 1.0) -> QPixmap:
    """Return an icon of one colour (``#rrggbb``), ``size_px`` wide at a device pixel ratio of ``scale``.

    Large icons are drawn with a thinner stroke, as the design has them.
    """
    from PySide6.QtSvg import QSvgRenderer  # loaded with the first icon, after the frame of the window

    made = QPixmap(QSize(round(size_px * scale), round(size_px * scale)))
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        stroke = "0.7" if size_px >= 40 else None
        QSvgRenderer(QByteArray(_svg(icon, colour, stroke))).render(painter, QRectF(0, 0, made.width(), made.height()))
    made.setDevicePixelRatio(scale)
    return made


def icon(
    name: Icon, colours: Colours, colour: str | None = None, size_px: int = 16, on: tuple[Icon, str] | None = None
) -> QIcon:
    """Return an icon for buttons and menus: ink2 (or another role's colour), ink3 where disabled.

    It is drawn for the scales of the screens that are there; the theme sends ``changed`` when another one comes.
    ``on`` is the icon, with its colour, that is drawn while the button or action is checked.
    """
    made = QIcon()
    states = {QIcon.State.Off: (name, colour or colours.ink2), QIcon.State.On: on or (name, colour or colours.ink2)}
    for scale in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        for state, (drawn, ink) in states.items():
            made.addPixmap(pixmap(drawn, ink, size_px, scale), QIcon.Mode.Normal, state)
            made.addPixmap(pixmap(drawn, colours.ink3, size_px, scale), QIcon.Mode.Disabled, state)
    return made


def app_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resources.folder("icons") / "ilo-newsroom.svg"))
