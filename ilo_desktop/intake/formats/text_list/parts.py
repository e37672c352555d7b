"""What the blocks of one item say: its kicker, headline, summary and credit, and which of them fit nowhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from ilo_desktop.intake.formats.text_list.blocks import Block, IsKind, Role
from ilo_desktop.intake.formats.text_list.items import Item
from ilo_desktop.intake.prose import ENDS_SENTENCE, is_short
from ilo_desktop.intake.sides import is_label, is_rights, is_side
from ilo_desktop.intake.stamps import is_label_of_date


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one item. ``headline`` is empty where it has none; ``last_line`` is the last line of its parts.

    ``left_over`` are runs of blocks that fit nowhere.
    """

    kicker: str
    headline: str
    summary: str
    credit: str
    url: str
    line: int
    last_line: int
    left_over: tuple[Sequence[Block], ...]


def parts_of(item: Item, is_kind: IsKind, *, is_indented: bool) -> Parts:
    """Return what an item's blocks say. ``is_indented`` says that all of them are shown to be the item's own."""
    before, behind = (item.before, item.behind) if item.date else _divide(item.before, is_kind)
    texts = _texts(before)
    summary, end = _summary(behind, is_indented=is_indented)
    if not summary and _ends_with_summary(item, texts, is_kind):
        summary = texts.pop().text
    kicker, headline, unplaced = _lead(texts, is_kind)
    own = [*before, *([item.date] if item.date else ()), *behind[:end]]
    surplus = [block for block in behind[end:] if not is_side(block.text)]
    return Parts(
        kicker=kicker,
        headline=headline,
        summary=summary,
        credit="; ".join(block.text for block in own if block.role is Role.CREDIT),
        url=next((block.text for block in own if block.role is Role.ADDRESS), ""),
        line=min(block.line for block in own),
        last_line=max(block.last_line for block in own),
        left_over=tuple(run for run in (unplaced, surplus) if run),
    )


def _texts(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.role in (Role.TEXT, Role.HEADING)]


def _divide(blocks: Sequence[Block], is_kind: IsKind) -> tuple[Sequence[Block], Sequence[Block]]:
    """Part the blocks of an item without a date into what stands before the place of a date and behind it."""
    texts = _texts(blocks)
    if not texts:
        return blocks, ()
    has_kicker = len(texts) > 1 and (is_kind(texts[0].text) or (len(texts) > 2 and is_short(texts[0].text)))
    end = blocks.index(texts[1 if has_kicker else 0]) + 1
    return blocks[:end], blocks[end:]


def _ends_with_summary(item: Item, texts: Sequence[Block], is_kind: IsKind) -> bool:
    """Say whether a summary stands between a headline and a date with a label, as on cards: a sentence below none."""
    if len(texts) < 2 or item.date is None or not is_label_of_date(item.date.text.partition(":")[0]):
        return False
    above, last = texts[-2].text, texts[-1].text
    return last.endswith((".", "。")) and not (ENDS_SENTENCE.search(above) or is_kind(above))


def _lead(texts: Sequence[Block], is_kind: IsKind) -> tuple[str, str, Sequence[Block]]:
    """Return the kicker and the headline among the texts before a date, and the texts that are neither."""
    if not texts:
        return "", "", ()
    if len(texts) == 1:
        text = texts[0].text
        return (text, "", ()) if is_kind(text) else ("", text, ())
    return texts[0].text, texts[-1].text, texts[1:-1]


def _summary(behind: Sequence[Block], *, is_indented: bool) -> tuple[str, int]:
    """Return the summary among the blocks behind a date, and where the blocks begin that are no part of the item."""
    words: list[str] = []
    end = len(behind)
    for i, block in enumerate(behind):
        if block.role is Role.ADDRESS or (block.role is Role.CREDIT and not is_rights(block.text)):
            continue
        if not words and block.role is not Role.CREDIT and not is_label(block.text):
            words.append(block.text)
        elif block.gap == 0 and words:
            words.append(f" {block.text}")
        elif is_indented and words and not is_side(block.text):
            words.append(f"\n\n{block.text}")
        else:
            end = i
            break
    return "".join(words), end
