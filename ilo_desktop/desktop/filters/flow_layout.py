"""A layout that puts widgets side by side and goes on in the next line where they do not fit."""

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget


class FlowLayout(QLayout):
    """Lines of items of one height. An item that is wider than a line is made as narrow as the line."""

    def __init__(self, parent: QWidget, *, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def move_to(self, widget: QWidget, place: int) -> None:
        """Put a widget of this layout at another place in the order."""
        item = next(item for item in self._items if item.widget() is widget)
        self._items.remove(item)
        self._items.insert(place, item)
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem:
        if 0 <= index < len(self._items):
            return self._items.pop(index)
        return None  # type: ignore[return-value]  # Qt's own answer past the end

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_trial=True)

    def sizeHint(self) -> QSize:
        return QSize(sum(item.sizeHint().width() + self.spacing() for item in self._items), self._line_height())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        widest = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(widest, self._line_height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()

    def _line_height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _arrange(self, area: QRect, *, is_trial: bool) -> int:
        """Place the items and return the height that they take."""
        x, y, height = area.x(), area.y(), self._line_height()
        for item in self._items:
            if item.isEmpty():
                continue
            width = min(item.sizeHint().width(), area.width())
            if x > area.x() and x + width > area.x() + area.width():
                x = area.x()
                y += height + self.spacing()
            if not is_trial:
                place = QRect(x, y, width, height)
                item.setGeometry(QStyle.visualRect(self._direction(), area, place))
            x += width + self.spacing()
        return y + height - area.y()


def keep_height_for_width(widget: QWidget) -> None:
    """Let a widget's height follow from its width, as its layout says."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
