"""The head of an article: what stands round its headline, and what of it is no part of the text."""

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

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
from ilo_desktop.newsroom.looks import is_place
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
#: How long it takes to read a page, and a document's number.
_NO_KICKER = re.compile(r"\d\s?min\b|^\S*\d\S*$", re.IGNORECASE)
#: What a link near the headline leads to that is no kind of the release: its recording, its pictures. Folded.
_RECORDINGS = frozenset(
    map(
        fold,
        (
            *("Video", "Videos", "Audio", "Podcast", "Podcasts", "Photos", "Slideshow", "Photo gallery", "Watch"),
            *("Listen", "Vidéo", "Vidéos", "Diaporama", "Écouter", "Vídeo", "Vídeos", "Fotos", "Escuchar", "Galería"),
            *("Видео", "Аудио", "Фото", "فيديو", "视频", "音频", "動画"),
        ),
    )
)
#: How many blocks before the headline, and behind it, are its head.
_BEFORE, _BEHIND = 5, 8
_LONGEST_KICKER, _LONGEST_LINE = 60, 160
#: In letters: a paragraph. Behind more of them than these a date is one of the text.
_PARAGRAPH, _MOST_PARAGRAPHS = 80, 2
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
    _read_before(head, [blocks[i] for i in reversed(own[max(0, at - _BEFORE) : at])], is_kind)
    _read_behind(head, [blocks[i] for i in own[at + 1 : at + 1 + _BEHIND]], is_kind)
    return head


def _find_headline(blocks: Sequence[Block], said: Metadata, entries: Container[int]) -> int | None:
    """Return the place of the headline: the heading that says what the page is called, else its first main heading."""
    words = {i: fold(block.text) for i, block in enumerate(blocks) if i not in entries and _is_heading(block)}
    titles = [folded for text in (said.headline, said.title) if (folded := fold(text))]
    main = [i for i in words if blocks[i].rank in (1, 2)]
    same = [i for i in words if words[i] in titles]
    alike = [i for i in main if any(map(partial(_are_alike, words[i]), titles))]
    if same or alike:
        return (same or alike)[0]
    has_own_title = any(blocks[i].rank == 1 for i in main)
    if said.headline and said.is_article > 1 and not has_own_title:
        return None
    dateless = [i for i in main if not is_date(blocks[i].text)]
    return min(dateless, key=lambda i: blocks[i].rank, default=None)


def _is_heading(block: Block) -> bool:
    is_called = _TITLE_CLASS.search(block.node.attributes.get("class") or "") is not None
    return (block.rank > 0 or is_called) and bool(fold(block.text))


def _are_alike(heading: str, title: str) -> bool:
    """Say whether one of two folded texts is in the other, and long enough to be more than chance."""
    return len(heading.split()) >= _FEWEST_WORDS_ALIKE and (heading in title or title in heading)


def _read_before(head: Head, blocks: Sequence[Block], is_kind: IsKind) -> None:
    """Read what stands above the headline, the nearest first: its date, and its kicker."""
    head.dated = next((dated for block in blocks if (dated := date_in(block))), None)
    kickers = [block for block in blocks if _can_be_kicker(block, head)]
    kinds = (block.text for block in kickers if is_kind(block.text))
    head.kicker = next(kinds, "") or next((block.text for block in kickers), "")
    in_lines = (piece.text for block in blocks for piece in block.pieces if not piece.link and is_kind(piece.text))
    head.kind_words = next(in_lines, "")


def _can_be_kicker(block: Block, head: Head) -> bool:
    text = block.text
    if len(text) > _LONGEST_KICKER or ENDS_SENTENCE.search(text) or _NO_KICKER.search(text) or is_more(text):
        return False
    if not fold(text) or date_of_line(block) or head.node is None:
        return False
    is_linked = all(piece.link for piece in block.pieces)
    is_called = _KICKER_CLASS.search(block.node.attributes.get("class") or "") is not None
    return _stands_by(block.node, head.node) and (is_called or not is_linked)


def _stands_by(node: "LexborNode", headline: "LexborNode") -> bool:
    """Say whether two elements have an element around them that is near to both."""
    near = {around.mem_id for around in _around(headline, 2)}
    return any(around.mem_id in near for around in (node, *_around(node, 2)))


def _around(node: "LexborNode", levels: int) -> Iterator["LexborNode"]:
    at = node.parent
    while levels and at is not None and at.tag != "body":
        yield at
        at, levels = at.parent, levels - 1


def _read_behind(head: Head, blocks: Sequence[Block], is_kind: IsKind) -> None:
    """Read what follows the headline: the summary, the line with the date, the picture's credit."""
    near = blocks[: next(iter(_paragraphs(blocks)[_MOST_PARAGRAPHS:]), len(blocks))]
    dated_at = next((i for i, block in enumerate(near) if _read_date_line(head, block, is_kind)), None)
    _leave_out_labels(head, blocks, dated_at)
    for i, block in enumerate(blocks):
        called = _called(block)
        if CREDIT.match(block.text) and len(block.text) <= _LONGEST_LINE:
            head.credit = head.credit or block.text
            _leave_out(head, block)
        elif _leads_on(block):
            _leave_out(head, block)
        elif is_kind(block.text) and not block.rank:
            head.kind_words = head.kind_words or block.text
            _leave_out(head, block)
        elif not head.summary and fold(block.text) != fold(head.headline):
            is_above_date = dated_at is not None and i < dated_at <= 2 and head.has_type_line and not block.rank
            if (is_above_date and _is_summary(block.text)) or _SUMMARY_CLASS.search(called):
                head.summary = block.text
                _leave_out(head, block)


def _leads_on(block: Block) -> bool:
    """Say whether a line is but links to recordings and to more of the same."""
    pieces = [piece for piece in block.pieces if fold(piece.text)]
    return bool(pieces) and all(
        piece.link and (fold(piece.text) in _RECORDINGS or is_more(piece.text)) for piece in pieces
    )


def _leave_out_labels(head: Head, blocks: Sequence[Block], dated_at: int | None) -> None:
    """Leave out what stands with the date and is no text: "From: …", "Published", "Last updated", another date."""
    if dated_at is None:
        return
    prose = _paragraphs(blocks[:dated_at])
    first = prose[0] + 1 if len(prose) == 1 else dated_at if prose else 0
    for i, block in enumerate(blocks):
        is_label = len(block.text) <= _LONGEST_KICKER and not ENDS_SENTENCE.search(block.text) and not block.rank
        is_with_date = first <= i < dated_at or _UPDATED.search(block.text) or date_of_line(block)
        if is_label and is_with_date:
            _leave_out(head, block)


def _paragraphs(blocks: Sequence[Block]) -> list[int]:
    return [i for i, block in enumerate(blocks) if len(block.text) >= _PARAGRAPH and not block.rank]


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
    head.kind_words = next((part for part in parts if is_kind(part)), "") or head.kind_words
    head.place = next((p for p in parts if not is_kind(p) and not date_in_words(p) and is_place(p)), "")
    head.dated = head.dated or Dated(dated.written, dated.machine or machine)
    _leave_out(head, block)
    return True


def date_in(block: Block) -> Dated | None:
    """Return the date that a line says, None where it says none, or but when the page was changed."""
    return None if _UPDATED.search(block.text) else date_of_line(block)


def date_of_line(block: Block) -> Dated | None:
    """Return the date that a line says, whatever happened on it."""
    if found := next((dated for piece in block.pieces if (dated := date_of(piece))), None):
        return found
    return date_in_words(block.text)


def _leave_out(head: Head, block: Block) -> None:
    """Leave an element out of the text, if nothing but this block is in it."""
    if squeeze(block.node.text()) == block.text:
        head.left_out.add(block.node.mem_id)
    else:
        head.left_out.update(piece.node.mem_id for piece in block.pieces if piece.node.mem_id != block.node.mem_id)
