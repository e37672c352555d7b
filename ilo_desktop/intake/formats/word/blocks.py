"""Word's document as blocks in their order: paragraphs, headings, items of lists, tables, text boxes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from xml.etree.ElementTree import Element

from ilo_desktop.intake.formats.format import Check
from ilo_desktop.intake.formats.word.inline import Inline
from ilo_desktop.intake.formats.word.package import MC, Package, W
from ilo_desktop.intake.formats.word.runs import Runs, chosen
from ilo_desktop.intake.formats.word.styles import Lists, Style, Styles, list_of, outline_level, value, whole
from ilo_desktop.newsroom.text import squeeze

# What is in the document though it stands around blocks.
_AROUND = frozenset(f"{W}{tag}" for tag in ("ins", "moveTo", "sdtContent", "customXml", "smartTag"))
_CONTENTS = ("toc ", "toa ", "table of figures", "index ")
_GALLERY_OF_CONTENTS = "table of contents"
_TABS = re.compile(r"[\t\n]")
# A cell with so many paragraphs is a place on the page and no field of a table.
_PARAGRAPHS_OF_A_PLACE = 3
_LONGEST_FIELD = 600
_MOST_COLUMNS = 1_000
_LOWEST_HEADING = 4
_PARAGRAPHS_BETWEEN_CHECKS = 500


@dataclass(frozen=True, slots=True)
class Block:
    """One block. ``text`` are its words, ``html`` the same as HTML, with its own tag but for items of lists.

    ``level`` counts headings from 1 and is 0 for what is none; ``style`` is the name of Word's style. ``item`` is the
    list's tag ("" outside of lists), ``depth`` how deep the item lies, from 0.
    ``places`` are the words between tabs and broken lines, where there are tabs.
    ``in_box`` says that it stands in a text box beside the text.
    """

    text: str
    html: str
    level: int = 0
    style: str = ""
    is_bold: bool = False
    size: float = 0.0
    item: str = ""
    depth: int = 0
    in_box: bool = False
    places: Sequence[str] = ()

    @property
    def is_title(self) -> bool:
        """Whether it is set as the title of what follows."""
        return self.style == "title"


class Blocks:
    """Reads the blocks of one part (the document, a header) of a package."""

    def __init__(self, package: Package, part: str, check: Check) -> None:
        self._package = package
        self._styles = Styles(package.related("styles"))
        self._lists = Lists(package.related("numbering"))
        self._runs = Runs(package.relations(part))
        self._check = check
        self._count = 0
        self._unended: Inline | None = None

    def read(self, parent: Element, *, in_box: bool = False) -> Iterator[Block]:
        """Yield the blocks in an element; a text box stands before the paragraph that it hangs on."""
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                yield from self._paragraph(child, in_box=in_box)
            elif tag == f"{W}tbl":
                yield from self._table(child, in_box=in_box)
            elif tag == f"{W}sdt":
                if not _is_table_of_contents(child):
                    yield from self.read(child, in_box=in_box)
            elif tag in _AROUND:
                yield from self.read(child, in_box=in_box)
            elif tag == f"{MC}AlternateContent":
                yield from self.read(chosen(child), in_box=in_box)
            child.clear()  # it is read once, and large documents fill the memory

    def notes(self) -> Iterator[Block]:
        """Yield the footnotes and endnotes that were referred to, each behind the number that stands in the text."""
        found = {
            (kind, note.get(f"{W}id", "")): note
            for kind in ("footnotes", "endnotes")
            for part in self._package.related(kind)
            for note in part.iterfind(f"{W}{kind[:-1]}")
        }
        for number, key in enumerate(list(self._runs.notes), start=1):
            note = found.get(key)
            texts = [] if note is None else [block.text for block in self.read(note) if block.text]
            if texts:
                words = f"[{number}] {' '.join(texts)}"
                yield Block(words, f"<p>{escape(words, quote=False)}</p>")

    def _paragraph(self, paragraph: Element, *, in_box: bool) -> Iterator[Block]:
        self._count += 1
        if self._count % _PARAGRAPHS_BETWEEN_CHECKS == 0:
            self._check()
        properties = paragraph.find(f"{W}pPr")
        style = self._styles.of("" if properties is None else value(properties.find(f"{W}pStyle")))
        inline = self._unended or Inline()
        self._runs.read(paragraph, style, inline)
        boxes, self._runs.boxes = self._runs.boxes, []
        for box in boxes:
            yield from self.read(box, in_box=True)
        self._unended = inline if _is_end_deleted(properties) else None
        if self._unended is None and inline.text.strip() and not style.name.startswith(_CONTENTS):
            yield self._block(inline, style, properties, in_box=in_box)

    def _block(self, inline: Inline, style: Style, properties: Element | None, *, in_box: bool) -> Block:
        level = outline_level(properties, style.level)
        list_id, depth = list_of(properties, (style.list_id, style.list_depth))
        item = "" if level or style.is_title else self._lists.tag(list_id, depth)
        text = "\n".join(filter(None, map(squeeze, inline.text.split("\n"))))
        places = list(filter(None, map(squeeze, _TABS.split(inline.text)))) if "\t" in inline.text else ()
        inner = inline.html(plain_bold=level > 0 or style.is_title)
        if item:
            html = inner
        elif level or style.is_title:
            tag = f"h{min(level + 1, _LOWEST_HEADING)}"
            html = f"<{tag}>{inner}</{tag}>"
        elif "quote" in style.name:
            html = f"<blockquote><p>{inner}</p></blockquote>"
        else:
            html = f"<p>{inner}</p>"
        return Block(text, html, level, style.name, inline.is_bold, inline.size, item, depth, in_box, places)

    def _table(self, table: Element, *, in_box: bool) -> Iterator[Block]:
        """Yield a table; one that only places things on the page as what stands in it."""
        rows = [
            [_Cell.of(cell, list(self.read(cell, in_box=in_box))) for cell in _within(row, "tc")]
            for row in _within(table, "tr")
            if not _is_row_deleted(row)
        ]
        if _is_layout(rows):
            yield from (block for row in rows for cell in row for block in cell.blocks)
            return
        text = "\n".join(" | ".join(cell.words for cell in row) for row in rows)
        if text.strip(" |\n"):
            html = "".join(f"<tr>{''.join(cell.html for cell in row)}</tr>" for row in rows)
            yield Block(text, f"<table><tbody>{html}</tbody></table>", style="table", in_box=in_box)


@dataclass(frozen=True, slots=True)
class _Cell:
    """A cell of a table. ``columns`` counts those that it spans."""

    blocks: Sequence[Block]
    columns: int = 1

    @classmethod
    def of(cls, element: Element, blocks: Sequence[Block]) -> "_Cell":
        span = element.find(f"{W}tcPr/{W}gridSpan")
        return cls(blocks, min(max(whole(value(span)), 1), _MOST_COLUMNS))

    @property
    def words(self) -> str:
        return " ".join(block.text.replace("\n", " ") for block in self.blocks)

    @property
    def html(self) -> str:
        span = f' colspan="{self.columns}"' if self.columns > 1 else ""
        return f"<td{span}>{to_html(self.blocks)}</td>"


def _is_layout(rows: Sequence[Sequence[_Cell]]) -> bool:
    """Say whether a table has one column, or cells that hold whole texts, as templates of releases have."""
    if all(len(row) <= 1 for row in rows):
        return True
    return any(
        len(cell.blocks) >= _PARAGRAPHS_OF_A_PLACE and len(cell.words) > _LONGEST_FIELD for row in rows for cell in row
    )


def _within(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, in content controls too."""
    for child in parent:
        if child.tag == f"{W}{tag}":
            yield child
        elif child.tag == f"{W}sdt" or child.tag in _AROUND:
            yield from _within(child, tag)


def _is_row_deleted(row: Element) -> bool:
    return row.find(f"{W}trPr/{W}del") is not None


def _is_end_deleted(properties: Element | None) -> bool:
    """Say whether the end of a paragraph was deleted, so that it goes on in the next one."""
    return properties is not None and properties.find(f"{W}rPr/{W}del") is not None


def _is_table_of_contents(control: Element) -> bool:
    gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return value(gallery).lower() == _GALLERY_OF_CONTENTS


def to_html(blocks: Sequence[Block]) -> str:
    """Return blocks as HTML, items that follow each other as one list."""
    found: list[str] = []
    for is_item, run in groupby(blocks, key=lambda block: bool(block.item)):
        same = list(run)
        found.append(_list(same) if is_item else "".join(block.html for block in same))
    return "".join(found)


def _list(items: Sequence[Block]) -> str:
    """Return items as lists within lists, however deep a crooked file says that they lie."""
    found: list[str] = []
    open_tags: list[tuple[str, int]] = []
    for item in items:
        while open_tags and (
            open_tags[-1][1] > item.depth or (open_tags[-1][1] == item.depth and open_tags[-1][0] != item.item)
        ):
            found.append(f"</li></{open_tags.pop()[0]}>")
        if open_tags and open_tags[-1][1] == item.depth:
            found.append(f"</li><li>{item.html}")
        else:
            open_tags.append((item.item, item.depth))
            found.append(f"<{item.item}><li>{item.html}")
    found.extend(f"</li></{tag}>" for tag, _ in reversed(open_tags))
    return "".join(found)
