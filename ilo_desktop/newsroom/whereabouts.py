"""In what the place within a document is counted: in lines, in the pages of a PDF, or in the rows of a table."""

from enum import StrEnum
from pathlib import PurePosixPath

_PACKED = (".gz", ".bz2", ".xz")
_PAGED = frozenset({".pdf"})
_TABLES = frozenset({".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"})  # one saved as text has lines


class Counted(StrEnum):
    """What the number of a draft's line is the number of."""

    LINES = "lines"
    PAGES = "pages"
    ROWS = "rows"


def counted(document: str) -> Counted:
    """Return what a document's places are the numbers of, by the ending of its name."""
    name = PurePosixPath(document.lower())
    ending = PurePosixPath(name.stem).suffix if name.suffix in _PACKED else name.suffix
    if ending in _PAGED:
        return Counted.PAGES
    return Counted.ROWS if ending in _TABLES else Counted.LINES
