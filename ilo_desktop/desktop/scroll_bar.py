"""A slim scroll bar that lies over a view, so that what the view shows runs to its edge."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

WIDTH_PX = 11


class SlimScrollBar(QScrollBar):
    """Moves with the vertical bar of ``view``, which it hides, and takes no room of its own."""

    def __init__(self, view: QAbstractScrollArea, accessible_name: str) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._followed = view.verticalScrollBar()
        self.setProperty("slim", True)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._followed.rangeChanged.connect(self._on_range_changed)
        self._followed.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._followed.setValue)
        view.viewport().installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of the view when its size or direction changes."""
        if isinstance(event, QResizeEvent) or event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        is_mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self._view.width() - WIDTH_PX
        self.setGeometry(left, 0, WIDTH_PX, self._view.height())
        self._on_range_changed(self._followed.minimum(), self._followed.maximum())
        self.raise_()

    @Slot(int, int)
    def _on_range_changed(self, minimum: int, maximum: int) -> None:
        self.setRange(minimum, maximum)
        self.setPageStep(self._view.viewport().height())
        self.setSingleStep(self._followed.singleStep())
        self.setValue(self._followed.value())
        self.setVisible(maximum > minimum)
