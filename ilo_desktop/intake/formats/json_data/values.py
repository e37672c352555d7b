"""JSON read piece by piece: lines of values, or one value whose members are gone through without holding it whole.

All of it works on UTF-8, in which no letter holds the byte of a bracket or a quote: a text of 50 MB in which one sign
needs it would take four bytes a letter.
"""

import json
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import islice
from typing import Any

from ilo_desktop.intake.formats.format import Check
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS, MAX_ENTRY_BYTES, MAX_ENTRY_DEPTH

# Strings are skipped whole, so that brackets inside of them do not count; one without an end goes to the text's end.
_STRING = rb'"[^"\\]*+(?:\\.[^"\\]*+)*+'
_TOKEN = re.compile(_STRING + rb'"?|[\[\]{}]', re.DOTALL)
_KEY = re.compile(rb"(" + _STRING + rb'")\s*:\s*', re.DOTALL)
_SCALAR = re.compile(_STRING + rb'"|[^\s,\[\]{}"]+', re.DOTALL)
_BETWEEN = re.compile(rb"[\s,\x1e]*")
_LINE = re.compile(rb"[^\n]+")
_BLANK = b" \t\r\n\x1e"
_LINES_LOOKED_AT = 10
_TOKENS_BETWEEN_CHECKS = 500_000
_LONGEST_NUMBER = 18
_DEEPEST_WRAPPER = 6


class Flaw(Enum):
    """What is wrong with a piece of JSON."""

    BROKEN = "broken"  # the piece alone; what follows can be read
    CUT = "cut"  # the text ends within it
    TOO_LARGE = "too-large"  # it has too many bytes, or is nested too deeply


@dataclass(frozen=True, slots=True)
class Piece:
    """A value of a document, or what is wrong in its place; ``start`` is where it begins (bytes, from 0).

    ``key`` is its name within the value around it. ``line`` is its line where a document has one value a line, else 0.
    """

    value: Any = None
    start: int = 0
    key: str = ""
    line: int = 0
    flaw: Flaw | None = None


def is_lines(data: bytes) -> bool:
    """Say whether a text has a value in each line: two of its first lines that hold something, or the first of two."""
    lines = (match[0].strip(_BLANK) for match in _LINE.finditer(data, 0, MAX_ENTRY_BYTES))
    filled = list(islice(filter(None, lines), _LINES_LOOKED_AT))
    whole = [_is_whole(line) for line in filled]
    return sum(whole) > 1 or (len(filled) > 1 and whole[0] and filled[1][0] == filled[0][0])


def _is_whole(line: bytes) -> bool:
    return line[:1] + line[-1:] in (b"{}", b"[]") and isinstance(_loaded(line)[1], dict | list)


def pieces_of_lines(data: bytes, check: Check) -> Iterator[Piece]:
    """Yield the value of each line that is not blank."""
    start = line = 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        line += 1
        if line % LINES_BETWEEN_CHECKS == 0:
            check()
        if own := data[start:end].strip(_BLANK):
            flaw, value = _loaded(own)
            is_cut = flaw is Flaw.BROKEN and end == len(data) and end_of(own, 0, check)[0] is None
            yield Piece(value, start, line=line, flaw=Flaw.CUT if is_cut else flaw)
        start = end + 1


def _loaded(data: bytes) -> tuple[Flaw | None, Any]:
    """Return what is wrong with a value, or the value."""
    if len(data) > MAX_ENTRY_BYTES:
        return Flaw.TOO_LARGE, None
    try:
        return None, _DECODER.decode(data.decode())
    except RecursionError:
        return Flaw.TOO_LARGE, None
    except ValueError:
        return Flaw.BROKEN, None


def _number(digits: str) -> int | str:
    # Python reads no number of thousands of digits, and none that a release has is so long.
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


_DECODER = json.JSONDecoder(parse_int=_number, strict=False)


def end_of(data: bytes, start: int, check: Check, limit: int | None = None) -> tuple[int | None, int]:
    """Return where the list or object that begins at ``start`` ends and how deep it is; None where it does not end.

    With a ``limit`` it is followed no further than so many bytes, nor deeper than an entry may be.
    """
    depth = deepest = 0
    stop = len(data) if limit is None else min(len(data), start + limit)
    for count, match in enumerate(_TOKEN.finditer(data, start, stop), start=1):
        if count % _TOKENS_BETWEEN_CHECKS == 0:
            check()
        sign = match[0]
        if sign in (b"{", b"["):
            depth += 1
            deepest = max(deepest, depth)
            if limit is not None and depth > MAX_ENTRY_DEPTH:
                break
        elif sign in (b"}", b"]"):
            depth -= 1
            if depth == 0:
                return match.end(), deepest
    return None, deepest


def pieces_of(data: bytes, check: Check) -> Iterator[Piece]:
    """Yield the values of a text one after another; those of a list, and of a wrapper too large to be held, singly."""
    walk = _Walk(data, check)
    position = 0
    while (position := walk.skip(position)) < len(data):
        position = yield from walk.value(position, "", 0)


class _Walk:
    """Goes through the values of a text; each method yields pieces and returns where it ended."""

    def __init__(self, data: bytes, check: Check) -> None:
        self._data = data
        self._check = check
        self._is_cut = False

    def skip(self, position: int) -> int:
        """Return where the next value begins."""
        match = _BETWEEN.match(self._data, position)
        return match.end() if match else position

    def value(self, start: int, key: str, depth: int) -> Generator[Piece, None, int]:
        """Yield a value, or those within it where it is a list or too large to be held."""
        first = self._data[start : start + 1]
        if first not in (b"[", b"{"):
            return (yield from self._scalar(start, key))
        if first == b"[" and (depth == 0 or key) and depth < _DEEPEST_WRAPPER:
            return (yield from self._members(start, depth))
        end, deepest = end_of(self._data, start, self._check, MAX_ENTRY_BYTES)
        if end is not None:
            flaw, value = (Flaw.TOO_LARGE, None) if deepest > MAX_ENTRY_DEPTH else _loaded(self._data[start:end])
            yield Piece(value, start, key, flaw=flaw)
            return end
        is_entry = depth > 0 and not key
        is_cut = start + MAX_ENTRY_BYTES >= len(self._data)
        if depth < _DEEPEST_WRAPPER and deepest <= MAX_ENTRY_DEPTH and not (is_entry and is_cut):
            return (yield from self._members(start, depth))
        return (yield from self._given_up(start, key))

    def _given_up(self, start: int, key: str) -> Generator[Piece, None, int]:
        end, _ = end_of(self._data, start, self._check)
        self._is_cut = self._is_cut or end is None
        yield Piece(None, start, key, flaw=Flaw.CUT if end is None else Flaw.TOO_LARGE)
        return len(self._data) if end is None else end

    def _members(self, start: int, depth: int) -> Generator[Piece, None, int]:
        is_object = self._data[start : start + 1] == b"{"
        position = self.skip(start + 1)
        while position < len(self._data):
            sign = self._data[position : position + 1]
            if sign in (b"]", b"}"):
                if (sign == b"}") != is_object:
                    yield Piece(start=position, flaw=Flaw.BROKEN)
                return position + 1
            key = _KEY.match(self._data, position) if is_object else None
            if is_object and key is None:
                position = yield from self._broken(position)
            else:
                position = yield from self._member(position, key, depth)
            position = self.skip(position)
        if not self._is_cut:
            self._is_cut = True
            yield Piece(start=start, flaw=Flaw.CUT)
        return position

    def _member(self, position: int, key: re.Match[bytes] | None, depth: int) -> Generator[Piece, None, int]:
        if key is None:
            return (yield from self.value(position, "", depth + 1))
        if key.end() == len(self._data):
            return key.end()
        name = _loaded(key[1])[1]
        return (yield from self.value(key.end(), name if isinstance(name, str) and name else "?", depth + 1))

    def _scalar(self, start: int, key: str) -> Generator[Piece, None, int]:
        match = _SCALAR.match(self._data, start)
        flaw, value = _loaded(match[0]) if match else (Flaw.BROKEN, None)
        if match is None or flaw is Flaw.BROKEN:
            return (yield from self._broken(start))
        yield Piece(value, start, key, flaw=flaw)
        return match.end()

    def _broken(self, start: int) -> Generator[Piece, None, int]:
        """Yield a flaw, and go on where the next list or object begins or the one around it ends."""
        yield Piece(start=start, flaw=Flaw.BROKEN)
        for match in _TOKEN.finditer(self._data, start + 1):
            if match[0] in (b"{", b"[", b"]", b"}"):
                return match.start()
        return len(self._data)
