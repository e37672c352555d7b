"""The items of feeds of all kinds as the fields of records."""

import base64
import binascii
import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ilo_desktop.intake.alternates import language_named
from ilo_desktop.intake.field_names import Part, part_of

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

XML = "{http://www.w3.org/XML/1998/namespace}"
_XHTML = "http://www.w3.org/1999/xhtml"
_DC = frozenset({"http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/", "http://purl.org/dc/elements/1.0/"})
_CONTENT = "http://purl.org/rss/1.0/modules/content/"
_ATOM = frozenset({"http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"})
_MEDIA = "http://search.yahoo.com/mrss/"
_USUAL_PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "content": _CONTENT,
    "media": _MEDIA,
    "atom": "http://www.w3.org/2005/Atom",
    "xhtml": _XHTML,
}
_HTML_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_ORIGINAL_LINK = "origLink"

#: What the tags of RSS, Atom and Dublin Core say. A rank of 0 comes first.
_PARTS = {
    "title": (Part.HEADLINE, 0),
    "pubDate": (Part.DAY, 0),
    "published": (Part.DAY, 0),
    "issued": (Part.DAY, 0),
    "date": (Part.DAY, 1),
    "created": (Part.DAY, 2),
    "available": (Part.DAY, 2),
    "updated": (Part.DAY, 3),
    "modified": (Part.DAY, 3),
    "description": (Part.SUMMARY, 0),
    "summary": (Part.SUMMARY, 0),
    "abstract": (Part.SUMMARY, 1),
    "encoded": (Part.TEXT, 0),
    "content": (Part.TEXT, 0),
    "body": (Part.TEXT, 1),
    "div": (Part.TEXT, 1),
    "category": (Part.KICKER, 0),
    "subject": (Part.KICKER, 1),
    "type": (Part.KIND, 0),
    "language": (Part.LANGUAGE, 0),
    "identifier": (Part.ID, 1),
    "id": (Part.ID, 0),
    "guid": (Part.ID, 0),
    "spatial": (Part.PLACE, 0),
}


def fields_of(item: "Element", language: str = "") -> dict[Part, list[object]]:
    """Return what an item says, under each part the best value first; ``language`` is that of the feed."""
    ranked: list[tuple[int, Part, str]] = []
    core, _ = _named(item)
    for child in item:
        if isinstance(child.tag, str):
            ranked.extend(_says(child, core, item.get(f"{XML}lang") or language))
    if own := item.get(f"{XML}lang"):
        ranked.append((1, Part.LANGUAGE, own))
    found: dict[Part, list[object]] = {}
    for _, part, value in sorted(ranked, key=lambda each: each[0]):
        if value.strip():
            found.setdefault(part, []).append(value)
    return found


def local_name(element: "Element") -> str:
    """Return the name of a tag without its namespace or its prefix."""
    return _named(element)[1]


def _named(element: "Element") -> tuple[str, str]:
    """Return the namespace of a tag and its name in it; a prefix that was never declared is taken for the usual one."""
    tag = str(element.tag)
    if tag.startswith("{"):
        namespace, _, name = tag[1:].partition("}")
        return namespace, name
    prefix, _, name = tag.rpartition(":")
    return _USUAL_PREFIXES.get(prefix, prefix), name


def _says(child: "Element", core: str, language: str) -> Iterator[tuple[int, Part, str]]:
    """Yield what one tag of an item says: how well, of which part, what."""
    namespace, name = _named(child)
    if namespace == _MEDIA:
        if name == "credit":
            yield 0, Part.CREDIT, text_of(child)
    elif name == _ORIGINAL_LINK:
        yield 0, Part.URL, text_of(child)
    elif name == "link" and (namespace in _ATOM or namespace == core):
        yield from _link(child, language)
    elif name == "category" and child.get("term"):
        yield 0, Part.KICKER, child.get("label") or child.get("term") or ""
    elif namespace in _DC or namespace in _ATOM or namespace in (core, _CONTENT, _XHTML, ""):
        part, rank = _PARTS.get(name) or (part_of(name) if namespace in (core, "") else None) or (None, 0)
        if part in (Part.HEADLINE, Part.URL) and name not in _PARTS:
            return  # of the image, the author or the source
        if part:
            yield rank + (namespace != core), part, text_of(child)
        if name == "guid" and child.get("isPermaLink", "true").strip().lower() != "false":
            yield 9, Part.URL, text_of(child)


def _link(child: "Element", language: str) -> Iterator[tuple[int, Part, str]]:
    """Yield the address of a link to the item's page; one in another language comes last."""
    address = child.get("href") or text_of(child)
    if _leads_to_page(child) and address:
        is_page = "html" in child.get("type", "html")
        named, own = language_named(child.get("hreflang", "")), language_named(language)
        yield (4 if named and own and named != own else 1 if is_page else 2), Part.URL, address


def _leads_to_page(link: "Element") -> bool:
    return bool(link.get("rel", "alternate") == "alternate")


def in_languages(item: "Element") -> list[tuple[str, str]]:
    """Return the addresses under which an item stands in several languages, each with the language's code."""
    links = (child for child in item if isinstance(child.tag, str) and local_name(child) == "link")
    return [(link.get("hreflang", ""), link.get("href", "")) for link in links if _leads_to_page(link)]


def text_of(element: "Element") -> str:
    """Return what a tag holds: its text, which can be escaped markup, or the markup within it."""
    kind = (element.get("type") or element.get("mode") or "").lower()
    if element.get("src"):
        return ""  # is kept elsewhere
    text = element.text or ""
    if len(element):
        return _markup(element)
    if element.get("mode") == "base64" or (kind and "/" in kind and not kind.startswith("text/") and "xml" not in kind):
        return _from_base64(text)
    return text


def _markup(element: "Element") -> str:
    """Return the markup within a tag, its names without prefixes as HTML has them."""
    from lxml import etree

    for each in element.iter():
        if isinstance(each.tag, str):
            name = local_name(each)
            each.tag = name if _HTML_NAME.fullmatch(name) else "span"
    etree.cleanup_namespaces(element)
    inner = (etree.tostring(child, encoding="unicode", method="html") for child in element)
    return html.escape(element.text or "", quote=False) + "".join(inner)


def _from_base64(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
