"""The head of the detail pane: the kind of the release, and buttons for what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ilo_desktop.desktop.theme import Measure, Type, font
from ilo_desktop.desktop.tips import plain_tip

_HEADER_PX = 48
_ICON_PX = 16
_ICON_INSET_PX = 8


class DetailHeader(QWidget):
    """Stands over the text, in the same column."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEADER_PX)
        self._kind = QLabel(self)
        self._kind.setFont(font(Type.META_MEDIUM))
        self._kind.setProperty("role", "meta")
        self._kind.setTextFormat(Qt.TextFormat.PlainText)
        self._kind.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._kind, 1)
        for action in actions:
            self._row.addWidget(_tool_button(action))

    def set_kind(self, kind: str) -> None:
        """Say what kind of release it is; it may be empty."""
        self._kind.setText(kind)
        self._kind.setToolTip(plain_tip(kind))

    def set_side(self, side_px: int) -> None:
        """Begin and end as far from the edges as the text; the last icon, not its button, ends with it."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ends = (side_px - _ICON_INSET_PX, side_px) if is_mirrored else (side_px, side_px - _ICON_INSET_PX)
        self._row.setContentsMargins(ends[0], 8, ends[1], 8)


def _tool_button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setProperty("plain", True)
    button.setIconSize(QSize(_ICON_PX, _ICON_PX))
    button.setFixedSize(Measure.FIELD, Measure.FIELD)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(action.text().replace("&", "").rstrip(" …"))
    return button
