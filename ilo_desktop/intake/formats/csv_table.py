"""Tables saved as text (CSV, TSV and the like), recognised by lines that all hold the same columns."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice

from ilo_desktop.intake import documents
from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.limits import HEAD_BYTES
from ilo_desktop.intake.tables.days import is_day
from ilo_desktop.intake.tables.delimited import Dialect, dialect_of, rows
from ilo_desktop.intake.tables.grid import Table
from ilo_desktop.intake.tables.releases import read_table
from ilo_desktop.intake.tables.showing import show_row
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.readable import Readable
from ilo_desktop.newsroom.release import Document, Draft
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

# What makes lines a table beyond doubt: so many rows, and such a share of them with as many columns as the others.
_ROWS, _SHARE, _NAMED_ROWS, _NAMED_SHARE = 4, 0.95, 2, 0.6
# What a table of Markdown begins with, and a page.
_OTHERS = ("|", "<")
_STRAY_NULS = 0.01


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a table: what its columns hold, its releases by their lines, and its problems.

    NewsroomError FILE_BINARY or FILE_EMPTY.
    """
    document, text = _decode(document)
    yield document
    yield from read_table(_table(text, document), document.name, desk)


def show(document: Document, draft: Draft, desk: Desk) -> Readable:
    """Return the row of a release with the names of its columns; errors as for ``read``."""
    document, text = _decode(document)
    return show_row((_table(text, document),), draft, desk)


def _table(text: str, document: Document) -> Table:
    if not text.strip():
        raise NewsroomError(Code.FILE_EMPTY, name=document.name)
    return Table("", partial(rows, text, dialect_of(text)))


def _decode(document: Document) -> tuple[Document, str]:
    """Return a document with its charset, and its text; NULs that strayed into it say nothing."""
    try:
        decoded, text = documents.decode(document)
    except NewsroomError:
        if not 0 < document.content.count(0) <= max(1, document.size * _STRAY_NULS):
            raise
        bare = replace(document, content=document.content.replace(b"\0", b""))
        decoded, text = documents.decode(bare)
    return replace(decoded, content=document.content, source_url=""), text


def _is_table(head: Head) -> bool:
    text = head.text
    if len(head.data) >= HEAD_BYTES:
        text = text[: text.rfind("\n") + 1]  # the last line is cut
    if not text or text.lstrip().startswith(_OTHERS):
        return False
    dialect = dialect_of(text)
    if dialect.skipped:
        return dialect.width > 1
    if dialect.named >= 2 and dialect.row_count >= _NAMED_ROWS:
        return dialect.share >= _NAMED_SHARE
    # Lines of prose have commas as well.
    is_wide = dialect.width > (2 if dialect.delimiter == "," else 1)
    return is_wide and dialect.row_count >= _ROWS and dialect.share >= _SHARE and _has_days(text, dialect)


def _has_days(text: str, dialect: Dialect) -> bool:
    """Say whether a column holds days from the second row on, and no row is as a whole a day with its place."""
    found = list(islice(rows(text, dialect), 1, None))
    if any(is_day(f"{dialect.delimiter} ".join(row.cells)) for row in found):
        return False
    columns = ([value for row in found if (value := row.value(number))] for number in range(dialect.width))
    return any(values and all(map(is_day, values)) for values in columns)


#: Text whose lines all hold the same columns.
FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a table (CSV)"), _is_table, frozenset({".csv", ".tsv", ".tab"}), read, shower=show
)
