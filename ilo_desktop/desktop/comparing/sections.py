"""What a comparison shows, before it is written: sections, and their paragraphs with what became of their words."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ilo_desktop.newsroom.differences import Kind, Piece, Unchanged, condensed, kept

_PARAGRAPH_END = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Section:
    """One part of what is compared: its head, and its pieces in order or, where there are none, a note.

    ``is_marked`` False shows pieces without signs and colours: two texts side by side that are no wordings of one.
    """

    head: str
    pieces: tuple[Piece, ...] = ()
    note: str = ""
    is_marked: bool = True


@dataclass(frozen=True, slots=True)
class Gap:
    """Paragraphs that did not change and are left out; ``number`` counts the gaps of all sections from 0."""

    number: int
    paragraphs: int


@dataclass(slots=True)
class Line:
    """A paragraph: words with what became of them."""

    words: list[tuple[Kind, str]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All its words."""
        return "".join(text for _, text in self.words)


@dataclass(slots=True)
class Row:
    """What stands side by side: the paragraphs of the earlier and of the later text, of which either may be none."""

    before: list[Line]
    after: list[Line]


def opened(pieces: Sequence[Piece], shown: Collection[int], first: int) -> list[Piece | Gap]:
    """Return pieces with the gaps between them, of which those with the numbers ``shown`` are filled.

    Their numbers begin at ``first``.
    """
    found: list[Piece | Gap] = []
    for part in condensed(pieces):
        if isinstance(part, Piece):
            found.append(part)
            continue
        found.append(kept(part.text, part.before) if first in shown else Gap(first, part.paragraphs))
        first += 1
    return found


def gap_count(pieces: Sequence[Piece]) -> int:
    """Return how many gaps there are between pieces."""
    return sum(isinstance(part, Unchanged) for part in condensed(pieces))


def inline(parts: Iterable[Piece | Gap]) -> Iterator[Line | Gap]:
    """Yield the paragraphs of both texts as one, and the gaps between them."""
    line = Line()
    for part in parts:
        if isinstance(part, Gap):
            if line.words:
                yield line
            yield part
            line = Line()
            continue
        first, *others = _PARAGRAPH_END.split(part.text)
        _add(line, part.kind, first)
        for other in others:
            if line.words:
                yield line
            line = Line()
            _add(line, part.kind, other)
    if line.words:
        yield line


def beside(parts: Iterable[Piece | Gap]) -> Iterator[Row | Gap]:
    """Yield what stands side by side: a row where both texts begin a paragraph at one place."""
    row = _RowMaker()
    for part in parts:
        if isinstance(part, Gap):
            yield from row.close()
            yield part
        elif part.kind is Kind.KEPT:
            yield from row.add_kept(part)
        else:
            row.add(part.kind, part.text)
    yield from row.close()


class _RowMaker:
    """Gathers a row, until both of its sides end a paragraph."""

    def __init__(self) -> None:
        self._row = Row([Line()], [Line()])

    def add_kept(self, piece: Piece) -> Iterator[Row]:
        """Add what both texts have; yield the rows that are whole by that."""
        if piece.text and self._sides_ended():
            yield from self.close()
        lines, old_lines = _PARAGRAPH_END.split(piece.text), _PARAGRAPH_END.split(piece.before)
        if len(lines) != len(old_lines):
            self._extend(self._row.before, Kind.KEPT, old_lines)
            self._extend(self._row.after, Kind.KEPT, lines)
            return
        for number, (line, old_line) in enumerate(zip(lines, old_lines, strict=True)):
            if number:
                yield from self.close()
            _add(self._row.before[-1], Kind.KEPT, old_line)
            _add(self._row.after[-1], Kind.KEPT, line)

    def add(self, kind: Kind, text: str) -> None:
        """Add what one of the texts has."""
        side = self._row.before if kind is Kind.REMOVED else self._row.after
        self._extend(side, kind, _PARAGRAPH_END.split(text))

    def close(self) -> Iterator[Row]:
        """Yield the row, where there is anything in it."""
        row = Row(*([line for line in side if line.words] for side in (self._row.before, self._row.after)))
        self._row = Row([Line()], [Line()])
        if row.before or row.after:
            yield row

    def _sides_ended(self) -> bool:
        return not (self._row.before[-1].words or self._row.after[-1].words)

    def _extend(self, side: list[Line], kind: Kind, lines: Sequence[str]) -> None:
        for number, line in enumerate(lines):
            if number:
                side.append(Line())
            _add(side[-1], kind, line)


def _add(line: Line, kind: Kind, text: str) -> None:
    if text:
        line.words.append((kind, text))
