"""The first releases of a table as they would come in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ilo_desktop.desktop.direction import leading
from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import squeeze

if TYPE_CHECKING:
    from ilo_desktop.newsroom.vocabulary import Vocabulary

_FACTS = ("day", "kind", "place", "language")
_GAP = 12


class ColumnsPreview(QWidget):
    """Shows drafts, each in a few lines of text."""

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._labels: list[QLabel] = []

    @property
    def text(self) -> str:
        """What is shown, line by line."""
        return "\n".join(label.text() for label in self._labels)

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Show drafts in place of those before."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for draft in drafts:
            if self._labels:
                self._labels[-1].setContentsMargins(0, 0, 0, _GAP)
            self._add(draft.headline, Type.BODY_STRONG, "")
            self._add(self._facts(draft), Type.META, "meta")
            self._add(squeeze(draft.summary or draft.text), Type.META, "")
            self._add("  ·  ".join(filter(None, (draft.credit, draft.url))), Type.META, "faint")
        if not drafts:
            self._add(self.tr("Nothing comes in yet. Say which column holds the headlines."), Type.BODY, "meta")

    def _facts(self, draft: Draft) -> str:
        values = [fields.value(draft, name, self._vocabulary) for name in _FACTS]
        values.insert(1, "" if draft.kicker == draft.kind_words else draft.kicker)
        if not draft.day:
            values[0] = self.tr("No date")
        return "  ·  ".join(filter(None, values))

    def _add(self, text: str, face: Type, role: str) -> None:
        if not text:
            return
        label = QLabel(text, self)
        label.setFont(font(face))
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(leading())
        self._column.addWidget(label)
        self._labels.append(label)
