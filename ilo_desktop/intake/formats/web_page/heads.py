"""The head of an article: what stands round its headline, and what of it is no part of the text."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ilo_desktop.intake.dates import is_place
from ilo_desktop.intake.formats.web_page.blocks import Block
from ilo_desktop.intake.formats.web_page.entries import is_date
from ilo_desktop.intake.formats.web_page.items import (
    CREDIT,
    ENDS_SENTENCE,
    Dated,
    IsKind,
    date_in_words,
    date_of,
    is_more,
)
from ilo_desktop.intake.formats.web_page.metadata import Metadata
from ilo_desktop.newsroom.text import fold, squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_TITLE_CLASS = re.compile(r"(?:^|[-_\s])(?:title|headline|titre|titulo)(?:$|[-_\s])", re.IGNORECASE)
_SUMMARY_CLASS = re.compile(
    r"(?:^|[-_\s])(?:intro|introduction|lead|lede|summary|standfirst|excerpt|deck|chapo|chapeau|subtitle|subhead|subheadline"
    r"|subheading|abstract|description|entradilla|bajada|sumario|sommaire)(?:$|[-_\s])",
    re.IGNORECASE,
)
_KICKER_CLASS = re.compile(
    r"(?:^|[-_\s])(?:eyebrow|kicker|prehead|overline|surtitle|surtitre|category|topic|label|type|antetitulo)(?:$|[-_\s])",
    re.IGNORECASE,
)
#: What a date near the headline says when it is not the one on which the release came out.
_UPDATED = re.compile(r"\b(?:updated?|modified|mis à jour|actualizado|atualizado|обновлено)\b|更新", re.IGNORECASE)
#: How many blocks before the headline, and behind it, are its head.
_BEFORE, _BEHIND = 3, 8
_LONGEST_KICKER, _LONGEST_LINE = 60, 160
#: A summary is short, and begins without the place and the agency from which a text comes.
_LONGEST_SUMMARY = 500
_DATELINE = re.compile(r"[^.!?]{0,60}\([^()]{2,60}\)\s*[-‐‑–—]\s")
_FEWEST_WORDS_ALIKE = 3


@dataclass(slots=True)
class Head:
    """What stands at the head of an article. ``left_out`` are elements (by ``mem_id``) that the text does without.

    ``has_type_line`` says that the date stands in a line with the kind ("Press release | GENEVA | 7 March 2024").
    """

    headline: str = ""
    node: "LexborNode | None" = None
    kicker: str = ""
    kind_words: str = ""
    summary: str = ""
    credit: str = ""
    place: str = ""
    dated: Dated | None = None
    has_type_line: bool = False
    left_out: set[int] = field(default_factory=set)


def read_head(blocks: Sequence[Block], said: Metadata, is_kind: IsKind, entries: Container[int]) -> Head:
    """Return the head of a page's article. ``entries`` are the places of blocks that are about other pages."""
    place = _find_headline(blocks, said, entries)
    if place is None:
        return Head(headline=said.headline or (said.title if said.is_article else ""))
    block = blocks[place]
    head = Head(headline=block.text, node=block.node)
    for other in blocks[:place]:
        _leave_out(head, other)
    _leave_out(head, block)
    own = [i for i in range(len(blocks)) if i not in entries]
    at = own.index(place)
    for i in reversed(own[max(0, at - _BEFORE) : at]):
        _read_before(head, blocks[i], is_kind)
    _read_behind(head, [blocks[i] for i in own[at + 1 : at + 1 + _BEHIND]], is_kind)
    return head


def _find_headline(blocks: Sequence[Block], said: Metadata, entries: Container[int]) -> int | None:
    """Return the place of the headline: the heading that says what the page is called, else its first main heading."""
    headings = [
        i
        for i, block in enumerate(blocks)
        if i not in entries
        and (block.rank or _TITLE_CLASS.search(block.node.attributes.get("class") or ""))
        and fold(block.text)
    ]
    titles = [folded for text in (said.headline, said.title) if (folded := fold(text))]
    words = {i: fold(blocks[i].text) for i in headings}
    for i in headings:
        if words[i] in titles:
            return i
    main = [i for i in headings if blocks[i].rank in (1, 2)]
    for i in main:
        if len(words[i].split()) >= _FEWEST_WORDS_ALIKE and any(
            words[i] in title or title in words[i] for title in titles
        ):
            return i
    if said.headline and said.is_article > 1 and not any(blocks[i].rank == 1 for i in main):
        return None
    return next(
        (i for rank in (1, 2) for i in headings if blocks[i].rank == rank and not is_date(blocks[i].text)), None
    )


def _read_before(head: Head, block: Block, is_kind: IsKind) -> None:
    text = block.text
    if head.dated is None and (dated := date_in(block)):
        head.dated = dated
    elif (
        not head.kicker and head.node and len(text) <= _LONGEST_KICKER and not ENDS_SENTENCE.search(text) and fold(text)
    ):
        is_linked = all(piece.link for piece in block.pieces)
        is_near = block.node.parent is not None and _stands_by(block.node.parent, head.node)
        is_called = _KICKER_CLASS.search(block.node.attributes.get("class") or "") is not None
        if is_kind(text) or (is_near and (is_called or not is_linked) and not is_more(text)):
            head.kicker = text


def _stands_by(parent: "LexborNode", headline: "LexborNode") -> bool:
    around = headline.parent
    return around is not None and (parent.mem_id == around.mem_id or (parent.parent or parent).mem_id == around.mem_id)


def _read_behind(head: Head, blocks: Sequence[Block], is_kind: IsKind) -> None:
    """Read what follows the headline: the summary, the line with the date, the picture's credit."""
    dated_at = next((i for i, block in enumerate(blocks) if _read_date_line(head, block, is_kind)), None)
    for i, block in enumerate(blocks):
        called = _called(block)
        if CREDIT.match(block.text) and len(block.text) <= _LONGEST_LINE:
            head.credit = head.credit or block.text
            _leave_out(head, block)
        elif not head.summary and fold(block.text) != fold(head.headline):
            is_above_date = dated_at is not None and i < dated_at <= 2 and head.has_type_line and not block.rank
            if (is_above_date and _is_summary(block.text)) or _SUMMARY_CLASS.search(called):
                head.summary = block.text
                _leave_out(head, block)


def _is_summary(text: str) -> bool:
    return len(text) <= _LONGEST_SUMMARY and not _DATELINE.match(text)


def _called(block: Block) -> str:
    around = block.node.parent
    return f"{block.node.attributes.get('class') or ''} {(around.attributes.get('class') or '') if around else ''}"


def _read_date_line(head: Head, block: Block, is_kind: IsKind) -> bool:
    """Take the date out of a line that holds little else; say whether this is the line."""
    text = block.text
    if len(text) > _LONGEST_LINE or block.rank == 1:
        return False
    parts = [part for part in map(str.strip, re.split(r"[|｜]", text)) if part]
    dates = [dated for part in parts if (dated := date_in_words(part))]
    dated = dates[0] if len(parts) > 1 and dates else date_in(block)
    if dated is None or _UPDATED.search(text):
        return False
    machine = next((found.machine for piece in block.pieces if (found := date_of(piece)) and found.machine), "")
    head.has_type_line = any(map(is_kind, parts)) and len(parts) > 1
    head.kind_words = next((part for part in parts if is_kind(part)), "")
    head.place = next((p for p in parts if not is_kind(p) and not date_in_words(p) and is_place(p)), "")
    head.dated = head.dated or Dated(dated.written, dated.machine or machine)
    _leave_out(head, block)
    return True


def date_in(block: Block) -> Dated | None:
    """Return the date that a line says, None where it says none, or but when the page was changed."""
    if _UPDATED.search(block.text):
        return None
    if found := next((dated for piece in block.pieces if (dated := date_of(piece))), None):
        return found
    return date_in_words(block.text)


def _leave_out(head: Head, block: Block) -> None:
    """Leave an element out of the text, if nothing but this block is in it."""
    if squeeze(block.node.text()) == block.text:
        head.left_out.add(block.node.mem_id)
    else:
        head.left_out.update(piece.node.mem_id for piece in block.pieces if piece.node.mem_id != block.node.mem_id)
