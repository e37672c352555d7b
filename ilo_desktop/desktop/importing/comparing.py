"""Which words of a text went and which came."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto

# A word with the white space after it; in Chinese and Japanese each letter is one.
_CJK = r"\u3040-\u30ff\u3400-\u9fff"
_WORD = re.compile(rf"\s*(?:[{_CJK}]|[^\s{_CJK}]+)\s*")
_LONG = 2_000


class Change(Enum):
    """What became of a piece of text."""

    KEPT = auto()
    GONE = auto()
    CAME = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that follow each other and had one fate."""

    change: Change
    text: str


def compare(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of two texts in order: what was kept and what came make the later text; white space alone
    is no change."""
    return tuple(_pieces(_WORD.findall(before), _WORD.findall(after)))


def _pieces(before: list[str], after: list[str]) -> Iterator[Piece]:
    old, new = [word.strip() for word in before], [word.strip() for word in after]
    matcher = SequenceMatcher(None, old, new, autojunk=len(old) > _LONG)
    for step, start, end, new_start, new_end in matcher.get_opcodes():
        if step == "equal":
            yield Piece(Change.KEPT, "".join(after[new_start:new_end]))
            continue
        if end > start:
            yield Piece(Change.GONE, "".join(before[start:end]))
        if new_end > new_start:
            yield Piece(Change.CAME, "".join(after[new_start:new_end]))
