"""The table of a review: one row an entry, Space or a click on the box ticks it, a menu ticks all of its kind."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.importing.groups import TICKABLE, word
from ilo_desktop.desktop.importing.review_delegate import MARGIN, TICK_WIDTH, ReviewDelegate, verdict_width
from ilo_desktop.desktop.importing.review_model import NO_ROW, Column, ReviewModel, ReviewRow, Role
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.theme import Measure, Theme, Type, font


class ReviewTable(QTableView):
    """Shows a review's rows, or what will be here while there are none; the current row stays so in other orders.

    ``row_chosen(int)`` is sent when another row is current, -1 where there is none. ``filter_wanted(str)`` is the wish
    to see a document alone.
    """

    row_chosen = Signal(int)
    filter_wanted = Signal(str)

    def __init__(self, rows: ReviewModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._theme = theme
        self.setModel(rows)
        self.setItemDelegate(ReviewDelegate(theme, self))
        self.setAccessibleName(self.tr("Entries"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines, columns = self.verticalHeader(), self.horizontalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(Measure.ROW_REVIEW)
        columns.hide()
        columns.setMinimumSectionSize(TICK_WIDTH)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.resizeSection(Column.TICK, TICK_WIDTH)
        columns.setSectionResizeMode(Column.RELEASE, QHeaderView.ResizeMode.Stretch)
        SlimScrollBar(self, self.tr("Place in the entries"))
        self.clicked.connect(self._on_clicked)
        self._current = NO_ROW
        rows.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        rows.modelReset.connect(self._on_reset)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the current row by Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            row = self.currentIndex().row()
            self._rows.toggle(row)
            shown: ReviewRow = self.currentIndex().data(Role.ROW)
            announce(self, self._rows.spoken_tick(shown.tick))
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_chosen.emit(current.row())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to tick all of the group or of the document of a row, for the mouse and for the menu key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            place = self.visualRect(index).center() if by_key else event.pos()
            menu = self._menu(index.row())
            menu.popup(self.viewport().mapToGlobal(place))

    def _menu(self, row: int) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        shown: ReviewRow = self._rows.index(row, Column.RELEASE).data(Role.ROW)
        if shown.tick is not None:
            menu.addAction(self.tr("Untick") if shown.tick else self.tr("Tick"), partial(self._rows.toggle, row))
        for text, is_ticked in ((self.tr("Tick all: {what}"), True), (self.tr("Untick all: {what}"), False)):
            if shown.group in TICKABLE:
                self._add(menu, text, word(shown.group), partial(self._rows.tick_group, shown.group, is_ticked))
        document = self._rows.document(row)
        menu.addSeparator()
        for text, is_ticked in ((self.tr("Tick all: {what}"), True), (self.tr("Untick all: {what}"), False)):
            self._add(menu, text, document, partial(self._rows.tick_document, document, is_ticked))
        menu.addSeparator()
        self._add(menu, self.tr("Show only: {what}"), document, partial(self.filter_wanted.emit, document))
        return menu

    def _add(self, menu: QMenu, text: str, what: str, chosen: Callable[[], None]) -> None:
        menu.addAction(text.format(what=shortened(what)).replace("&", "&&"), chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows; without any, say what will be here."""
        super().paintEvent(event)
        if self._rows.rowCount() == 0:
            with QPainter(self.viewport()) as painter:
                painter.setPen(self._theme.colours.of("ink3"))
                painter.setFont(font(Type.BODY))
                where = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.viewport().rect().adjusted(MARGIN, 0, -MARGIN, 0), where, self._placeholder())

    def _placeholder(self) -> str:
        if self._rows.count():
            return self.tr("No entry has these words in its headline or the name of its document.")
        return self.tr("What is found will be listed here.")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the current row as one that has the keyboard."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the current row as one that has not."""
        super().focusOutEvent(event)
        self.viewport().update()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.TICK:
            self._rows.toggle(index.row())

    @Slot()
    def _on_about_to_be_reset(self) -> None:
        row = self.currentIndex().row()
        self._current = self._rows.number(row) if row >= 0 else NO_ROW

    @Slot()
    def _on_reset(self) -> None:
        self.horizontalHeader().resizeSection(Column.VERDICT, verdict_width(self._rows.groups()))
        if self._rows.rowCount():
            row = max(self._rows.row_of(self._current), 0)
            self.setCurrentIndex(self._rows.index(row, Column.RELEASE))
        else:
            self.row_chosen.emit(-1)
