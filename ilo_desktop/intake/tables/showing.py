"""The row of a table that a release was read from, as it is shown again: each value beside the name of its column."""

from collections.abc import Iterable
from html import escape
from itertools import zip_longest

from ilo_desktop.intake.around import MOST_OF_A_LINE, begins_with_headline
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.tables.grid import Row, Table
from ilo_desktop.intake.tables.survey import survey
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Draft


def show_row(tables: Iterable[Table], draft: Draft, desk: Desk) -> Readable:
    """Return the row of a release, the one that holds its headline where several tables have a row of its number."""
    best: tuple[Table, Row] | None = None
    for table in tables:
        desk.check()
        row = next((row for row in table.rows() if row.line == draft.line), None)
        if row is None:
            continue
        if any(begins_with_headline(cell, draft) for cell in row.cells):
            return _shown(table, row, desk)
        best = best or (table, row)
    return _shown(*best, desk) if best else Readable(Shape.ROW)


def _shown(table: Table, row: Row, desk: Desk) -> Readable:
    found = survey(table, desk)
    names = found.names if found is not None else ()
    title = f"<h4>{escape(table.name)}</h4>" if table.name else ""
    values = zip_longest(names, row.cells, fillvalue="")
    lines = [_line(name, cell, row.links.get(number, "")) for number, (name, cell) in enumerate(values)]
    return Readable(Shape.ROW, f"{title}<table>{''.join(lines)}</table>")


def _line(name: str, cell: str, link: str) -> str:
    value = "<br>".join(escape(line, quote=False) for line in cell[:MOST_OF_A_LINE].split("\n"))
    if link:
        value = f'<a href="{escape(link)}">{value}</a>'
    return f"<tr><th>{escape(name, quote=False)}</th><td>{value}</td></tr>"
