"""HTML to what a release keeps of it: clean markup without anything that acts, and the same as plain text."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin, urlsplit

from ilo_desktop.intake.markup_writer import BLOCKS, INLINE, Writer
from ilo_desktop.intake.nesting import flatten, names

if TYPE_CHECKING:
    from nh3 import Cleaner
    from selectolax.lexbor import LexborHTMLParser, LexborNode

#: Whose content is no text, or nothing that stays when the page is on the disk.
_DROPPED = names(
    "head script style noscript template iframe object embed applet audio video canvas svg map area input button select"
    " textarea datalist option progress meter rp frameset noframes"
)
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
#: What sites call text that only screen readers say: "opens in a new window".
_HIDDEN_CLASSES = frozenset({"visually-hidden", "sr-only", "screen-reader-text", "element-invisible", "screenreader"})
_SCHEMES = frozenset({"http", "https", "mailto"})
_ATTRIBUTES = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start"}}
_TAGS = names("p h2 h3 h4 ul ol li table tbody tr td th blockquote a em strong sub sup br")
_BLOCKS_OF_PAGES = ("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "article", "p + p + p", "div + div + div")
# Each is named with each, as an ":is()" with something behind it is held against parents alone.
_BLOCK_IN_CELL = ", ".join(f"{cell} {block}" for cell in ("td", "th") for block in _BLOCKS_OF_PAGES)


@dataclass(frozen=True, slots=True)
class Body:
    """A text with its structure as clean HTML, "" where it has none but paragraphs, and as plain text.

    In the text paragraphs are parted by blank lines; items of a list ("• …", "1. …") and rows of a table ("a | b") are
    lines.
    """

    html: str = ""
    text: str = ""


class Step(NamedTuple):
    """One step of a walk: into an element, out of it, or over a piece of text (where ``tag`` is "")."""

    tag: str
    node: "LexborNode"
    is_end: bool = False


def clean(html: str, base_url: str = "") -> Body:
    """Return what some HTML says: headings, lists, tables, quotations and links stay; what acts or hides goes.

    Links are made absolute against ``base_url``; those that lead nowhere on the web lose their address. Any text is
    taken, and none raises.
    """
    root = parse(html).root
    return body_of((root,), base_url) if root else Body()


def parse(html: str) -> "LexborHTMLParser":
    """Return the tree of a page, whatever it is; its depth is limited. MemoryError where there is no room for it."""
    from selectolax.lexbor import LexborHTMLParser, SelectolaxError  # imported late: no start needs it

    try:
        return LexborHTMLParser(flatten(html).encode("utf-8", errors="replace"))
    except SelectolaxError as error:  # nothing else makes it fail: any text is a page
        raise MemoryError from error


def body_of(nodes: Iterable["LexborNode"], base_url: str = "", left_out: Container[int] = frozenset()) -> Body:
    """Return what some elements of a tree say together, without those whose ``mem_id`` is left out."""
    writer = Writer()
    for node in nodes:
        for step in walk(node, left_out):
            _take(step, writer, base_url)
        writer.end_block()
    html, text, is_plain = writer.finish()
    return Body("" if is_plain else _cleaner().clean(html), text)


def is_hidden(node: "LexborNode") -> bool:
    """Say whether an element is not shown to those who see the page."""
    attributes = node.attributes
    if not attributes:
        return False
    if "hidden" in attributes or (attributes.get("aria-hidden") or "").lower() == "true":
        return True
    if _HIDDEN_STYLE.search(attributes.get("style") or ""):
        return True
    return not _HIDDEN_CLASSES.isdisjoint((attributes.get("class") or "").split())


def absolute(address: str | None, base_url: str) -> str:
    """Return a link's address as one on the web, "" where it is none (a script, data, a place on the same page)."""
    address = re.sub(r"[\x00-\x20\x7f]+", lambda match: "" if match[0].strip(" ") else " ", address or "").strip()
    if not address or address.startswith("#"):
        return ""
    try:
        joined = urljoin(base_url, address)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    if parts.scheme not in _SCHEMES or not (parts.netloc or (parts.scheme == "mailto" and parts.path)):
        return ""
    return joined.replace(" ", "%20")


def walk(root: "LexborNode", left_out: Container[int]) -> Iterator[Step]:
    """Yield the steps of a walk through what is shown of an element, without recursion: pages nest deep."""
    if _is_left_out(root, left_out):
        return
    yield Step(root.tag or "", root)
    stack = [(root, root.iter(include_text=True))]
    while stack:
        parent, children = stack[-1]
        node = next(children, None)
        if node is None:
            stack.pop()
            yield Step(parent.tag or "", parent, is_end=True)
        elif node.tag == "-text":
            yield Step("", node)
        elif not _is_left_out(node, left_out):
            yield Step(node.tag or "", node)
            stack.append((node, node.iter(include_text=True)))


def _is_left_out(node: "LexborNode", left_out: Container[int]) -> bool:
    return node.tag in _DROPPED or not node.is_element_node or node.mem_id in left_out or is_hidden(node)


def _take(step: Step, writer: Writer, base_url: str) -> None:
    tag = step.tag
    if not tag:
        writer.add_text(step.node.text_content or "")
    elif tag == "br":
        if not step.is_end:
            writer.break_line()
    elif tag == "a":
        _take_link(step, writer, base_url)
    elif tag in INLINE:
        (writer.close_inline if step.is_end else writer.open_inline)(INLINE[tag])
    elif tag in BLOCKS:
        _take_block(step, writer)
    elif tag in _SIGNS:
        writer.add_text(_SIGNS[tag][step.is_end])


#: What browsers put round an element of a text.
_SIGNS = {"q": ("“", "”"), "rt": (" (", ")")}


def _take_link(step: Step, writer: Writer, base_url: str) -> None:
    address = absolute(step.node.attributes.get("href"), base_url)
    if address and step.is_end:
        writer.close_inline("a")
    elif address:
        writer.open_inline("a", address)


def _take_block(step: Step, writer: Writer) -> None:
    node = step.node
    name = BLOCKS[step.tag]
    if name == "li" and (node.parent is None or BLOCKS.get(node.parent.tag or "") not in ("ul", "ol")):
        name = ""
    elif name == "table" and not _is_table(node):
        name = "layout"
    if step.is_end:
        writer.close_block(name)
    elif name == "ol":
        writer.open_block(name, start=_number(node, "start", 1, least=0))
    elif name in ("td", "th"):
        writer.open_block(name, spans="".join(map(partial(_span, node), ("colspan", "rowspan"))))
    else:
        writer.open_block(name)


def _is_table(node: "LexborNode") -> bool:
    """Say whether a table shows rows and columns; many pages are but laid out by one."""
    if node.attributes.get("role") in ("presentation", "none") or _lays_out(node):
        return False
    return node.css_first("td + td, th + td, td + th, th + th") is not None


def _lays_out(table: "LexborNode") -> bool:
    """Say whether cells of a table hold what cells do not; it may itself stand in another one's."""
    if any(other.mem_id != table.mem_id for other in table.css("table")):
        return True
    first = table.css_first(_BLOCK_IN_CELL)
    if first is None or not _is_in_caption(first):
        return first is not None
    return any(not _is_in_caption(block) for block in table.css(_BLOCK_IN_CELL))


def _is_in_caption(node: "LexborNode") -> bool:
    around = node.parent
    while around is not None and around.tag not in ("td", "th", "caption"):
        around = around.parent
    return around is not None and around.tag == "caption"


def _span(node: "LexborNode", name: str) -> str:
    count = _number(node, name, 1, least=1)
    return f' {name}="{count}"' if count > 1 else ""


def _number(node: "LexborNode", name: str, default: int, *, least: int) -> int:
    written = (node.attributes.get(name) or "").strip()
    return int(written) if re.fullmatch(r"[0-9]{1,3}", written) and int(written) >= least else default


@cache
def _cleaner() -> "Cleaner":
    """Return the sanitizer, which has the last word on what stays."""
    import nh3  # imported late: no start needs it

    return nh3.Cleaner(
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        url_relative="deny",
        link_rel=None,
        strip_comments=True,
    )
