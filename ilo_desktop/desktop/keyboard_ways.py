"""The ways of the keyboard through the window: each key that leads to one of its parts, and what makes way for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.panes import Panes
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.timeline.strip import Timeline

_BY_KEY = Qt.FocusReason.ShortcutFocusReason


class KeyboardWays(QObject):
    """Takes the keyboard to a part. Sidebar and text take each other's place in a narrow window."""

    def __init__(
        self,
        actions: Actions,
        settings: Settings,
        panes: Panes,
        parts: tuple[SearchBox, Sidebar, Timeline, ReleaseList, DetailPane],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._panes = panes
        self._search, self._sidebar, self._timeline, self._list, self._detail = parts
        actions[Act.FIND].triggered.connect(self.to_search)
        actions[Act.FOCUS_SIDEBAR].triggered.connect(self.to_sidebar)
        actions[Act.FOCUS_TIMELINE].triggered.connect(self.to_timeline)
        actions[Act.FOCUS_LIST].triggered.connect(self.to_list)
        actions[Act.FOCUS_DETAIL].triggered.connect(self.to_detail)
        actions[Act.NOTE].triggered.connect(self.to_note)

    @Slot()
    def to_search(self) -> None:
        """Go to the search, and take what stands in it for the beginning of another."""
        self._search.setFocus(_BY_KEY)
        self._search.selectAll()

    @Slot()
    def to_sidebar(self) -> None:
        """Go to the filters, which may be hidden."""
        self._actions[Act.SIDEBAR].setChecked(True)
        self._sidebar.take_focus()

    @Slot()
    def to_timeline(self) -> None:
        """Go to the timeline, which may be hidden."""
        self._settings.set_value(Key.TIMELINE, True)
        self._timeline.setFocus(_BY_KEY)

    @Slot()
    def to_list(self) -> None:
        """Go to the list, or to what stands in its place: a list that is hidden would take the keyboard once shown."""
        pages = self._list.parentWidget()
        shown = pages.currentWidget() if isinstance(pages, QStackedWidget) else self._list
        shown.setFocus(_BY_KEY)

    @Slot()
    def to_detail(self) -> None:
        """Go to the text."""
        self._make_way()
        self._detail.take_focus()

    @Slot()
    def to_note(self) -> None:
        """Go to the note on what is read."""
        self._make_way()
        self._detail.edit_note()

    def _make_way(self) -> None:
        if self._panes.is_narrow:
            self._actions[Act.SIDEBAR].setChecked(False)
