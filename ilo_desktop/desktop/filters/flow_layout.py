"""A layout that puts widgets side by side, made narrower where that helps, and else goes on in the next line."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget


class FlowLayout(QLayout):
    """Lines of items of one height.

    Where all items fit one line once the widest are made narrower, down to their least widths, they are: a line more
    would move what lies below. Else they keep their widths, but none is wider than a line.
    """

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
        shown = [item for item in self._items if not item.isEmpty()]
        for item, width in zip(shown, self._widths(shown, area.width()), strict=True):
            if x > area.x() and x + width > area.x() + area.width():
                x = area.x()
                y += height + self.spacing()
            if not is_trial:
                place = QRect(x, y, width, height)
                item.setGeometry(QStyle.visualRect(self._direction(), area, place))
            x += width + self.spacing()
        return y + height - area.y()

    def _widths(self, items: Sequence[QLayoutItem], room: int) -> list[int]:
        wanted = [min(item.sizeHint().width(), room) for item in items]
        least = [min(item.minimumSize().width(), room) for item in items]
        free = room - self.spacing() * (len(items) - 1)
        if sum(wanted) <= free or sum(least) > free:
            return wanted
        narrowed = (
            [max(min(width, limit), floor) for width, floor in zip(wanted, least, strict=True)]
            for limit in range(max(wanted), 0, -1)
        )
        return next(widths for widths in narrowed if sum(widths) <= free)


def keep_height_for_width(widget: QWidget) -> None:
    """Let a widget's height follow from its width, as its layout says."""
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)
