"""A page that was parsed: its tree without what acts, its addresses, and what it says of itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ilo_desktop.intake.formats.web_page.addresses import (
    addresses_in_languages,
    base_of,
    cut_first_line,
    find_origin,
    own_address,
    restore_links,
    unarchived,
)
from ilo_desktop.intake.formats.web_page.metadata import Metadata, read_metadata
from ilo_desktop.intake.markup import parse

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

#: What has no words for readers.
_SILENT = "script, style, noscript, template, svg, iframe, object, canvas, #wm-ipp-base, #wm-ipp"


#: What of a page is hidden only while a dialog stands before it, or until its scripts have run.
_CONTENT = "h1, main, article"


@dataclass(frozen=True, slots=True)
class Page:
    """A page. ``url`` is where it was saved from, ``own_url`` what it calls itself; both "" where nothing says it.

    ``in_languages`` are its addresses in several languages with their codes; ``size`` is the length of its markup.
    """

    tree: "LexborHTMLParser"
    body: "LexborNode"
    url: str
    own_url: str
    base: str
    saved_on: date | None
    said: Metadata
    in_languages: Sequence[tuple[str, str]]
    size: int


def open_page(text: str, url: str) -> Page | None:
    """Return the page that a text is; None where it has no body. ``url`` is its address where that is known already."""
    first_line, text = cut_first_line(text)
    origin = find_origin(text)
    tree = parse(text)
    body = tree.body
    if body is None:
        return None
    said = read_metadata(tree)
    for node in tree.css(_SILENT):
        node.decompose()
    _show(body)
    restore_links(tree)
    url = unarchived(url or first_line or origin.url)
    own_url = own_address(tree, url)
    base = base_of(tree, url or own_url)
    return Page(tree, body, url, own_url, base, origin.day, said, addresses_in_languages(tree, base), len(text))


def _show(body: "LexborNode") -> None:
    """Take back what hides the whole of a page that was saved behind an open dialog, or before it had loaded."""
    for name in ("hidden", "aria-hidden", "style"):
        if name in body.attributes:
            del body.attrs[name]
    for node in body.css('[aria-hidden="true"]'):
        if node.css_first(_CONTENT):
            del node.attrs["aria-hidden"]
