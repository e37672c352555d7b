"""Releases out of the rows of a table whose columns are known, and what could not be made of them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from ilo_desktop.intake.dates import DateLine, DayOrder
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.field_names import Part
from ilo_desktop.intake.formats.format import Desk, Found
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS
from ilo_desktop.intake.records import Drafting, Surroundings
from ilo_desktop.intake.tables.days import read_day
from ilo_desktop.intake.tables.grid import Row, Table, value
from ilo_desktop.intake.tables.survey import Survey, survey
from ilo_desktop.intake.telling import Telling
from ilo_desktop.newsroom.columns import ColumnMapping, Holds
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Draft, Problem
from ilo_desktop.newsroom.text import fold, squeeze
from ilo_desktop.newsroom.vocabulary import Vocabulary

_PARTS = {
    Holds.HEADLINE: Part.HEADLINE,
    Holds.SUMMARY: Part.SUMMARY,
    Holds.TEXT: Part.TEXT,
    Holds.KICKER: Part.KICKER,
    Holds.CREDIT: Part.CREDIT,
    Holds.ID: Part.ID,
}
_WWW = re.compile(r"www\.[\w-]+\.\S+", re.IGNORECASE)


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
    telling = Telling(document)
    rows = Rows(found.mapping, found.order, desk.vocabulary, telling, found.language, table.epoch)
    kind = desk.vocabulary.kind_in(found.title) if found.title else None
    for count, row in enumerate(_body(table, found)):
        if count % LINES_BETWEEN_CHECKS == 0:
            desk.check()
        if surplus := [said for cell in row.cells[len(found.names) :] if (said := value(cell))]:
            yield from telling.tell(Code.BLOCK_LEFT_OVER, row.line, " ".join(surplus))
        for one in rows.read(row):
            if kind and isinstance(one, Draft) and not one.kind:
                one = replace(one, kind=kind[0], kind_words=kind[1])
            yield one
    yield from telling.rest()


def _body(table: Table, found: Survey) -> Iterator[Row]:
    """Yield the rows below the names of the columns, which may be repeated on every page."""
    names = tuple(map(fold, found.names))
    for row in table.rows():
        if row.line <= found.header:
            continue
        is_header = found.header and row.value(0) == found.names[0] and tuple(map(fold, row.cells)) == names
        if not is_header:
            yield row


class Rows:
    """Turns rows into drafts by what the columns hold; ``language`` is that of the whole table, ``epoch`` its own."""

    def __init__(
        self,
        mapping: ColumnMapping,
        order: DayOrder,
        vocabulary: Vocabulary,
        telling: Telling,
        language: str = "",
        epoch: date | None = None,
    ) -> None:
        self._columns: dict[Holds, int] = {}
        for number, holds in enumerate(mapping.holdings):
            self._columns.setdefault(holds, number)
        self._order = order
        self._epoch = epoch
        self._vocabulary = vocabulary
        self._drafting = Drafting(vocabulary, telling)
        self._around = Surroundings(language=language, order=order)

    def read(self, row: Row) -> Iterator[Draft | Problem]:
        """Yield the release of a row, and what is the matter with it."""
        written = self._value(row, Holds.DAY)
        read = read_day(written, self._order, self._epoch) or DateLine(None)
        fields: dict[Part, list[object]] = {part: [self._value(row, holds)] for holds, part in _PARTS.items()}
        fields[Part.DAY] = [read.first or written]
        fields[Part.LAST_DAY] = [read.last] if read.last else []
        fields[Part.PLACE] = [self._value(row, Holds.PLACE) or read.place]
        fields[Part.LANGUAGE] = [self._language(row)]
        fields[Part.URL] = [self._url(row)]
        for found in self._drafting.draft(fields, self._around, row.line):
            yield replace(found, last_line=row.last_line) if isinstance(found, Draft) else found

    def _value(self, row: Row, holds: Holds) -> str:
        number = self._columns.get(holds)
        return row.value(number) if number is not None else ""

    def _url(self, row: Row) -> str:
        """Return the address in a row: in its column, else where that leads, or the headline, or whatever does."""
        url = self._value(row, Holds.URL)
        if is_address(url):
            return url
        if _WWW.fullmatch(url):
            return f"https://{url}"
        linking = [self._columns[holds] for holds in (Holds.URL, Holds.HEADLINE) if holds in self._columns]
        return next((row.links[number] for number in (*linking, *sorted(row.links)) if number in row.links), "")

    def _language(self, row: Row) -> str:
        """Return the code of the language that a row names, by its code or in words; empty where it names none."""
        name = squeeze(self._value(row, Holds.LANGUAGE))
        known = self._vocabulary.values(Facet.LANGUAGE)
        code = re.split(r"[-_]", name.lower())[0]
        if not name or code in known:
            return code
        folded = fold(name)
        for language in known:
            spoken = dict.fromkeys(("en", "fr", "es", language))
            if folded in (fold(self._vocabulary.label(Facet.LANGUAGE, language, words)) for words in spoken):
                return language
        return ""
