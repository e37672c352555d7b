"""The tag picker: a field with completion over a list of all tags, for one release or for many."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.tagging.choice_model import ChoiceModel, index_of
from ilo_desktop.desktop.tagging.choices import Choices, TagChoice, same
from ilo_desktop.desktop.tagging.picker_dialog import PickerDialog
from ilo_desktop.desktop.tagging.picker_words import TAG_WORDS, PickerWords
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.edits import clean_tag

_WIDTH_PX = 320


class TagPicker(PickerDialog):
    """``toggled(str, bool)`` when the chosen releases are to have a tag, or no longer. Each shows at once.

    A text that no tag has becomes a new one by Return. A comma ends a tag as well, Backspace in the empty field takes
    the last one off. With other ``words`` it is other things than tags that are ticked.
    """

    toggled = Signal(str, bool)

    def __init__(
        self, theme: Theme, choices: Choices, parent: QWidget | None = None, words: PickerWords = TAG_WORDS
    ) -> None:
        self._rows = ChoiceModel(words)
        self._words = words
        super().__init__(theme, self._rows, _WIDTH_PX, parent)
        self._rows.setParent(self)
        self.setWindowTitle(words.window())
        self._ids = choices.ids
        self._given: list[str] = []
        self._has_moved = False  # whether the current row was chosen by a key, and not by what is typed
        self._rows.show_tags(choices.tags)
        self._say_what_it_is(words.title(len(self._ids)), words.field(), words.everything())
        self._field.setAccessibleDescription(words.keys())
        self._refit()
        self._field.textEdited.connect(self._on_text_edited)
        self._field.returnPressed.connect(self._on_return)
        self._field.moved.connect(self._on_moved)
        self._field.emptied.connect(self._on_emptied)
        self._field.toggled.connect(self._on_toggled)
        self._list.clicked.connect(self._on_clicked)

    @Slot(object)
    def show_choices(self, choices: Choices) -> None:
        """Show the tags as the library has them by now."""
        current = self._rows.tag_at(self._list.currentIndex()) if self._list.currentIndex().isValid() else ""
        self._rows.show_tags(choices.tags)
        self._set_current(index_of(self._rows, current) if current else QModelIndex())
        self._refit()

    # What the keyboard and the mouse do

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        *done, rest = text.split(self._words.separator) if self._words.separator else [text]
        for part in done:
            if clean_tag(part):
                self._give(part)
        if done:
            rest = rest.lstrip()
            self._field.setText(rest)
        self._show_typed(rest)

    @Slot()
    def _on_return(self) -> None:
        index = self._list.currentIndex()
        if clean_tag(self._field.text()):
            choice = self._rows.choice_at(index)
            if choice is not None and self._has_moved:
                self._toggle(choice)
            else:
                self._give(self._rows.tag_at(index) if index.isValid() else self._field.text())
            self._field.clear()
            self._show_typed("")
        elif index.isValid():
            self._on_clicked(index)
        else:
            self.close()

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        spoken = self._move(step)
        if spoken:
            self._has_moved = True
            announce(self, spoken)

    @Slot()
    def _on_emptied(self) -> None:
        given = [choice.tag for choice in self._rows.tags if choice.state is Qt.CheckState.Checked]
        latest = next((tag for tag in reversed(self._given) if tag in given), given[-1] if given else None)
        choice = same(self._rows.tags, latest) if latest is not None else None
        if choice is not None:
            self._toggle(choice)
            announce(self, self._words.taken_off(choice.tag))

    @Slot()
    def _on_toggled(self) -> None:
        if self._list.currentIndex().isValid():
            self._on_clicked(self._list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        choice = self._rows.choice_at(index)
        if choice is not None:
            self._toggle(choice)
        else:
            self._give(self._rows.tag_at(index))
        if self._field.text():
            self._field.clear()
            self._show_typed("")
        else:
            self._set_current(index_of(self._rows, choice.tag) if choice is not None else QModelIndex())

    # Inside

    def _toggle(self, choice: TagChoice) -> None:
        if choice.state is Qt.CheckState.Checked:
            self._set_on(choice.tag, is_on=False)
        else:
            self._give(choice.tag)

    def _give(self, tag: str) -> None:
        known = same(self._rows.tags, tag)
        if known is not None and known.state is Qt.CheckState.Checked:
            return
        name = known.tag if known is not None else clean_tag(tag)
        self._given.append(name)
        self._set_on(name, is_on=True)

    def _set_on(self, tag: str, *, is_on: bool) -> None:
        self._rows.set_on(tag, len(self._ids), is_on=is_on)
        self._refit()
        self.toggled.emit(tag, is_on)

    def _show_typed(self, typed: str) -> None:
        self._has_moved = False
        self._rows.show_typed(typed)
        self._set_current(self._rows.index(0) if clean_tag(typed) else QModelIndex())
        self._refit()

    def _refit(self) -> None:
        is_empty = not self._rows.rowCount()
        self._fit(self._words.empty() if is_empty else self._words.keys())
