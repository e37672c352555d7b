"""Briefings that this program printed, read back: dates hang in the margin, months head a list, closings are small."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.dates import DateLine, is_heading, read_date
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.pdf.lines import Line, line_of, read_rows
from ilo_desktop.intake.formats.pdf.opening import Page
from ilo_desktop.intake.formats.pdf.paragraphs import Paragraph, read_paragraphs
from ilo_desktop.intake.formats.pdf.pieces import Piece
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: What such a file says that it was made by.
CREATOR = "ILO Newsroom"
# The sheet, in points and in parts of the page: the smallest type, the white beside the margin, where the foot is.
_SMALL = 10.0
_GAP = 4.0
_FOOT = 0.93
# The white before a place, in parts of the size.
_WIDE_GAP = 0.7
_DASH = " \N{EM DASH} "
_UNDATED = frozenset(map(fold, ("No date", "Sans date", "Sin fecha")))


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the sheet: what hangs in its margin, and its text. ``place`` stands behind a headline of a list."""

    note: str
    line: Line | None
    place: str = ""


@dataclass(slots=True)
class _Entry:
    """The rows of one release, under what heading they stand."""

    heading: str
    rows: list[_Row] = field(default_factory=list)


def read_briefing(pages: Sequence[Page], vocabulary: Vocabulary) -> list[Draft]:
    """Return the releases of a printed briefing; none where it is not set as one."""
    rows = [row for page in pages for row in _sheet_rows(page)]
    return [draft for entry in _entries(rows) if (draft := _draft(entry, vocabulary))]


def _sheet_rows(page: Page) -> Iterator[_Row]:
    rows = read_rows(page.pieces)
    feet = [row for row in rows if row[0].pieces[0].y > page.height * _FOOT]
    if not feet:
        return
    edge = feet[0][0].x - _GAP  # the foot begins where the text does
    for row in rows[: len(rows) - len(feet)]:
        notes = [piece for segment in row for piece in segment.pieces if piece.end <= edge]
        texts = [piece for segment in row for piece in segment.pieces if piece.end > edge]
        before, behind = _parted(texts)
        line = line_of(before, page.number, page.width) if before else None
        yield _Row(
            note=line_of(notes, page.number, page.width).text if notes else "",
            line=line if line and line.text else None,
            place=line_of(behind, page.number, page.width).text if behind else "",
        )


def _parted(texts: Sequence[Piece]) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """Part a row at its wide gap: behind the headline of a list stands its place, in capitals."""
    for i in range(1, len(texts)):
        is_wide = texts[i].x - texts[i - 1].end > _WIDE_GAP * texts[i].size
        if is_wide and "".join(piece.text for piece in texts[i:]).isupper():
            return texts[:i], texts[i:]
    return texts, ()


def _entries(rows: Sequence[_Row]) -> list[_Entry]:
    found: list[_Entry] = []
    heading = ""
    for row in rows:
        if row.line and not row.note and _is_month(row.line):
            heading = row.line.text
            found.append(_Entry(heading))
        elif _begins(row, heading):
            found.append(_Entry(heading, [row]))
        elif found:
            found[-1].rows.append(row)
    return [entry for entry in found if entry.rows]


def _is_month(line: Line) -> bool:
    return line.text.isupper() and (is_heading(line.text) or fold(line.text) in _UNDATED)


def _begins(row: _Row, heading: str) -> bool:
    if row.line is None or not row.note:
        return False
    return _date(row.note, heading) is not None or fold(row.note) in _UNDATED


def _date(note: str, heading: str) -> DateLine | None:
    year = heading.split()[-1] if heading else ""
    for words in (note, f"{note} {year}", f"{note} de {year}"):
        if date := read_date(words):
            return date
    return None


def _draft(entry: _Entry, vocabulary: Vocabulary) -> Draft | None:
    lines = [row.line for row in entry.rows if row.line]
    if not lines:
        return None
    head = _headline(lines)
    under = lines[len(head) :]
    named = next((row.place for row in entry.rows if row.place), "")
    if len(head) > 1 and head[-1].text.isupper():
        named = f"{named} {head.pop().text}".strip()
    headlines = read_paragraphs(head)
    if not headlines:
        return None
    headline = headlines[0].text
    paragraphs = read_paragraphs([line for line in under if line.size > _SMALL])
    small = [line.text for line in under if line.size <= _SMALL]
    notes = [row.note for row in entry.rows if row.note]
    place, kind_words = _place_and_kind(notes[1:], vocabulary)
    place, paragraphs = _dateline(place or named, paragraphs)
    summary = [paragraph for paragraph in paragraphs if entry.heading or paragraph.is_italic]
    text = [paragraph for paragraph in paragraphs if paragraph not in summary]
    if text and not summary and len(text) == 1:
        summary, text = text, []  # where a release has no text, its summary is set as one
    date = (_date(notes[0], entry.heading) if notes else None) or DateLine(None)
    url = next((words for words in small if is_address(words)), "")
    return Draft(
        headline=headline,
        day=date.first,
        last_day=date.last,
        summary=_joined(summary),
        text=_joined(text),
        kicker=kind_words,
        kind=vocabulary.kind_of(kind_words) or "",
        kind_words=kind_words if vocabulary.kind_of(kind_words) else "",
        credit=next((words for words in small if words.startswith(("©", "Photo", "Crédit", "Credit"))), ""),
        place=place,
        language=languages.verdict(languages.evidence(f"{headline} {_joined(paragraphs)}")),
        url=url,
        identifiers=identifiers_of(url) if url else (),
        line=lines[0].page,
        last_line=lines[-1].page,
    )


def _headline(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a headline: those that look like the first; all of a list of headlines."""
    first = lines[0]
    end = next((i for i, line in enumerate(lines) if _look(line) != _look(first)), len(lines))
    return [replace(line, column=0) for line in lines[:end]]


def _look(line: Line) -> tuple[bool, int]:
    return line.is_bold, round(line.size)


def _place_and_kind(notes: Iterable[str], vocabulary: Vocabulary) -> tuple[str, str]:
    place, kind = "", ""
    for note in notes:
        if vocabulary.kind_of(note) or not note.isupper():
            kind = f"{kind} {note}".strip()
        else:
            place = f"{place} {note}".strip()
    return place, kind


def _dateline(place: str, paragraphs: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    """Return the place that leads a summary in small capitals, and the paragraphs without it."""
    if place or not paragraphs:
        return place, paragraphs
    first = paragraphs[0]
    words, dash, rest = first.text.partition(_DASH)
    if dash and words.isupper():
        return words, [replace(first, text=rest), *paragraphs[1:]]
    if words.isupper() and not dash and len(paragraphs) == 1 and len(words) < 80:
        return words, []
    return "", paragraphs


def _joined(paragraphs: Iterable[Paragraph]) -> str:
    return "\n\n".join(paragraph.text for paragraph in paragraphs)
