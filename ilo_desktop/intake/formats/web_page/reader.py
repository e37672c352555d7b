"""The reader of saved web pages: whether a page is an article, a list or neither, decided by what speaks for each."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ilo_desktop.intake.around import as_html, html_around
from ilo_desktop.intake.documents import decode
from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.formats.web_page import own_export
from ilo_desktop.intake.formats.web_page.articles import read_article, told_day
from ilo_desktop.intake.formats.web_page.blocks import Block, blocks_of
from ilo_desktop.intake.formats.web_page.chrome import chrome_in
from ilo_desktop.intake.formats.web_page.entries import Entry, Listing, drafts_of
from ilo_desktop.intake.formats.web_page.heads import Head as ArticleHead
from ilo_desktop.intake.formats.web_page.heads import read_head
from ilo_desktop.intake.formats.web_page.ilo_lists import cards, old_entries
from ilo_desktop.intake.formats.web_page.lists import find_entries, with_teasers
from ilo_desktop.intake.formats.web_page.page import Page, open_page
from ilo_desktop.intake.markup import clean
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

#: Elements of one release, and what they say.
_Entries = Sequence[tuple[Sequence["LexborNode"], Entry]]

_TOP = re.compile(
    r"(?:https?://\S+[^\r\n<]*[\r\n]+)?\s*(?:<\?xml\b[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(?P<name>!doctype\s+html|[a-z][a-z0-9]*)\b",
    re.IGNORECASE,
)
_PAGE = re.compile(r"!doctype\s+html|html|head|body|title|meta", re.IGNORECASE)
_TAG = re.compile(
    r"<(?:div|p|span|a|ul|ol|li|table|tr|td|h[1-6]|img|article|section|main|br|time|b|strong)\b[^<>]*>", re.IGNORECASE
)
_TAGS_OF_A_PAGE = 4
#: In letters: what speaks a little, and clearly, for an article, outside of any list.
_SOME_PROSE, _MUCH_PROSE, _PARAGRAPH = 200, 600, 80
_MANY_ENTRIES = 5
_SHARE_OF_A_LIST = 0.6
_MOST_INTRODUCTION = 1_000


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a saved page. Raises NewsroomError FILE_BINARY or FILE_EMPTY, and what ``check`` raises."""
    document, text = decode(document)
    yield from read_page(text, document, desk, document.source_url)


def read_page(text: str, document: Document, desk: Desk, base_url: str = "") -> Iterator[Found]:
    """Yield the document with the address of its page, then the releases on it, one article or a list, and problems.

    ``base_url`` is the page's address where something beside the page tells it.
    """
    page = open_page(text, base_url)
    desk.check()
    if page is None:
        raise NewsroomError(Code.FILE_EMPTY, name=document.name)
    saved_on = document.saved_on or page.saved_on
    document = replace(document, source_url=document.source_url or page.url or page.own_url, saved_on=saved_on)
    yield document
    if own_export.is_own(page):
        yield from own_export.drafts_of(page, document.name, desk)
    else:
        yield from _Survey(page, desk).releases(document)


def show_page(text: str, draft: Draft, base_url: str = "") -> Readable:
    """Return what a page says, all of it: without what acts, pictures and the way it looked."""
    body = clean(text, base_url)
    return html_around(body.html or as_html(body.text.split("\n\n")), draft, Shape.PAGE)


def _show(document: Document, draft: Draft, _desk: Desk) -> Readable:
    document, text = decode(document)
    return show_page(text, draft, document.source_url)


def _is_page(head: Head) -> bool:
    match = _TOP.match(head.text)
    if match is None:
        return False
    if _PAGE.fullmatch(match["name"]):
        return True
    is_piece = _TAG.match(head.text, match.start("name") - 1) is not None
    return is_piece and len(_TAG.findall(head.text)) >= _TAGS_OF_A_PAGE


#: Pages are told from feeds and other XML by their first element.
FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a web page (HTML)"),
    _is_page,
    frozenset({".htm", ".html", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"}),
    read,
    shower=_show,
    isolated=True,
)


@dataclass(slots=True)
class _Weights:
    """What speaks for an article and for a list."""

    article: int = 0
    listing: int = 0


class _Survey:
    """Looks over a page once, and tells what it is."""

    def __init__(self, page: Page, desk: Desk) -> None:
        self._page = page
        self._desk = desk
        self._chrome = chrome_in(page.body)
        self._blocks = blocks_of([page.body], self._chrome)
        self._are_cards, self._entries = self._find_entries()
        self._of_entries = self._blocks_of_entries()
        self._head = read_head(self._blocks, page.said, self._is_kind, self._of_entries)

    def releases(self, document: Document) -> Iterator[Found]:
        """Yield what the page holds."""
        if self._is_article():
            before = self._entries_before_headline() if self._are_cards else []
            if before:
                yield from drafts_of(Listing([entry for _, entry in before]), document, self._desk)
            others = [node for nodes, _ in self._entries for node in nodes]
            yield from read_article(self._page, self._head, others, document, self._desk)
        elif self._entries:
            yield from drafts_of(self._listing(), document, self._desk)
        elif not (self._blocks or self._page.said.text):
            raise NewsroomError(Code.FILE_EMPTY, name=document.name)
        else:
            yield Problem(Code.NO_RELEASE_ON_PAGE, document.name)

    def _is_kind(self, words: str) -> bool:
        return self._desk.vocabulary.kind_of(words) is not None

    def _find_entries(self) -> tuple[bool, _Entries]:
        page = self._page
        for are_cards, own in ((False, old_entries(page.body, page.base)), (True, cards(page.body, page.base))):
            shown = [([node], entry) for node, entry in own if not self._is_in_chrome(node)]
            if shown:
                return are_cards, shown
        found = find_entries(page.body, self._blocks, page.base, self._is_kind, self._chrome)
        return False, with_teasers(found, page.body, self._blocks, page.base, self._is_kind) if found else found

    def _is_in_chrome(self, node: "LexborNode") -> bool:
        at: LexborNode | None = node
        while at is not None and at.mem_id not in self._chrome:
            at = at.parent
        return at is not None

    def _blocks_of_entries(self) -> set[int]:
        """Return the places of the blocks that belong to entries of lists."""
        nodes = {node.mem_id for nodes, _ in self._entries for node in nodes}
        return {i for i, block in enumerate(self._blocks) if nodes and _is_within(block, nodes)}

    def _entries_before_headline(self) -> _Entries:
        """Return the entries above the headline of an article: those behind it are related ones."""
        node = self._head.node
        if node is None:
            return []
        place = next(i for i, block in enumerate(self._blocks) if block.node.mem_id == node.mem_id)
        above = {i for i in self._of_entries if i < place}
        return [
            each
            for each in self._entries
            if any(_is_within(self._blocks[i], {n.mem_id for n in each[0]}) for i in above)
        ]

    def _is_article(self) -> bool:
        head, said = self._head, self._page.said
        if not head.headline:
            return False
        is_dated = head.dated is not None or told_day(said) is not None
        if not self._entries:
            return is_dated or said.is_article > 1
        weights = self._weights()
        if weights.article == weights.listing:
            return head.has_type_line or _is_ilo_article(head)
        return weights.article > weights.listing and (is_dated or said.is_article > 1)

    def _weights(self) -> _Weights:
        head, said = self._head, self._page.said
        weights = _Weights(said.is_article, said.is_list)
        sizes = [(i in self._of_entries, len(block.text)) for i, block in enumerate(self._blocks)]
        prose = sum(size for is_entry, size in sizes if not is_entry and size >= _PARAGRAPH)
        first = min(self._of_entries, default=0)
        above = sum(size for _, size in sizes[:first] if size >= _PARAGRAPH)
        listed = sum(size for is_entry, size in sizes if is_entry)
        weights.article += 3 * (head.has_type_line or _is_ilo_article(head)) + (head.dated is not None)
        weights.article += (prose >= _SOME_PROSE) + (prose >= _MUCH_PROSE) + (above >= _MUCH_PROSE)
        weights.listing += 2 * (len(self._entries) > 1) + (len(self._entries) >= _MANY_ENTRIES)
        weights.listing += 2 * (listed >= _SHARE_OF_A_LIST * (listed + prose))
        return weights

    def _listing(self) -> Listing:
        """Return the list with its title and what introduces it, which stand before its first entry."""
        first = min(self._of_entries, default=0)
        before = self._blocks[:first]
        title = next((block.text for block in before if block.rank == 1), self._page.said.title)
        at = next((i for i, block in enumerate(before) if block.rank == 1), len(before))
        introduction = " ".join(block.text for block in before[at + 1 : at + 6] if not block.rank)
        entries = [entry for _, entry in self._entries if fold(entry.headline)]
        return Listing(entries, title, introduction[:_MOST_INTRODUCTION], self._page.said.language)


def _is_ilo_article(head: ArticleHead) -> bool:
    """Say whether the headline stands in a hero card with a date: those of lists have none."""
    called = (head.node.attributes.get("class") or "") if head.node else ""
    is_linked = head.node is not None and head.node.parent is not None and head.node.parent.tag == "a"
    return "ilo--hero-card--title" in called and head.dated is not None and not is_linked


def _is_within(block: Block, nodes: set[int]) -> bool:
    at: LexborNode | None = block.node
    while at is not None:
        if at.mem_id in nodes:
            return True
        at = at.parent
    return False
