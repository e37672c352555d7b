"""One article: its head, its text, and what the page says of it for machines, put together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.alternates import alternates_of
from ilo_desktop.intake.dates import DateLine, DayOrder, find_day
from ilo_desktop.intake.formats.format import Desk, Found
from ilo_desktop.intake.formats.web_page.blocks import blocks_of
from ilo_desktop.intake.formats.web_page.bodies import extract_body, read_body, read_plain_page, text_elements
from ilo_desktop.intake.formats.web_page.entries import read_day
from ilo_desktop.intake.formats.web_page.heads import Head, date_in
from ilo_desktop.intake.formats.web_page.ilo_lists import text_of
from ilo_desktop.intake.formats.web_page.items import CREDIT, Dated, date_of
from ilo_desktop.intake.formats.web_page.metadata import Metadata
from ilo_desktop.intake.formats.web_page.page import Page
from ilo_desktop.intake.limits import MAX_EXTRACTED
from ilo_desktop.intake.markup import Body, body_of, parse
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Document, Draft, Identifier, Problem
from ilo_desktop.newsroom.text import fold, squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

#: Where a larger share of a page's letters is in links, its menus are in the way of its text.
_SHARE_OF_LINKS = 0.2
#: In letters. An extractor that finds less has found nothing.
_SHORTEST_EXTRACT = 100
#: The share of a summary's words that must stand in the text: many sites describe themselves on every page.
_SHARED_WORDS = 0.4
_LONGEST_WORD_OF_NOTHING = 3


def read_article(page: Page, head: Head, others: "Sequence[LexborNode]", document: Document, desk: Desk) -> list[Found]:
    """Return the draft of the article on a page, with its problem where it has no date.

    ``others`` are elements that are about other releases.
    """
    said = page.said
    left_out = head.left_out | {node.mem_id for node in others}
    dated = head.dated
    if dated is None and told_day(said) is None:
        dated = _date_within(page, left_out)
    body = _read_text(page, head, left_out)
    summary = head.summary or _summary(said, head, body)
    language = languages.verdict(languages.evidence(f"{head.headline} {summary} {body.text}")) or said.language
    order = DayOrder.of([dated.written] if dated else [], language)
    day = _day(dated, said, order)
    draft = _draft(page, head, _kind(head, said, desk), day)
    draft = replace(draft, summary=summary, text=body.text, body=body.html, language=language)
    return [draft, *_problems(draft, said, order, document.name)]


def _draft(page: Page, head: Head, kind: tuple[str, str], day: DateLine) -> Draft:
    """Return what the page says round its text."""
    url = page.own_url or page.url
    return Draft(
        headline=head.headline,
        day=day.first,
        last_day=day.last,
        kicker=head.kicker,
        kind=kind[0],
        kind_words=kind[1],
        credit=head.credit or _credit(page.body),
        place=head.place or day.place,
        url=url,
        identifiers=identifiers_of(url),
        alternates=_alternates(page),
        line=0,
        last_line=0,
    )


def _alternates(page: Page) -> tuple[Identifier, ...]:
    own = {*identifiers_of(page.own_url), *identifiers_of(page.url)}
    return alternates_of(page.in_languages, own, page.said.language)


def _problems(draft: Draft, said: Metadata, order: DayOrder, name: str) -> list[Problem]:
    """Return what is to be told of an article: that it has no date, or one that could be another day."""
    if draft.day is None:
        return [Problem(Code.ITEM_WITHOUT_DATE, name, values={"text": squeeze(draft.headline)[:80]})]
    guess = order.problem(name) if order.is_guess and not told_day(said) else None
    return [guess] if guess else []


def _read_text(page: Page, head: Head, left_out: set[int]) -> Body:
    elements = text_elements(page.body, head.node)
    if elements:
        return read_body(elements, page.base, left_out)
    own, linked = read_plain_page(page.body, page.base, left_out)
    if not own.text and page.said.text:
        return Body(text="\n\n".join(filter(None, map(squeeze, page.said.text.split("\n")))))
    if linked <= _SHARE_OF_LINKS or page.size > MAX_EXTRACTED:
        return own
    extracted = extract_body(page.tree, page.base)
    return _without_head(extracted, head, page.base) if len(extracted.text) >= _SHORTEST_EXTRACT else own


def _without_head(body: Body, head: Head, base: str) -> Body:
    """Return an extracted text without the headline, the date and the summary above it."""
    plain = (f"<p>{escape(part)}</p>".replace("\n", "<br>") for part in body.text.split("\n\n"))
    root = parse(body.html or "".join(plain)).body
    if root is None:
        return body
    known = {fold(head.headline), fold(head.summary), fold(head.kicker)}
    left_out = set()
    for block in blocks_of([root])[:4]:
        if fold(block.text) in known or all(map(date_of, block.pieces)):
            left_out.add(block.node.mem_id)
    return body_of([root], base, left_out)


def _summary(said: Metadata, head: Head, body: Body) -> str:
    """Return what the page says for machines in short, if that is of this article."""
    words = {word for word in fold(said.summary).split() if len(word) > _LONGEST_WORD_OF_NOTHING}
    there = set(fold(f"{head.headline} {body.text}").split())
    is_own = not body.text or not words or len(words & there) >= _SHARED_WORDS * len(words)
    return said.summary if is_own and fold(said.summary) != fold(head.headline) else ""


def _day(dated: Dated | None, said: Metadata, order: DayOrder) -> DateLine:
    """Return the day: as it is written near the headline where that is one plain day, else as machines are told it."""
    line = read_day(dated.written, dated.machine, order) if dated else DateLine(None)
    told = told_day(said)
    if told and (line.first is None or line.last or order.is_guess):
        return line if line.last and line.first == told else replace(line, first=told, last=None)
    return line


def _date_within(page: Page, left_out: set[int]) -> Dated | None:
    """Return the first date that has a line of its own ("Date issued: 29 May 2014 |"), and leave that line out."""
    elements = text_elements(page.body, None) or [page.body]
    for block in blocks_of(elements, left_out):
        if dated := date_in(block):
            if squeeze(block.node.text()) == block.text:
                left_out.add(block.node.mem_id)
            return dated
    return None


def _kind(head: Head, said: Metadata, desk: Desk) -> tuple[str, str]:
    for words in (head.kicker, head.kind_words, said.section):
        if words and (kind := desk.vocabulary.kind_of(words)):
            return kind, words
    return "", ""


def _credit(body: "LexborNode") -> str:
    for selector in (".ilo--image--label", ".ilo--image--credit", "figcaption", ".caption", ".credit"):
        text = text_of(body, selector)
        if CREDIT.match(text):
            return text
    return ""


def told_day(said: Metadata) -> date | None:
    """Return the day that a page tells machines, None where it tells none."""
    return next((day for each in said.days if (day := find_day(each))), None)
