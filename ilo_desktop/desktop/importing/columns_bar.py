"""The bar in the review that says how the columns of tables were known, with the way to their dialog."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.importing.review_delegate import MARGIN
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.theme import Measure, Type, font

if TYPE_CHECKING:
    from ilo_desktop.desktop.importing.jobs import FoundTable

_LINK_PADDING_PX = 4


class ColumnsBar(QWidget):
    """Is there while a review has tables. ``check_requested`` is the wish to see what their columns hold."""

    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Columns of tables"))
        self._text = QLabel(self)
        self._text.setFont(font(Type.BODY))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setContentsMargins(_LINK_PADDING_PX, 0, _LINK_PADDING_PX, 0)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._check = QPushButton(self.tr("Check columns …"), self)
        self._check.setProperty("link", True)
        self._check.setFont(font(Type.BODY_MEDIUM))
        self._check.setAutoDefault(False)
        self._check.setToolTip(self.tr("See and correct what the columns hold"))
        line = QFrame(self)
        line.setProperty("ground", "soft")
        line.setMinimumHeight(Measure.CHIPS)
        row = QHBoxLayout(line)
        row.setContentsMargins(MARGIN - _LINK_PADDING_PX, 4, MARGIN - _LINK_PADDING_PX, 4)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        layout.addWidget(hairline(self))
        self._check.clicked.connect(self._on_check_clicked)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    @property
    def button(self) -> QPushButton:
        """The button that leads to the dialog."""
        return self._check

    def show_tables(self, tables: Sequence[FoundTable]) -> None:
        """Say how the columns of tables were known; be hidden where there are none."""
        self._text.setText(self._said(tables) if tables else "")
        for part in (self, self._check):
            part.setAccessibleDescription(self._text.text())
        self.setVisible(bool(tables))

    def _said(self, tables: Sequence[FoundTable]) -> str:
        guessed = [table for table in tables if not table.mapping.is_sure]
        unsettled = [table for table in tables if table.mapping.unsettled_day]
        meant = guessed or unsettled or tables
        count = sum(table.count for table in meant)
        if guessed:
            one = self.tr("The columns of “{name}” were guessed.")
            many = self.tr("The columns of %Ln table(s) were guessed.", "", count)
        elif unsettled:
            one = self.tr("The dates of “{name}” can be read in two ways.")
            many = self.tr("The dates of %Ln table(s) can be read in two ways.", "", count)
        else:
            one = self.tr("The columns of “{name}” were recognised.")
            many = self.tr("The columns of %Ln table(s) were recognised.", "", count)
        return one.format(name=shortened(meant[0].name)) if count == 1 else many

    @Slot()
    def _on_check_clicked(self) -> None:
        self.check_requested.emit()
