"""The marked words of the release that is read: which of them is the current one, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTextBoundaryFinder, Signal, Slot
from PySide6.QtGui import QTextDocument

from ilo_desktop.desktop.announcing import announce
from ilo_desktop.desktop.detail.note_editor import NoteEditor
from ilo_desktop.desktop.detail.text_view import TextView
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.units import from_units, to_units

#: Of a paragraph that is one endless sentence no more than this is said on either side of a hit, in letters.
_MOST_AROUND = 300
_Sentence = QTextBoundaryFinder.BoundaryType.Sentence


class Hits(QObject):
    """Goes through the hits in text and note, in the order in which they stand.

    ``changed(number, count)`` when there are other hits or another one is current: its number from 1 on, 0 for none.
    A release that comes on ``arrive`` begins with its first hit, or its last one, once it stands there; ``none_came``
    where nothing of what is shown of it is marked.
    """

    changed = Signal(int, int)
    none_came = Signal()

    def __init__(self, text: TextView, note: NoteEditor) -> None:
        super().__init__(text)
        self._text = text
        self._note = note
        self._of: object = None
        self._current: int | None = None
        self._arriving = 0
        note.hits_changed.connect(self._on_note_changed)

    @property
    def count(self) -> int:
        """How many hits there are."""
        return len(self._text.marks) + len(self._note.hits)

    @property
    def number(self) -> int:
        """The number of the current hit, from 1 on; 0 for none."""
        return 0 if self._current is None else self._current + 1

    @property
    def is_arriving(self) -> bool:
        """Whether a release is on its way in which a hit is to be gone to."""
        return self._arriving != 0

    def renew(self, of: object) -> None:
        """Take over other marks. The current hit stays where they are of the same release and the same words."""
        if of != self._of:
            self._of, self._current = of, None
        elif self._current is not None and self._current >= self.count:
            self._current = None
        self._show()

    def arrive(self, step: int) -> None:
        """Go to the first hit of the release that is being loaded (1), or to its last one (-1)."""
        self._arriving = step

    def forget(self) -> None:
        """Go to no hit of the release that comes: it is not the one that was meant."""
        self._arriving = 0

    def arrived(self) -> None:
        """Go to the hit for which the release came that stands there by now."""
        step, self._arriving = self._arriving, 0
        if step and self.count:
            self._go_to(0 if step > 0 else self.count - 1)
        elif step:
            self.none_came.emit()

    def go(self, step: int) -> bool:
        """Go to the next hit (1) or the one before (-1); False where there is none any more.

        Where none is current yet, the way begins at the top of what is in view.
        """
        if self._current is None:
            above = self._text.marks_above
            wanted = above if step > 0 else above - 1
        else:
            wanted = self._current + step
        if not 0 <= wanted < self.count:
            return False
        self._go_to(wanted)
        return True

    def _go_to(self, wanted: int) -> None:
        self._current = wanted
        self._show()
        in_text = len(self._text.marks)
        if wanted < in_text:
            self._text.show_mark(wanted)
        else:
            self._text.gaps.show_part(self._note, self._note.hit_rect(wanted - in_text))
        announce(self._text, self.spoken())

    def spoken(self) -> str:
        """Return what a screen reader says of the current hit: where it is in their number, and its sentence."""
        words = self.tr("{number} of {count}").format(number=number(self.number), count=number(self.count))
        sentence = self.sentence()
        return f"{words}: {sentence}" if sentence else words

    def sentence(self) -> str:
        """Return the sentence in which the current hit stands; empty for none."""
        marks, hits = self._text.marks, self._note.hits
        if self._current is None or self._current >= len(marks) + len(hits):
            return ""
        if self._current < len(marks):
            mark = marks[self._current]
            return _sentence(self._text.document(), mark.start, mark.end)
        return _sentence(self._note.document(), *hits[self._current - len(marks)])

    def _show(self) -> None:
        in_text = len(self._text.marks)
        is_in_note = self._current is not None and self._current >= in_text
        self._text.set_current_mark(None if is_in_note else self._current)
        self._note.set_current_hit(self._current - in_text if is_in_note and self._current is not None else None)
        self.changed.emit(self.number, self.count)

    @Slot()
    def _on_note_changed(self) -> None:
        self.renew(self._of)


def _sentence(document: QTextDocument, start: int, end: int) -> str:
    """Return the sentence of a document round a stretch of it."""
    block = document.findBlock(start)
    text = block.text()
    first, last = from_units(text, start - block.position()), from_units(text, end - block.position())
    begin = max(first - _MOST_AROUND, 0)
    near = text[begin : last + _MOST_AROUND]
    finder = QTextBoundaryFinder(_Sentence, near)
    finder.setPosition(to_units(near, first - begin) + 1)
    left = max(finder.toPreviousBoundary(), 0)
    finder.setPosition(to_units(near, last - begin) - 1)
    right = finder.toNextBoundary()
    cut = near[from_units(near, left) : len(near) if right < 0 else from_units(near, right)]
    return " ".join(cut.split())
