"""The menu of a tag on the release that is read: why it bears it, and what can be said against it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ilo_desktop.newsroom.facets import SINGLE_FACETS, Corrected, Correction, Facet, Tag, Where
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Release


class TagMenus(QObject):
    """Makes the menus. ``filter_requested(Condition)``, ``why_requested(str)`` with the words that gave the tag,
    ``corrected(Corrected)``, ``correcting_requested(Facet)`` to choose another value.
    """

    filter_requested = Signal(object)
    why_requested = Signal(str)
    corrected = Signal(object)
    correcting_requested = Signal(object)

    def menu(self, release: Release, condition: Condition, has_words: Callable[[str], bool], parent: QWidget) -> QMenu:
        """Return the menu of a tag; it goes when it is closed."""
        menu = _new_menu(parent)
        tag = _tag_of(release, condition)
        self._add(menu, self.tr("Show the releases with this tag"), self.filter_requested, condition)
        why = self._add(menu, self.tr("Show why"), self.why_requested, tag.words if tag is not None else "")
        why.setEnabled(tag is not None and has_words(tag.words))
        menu.addSeparator()
        removal = self._add(menu, self._removal(condition.facet), self.corrected, removal_of(release, condition))
        removal.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        if condition.facet in SINGLE_FACETS:
            self._add(menu, self.tr("Correct …"), self.correcting_requested, condition.facet)
        return menu

    def menu_of_removed(self, taken_back: Corrected, parent: QWidget) -> QMenu:
        """Return the menu of a tag that was removed."""
        menu = _new_menu(parent)
        self._add(menu, self.tr("Take back"), self.corrected, taken_back)
        return menu

    def _removal(self, facet: Facet) -> str:
        match facet:
            case Facet.KIND:
                return self.tr("Not of this kind")
            case Facet.PLACE:
                return self.tr("Not from this place")
            case _:
                return self.tr("Not about this")

    def _add(self, menu: QMenu, text: str, wish: object, value: object) -> QAction:
        action = QAction(text, menu)
        action.setData((wish, value))
        action.triggered.connect(self._on_triggered)
        menu.addAction(action)
        return action

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            wish, value = action.data()
            wish.emit(value)


def removal_of(release: Release, condition: Condition) -> Corrected:
    """Return what removes a tag: what the user alone had added is taken back, so that nothing is left of it."""
    tag = _tag_of(release, condition)
    is_own = tag is not None and tag.where is Where.USER
    return Corrected(condition.facet, condition.value, Correction.NONE if is_own else Correction.REMOVE)


def _tag_of(release: Release, condition: Condition) -> Tag | None:
    tags = (tag for tag in release.tags if (tag.facet, tag.value) == (condition.facet, condition.value))
    return next(tags, None)


def _new_menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
