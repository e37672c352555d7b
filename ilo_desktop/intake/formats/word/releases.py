"""Which blocks of a document are one release's, and what they say: one release, or one for each heading with a date."""

from collections import Counter
from collections.abc import Sequence

from ilo_desktop.intake import languages
from ilo_desktop.intake.dates import DateLine
from ilo_desktop.intake.formats.word.blocks import Block, to_html
from ilo_desktop.intake.fronts import can_be_headline, is_dated, read_front
from ilo_desktop.intake.markup import clean
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.vocabulary import Vocabulary

# Letters so much larger than those of the text are a headline's.
_LARGER = 1.15
# How far from the top a headline that only its letters show can stand, and how far from its heading a date.
_TOP, _NEAR = 10, 6


def split(blocks: Sequence[Block], vocabulary: Vocabulary) -> list[Sequence[Block]]:
    """Return the releases that a document holds: parts that a heading of one level and a date begin, else the whole."""
    for level in ("title", 1, 2):
        starts = [i for i, block in enumerate(blocks) if level in (block.style, block.level) and block.text]
        starts = [i for i in starts if can_be_headline(blocks[i].text, vocabulary)]
        if len(starts) < 2:
            continue
        starts = [_with_kicker(start, blocks, vocabulary) for start in starts]
        parts = [blocks[start:end] for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)]
        dated = sum(any(is_dated(block.text) for block in part[:_NEAR]) for part in parts)
        if dated >= 2 and dated * 2 >= len(parts):
            return [blocks[: starts[0]], *parts] if _says_much(blocks[: starts[0]]) else parts
    return [blocks]


def _with_kicker(start: int, blocks: Sequence[Block], vocabulary: Vocabulary) -> int:
    return start - 1 if start and vocabulary.kind_of(blocks[start - 1].text) else start


def _says_much(blocks: Sequence[Block]) -> bool:
    return any(len(block.text.split()) > _NEAR * 2 for block in blocks)


def headline_of(blocks: Sequence[Block], vocabulary: Vocabulary) -> int | None:
    """Return which block is set as a headline: by its style, else by letters that are larger or bold; None for none."""
    possible = [i for i, block in enumerate(blocks) if can_be_headline(block.text, vocabulary)]
    for style in ("title", 1):
        if found := [i for i in possible if style in (blocks[i].style, blocks[i].level)]:
            return found[0]
    possible = [i for i in possible if i < _TOP and not blocks[i].in_box]
    size = _size_of_text(blocks)
    larger = [i for i in possible if blocks[i].size > size * _LARGER]
    if larger:
        return max(larger, key=lambda i: (blocks[i].size, -i))
    return next((i for i in possible if blocks[i].level or blocks[i].is_bold), None)


def _size_of_text(blocks: Sequence[Block]) -> float:
    sizes: Counter[float] = Counter()
    for block in blocks:
        sizes[block.size] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def draft_of(blocks: Sequence[Block], notes: Sequence[Block], vocabulary: Vocabulary) -> Draft | None:
    """Return the release that some blocks are; None where nothing in them can be a headline."""
    texts = [squeeze(block.text) for block in blocks]
    front = read_front(texts, vocabulary, headline_of(blocks, vocabulary))
    if front.headline is None:
        return None
    body = clean(to_html([block for i, block in enumerate(blocks) if i not in front.taken] + list(notes)))
    date = front.date or DateLine(None)
    headline, summary = texts[front.headline], " ".join(texts[i] for i in front.summary)
    return Draft(
        headline=headline,
        day=date.first,
        last_day=date.last,
        summary=summary,
        text=body.text,
        body=body.html,
        kicker=front.kicker,
        kind=front.kind,
        kind_words=front.kind_words,
        credit=front.credit,
        place=front.place,
        language=languages.verdict(languages.evidence(f"{headline} {summary} {body.text}")),
        line=0,
        last_line=0,
    )
