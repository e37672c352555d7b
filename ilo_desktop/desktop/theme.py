"""Colours, type and measures of the window, light and dark, and the style sheet made of them."""

from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ilo_desktop import resources
from ilo_desktop.desktop.reading_type import ReadingType


class Mode(StrEnum):
    """Which palette is used."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour role, as ``#rrggbb``. A test holds the contrasts: text 4.5:1, controls 3:1."""

    ground: str  # list, text, dialogs
    side: str  # sidebar, month bands, drop area
    bar: str  # toolbar, status line, dialog footer
    line: str  # hairlines, ornament only
    edge: str  # borders of fields, buttons and boxes; the scroll handle
    ink: str  # headlines, text, values
    ink2: str  # summaries, meta line, icons, month bands
    ink3: str  # counts, weekdays, zero values, placeholder; never on soft
    accent: str  # links, unread dot, active filter, primary button, focus
    on_accent: str
    soft: str  # selected row, active filter, chip
    hover: str
    hit: str  # words of the search
    hit_ink: str
    star: str
    chart: str
    rest: str
    warn: str  # changed, likely duplicate
    warn_soft: str
    bad: str  # unreadable; words that went
    bad_soft: str
    good: str  # words that came
    good_soft: str

    def of(self, role: str) -> QColor:
        """Return a role's colour by name."""
        return QColor(getattr(self, role))


LIGHT = Colours(
    ground="#ffffff",
    side="#f5f6f8",
    bar="#fbfbfc",
    line="#e2e5ea",
    edge="#868e9b",
    ink="#1a1d23",
    ink2="#4f5663",
    ink3="#666d7a",
    accent="#1d4e9e",
    on_accent="#ffffff",
    soft="#e4ecf8",
    hover="#eef1f5",
    hit="#ffe7a0",
    hit_ink="#1a1d23",
    star="#a86a00",
    chart="#1d4e9e",
    rest="#c3cad6",
    warn="#8a5300",
    warn_soft="#fcebcb",
    bad="#a8261f",
    bad_soft="#fbe3e0",
    good="#1b6b3a",
    good_soft="#ddf2e3",
)
DARK = Colours(
    ground="#1b1d22",
    side="#16181c",
    bar="#1f2126",
    line="#2e3138",
    edge="#767d8a",
    ink="#e6e8ec",
    ink2="#b4bac5",
    ink3="#9299a6",
    accent="#8db4f7",
    on_accent="#0e1a2e",
    soft="#243249",
    hover="#262930",
    hit="#5e4a12",
    hit_ink="#fff0c2",
    star="#e0a93b",
    chart="#6e9be6",
    rest="#444a56",
    warn="#ebb765",
    warn_soft="#43341a",
    bad="#f29b93",
    bad_soft="#472422",
    good="#7fd09a",
    good_soft="#1e3a29",
)


class Type(StrEnum):
    """The steps of the type scale: size and weight by role."""

    META = "meta"  # 12, regular
    META_STRONG = "meta-strong"  # 12, semi-bold: section and month heads
    META_MEDIUM = "meta-medium"  # 12, medium: chips, badges
    BODY = "body"  # 13, regular
    BODY_MEDIUM = "body-medium"  # 13, medium: buttons
    BODY_STRONG = "body-strong"  # 13, semi-bold: unread headline
    LEAD = "lead"  # 15, regular: reading text in the system font
    LEAD_STRONG = "lead-strong"  # 15, semi-bold: day in the gutter, small titles
    TITLE = "title"  # 22, semi-bold: headline in the detail pane, title of a dialog


_TYPE = {
    Type.META: (12, QFont.Weight.Normal),
    Type.META_STRONG: (12, QFont.Weight.DemiBold),
    Type.META_MEDIUM: (12, QFont.Weight.Medium),
    Type.BODY: (13, QFont.Weight.Normal),
    Type.BODY_MEDIUM: (13, QFont.Weight.Medium),
    Type.BODY_STRONG: (13, QFont.Weight.DemiBold),
    Type.LEAD: (15, QFont.Weight.Normal),
    Type.LEAD_STRONG: (15, QFont.Weight.DemiBold),
    Type.TITLE: (22, QFont.Weight.DemiBold),
}


def font(role: Type) -> QFont:
    """Return the interface font of a role, with tabular figures."""
    size_px, weight = _TYPE[role]
    made = QFont(QGuiApplication.font())
    made.setPixelSize(size_px)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


class Measure:
    """Sizes in pixels at scale 1; all spacing goes in steps of 4."""

    TOOLBAR = 52
    STATUS = 28
    TIMELINE = 88
    CHIPS = 40
    MONTH_BAND = 24
    DIALOG_FOOTER = 64
    BUTTON = 34
    FIELD = 32
    FIELD_SMALL = 24
    CHIP = 24
    TICK = 16
    ROW = 108
    ROW_COMPACT = 72
    ROW_REVIEW = 56
    ROW_HISTORY = 60
    ROW_SIDEBAR = 24
    ROW_SIDEBAR_ICON = 28
    SIDEBAR = 248
    LIST = 448
    SIDEBAR_NARROW = 200
    LIST_NARROW = 368
    DETAIL_MARGIN = 40
    DETAIL_MARGIN_NARROW = 24
    RADIUS_MARK = 3
    RADIUS_CONTROL = 6
    RADIUS_CHIP = 12


class Theme(QObject):
    """The theme in force: colours, and the type of release texts.

    ``changed`` is sent after the application has its new palette and style sheet, ``reading_changed`` when release
    texts are set in another face or size.
    """

    changed = Signal()
    reading_changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, reading: ReadingType | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._mode = mode
        self._reading = reading or ReadingType()
        self._colours = LIGHT
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_scheme_changed)
        app.screenAdded.connect(self.changed)  # icons are drawn anew for its scale
        self._apply()

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self._colours

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._colours is DARK

    @property
    def mode(self) -> Mode:
        """What was chosen."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark, or what the system says."""
        if mode != self._mode:
            self._mode = mode
            self._apply()

    @property
    def reading(self) -> ReadingType:
        """The type of release texts."""
        return self._reading

    def set_reading(self, reading: ReadingType) -> None:
        """Set release texts in another type."""
        if reading != self._reading:
            self._reading = reading
            self.reading_changed.emit()

    @Slot()
    def _on_system_scheme_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _is_system_dark(self) -> bool:
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _apply(self) -> None:
        is_dark = self._mode is Mode.DARK or (self._mode is Mode.SYSTEM and self._is_system_dark())
        self._colours = DARK if is_dark else LIGHT
        base = font(Type.BODY)
        self._app.setFont(base)
        self._app.setPalette(_palette(self._colours))
        self._app.setStyleSheet(style_sheet(self._colours))
        self.changed.emit()


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    plain = {
        role.Window: colours.ground,
        role.WindowText: colours.ink,
        role.Base: colours.ground,
        role.AlternateBase: colours.side,
        role.Text: colours.ink,
        role.PlaceholderText: colours.ink3,
        role.Button: colours.ground,
        role.ButtonText: colours.ink,
        role.BrightText: colours.bad,
        role.Highlight: colours.soft,
        role.HighlightedText: colours.ink,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.bar,
        role.ToolTipText: colours.ink,
        role.Light: colours.ground,
        role.Midlight: colours.side,
        role.Mid: colours.line,
        role.Dark: colours.edge,
        role.Shadow: colours.edge,
    }
    for name, value in plain.items():
        palette.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.ink3))
    return palette


def style_sheet(colours: Colours) -> str:
    """Return the application's style sheet in these colours; ``$role`` in the file is a colour role."""
    folder = resources.folder("styles")
    template = (folder / "window.qss").read_text(encoding="utf-8")
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    scheme = "dark" if colours is DARK else "light"
    return Template(template).substitute(values, pictures=folder.as_posix(), scheme=scheme)
