"""Paragraphs out of lines: hard-wrapped ones joined, where the lines show that they were wrapped at about one width."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from ilo_desktop.intake.prose import ENDS_SENTENCE


class AnyLine(Protocol):
    """A line that is not blank: its number, the blanks and the blank lines before it, its words."""

    number: int
    indent: int
    gap: int
    words: str

    @property
    def is_listed(self) -> bool:
        """Whether a mark, a number or a bullet, stands before its words."""

    @property
    def after_rule(self) -> bool:
        """Whether a ruled line or the end of a page stands before it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph in one line, with the lines where it stood, the blank ones before it, and what parted it."""

    text: str
    line: int
    last_line: int
    gap: int
    after_rule: bool


# Columns between which lines end that were wrapped; letters of China and Japan take two.
_NARROWEST, _WIDEST = 40, 130
# What share of the lines must look wrapped: that go on in small letters, and that have no room for the next word.
_GO_ON_SHARE, _FULL_SHARE = 0.2, 0.6
_WIDE = re.compile("[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff5e\u3001-\u303f]")


def read_paragraphs(lines: Sequence[AnyLine], stands_alone: Callable[[str], bool]) -> Iterator[Paragraph]:
    """Yield the paragraphs of some lines. What stands alone (a type line, a credit) is joined with no other line."""
    alone = [stands_alone(line.words) for line in lines]
    width = _wrap_width(lines, alone)
    start = 0
    for end in range(1, len(lines) + 1):
        is_joined = end < len(lines) and not (alone[end - 1] or alone[end])
        if is_joined and _goes_on(lines[end - 1], lines[end], width):
            continue
        yield _joined(lines[start:end])
        start = end


def _joined(lines: Sequence[AnyLine]) -> Paragraph:
    text = lines[0].words
    for line in lines[1:]:
        is_unspaced = _UNSPACED.match(text[-1]) and _UNSPACED.match(line.words[0])
        is_parted_word = text.endswith("-") and text[-2:-1].isalpha() and line.words[0].islower()
        text += ("" if is_unspaced or is_parted_word else " ") + line.words
    return Paragraph(text, lines[0].number, lines[-1].number, lines[0].gap, lines[0].after_rule)


def _goes_on(above: AnyLine, line: AnyLine, width: int) -> bool:
    if not width or line.gap or line.is_listed or line.after_rule:
        return False
    if line.indent > above.indent + 1 and not above.is_listed:
        return False
    return _is_full(above, line, width) or _goes_on_in_sentence(above, line)


def _wrap_width(lines: Sequence[AnyLine], alone: Sequence[bool]) -> int:
    """Return where lines were wrapped, in columns, 0 where they were not."""
    pairs = [
        (above, line)
        for i, (above, line) in enumerate(pairwise(lines))
        if line.gap == 0 and not (line.is_listed or alone[i] or alone[i + 1])
    ]
    width = max((_columns(above) for above, _ in pairs), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    going_on = sum(_goes_on_in_sentence(above, line) for above, line in pairs)
    full = sum(_is_full(above, line, width) for above, line in pairs)
    is_wrapped = full >= len(pairs) * _FULL_SHARE and (going_on or _has_no_case(pairs[0][1].words))
    return width if is_wrapped or going_on > len(pairs) * _GO_ON_SHARE else 0


def _goes_on_in_sentence(above: AnyLine, line: AnyLine) -> bool:
    return line.words[0].islower() and not ENDS_SENTENCE.search(above.words)


def _is_full(above: AnyLine, line: AnyLine, width: int) -> bool:
    """Say whether a line has no room left for the first word of the next one."""
    first = line.words[:1] if _UNSPACED.match(line.words) else line.words.partition(" ")[0]
    return width < _columns(above) + 1 + len(first) + len(_WIDE.findall(first))


def _columns(line: AnyLine) -> int:
    words = line.words
    return line.indent + len(words) + (0 if words.isascii() else len(_WIDE.findall(words)))


def _has_no_case(words: str) -> bool:
    return any(unicodedata.category(letter) == "Lo" for letter in words[:20])
