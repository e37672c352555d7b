"""One column in the dialog of columns: its name, some of its values, and the choice of what it holds."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ilo_desktop.desktop.direction import leading
from ilo_desktop.desktop.ending_label import EndingLabel
from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.newsroom.columns import Column, Holds
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_GAP = 16
_OWN_NAMES: Mapping[Holds, str] = {
    Holds.NOTHING: QT_TRANSLATE_NOOP("ColumnRow", "Left out"),
    Holds.KICKER: QT_TRANSLATE_NOOP("ColumnRow", "Kicker or kind"),
    Holds.ID: QT_TRANSLATE_NOOP("ColumnRow", "Identifier"),
}


def name_of(holds: Holds) -> str:
    """Return what it is called that a column holds."""
    own = _OWN_NAMES.get(holds)
    return QCoreApplication.translate("ColumnRow", own) if own else fields.name(holds.value)


class ColumnRow(QWidget):
    """Sends ``chosen(int, Holds)``, the column's number and what it holds, when the user takes something else."""

    chosen = Signal(int, object)

    def __init__(self, number: int, column: Column, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        words = column.name or self.tr("Column {number}").format(number=number + 1)
        name = EndingLabel(self)
        name.setFont(font(Type.BODY_STRONG))
        name.show_text(squeeze(words))
        samples = EndingLabel(self)
        samples.setFont(font(Type.META))
        samples.setProperty("role", "meta")
        samples.show_text("  ·  ".join(map(squeeze, column.samples)) or self.tr("No values"))
        for label in (name, samples):
            label.setAlignment(leading())
        self.box = HoldsBox(self)
        self.box.setAccessibleName(self.tr("What “{column}” holds").format(column=squeeze(words)))
        self.box.setAccessibleDescription(samples.text())
        for holds in Holds:
            self.box.addItem(name_of(holds), holds)
        name.setBuddy(self.box)
        labels = QVBoxLayout()
        labels.setSpacing(0)
        labels.addWidget(name)
        labels.addWidget(samples)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addLayout(labels, 1)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_holds(column.holds)
        self.box.activated.connect(self._on_activated)

    def show_holds(self, holds: Holds) -> None:
        """Show what the column holds; nothing is sent."""
        self.box.setCurrentIndex(list(Holds).index(holds))

    @Slot(int)
    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._number, list(Holds)[place])


class HoldsBox(QComboBox):
    """A choice that the wheel does not change: what is scrolled is the list of columns."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the list."""
        event.ignore()
