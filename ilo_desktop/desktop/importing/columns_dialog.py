"""What the columns of a table hold, to be seen and corrected, with the first releases as they would come in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.direction import leading
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.importing.column_row import ColumnRow
from ilo_desktop.desktop.importing.columns_preview import ColumnsPreview
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.segmented import PADDING, Segmented
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.intake.tables.preview import preview
from ilo_desktop.newsroom.columns import ColumnMapping, Holds

if TYPE_CHECKING:
    from ilo_desktop.desktop.importing.jobs import FoundTable
    from ilo_desktop.newsroom.vocabulary import Vocabulary

_SIZE = (720, 680)
_MARGIN = 24
_ROW_GAP = 12


class ColumnsDialog(QDialog):
    """Asks what the columns of tables hold, one table at a time.

    ``decided(list of ColumnMapping)`` is sent when it is closed with what the user decided: the mapping of every table
    that was looked at.
    """

    decided = Signal(list)

    def __init__(
        self, theme: Theme, tables: Sequence[FoundTable], vocabulary: Vocabulary, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tables = tables
        self._vocabulary = vocabulary
        self._decisions: dict[int, ColumnMapping] = {}
        self._current = 0
        self._rows: list[ColumnRow] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns"))
        self.setSizeGripEnabled(False)
        self._title, self._lead, self.choice = self._make_title(), self._make_lead(), self._make_choice()
        self._columns = _Scroll(self.tr("Columns"), self)
        self._columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its choices take the keyboard
        orders = [(False, self.tr("Day first")), (True, self.tr("Month first"))]
        self.order = Segmented(self.tr("Dates in numbers"), orders, theme, self)
        self._order_row = self._labelled(self.tr("Dates in numbers"), self.order)
        self._seen = _Scroll(self.tr("The first releases, as they would come in"), self)
        self.preview = ColumnsPreview(vocabulary, self._seen.page)
        self._seen.column.insertWidget(0, self.preview)
        self._cancel = FooterButton(self.tr("Cancel"), self)
        self.accept_button = FooterButton(self.tr("Use these columns"), self)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        self._lay_out()
        self._connect()
        first = next((number for number, table in enumerate(tables) if not table.mapping.is_sure), 0)
        self.choice.setCurrentIndex(first)
        self._show_table(first)

    @property
    def mapping(self) -> ColumnMapping:
        """What the columns of the table that is shown hold, as it stands now."""
        return self._decisions[self._current]

    @property
    def heading(self) -> str:
        """What is said at the head."""
        return self._title.text()

    @property
    def rows(self) -> Sequence[ColumnRow]:
        """The columns of the table that is shown."""
        return self._rows

    # Inside

    def _make_title(self) -> QLabel:
        title = QLabel(self)
        title.setFont(font(Type.TITLE))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        return title

    def _make_lead(self) -> QLabel:
        lead = QLabel(self.tr("What you say here is remembered for other tables with these columns."), self)
        lead.setProperty("role", "meta")
        lead.setWordWrap(True)
        return lead

    def _make_choice(self) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(self.tr("Table"))
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.addItems([shortened(table.name) for table in self._tables])
        choice.setVisible(len(self._tables) > 1)
        return choice

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._on_table_chosen)
        self.order.chosen.connect(self._on_order_chosen)
        self._cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._on_accepted)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        head.addSpacing(4)
        head.addWidget(self.choice)
        seen = QLabel(self.tr("The first releases, as they would come in"), self)
        seen.setFont(font(Type.META_STRONG))
        seen.setProperty("role", "faint")
        seen.setContentsMargins(_MARGIN, 12, _MARGIN, 4)
        foot = DialogFoot(_MARGIN, self)
        foot.fill("", self._cancel, self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addWidget(self._columns, 3)
        layout.addWidget(self._order_row)
        layout.addWidget(hairline(self))
        layout.addWidget(seen)
        layout.addWidget(self._seen, 2)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)
        open_size(self, *_SIZE)

    def _labelled(self, name: str, control: Segmented) -> QWidget:
        label = QLabel(name, self)
        label.setProperty("role", "meta")
        label.setAlignment(leading())
        label.setIndent(PADDING)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(_MARGIN - PADDING, 0, _MARGIN - PADDING, 4)
        row.setSpacing(_ROW_GAP)
        row.addWidget(label, 1)
        row.addWidget(control)
        return line

    def _show_table(self, number: int) -> None:
        self._current = number
        table = self._tables[number]
        self._decisions.setdefault(number, table.mapping)
        self._title.setText(self.tr("What the columns of “{name}” hold").format(name=shortened(table.name)))
        for row in self._rows:
            self._columns.column.removeWidget(row)
            row.deleteLater()
        self._rows = [ColumnRow(place, column, self._columns.page) for place, column in enumerate(self.mapping.columns)]
        for place, row in enumerate(self._rows):
            self._columns.column.insertWidget(place, row)
            row.chosen.connect(self._on_holds_chosen)
        self._chain_tabs()
        self._update()

    def _chain_tabs(self) -> None:
        """Let Tab go through the columns as they stand, then on."""
        stops = [self.choice, *(row.box for row in self._rows), self.order.segments[0], self._seen, self._cancel]
        for first, second in pairwise(stops):
            self.setTabOrder(first, second)

    def _update(self) -> None:
        mapping = self.mapping
        for row, column in zip(self._rows, mapping.columns, strict=True):
            row.show_holds(column.holds)
        self._order_row.setVisible(Holds.DAY in mapping.holdings)
        self.order.set_value(mapping.month_first)
        self.preview.show_drafts(preview(mapping, self._vocabulary))
        self.accept_button.setEnabled(Holds.HEADLINE in mapping.holdings)

    def _decide(self, holdings: Sequence[Holds], *, month_first: bool | None = None) -> None:
        self._decisions[self._current] = self.mapping.corrected(holdings, month_first=month_first)
        self._update()

    @Slot(int)
    def _on_table_chosen(self, number: int) -> None:
        self._show_table(number)

    @Slot(int, object)
    def _on_holds_chosen(self, column: int, holds: Holds) -> None:
        """Take what a column holds from the one that held it before: a release has one headline."""
        others = (Holds.NOTHING if holds is held else held for held in self.mapping.holdings)
        holdings = [holds if place == column else held for place, held in enumerate(others)]
        self._decide(holdings)

    @Slot(object)
    def _on_order_chosen(self, month_first: bool) -> None:
        self._decide(self.mapping.holdings, month_first=month_first)

    @Slot()
    def _on_accepted(self) -> None:
        decided = [_accepted(mapping) for mapping in self._decisions.values() if Holds.HEADLINE in mapping.holdings]
        self.accept()
        self.decided.emit(decided)


def _accepted(mapping: ColumnMapping) -> ColumnMapping:
    """Return a mapping as it was seen and left so: an order of day and month that was a guess is one no more."""
    return mapping.corrected(mapping.holdings, month_first=mapping.month_first if mapping.unsettled_day else None)


class _Scroll(QScrollArea):
    """A part of the dialog that scrolls; ``column`` is the layout on its ``page``, with room at its end."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(64)
        self.page = QWidget(self)
        self.page.setProperty("ground", "ground")
        self.column = QVBoxLayout(self.page)
        self.column.setContentsMargins(_MARGIN, _ROW_GAP, _MARGIN, _ROW_GAP)
        self.column.setSpacing(_ROW_GAP)
        self.column.addStretch(1)
        self.setWidget(self.page)
        SlimScrollBar(self, name)
