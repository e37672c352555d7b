"""A document as people can read it again, around one of the releases that were found in it."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """As what a document is shown."""

    LINES = "lines"  # its own lines
    PAGE = "page"  # a web page without what acts and without pictures
    TEXT = "text"  # the text of a mail, a PDF, a Word document
    ENTRY = "entry"  # the entry of a feed or data file, laid out in lines
    ROW = "row"  # the row of a table, with the names of the columns
    READ = "read"  # what was read from it, where it cannot be shown itself


@dataclass(frozen=True, slots=True)
class Readable:
    """A document in one of two ways: ``html``, which is clean, or ``lines``.

    ``first`` is the number of the first line, ``marked`` the first and last number of those that are the release's,
    (0, 0) where it was not found among them. ``is_cut`` says that only what stands around the release is here.
    """

    shape: Shape
    html: str = ""
    lines: tuple[str, ...] = ()
    first: int = 1
    marked: tuple[int, int] = (0, 0)
    is_cut: bool = False
