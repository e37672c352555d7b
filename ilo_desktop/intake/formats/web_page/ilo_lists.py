"""Lists of the ILO's own pages: the item lists of before April 2024, and the cards since."""

from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ilo_desktop.intake.formats.web_page.entries import Entry, is_date
from ilo_desktop.intake.markup import absolute, is_hidden
from ilo_desktop.newsroom.text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_OLD_ITEMS = ".item-list > li"
_CARDS = ".ilo--card"
#: The card over a page, where it leads to another one.
_LEADING_HERO = ".ilo--hero-card:has(a.ilo--hero-card--title-link)"
#: What old items have that is no summary.
_OLD_PARTS = ("item-image", "caption", "item-prehead", "item-title", "item-info")


def old_entries(body: "LexborNode", base: str) -> list[tuple["LexborNode", Entry]]:
    """Return the items of the old pages' lists, each with its element, from lists that have a dated item."""
    found: list[tuple[LexborNode, Entry]] = []
    dated_lists: dict[int, bool] = {}
    for item in body.css(_OLD_ITEMS):
        within = item.parent
        if within is None or is_hidden(within) or is_hidden(item):
            continue
        entry = _old_entry(item, base)
        if entry is None:
            continue
        found.append((item, entry))
        dated_lists[within.mem_id] = dated_lists.get(within.mem_id, False) or bool(entry.written)
    return [(item, entry) for item, entry in found if item.parent and dated_lists[item.parent.mem_id]]


def _old_entry(item: "LexborNode", base: str) -> Entry | None:
    headline = text_of(item, ".item-title")
    info = text_of(item, ".item-info")
    if not headline or (info and not is_date(info)):  # "pdf - 2.1 MB": a file, not a release
        return None
    return Entry(
        headline=headline,
        written=info.strip(" |•·–—-"),
        url=_address(item, ".item-title a[href], a[href]", base),
        kicker=text_of(item, ".item-prehead"),
        summary=squeeze(" ".join(_rest(item))),
        credit=text_of(item, ".caption"),
    )


def _rest(item: "LexborNode") -> Iterator[str]:
    for child in item.iter(include_text=True):
        classes = (child.attributes.get("class") or "").split() if child.is_element_node else []
        if child.tag == "-text":
            yield child.text_content or ""
        elif child.is_element_node and not set(classes) & set(_OLD_PARTS) and child.tag != "script":
            yield squeeze(child.text())


def cards(body: "LexborNode", base: str) -> list[tuple["LexborNode", Entry]]:
    """Return the cards that are releases, each with its element: those with a date, or an address of a resource."""
    found = []
    for card in body.css(_CARDS):
        entry = _card(card, base)
        if entry and not is_hidden(card):
            found.append((card, entry))
    return [*_heroes(body, base), *found]


def _heroes(body: "LexborNode", base: str) -> list[tuple["LexborNode", Entry]]:
    found = []
    for hero in body.css(_LEADING_HERO):
        headline, written = text_of(hero, ".ilo--hero-card--title"), text_of(hero, ".ilo--hero-card--datecopy")
        if headline and is_date(written):
            url = _address(hero, "a.ilo--hero-card--title-link", base)
            kicker, summary = text_of(hero, ".ilo--hero-card--eyebrow"), text_of(hero, ".ilo--hero-card--intro")
            found.append((hero, Entry(headline, written, "", url, kicker, summary)))
    return found


def _card(card: "LexborNode", base: str) -> Entry | None:
    headline = text_of(card, ".ilo--card--title") or text_of(card, ".ilo--card--link--text")
    time = card.css_first("time")
    written = squeeze(time.text()) if time else text_of(card, ".ilo--card--date, .ilo--card--date-extra")
    machine = (time.attributes.get("datetime") or "") if time else ""
    url = _address(card, "a.ilo--card--link, .ilo--card--title a[href], a[href]", base)
    is_dated = is_date(written) or bool(machine)
    if not headline or not (is_dated or "/resource/" in f"{urlsplit(url).path}/"):
        return None
    return Entry(
        headline=headline,
        written=written if is_dated else "",
        machine=machine,
        url=url,
        kicker=text_of(card, ".ilo--card--eyebrow"),
        summary=text_of(card, ".ilo--card--intro"),
        credit=text_of(card, ".ilo--image--credit .ilo--image--label") or text_of(card, ".ilo--image--credit"),
    )


def text_of(node: "LexborNode", selector: str) -> str:
    """Return the squeezed text of the first element that a selector finds, "" where there is none."""
    found = node.css_first(selector)
    return squeeze(found.text()) if found else ""


def _address(node: "LexborNode", selectors: str, base: str) -> str:
    for selector in selectors.split(", "):
        for link in node.css(selector):
            if url := absolute(link.attributes.get("href"), base):
                return url
    return ""
