"""The passage of a text that is one release: found by the release's words, whatever stands around it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ilo_desktop.newsroom.body import Block, Body, Table
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold

Part = Block | Table
#: So much of a paragraph tells it from others, in folded letters.
_BEGINNING = 60
#: How many lines may lie between two paragraphs of one release: captions, asides, boxes.
_REACH = 60
#: A date, a kind or a place stands so few lines beside the headline, and is no longer than this.
_NEAR, _LONGEST_BESIDE = 3, 80


@dataclass(frozen=True, slots=True)
class Passage:
    """The parts of a body before, in and behind a release; ``own`` is empty where it was not found.

    ``is_cut`` says that there is more before or behind.
    """

    before: tuple[Part, ...] = ()
    own: tuple[Part, ...] = ()
    after: tuple[Part, ...] = ()
    is_cut: bool = False


def passage(body: Body, draft: Draft, most_letters: int) -> Passage:
    """Return where a release stands in a body, with as much around it as there is room for."""
    lines = [line for part in body.parts for line in _lines(part)]
    found = find_lines([text for _part, text in lines], draft)
    if found is None:
        kept, is_cut = _fitting(body.parts, most_letters)
        return Passage(after=tuple(kept), is_cut=is_cut or body.is_cut)
    first, last = found
    own, own_is_cut = _fitting(_joined(lines[first : last + 1]), most_letters)
    room = max(most_letters - sum(map(_size, own)), most_letters // 4)
    before, is_cut_above = _fitting(_joined(lines[:first])[::-1], room // 2)
    after, is_cut_below = _fitting(_joined(lines[last + 1 :]), room // 2)
    is_cut = own_is_cut or is_cut_above or is_cut_below or body.is_cut
    return Passage(tuple(before[::-1]), tuple(own), tuple(after), is_cut)


def find_lines(lines: Sequence[str], draft: Draft) -> tuple[int, int] | None:
    """Return the first and the last of some lines that are a release's, from 0; None where it is not among them.

    Where the headline stands more than once, in a menu or beside other news, it is the one that the text follows; where
    it stands nowhere, as it may in what a page says of itself alone, the text is looked for without it.
    """
    folded = [fold(line) for line in lines]
    headline = fold(draft.headline)
    beginnings = (fold(paragraph)[:_BEGINNING] for paragraph in (draft.summary, *draft.text.split("\n")))
    wanted = [words for words in beginnings if words]
    starts = _places(headline[:_BEGINNING], folded)
    if not starts:
        starts = next(
            (places for words in wanted if len(words) == _BEGINNING and (places := _places(words, folded))), []
        )
    if not starts:
        return None
    followed = [(_follow(wanted, folded, at), at) for at in starts]
    most = max(count for (count, _last), _at in followed)
    best = [(at, last) for (count, last), at in followed if count == most]
    first, last = best[-1] if most else next((one for one in best if folded[one[0]] == headline), best[0])
    return _with_neighbours(folded, first, last, draft)


def _places(words: str, folded: Sequence[str]) -> list[int]:
    return [at for at, line in enumerate(folded) if words and words in line]


def _follow(paragraphs: Sequence[str], folded: Sequence[str], start: int) -> tuple[int, int]:
    """Return how many paragraphs stand behind a line, each behind the one before, and where the last one stands."""
    count, at = 0, start
    for words in paragraphs:
        reach = range(at, min(at + _REACH, len(folded)))
        place = next((place for place in reach if words in folded[place]), None)
        if place is not None:
            count, at = count + 1, place
    return count, at


def _with_neighbours(folded: Sequence[str], first: int, last: int, draft: Draft) -> tuple[int, int]:
    """Return a passage with the lines right beside it that hold its date, kind, place or credit."""
    known = {fold(words) for words in (draft.kicker, draft.kind_words, draft.credit, draft.place)} - {""}
    numbers = {str(draft.day.year), str(draft.day.day)} if draft.day else None

    def is_beside(line: str) -> bool:
        is_date = numbers is not None and numbers <= {word.lstrip("0") for word in line.split()}
        return len(line) <= _LONGEST_BESIDE and (line in known or is_date)

    above = takewhile(is_beside, reversed(folded[max(first - _NEAR, 0) : first]))
    below = takewhile(is_beside, folded[last + 1 : last + 1 + _NEAR])
    return first - sum(1 for _ in above), last + sum(1 for _ in below)


def _lines(part: Part) -> Iterator[tuple[Part, str]]:
    """Yield a part with its words, a table row by row."""
    if isinstance(part, Block):
        yield part, part.text
        return
    for row, words in zip(part.rows, part.lines, strict=True):
        yield Table((row,)), words


def _joined(lines: Sequence[tuple[Part, str]]) -> list[Part]:
    """Return lines as parts again, rows of tables that follow each other as one table."""
    parts: list[Part] = []
    for part, _text in lines:
        if parts and isinstance(part, Table) and isinstance(last := parts[-1], Table):
            parts[-1] = Table((*last.rows, *part.rows))
        else:
            parts.append(part)
    return parts


def _size(part: Part) -> int:
    return len(part.text) if isinstance(part, Block) else sum(map(len, part.lines))


def _fitting(parts: Sequence[Part], room: int) -> tuple[list[Part], bool]:
    """Return the first parts that there is room for, one at least, and whether others are left out."""
    kept: list[Part] = []
    for part in parts:
        room -= _size(part)
        if room < 0 and kept:
            return kept, True
        kept.append(part)
    return kept, False
