"""What the picker of collections says."""

from PySide6.QtCore import QCoreApplication, Qt

from ilo_desktop.desktop.tagging.choices import TagChoice
from ilo_desktop.desktop.tagging.picker_words import PickerWords


class CollectionWords(PickerWords):
    """Its texts; a name can hold commas."""

    def window(self) -> str:
        return QCoreApplication.translate("CollectionPicker", "Collections")

    def title(self, count: int) -> str:
        if count > 1:
            return QCoreApplication.translate("CollectionPicker", "Collections of %Ln release(s)", "", count)
        return QCoreApplication.translate("CollectionPicker", "Collections of this release")

    def field(self) -> str:
        return QCoreApplication.translate("CollectionPicker", "Find a collection, or make one")

    def everything(self) -> str:
        return QCoreApplication.translate("CollectionPicker", "All collections")

    def empty(self) -> str:
        return QCoreApplication.translate(
            "CollectionPicker", "There are no collections yet. Type the name of one and press Return."
        )

    def keys(self) -> str:
        return QCoreApplication.translate(
            "CollectionPicker", "Return puts in, Backspace takes out of the last, Esc closes."
        )

    def new(self, name: str) -> str:
        return QCoreApplication.translate("CollectionPicker", "New collection “{name}”").format(name=name)

    def taken_off(self, name: str) -> str:
        return QCoreApplication.translate("CollectionPicker", "Taken out of {name}").format(name=name)

    def spoken(self, choice: TagChoice) -> str:
        uses = choice.uses
        match choice.state:
            case Qt.CheckState.Checked:
                text = QCoreApplication.translate("CollectionPicker", "{name}, in it, %Ln release(s) in all", "", uses)
            case Qt.CheckState.PartiallyChecked:
                text = QCoreApplication.translate(
                    "CollectionPicker", "{name}, some of them in it, %Ln release(s) in all", "", uses
                )
            case _:
                text = QCoreApplication.translate(
                    "CollectionPicker", "{name}, not in it, %Ln release(s) in all", "", uses
                )
        return text.format(name=choice.tag)


COLLECTION_WORDS = CollectionWords()
