"""The dialog before an export: which releases go out, and as what."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.exporting.format_words import good_for, groups_of, name_of
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.publish.exports import ExportFormat

_SIZE = (560, 620)
_LEAST_SIZE = (360, 320)
_MARGIN = 24
_UNDER_RADIO_PX = 22  # where the words of a radio button begin


class Scope(StrEnum):
    """Which releases go out."""

    SELECTED = "selected"
    SHOWN = "shown"


class ExportDialog(QDialog):
    """Asks what goes out and as what. ``chosen(Scope, ExportFormat)`` when the user goes on; nothing is written here.

    ``selected`` and ``shown`` say how many releases there are of each; a selection of one is only offered, for every
    release that is read is one.
    """

    chosen = Signal(object, object)

    def __init__(
        self, selected: int, shown: int, formats: Sequence[ExportFormat], begins: ExportFormat, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        self._scopes = QButtonGroup(self)
        self._formats = QButtonGroup(self)
        self._scope_buttons: dict[Scope, QRadioButton] = {}
        self._format_buttons: dict[ExportFormat, QRadioButton] = {}
        self._subject = self._note("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(selected, shown))
        column.addWidget(hairline(self))
        column.addWidget(self._list_of(formats), 1)
        column.addWidget(self._foot())
        self.setMinimumSize(*_LEAST_SIZE)
        open_size(self, *_SIZE)
        first = begins if begins in self._format_buttons else next(iter(self._format_buttons))
        self._formats.buttonToggled.connect(self._on_format_toggled)
        self._format_buttons[first].setChecked(True)
        self._format_buttons[first].setFocus()

    @property
    def scope(self) -> Scope:
        """Which releases are chosen."""
        return next(scope for scope, button in self._scope_buttons.items() if button.isChecked())

    @property
    def format(self) -> ExportFormat:
        """The format that is chosen."""
        return next(format for format, button in self._format_buttons.items() if button.isChecked())

    @property
    def subject(self) -> str:
        """What is said of the list."""
        return self._subject.text()

    def scope_button(self, scope: Scope) -> QRadioButton | None:
        """Return the button of some releases; None where they are not offered."""
        return self._scope_buttons.get(scope)

    def format_button(self, format: ExportFormat) -> QRadioButton:
        """Return the button of a format."""
        return self._format_buttons[format]

    @property
    def go_on(self) -> FooterButton:
        """The button that goes on to the name of the file."""
        return self._go_on

    @Slot(object)
    def show_subject(self, subject: str) -> None:
        """Say what the list shows: the view, the collection, or what was searched for."""
        self._subject.setText(shortened(subject))
        self._subject.setVisible(bool(subject))
        self._scope_buttons[Scope.SHOWN].setAccessibleDescription(subject)

    def _head(self, selected: int, shown: int) -> QWidget:
        head = QWidget(self)
        head.setAccessibleName(self.tr("What goes out"))
        column = QVBoxLayout(head)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        column.setSpacing(6)
        column.addWidget(self._title(self.tr("What goes out")))
        if 0 < selected < shown:
            self._add_scope(Scope.SELECTED, self.tr("The selection: %Ln release(s)", "", selected), column)
        self._add_scope(Scope.SHOWN, self.tr("What the list shows: %Ln release(s)", "", shown), column)
        column.addWidget(self._subject)
        self._subject.hide()
        is_selection = selected > 1 and Scope.SELECTED in self._scope_buttons
        self._scope_buttons[Scope.SELECTED if is_selection else Scope.SHOWN].setChecked(True)
        return head

    def _add_scope(self, scope: Scope, words: str, column: QVBoxLayout) -> None:
        button = QRadioButton(words, self)
        self._scopes.addButton(button)
        self._scope_buttons[scope] = button
        column.addWidget(button)

    def _list_of(self, formats: Sequence[ExportFormat]) -> QScrollArea:
        inside = QWidget(self)
        inside.setProperty("ground", "ground")
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 12, _MARGIN, 16)
        column.setSpacing(2)
        for group in groups_of(formats):
            title = self._title(group.said())
            title.setContentsMargins(0, 10, 0, 4)
            column.addWidget(title)
            for format in group.formats:
                button = QRadioButton(name_of(format), inside)
                button.setAccessibleDescription(good_for(format))
                self._formats.addButton(button)
                self._format_buttons[format] = button
                column.addWidget(button)
                column.addWidget(self._note(good_for(format)))
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        return self._area

    def _foot(self) -> DialogFoot:
        foot = DialogFoot(_MARGIN, self)
        cancel = FooterButton(self.tr("Cancel"), self)
        self._go_on = FooterButton(self.tr("Choose a file …"), self)
        self._go_on.setProperty("primary", True)
        self._go_on.setDefault(True)
        foot.fill("", cancel, self._go_on)
        cancel.clicked.connect(self.reject)
        self._go_on.clicked.connect(self._on_go_on)
        return foot

    def _title(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setFont(font(Type.META_STRONG))
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _note(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setFont(font(Type.META))
        label.setProperty("role", "meta")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(_UNDER_RADIO_PX, 0, 0, 6)
        if self.isRightToLeft():
            label.setContentsMargins(0, 0, _UNDER_RADIO_PX, 6)
        return label

    @Slot(object, bool)
    def _on_format_toggled(self, button: QRadioButton, is_on: bool) -> None:
        if is_on:
            self._area.ensureWidgetVisible(button, 0, 2 * button.sizeHint().height())

    @Slot()
    def _on_go_on(self) -> None:
        scope, format = self.scope, self.format
        self.accept()
        self.chosen.emit(scope, format)
