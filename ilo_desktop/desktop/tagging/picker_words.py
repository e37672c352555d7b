"""What a picker says, of tags or of what else is ticked for releases in the same way."""

from abc import ABC, abstractmethod

from PySide6.QtCore import QCoreApplication, Qt

from ilo_desktop.desktop.tagging.choices import TagChoice


class PickerWords(ABC):
    """The texts of one kind of picker. ``separator`` ends a name that is typed; without it names can hold any sign."""

    separator = ""

    @abstractmethod
    def window(self) -> str:
        """Return the title of the window."""

    @abstractmethod
    def title(self, count: int) -> str:
        """Return what is ticked here, for so many releases."""

    @abstractmethod
    def field(self) -> str:
        """Return what stands in the empty field."""

    @abstractmethod
    def everything(self) -> str:
        """Return what the list holds."""

    @abstractmethod
    def empty(self) -> str:
        """Return what is said where there is nothing to tick yet."""

    @abstractmethod
    def keys(self) -> str:
        """Return what the keys do."""

    @abstractmethod
    def new(self, name: str) -> str:
        """Return what a row says that would make a new one."""

    @abstractmethod
    def taken_off(self, name: str) -> str:
        """Return what a screen reader says when one was taken off."""

    @abstractmethod
    def spoken(self, choice: TagChoice) -> str:
        """Return what a screen reader says of a row."""


class TagWords(PickerWords):
    """Those of the user's own tags."""

    separator = ","

    def window(self) -> str:
        return QCoreApplication.translate("TagPicker", "Tags")

    def title(self, count: int) -> str:
        if count > 1:
            return QCoreApplication.translate("TagPicker", "Tags of %Ln release(s)", "", count)
        return QCoreApplication.translate("TagPicker", "Tags of this release")

    def field(self) -> str:
        return QCoreApplication.translate("TagPicker", "Find a tag, or add one")

    def everything(self) -> str:
        return QCoreApplication.translate("TagPicker", "All tags")

    def empty(self) -> str:
        return QCoreApplication.translate("TagPicker", "There are no tags yet. Type one and press Return.")

    def keys(self) -> str:
        return QCoreApplication.translate(
            "TagPicker", "Return or a comma adds, Backspace takes the last off, Esc closes."
        )

    def new(self, name: str) -> str:
        return QCoreApplication.translate("ChoiceModel", "New tag “{tag}”").format(tag=name)

    def taken_off(self, name: str) -> str:
        return QCoreApplication.translate("TagPicker", "{tag} taken off").format(tag=name)

    def spoken(self, choice: TagChoice) -> str:
        match choice.state:
            case Qt.CheckState.Checked:
                text = QCoreApplication.translate("ChoiceModel", "{tag}, given, %Ln release(s) in all", "", choice.uses)
            case Qt.CheckState.PartiallyChecked:
                text = QCoreApplication.translate(
                    "ChoiceModel", "{tag}, given to some of them, %Ln release(s) in all", "", choice.uses
                )
            case _:
                text = QCoreApplication.translate(
                    "ChoiceModel", "{tag}, not given, %Ln release(s) in all", "", choice.uses
                )
        return text.format(tag=choice.tag)


TAG_WORDS = TagWords()
