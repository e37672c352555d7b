"""What the user does with collections: make, fill, arrange, call otherwise, move and delete them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.chosen_ids import Ids, IdsOfKeys, KnownIds, chosen_ids
from ilo_desktop.desktop.deciding.notice import Tell
from ilo_desktop.desktop.keeping.collection_words import COLLECTION_WORDS
from ilo_desktop.desktop.keeping.collection_work import Arrange, Chosen, Collect, LookUp
from ilo_desktop.desktop.keeping.kept_now import Kept
from ilo_desktop.desktop.keeping.name_dialog import NameDialog, NameWords
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import ApplyEdits, UndoStack, Wording
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import CollectionAdd, CollectionDelete, CollectionEdit, CollectionMove, CollectionRename
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import collection_of
from ilo_desktop.newsroom.query import Condition, Query


class Collections(QObject):
    """Opens the picker and the dialogs, and writes what comes of them, each as one step that can be undone.

    ``selected`` gives the keys of the selection, ``place`` where on the screen the picker is to open, ``tell`` says
    what a step did, with the way to undo it.
    """

    def __init__(
        self,
        state: State,
        theme: Theme,
        steps: UndoStack,
        selected: Callable[[], Collection[int]],
        place: Callable[[], QPoint],
        tell: Tell,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._theme = theme
        self._steps = steps
        self._selected = selected
        self._place = place
        self._tell = tell
        self._window = window
        self._kept = Kept.of(state)
        self._picker: TagPicker | None = None
        self._chosen: Chosen | None = None
        self._looking: Task | None = None
        self._is_stale = False  # whether the picker shows collections of before the last write
        state.library_changed.connect(self._on_library_changed)
        steps.changed.connect(self._on_steps_changed)

    @property
    def shown(self) -> str:
        """The one collection to whose releases the list is filtered; empty where there is none."""
        return collection_of(self._state.query) or ""

    # What the user wants

    @Slot()
    def pick(self) -> None:
        """Let the user put the selected releases, or the one that is read, into collections."""
        self._look(self._selected(), self._on_looked)

    @Slot()
    def take_out(self) -> None:
        """Take the selected releases, or the one that is read, out of the collection that is shown."""
        if self.shown:
            self._collect(self.shown, chosen_ids(self._state, self._selected()), is_on=False, tells=True)

    @Slot(str)
    def take_current_out(self, name: str) -> None:
        """Take the release that is read out of a collection."""
        if self._state.current is not None:
            self._collect(name, KnownIds((self._state.current,)), is_on=False, tells=True)

    def put(self, name: str, keys: Collection[int]) -> None:
        """Put releases, by their keys, into a collection; without a name one is asked for, and that one made."""
        if not keys:
            return
        if name:
            self._collect(name, IdsOfKeys(self._state.library, keys), is_on=True, tells=True)
        else:
            self._ask_new(partial(self.put, keys=keys))

    @Slot()
    def make(self) -> None:
        """Ask what a new collection is to be called."""
        self._ask_new(self._make)

    @Slot(str)
    def show(self, name: str) -> None:
        """Show what is in a collection, and nothing else."""
        self._state.set_query(Query((Condition(Facet.COLLECTION, name),)))

    @Slot(str)
    def rename(self, name: str) -> None:
        """Ask what a collection is to be called."""
        words = NameWords(
            title=self.tr("Rename the collection “{name}”").format(name=shortened(name)),
            accept=self.tr("Rename"),
            taken=self.tr("There is a collection “{name}” already."),
        )
        dialog = NameDialog(words, name, self._all(), name, self._window)
        dialog.named.connect(partial(self._rename, name))
        dialog.open()

    @Slot(str)
    def delete(self, name: str) -> None:
        """Take a collection away; its releases stay in the library."""
        told = self.tr("The collection “{name}” is deleted; its releases are still in the library")
        wording = partial(step_names.collection_deleted, name)
        self._write(CollectionDelete(name), wording, partial(self._forget, name, told.format(name=shortened(name))))

    @Slot(str, str)
    def move(self, name: str, before: str) -> None:
        """Put a collection before another one, or last."""
        self._write(CollectionMove(name, before), partial(step_names.collection_moved, name))

    def arrange(self, keys: Sequence[int], before: int | None) -> None:
        """Put releases of the collection that is shown, by their keys, before another one, or last."""
        if self.shown and keys:
            work = Arrange(self._state.library, self.shown, keys, before)
            self._steps.do(work, partial(step_names.arranged, self.shown, len(keys)))

    # Inside

    def _all(self) -> list[str]:
        return [one.name for one in self._kept.now.collections]

    def _ask_new(self, then: Callable[[str], None]) -> None:
        words = NameWords(
            title=self.tr("New collection"),
            accept=self.tr("Make"),
            about=self.tr("A collection holds releases that you pick, in an order of your own."),
            taken=self.tr("There is a collection “{name}” already."),
        )
        dialog = NameDialog(words, "", self._all(), parent=self._window)
        dialog.named.connect(then)
        dialog.open()

    def _make(self, name: str) -> None:
        self._write(CollectionAdd(name), partial(step_names.collection_made, name))

    def _rename(self, name: str, new: str) -> None:
        self._write(CollectionRename(name, new), partial(step_names.collection_renamed, name, new))

    def _collect(self, name: str, ids: Ids, *, is_on: bool, tells: bool = False) -> None:
        work = Collect(self._state.library, name, ids, is_on=is_on)
        done = partial(self._tell_collected, name, is_on) if tells else None
        self._steps.do(work, partial(step_names.collected, name, is_on), done=done)

    def _tell_collected(self, name: str, is_on: bool, changes: ChangeSet) -> None:
        count = len(changes.marks)
        if is_on and not count:
            text = self.tr("All of them are in “{name}” already")
        elif is_on:
            text = self.tr("%Ln release(s) put into “{name}”", "", count)
        else:
            text = self.tr("%Ln release(s) taken out of “{name}”; they stay in the library", "", count)
        self._tell(text.format(name=shortened(name)), is_step=bool(count))

    def _write(self, edit: CollectionEdit, wording: Wording, done: Callable[[ChangeSet], None] | None = None) -> None:
        self._steps.do(ApplyEdits(self._state.library, [edit]), wording, done=done)

    def _forget(self, name: str, told: str, changes: ChangeSet) -> None:
        """Let the query in force ask for the collection no longer."""
        if not changes.is_empty:
            query = self._state.query
            held = [condition for condition in query.of(Facet.COLLECTION) if condition.value == name]
            self._state.set_query(query.without(held))
            self._tell(told)

    # The picker

    def _look(self, keys: Collection[int], then: Callable[[Chosen], None]) -> None:
        if self._looking is not None:
            self._looking.abandon()
        self._looking = self._state.workers.start(LookUp(self._state.library, keys, self._state.current))
        self._looking.done.connect(then)
        self._looking.failed.connect(self._state.failed)

    @Slot(object)
    def _on_looked(self, chosen: Chosen) -> None:
        self._looking = None
        if chosen.ids:
            self._chosen = chosen
            self._is_stale = False
            self._picker = TagPicker(self._theme, chosen.choices, self._window, COLLECTION_WORDS)
            self._picker.toggled.connect(self._on_toggled)
            self._picker.destroyed.connect(self._on_picker_closed)
            self._picker.open_at(self._place())

    @Slot(str, bool)
    def _on_toggled(self, name: str, is_on: bool) -> None:
        if self._chosen is not None:
            self._collect(name, KnownIds(self._chosen.ids), is_on=is_on)

    @Slot()
    def _on_library_changed(self) -> None:
        self._is_stale = True

    @Slot()
    def _on_steps_changed(self) -> None:
        if self._picker is not None and self._chosen is not None and self._is_stale and not self._steps.is_busy:
            self._is_stale = False
            self._look(self._chosen.choices.keys, self._on_looked_again)

    @Slot(object)
    def _on_looked_again(self, chosen: Chosen) -> None:
        self._looking = None
        if self._picker is not None:
            self._picker.show_choices(chosen.choices)

    @Slot()
    def _on_picker_closed(self) -> None:
        self._picker = None
