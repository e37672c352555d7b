"""Cells of tables saved as text that no spreadsheet takes for a formula, and the same cells as they were.

A spreadsheet works out a cell that begins with ``= + - @``, in East Asian editions with the wide forms of these as
well. An apostrophe before it makes it text (https://owasp.org/www-community/attacks/CSV_Injection). One goes before
every line and behind every semicolon and tab, too, where such a sign follows: where the semicolon parts lists, as it
does in most of Europe, a spreadsheet that opens a table parted by commas makes cells of these.
"""

import re

#: A sign, and what may stand between it and the place where a cell can begin.
_SIGN = r"(?:[^\S\t\r\n]|['\"])*[-=+@＝＋－＠]"
_AT_START = re.compile(_SIGN)
_WITHIN = re.compile(rf"([;\t\r\n])(?={_SIGN})")  # apart from the start, for a cell is gone through quicker so
_MADE_HARMLESS = re.compile(rf"(^|[;\t\r\n])'(?={_SIGN})")


def harmless(cell: str) -> str:
    """Return a cell with an apostrophe before all that could be taken for a formula."""
    before = "'" if _AT_START.match(cell) else ""
    return before + _WITHIN.sub(r"\1'", cell)


def as_it_was(cell: str) -> str:
    """Return the cell that ``harmless`` made this one of, and any other as it is."""
    return _MADE_HARMLESS.sub(r"\1", cell) if "'" in cell else cell
