"""A page of the preferences: a title, and rows of a name at the left and controls at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ilo_desktop.desktop.direction import leading
from ilo_desktop.desktop.preferences.controls import SettingSegments, SettingTick
from ilo_desktop.desktop.segmented import PADDING, Segmented
from ilo_desktop.desktop.settings import Key, Settings, Value
from ilo_desktop.desktop.theme import Measure, Theme, Type, font

_NAMES_PX = 120
_MARGIN_PX = 32
_MARGIN_NARROW_PX = 24
_NARROW_PX = 500
_TITLE_GAP_PX = 12
#: Between two rows; a segmented control brings its own room for the ring.
_GAP_PX = 16
_GAP_SEGMENTED_PX = 4
_UNLIMITED_PX = 16_777_215


class Form(QScrollArea):
    """Lays rows out as columns, or where it is narrow the controls under their names; what has no room scrolls.

    Controls are made on ``page``. Every one begins ``PADDING`` from its edge, for the ring of focus, and the names
    are moved by as much.
    """

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget(self)
        self.page.setProperty("ground", "ground")
        self._rows: list[_Row] = []
        self._heading = QLabel(self.page)
        self._heading.setFont(font(Type.TITLE))
        self._heading.setIndent(PADDING)
        self._heading.setAlignment(leading())
        self._column = QVBoxLayout(self.page)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addSpacing(_TITLE_GAP_PX)
        self._column.addStretch(1)
        self.setWidget(self.page)

    @property
    def title(self) -> str:
        """What stands at the head of the page."""
        return self._heading.text()

    def set_title(self, title: str) -> None:
        """Put words at the head of the page."""
        self._heading.setText(title)
        self.setAccessibleName(title)

    def segments(self, key: Key, name: str, choices: Sequence[tuple[Value, str]]) -> SettingSegments:
        """Make a control that chooses one of a few values of a setting."""
        return SettingSegments(key, name, choices, self._settings, self._theme, self.page)

    def tick(self, key: Key, text: str) -> SettingTick:
        """Make a control that turns a setting on and off."""
        return SettingTick(key, text, self._settings, self._theme, self.page)

    def hint(self, text: str, *, indent_px: int = PADDING) -> QLabel:
        """Make a sentence in small type that explains the control over it."""
        label = QLabel(text, self.page)
        label.setFont(font(Type.META))
        label.setProperty("role", "faint")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setIndent(indent_px)
        label.setAlignment(leading())
        return label

    @property
    def keys(self) -> list[Key]:
        """The preferences that stand on the page."""
        ticks = [tick.key for tick in self.findChildren(SettingTick)]
        return [*ticks, *(segments.key for segments in self.findChildren(SettingSegments))]

    def add_row(self, name: str, controls: Sequence[QWidget]) -> QWidget:
        """Add controls one under the other, with their name beside the first; return it all."""
        row = _Row(name, controls, self.page)
        if self._rows:
            gap = _GAP_SEGMENTED_PX if isinstance(controls[0], Segmented) else _GAP_PX
            self._column.insertSpacing(self._column.count() - 1, gap)
        self._column.insertWidget(self._column.count() - 1, row)
        self._rows.append(row)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names over the controls where there is no room beside them."""
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_PX
        side = (_MARGIN_NARROW_PX if is_narrow else _MARGIN_PX) - PADDING
        self._column.setContentsMargins(side, _MARGIN_PX, side, side)
        for row in self._rows:
            row.set_narrow(is_narrow)


class _Row(QWidget):
    """A name with its controls."""

    def __init__(self, name: str, controls: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._name = QLabel(name, self)
        self._name.setProperty("role", "meta")
        self._name.setWordWrap(True)
        self._name.setBuddy(controls[0])
        self._name.setIndent(PADDING)
        self._name.setAlignment(leading())
        self._beside_px = min(controls[0].sizeHint().height(), Measure.FIELD + 2 * PADDING)
        column = QVBoxLayout()
        column.setSpacing(0)
        for control in controls:
            keeps_width = isinstance(control, Segmented)
            column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft if keeps_width else Qt.AlignmentFlag(0))
        column.addStretch(1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(column, 1)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the name over the controls, or beside them."""
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._name.setMinimumHeight(0 if is_narrow else self._beside_px)
        self._name.setMinimumWidth(0 if is_narrow else _NAMES_PX)
        self._name.setMaximumWidth(_UNLIMITED_PX if is_narrow else _NAMES_PX)
