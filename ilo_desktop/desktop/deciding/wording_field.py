"""A field of a release that is written by hand: its editor, what the documents say, and what is wrong with it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ilo_desktop.desktop.deciding.days import read_day
from ilo_desktop.desktop.direction import leading
from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.long_text import MOST_LETTERS, shortened
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.desktop.when import edited_day, weekday_day
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.own_wordings import DAYS, cleaned, day_of
from ilo_desktop.newsroom.release import OwnWording
from ilo_desktop.newsroom.text import squeeze

#: How many lines of the longer fields are seen at once.
_LINES = {"headline": 2, "summary": 3, "text": 9}
_PADDING_PX = 12
#: A link has as much around its words; all else stands as far from the edges.
LINK_PADDING_PX = 4
_LEAST_PX = 120
_MOST_SHOWN = 160


class WordingField(QWidget):
    """Name, editor, and below it what is to be said of the field. ``changed`` with every change of its words.

    ``said`` is what the documents say, ``own`` what the user wrote before.
    """

    changed = Signal()

    def __init__(self, field: str, said: str, own: OwnWording | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._said = said
        self._own = own
        self._initial = said if own is None else own.value
        self._is_too_long = max(len(said), len(self._initial)) > MOST_LETTERS
        self._is_given_back = False
        self._name = QLabel(_name(field), self)
        self._name.setFont(font(Type.META_STRONG))
        self._name.setProperty("role", "meta")
        self._state = self._label("meta")
        self._state.setAlignment(leading())
        self.editor: QLineEdit | QPlainTextEdit = self._long(_LINES[field]) if field in _LINES else QLineEdit(self)
        self._name.setBuddy(self.editor)
        self._note = self._label("meta")
        back = self.tr("Use what the document says") if said else self.tr("Empty the field")
        self._back = QPushButton(back, self)
        self._back.setProperty("link", True)
        self._back.setFont(font(Type.META_MEDIUM))
        self._error = self._label("bad")
        self._lay_out()
        self._put(self._initial)
        self.editor.setReadOnly(self._is_too_long)
        self.editor.textChanged.connect(self._on_text_changed)
        self._back.clicked.connect(self.give_back)
        self._tell()

    @property
    def typed(self) -> str:
        """What stands in the field; a date that can be read as 2024-03-07."""
        text = self.editor.text() if isinstance(self.editor, QLineEdit) else self.editor.toPlainText()
        return read_day(text) if self.field in DAYS else text

    @property
    def edit(self) -> tuple[str | None] | None:
        """What is to be written, in a tuple of its own since it can be None, which gives the field back; else None."""
        if self._is_too_long:
            return (None,) if self._is_given_back and self._own is not None else None
        if self._is_given_back and self._own is not None:
            return (None,)
        typed = self.typed
        if _alike(typed, self._initial):
            return None
        if _alike(typed, self._said):
            return None if self._own is None else (None,)
        return (typed,)

    @property
    def error(self) -> str:
        """What is said to be wrong."""
        return self._error.text()

    @property
    def notes(self) -> list[str]:
        """What is said of the field."""
        return [label.text() for label in (self._state, self._note) if label.text()]

    def check(self) -> bool:
        """Say whether the field can be written so; what is wrong stands at it."""
        if self._is_too_long:
            return True
        try:
            cleaned(self.field, self.typed)
        except NewsroomError as trouble:
            self.show_error(sentence(trouble))
            return False
        self.show_error("")
        return True

    def show_error(self, text: str) -> None:
        """Say what is wrong; empty: nothing."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.editor.setProperty("wrong", bool(text))
        self.editor.style().polish(self.editor)
        self.editor.setAccessibleDescription(text or " ".join(self.notes))

    @Slot()
    def give_back(self) -> None:
        """Put what the documents say into the field."""
        self._put(self._said)
        self._is_given_back = True
        self._tell()
        self.editor.setFocus()
        self.changed.emit()

    # Inside

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setFont(font(Type.META))
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.hide()
        return label

    def _long(self, lines: int) -> QPlainTextEdit:
        made = QPlainTextEdit(self)
        made.setTabChangesFocus(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setMinimumHeight(lines * QFontMetrics(made.font()).lineSpacing() + 2 * _PADDING_PX)
        if self.field != "text":
            made.setMaximumHeight(made.minimumHeight())
        SlimScrollBar(made, _name(self.field))
        return made

    def _lay_out(self) -> None:
        self.editor.setAccessibleName(_name(self.field))
        self.editor.setMinimumWidth(_LEAST_PX)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._name)
        head.addWidget(self._state, 1)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._back)
        below.addStretch(1)
        words = QVBoxLayout()
        words.setContentsMargins(LINK_PADDING_PX, 0, LINK_PADDING_PX, 0)
        words.setSpacing(4)
        words.addLayout(head)
        words.addWidget(self.editor, 1)
        words.addWidget(self._error)
        words.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(words, 1)
        column.addLayout(below)

    def _put(self, text: str) -> None:
        text = shortened(text)
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(text)
            self.editor.setCursorPosition(0)
        else:
            self.editor.setPlainText(text)

    @Slot()
    def _on_text_changed(self) -> None:
        self._is_given_back = False
        if self.error:
            self.check()
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say who wrote what stands in the field, and what the documents say where that is another thing."""
        is_own = self._own is not None and not self._is_given_back
        differs = not self._is_too_long and not _alike(self.typed, self._said)
        state = ""
        if self.edit is not None:
            state = self.tr("not saved yet")
        elif is_own and self._own is not None:
            state = self.tr("written by you on {day}").format(day=edited_day(self._own.written_at))
        self._show(self._state, state)
        notes = (self._day_words(), self._said_words() if differs else "", self._limit_words())
        self._show(self._note, "  ·  ".join(filter(None, notes)))
        self._back.setVisible(differs or is_own)
        if not self.error:
            self.editor.setAccessibleDescription(" ".join(self.notes))

    def _day_words(self) -> str:
        """Return a date as it is understood, with the day of the week, by which a slip is seen."""
        day = day_of(self.typed) if self.field in DAYS else None
        return "" if day is None else weekday_day(day)

    def _limit_words(self) -> str:
        if not self._is_too_long:
            return ""
        return self.tr("This is too long to be written by hand. Its first {count} letters are shown.").format(
            count=number(MOST_LETTERS)
        )

    def _said_words(self) -> str:
        said = self._said
        if self.field in DAYS:
            day = day_of(said)
            said = "" if day is None else weekday_day(day)
        if not said:
            return self.tr("The documents say nothing.")
        text = squeeze(said)
        shown = text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN].rstrip()}…"
        return self.tr("The documents say: “{words}”").format(words=shown)

    def _show(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _name(field: str) -> str:
    return fields.own_name(field)


def _alike(one: str, other: str) -> bool:
    """Say whether two texts have the same words in the same lines: an editor keeps not every kind of blank."""
    first, second = ([squeeze(line) for line in text.strip().split("\n")] for text in (one, other))
    return first == second
