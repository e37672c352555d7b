"""Where the text of an article stands on a page, by what the markup tells; else by a well-kept extractor."""

from collections.abc import Set
from typing import TYPE_CHECKING

from ilo_desktop.intake.formats.web_page.blocks import Block, blocks_of
from ilo_desktop.intake.formats.web_page.chrome import chrome_in
from ilo_desktop.intake.markup import Body, body_of, clean
from ilo_desktop.newsroom.text import fold, squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

#: What pages call the element around the text of an article, the surest first.
_TEXTS = (
    '[itemprop~="articleBody"]',
    ".ilo--richtext",
    ".entry-content, .post-content, .article-content, .article-body, .article__body, .article__content, .articleBody",
    ".elementor-widget-theme-post-content, .wp-block-post-content, .fl-post-content, .et_pb_post_content",
    ".field--name-body, .field-name-body, .node__content, .post-body, .story-body, .news-content, .news-body",
    ".govspeak, .press-release-body, .press-release-content, .release-body, .wysiwyg, .rich-text, .richtext, .prose",
)
#: What pages call the element around an article with its head, the surest first.
_ARTICLES = (
    "article",
    "main",
    '[role="main"]',
    "#main-content, #content, #main, .main-content, .page-content, .content",
)
#: In letters. Shorter texts of an element that is called a text are those of a teaser.
_SHORTEST_TEXT = 120


def text_elements(body: "LexborNode", headline: "LexborNode | None") -> "list[LexborNode]":
    """Return the elements that hold the text of the page's article, none where the markup does not tell."""
    for selector in _TEXTS:
        found = _outermost([node for node in body.css(selector) if not _is_teaser(node)])
        if found and sum(map(_length, found)) >= _SHORTEST_TEXT:
            return _with_pictures(found) if selector == ".ilo--richtext" else [max(found, key=_length)]
    for selector in _ARTICLES:
        found = body.css(selector)
        around = [node for node in found if headline is not None and _is_within(headline, node)]
        best = around or (found if len(found) == 1 else [])
        if best and _length(best[-1]) >= _SHORTEST_TEXT:
            return [best[-1]]
    return []


def _with_pictures(texts: "list[LexborNode]") -> "list[LexborNode]":
    """Return the smallest element around all pieces of a text, and so around the pictures between them."""
    if len(texts) == 1:
        return texts
    around = texts[0].parent
    while around is not None and not all(_is_within(text, around) for text in texts):
        around = around.parent
    return texts if around is None else [around]


def read_body(elements: "list[LexborNode]", base: str, left_out: Set[int]) -> Body:
    """Return the text of some elements without what is no part of it."""
    chrome: set[int] = set()
    for element in elements:
        chrome |= chrome_in(element, is_article=True)
    return body_of(elements, base, chrome | left_out)


def read_plain_page(body: "LexborNode", base: str, left_out: Set[int]) -> tuple[Body, float]:
    """Return all of a page but what is known to be round a text, and which share of its letters is in links.

    Lines of nothing but several links are menus, and so are links at the very end.
    """
    chrome = chrome_in(body, is_article=True) | left_out
    blocks = blocks_of([body], chrome)
    while blocks and _is_linked(blocks[-1]):
        chrome.add(blocks.pop().node.mem_id)
    linked = letters = 0
    for block in blocks:
        letters += len(block.text)
        linked += sum(len(piece.text) for piece in block.pieces if piece.link)
        if _is_linked(block) and len(block.pieces) > 1:
            chrome.add(block.node.mem_id)
    return body_of([body], base, chrome), linked / letters if letters else 0.0


def _is_linked(block: Block) -> bool:
    return all(piece.link or not fold(piece.text) for piece in block.pieces) and not block.rank


def extract_body(tree: "LexborHTMLParser", base: str) -> Body:
    """Return the text that an extractor finds on a page whose markup does not tell where it is."""
    from trafilatura import extract  # imported late: it brings much with it, and few pages need it

    html = extract(
        tree.html or "",
        output_format="html",
        include_comments=False,
        include_formatting=True,
        include_links=True,
        include_tables=True,
    )
    return clean(html or "", base)


def _outermost(nodes: "list[LexborNode]") -> "list[LexborNode]":
    own = {node.mem_id for node in nodes}
    kept = []
    for node in nodes:
        around = node.parent
        while around is not None and around.mem_id not in own:
            around = around.parent
        if around is None:
            kept.append(node)
    return kept


def _is_within(node: "LexborNode", around: "LexborNode") -> bool:
    at: LexborNode | None = node
    while at is not None and at.mem_id != around.mem_id:
        at = at.parent
    return at is not None


def _is_teaser(node: "LexborNode") -> bool:
    at = node.parent
    while at is not None:
        if at.tag in ("aside", "footer", "nav"):
            return True
        at = at.parent
    return False


def _length(node: "LexborNode") -> int:
    return len(squeeze(node.text()))
