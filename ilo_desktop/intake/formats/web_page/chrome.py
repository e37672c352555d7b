"""What stands round the text of a page and is none of it: menus, cookie bars, share buttons, lists of other pages."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ilo_desktop.intake.nesting import names
from ilo_desktop.newsroom.text import fold, squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_ELEMENTS = names("nav aside footer menu dialog search")
_ROLES = names("navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar tablist")
#: Words of class names and ids. A name is parted at hyphens, underscores and where small letters meet capitals.
_WORDS = names(
    "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs cookie cookies cookiebar consent gdpr onetrust"
    " share sharing sharebar sharethis sharedaddy addthis addtoany socials socialmedia related"
    " recommended recommendations comments comment respond"
    " disqus newsletter subscribe subscription sidebar footer pagination pager paging skip"
    " skiplink toolbar advert adverts advertisement popup modal tooltip toc printfriendly login search searchform"
    " tags taglist"
)
#: Of these, what stands for something else within a longer name: "has-sidebar", "no-comments", "search-results".
_HARMLESS = re.compile(
    r"^content|^(?:has|no|with|without|is|page|single|post-type|layout|col|theme|body)[-_]|results?$|[-_](?:content|main|page|layout)$"
)
_PAIRS = (
    *("social-media", "social-share", "social-links", "social-icons", "social-buttons", "relatedposts", "read-next"),
    *("see-also", "other-news", "also-like", "back-to-top"),
)
_PART = re.compile(r"[a-z0-9]+|[A-Z][a-z0-9]*")
#: Headings of lists of other pages, folded.
_OTHER_PAGES = frozenset(
    map(
        fold,
        (
            *("Related", "Related content", "Related news", "Related articles", "Related stories", "Related links"),
            *("Related releases", "Related press releases", "Related pages", "Related topics", "Related resources"),
            *(
                "Read more",
                "Read next",
                "See also",
                "You may also like",
            ),
            *(
                "Recommended",
                "Share",
                "Share this",
                "Share this page",
            ),
            *("Share this article", "Follow us", "Tags", "Comments", "Leave a comment", "Popular", "Most read"),
            *(
                "À lire aussi",
                "Voir aussi",
                "Sur le même sujet",
                "Articles liés",
                "Articles similaires",
                "Contenus associés",
                "Partager",
                "Partager cet article",
            ),
            *("Actualités liées", "Contenu connexe", "Articles connexes", "Dans la même rubrique"),
            *(
                "Véase también",
                "Ver también",
                "Noticias relacionadas",
                "Contenido relacionado",
                "Artículos relacionados",
                "Compartir",
            ),
            *(
                "Relacionados",
                "Lea también",
                "Leia também",
                "Notícias relacionadas",
                "Compartilhar",
            ),
            *(
                "Veja também",
                "Conteúdo relacionado",
                "関連記事",
                "関連情報",
                "関連ニュース",
                "シェア",
                "相关新闻",
            ),
            *(
                "相关文章",
                "相关链接",
                "分享",
                "Похожие новости",
                "Читайте также",
                "Поделиться",
                "Материалы по теме",
            ),
            *("أخبار ذات صلة", "مواضيع ذات صلة", "اقرأ أيضا", "شارك", "محتوى ذو صلة"),
        ),
    )
)
#: The same, where they stand below an article: on other pages they head the list that the page is.
_OTHERS_BELOW_ARTICLE = frozenset(
    map(
        fold,
        (
            *("More news", "More stories", "Latest news", "Other news", "Recent news", "Recent posts", "News"),
            *("Latest press releases", "Recent press releases", "Autres actualités", "Dernières actualités"),
            *(
                "Otras noticias",
                "Más noticias",
                "Últimas noticias",
                "Mais notícias",
                "Другие новости",
                "Последние новости",
            ),
            *("最新ニュース", "最新消息", "آخر الأخبار"),
        ),
    )
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LONGEST_HEADING = 80
#: What has an id or a class for what it is about, and not for what it is.
_WORDED = frozenset({*_HEADINGS, "td", "th", "strong", "em", "b", "i", "main", "article"})
#: More letters of sentences than these are a text, whatever the name of what is round them says.
_TOO_MUCH_TO_LOSE = 1_200


def chrome_in(root: "LexborNode", *, is_article: bool = False) -> set[int]:
    """Return the ``mem_id`` of each element within another one that is no part of its text.

    ``is_article`` says that what is headed "Latest news" is about other pages.
    """
    found: set[int] = set()
    headings = _OTHER_PAGES | _OTHERS_BELOW_ARTICLE if is_article else _OTHER_PAGES
    stack = [root]
    while stack:
        for child in stack.pop().iter():
            if is_chrome(child):
                found.add(child.mem_id)
            elif child.tag in _HEADINGS and len(text := child.text()) <= _LONGEST_HEADING and fold(text) in headings:
                found.update(node.mem_id for node in _section(child))
            elif child.mem_id not in found:
                stack.append(child)
    return found


def is_chrome(node: "LexborNode") -> bool:
    """Say whether an element is a menu, a bar, a box of buttons or the like."""
    attributes = node.attributes
    if node.tag not in _ELEMENTS and attributes.get("role") not in _ROLES:
        named = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        if node.tag in _WORDED or not named.strip() or not any(map(_names_chrome, named.split())):
            return False
    return not _is_text(node)


def _names_chrome(name: str) -> bool:
    if _HARMLESS.search(name):
        return False
    lower = name.lower()
    return not _WORDS.isdisjoint(part.lower() for part in _PART.findall(name)) or any(pair in lower for pair in _PAIRS)


def _is_text(node: "LexborNode") -> bool:
    """Say whether an element holds so many sentences outside of links that it is a text after all."""
    if node.tag in ("nav", "footer", "dialog"):
        return False
    letters = sum(len(squeeze(p.text())) for p in node.css("p"))
    return letters > _TOO_MUCH_TO_LOSE and letters > 2 * sum(len(squeeze(a.text())) for a in node.css("p a, li a"))


def _section(heading: "LexborNode") -> Iterator["LexborNode"]:
    """Yield a heading and what follows it, up to the next heading of its rank."""
    node: LexborNode | None = heading
    while node and node.parent and squeeze(node.parent.text()) == squeeze(heading.text()):
        node = node.parent  # a heading in a box of its own
    yield node or heading
    node = (node or heading).next
    while node is not None:
        if node.tag in _HEADINGS and node.tag <= (heading.tag or ""):
            return
        if node.is_element_node:
            yield node
        node = node.next
