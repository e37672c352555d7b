"""The pane beside the review: the current entry in full, and what of it is not in the library yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from ilo_desktop.desktop import places
from ilo_desktop.desktop.importing import fields, reasons
from ilo_desktop.desktop.importing.examining import Examined
from ilo_desktop.desktop.importing.groups import Group, word
from ilo_desktop.desktop.long_text import shortened
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.scroll_bar import SlimScrollBar
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.differences import Kind, Piece, kept
from ilo_desktop.newsroom.errors import NOTES
from ilo_desktop.newsroom.release import Problem, Release, Verdict

if TYPE_CHECKING:
    from ilo_desktop.newsroom.vocabulary import Vocabulary

_MARGIN = 24
_FACTS = ("kind", "kicker", "credit", "language", "url")


class ReviewPane(QTextBrowser):
    """Shows an entry or a problem as text that can be selected and copied; it opens no link."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Examined | None, Problem | None, Vocabulary | None] = (None, None, None)
        self.setAccessibleName(self.tr("The entry in full"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        SlimScrollBar(self, self.tr("Place in the entry"))
        theme.changed.connect(self._on_theme_changed)

    def show_nothing(self) -> None:
        """Be empty."""
        self._shown = (None, None, None)
        self.clear()

    def show_problem(self, problem: Problem) -> None:
        """Show what could not be read, where, and why."""
        self._shown = (None, problem, None)
        page = self._new_page()
        page.head(word(Group.NOTE if problem.code in NOTES else Group.UNREADABLE))
        page.title(problem.document)
        page.note(places.alone(problem.document, problem.line))
        if problem.code not in NOTES:
            page.head(self.tr("Why"))
        page.words(sentence(problem))
        self._show(page)

    def show_entry(self, examined: Examined, problem: Problem | None, vocabulary: Vocabulary) -> None:
        """Show a draft, with what is the matter with it and what differs from the release that is there."""
        self._shown = (examined, problem, vocabulary)
        draft, verdict = examined.draft, examined.entry.verdict
        page = self._new_page()
        page.head(self._heading(verdict))
        page.title(draft.headline)
        page.note("  ·  ".join(filter(None, [fields.value(draft, "day", vocabulary), draft.place])))
        if problem is not None:
            page.words(sentence(problem))
        if examined.entry.doubts:
            page.flag(self.tr("Worth a look: {why}").format(why=reasons.doubts(examined.entry.doubts)))
        differing = {difference.field for difference in examined.differences}
        for difference in examined.differences:
            missing = self.tr("{field}, missing so far") if difference.was_missing else "{field}"
            page.head(missing.format(field=fields.name(difference.field)))
            page.pieces(difference.pieces, is_plain=difference.was_missing)
        if any(not difference.was_missing for difference in examined.differences):
            self._write_legend(page, examined)
        for name in ("summary", "text"):
            if name not in differing and getattr(draft, name):
                page.head(fields.name(name))
                page.reading(getattr(draft, name))
        facts = [(fields.name(name), fields.value(draft, name, vocabulary)) for name in _FACTS]
        page.facts([*facts, (self.tr("Found in"), self._place(examined))])
        page.head(self.tr("After the import"))
        page.words(self._outcome(examined))
        self._show(page)

    def _heading(self, verdict: Verdict) -> str:
        headings = {Verdict.CHANGED: self.tr("Changed words"), Verdict.COMPLETED: self.tr("Completed")}
        return headings.get(verdict, word(Group(verdict)))

    def _place(self, examined: Examined) -> str:
        return places.in_document(examined.entry.document, examined.draft.line)

    def _outcome(self, examined: Examined) -> str:
        entry = examined.entry
        outcomes = {
            Verdict.NEW: self.tr("It is a release of its own in your library."),
            Verdict.CHANGED: self.tr("The new wording is shown; the earlier one stays one click away."),
            Verdict.COMPLETED: self.tr("What was missing is filled in; the rest stays as it is."),
            Verdict.LIKELY_DUPLICATE: self.tr("Left out unless you tick it; ticked, it is a release of its own."),
            Verdict.SAME: self.tr("Your library has it already; this document is noted as one more source."),
        }
        if entry.is_binned and not entry.is_known:
            return self.tr("Its release is in the bin and stays there; what is said here is kept with it.")
        if entry.is_known:
            return self.tr("Your library has it already, from just this document. Nothing is written.")
        return outcomes[entry.verdict]

    def _write_legend(self, page: _Page, examined: Examined) -> None:
        came = self.tr("in this import, from {place}").format(place=self._place(examined))
        page.legend(self.tr("struck out"), Kind.REMOVED, self._library_place(examined.release))
        page.legend(self.tr("underlined"), Kind.ADDED, came)

    def _library_place(self, release: Release | None) -> str:
        if release is None or not release.sightings:
            return self.tr("in the library now")
        return self.tr("in the library now, from {document}").format(document=release.sightings[-1].document)

    def _new_page(self) -> _Page:
        self.clear()
        self.document().setDocumentMargin(_MARGIN)
        return _Page(QTextCursor(self.document()), self._theme)

    def _show(self, page: _Page) -> None:
        page.close()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @Slot()
    def _on_theme_changed(self) -> None:
        examined, problem, vocabulary = self._shown
        if examined is not None and vocabulary is not None:
            self.show_entry(examined, problem, vocabulary)
        elif problem is not None:
            self.show_problem(problem)


class _Page:
    """Writes blocks into an empty document, each with its type, line height and distance."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor = cursor
        self._theme = theme
        self._is_first = True
        cursor.beginEditBlock()

    def close(self) -> None:
        """Let the document be laid out."""
        self._cursor.endEditBlock()

    def head(self, text: str) -> None:
        """Write a small heading."""
        self._block(16, above=0 if self._is_first else 20)
        self._insert(text, font(Type.META_STRONG), "ink3")

    def title(self, text: str) -> None:
        """Write a headline."""
        self._block(22, above=4)
        self._insert(text, font(Type.LEAD_STRONG), "ink")

    def note(self, text: str) -> None:
        """Write a line of facts below a headline, where there are any."""
        if text:
            self._block(20, above=4)
            self._insert(text, font(Type.BODY), "ink2")

    def flag(self, text: str) -> None:
        """Write why something is worth a look."""
        self._block(20, above=4)
        self._insert(text, font(Type.BODY_MEDIUM), "warn")

    def words(self, text: str) -> None:
        """Write a sentence of the interface."""
        self._block(20, above=4)
        self._insert(text, font(Type.BODY), "ink")

    def reading(self, text: str) -> None:
        """Write paragraphs of a release."""
        self.pieces((kept(text),), is_plain=True)

    def pieces(self, pieces: tuple[Piece, ...], *, is_plain: bool) -> None:
        """Write words of a release, those that went struck out and those that came underlined, unless plain."""
        reading = self._theme.reading
        self._block(reading.line_px, above=6)
        for piece in pieces:
            words = piece.text.strip()
            begin, end = piece.text.split(words, 1) if words else (piece.text, "")
            if piece.kind is Kind.REMOVED and piece is not pieces[-1]:
                end = end or " "  # what came may follow at once
            self._insert(begin, reading.font(), "ink")
            self._insert_change(words, reading.font(), Kind.KEPT if is_plain else piece.kind)
            self._insert("" if piece is pieces[-1] else end, reading.font(), "ink")

    def legend(self, sample: str, change: Kind, meaning: str) -> None:
        """Write what a mark means."""
        self._block(20, above=8 if change is Kind.REMOVED else 0)
        self._insert_change(sample, font(Type.META), change)
        self._insert(f"  {meaning}", font(Type.META), "ink2")

    def facts(self, facts: list[tuple[str, str]]) -> None:
        """Write names and values, a line each, leaving out those without a value."""
        above = 20
        for name, value in facts:
            if value:
                self._block(20, above=above)
                self._insert(f"{name}  ", font(Type.META), "ink3")
                self._insert(value, font(Type.META), "ink2")
                above = 0

    def _block(self, line_px: int, above: int) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(line_px, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTopMargin(above)
        if self._is_first:
            self._cursor.setBlockFormat(form)
            self._is_first = False
        else:
            self._cursor.insertBlock(form)

    def _insert(self, text: str, face: QFont, role: str) -> None:
        form = QTextCharFormat()
        form.setFont(face)
        form.setForeground(self._theme.colours.of(role))
        self._cursor.insertText(shortened(text), form)

    def _insert_change(self, text: str, face: QFont, change: Kind) -> None:
        colours = self._theme.colours
        if change is Kind.KEPT:
            self._insert(text, face, "ink")
            return
        role = "bad" if change is Kind.REMOVED else "good"
        form = QTextCharFormat()
        form.setFont(face)
        form.setForeground(colours.of(role))
        form.setBackground(colours.of(f"{role}_soft"))
        form.setFontStrikeOut(change is Kind.REMOVED)
        form.setFontUnderline(change is Kind.ADDED)
        self._cursor.insertText(shortened(text), form)
