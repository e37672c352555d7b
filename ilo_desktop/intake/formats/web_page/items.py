"""One entry of any newsroom's list: which of its pieces is the headline, the date, the summary, and where it leads."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from ilo_desktop.intake.dates import find_date_in, is_heading
from ilo_desktop.intake.formats.web_page.blocks import Block, Piece
from ilo_desktop.intake.formats.web_page.chrome import chrome_in
from ilo_desktop.intake.formats.web_page.entries import Entry, is_date
from ilo_desktop.intake.markup import Body, absolute, body_of
from ilo_desktop.newsroom.text import fold, is_cjk, squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

IsKind = Callable[[str], bool]

#: Links that say nothing of what they lead to, folded.
_MORE = frozenset(
    map(
        fold,
        (
            *(
                "Read more",
                "More",
                "Read",
                "Continue reading",
                "Learn more",
                "Full story",
                "View",
                "Details",
                "Download",
                "PDF",
            ),
            *(
                "Read the full story",
                "Read the release",
                "See more",
                "View more",
                "Find out more",
                "Share",
                "Print",
                "Full text",
            ),
            *(
                "Lire la suite",
                "Lire plus",
                "En savoir plus",
                "Plus",
                "Suite",
                "Leer más",
                "Más",
                "Ver más",
                "Más información",
            ),
            *(
                "Seguir leyendo",
                "Continuar leyendo",
                "Leia mais",
                "Saiba mais",
                "Ler mais",
                "Mais",
                "続きを読む",
                "もっと見る",
                "詳細",
            ),
            *(
                "阅读更多",
                "更多",
                "详情",
                "查看更多",
                "Подробнее",
                "Читать далее",
                "Читать",
                "Далее",
                "اقرأ المزيد",
                "المزيد",
                "Mehr",
                "Weiterlesen",
            ),
        ),
    )
)
CREDIT = re.compile(
    r"(?:©|\(c\)|photo(?:graph)?(?: credit| by)?\s*[:©]|crédits?(?: photo)?\s*:|foto\s*[:©])", re.IGNORECASE
)
ENDS_SENTENCE = re.compile(r"[.!?。！？؟…][\"”’»)\]]?$")
SEPARATORS = " |•·–—-/:,›»"
#: In letters: the longest kicker, the shortest summary that does not end as a sentence does.
_LONGEST_KICKER, _SHORTEST_SUMMARY = 60, 40
#: In letters and paragraphs: what has more is the release itself.
_LONGEST_SUMMARY, _MOST_PARTS = 600, 2
#: The longest text that may hold a date besides other words ("Geneva, published on 7 March 2024"), and how many words
#: may be before it and behind it.
_LONGEST_WITH_DATE, _MOST_BEFORE, _MOST_BEHIND = 80, 4, 6
#: What follows a date in the line of a release: who wrote it, at which hour, how long it takes to read.
_BEHIND_DATE = re.compile(
    r"[\s,;|•·–—-]*(?:(?:by|par|por|von|di|da|door|автор)\b"
    r"|(?:at |à |a las |às |um )?\d{1,2}\s?[:.h]\s?\d\d|\d+(?:\s?[-–]\s?\d+)?\s?min)",
    re.IGNORECASE,
)
#: What stands before the day of something else than the release.
_OTHER_DAY = re.compile(
    r"(?:from|since|until|till|before|after|by|à partir|dès|depuis|jusqu|avant|après|desde|hasta"
    r"|antes|después|até|após)\b",
    re.IGNORECASE,
)
_TITLE_CLASS = re.compile(r"(?:^|[-_\s])(?:title|headline|heading|titre|titulo|titular)(?:$|[-_\s])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A piece that is a date, as people read it and as programs do."""

    written: str
    machine: str = ""


def date_of(piece: Piece) -> Dated | None:
    """Return the date that a piece is, None where it is none. A label ("Published on") may stand before it."""
    machine = (piece.node.attributes.get("datetime") or "") if piece.node.tag == "time" else ""
    if machine:
        text = piece.text.strip(SEPARATORS)
        return Dated(text if is_date(text) else "", machine)
    return date_in_words(piece.text)


@lru_cache(maxsize=4096)
def date_in_words(text: str) -> Dated | None:
    """Return the date that some words are, None where they are something else.

    A label may stand before it, and the writer or the hour behind it; a sentence that ends with a date is none.
    """
    text = text.strip(SEPARATORS)
    if is_date(text):
        return Dated(text)
    if len(text) > _LONGEST_WITH_DATE or not (found := find_date_in(text)):
        return None
    start, end, _ = found
    before, behind = fold(text[:start]).split(), fold(text[end:]).split()
    is_alone = not behind or (len(behind) <= _MOST_BEHIND and _BEHIND_DATE.match(text[end:]) is not None)
    is_sentence = bool(before) and (ENDS_SENTENCE.search(text) or _OTHER_DAY.match(text[start:end].strip()))
    if len(before) > _MOST_BEFORE or not is_alone or is_sentence:
        return None
    return Dated(text[start:end].strip(SEPARATORS))


@dataclass(slots=True)
class _Others:
    """What an entry says beside its headline: words before and behind it, each with whether they are a link."""

    dated: Dated | None = None
    credit: str = ""
    before: list[tuple[str, bool]] = field(default_factory=list)
    behind: list[tuple[str, bool]] = field(default_factory=list)


def read_item(nodes: Sequence["LexborNode"], blocks: Sequence[Block], base: str, is_kind: IsKind) -> Entry | None:
    """Return what some elements, with their blocks, say together of one release; None where they have no headline."""
    headline = _headline(blocks)
    if headline is None:
        return None
    text, link, taken = headline
    others = _others(blocks, text, taken)
    kicker = _kicker(others, is_kind)
    parts = [words for words, is_link in others.behind if words != kicker and _is_summary(words, is_link)]
    summary, body = squeeze(" ".join(parts)), Body()
    if len(summary) > _LONGEST_SUMMARY or len(parts) > _MOST_PARTS:
        summary, body = "", _whole_text(nodes, blocks, text, base)
    return Entry(
        headline=text,
        written=others.dated.written if others.dated else "",
        machine=others.dated.machine if others.dated else "",
        url=_url(nodes, link, base),
        kicker=kicker,
        summary=summary,
        credit=others.credit,
        body=body,
    )


def _whole_text(nodes: Sequence["LexborNode"], blocks: Sequence[Block], headline: str, base: str) -> Body:
    """Return the text of an entry that is a whole release: all of it below the headline but its date."""
    at = next((i for i, block in enumerate(blocks) if headline in block.text), -1)
    left_out = {
        block.node.mem_id for i, block in enumerate(blocks) if i <= at or any(date_of(piece) for piece in block.pieces)
    }
    for node in nodes:
        left_out |= chrome_in(node, is_article=True)
    return body_of(nodes, base, left_out - {node.mem_id for node in nodes})


def _others(blocks: Sequence[Block], headline: str, taken: Sequence[Piece]) -> _Others:
    others = _Others()
    known = (fold(headline), "", *_MORE)
    words_here = others.before
    for block in blocks:
        if any(piece is each for piece in block.pieces for each in taken):
            words_here = others.behind
        for words, is_link in _rest(block, taken):
            if isinstance(words, Dated):
                others.dated = others.dated or words
            elif CREDIT.match(words):
                others.credit = others.credit or words
            elif fold(words) not in known and not is_heading(words):
                words_here.append((words, is_link))
    return others


def _kicker(others: _Others, is_kind: IsKind) -> str:
    """Return the kind that an entry names, or short words above its headline."""
    kinds = (words for words, _ in (*others.before, *others.behind) if is_kind(words))
    short = (words for words, _ in others.before if len(words) <= _LONGEST_KICKER and not ENDS_SENTENCE.search(words))
    return next(kinds, "") or next(short, "")


def _rest(block: Block, taken: Sequence[Piece]) -> list[tuple[str | Dated, bool]]:
    """Return what a block says beside the headline: dates, and the words between them."""
    pieces = [
        piece
        for piece in block.pieces
        if not any(piece is each for each in taken) and not (piece.link and is_more(piece.text))
    ]
    dates = [date_of(piece) for piece in pieces]
    if pieces and len(pieces) == len(block.pieces) and not any(dates):
        is_link = all(piece.link for piece in pieces)
        return [(date_in_words(block.text) or block.text.strip(SEPARATORS), is_link)]
    return [
        (dated or piece.text.strip(SEPARATORS), piece.link is not None)
        for piece, dated in zip(pieces, dates, strict=True)
    ]


def _is_summary(words: str, is_link: bool) -> bool:
    if ENDS_SENTENCE.search(words):
        return True
    letters = len(words) * (3 if is_cjk(re.sub(r"\W", "", words[:8]) or "a") else 1)
    return letters >= _SHORTEST_SUMMARY and not (is_link and letters < 2 * _SHORTEST_SUMMARY)


def _headline(blocks: Sequence[Block]) -> "tuple[str, LexborNode | None, list[Piece]] | None":
    """Return the headline's words, its link and its pieces: a heading, what is called a title, or the longest link."""
    headings = [block for block in blocks if block.rank and not _is_other(block.text)]
    titled = [block for block in blocks if _TITLE_CLASS.search(block.node.attributes.get("class") or "")]
    for block in (*headings, *titled):
        linked = [piece for piece in block.pieces if piece.link]
        own = linked if linked and not all(date_of(piece) for piece in linked) else block.pieces
        own = [piece for piece in own if not date_of(piece)]
        if own and not _is_other(words := " ".join(piece.text for piece in own)):
            return words, next((piece.link for piece in own if piece.link), None), own
    return _longest_link(blocks)


def _longest_link(blocks: Sequence[Block]) -> "tuple[str, LexborNode | None, list[Piece]] | None":
    best: tuple[str, LexborNode | None, list[Piece]] | None = None
    for block in blocks:
        by_link: dict[int, list[Piece]] = {}
        for piece in block.pieces:
            if piece.link and not date_of(piece):
                by_link.setdefault(piece.link.mem_id, []).append(piece)
        for pieces in by_link.values():
            words = " ".join(piece.text for piece in pieces)
            # A card that is one link: its first long line is the headline, however long its summary is.
            is_same_link = (
                best is not None and best[1] is not None and best[1].mem_id == (pieces[0].link or best[1]).mem_id
            )
            if _is_other(words) or (is_same_link and best and len(best[0]) > 25):
                continue
            if best is None or len(words) > len(best[0]):
                best = (words, pieces[0].link, pieces)
    return best


def is_more(words: str) -> bool:
    """Say whether words are but a link to go on ("Read more")."""
    return fold(words) in _MORE


def _is_other(words: str) -> bool:
    """Say whether words are no headline: a date, a credit, a link to go on."""
    folded = fold(words)
    return not folded or folded in _MORE or is_date(words) or bool(CREDIT.match(words)) or folded.isdigit()


def _url(nodes: Sequence["LexborNode"], link: "LexborNode | None", base: str) -> str:
    if link and (url := absolute(link.attributes.get("href"), base)):
        return url
    around = nodes[0]
    for node in (around, around.parent):
        if node and node.tag == "a" and (url := absolute(node.attributes.get("href"), base)):
            return url
    for node in nodes:
        for each in node.css("a[href]"):
            if url := absolute(each.attributes.get("href"), base):
                return url
    return ""
