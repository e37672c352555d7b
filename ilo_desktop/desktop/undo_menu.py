"""Undo and Redo in the Edit menu, each with the name of its step."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from ilo_desktop.desktop.action_table import Act, Needs
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.undo import Step, UndoStack


class UndoMenu(QObject):
    """Says in the menu what would be undone and redone."""

    def __init__(self, stack: UndoStack, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._stack = stack
        self._actions = actions
        stack.changed.connect(self._on_changed)
        self._on_changed()

    @property
    def available(self) -> frozenset[Needs]:
        """Which of undo and redo are possible, or may be once what is being written is there."""
        steps = {Needs.UNDO: self._stack.done, Needs.REDO: self._stack.undone}
        return frozenset(need for need, of_kind in steps.items() if of_kind or self._stack.is_busy)

    @Slot()
    def _on_changed(self) -> None:
        self._say(Act.UNDO, self._stack.done, self.tr("&Undo “{step}”"), self.tr("&Undo"))
        self._say(Act.REDO, self._stack.undone, self.tr("&Redo “{step}”"), self.tr("&Redo"))

    def _say(self, act: Act, steps: Sequence[Step], text: str, text_without: str) -> None:
        action = self._actions[act]
        if steps:
            name = steps[-1].name
            action.setText(text.format(step=shortened(name).replace("&", "&&")))
            action.setStatusTip(name)
        else:
            action.setText(text_without)
            action.setStatusTip("")
