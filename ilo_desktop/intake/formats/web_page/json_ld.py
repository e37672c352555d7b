"""JSON-LD: what a page says of itself in the words of schema.org, however badly it is written."""

import html
import json
import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ilo_desktop.intake.nesting import names
from ilo_desktop.newsroom.text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_ARTICLES = names(
    "Article NewsArticle PressRelease BlogPosting Report ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle"
    " BackgroundNewsArticle AdvertiserContentArticle LiveBlogPosting SocialMediaPosting TechArticle SpecialAnnouncement"
)
_LISTS = names("CollectionPage ItemList Blog SearchResultsPage")
#: Under these stand things that a page only leads to.
_OTHERS = names(
    "itemListElement hasPart blogPost blogPosts relatedLink citation mentions significantLink isPartOf comment"
)
#: What is looked at of a script, in letters, and how many things there may be in it.
_LONGEST, _MOST_THINGS = 500_000, 5_000
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_WRAPPING = re.compile(r"^\s*(?:<!--|/\*.*?\*/|//[^\n]*|<!\[CDATA\[)+|(?://\s*)?(?:-->|\]\]>)\s*;?\s*$", re.DOTALL)
_FIELD = re.compile(
    r'"(@type|headline|name|datePublished|dateCreated|description|inLanguage)"\s*:\s*"((?:[^"\\]|\\.)*)"'
)


@dataclass(frozen=True, slots=True)
class LinkedData:
    """What the scripts of a page say: of the article that it is, if it is one, and whether it is a list."""

    article: Mapping[str, Any] = field(default_factory=dict)
    is_list: bool = False

    def text(self, *keys: str) -> str:
        """Return the first of some values of the article that is a text, "" where none is."""
        for key in keys:
            value = self.article.get(key)
            if isinstance(value, Mapping):
                value = value.get("@value") or value.get("name")
            if isinstance(value, list):
                value = next((each for each in value if isinstance(each, str)), None)
            if isinstance(value, str) and value.strip():
                return squeeze(plain(value))
        return ""


def plain(text: str) -> str:
    """Return a text without the tags and entities that some sites leave in their metadata."""
    text = html.unescape(text)
    return html.unescape(re.sub(r"</?[a-zA-Z][^<>]{0,200}>", "", text)) if "<" in text or "&" in text else text


def read_linked_data(tree: "LexborHTMLParser") -> LinkedData:
    """Return what the scripts of a page say."""
    things = [
        thing
        for script in tree.css('script[type*="ld+json"]')
        for thing in _things(_parsed((script.text() or "")[:_LONGEST]))
    ]
    articles = [thing for thing in things if _types(thing) & _ARTICLES]
    # Several articles side by side are those of a list.
    own = articles[0] if len({str(article.get("headline") or article.get("name")) for article in articles}) == 1 else {}
    return LinkedData(own, is_list=(len(articles) > 1 and not own) or any(_types(thing) & _LISTS for thing in things))


def _types(thing: Mapping[str, Any]) -> set[str]:
    written = thing.get("@type")
    every = written if isinstance(written, list) else [written]
    return {each.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for each in every if isinstance(each, str)}


def _things(value: object) -> Iterator[Mapping[str, Any]]:
    """Yield the things that a value tells of, without those that it only leads to."""
    stack, count = deque([value]), 0
    while stack and count < _MOST_THINGS:
        value = stack.popleft()
        count += 1
        if isinstance(value, list):
            stack += value
        elif isinstance(value, dict):
            if "@type" in value:
                yield value
            stack += [each for key, each in value.items() if key not in _OTHERS and isinstance(each, dict | list)]


def _parsed(script: str) -> object:
    for text in (script, _TRAILING_COMMA.sub("", _WRAPPING.sub("", script))):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return _pieced(script)


def _pieced(script: str) -> dict[str, str]:
    """Return what can be read of a script that is no JSON: the first value of each of some keys."""
    found: dict[str, str] = {}
    for key, value in _FIELD.findall(script):
        if key == "@type" and value not in _ARTICLES:
            continue
        found.setdefault(key, re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), value).replace('\\"', '"'))
    return found
