"""What programs that make feeds put round the text of an item: Drupal its other fields, newsletters their frame.

This one is among them: a summary over a text, the user's remark, and where the release came from.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ilo_desktop.intake.markup import Body, body_of, parse
from ilo_desktop.intake.markup_writer import BLOCKS
from ilo_desktop.intake.sides import is_in_browser, is_rights
from ilo_desktop.newsroom.frames import FRAME
from ilo_desktop.newsroom.text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

# Where none of these stands there is nothing to leave out; most texts need no second look.
_SHOWS = re.compile(
    rf"field--?name-|{FRAME}|unsubscri|browser|navigateur|navegador|désabonn|desinscri|suscripción|mcnPreviewText",
    re.IGNORECASE,
)
_TEXT_OF_DRUPAL = ".field--name-body, .field-name-body"
#: The title, who wrote it and when; beside a text also its tags, dates and links.
_OWN_FIELDS = ".field--name-title, .field--name-uid, .field--name-created"
_OTHER_FIELDS = (
    ".field--type-entity-reference, .field--type-datetime, .field--type-created, .field--type-list-string,"
    " .field-type-taxonomy-term-reference, .field-type-datetime, .field-type-datestamp, .field-type-list-text,"
    " .node__links, ul.links"
)
_FRAME_OF_EXPORT = f'[class^="{FRAME}"]'
_FRAME_OF_LETTER = "#templatePreheader, #templateFooter, .mcnPreviewText, .mcnFollowBlock, .mcnShareBlock"
_UNSUBSCRIBE = re.compile(
    r"unsubscribe|update (?:your )?(?:subscription )?preferences|(?:se|vous) désabonner|se désinscrire|me désinscrire|"
    r"darse de baja|cancelar (?:la|su) suscripción|cancelar inscrição",
    re.IGNORECASE,
)
_MAILING_ADDRESS = re.compile(r"our mailing address|you(?:'re| are) receiving this|want to change how", re.IGNORECASE)
#: In letters: more of them in one block with such a link, or half of all, are the text itself.
_LONGEST_FOOT = 800


def text_of(html: str, base_url: str) -> Body:
    """Return the text of an item without what the program that made it put round it."""
    tree = parse(html)
    if tree.root is None:
        return Body()
    left_out = {node.mem_id for node in _frame(tree.root)} if _SHOWS.search(html) else set()
    return body_of((tree.root,), base_url, left_out)


def _frame(root: "LexborNode") -> Iterator["LexborNode"]:
    yield from root.css(_OWN_FIELDS)
    if root.css_first(_TEXT_OF_DRUPAL):
        yield from (node for node in root.css(_OTHER_FIELDS) if node.css_first(_TEXT_OF_DRUPAL) is None)
    yield from root.css(_FRAME_OF_EXPORT)
    yield from root.css(_FRAME_OF_LETTER)
    links = [(link, squeeze(link.text())) for link in root.css("a")]
    longest = min(_LONGEST_FOOT, len(squeeze(root.text())) // 2)
    yield from (_block_of(link, longest) for link, words in links if is_in_browser(words))
    feet = [_block_of(link, longest) for link, words in links if _UNSUBSCRIBE.search(words)]
    yield from feet
    if feet:
        yield from (node for node in root.css("p") if _is_of_foot(squeeze(node.text())))


def _block_of(node: "LexborNode", longest: int) -> "LexborNode":
    """Return the block that an element stands in; itself where that has more letters, and so is the text."""
    around = node.parent
    while around is not None and around.tag not in BLOCKS:
        around = around.parent
    is_frame = around is not None and around.tag != "body" and len(squeeze(around.text())) <= longest
    return around if around is not None and is_frame else node


def _is_of_foot(words: str) -> bool:
    return is_rights(words) or (len(words) <= _LONGEST_FOOT and _MAILING_ADDRESS.match(words) is not None)
