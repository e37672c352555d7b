"""What the user does with saved views: save a search as one, show it, change it, call it otherwise, move, delete."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import step_names
from ilo_desktop.desktop.deciding.notice import Tell
from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.desktop.keeping.kept_now import Kept, ViewNow, stored
from ilo_desktop.desktop.keeping.name_dialog import NameDialog, NameWords
from ilo_desktop.desktop.messages import Messages, sentence
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.undo import ApplyEdits, UndoStack, Wording
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import ViewDelete, ViewEdit, ViewMove, ViewRename, ViewSave, clean_tag

#: A proposal is no longer than is easily read in the sidebar.
_MOST_LETTERS = 60


class Views(QObject):
    """Opens the dialogs and writes what comes of them, each as one step that can be undone.

    ``changed`` when another view is in force, or could be changed to what is shown. ``tell`` says what a step did,
    with the way to undo it.
    """

    changed = Signal()

    def __init__(
        self,
        state: State,
        messages: Messages,
        steps: UndoStack,
        tell: Tell,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._messages = messages
        self._steps = steps
        self._tell = tell
        self._window = window
        self._kept = Kept.of(state)
        self._names = Names(state, self)
        self._in_force = ""
        self._chosen = ""  # the view that was in force last, while what is shown can have come of it
        self._kept.changed.connect(self._on_changed)
        state.query_changed.connect(self._on_changed)
        state.order_changed.connect(self._on_changed)
        self._on_changed()

    @property
    def in_force(self) -> str:
        """The name of the view that is shown, exactly as it was saved; empty where none is."""
        return self._in_force

    @property
    def changeable(self) -> str:
        """The name of the view that was chosen last, where something else is shown by now."""
        return "" if self.in_force else self._chosen

    # What the user wants

    @Slot()
    def make(self) -> None:
        """Ask under which name to keep what is shown."""
        words = NameWords(
            title=self.tr("Save as a view"),
            accept=self.tr("Save"),
            about=self.tr("Kept in the sidebar: {what}.").format(what=self._names.sentence(self._state.query)),
            taken=self.tr("There is a view “{name}” already. It is to show this search instead."),
            replace=self.tr("Replace"),
        )
        dialog = NameDialog(words, self.proposal(), self._all(), parent=self._window)
        dialog.named.connect(self._save)
        dialog.open()

    def proposal(self) -> str:
        """Return a name for what is shown: its words and values, as many as are easily read."""
        if self._state.query.is_everything:
            return self.tr("All releases")
        parts = self._state.query.settled().parts
        labels = [self._names.part(part).strip("“”") for part in parts]
        return clean_tag(_beginning(", ".join(labels)))

    @Slot()
    def update_chosen(self) -> None:
        """Let the view that was chosen last show what is shown now."""
        if self.changeable:
            self._save(self.changeable)

    @Slot(str)
    def update(self, name: str) -> None:
        """Let a view show what is shown now."""
        self._save(name)

    @Slot(str)
    def show(self, name: str) -> None:
        """Put a view in force, or tell why that cannot be."""
        view = self._kept.now.view(name)
        if view is None:
            return
        if view.query is None:
            self._tell_fault(view)
        else:
            self._state.show(view.query, view.order)

    @Slot(str)
    def rename(self, name: str) -> None:
        """Ask what a view is to be called."""
        words = NameWords(
            title=self.tr("Rename the view “{name}”").format(name=shortened(name)),
            accept=self.tr("Rename"),
            taken=self.tr("There is a view “{name}” already."),
        )
        dialog = NameDialog(words, name, self._all(), name, self._window)
        dialog.named.connect(partial(self._rename, name))
        dialog.open()

    @Slot(str)
    def delete(self, name: str) -> None:
        """Take a view away; its releases stay."""
        told = self.tr("The view “{name}” is deleted").format(name=shortened(name))
        self._write(ViewDelete(name), partial(step_names.view_deleted, name), told)

    @Slot(str, str)
    def move(self, name: str, before: str) -> None:
        """Put a view before another one, or last."""
        self._write(ViewMove(name, before), partial(step_names.view_moved, name))

    # Inside

    def _all(self) -> list[str]:
        return [view.name for view in self._kept.now.views]

    def _save(self, name: str) -> None:
        query, is_new = self._state.query, name not in self._all()
        self._chosen = name
        edit = ViewSave(name, stored(query), self._state.order.value)
        wording = partial(step_names.view_saved, name, is_new)
        self._write(edit, wording, self.tr("The view “{name}” is in the sidebar").format(name=shortened(name)))

    def _rename(self, name: str, new: str) -> None:
        if self._chosen == name:
            self._chosen = new
        self._write(ViewRename(name, new), partial(step_names.view_renamed, name, new))

    def _write(self, edit: ViewEdit, wording: Wording, told: str = "") -> None:
        done = partial(self._on_written, told) if told else None
        self._steps.do(ApplyEdits(self._state.library, [edit]), wording, done=done)

    def _on_written(self, told: str, changes: ChangeSet) -> None:
        if not changes.is_empty:
            self._tell(told)

    def _tell_fault(self, view: ViewNow) -> None:
        assert view.fault is not None  # noqa: S101 - a view has a query or this
        title = self.tr("The view “{name}” cannot be shown").format(name=shortened(view.name))
        lines = [
            self.tr("It asks for: {search}").format(search=view.text),
            sentence(view.fault),
            self.tr("It is kept as it is. Show the releases that you want and save them under its name, or delete it."),
        ]
        self._messages.show_notice(title, "\n\n".join(lines))

    @Slot()
    def _on_changed(self) -> None:
        before = self._in_force, self._chosen
        self._in_force = self._kept.now.in_force(self._state.query, self._state.order)
        if self._in_force:
            self._chosen = self._in_force
        elif self._state.query.is_everything or self._state.query.is_bin or self._chosen not in self._all():
            self._chosen = ""
        if (self._in_force, self._chosen) != before:
            self.changed.emit()


def _beginning(text: str) -> str:
    """Return as much of a text as makes a name, up to the end of a word."""
    if len(text) <= _MOST_LETTERS:
        return text
    return text[:_MOST_LETTERS].rpartition(" ")[0].rstrip(" ,") or text[:_MOST_LETTERS]
