"""The strip over the rows of a review: the box that ticks all that is shown, the filter, and the sorting."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ilo_desktop.desktop.field_keys import FieldKeys
from ilo_desktop.desktop.icons import Icon, icon
from ilo_desktop.desktop.importing.review_order import Sorting
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.desktop.tick_box import TickBox

_FIELD_WIDTH = 240
_FIELD_LEAST = 72
#: Narrower than that, the button tells the order in its menu and its tip alone.
_ROOM_FOR_WORDS = 520


class FilterField(QLineEdit):
    """Finds rows by words of their headline and document. ``left`` is sent when the keyboard wants to go to them."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(self.tr("Filter"))
        self.setAccessibleName(self.tr("Filter the entries by headline or document"))
        self.setToolTip(self.tr("All words must occur in the headline or in the name of the document (Ctrl+F)"))
        self.setMinimumWidth(_FIELD_LEAST)
        self.setMaximumWidth(_FIELD_WIDTH)
        self._lens = QAction(self.tr("Filter"), self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Show all again"), self)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(button.defaultAction().text())
        FieldKeys(self)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        return QSize(_FIELD_WIDTH, Measure.FIELD)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties the field, and only then closes the window; Down and Return go to the rows."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._lens.setIcon(icon(Icon.SEARCH, self._theme.colours))
        self._clear.setIcon(icon(Icon.CLOSE, self._theme.colours))


class ReviewStrip(QWidget):
    """``tick_all``, ``field`` and ``sort_button`` are its parts; its owner connects the first two.

    ``sorting_chosen(Sorting)`` when the user wants another order.
    """

    sorting_chosen = Signal(object)

    def __init__(self, theme: Theme, margin: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.tick_all = TickBox(theme, self)
        self.field = FilterField(theme, self)
        self.sort_button = QToolButton(self)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setFont(font(Type.META))
        self.sort_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._orders = self._make_orders()
        row = QHBoxLayout(self)
        row.setContentsMargins(margin, 6, margin, 6)
        row.setSpacing(8)
        row.addWidget(self.tick_all)
        row.addStretch(1)
        row.addWidget(self.field, 1)
        row.addWidget(self.sort_button)
        find = QShortcut(QKeySequence.StandardKey.Find, self.window())
        find.activated.connect(self._on_find)
        theme.changed.connect(self._on_theme_changed)
        self.show_sorting(Sorting.VERDICT)
        self._on_theme_changed()

    def show_ticks(self, ticked: int, tickable: int) -> None:
        """Say how many of the rows shown are ticked."""
        state = Qt.CheckState.Checked if ticked == tickable else Qt.CheckState.PartiallyChecked
        self.tick_all.setCheckState(state if ticked else Qt.CheckState.Unchecked)
        self.tick_all.setEnabled(tickable > 0)
        text = self.tr("{ticked} of {all} ticked").format(ticked=number(ticked), all=number(tickable))
        self.tick_all.setText(text if tickable else self.tr("Nothing here to tick"))
        self.tick_all.updateGeometry()

    def show_sorting(self, sorting: Sorting) -> None:
        """Say in which order the rows stand."""
        action = self._orders[sorting]
        action.setChecked(True)
        text = self.tr("Sort: {order}").format(order=action.text())
        self.sort_button.setText(text)
        self.sort_button.setToolTip(text)
        self.sort_button.setAccessibleName(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the button out where there is no room."""
        super().resizeEvent(event)
        has_room = self.width() >= _ROOM_FOR_WORDS
        styles = Qt.ToolButtonStyle
        self.sort_button.setToolButtonStyle(styles.ToolButtonTextBesideIcon if has_room else styles.ToolButtonIconOnly)

    def _make_orders(self) -> dict[Sorting, QAction]:
        menu = QMenu(self.sort_button)
        group = QActionGroup(menu)
        words = {
            Sorting.VERDICT: self.tr("Verdict"),
            Sorting.HEADLINE: self.tr("Headline"),
            Sorting.NEWEST: self.tr("Newest first"),
            Sorting.OLDEST: self.tr("Oldest first"),
            Sorting.SOURCE: self.tr("Source"),
        }
        made = {}
        for sorting, text in words.items():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(sorting)
            group.addAction(action)
            made[sorting] = action
        group.triggered.connect(self._on_order_triggered)
        self.sort_button.setMenu(menu)
        return made

    @Slot(QAction)
    def _on_order_triggered(self, action: QAction) -> None:
        sorting = Sorting(action.data())
        self.show_sorting(sorting)
        self.sorting_chosen.emit(sorting)

    @Slot()
    def _on_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def _on_theme_changed(self) -> None:
        self.sort_button.setIcon(icon(Icon.SORT, self._theme.colours))
