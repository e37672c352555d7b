"""What the user adds to the library, in one window: steps, notes, tags and what is kept, wired with the panes."""

from PySide6.QtCore import QObject, Signal, Slot

from ilo_desktop.desktop.action_table import Act, Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.correcting.correcting import Correcting
from ilo_desktop.desktop.deciding.deciding import Deciding
from ilo_desktop.desktop.deciding.notice import StepNotice
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.keeping.keeping import Keeping, KeptPanes
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.notes import Notes
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tagging.tagging import Tagging
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import UndoStack
from ilo_desktop.desktop.undo_menu import UndoMenu


class OwnMarks(QObject):
    """Owns the menu lines of undo and the tagging. The steps and notes are the state's, and outlive the window.

    ``settled`` after ``may_close`` said no: the window may be closed now.
    """

    settled = Signal()

    def __init__(self, state: State, theme: Theme, actions: Actions, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._actions = actions
        self._messages = messages
        self.steps = UndoStack.of(state)
        self.notes = Notes.of(state, self.steps)
        self._menu = UndoMenu(self.steps, actions, self)
        self._tagging: Tagging | None = None
        self._correcting: Correcting | None = None
        self.notice = StepNotice()
        self._deciding: Deciding | None = None
        self._keeping: Keeping | None = None
        self.steps.failed.connect(messages.show_trouble)
        self.notes.failed.connect(messages.show_trouble)
        self.notes.settled.connect(self.settled)
        self.steps.settled.connect(self.settled)
        actions[Act.UNDO].triggered.connect(self._on_undo)
        actions[Act.REDO].triggered.connect(self._on_redo)

    @property
    def available(self) -> frozenset[Needs]:
        """Which of undo and redo are possible, what can be decided, and what can be kept."""
        of_panes = (part.available for part in (self._deciding, self._keeping) if part is not None)
        return self._menu.available.union(*of_panes)

    @property
    def keeping(self) -> Keeping:
        """Views and collections; RuntimeError before ``connect_panes``."""
        if self._keeping is None:
            raise RuntimeError("the panes are not connected yet")
        return self._keeping

    def connect_panes(self, detail: DetailPane, sidebar: Sidebar, chips: ChipBar, releases: ReleaseList) -> None:
        """Let the panes tag, decide and keep what is selected in the list."""
        window, selected = detail.window(), releases.selected_keys
        place = detail.tagging_place
        tagging = Tagging(self._state, self._theme, self._messages, self.steps, selected, place, window)
        self._tagging = tagging
        correcting = Correcting(self._state, self._theme, self.steps, selected, place, window)
        self._correcting = correcting
        self._deciding = Deciding(
            self._state, self._theme, self._actions, self._messages, self.steps, detail, self.notice, selected, window
        )
        panes = KeptPanes(detail, sidebar, chips, releases)
        of_window = (self._state, self._theme, self._actions, self._messages, self.steps)
        self._keeping = Keeping(*of_window, panes, self._deciding.tell)
        detail.corrected.connect(correcting.correct)
        detail.correcting_requested.connect(correcting.pick_of)
        self._actions[Act.CORRECT].triggered.connect(correcting.pick)
        detail.tag_taken_off.connect(tagging.take_off)
        detail.tagging_requested.connect(tagging.pick)
        sidebar.rename_requested.connect(tagging.ask_name)
        sidebar.delete_requested.connect(tagging.ask_delete)
        self._actions[Act.TAGS].triggered.connect(tagging.pick)

    def may_close(self) -> bool:
        """Say whether no note is to be saved and nothing waits; else that is done, and ``settled`` follows."""
        return self.notes.may_close() and self.steps.may_close()

    def write_all(self) -> None:
        """Begin to write whatever is to be written; what was to be undone stays."""
        self.notes.end()
        self.steps.finish()

    @Slot()
    def _on_undo(self) -> None:
        self.notes.end()  # what was typed last is the first to go
        self.steps.undo()

    @Slot()
    def _on_redo(self) -> None:
        self.notes.end()
        self.steps.redo()
