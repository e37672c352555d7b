"""What a page says of itself for machines: JSON-LD, Open Graph, Dublin Core, microdata, meta elements, its title."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ilo_desktop.intake.formats.web_page.json_ld import LinkedData, plain, read_linked_data
from ilo_desktop.intake.nesting import names
from ilo_desktop.newsroom.text import fold, squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_HEADLINES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title")
_SUMMARIES = (
    "og:description",
    "dc.description",
    "dcterms.abstract",
    "dcterms.description",
    "twitter:description",
    "description",
)
_DAYS = (
    *("article:published_time", "og:article:published_time", "og:published_time", "dcterms.issued", "dc.date.issued"),
    *("dcterms.date", "dc.date", "dcterms.created", "dc.date.created", "citation_publication_date", "citation_date"),
    *("parsely-pub-date", "sailthru.date", "publishdate", "publish_date", "publish-date", "publication_date"),
    *("pubdate", "date", "article.published", "published", "release_date", "releasedate"),
)
_LANGUAGES = ("dc.language", "dcterms.language", "og:locale", "language")
_SECTIONS = ("article:section", "dc.type", "dcterms.type", "content_type")
_CUT_OFF = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*$")
_BETWEEN_TITLE_AND_SITE = re.compile(r"\s+[|•·»›:]{1,2}\s+|\s+[-–—]\s+|\s*[|｜]\s*")
_BARS = frozenset("|｜")
_MOST_WORDS_OF_A_SITE = 8
_PROPERTIES = names("headline name datePublished description inLanguage articleSection")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says for machines. Texts are plain, "" for nothing; ``days`` are as written, the surest first.

    ``summary`` was not cut off. ``is_article`` and ``is_list`` count what speaks for either.
    """

    headline: str = ""
    title: str = ""
    site: str = ""
    summary: str = ""
    text: str = ""
    section: str = ""
    language: str = ""
    days: tuple[str, ...] = ()
    is_article: int = 0
    is_list: int = 0


def read_metadata(tree: "LexborHTMLParser") -> Metadata:
    """Return what a page says of itself."""
    said = _meta_elements(tree)
    linked = read_linked_data(tree)
    marked = _microdata(tree)
    site = said.get("og:site_name", "")
    title_node = tree.css_first("title")
    title = squeeze(title_node.text()) if title_node else ""
    headline = linked.text("headline") or marked.get("headline") or _first(said, _HEADLINES) or linked.text("name")
    summaries = [linked.text("description"), marked.get("description", ""), *(said.get(key, "") for key in _SUMMARIES)]
    days = [
        linked.text("datePublished", "dateCreated"),
        marked.get("datePublished", ""),
        *(said.get(key, "") for key in _DAYS),
    ]
    html_node = tree.css_first("html[lang]")
    return Metadata(
        headline=without_site(headline, site),
        title=without_site(title, site),
        site=site,
        summary=next(
            (text for text in summaries if text and not _CUT_OFF.search(text) and fold(text) != fold(headline)), ""
        ),
        text=_article_body(linked),
        section=linked.text("articleSection") or marked.get("articleSection") or _first(said, _SECTIONS),
        language=_language(
            linked.text("inLanguage")
            or ((html_node.attributes.get("lang") or "") if html_node else "")
            or _first(said, _LANGUAGES)
        ),
        days=tuple(dict.fromkeys(filter(None, days))),
        is_article=_count_article(said, linked, marked),
        is_list=2 * linked.is_list + (said.get("og:type") == "website"),
    )


def _count_article(said: dict[str, str], linked: LinkedData, marked: dict[str, str]) -> int:
    dated = any(said.get(key) for key in _DAYS)
    return (
        3 * bool(linked.article)
        + 2 * dated
        + (said.get("og:type") == "article")
        + 2 * bool(marked.get("datePublished"))
    )


def without_site(title: str, site: str) -> str:
    """Return a page's title without the name of the site behind or before it."""
    between = list(_BETWEEN_TITLE_AND_SITE.finditer(title))
    if not between:
        return title
    first, last = title[: between[0].start()], title[between[-1].end() :]
    if site and fold(first) == fold(site):
        return title[between[0].end() :]
    front = title[: between[-1].start()]
    is_bar = not _BARS.isdisjoint(between[-1][0])
    is_site = len(last) < len(title) / 2 and len(first) > len(last)
    if (site and fold(last) == fold(site)) or ((is_bar or is_site) and len(last.split()) <= _MOST_WORDS_OF_A_SITE):
        return front
    return title


def _first(said: dict[str, str], keys: tuple[str, ...]) -> str:
    return next((said[key] for key in keys if said.get(key)), "")


def _meta_elements(tree: "LexborHTMLParser") -> dict[str, str]:
    """Return the meta elements' values by their names in lower case; the first of a name counts."""
    said: dict[str, str] = {}
    for node in tree.css("meta[content]"):
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("http-equiv") or ""
        value = squeeze(plain(attributes.get("content") or ""))
        if name and value:
            said.setdefault(name.strip().lower().replace("dc:", "dc.").replace("dcterms:", "dcterms."), value)
    return said


def _microdata(tree: "LexborHTMLParser") -> dict[str, str]:
    """Return the properties that are marked in the page, where they are of one article."""
    if len(tree.css('[itemprop~="headline"]')) > 1:
        return {}
    marked: dict[str, str] = {}
    for node in tree.css("[itemprop]"):
        attributes = node.attributes
        for name in (attributes.get("itemprop") or "").split():
            if name in _PROPERTIES and name != "name":
                value = attributes.get("content") or attributes.get("datetime") or node.text()
                marked.setdefault(name, squeeze(plain(value or "")))
    return marked


def _article_body(linked: LinkedData) -> str:
    value = linked.article.get("articleBody")
    return plain(value) if isinstance(value, str) else ""


def _language(code: str) -> str:
    match = re.match(r"[a-z]{2}\b", code.strip().lower().replace("_", "-"))
    return match[0] if match else ""
