"""The reader of JSON and JSON Lines: from values to drafts and problems."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from ilo_desktop.intake.dates import DayOrder, find_day
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.field_names import Part, part_of
from ilo_desktop.intake.field_values import Entry, fields_of, flat, values_of
from ilo_desktop.intake.formats.format import Desk, Format, Found
from ilo_desktop.intake.formats.json_data import own_export
from ilo_desktop.intake.formats.json_data.entries import entries_in, has_headline, is_release
from ilo_desktop.intake.formats.json_data.showing import show
from ilo_desktop.intake.formats.json_data.unnamed import parts_by_value
from ilo_desktop.intake.formats.json_data.values import Flaw, Piece, is_lines, pieces_of, pieces_of_lines
from ilo_desktop.intake.limits import ENTRIES_LOOKED_AT, MAX_ENTRY_BYTES, MAX_ENTRY_DEPTH, MAX_PROBLEMS, MEGABYTE
from ilo_desktop.intake.plain import LONGEST_EXCERPT, excerpt, one_line
from ilo_desktop.intake.records import Drafting, Surroundings, Together
from ilo_desktop.intake.telling import Telling
from ilo_desktop.intake.utf8 import in_utf8
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_JSON = re.compile(r"\s*(?:\{\s*\"|\[\s*(?:\{\s*\"|\[\s*[\"{\d\]]|\"[^\"\n]*\"\s*[,\]]|\]))")


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read JSON, one value or one a line: what holds releases is told by its names, or by its values.

    A line or entry that is damaged is a problem and the rest goes on. Raises what ``check`` raises, and NewsroomError
    FILE_BINARY.
    """
    document, data = in_utf8(document)
    yield document
    yield from _Reading(document, data, desk).found()


class _Reading:
    """Reads one document."""

    def __init__(self, document: Document, data: bytes, desk: Desk) -> None:
        self._document = document
        self._data = data
        self._is_in_lines = is_lines(data)
        self._desk = desk
        self._telling = Telling(document.name)
        self._drafting = Drafting(desk.vocabulary, self._telling)
        self._together = Together(desk.vocabulary)
        self._around = Surroundings()
        self._columns: list[str] = []
        self._also: Mapping[str, Part] = {}
        self._left_over: list[tuple[int, str]] = []
        self._has_releases = self._is_list = self._is_own = False
        self._line, self._counted = 1, 0

    def found(self) -> Iterator[Found]:
        """Yield the drafts and problems of the document."""
        entries = self._entries()
        drafts = self._drafts(chain(self._survey(entries), entries))
        yield from drafts if self._is_own else self._together.given(drafts)
        if problem := self._around.order.problem(self._document.name):
            yield problem
        yield from self._telling.rest()

    def _pieces(self) -> Iterator[Piece]:
        return (pieces_of_lines if self._is_in_lines else pieces_of)(self._data, self._desk.check)

    def _entries(self) -> Iterator[tuple[Entry, int] | Problem]:
        """Yield the objects that can be releases, each with its line (0 outside of lines), and what is damaged."""
        for piece in self._pieces():
            if piece.flaw:
                yield from self._tell_flaw(piece)
            elif not isinstance(piece.value, list | dict):
                self._learn({piece.key: piece.value})
            else:
                yield from self._entries_of(piece)

    def _entries_of(self, piece: Piece) -> Iterator[tuple[Entry, int]]:
        for entry in entries_in(piece.value):
            if entry is not piece.value and isinstance(piece.value, dict):
                self._learn(piece.value)
            if isinstance(entry, list):
                entry = self._row(entry)
            if entry:
                yield entry, piece.line

    def _survey(self, entries: Iterator[tuple[Entry, int] | Problem]) -> list[tuple[Entry, int] | Problem]:
        """Return the first entries and what is damaged among them, and settle by them how all of them are read."""
        sample: list[tuple[Entry, int] | Problem] = []
        size = 0
        for entry in entries:
            sample.append(entry)
            size += 0 if isinstance(entry, Problem) else _size(entry[0])
            if len(sample) == ENTRIES_LOOKED_AT or size > MAX_ENTRY_BYTES:
                break
        looked_at = [entry[0] for entry in sample if not isinstance(entry, Problem)]
        self._also = parts_by_value(looked_at)
        self._is_list = any(is_release(fields_of(entry)) for entry in looked_at)
        self._is_own = any(map(own_export.is_own, looked_at))
        order = DayOrder.of(self._days(looked_at))
        if order.is_guess and len(sample) == ENTRIES_LOOKED_AT:
            order = DayOrder.of(self._days(self._again()))
        self._around = replace(self._around, order=order)
        return sample

    def _drafts(self, entries: Iterator[tuple[Entry, int] | Problem]) -> Iterator[Draft | Problem]:
        for count, found in enumerate(entries):
            if count % ENTRIES_LOOKED_AT == 0:
                self._desk.check()
            if isinstance(found, Problem):
                yield found
            else:
                yield from self._draft(*found)

    def _again(self) -> Iterator[Entry]:
        """Yield all entries once more: that dates in numbers are open in the first hundred says nothing of the rest."""
        for piece in self._pieces():
            yield from (entry for entry in entries_in(piece.value) if isinstance(entry, dict))

    def _days(self, entries: Iterable[Entry]) -> Iterator[str]:
        for entry in entries:
            yield from (day for day in values_of(entry, self._also).get(Part.DAY, ()) if isinstance(day, str))

    def _draft(self, entry: Entry, line: int) -> Iterator[Draft | Problem]:
        if own_export.is_own(entry):
            draft = own_export.draft_of(entry, self._desk.vocabulary, line)
            if draft.headline:
                yield from self._tell_left_over()
                yield draft
                return
        if not self._is_release(entry):
            yield from self._leave_over(entry, line)
            return
        yield from self._tell_left_over()
        yield from self._drafting.draft(values_of(entry, self._also), self._around, line)

    def _is_release(self, entry: Entry) -> bool:
        """Say whether an entry has what a release has, by the names of its fields or by what they hold.

        Among releases a headline is enough.
        """
        fields = fields_of(entry)
        if is_release(fields) or (self._is_list and has_headline(fields)):
            return True
        values = values_of(entry, self._also)
        days = values.get(Part.DAY, ())
        return bool({Part.HEADLINE, Part.TEXT} & values.keys()) and any(map(self._around.day_of, days))

    def _leave_over(self, entry: Entry, line: int) -> Iterator[Problem]:
        """Tell of an entry that is no release, once there is one that is: other data is not told of piece by piece."""
        words = " ".join(str(value) for _, value in flat(entry) if isinstance(value, str | int | float))
        if self._has_releases:
            yield from self._telling.tell(Code.BLOCK_LEFT_OVER, line, words)
        elif len(self._left_over) < MAX_PROBLEMS:
            self._left_over.append((line, excerpt(words)))

    def _tell_left_over(self) -> Iterator[Problem]:
        self._has_releases = True
        for line, words in self._left_over:
            yield from self._telling.tell(Code.BLOCK_LEFT_OVER, line, words)
        self._left_over.clear()

    def _tell_flaw(self, piece: Piece) -> Iterator[Problem]:
        words = self._data[piece.start : piece.start + 4 * LONGEST_EXCERPT].decode(errors="ignore")
        self._line += self._data.count(b"\n", self._counted, max(piece.start, self._counted))
        self._counted = max(piece.start, self._counted)
        line = piece.line or self._line
        match piece.flaw:
            case Flaw.CUT:
                yield from self._telling.tell(Code.FILE_CUT, line, words)
            case Flaw.TOO_LARGE:
                limits = {"limit": MAX_ENTRY_BYTES // MEGABYTE, "depth": MAX_ENTRY_DEPTH}
                yield from self._telling.tell(Code.ENTRY_TOO_LARGE, line, words, **limits)
            case _:
                yield from self._telling.tell(Code.ENTRY_BROKEN, line, words)

    def _row(self, values: list[Any]) -> Entry:
        """Return a row of values as an entry; the first row names the columns, if it names any part of a release."""
        if not self._columns:
            names = [str(value) for value in values]
            if any(part_of(name) for name in names) and not any(map(find_day, names)):
                self._columns = names
                return {}
            self._columns = [f"#{number}" for number in range(len(values))]
        return dict(zip(self._columns, values, strict=False))

    def _learn(self, values: Entry) -> None:
        """Take what a value around the entries says about all of them, as JSON Feed does."""
        for name, value in values.items():
            if not isinstance(value, str):
                continue
            if name in ("home_page_url", "feed_url") and is_address(value):
                self._around = replace(self._around, base_url=self._around.base_url or value)
            elif name in ("title", "description"):
                self._together.take(one_line(value), is_title=name == "title")
            elif name in ("language", "lang"):
                self._around = replace(self._around, language=self._around.language or value)


def _size(entry: Entry) -> int:
    return sum(len(value) for value in entry.values() if isinstance(value, str | list | dict))


FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a JSON file"),
    lambda head: _JSON.match(head.text) is not None,
    frozenset({".json", ".jsonl", ".ndjson"}),
    read,
    shower=show,
    isolated=True,  # values can hold web pages
)
