"""The picker of corrections: a field with completion over the vocabulary's tags, for one release or for many."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.correcting.choice_model import ChoiceModel
from ilo_desktop.desktop.correcting.choices import Choices
from ilo_desktop.desktop.tagging.picker_dialog import PickerDialog
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.newsroom.facets import SINGLE_FACETS, Facet

_WIDTH_PX = 420


class CorrectionPicker(PickerDialog):
    """``toggled(Choice, bool)`` when the chosen releases are to bear a tag, or no longer. Each shows at once.

    Of a ``facet`` that has one value at most, to choose another one closes the picker.
    """

    toggled = Signal(object, bool)

    def __init__(
        self, theme: Theme, choices: Choices, facet: Facet | None = None, parent: QWidget | None = None
    ) -> None:
        self._rows = ChoiceModel()
        super().__init__(theme, self._rows, _WIDTH_PX, parent)
        self._rows.setParent(self)
        self.setWindowTitle(self.tr("Correct tags"))
        self._facet = facet
        self._rows.show_tags(choices.tags)
        count = len(choices.ids)
        title = self.tr("Tags of %Ln release(s)", "", count) if count > 1 else self.tr("Tags of this release")
        self._say_what_it_is(title, self._placeholder(), self.tr("Tags of the vocabulary"))
        self._field.setAccessibleDescription(self._keys())
        self._refit()
        self._field.textEdited.connect(self._on_text_edited)
        self._field.returnPressed.connect(self._on_return)
        self._field.moved.connect(self._on_moved)
        self._field.toggled.connect(self._on_toggled)
        self._list.clicked.connect(self._on_clicked)

    def show_choices(self, choices: Choices) -> None:
        """Show the tags as the library has them by now."""
        current = self._rows.choice_at(self._list.currentIndex())
        self._rows.show_tags(choices.tags)
        self._set_current(self._rows.index_of(current))
        self._refit()

    # What the keyboard and the mouse do

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._rows.show_typed(text)
        self._set_current(self._rows.index(0) if text.strip() else QModelIndex())
        self._refit()

    @Slot()
    def _on_return(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            self._on_clicked(index)
        elif not self._field.text().strip():
            self.close()

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        spoken = self._move(step)
        if spoken:
            announce(self, spoken)

    @Slot()
    def _on_toggled(self) -> None:
        if self._list.currentIndex().isValid():
            self._on_clicked(self._list.currentIndex())

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        choice = self._rows.choice_at(index)
        if choice is None:
            return
        is_on = choice.having < choice.of
        self._rows.set_on(choice, is_on=is_on)
        self.toggled.emit(choice, is_on)
        if is_on and self._facet in SINGLE_FACETS:
            self.close()
            return
        if self._field.text():
            self._field.clear()
            self._rows.show_typed("")
        self._set_current(self._rows.index_of(choice))
        self._refit()

    # Inside

    def _placeholder(self) -> str:
        match self._facet:
            case Facet.KIND:
                return self.tr("Find a kind of release")
            case Facet.PLACE:
                return self.tr("Find a place")
            case Facet.LANGUAGE:
                return self.tr("Find a language")
        return self.tr("Find a topic, country, Convention …")

    def _refit(self) -> None:
        if self._rows.rowCount():
            self._fit(self._keys())
        elif self._field.text().strip():
            self._fit(self.tr("The vocabulary has nothing of this name. Press T in the list for tags of your own."))
        else:
            self._fit(self.tr("There are no tags yet. Type a name to find one."))

    def _keys(self) -> str:
        return self.tr("Return adds or removes, Esc closes. Corrections stay when the release is imported again.")
