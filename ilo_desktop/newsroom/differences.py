"""Which words of a text went, which came, and which were kept: a comparison of two wordings, made to be read by people.

Words are compared as ``text.fold`` makes them comparable, so that quotes, spaces, case and look-alike letters are no
difference. Scripts without spaces between words are compared letter by letter.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, pairwise
from typing import NamedTuple

from ilo_desktop.newsroom.alignment import Run, align, connected
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.text import fold, is_cjk, tokens
from ilo_desktop.newsroom.wordings import alike

#: A letter of a script without spaces (Thai, Lao, Burmese, Khmer) with the marks on it, or all up to the next one.
_UNSPACED = "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff"
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3"
_PARTS = re.compile(rf"[{_UNSPACED}][{_MARKS}]*|[^{_UNSPACED}]+")
_SENTENCE_ENDS = re.compile(r"[.!?:;…。！？：；؟۔।]")
#: Signs of the same meaning, sign for sign.
_TYPOGRAPHY = str.maketrans(dict.fromkeys("‘’‚‛′ʼ", "'") | dict.fromkeys("“”„‟″«»", '"') | dict.fromkeys("–—‐‑", "-"))
_TYPOGRAPHY |= str.maketrans(dict.fromkeys("\u00a0\u2009\u202f\t", " "))
_PARAGRAPH_END = re.compile(r"\s*\n\s*")
#: Kept words between changes of so many times as many are no help to the eye, and are held to be changed as well.
_LOST_BETWEEN = 3
_MOST_LOST = 3
_MOST_SLID = 100


class Kind(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that had one fate. ``before`` is how a kept piece was spelt before, else the text itself or nothing.

    All ``before`` of the kept and the removed pieces are the earlier text, all ``text`` of the kept and the added
    ones the later, letter by letter.
    """

    kind: Kind
    text: str
    before: str


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Whole paragraphs that were kept and are left out, so that the changes stand closer together."""

    text: str
    before: str
    paragraphs: int


def kept(text: str, before: str | None = None) -> Piece:
    """Return a piece that both texts have, in the spelling of the later one."""
    return Piece(Kind.KEPT, text, text if before is None else before)


def removed(text: str) -> Piece:
    """Return a piece that the later text no longer has."""
    return Piece(Kind.REMOVED, text, text)


def added(text: str) -> Piece:
    """Return a piece that the earlier text did not have."""
    return Piece(Kind.ADDED, text, "")


class _Unit(NamedTuple):
    """A word with the signs and spaces round it; ``word_end`` is where, in the text, the word itself ends."""

    key: str
    start: int
    word_end: int
    end: int


def differences(before: str, after: str, progress: Progress = NO_PROGRESS) -> tuple[Piece, ...]:
    """Return the pieces of two texts, in their order; where both changed, what was removed comes first.

    Raises Cancelled where it is no longer wanted.
    """
    if alike(before) == alike(after):
        return (kept(after, before),) if before or after else ()
    if not before or not after:
        return (added(after),) if after else (removed(before),)
    comparison = _Comparison(before, after, progress)
    return tuple(_merged(comparison.pieces()))


def changed_words(pieces: Iterable[Piece]) -> int:
    """Return how many words changed: where some were replaced, the larger number of both counts.

    A letter of a script without spaces counts as a word.
    """
    count = came = went = 0
    for piece in chain(pieces, [kept("")]):
        if piece.kind is Kind.KEPT:
            count += max(came, went)
            came = went = 0
        elif piece.kind is Kind.ADDED:
            came += sum(1 for _ in _words(piece.text))
        else:
            went += sum(1 for _ in _words(piece.text))
    return count


def condensed(pieces: Sequence[Piece]) -> tuple[Piece | Unchanged, ...]:
    """Return pieces with the whole paragraphs left out that are kept and do not stand beside a change.

    A single one is not: to say so would take as much room.
    """
    found: list[Piece | Unchanged] = []
    for number, piece in enumerate(pieces):
        if piece.kind is Kind.KEPT:
            found.extend(_cut(piece, is_first=number == 0, is_last=number == len(pieces) - 1))
        else:
            found.append(piece)
    return tuple(found)


def _cut(piece: Piece, *, is_first: bool, is_last: bool) -> list[Piece | Unchanged]:
    ends = [match.end() for match in _PARAGRAPH_END.finditer(piece.text)]
    old_ends = [match.end() for match in _PARAGRAPH_END.finditer(piece.before)]
    whole: list[Piece | Unchanged] = [piece]
    if len(ends) != len(old_ends):  # its paragraphs are parted in another way than before
        return whole
    if is_first:
        ends, old_ends = [0, *ends], [0, *old_ends]
    if is_last and ends[-1:] != [len(piece.text)]:
        ends, old_ends = [*ends, len(piece.text)], [*old_ends, len(piece.before)]
    paragraphs = len(ends) - 1
    if paragraphs < 2:
        return whole
    (start, *_, end), (old_start, *_, old_end) = ends, old_ends
    parts: list[Piece | Unchanged] = [
        kept(piece.text[:start], piece.before[:old_start]),
        Unchanged(piece.text[start:end], piece.before[old_start:old_end], paragraphs),
        kept(piece.text[end:], piece.before[old_end:]),
    ]
    return [part for part in parts if part.text or part.before]


# Words


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the words of a text, each as it is compared, with where it begins and ends."""
    last = (0, 0)
    for token in tokens(text):
        start, end = token.start, token.end
        if (start, end) == last:  # one that folds into several
            continue
        last = (start, end)
        if is_cjk(text[start]):
            yield fold(text[start]) or text[start], start, start + 1
        else:
            for part in _PARTS.finditer(text, start, end):
                yield fold(part[0]) or part[0], part.start(), part.end()


def _units(text: str) -> list[_Unit]:
    """Part a text into its words, each with the signs and spaces round it; without words, at its spaces."""
    words = list(_words(text)) or [(match[0], *match.span()) for match in re.finditer(r"\S+", text)]
    if not words:
        return [_Unit("", 0, 0, len(text))]
    ends = [_end_between(text, word[2], following[1]) for word, following in pairwise(words)]
    starts = [0, *ends]
    ends.append(len(text))
    return [
        _Unit(key, start, word_end, end) for (key, _, word_end), start, end in zip(words, starts, ends, strict=True)
    ]


def _end_between(text: str, start: int, end: int) -> int:
    """Return where, between two words, the second one begins with its signs: behind the last white space."""
    for place in range(end, start, -1):
        if text[place - 1].isspace():
            return place
    return end


# Comparing


class _Comparison:
    """Two texts in words, and the runs of these that both have."""

    def __init__(self, before: str, after: str, progress: Progress) -> None:
        self._before = before
        self._after = after
        self._old = _units(before)
        self._new = _units(after)
        old, new = [unit.key for unit in self._old], [unit.key for unit in self._new]
        runs = self._aligned(old, new, progress)
        self._runs = _without_lost([*_slid(runs, old, new, self._strengths()), Run(len(old), len(new), 0)])

    def _aligned(self, old: Sequence[str], new: Sequence[str], progress: Progress) -> tuple[Run, ...]:
        """Return the runs of words in paragraphs that both have, and in what lies between these."""
        old_starts = _paragraph_starts(self._before, self._old)
        new_starts = _paragraph_starts(self._after, self._new)
        paragraphs = align(_parted(old, old_starts), _parted(new, new_starts), progress)
        runs = []
        place = other = 0
        for run in [*paragraphs, Run(len(old_starts) - 1, len(new_starts) - 1, 0)]:
            start, new_start = old_starts[run.before], new_starts[run.after]
            for inner in align(old[place:start], new[other:new_start], progress):
                runs.append(Run(place + inner.before, other + inner.after, inner.length))
            place, other = old_starts[run.before + run.length], new_starts[run.after + run.length]
            runs.append(Run(start, new_start, place - start))
        return connected(runs)

    def _strengths(self) -> tuple[list[int], list[int]]:
        return _strengths(self._before, self._old), _strengths(self._after, self._new)

    def pieces(self) -> Iterator[Piece]:
        """Yield the pieces in their order; pieces of one kind can follow upon each other."""
        old_place = new_place = 0  # letters
        old_unit = new_unit = 0
        for run in self._runs:
            if run.before > old_unit or run.after > new_unit:
                old_end, new_end = self._start(self._old, run.before), self._start(self._new, run.after)
                yield from _replaced(self._before[old_place:old_end], self._after[new_place:new_end])
                old_place, new_place = old_end, new_end
            old_unit, new_unit = run.before + run.length, run.after + run.length
            if run.length:
                old_end, new_end = self._end_of_run(old_unit, new_unit)
                yield kept(self._after[new_place:new_end], self._before[old_place:old_end])
                old_place, new_place = old_end, new_end

    def _start(self, units: Sequence[_Unit], number: int) -> int:
        return units[number].start if number < len(units) else units[-1].end

    def _end_of_run(self, old_end: int, new_end: int) -> tuple[int, int]:
        """Return where a run ends in both texts: without the signs behind its last word where these differ."""
        old, new = self._old[old_end - 1], self._new[new_end - 1]
        is_at_end = old_end == len(self._old) and new_end == len(self._new)
        glue, new_glue = self._before[old.word_end : old.end], self._after[new.word_end : new.end]
        if is_at_end or glue.translate(_TYPOGRAPHY) == new_glue.translate(_TYPOGRAPHY):
            return old.end, new.end
        return old.word_end, new.word_end


def _paragraph_starts(text: str, units: Sequence[_Unit]) -> list[int]:
    """Return the first units of the paragraphs, and last the number of units."""
    starts = [number for number, unit in enumerate(units, 1) if "\n" in text[unit.word_end : unit.end]]
    return sorted({0, *starts, len(units)})


def _parted(keys: Sequence[str], starts: Sequence[int]) -> list[tuple[str, ...]]:
    return [tuple(keys[start:end]) for start, end in pairwise(starts)]


def _strengths(text: str, units: Sequence[_Unit]) -> list[int]:
    """Return how strongly a text is parted before each unit and at its end: by nothing, a sign, a sentence, a
    paragraph."""
    found = [3]
    for unit in units:
        glue = text[unit.word_end : unit.end]
        found.append(3 if "\n" in glue else 2 if _SENTENCE_ENDS.search(glue) else int(bool(glue.strip())))
    found[-1] = 3
    return found


def _slid(
    runs: Sequence[Run], old: Sequence[str], new: Sequence[str], strengths: tuple[list[int], list[int]]
) -> list[Run]:
    """Return the runs with what was only added, or only removed, moved to where sentences or paragraphs begin.

    The same words at the beginning of a sentence and of the one that was put before it make it look as if the second
    half of one and the first of the other were new.
    """
    found = list(runs)
    for number in range(len(found) - 1):
        run, following = found[number], found[number + 1]
        gap, new_gap = following.before - run.before - run.length, following.after - run.after - run.length
        if gap and new_gap:
            continue
        keys, strong = (old, strengths[0]) if gap else (new, strengths[1])
        start = (run.before if gap else run.after) + run.length
        by = _best_slide(keys, strong, (start, start + (gap or new_gap)), (run.length - 1, following.length - 1))
        found[number] = Run(run.before, run.after, run.length + by)
        found[number + 1] = Run(following.before + by, following.after + by, following.length - by)
    return found


def _best_slide(keys: Sequence[str], strong: Sequence[int], gap: tuple[int, int], room: tuple[int, int]) -> int:
    """Return by how many units a change is best moved, within the room before and behind it; below 0 towards the
    beginning."""
    start, end = gap
    back = forth = 0
    while back < min(room[0], _MOST_SLID) and keys[start - back - 1] == keys[end - back - 1]:
        back += 1
    while forth < min(room[1], _MOST_SLID) and keys[start + forth] == keys[end + forth]:
        forth += 1
    return max(range(-back, forth + 1), key=lambda by: (strong[start + by] + strong[end + by], -abs(by)))


def _without_lost(runs: Sequence[Run]) -> list[Run]:
    """Return the runs without single words that are lost between changes of many; the last run is empty."""
    found: list[Run] = []
    old_end = new_end = 0  # of the last run that stays
    for run, following in pairwise(runs):
        size = max(run.before - old_end, run.after - new_end)
        next_size = max(following.before - run.before - run.length, following.after - run.after - run.length)
        if run.length > _MOST_LOST or min(size, next_size) < _LOST_BETWEEN * run.length:
            found.append(run)
            old_end, new_end = run.before + run.length, run.after + run.length
    return [*found, *runs[-1:]]


# Pieces


def _replaced(before: str, after: str) -> Iterator[Piece]:
    """Yield what became of texts of which one took the place of the other: signs and spaces at both ends stay."""
    old, new = before.translate(_TYPOGRAPHY), after.translate(_TYPOGRAPHY)
    most = min(len(before), len(after))
    head = 0  # first: what was put behind a sentence does not begin with its full stop
    while head < most and old[head] == new[head] and _is_glue(old[head]):
        head += 1
    tail = 0
    while tail < most - head and old[-1 - tail] == new[-1 - tail] and _is_glue(old[-1 - tail]):
        tail += 1
    yield kept(after[:head], before[:head])
    yield removed(before[head : len(before) - tail])
    yield added(after[head : len(after) - tail])
    yield kept(after[len(after) - tail :], before[len(before) - tail :])


def _is_glue(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "CPSZ"


def _merged(pieces: Iterable[Piece]) -> Iterator[Piece]:
    last: Piece | None = None
    for piece in pieces:
        if not piece.text and not piece.before:
            continue
        if last is not None and last.kind is piece.kind:
            last = Piece(last.kind, last.text + piece.text, last.before + piece.before)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last
