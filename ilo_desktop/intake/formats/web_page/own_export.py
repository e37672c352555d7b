"""Pages that this program exported: each release as it was, without what the page says besides."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.web_page.page import Page
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS
from ilo_desktop.intake.markup import body_of
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.frames import ADDRESS, CREDIT, FRAME, GENERATOR, KIND, PLACE, SUMMARY
from ilo_desktop.newsroom.release import Draft, Problem
from ilo_desktop.newsroom.text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_ARTICLES = f'article[aria-labelledby^="{FRAME}"]'
_LARGEST_LABEL = 80


def is_own(page: Page) -> bool:
    """Say whether a page is one that this program exported: all articles on it are releases, be it none."""
    is_made_here = page.tree.css_first(f'meta[name="generator"][content="{GENERATOR}"]') is not None
    return is_made_here and len(page.body.css("article")) == len(page.body.css(_ARTICLES))


def drafts_of(page: Page, name: str, desk: Desk) -> Iterator[Draft | Problem]:
    """Yield the releases of a page, and which of them have no date."""
    nodes = page.body.css(_ARTICLES)
    if not nodes:
        yield Problem(Code.NO_RELEASE_ON_PAGE, name)
    for number, node in enumerate(nodes):
        if number % LINES_BETWEEN_CHECKS == 0:
            desk.check()
        draft = _draft(node, page, desk)
        if not draft.headline:
            continue
        yield draft
        if draft.day is None:
            yield Problem(Code.ITEM_WITHOUT_DATE, name, values={"text": draft.headline[:_LARGEST_LABEL]})


def _draft(node: "LexborNode", page: Page, desk: Desk) -> Draft:
    left_out = {each.mem_id for each in node.css(f'header, [class^="{FRAME}"]')}
    body = body_of([node], page.base, left_out)
    link = node.css_first(f"a.{ADDRESS}")
    url = (link.attributes.get("href") or "") if link else ""
    days = node.css_first("header time")
    own = (node.attributes["lang"] or "") if "lang" in node.attributes else None
    kind_words = _words(node, f".{KIND}")
    return Draft(
        headline=_words(node, "header h1, header h2, header h3"),
        day=_day(days, "datetime"),
        last_day=_day(days, "data-last"),
        summary="\n\n".join(squeeze(each.text()) for each in node.css(f"p.{SUMMARY}")),
        text=body.text,
        body=body.html,
        kicker=kind_words,
        kind=desk.vocabulary.kind_of(kind_words) or "",
        kind_words=kind_words,
        credit=_words(node, f".{CREDIT}"),
        place=_words(node, f".{PLACE}"),
        language=languages.within("", own if own is not None else page.said.language),
        url=url,
        identifiers=identifiers_of(url),
        line=0,
        last_line=0,
    )


def _words(node: "LexborNode", selector: str) -> str:
    found = node.css_first(selector)
    return squeeze(found.text()) if found else ""


def _day(node: "LexborNode | None", name: str) -> date | None:
    try:
        return date.fromisoformat((node.attributes.get(name) if node else None) or "")
    except ValueError:
        return None
