"""The head of the detail pane: the kind of the release, and buttons for what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Type, font
from ilo_desktop.desktop.tips import plain_tip

_HEADER_PX = 48
_ICON_PX = 16
_ICON_INSET_PX = 8
_AROUND_PX = 8


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
        self._hits = QLabel(self)
        self._hits.setFont(font(Type.META))
        self._hits.setProperty("role", "meta")
        self._hits.setContentsMargins(_AROUND_PX, 0, _AROUND_PX, 0)
        self._hits.hide()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._kind, 1)
        self._row.addWidget(self._hits)
        for action in actions:
            self._row.addWidget(_tool_button(action))

    def set_kind(self, kind: str) -> None:
        """Say what kind of release it is; it may be empty."""
        self._kind.setText(kind)
        self._kind.setToolTip(plain_tip(kind))

    @Slot(int, int)
    def show_hits(self, at: int, count: int) -> None:
        """Say how many words of the search are marked, and which of them was gone to (0: none yet)."""
        if at:
            self._hits.setText(self.tr("{number} of {count}").format(number=number(at), count=number(count)))
        else:
            self._hits.setText(self.tr("%Ln hit(s)", "", count))
        self._hits.setToolTip(
            plain_tip(self.tr("Marked words of the search. F3: the next one, Shift+F3: the one before"))
        )
        self._hits.setVisible(count > 0)

    @property
    def hits_words(self) -> str:
        """What is said of the hits; empty where there are none."""
        return self._hits.text() if not self._hits.isHidden() else ""

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
