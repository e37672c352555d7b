"""One condition in force, as a rounded button that takes it away."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ilo_desktop.desktop.canvas import Canvas
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.own_keys import OwnKeys
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.tips import plain_tip

MAX_WIDTH_PX = 216
_LEAST_WIDTH_PX = 96  # with less a name could not be told from another
_SIDE = 10
_ICON = 12
_GAP = 6
#: The keys that drop a condition.
DROPPING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
#: How much of the end of a chip is its cross.
CROSS_PX = _SIDE + _ICON + _GAP // 2
_RING = 2


class Chip(QAbstractButton):
    """Shows a condition's name, with an icon before it and a cross after it; ``removed`` is the wish to drop it.

    A click does it, and so do Space, Enter, Delete and Backspace.
    """

    removed = Signal()

    def __init__(self, theme: Theme, icon: Icon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        OwnKeys(self, DROPPING)
        self._theme = theme
        self._icon = icon
        self.setFont(font(Type.META_MEDIUM))
        self.setFixedHeight(Measure.CHIP)
        self.setMaximumWidth(MAX_WIDTH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the mouse leaves the keyboard where it is
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._on_clicked)

    def set_label(self, label: str) -> None:
        """Show a name."""
        if label != self.text():
            self.setText(label.replace("&", "&&"))
            self.setAccessibleName(self.tr("Take the filter {value} away").format(value=label))
            tip = self.tr("{value}: click to take this filter away").format(value=label)
            self.setToolTip(plain_tip(tip))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        text = math.ceil(QFontMetricsF(self.font()).horizontalAdvance(self._label())) + 1
        width = 2 * _SIDE + self._text_left() + text + _GAP + _ICON
        return QSize(min(width, MAX_WIDTH_PX), Measure.CHIP)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), _LEAST_WIDTH_PX), Measure.CHIP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the condition away by Delete, Backspace and Enter as well."""
        if event.key() in (*DROPPING, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the icon, the name and the cross."""
        colours = self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.of("accent"), 1) if self.underMouse() else Qt.PenStyle.NoPen)
            painter.setBrush(colours.of("soft"))
            if self.hasFocus():
                painter.setPen(QPen(colours.of("accent"), _RING))
            inset = 0.0 if painter.pen().style() is Qt.PenStyle.NoPen else painter.pen().widthF() / 2
            ground = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ground, Measure.RADIUS_CHIP - inset, Measure.RADIUS_CHIP - inset)
            canvas = Canvas(painter, self.rect(), self.layoutDirection())
            ink = colours.of("accent")
            if self._icon is not None:
                canvas.icon(canvas.square(_SIDE - 1, _ICON), self._icon, ink)
            canvas.icon(canvas.square(self.width() - _SIDE - _ICON + 2, _ICON), Icon.CLOSE, ink)
            name = canvas.between(_SIDE + self._text_left(), _SIDE + _ICON + _GAP)
            canvas.words(name, self._label(), self.font(), ink)

    @Slot()
    def _on_clicked(self) -> None:
        self.removed.emit()

    def _text_left(self) -> int:
        return _ICON + _GAP if self._icon is not None else 0

    def _label(self) -> str:
        return self.text().replace("&&", "&")
