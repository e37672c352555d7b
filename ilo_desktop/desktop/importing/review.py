"""The review of an import: what was found, what it would do, and which of it comes in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ilo_desktop.desktop.dialog_parts import open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.importing.columns_bar import ColumnsBar
from ilo_desktop.desktop.importing.drop import DropOverlay
from ilo_desktop.desktop.importing.duplicate_pane import DuplicatePane
from ilo_desktop.desktop.importing.examining import Examined
from ilo_desktop.desktop.importing.groups import TICKABLE, Group
from ilo_desktop.desktop.importing.review_delegate import MARGIN
from ilo_desktop.desktop.importing.review_footer import ReviewFooter
from ilo_desktop.desktop.importing.review_model import NO_ROW, Review, ReviewModel
from ilo_desktop.desktop.importing.review_order import Sorting
from ilo_desktop.desktop.importing.review_pane import ReviewPane
from ilo_desktop.desktop.importing.review_strip import ReviewStrip
from ilo_desktop.desktop.importing.review_table import ReviewTable
from ilo_desktop.desktop.importing.review_tabs import PADDING as TAB_PADDING
from ilo_desktop.desktop.importing.review_tabs import ReviewTabs
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.desktop.tick_box import PADDING as TICK_PADDING
from ilo_desktop.newsroom.release import Joint

if TYPE_CHECKING:
    from ilo_desktop.library import PlanEntry
    from ilo_desktop.newsroom.vocabulary import Vocabulary

_SIZE = (1120, 744)
_TABLE_WIDTH = 688
_TABLE_LEAST = 320
_PANE_LEAST = QSize(240, 160)


class Phase(Enum):
    """What the window is at."""

    READING = auto()
    REVIEWING = auto()
    APPLYING = auto()


class ReviewDialog(QDialog):
    """Shows a review; it reads and writes nothing itself.

    ``entry_chosen(PlanEntry)`` asks for an entry in full (answered by ``show_examined``), ``import_requested`` is the
    wish to import what is ``ticked``, ``stop_requested`` the wish to cancel that, or to give up reading again. Cancel,
    Escape and closing before it reject the dialog. ``table``, ``pane``, ``duplicate``, ``columns`` and ``strip`` are
    its parts; ``drop`` takes what is dropped on it, for the next review.
    """

    entry_chosen = Signal(object)
    import_requested = Signal()
    stop_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = Phase.READING
        self._reads_again = False
        self._review: Review | None = None
        self._shown = NO_ROW  # the number of the row in the pane
        self.setWindowTitle(self.tr("Import"))
        self.setSizeGripEnabled(False)
        self._title = QLabel(self)
        self._title.setFont(font(Type.TITLE))
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._lead = QLabel(self)
        self._lead.setProperty("role", "meta")
        self._lead.setWordWrap(True)
        self._waiting = QLabel(self)
        self._waiting.setProperty("role", "meta")
        self._choice = QWidget(self)
        self.columns = ColumnsBar(self)
        self._tabs = ReviewTabs(theme, self)
        self._rows = ReviewModel(self)
        self.strip = ReviewStrip(theme, MARGIN - TICK_PADDING, self)
        self.table = ReviewTable(self._rows, theme, self)
        self.pane = ReviewPane(theme, self)
        self.duplicate = DuplicatePane(theme, self)
        self._beside = QStackedWidget(self)
        self._beside.setMinimumSize(_PANE_LEAST)  # whatever a pane asks for: what has no room in it is left out
        for pane in (self.pane, self.duplicate):
            self._beside.addWidget(pane)
        self._footer = ReviewFooter(self)
        self._lay_out()
        self.drop = DropOverlay(self, theme, waits=True)
        self._tabs.chosen.connect(self._on_tab_chosen)
        self._rows.ticks_changed.connect(self._on_ticks_changed)
        self._rows.modelReset.connect(self._on_ticks_changed)
        self.strip.tick_all.clicked.connect(self._on_tick_all_clicked)
        self.strip.field.textChanged.connect(self._on_filter_changed)
        self.strip.field.left.connect(self.table.setFocus)
        self.strip.sorting_chosen.connect(self._on_sorting_chosen)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.filter_wanted.connect(self.strip.field.setText)
        self.duplicate.decided.connect(self._on_decided)
        self._footer.cancel.clicked.connect(self.reject)
        self._footer.accept.clicked.connect(self._on_accept_clicked)

    @property
    def phase(self) -> Phase:
        """What the window is at."""
        return self._phase

    @property
    def heading(self) -> str:
        """What is said at the head."""
        return self._title.text()

    @property
    def outcome(self) -> str:
        """What is said of what stays out."""
        return self._footer.outcome

    @property
    def progress(self) -> str:
        """What is said of how far it is."""
        return self._footer.progress

    @property
    def waiting(self) -> str:
        """What is said of what waits."""
        return self._waiting.text()

    @property
    def ticked(self) -> frozenset[int]:
        """The indexes of the entries that come in."""
        return self._rows.ticked

    @property
    def decided(self) -> dict[int, Joint]:
        """What the user says of likely duplicates that come in, by the indexes of their entries."""
        return self._rows.decided

    def show_reading(self, what: str, *, again: bool = False) -> None:
        """Be empty while something is read; while it is read ``again``, Cancel leads back to what was there."""
        self._phase = Phase.READING
        self._reads_again = again
        self._review = None
        self.columns.show_tables(())
        self._rows.clear()
        self.pane.show_nothing()
        self._tabs.show_counts(self._rows.count)
        self._set_choices_shown(False)
        self._title.setText(self.tr("Reading {what} …").format(what=what))
        self._lead.setText(self.tr("Nothing is written until you import."))
        self._footer.show_progress("", 0, 0)
        self._update_footer()
        self.table.setFocus()

    def show_progress(self, text: str, done: int, total: int) -> None:
        """Show how far reading or importing is."""
        self._footer.show_progress(text, done, total)

    def show_review(self, review: Review, files: Sequence[str], read: str) -> None:
        """Show what was found in files of these names; ``read`` says how much was read."""
        self._phase = Phase.REVIEWING
        self._reads_again = False
        self._review = review
        self.columns.show_tables(review.tables)
        self._rows.set_review(review)
        self.strip.show_sorting(self._rows.choice.sorting)
        self.strip.field.clear()
        self._tabs.show_counts(self._rows.count, self._rows.count_for_a_look)
        self._set_choices_shown(True)
        self._title.setText(self._heading(files))
        is_empty = review.plan.is_empty
        lead = self.tr("Nothing is written until you import. Earlier wordings are kept.")
        self._lead.setText(self.tr("There is nothing to import. Your library stays as it is.") if is_empty else lead)
        self._footer.show_progress(read, 1, 1)
        self._footer.cancel.setEnabled(True)
        self._update_footer()
        self.table.setFocus()

    def show_applying(self) -> None:
        """Let nothing be changed while it is imported."""
        self._set_phase(Phase.APPLYING)

    def show_stopped(self) -> None:
        """Go back to the review: the import was cancelled or failed, and all of it was rolled back."""
        self._set_phase(Phase.REVIEWING)
        self._footer.show_progress(self.tr("Stopped. Nothing was written."), 0, 1)

    def show_waiting(self, count: int) -> None:
        """Say how many more drops and pastes are reviewed when this one is done."""
        text = self.tr("%Ln more to review after this one", "", count)
        self._waiting.setText(text if count else "")

    def show_examined(self, examined: Examined, vocabulary: Vocabulary) -> None:
        """Show an entry in full, if it is still the current one."""
        row = self.table.currentIndex().row()
        if row >= 0 and self._rows.entry(row) == examined.entry:
            if examined.sections:
                self.duplicate.show_entry(examined, self._rows.problem(row))
                self._show_decision()
                self._beside.setCurrentWidget(self.duplicate)
            else:
                self.pane.show_entry(examined, self._rows.problem(row), vocabulary)
                self._beside.setCurrentWidget(self.pane)

    def let_go(self) -> None:
        """Hold nothing of the review any more."""
        self._review = None
        self._rows.clear()

    def reject(self) -> None:
        """Close without importing; while it is imported or read again, ask to stop that instead."""
        if self._phase is Phase.APPLYING or self._reads_again:
            self._footer.cancel.setEnabled(False)
            self.stop_requested.emit()
        else:
            super().reject()

    # Inside

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head())
        layout.addWidget(hairline(self))
        layout.addWidget(self.columns)
        layout.addWidget(self._panes(), 1)
        layout.addWidget(hairline(self))
        layout.addWidget(self._footer)
        open_size(self, *_SIZE)

    def _head(self) -> QVBoxLayout:
        lead = QHBoxLayout()
        lead.setSpacing(MARGIN)
        lead.addWidget(self._lead, 1)
        lead.addWidget(self._waiting)
        words = QVBoxLayout()
        words.setContentsMargins(TAB_PADDING, 0, TAB_PADDING, 10)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addLayout(lead)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN - TAB_PADDING, 20, MARGIN - TAB_PADDING, 0)
        head.setSpacing(2)
        head.addLayout(words)
        head.addWidget(self._tabs)
        return head

    def _panes(self) -> QSplitter:
        choice = QVBoxLayout(self._choice)
        choice.addWidget(self.strip)
        choice.addWidget(hairline(self._choice))
        left = QWidget(self)
        left.setMinimumWidth(_TABLE_LEAST)
        column = QVBoxLayout(left)
        column.addWidget(self._choice)
        column.addWidget(self.table, 1)
        for layout in (choice, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        panes.addWidget(left)
        panes.addWidget(self._beside)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 2)
        panes.setSizes([_TABLE_WIDTH, _SIZE[0] - _TABLE_WIDTH])
        return panes

    def _set_choices_shown(self, shown: bool) -> None:
        """Show the tabs and the box that ticks all, or neither; the place of the tabs stays, so the panes do too."""
        policy = self._tabs.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tabs.setSizePolicy(policy)
        self._tabs.setVisible(shown)
        self._choice.setVisible(shown)

    def _set_phase(self, phase: Phase) -> None:
        self._phase = phase
        is_open = phase is Phase.REVIEWING
        for widget in (self._tabs, self.columns, self.table, self.strip, self.duplicate.choice):
            widget.setEnabled(is_open)
        self._footer.cancel.setEnabled(True)
        self._update_footer()

    def _heading(self, files: Sequence[str]) -> str:
        if self._review is None or not self._review.plan.entries:
            return self.tr("No press release was found")
        where = files[0] if len(files) == 1 else self.tr("%Ln file(s)", "", len(files))
        return self.tr("%Ln entries found in {files}", "", self._rows.entry_count).format(files=where)

    def _update_footer(self) -> None:
        count, total = self._rows.ticked_count(), self._rows.entry_count
        footer = self._footer
        if self._phase is not Phase.REVIEWING or self._review is None:
            footer.accept.setEnabled(False)
            footer.show_outcome("")
            return
        is_only_source = self._is_only_source()
        footer.set_can_accept(is_only_source or self._has_choice())
        footer.accept.setEnabled(count > 0 or is_only_source)
        if count:
            footer.accept.setText(self.tr("Import %Ln release(s)", "", count))
        else:
            footer.accept.setText(self.tr("Note the source") if is_only_source else self.tr("Import"))
        footer.show_outcome(self._outcome(count, total))

    def _is_only_source(self) -> bool:
        """Say whether all is in the library, but from other documents: then just the source is worth noting."""
        return self._review is not None and not self._has_choice() and not self._review.plan.is_empty

    def _has_choice(self) -> bool:
        return any(self._rows.count(group) for group in TICKABLE)

    def _outcome(self, count: int, total: int) -> str:
        same = self._rows.count(Group.SAME)
        if same and same == total - self._rows.count(Group.UNREADABLE):
            return self.tr("Nothing new: all %Ln are in your library already", "", same)
        if count == 0:
            return self.tr("Nothing is ticked") if self._has_choice() else ""
        if count < total:
            return self.tr("%Ln of {total} stay out", "", total - count).format(total=number(total))
        return ""

    @Slot()
    def _on_ticks_changed(self) -> None:
        self._show_decision()
        self.strip.show_ticks(self._rows.ticked_count(of_shown=True), self._rows.tickable_count())
        self._update_footer()

    @Slot()
    def _on_tick_all_clicked(self) -> None:
        self._rows.tick_shown(self.strip.tick_all.checkState() is Qt.CheckState.Checked)

    @Slot(object, bool)
    def _on_tab_chosen(self, group: Group | None, is_for_a_look: bool) -> None:
        self._rows.show(replace(self._rows.choice, group=group, is_for_a_look=is_for_a_look))

    @Slot(str)
    def _on_filter_changed(self, words: str) -> None:
        self._rows.show(replace(self._rows.choice, words=words))

    @Slot(object)
    def _on_sorting_chosen(self, sorting: Sorting) -> None:
        self._rows.show(replace(self._rows.choice, sorting=sorting))

    @Slot(int)
    def _on_row_chosen(self, row: int) -> None:
        number = self._rows.number(row) if row >= 0 else NO_ROW
        if number == self._shown:  # in another order, or among others
            return
        self._shown = number
        if row < 0:
            self.pane.show_nothing()
            self._beside.setCurrentWidget(self.pane)
            return
        entry: PlanEntry | None = self._rows.entry(row)
        problem = self._rows.problem(row)
        if entry is not None:
            self.entry_chosen.emit(entry)
        elif problem is not None:
            self.pane.show_problem(problem)
            self._beside.setCurrentWidget(self.pane)

    @Slot(object)
    def _on_decided(self, joint: Joint | None) -> None:
        self._rows.decide(self.duplicate.number, joint)

    def _show_decision(self) -> None:
        number = self.duplicate.number
        self.duplicate.show_decision(self._rows.decision(number), is_ticked=self._rows.is_ticked(number))

    @Slot()
    def _on_accept_clicked(self) -> None:
        self.import_requested.emit()
