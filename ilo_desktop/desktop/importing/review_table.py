"""The table of a review: one row an entry, Space or a click on the box ticks it."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ilo_desktop.desktop.importing.review_delegate import MARGIN, TICK_WIDTH, ReviewDelegate, verdict_width
from ilo_desktop.desktop.importing.review_model import Column, ReviewModel
from ilo_desktop.desktop.model_index import AnyIndex
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Measure, Theme, Type, font


class ReviewTable(QTableView):
    """Shows a review's rows, or what will be here while there are none.

    ``row_chosen(int)`` is sent when another row is current, -1 where there is none.
    """

    row_chosen = Signal(int)

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
        rows.modelReset.connect(self._on_reset)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick the current row by Space."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._rows.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which row is current."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_chosen.emit(current.row())

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
    def _on_reset(self) -> None:
        self.horizontalHeader().resizeSection(Column.VERDICT, verdict_width(self._rows.groups()))
        if self._rows.rowCount():
            self.setCurrentIndex(self._rows.index(0, Column.RELEASE))
        else:
            self.row_chosen.emit(-1)
