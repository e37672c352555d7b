"""Where a page comes from: what browsers and archives write into the files that they save, and what the page says."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.dates import find_day
from ilo_desktop.intake.markup import absolute

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_WEB = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
#: The first line of a file, where whoever saved the page has put its address before it.
_FIRST_LINE = re.compile(r"\s*(?P<url>https?://\S+)[^\r\n<]*(?=[\r\n]+\s*<)", re.IGNORECASE)
#: How much of a page is looked through for the marks of what saved it.
_HEAD = 8_000
_SAVED_FROM = (
    re.compile(r"<!-- saved from url=\(\d+\)(?P<url>\S+)"),  # Internet Explorer, Edge, Chrome
    re.compile(r"<!--\s*Page saved with SingleFile\s+url:\s*(?P<url>\S+)(?:\s+saved date:\s*(?P<day>[^\r\n]+))?"),
    re.compile(r"<!--\s*Mirrored from (?P<url>\S+) by HTTrack [^>]*?,\s*(?P<day>\w{3}, \d\d \w{3} \d{4})?"),
    re.compile(r"<html\b[^>]*\bdata-(?:scrapbook-source|savepage-url|single-file-url)=[\"']?(?P<url>[^\"'\s>]+)"),
    re.compile(r"<meta name=[\"']?savepage-url[\"']? content=[\"']?(?P<url>[^\"'\s>]+)"),
)
_ARCHIVED = re.compile(
    r"(?:(?:https?:)?//web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?P<url>https?:/.+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page was saved from ("" where nothing says it) and on which day."""

    url: str = ""
    day: date | None = None


def cut_first_line(text: str) -> tuple[str, str]:
    """Return the address that stands in a line of its own before a page, "" for none, and the page without it."""
    match = _FIRST_LINE.match(text)
    return (match["url"], text[match.end() :]) if match else ("", text)


def find_origin(text: str) -> Origin:
    """Return what the program that saved a page has written into it."""
    head = text[:_HEAD]
    for pattern in _SAVED_FROM:
        if match := pattern.search(head):
            url = match["url"] if "://" in match["url"] or "Mirrored" not in match[0] else f"http://{match['url']}"
            day = match.groupdict().get("day")
            if _WEB.fullmatch(url):
                return Origin(unarchived(url), find_day(day.split("(")[0].strip()) if day else None)
    return Origin()


def unarchived(url: str) -> str:
    """Return the address of a page that the Internet Archive shows; any other address as it is."""
    match = _ARCHIVED.fullmatch(url)
    return re.sub(r"^(https?):/+", r"\1://", match["url"]) if match else url


def restore_links(tree: "LexborHTMLParser") -> None:
    """Let the links of a page that the Internet Archive shows lead where they led."""
    for node in tree.css('a[href*="/web/"], link[href*="/web/"], base[href*="/web/"]'):
        href = node.attributes.get("href") or ""
        if (url := unarchived(href)) != href:
            node.attrs["href"] = url


def base_of(tree: "LexborHTMLParser", address: str) -> str:
    """Return the address against which a page's links are meant."""
    base = tree.css_first("base[href]")
    return (absolute(base.attributes.get("href"), address) if base else "") or address


def own_address(tree: "LexborHTMLParser", address: str) -> str:
    """Return the address that a page gives itself, "" where it gives none, or but that of the site's front page."""
    for selector, name in (('link[rel~="canonical"]', "href"), ('meta[property="og:url"]', "content")):
        node = tree.css_first(selector)
        url = unarchived(absolute(node.attributes.get(name), address)) if node else ""
        if identifiers_of(url):
            return url
    return ""


def addresses_in_languages(tree: "LexborHTMLParser", base: str) -> list[tuple[str, str]]:
    """Return the addresses under which a page says that it stands in several languages, each with the language's code.

    What is no page, such as a feed, is left out.
    """
    found = []
    for node in tree.css('[rel~="alternate"][hreflang][href]'):
        attributes = node.attributes
        address = unarchived(absolute(attributes.get("href"), base))
        if address and "html" in (attributes.get("type") or "html"):
            found.append((attributes.get("hreflang") or "", address))
    return found
