"""The pane of a likely duplicate: beside what it resembles, why and how alike they are, and the user's word."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGroupBox, QLabel, QLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ilo_desktop.desktop import places
from ilo_desktop.desktop.comparing.view import Arrangement, ComparisonView
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.importing import reasons
from ilo_desktop.desktop.importing.examining import Examined
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.release import Joint, Problem

_MARGIN = 24
#: Narrower than that, two texts side by side have too few words in a line.
_ROOM_FOR_TWO = 400
#: Lower than that, the answers and the texts need the room of what is said about them.
_ROOM_FOR_WORDS = 400
_VIEW_LEAST = 96


class DuplicatePane(QWidget):
    """Shows what ``show_entry`` gives it. ``decided(Joint | None)`` is sent when the user says what it is.

    ``choice`` is the group of the three answers, ``view`` the comparison.
    """

    decided = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = -1
        self._words = QVBoxLayout()
        self._head = self._label(Type.META_STRONG, "faint")
        self._why = self._label(Type.BODY_MEDIUM, "")
        self._note = self._label(Type.META, "meta")
        self._outcome = self._label(Type.META, "meta")
        self.choice = QGroupBox(self)
        self.choice.setProperty("bare", True)
        self.choice.setAccessibleName(self.tr("Is it the same release?"))
        self.choice.ensurePolished()  # until then Qt keeps room for a title
        self.choice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._buttons: dict[Joint | None, QRadioButton] = {}
        self.view = ComparisonView(theme, self)
        self.view.setMinimumHeight(_VIEW_LEAST)
        self._lay_out()
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def number(self) -> int:
        """The index of the entry that is shown, -1 before there was any."""
        return self._number

    @property
    def outcome(self) -> str:
        """What is said of what becomes of the entry."""
        return self._outcome.text()

    @property
    def note(self) -> str:
        """What is said of what is the matter with the entry."""
        return self._note.text()

    @property
    def why(self) -> str:
        """What is said of why it is a likely duplicate."""
        return self._why.text()

    def button(self, joint: Joint | None) -> QRadioButton:
        """Return the button of an answer, None for that nothing is decided."""
        return self._buttons[joint]

    def show_entry(self, examined: Examined, problem: Problem | None) -> None:
        """Show an entry beside what it resembles, with what is the matter with it."""
        self._number = examined.entry.index
        self._head.setText(self.tr("Likely duplicate"))
        self._why.setText(reasons.alike(examined.entry.likeness))
        doubts = reasons.doubts(examined.entry.doubts)
        told = self.tr("Worth a look: {why}").format(why=doubts) if doubts else ""
        self._note.setText("\n".join(filter(None, [told, sentence(problem) if problem is not None else ""])))
        self._show_what_has_room()
        self.view.show_sections(examined.sections, self._other(examined), self.tr("in this entry"))

    def _other(self, examined: Examined) -> str:
        """Return where that stands which the entry resembles."""
        twin, release = examined.twin, examined.release
        if twin is not None:
            place = places.in_document(twin.document, twin.line)
            return self.tr("in another entry, from {place}").format(place=place)
        if release is None or not release.sightings:
            return self.tr("in your library")
        return self.tr("in your library, from {document}").format(document=release.sightings[-1].document)

    def show_decision(self, joint: Joint | None, *, is_ticked: bool) -> None:
        """Show what the user says, and what becomes of the entry."""
        self._buttons[joint].setChecked(True)
        outcomes = {
            None: self.tr("It comes in as a release of its own; whether the two are one is left open."),
            Joint.JOINED: self.tr("It becomes one more source of the release, now and in later imports."),
            Joint.APART: self.tr("It comes in as a release of its own, and the two are never taken for one again."),
        }
        stays_out = self.tr("It stays out unless you tick it or say what it is.")
        self._outcome.setText(outcomes[joint] if is_ticked else stays_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the texts side by side where there is room, and leave words out where there is little."""
        super().resizeEvent(event)
        self._show_what_has_room()
        has_room = self.width() >= _ROOM_FOR_TWO
        self.view.set_arrangement(Arrangement.BESIDE if has_room else Arrangement.INLINE)

    def _show_what_has_room(self) -> None:
        has_room = self.height() >= _ROOM_FOR_WORDS
        self._words.setContentsMargins(_MARGIN, _MARGIN if has_room else _MARGIN // 2, _MARGIN, _MARGIN // 2)
        for label in (self._head, self._outcome, self._note):
            label.setVisible(has_room and bool(label.text()))

    def _lay_out(self) -> None:
        answers = QVBoxLayout(self.choice)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.setSpacing(6)
        answers.setSizeConstraint(QLayout.SizeConstraint.SetMinimumSize)
        words: tuple[tuple[Joint | None, str], ...] = (
            (None, self.tr("Not decided")),
            (Joint.JOINED, self.tr("The same release")),
            (Joint.APART, self.tr("Another release")),
        )
        for joint, text in words:
            button = QRadioButton(text, self.choice)
            self._group.addButton(button)
            self._buttons[joint] = button
            answers.addWidget(button)
        head = self._words
        head.setSpacing(8)
        for widget in (self._head, self._why, self._note, self.choice, self._outcome):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(self.view, 1)

    def _label(self, role: Type, colour: str) -> QLabel:
        label = QLabel(self)
        label.setFont(font(role))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if colour:
            label.setProperty("role", colour)
        return label

    @Slot()
    def _on_clicked(self) -> None:
        chosen = self._group.checkedButton()
        self.decided.emit(next(joint for joint, button in self._buttons.items() if button is chosen))
