"""The line under the search box that says what is wrong with the search, and what the list shows meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilo_desktop.desktop.icons import Icon, pixmap
from ilo_desktop.desktop.searching.overlay import Overlay
from ilo_desktop.desktop.theme import Theme, Type, font

_ICON_PX = 16
_LEAST_PX = 360


class FaultLine(Overlay):
    """Shows two sentences beside a sign. It takes neither keyboard nor mouse from anything."""

    def __init__(self, box: QWidget, theme: Theme) -> None:
        super().__init__(box, _LEAST_PX)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("What is wrong with the search"))
        self._sign = QLabel(self)
        self._sign.setFixedSize(_ICON_PX, _ICON_PX)  # its picture comes with the first paint
        self._wrong = self._label(Type.BODY)
        self._still = self._label(Type.META)
        self._still.setProperty("role", "meta")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._wrong)
        words.addWidget(self._still)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

    @property
    def words(self) -> str:
        """What is said."""
        return f"{self._wrong.text()} {self._still.text()}"

    def say(self, wrong: str, still: str) -> None:
        """Show what is wrong, and what the list still shows."""
        self._wrong.setText(wrong)
        self._still.setText(still)
        self.setAccessibleDescription(self.words)
        self.open_under_box()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground; the sign in the colours and at the scale in force."""
        sign = pixmap(Icon.WARNING, self._theme.colours.bad, _ICON_PX, self.devicePixelRatioF())
        if self._sign.pixmap().cacheKey() != sign.cacheKey():
            self._sign.setPixmap(sign)
        super().paintEvent(event)

    def height_for(self, width_px: int, room_px: int) -> int:
        """Return the height of the sentences."""
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made with it
        layout.invalidate()  # it may know the heights of the sentences before
        return min(layout.totalHeightForWidth(width_px), room_px)

    def _label(self, face: Type) -> QLabel:
        label = QLabel(self)
        label.setFont(font(face))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
