"""The way of F3 through everything that was found: from one marked word to the next, and on to the next release."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.status_line import StatusLine


class HitWays(QObject):
    """Goes to a hit of the release that is read, else to the first or last one of its neighbour in the list."""

    def __init__(
        self,
        state: State,
        actions: Actions,
        releases: ReleaseList,
        detail: DetailPane,
        status: StatusLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._list = releases
        self._detail = detail
        self._status = status
        self._has_spoken = False
        actions[Act.NEXT_HIT].triggered.connect(self.to_next)
        actions[Act.PREVIOUS_HIT].triggered.connect(self.to_previous)
        detail.hits.none_came.connect(self._on_none_came)
        state.query_changed.connect(self._fall_silent)
        state.current_changed.connect(self._fall_silent)

    @property
    def are_there(self) -> bool:
        """Whether words are searched for and were found, and not several releases are chosen in place of one."""
        shown = self._state.shown
        is_found = shown is not None and len(shown.result) > 0
        return is_found and bool(self._state.query.phrases) and self._list.selection_count < 2

    @Slot()
    def to_next(self) -> None:
        """Go to the next hit."""
        self._go(1)

    @Slot()
    def to_previous(self) -> None:
        """Go to the hit before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._detail.go_to_hit(step):
            self._fall_silent()
        elif self._list.select_next() if step > 0 else self._list.select_previous():
            self._detail.arrive_at_hit(step)
        else:
            end = self.tr("No more hits: this is the last release of the list.")
            beginning = self.tr("No more hits: this is the first release of the list.")
            self._say(end if step > 0 else beginning)

    @Slot()
    def _on_none_came(self) -> None:
        self._say(self.tr("The words are in no part of this release that is shown here."))

    def _say(self, text: str) -> None:
        self._has_spoken = True
        self._status.say(text)

    @Slot()
    def _fall_silent(self) -> None:
        """Let the facts of the library stand again where the end of the list was told."""
        if self._has_spoken:
            self._has_spoken = False
            self._status.show_facts()
