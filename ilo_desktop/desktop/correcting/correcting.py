"""What the user says of the vocabulary's tags: add, remove, correct, and take that back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import languages, step_names
from ilo_desktop.desktop.correcting.choices import Choice, Choices, LookUp
from ilo_desktop.desktop.correcting.picker import CorrectionPicker
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.undo import ApplyEdits, UndoStack
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import TagCorrection
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import Condition, Query

if TYPE_CHECKING:
    from ilo_desktop.library import Library


class Correcting(QObject):
    """Opens the picker, and writes each correction as one step that can be undone.

    ``selected`` gives the keys of the selection, ``place`` where on the screen the picker is to open.
    """

    def __init__(
        self,
        state: State,
        theme: Theme,
        steps: UndoStack,
        selected: Callable[[], Collection[int]],
        place: Callable[[], QPoint],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._theme = theme
        self._steps = steps
        self._selected = selected
        self._place = place
        self._window = window
        self._picker: CorrectionPicker | None = None
        self._chosen: Choices | None = None
        self._facet: Facet | None = None
        self._looking: Task | None = None
        self._is_stale = False  # whether the picker shows tags of before the last write
        state.library_changed.connect(self._on_library_changed)
        steps.changed.connect(self._on_steps_changed)

    @Slot()
    def pick(self) -> None:
        """Let the user correct the tags of the selected releases, or of the one that is read."""
        self.pick_of(None)

    @Slot(object)
    def pick_of(self, facet: Facet | None) -> None:
        """Let the user correct the tags of one facet (None: of all)."""
        self._facet = facet
        self._look(self._selected(), self._on_looked)

    @Slot(object)
    def correct(self, corrected: Corrected) -> None:
        """Correct a tag of the release that is read."""
        if self._state.current is not None:
            ids = frozenset({self._state.current})
            edit = TagCorrection(corrected.facet, corrected.value, ids, corrected.verdict)
            self._steps.do(ApplyEdits(self._state.library, [edit]), self._wording(corrected))

    # Inside

    def _wording(self, corrected: Corrected) -> Callable[[int], str]:
        # Worded whenever it is shown, in the language of then.
        name = partial(self._name, corrected.facet, corrected.value)
        return partial(step_names.corrected, name, corrected.verdict)

    def _name(self, facet: Facet, value: str) -> str:
        return self._state.vocabulary.label(facet, value, languages.current())

    def _look(self, keys: Collection[int], then: Callable[[Choices], None]) -> None:
        if self._looking is not None:
            self._looking.abandon()
        state = self._state
        work = LookUp(state.library, state.vocabulary, languages.current(), keys, state.current, self._facet)
        self._looking = state.workers.start(work)
        self._looking.done.connect(then)
        self._looking.failed.connect(state.failed)

    @Slot(object)
    def _on_looked(self, choices: Choices) -> None:
        self._looking = None
        if choices.ids:
            self._chosen = choices
            self._is_stale = False
            self._picker = CorrectionPicker(self._theme, choices, self._facet, self._window)
            self._picker.toggled.connect(self._on_toggled)
            self._picker.destroyed.connect(self._on_picker_closed)
            self._picker.open_at(self._place())

    @Slot(object, bool)
    def _on_toggled(self, choice: Choice, is_on: bool) -> None:
        if self._chosen is not None:
            verdict = Correction.ADD if is_on else Correction.REMOVE
            corrected = Corrected(choice.facet, choice.value, verdict)
            self._steps.do(_Correct(self._state.library, corrected, self._chosen.ids), self._wording(corrected))

    @Slot(object)
    def _on_library_changed(self, _changes: ChangeSet) -> None:
        self._is_stale = True

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


class _Correct:
    """Adds a tag to the releases that do not bear it, or removes it from those that do; called in a worker.

    What the user had added is not removed as well: that is taken back, and nothing is said of the tag any more.
    """

    def __init__(self, library: Library, corrected: Corrected, ids: frozenset[int]) -> None:
        self._library = library
        self._corrected = corrected
        self._ids = ids

    def __call__(self, progress: Progress) -> ChangeSet:
        library, ids, one = self._library, self._ids, self._corrected
        bearing = library.find(Query((Condition(one.facet, one.value),)))
        bearing_ids = frozenset(library.ids(bearing.all_keys()))
        if one.verdict is Correction.REMOVE:
            added = library.added_by_user(one.facet, one.value) & ids
            parts = {Correction.NONE: added, Correction.REMOVE: (ids & bearing_ids) - added}
        else:
            parts = {one.verdict: ids - bearing_ids}
        edits = [TagCorrection(one.facet, one.value, some, verdict) for verdict, some in parts.items() if some]
        return library.edit(edits, progress)
