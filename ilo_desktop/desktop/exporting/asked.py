"""What the user asked to be exported, while the rest of it is asked."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ilo_desktop.publish.exports import ExportFormat

if TYPE_CHECKING:
    from ilo_desktop.desktop.exporting.dialog import Scope
    from ilo_desktop.desktop.exporting.work import ExportSource


class Asked(QObject):
    """Holds the keys of the selection and of all that was shown, and what was chosen of them.

    ``subject`` says in short what the list shows; it is empty until a worker has found it.
    """

    def __init__(
        self, source: ExportSource, selected: Collection[int], shown: Collection[int], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.source = source
        self.keys = shown
        self.format: ExportFormat | None = None
        self.subject = ""
        self._selected = selected

    def choose(self, scope: Scope, format: ExportFormat) -> None:
        """Take over what was chosen."""
        from ilo_desktop.desktop.exporting.dialog import Scope

        self.format = format
        if scope is Scope.SELECTED:
            self.keys = self._selected

    @Slot(object)
    def set_subject(self, subject: str) -> None:
        """Take over what the list shows."""
        self.subject = subject
