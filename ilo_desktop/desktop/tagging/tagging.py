"""What the user does with tags: give and take them, call them otherwise, delete them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tagging.choices import Choices, LookUp, Uses
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.desktop.tagging.renaming import RenameDialog
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import ApplyEdits, UndoStack
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import TagEdit, TagRename
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import Condition, Query
from ilo_desktop.newsroom.query_language import followed

if TYPE_CHECKING:
    from ilo_desktop.library import Library


class Tagging(QObject):
    """Opens the picker and the dialogs, and writes what comes of them, each as one step that can be undone.

    ``selected`` gives the keys of the selection, ``place`` where on the screen the picker is to open.
    """

    def __init__(
        self,
        state: State,
        theme: Theme,
        messages: Messages,
        steps: UndoStack,
        selected: Callable[[], Collection[int]],
        place: Callable[[], QPoint],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._theme = theme
        self._messages = messages
        self._steps = steps
        self._selected = selected
        self._place = place
        self._window = window
        self._picker: TagPicker | None = None
        self._chosen: Choices | None = None
        self._looking: Task | None = None
        self._asking: Task | None = None
        self._is_stale = False  # whether the picker shows tags of before the last write
        self._asked = ""
        state.library_changed.connect(self._on_library_changed)
        steps.changed.connect(self._on_steps_changed)

    @Slot()
    def pick(self) -> None:
        """Let the user tag the selected releases, or the one that is read."""
        self._look(self._selected(), self._on_looked)

    @Slot(str)
    def take_off(self, tag: str) -> None:
        """Take a tag off the release that is read."""
        if self._state.current is not None:
            self._write(tag, frozenset({self._state.current}), is_on=False)

    @Slot(str)
    def ask_name(self, tag: str) -> None:
        """Ask what a tag is to be called."""
        self._ask(tag, self._on_uses_to_rename)

    @Slot(str)
    def ask_delete(self, tag: str) -> None:
        """Ask whether to take a tag off all releases."""
        self._ask(tag, self._on_uses_to_delete)

    # Inside

    def _ask(self, tag: str, then: Callable[[dict[str, int]], None]) -> None:
        if self._asking is not None:  # the key was pressed twice, or for another tag
            self._asking.abandon()
        self._asked = tag
        self._asking = self._state.workers.start(Uses(self._state.library))
        self._asking.done.connect(then)
        self._asking.failed.connect(self._state.failed)

    @Slot(object)
    def _on_uses_to_rename(self, uses: dict[str, int]) -> None:
        self._asking = None
        dialog = RenameDialog(self._asked, uses, self._window)
        dialog.renamed.connect(self._on_renamed)
        dialog.merged.connect(self._on_merged)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _on_renamed(self, new: str) -> None:
        self._rename(new, step_names.tag_renamed)

    @Slot(str)
    def _on_merged(self, other: str) -> None:
        self._rename(other, step_names.tags_merged)

    def _rename(self, new: str, wording: Callable[[str, str, int], str]) -> None:
        work = ApplyEdits(self._state.library, [TagRename(self._asked, new)])
        self._steps.do(work, partial(wording, self._asked, new))

    @Slot(object)
    def _on_uses_to_delete(self, uses: dict[str, int]) -> None:
        self._asking = None
        count = uses.get(self._asked, 0)
        box = self._messages.ask(
            self.tr("Delete the tag “{tag}”?").format(tag=shortened(self._asked)),
            self.tr("It is taken off %Ln release(s). The releases stay, and this can be undone.", "", count),
            self.tr("Delete tag"),
        )
        box.accepted.connect(self._on_delete_accepted)

    def _look(self, keys: Collection[int], then: Callable[[Choices], None]) -> None:
        if self._looking is not None:
            self._looking.abandon()
        self._looking = self._state.workers.start(LookUp(self._state.library, keys, self._state.current))
        self._looking.done.connect(then)
        self._looking.failed.connect(self._state.failed)

    @Slot(object)
    def _on_looked(self, choices: Choices) -> None:
        self._looking = None
        if choices.ids:
            self._chosen = choices
            self._is_stale = False
            self._picker = TagPicker(self._theme, choices, self._window)
            self._picker.toggled.connect(self._on_toggled)
            self._picker.destroyed.connect(self._on_picker_closed)
            self._picker.open_at(self._place())

    @Slot(object)
    def _on_library_changed(self, changes: ChangeSet) -> None:
        self._is_stale = True
        query = self._state.query
        for renamed in changes.renamed:
            query = followed(query, *renamed)
        self._state.set_query(query)

    @Slot()
    def _on_steps_changed(self) -> None:
        if self._picker is not None and self._chosen is not None and self._is_stale and not self._steps.is_busy:
            self._is_stale = False
            self._look(self._chosen.keys, self._on_looked_again)

    @Slot(object)
    def _on_looked_again(self, choices: Choices) -> None:
        self._looking = None
        if self._picker is not None:
            self._picker.show_choices(choices)

    @Slot()
    def _on_picker_closed(self) -> None:
        self._picker = None

    @Slot(str, bool)
    def _on_toggled(self, tag: str, is_on: bool) -> None:
        if self._chosen is not None:
            self._write(tag, self._chosen.ids, is_on=is_on)

    def _write(self, tag: str, ids: frozenset[int], *, is_on: bool) -> None:
        edit = TagEdit(tag, ids, is_on)
        self._steps.do(ApplyEdits(self._state.library, [edit]), partial(step_names.tagged, tag, is_on))

    @Slot()
    def _on_delete_accepted(self) -> None:
        work = _DeleteTag(self._state.library, self._asked)
        done = partial(self._forget, self._asked)
        self._steps.do(work, partial(step_names.tag_deleted, self._asked), done=done)

    def _forget(self, tag: str, _changes: ChangeSet) -> None:
        """Let the query in force ask for the tag no longer."""
        self._state.set_query(self._state.query.without(self._held(tag)))

    def _held(self, tag: str) -> list[Condition]:
        return [condition for condition in self._state.query.of(Facet.TAG) if condition.value == tag]


class _DeleteTag:
    """Takes a tag off all releases that have it; called in a worker."""

    def __init__(self, library: Library, tag: str) -> None:
        self._library = library
        self._tag = tag

    def __call__(self, _progress: Progress) -> ChangeSet:
        having = self._library.find(Query((Condition(Facet.TAG, self._tag),)))
        return self._library.edit([TagEdit(self._tag, frozenset(self._library.ids(having.all_keys())), on=False)])
