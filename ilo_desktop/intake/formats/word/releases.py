"""Which blocks of a document are one release's, and what they say: one release, or one for each heading with a date."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from ilo_desktop.intake.dates import DayOrder
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.word.blocks import Block, to_html
from ilo_desktop.intake.sides import is_name_of_office, is_side
from ilo_desktop.intake.stamps import read_stamp
from ilo_desktop.intake.structure import lines_of_front, read_structured
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import is_cjk
from ilo_desktop.newsroom.vocabulary import Vocabulary

# Letters so much larger than those of the text are a headline's.
_LARGER = 1.15
_LONGEST_HEADLINE = 300
# How far from the top a headline that only its letters show can stand, and how far from its heading a date.
_TOP, _NEAR = 10, 6


def split(blocks: Sequence[Block], vocabulary: Vocabulary, order: DayOrder) -> list[Sequence[Block]]:
    """Return the releases that a document holds: parts that a heading of one level and a date begin, else the whole."""
    for level in ("title", 1, 2):
        starts = [i for i, block in enumerate(blocks) if level in (block.style, block.level)]
        starts = [i for i in starts if _can_be_headline(blocks[i].text, vocabulary, order)]
        if len(starts) < 2:
            continue
        starts = [_with_kicker(start, blocks, vocabulary) for start in starts]
        parts = [blocks[start:end] for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)]
        parts = [_without_next_group(part, level) for part in parts]
        dated = sum(any(_is_dated(block.text, vocabulary, order) for block in _front(part)) for part in parts)
        if dated >= 2 and dated * 2 >= len(parts):
            return [blocks[: starts[0]], *parts] if _says_much(blocks[: starts[0]]) else parts
    return [blocks]


def with_lines(blocks: Sequence[Block], vocabulary: Vocabulary, order: DayOrder) -> list[Block]:
    """Return blocks with each line by itself where the front of a release is one paragraph with broken lines."""
    found: list[Block] = []
    for number, block in enumerate(blocks):
        lines = [block.text] if block.item else lines_of_front(block.text, vocabulary, order)
        if len(lines) == 1 and number < _TOP and not block.item:
            placed = lines_of_front("\n".join(block.places), vocabulary, order)
            lines = placed if len(placed) > 1 and len(block.places) > 1 else lines
        if len(lines) == 1 or block.style == "table":
            found.append(block)
        else:
            found += [replace(block, text=line, html=f"<p>{escape(line, quote=False)}</p>") for line in lines]
    return found


def _front(part: Sequence[Block]) -> Sequence[Block]:
    """Return where a release's date can stand: near its heading, and before a heading of another release under it."""
    is_group = len(part) > 1 and bool(part[0].level) and part[1].level > part[0].level
    return part[:1] if is_group else part[:_NEAR]


def _without_next_group(part: Sequence[Block], level: int | str) -> Sequence[Block]:
    """Return a part without the heading at its end that stands over the releases behind it, as a month does."""
    end = len(part)
    while isinstance(level, int) and end > 1 and 0 < part[end - 1].level < level:
        end -= 1
    return part[:end]


def _with_kicker(start: int, blocks: Sequence[Block], vocabulary: Vocabulary) -> int:
    return start - 1 if start and vocabulary.kind_of(blocks[start - 1].text) else start


def _says_much(blocks: Sequence[Block]) -> bool:
    return any(len(block.text.split()) > _NEAR * 2 for block in blocks)


def _is_dated(text: str, vocabulary: Vocabulary, order: DayOrder) -> bool:
    stamp = read_stamp(text, vocabulary.kind_of, order)
    return stamp is not None and stamp.date is not None


def _can_be_headline(text: str, vocabulary: Vocabulary, order: DayOrder) -> bool:
    if not 2 < len(text) <= _LONGEST_HEADLINE or is_name_of_office(text) or is_side(text):
        return False
    stamp = read_stamp(text, vocabulary.kind_of, order)
    return (stamp is None or stamp.is_loose) and (len(text.split()) > 1 or any(map(is_cjk, text[:8])))


def _headline(blocks: Sequence[Block], vocabulary: Vocabulary, order: DayOrder) -> int | None:
    """Return which block is set as a headline: by its style, else by letters that are larger or bold; None for none."""
    possible = [i for i, block in enumerate(blocks) if _can_be_headline(block.text, vocabulary, order)]
    for style in ("title", 1):
        if found := [i for i in possible if style in (blocks[i].style, blocks[i].level)]:
            return found[0]
    possible = [i for i in possible if i < _TOP and not blocks[i].in_box]
    size = _size_of_text(blocks)
    if larger := [i for i in possible if blocks[i].size > size * _LARGER]:
        return max(larger, key=lambda i: (blocks[i].size, -i))
    return next((i for i in possible if blocks[i].level or blocks[i].is_bold), None)


def _size_of_text(blocks: Sequence[Block]) -> float:
    sizes: Counter[float] = Counter()
    for block in blocks:
        sizes[block.size] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def draft_of(blocks: Sequence[Block], notes: Sequence[Block], desk: Desk, order: DayOrder) -> Draft | None:
    """Return the release that some blocks are; None where nothing in them can be a headline."""
    blocks = [*blocks, *notes]
    return read_structured(
        [block.text for block in blocks],
        lambda numbers: to_html([blocks[i] for i in numbers]),
        desk,
        headline=_headline(blocks, desk.vocabulary, order),
        summary=next((block.text for block in blocks if block.style == "subtitle"), ""),
        order=order,
    )
