"""The dialog in which a release is written by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ilo_desktop.desktop.deciding.wording_field import LINK_PADDING_PX, WordingField
from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.newsroom.edits import WordingEdit
from ilo_desktop.newsroom.own_wordings import DAYS
from ilo_desktop.newsroom.release import Draft, Release

_SIZE = (680, 760)
_MARGIN = 24
_GAP = 16
#: The fields in the order in which they are written; those of one row stand side by side.
_ROWS = (("headline",), DAYS, ("summary",), ("text",), ("kicker", "place"), ("credit",), ("url",))


class EditDialog(QDialog):
    """Asks what the fields of a release are to say; ``said`` is what its documents say.

    ``written(list of WordingEdit)`` when it is saved, with the fields that differ; none where nothing does.
    """

    written = Signal(list)

    def __init__(self, release: Release, said: Draft, messages: Messages, parent: QWidget) -> None:
        super().__init__(parent)
        self._release_id = release.id
        self._messages = messages
        own = {one.field: one for one in release.own_wordings}
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the release"))
        self._scroll = QScrollArea(self)
        self._page = QWidget(self._scroll)
        self.fields = {
            field: WordingField(field, _value(said, field), own.get(field), self._page)
            for row in _ROWS
            for field in row
        }
        self._loses_structure = self._hint(self.tr("Once you write in the text, its headings, lists and links go."))
        self._loses_structure.setVisible(bool(release.body))
        self.save_button = FooterButton(self.tr("Save"), self)
        self.save_button.setProperty("primary", True)
        self.save_button.setToolTip(self.tr("Save what you wrote, as one step that can be undone (Ctrl+Return)"))
        self._cancel = FooterButton(self.tr("Cancel"), self)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self.save_button.clicked.connect(self.save)
        self._cancel.clicked.connect(self.reject)
        self.fields["headline"].editor.setFocus()

    @property
    def edits(self) -> list[WordingEdit]:
        """What is to be written."""
        found = ((field, row.edit) for field, row in self.fields.items())
        return [WordingEdit(self._release_id, field, edit[0]) for field, edit in found if edit is not None]

    @Slot()
    def save(self) -> None:
        """Close, and have written what differs; where something cannot be, stay and say so at its field."""
        wrong = [row for row in self.fields.values() if not row.check()]
        if not wrong and not self._ends_in_order():
            wrong = [self.fields["last_day"]]
        if wrong:
            wrong[0].editor.setFocus()
            self._scroll.ensureWidgetVisible(wrong[0])
            return
        edits = self.edits
        self.accept()
        self.written.emit(edits)

    def reject(self) -> None:
        """Close; where something was written, ask before it is lost."""
        if not self.edits:
            super().reject()
            return
        box = self._messages.ask(
            self.tr("Close without saving?"),
            self.tr("What you wrote here would be lost."),
            self.tr("Close without saving"),
        )
        box.accepted.connect(self._on_given_up)

    # Inside

    def _ends_in_order(self) -> bool:
        first, last = (self.fields[field].typed for field in DAYS)
        if last and not first:
            self.fields["last_day"].show_error(self.tr("Without a date there is no last day. Write the date as well."))
        elif last and last < first:
            self.fields["last_day"].show_error(self.tr("The last day lies before the date."))
        else:
            return True
        return False

    @Slot()
    def _on_given_up(self) -> None:
        super().reject()

    def _hint(self, text: str) -> QLabel:
        label = QLabel(text, self._page)
        label.setFont(font(Type.META))
        label.setProperty("role", "faint")
        label.setWordWrap(True)
        label.setContentsMargins(LINK_PADDING_PX, 0, LINK_PADDING_PX, 0)
        return label

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Edit the release"), self)
        title.setFont(font(Type.TITLE))
        lead = QLabel(
            self.tr("What you write takes the place of what the documents say. The documents stay as they are."), self
        )
        lead.setProperty("role", "meta")
        lead.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(lead)
        self._lay_out_fields()
        foot = DialogFoot(_MARGIN, self)
        foot.fill("", self._cancel, self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)
        open_size(self, *_SIZE)

    def _lay_out_fields(self) -> None:
        self._page.setProperty("ground", "ground")
        column = QVBoxLayout(self._page)
        side = _MARGIN - LINK_PADDING_PX
        column.setContentsMargins(side, _GAP, side, _GAP)
        column.setSpacing(_GAP)
        for row in _ROWS:
            column.addLayout(_side_by_side([self.fields[field] for field in row]))
            if row == ("text",):
                column.addWidget(self._loses_structure)
        column.addStretch(1)
        self._scroll.setWidget(self._page)
        self._scroll.setAccessibleName(self.tr("Fields"))
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take the keyboard
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        SlimScrollBar(self._scroll, self.tr("Fields"))


def _side_by_side(rows: Sequence[WordingField]) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(_GAP - 2 * LINK_PADDING_PX)
    for row in rows:
        line.addWidget(row, 1, Qt.AlignmentFlag.AlignTop if len(rows) > 1 else Qt.AlignmentFlag(0))
    return line


def _value(said: Draft, field: str) -> str:
    value = getattr(said, field)
    if field in DAYS:
        return value.isoformat() if value is not None else ""
    return str(value)
