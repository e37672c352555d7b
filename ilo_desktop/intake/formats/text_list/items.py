"""The items of a list saved as text: which blocks are one release's, which are the page's, which are nobody's."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from ilo_desktop.intake.formats.text_list.blocks import Block, IsKind, Role
from ilo_desktop.intake.formats.text_list.lines import Layout
from ilo_desktop.intake.prose import is_short
from ilo_desktop.intake.sides import is_label, is_side


@dataclass(frozen=True, slots=True)
class Item:
    """One release's blocks: those before its date, the date (or a month, or nothing), those behind it."""

    before: Sequence[Block]
    date: Block | None = None
    behind: Sequence[Block] = ()


@dataclass(frozen=True, slots=True)
class Front:
    """What a page says before its first release, or a section of it: its title, and what introduces the list."""

    title: str = ""
    introduction: str = ""


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Blocks that belong to no release."""

    blocks: Sequence[Block]


class _Part(Enum):
    """What begins a stretch of blocks."""

    FRONT = auto()
    ITEM = auto()  # the list's mark
    HEADING = auto()
    OUTSIDE = auto()  # a block whose indent shows that it is no part of the item above


@dataclass(slots=True)
class _Stretch:
    part: _Part
    blocks: list[Block] = field(default_factory=list)


# Of what stands before a list no more than this introduces it.
_LONGEST_INTRODUCTION, _MOST_INTRODUCTION_BLOCKS = 1000, 5
# So many blocks behind the only date of a page without marks are an article's paragraphs.
_PARAGRAPHS_OF_AN_ARTICLE = 3


def read_items(blocks: Iterable[Block], layout: Layout, is_kind: IsKind) -> Iterator[Front | Item | LeftOver]:
    """Yield what a page holds in its order: what introduces it, its releases, what belongs to none."""
    waiting: _Stretch | None = None
    for stretch in _stretches(_without_false_headings(blocks), layout):
        if waiting:
            yield from _read_stretch(waiting, stretch.part, layout, is_kind)
        waiting = stretch
    if waiting:
        yield from _read_stretch(waiting, None, layout, is_kind)


def _without_false_headings(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield blocks, with what looks like a heading but stands right over a date as the headline that it is: "2030"."""
    above: Block | None = None
    for block in blocks:
        if above:
            if above.role is Role.HEADING and block.role is Role.DATE and not block.opens:
                above.role = Role.TEXT
            yield above
        above = block
    if above:
        yield above


def _stretches(blocks: Iterable[Block], layout: Layout) -> Iterator[_Stretch]:
    stretch = _Stretch(_Part.FRONT)
    for block in blocks:
        part = _begins(block, stretch.part, layout)
        if part:
            if stretch.blocks:
                yield stretch
            stretch = _Stretch(part)
        if part is not _Part.HEADING:
            stretch.blocks.append(block)
    if stretch.blocks:
        yield stretch


def _begins(block: Block, within: _Part, layout: Layout) -> _Part | None:
    """Return what a block begins, None where it goes on with what it stands in."""
    if block.opens:
        return _Part.ITEM
    is_left_of_body = layout.is_indented and block.indent <= layout.mark_indent
    is_of_item = within is _Part.ITEM and layout.is_indented and not is_left_of_body
    if block.role is Role.HEADING and not is_of_item:
        return _Part.HEADING
    if within is _Part.ITEM and is_left_of_body and block.gap > 0:
        return _Part.OUTSIDE
    return None


def _read_stretch(
    stretch: _Stretch, next_part: _Part | None, layout: Layout, is_kind: IsKind
) -> Iterator[Front | Item | LeftOver]:
    blocks = stretch.blocks
    if stretch.part is _Part.FRONT:
        yield from _read_front(blocks, layout, is_kind)
    elif any(block.role is Role.DATE for block in blocks):
        yield from _split(blocks, is_kind, is_marked=stretch.part is _Part.ITEM)
    elif stretch.part is _Part.ITEM:
        yield _undated(blocks)
    elif _is_section_heading(blocks, next_part, is_kind):
        yield _front_of(blocks)
    elif not _is_of_page(blocks, next_part):
        yield LeftOver(blocks)


def _is_section_heading(blocks: Sequence[Block], next_part: _Part | None, is_kind: IsKind) -> bool:
    """Say whether a block outside of items is wholly a kind's name ("Videos"), with at most a line that introduces."""
    return next_part in (_Part.ITEM, _Part.HEADING) and len(blocks) <= 2 and is_kind(blocks[0].text)


def _is_of_page(blocks: Sequence[Block], next_part: _Part | None) -> bool:
    """Say whether blocks outside of items are a heading in words ("What's new"), a known box or the page's ©."""
    if len(blocks) == 1 and next_part is _Part.ITEM and is_short(blocks[0].text):
        return True
    return all(block.role is Role.CREDIT for block in blocks) or any(is_side(block.text) for block in blocks)


def _undated(blocks: Sequence[Block]) -> Item:
    for i, block in enumerate(blocks):
        if i and block.role is Role.HEADING:  # a month alone, where the date should be
            return Item(blocks[:i], block, blocks[i + 1 :])
    return Item(blocks)


def _split(blocks: Sequence[Block], is_kind: IsKind, *, is_marked: bool = False) -> Iterator[Item]:
    """Part a stretch that holds one date or more; an item without a mark can hide in it."""
    dates = _dates_of_items(blocks, is_marked=is_marked)
    start = 0
    for date, next_date in zip(dates, [*dates[1:], None], strict=True):
        end = len(blocks) if next_date is None else _start_of_item(blocks, date + 1, next_date, is_kind)
        yield Item(blocks[start:date], blocks[date], blocks[date + 1 : end])
        start = end


def _dates_of_items(blocks: Sequence[Block], *, is_marked: bool) -> list[int]:
    """Return which blocks are dates of items; the others that look like dates become texts.

    A date right behind a date is all that a summary says ("12 June 2024"), and one behind an item's mark is its kicker
    where nothing but the headline stands between it and another date.
    """
    dates: list[int] = []
    texts = 0
    for i, block in enumerate(blocks):
        if block.role in (Role.TEXT, Role.HEADING):
            texts += 1
        elif block.role is Role.DATE:
            is_kicker_above = is_marked and dates == [0] and texts == 1
            if is_kicker_above:
                blocks[0].role = Role.TEXT
                dates.clear()
            if dates and not texts:
                block.role = Role.TEXT
            else:
                dates.append(i)
            texts = 0
    return dates


def _start_of_item(blocks: Sequence[Block], first: int, date: int, is_kind: IsKind) -> int:
    """Return where the item of a date begins, at ``first`` or behind it: at its credit, its kicker or its headline."""
    texts = [i for i in range(first, date) if blocks[i].role is Role.TEXT]
    if not texts:
        return first
    headline = texts[-1]
    for i in range(first, headline):
        if blocks[i].role is Role.CREDIT:
            return i
    has_kicker = headline > first and _is_kicker_of(blocks[headline - 1], blocks[headline], is_kind)
    return headline - 1 if has_kicker else headline


def _is_kicker_of(block: Block, headline: Block, is_kind: IsKind) -> bool:
    """Say whether a block before a headline goes with it, and not with the item above."""
    if block.role is not Role.TEXT or block.date or is_label(block.text) or block.indent != headline.indent:
        return False
    if is_kind(block.text):
        return True
    if block.gap != headline.gap:
        return block.gap > headline.gap
    return is_short(block.text)


def _read_front(blocks: Sequence[Block], layout: Layout, is_kind: IsKind) -> Iterator[Front | Item]:
    """Read what stands before the first mark or heading: title and introduction, and items that have no mark."""
    dates = [i for i, block in enumerate(blocks) if block.role is Role.DATE]
    start = _start_of_item(blocks, 0, dates[0], is_kind) if dates else len(blocks)
    if layout.mark is None and dates:
        start = _start_of_first_item(blocks, start, dates, layout, is_kind)
        if layout.date_count == 1 and _is_article(blocks[dates[0] + 1 :]):
            return
    elif start < 2:  # a title and a date: the page's own
        start = len(blocks)
    yield _front_of(blocks[:start])
    if start < len(blocks):
        yield from _split(blocks[start:], is_kind)


def _start_of_first_item(
    blocks: Sequence[Block], start: int, dates: Sequence[int], layout: Layout, is_kind: IsKind
) -> int:
    """Return where the first item begins: a short block before its headline can be its kicker or the page's title."""
    headline = max((i for i in range(dates[0]) if blocks[i].role is Role.TEXT), default=start)
    if start >= headline or blocks[start].role is not Role.TEXT:
        return start
    if len(dates) > 1:
        next_start = _start_of_item(blocks, dates[0] + 1, dates[1], is_kind)
        lead = [block for block in blocks[next_start : dates[1]] if block.role is Role.TEXT]
        return start if len(lead) > 1 else headline
    return start if layout.date_count == 1 or (start > 0 and is_kind(blocks[start].text)) else headline


def _is_article(behind: Sequence[Block]) -> bool:
    return sum(block.role is Role.TEXT for block in behind) >= _PARAGRAPHS_OF_AN_ARTICLE


def _front_of(blocks: Sequence[Block]) -> Front:
    texts = [block for block in blocks if block.role is Role.TEXT]
    box = next((i for i, block in enumerate(texts) if is_label(block.text)), len(texts))
    words = [block.text[:_LONGEST_INTRODUCTION] for block in texts[: min(box, _MOST_INTRODUCTION_BLOCKS)]]
    return Front(words[0] if words else "", " ".join(words[1:]))
