"""Writes blocks and words as clean HTML and as plain text at once, so that both say the same."""

from dataclasses import dataclass, field
from html import escape
from itertools import takewhile

from ilo_desktop.intake.nesting import names

#: Elements inside a line, under the names that they are kept by.
INLINE = {
    "b": "strong",
    "strong": "strong",
    "i": "em",
    "em": "em",
    "cite": "em",
    "dfn": "em",
    "sub": "sub",
    "sup": "sup",
}
#: Elements that end the line before them, under the names that they are kept by; "" has no name of its own.
BLOCKS = {
    **dict.fromkeys(
        names("address article aside body caption center details dialog dd div dl dt fieldset figcaption"), ""
    ),
    **dict.fromkeys(names("figure footer form header hgroup hr html legend main nav p search section summary"), ""),
    **{name: name for name in names("blockquote h2 h3 h4 li ol pre table td th tr ul")},
    "h1": "h2",
    "h5": "h4",
    "h6": "h4",
    "menu": "ul",
    "dir": "ul",
}
_HEADINGS = frozenset({"h2", "h3", "h4"})
_BETWEEN_CELLS = " | "
_BULLET = "•"
_INDENT = "  "


@dataclass(slots=True)
class _List:
    """A list that stands open. ``mark`` is what the open item's first line begins with, "" behind that line."""

    number: int | None
    start: int
    mark: str = ""


@dataclass(slots=True)
class _Table:
    """A table that stands open: where it begins in the markup, and the texts of the open row's cells."""

    start: int
    row_start: int = 0
    cells: list[list[str]] = field(default_factory=list)
    in_cell: bool = False


class Writer:
    """Takes blocks and words in their order. Elements of a line may stay open over the ends of blocks."""

    def __init__(self) -> None:
        self._html: list[str] = []
        self._paragraphs: list[str] = []
        self._lines: list[str] = []  # of the list or table that stands open
        self._is_plain = True
        self._headings: list[str] = []
        self._lists: list[_List] = []
        self._items: list[int] = []
        self._tables: list[_Table | None] = []  # None for one that only lays a page out
        self._quotes: list[int] = []
        self._preformatted = 0
        # the line that is being written
        self._markup: list[str] = []
        self._words: list[str] = []
        self._wanted: list[tuple[str, str]] = []
        self._open: list[tuple[str, str]] = []
        self._has_blank = False
        self._breaks = 0

    def finish(self) -> tuple[str, str, bool]:
        """Return the markup, the text, and whether nothing but paragraphs is in them."""
        self.end_block()
        self._end_lines()
        return "".join(self._html), "\n\n".join(self._paragraphs), self._is_plain

    def add_text(self, text: str) -> None:
        """Add words to the line; white space is squeezed, save for lines of preformatted text."""
        if not self._preformatted:
            self._add(text)
            return
        first, *others = text.split("\n")
        self._add(first)
        for line in others:
            self.break_line()
            self._add(line)

    def break_line(self) -> None:
        """Begin another line; two of them on end are another paragraph."""
        self._breaks += 1

    def open_inline(self, tag: str, address: str = "") -> None:
        """Begin an element inside the line."""
        self._wanted.append((tag, address))

    def close_inline(self, tag: str) -> None:
        """End the element of that name which was begun last."""
        for place in range(len(self._wanted) - 1, -1, -1):
            if self._wanted[place][0] == tag:
                del self._wanted[place]
                break

    def open_block(self, name: str, *, start: int = 1, spans: str = "") -> None:
        """Begin a block by the name that BLOCKS gives it; "layout" is a table that is none."""
        self.end_block()
        if name in _HEADINGS:
            self._headings.append(name)
        elif name in ("ul", "ol"):
            self._open_list(start if name == "ol" else None)
        elif name == "li" and self._lists:  # else the list around it is not written
            self._open_item()
        elif name == "blockquote":
            self._quotes.append(len(self._html))
            self._html.append("<blockquote>")
        elif name == "pre":
            self._preformatted += 1
        elif name in ("table", "layout"):
            self._open_table(is_layout=name == "layout")
        elif name in ("tr", "td", "th"):
            self._open_part(name, spans)

    def close_block(self, name: str) -> None:
        """End a block that was begun."""
        self.end_block()
        if name in _HEADINGS and self._headings:
            self._headings.pop()
        elif name in ("ul", "ol"):
            self._close_list(name)
        elif name == "li" and self._lists:
            self._close_item()
        elif name == "blockquote":
            self._is_plain &= not self._close(self._quotes.pop(), name)
        elif name == "pre":
            self._preformatted -= 1
        elif name in ("table", "layout"):
            self._close_table()
        elif name in ("tr", "td", "th"):
            self._close_part(name)

    def end_block(self) -> None:
        """End the line, if it has words."""
        if self._words:
            while self._open:
                self._markup.append(f"</{self._open.pop()[0]}>")
            markup, words = "".join(self._markup), "".join(self._words)
            self._markup, self._words = [], []
            self._place(markup, words)
        self._has_blank, self._breaks = False, 0

    def _place(self, markup: str, words: str) -> None:
        table = self._tables[-1] if self._tables else None
        if table and table.in_cell:
            self._html.append(f"<br>{markup}" if table.cells[-1] else markup)
            table.cells[-1].append(words.replace("\n", " "))
        elif table:  # a caption, which stands above its table
            self._html.insert(table.start, f"<p>{markup}</p>")
            table.start += 1
            (self._lines if self._lists else self._paragraphs).append(words)
        elif self._lists:
            self._place_in_item(markup, words)
        else:
            name = self._headings[-1] if self._headings else "p"
            self._is_plain &= name == "p"
            self._html.append(f"<{name}>{markup}</{name}>")
            self._end_lines()
            self._paragraphs.append(words)

    def _place_in_item(self, markup: str, words: str) -> None:
        mark, self._lists[-1].mark = self._lists[-1].mark, ""
        self._html.append(markup if mark else f"<p>{markup}</p>")
        indent = _INDENT * (len(self._lists) - 1)
        for line in words.split("\n"):
            self._lines.append(f"{indent}{mark} {line}" if mark else f"{indent}{_INDENT}{line}")
            mark = ""

    def _add(self, text: str) -> None:
        words = text.split()
        if not words:
            self._has_blank = self._has_blank or bool(text)
            return
        if self._breaks > 1:
            self.end_block()
        self._join(begins_with_blank=text[0].isspace())
        squeezed = " ".join(words)
        self._words.append(squeezed)
        self._markup.append(escape(squeezed, quote=False))
        self._has_blank = text[-1].isspace()

    def _join(self, *, begins_with_blank: bool) -> None:
        """Bring the open elements of the line up to date, with a blank or a break between the words if there is one."""
        wanted = list(dict.fromkeys(self._wanted))
        common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(self._open, wanted, strict=False)))
        while len(self._open) > common:
            self._markup.append(f"</{self._open.pop()[0]}>")
        if self._words and self._breaks:
            self._words.append("\n")
            self._markup.append("<br>")
        elif self._words and (self._has_blank or begins_with_blank):
            self._words.append(" ")
            self._markup.append(" ")
        self._breaks = 0
        for tag, address in wanted[common:]:
            self._is_plain = False
            self._open.append((tag, address))
            self._markup.append(f'<{tag} href="{escape(address)}">' if address else f"<{tag}>")

    def _end_lines(self) -> None:
        if self._lines:
            self._paragraphs.append("\n".join(self._lines).strip())
            self._lines = []

    def _close(self, start: int, name: str) -> bool:
        """End an element of the markup, or take it back where nothing is in it; say whether it stays."""
        if len(self._html) == start + 1:
            del self._html[start]
            return False
        self._html.append(f"</{name}>")
        return True

    def _open_list(self, number: int | None) -> None:
        if not self._lists:
            self._end_lines()
        self._lists.append(_List(number, len(self._html)))
        start = f' start="{number}"' if number not in (None, 1) else ""
        self._html.append("<ul>" if number is None else f"<ol{start}>")

    def _close_list(self, name: str) -> None:
        self._is_plain &= not self._close(self._lists.pop().start, name)
        if not self._lists:
            self._end_lines()

    def _open_item(self) -> None:
        within = self._lists[-1]
        within.mark = _BULLET if within.number is None else f"{within.number}."
        self._items.append(len(self._html))
        self._html.append("<li>")

    def _close_item(self) -> None:
        within = self._lists[-1]
        within.mark = ""
        if self._close(self._items.pop(), "li") and within.number is not None:
            within.number += 1

    def _open_table(self, *, is_layout: bool) -> None:
        if is_layout:
            self._tables.append(None)
            return
        if not self._lists:
            self._end_lines()
        self._tables.append(_Table(len(self._html)))
        self._html.append("<table>")

    def _close_table(self) -> None:
        table = self._tables.pop()
        if table is None:
            return
        self._is_plain &= not self._close(table.start, "table")
        if not self._lists:
            self._end_lines()

    def _open_part(self, name: str, spans: str) -> None:
        """Begin a row or a cell."""
        table = self._tables[-1] if self._tables else None
        if table is None:
            return
        if name == "tr":
            table.row_start, table.cells = len(self._html), []
            self._html.append("<tr>")
        else:
            table.in_cell = True
            table.cells.append([])
            self._html.append(f"<{name}{spans}>")

    def _close_part(self, name: str) -> None:
        table = self._tables[-1] if self._tables else None
        if table is None:
            return
        self._html.append(f"</{name}>")
        if name != "tr":
            table.in_cell = False
        elif any(table.cells):
            self._lines.append(_BETWEEN_CELLS.join(" ".join(cell) for cell in table.cells).rstrip(" |"))
        else:
            del self._html[table.row_start :]
