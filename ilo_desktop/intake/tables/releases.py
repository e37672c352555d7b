"""Releases out of the rows of a table whose columns are known, and what could not be made of them."""

import html
import re
from collections.abc import Iterator
from datetime import date

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.dates import DateLine, DayOrder
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.format import Desk, Found
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS, MAX_PROBLEMS
from ilo_desktop.intake.tables.days import read_day
from ilo_desktop.intake.tables.grid import Row, Table, value
from ilo_desktop.intake.tables.survey import Survey, survey
from ilo_desktop.newsroom.columns import ColumnMapping, Holds
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Draft, Identifier, Problem, Scheme
from ilo_desktop.newsroom.text import fold, squeeze
from ilo_desktop.newsroom.vocabulary import Vocabulary

_LONGEST_EXCERPT = 80
_PARAGRAPHS = re.compile(r"(?:[ \t]*\n){2,}\s*")
_POINT = re.compile(r"[•·▪*–—-]\s|\(?\d{1,2}[.)]\s")
_CODE = re.compile(r"([a-z]{2})(?:[-_][A-Za-z]{2,8})*", re.IGNORECASE)
_GLOBAL_ID = re.compile(r"(?:urn|tag):\S+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_WWW = re.compile(r"www\.[\w-]+\.[^\s]+", re.IGNORECASE)


def read_table(table: Table, document: str, desk: Desk) -> Iterator[Found]:
    """Yield what the columns of a table hold, its releases in their order, and its problems as they come.

    A table whose rows do not look like releases is a problem, COLUMNS_UNKNOWN, with its mapping to be corrected.
    """
    found = survey(table, desk)
    if found is None:
        return
    yield found.mapping
    if not found.holds_releases:
        yield Problem(Code.COLUMNS_UNKNOWN, document, found.header or None, {"name": table.name or document})
        return
    if guess := found.order.problem(document, found.unsettled):
        yield guess
    yield from _Making(found, document, desk).read(table)


class _Making:
    """Makes releases of one table's rows."""

    def __init__(self, found: Survey, document: str, desk: Desk) -> None:
        self._survey = found
        self._document = document
        self._desk = desk
        self._named_kind = desk.vocabulary.kind_in(found.title) if found.title else None
        self._untold = 0
        self._told = 0

    def read(self, table: Table) -> Iterator[Found]:
        """Yield the releases and the problems of a table."""
        rows = Rows(self._survey.mapping, self._survey.order, self._desk.vocabulary, table.epoch)
        last = 0
        for count, row in enumerate(self._body(table)):
            if count % LINES_BETWEEN_CHECKS == 0:
                self._desk.check()
            last = row.line
            yield from self._read_row(row, rows)
        if self._untold:
            yield Problem(Code.MORE_PROBLEMS, self._document, last, {"count": self._untold})

    def _body(self, table: Table) -> Iterator[Row]:
        """Yield the rows below the names of the columns, which may be repeated on every page."""
        names = tuple(map(fold, self._survey.names))
        for row in table.rows():
            if row.line > self._survey.header and not (any(names) and tuple(map(fold, row.cells)) == names):
                yield row

    def _read_row(self, row: Row, rows: "Rows") -> Iterator[Found]:
        if surplus := [said for cell in row.cells[len(self._survey.names) :] if (said := value(cell))]:
            yield from self._problem(Code.BLOCK_LEFT_OVER, row, " ".join(surplus))
        draft, day = rows.draft(row, self._survey.language, self._named_kind)
        if draft.headline:
            yield draft
            if not day:
                yield from self._problem(Code.ITEM_WITHOUT_DATE, row, draft.headline)
            elif draft.day is None:
                yield from self._problem(Code.DATE_IMPOSSIBLE, row, day)
        elif draft.day:
            yield from self._problem(Code.ITEM_WITHOUT_HEADLINE, row, day)
        else:
            yield from self._problem(Code.BLOCK_LEFT_OVER, row, " ".join(filter(None, map(value, row.cells))))

    def _problem(self, code: Code, row: Row, text: str) -> Iterator[Problem]:
        if self._told == MAX_PROBLEMS:
            self._untold += 1
            return
        self._told += 1
        text = squeeze(text)
        excerpt = text if len(text) <= _LONGEST_EXCERPT else f"{text[:_LONGEST_EXCERPT].rstrip()}…"
        yield Problem(code, self._document, row.line, {"text": excerpt})


class Rows:
    """Turns rows into drafts by what the columns hold."""

    def __init__(
        self, mapping: ColumnMapping, order: DayOrder, vocabulary: Vocabulary, epoch: date | None = None
    ) -> None:
        self._columns: dict[Holds, int] = {}
        for number, holds in enumerate(mapping.holdings):
            self._columns.setdefault(holds, number)
        self._order = order
        self._epoch = epoch
        self._vocabulary = vocabulary

    def draft(self, row: Row, language: str = "", kind: tuple[str, str] | None = None) -> tuple[Draft, str]:
        """Return the draft of a row, and what its column of days says.

        ``language`` and ``kind`` (with the words that named it) are those of the whole table.
        """
        day = self._words(row, Holds.DAY)
        date = read_day(day, self._order, self._epoch) or DateLine(None)
        url = self._url(row)
        kicker = self._words(row, Holds.KICKER)
        own_kind = self._vocabulary.kind_of(kicker) if kicker else None
        headline, summary = self._words(row, Holds.HEADLINE), self._words(row, Holds.SUMMARY)
        text = paragraphs(self._value(row, Holds.TEXT))
        found = Draft(
            headline=headline,
            day=date.first,
            last_day=date.last,
            summary=summary,
            text=text,
            kicker=kicker,
            kind=own_kind or (kind[0] if kind else ""),
            kind_words=kicker if own_kind else (kind[1] if kind else ""),
            credit=self._words(row, Holds.CREDIT),
            place=self._words(row, Holds.PLACE) or date.place,
            language=self._language(row, f"{headline} {summary} {text}", language),
            url=url,
            identifiers=(*identifiers_of(url), *_global_id(self._value(row, Holds.ID))),
            line=row.line,
            last_line=row.last_line,
        )
        return found, day

    def _value(self, row: Row, holds: Holds) -> str:
        number = self._columns.get(holds)
        return row.value(number) if number is not None else ""

    def _words(self, row: Row, holds: Holds) -> str:
        return squeeze(html.unescape(self._value(row, holds)))

    def _url(self, row: Row) -> str:
        """Return the address in a row: in its column, else where that leads, or the headline, or whatever does."""
        url = self._value(row, Holds.URL)
        if is_address(url):
            return url
        if _WWW.fullmatch(url):
            return f"https://{url}"
        linking = [self._columns[holds] for holds in (Holds.URL, Holds.HEADLINE) if holds in self._columns]
        return next((row.links[number] for number in (*linking, *sorted(row.links)) if number in row.links), "")

    def _language(self, row: Row, words: str, of_table: str) -> str:
        """Return the language that the text shows clearly, else the one that its row names, else the table's."""
        own = languages.clear_verdict(languages.evidence(words))
        return own or self._named_language(self._words(row, Holds.LANGUAGE)) or of_table

    def _named_language(self, name: str) -> str:
        if not name:
            return ""
        known = self._vocabulary.values(Facet.LANGUAGE)
        if (match := _CODE.fullmatch(name)) and match[1].lower() in known:
            return match[1].lower()
        folded = fold(name)
        for language in known:
            labels = (
                self._vocabulary.label(Facet.LANGUAGE, language, spoken) for spoken in ("en", "fr", "es", language)
            )
            if folded in map(fold, labels):
                return language
        return ""


def paragraphs(text: str) -> str:
    """Return a text of many lines in paragraphs parted by blank lines; points of a list keep their lines."""
    text = html.unescape(text).replace("\r\n", "\n").replace("\r", "\n").strip()
    if "\n" not in text:
        return squeeze(text)
    parts = _PARAGRAPHS.split(text) if _PARAGRAPHS.search(text) else text.split("\n")
    return "\n\n".join(filter(None, map(_one_paragraph, parts)))


def _one_paragraph(text: str) -> str:
    lines: list[str] = []
    for line in filter(None, map(squeeze, text.split("\n"))):
        if lines and not _POINT.match(line):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return "\n".join(lines)


def _global_id(text: str) -> tuple[Identifier, ...]:
    """Return an id that no other newsroom gives to something else; numbers are none."""
    is_global = is_address(text) or _GLOBAL_ID.fullmatch(text) is not None
    return (Identifier(Scheme.GUID, text),) if is_global else ()
