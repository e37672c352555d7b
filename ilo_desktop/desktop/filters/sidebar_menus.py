"""The menus of the sidebar's rows: in words what click, Ctrl-click, Shift-click and the keys do."""

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ilo_desktop.desktop.filters.sidebar_arrangement import Sorting
from ilo_desktop.desktop.filters.sidebar_choice import Choice, chosen
from ilo_desktop.desktop.filters.sidebar_rows import Force, Row, RowKind, Section
from ilo_desktop.desktop.filters.sidebar_values import SEARCHED_SECTIONS, SORTED_SECTIONS
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import BIN, Condition, Query

#: The key that searches in the section of the current row.
SEARCH_KEY = "/"


class SidebarMenus(QObject):
    """Makes menus; what is chosen in them is sent.

    ``query_wanted(Query)``, ``fold_wanted(Row, bool)``, ``all_folds_wanted(Section, bool)``,
    ``search_wanted(Section)``, ``sorting_wanted(Section, Sorting)``; ``rename_wanted(str)`` and ``delete_wanted(str)``
    for one of the user's tags.
    """

    query_wanted = Signal(object)
    fold_wanted = Signal(object, bool)
    all_folds_wanted = Signal(object, bool)
    search_wanted = Signal(object)
    sorting_wanted = Signal(object, object)
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def of_value(self, row: Row, query: Query) -> QMenu:
        """Return the menu of a row that has a condition."""
        menu = self._menu(row.full_name)
        name = shortened(row.full_name).replace("&", "&&")
        assert row.condition is not None  # noqa: S101 - such rows have one
        for choice, text in self._choices(row, row.condition, query).items():
            after = chosen(query, row.condition, choice)
            self._add(menu, text.format(value=name), self.query_wanted, after)
        if row.is_open is not None:
            menu.addSeparator()
            text = self.tr("Fold “{value}” up") if row.is_open else self.tr("Unfold “{value}”")
            self._add(menu, text.format(value=name), self.fold_wanted, row, not row.is_open)
        if row.facet is Facet.TAG:
            menu.addSeparator()
            self._add(menu, self.tr("Rename the tag …"), self.rename_wanted, row.value, key=Qt.Key.Key_F2)
            self._add(menu, self.tr("Delete the tag …"), self.delete_wanted, row.value, key=Qt.Key.Key_Delete)
        return menu

    def of_section(self, row: Row, section: Section, sorting: Sorting, *, has_folds: bool) -> QMenu:
        """Return the menu of a section's head, or of any row in it that has no condition."""
        menu = self._menu(row.label)
        if section in SEARCHED_SECTIONS:
            self._add(menu, self.tr("Search in this section"), self.search_wanted, section, key=SEARCH_KEY)
        if section in SORTED_SECTIONS:
            menu.addSeparator()
            self._add_sortings(menu, section, sorting)
        if has_folds:
            menu.addSeparator()
            self._add(menu, self.tr("Unfold all of it"), self.all_folds_wanted, section, True)
            self._add(menu, self.tr("Fold all of it up"), self.all_folds_wanted, section, False)
        if row.kind is RowKind.SECTION:
            menu.addSeparator()
            text = self.tr("Fold the section up") if row.is_open else self.tr("Unfold the section")
            self._add(menu, text, self.fold_wanted, row, not row.is_open)
        return menu

    def _choices(self, row: Row, condition: Condition, query: Query) -> dict[Choice, str]:
        if condition == BIN:
            return {Choice.ONLY: self.tr("Leave the bin") if row.force is Force.WANTED else self.tr("Show the bin")}
        texts = {
            Choice.ONLY: self.tr("Show only “{value}”"),
            Choice.ALSO: self.tr("Show “{value}” as well"),
            Choice.NOT: self.tr("Leave “{value}” out"),
        }
        if row.force is Force.WANTED:
            texts[Choice.ALSO] = self.tr("No longer filter by “{value}”")
        elif row.force is Force.EXCLUDED:
            texts[Choice.NOT] = self.tr("No longer leave “{value}” out")
        if query.of(condition.facet) == {condition}:
            del texts[Choice.ONLY]
        return texts

    def _add_sortings(self, menu: QMenu, section: Section, sorting: Sorting) -> None:
        group = QActionGroup(menu)
        for how, text in ((Sorting.COUNT, self.tr("Sort by count")), (Sorting.NAME, self.tr("Sort by name"))):
            action = self._add(menu, text, self.sorting_wanted, section, how)
            action.setCheckable(True)
            action.setChecked(how is sorting)
            group.addAction(action)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(name)
        menu.triggered.connect(self._on_triggered)
        return menu

    def _add(
        self, menu: QMenu, text: str, signal: SignalInstance, *values: object, key: Qt.Key | str | None = None
    ) -> QAction:
        action = QAction(text, menu)
        if key is not None:
            action.setShortcut(QKeySequence(key))
        action.setData((signal, values))
        menu.addAction(action)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        signal, values = action.data()
        signal.emit(*values)
