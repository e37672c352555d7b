"""Adds objects to a PDF as Qt has written it, at its end (ISO 32000-1, 7.5.6), without copying what is there."""

import mmap
import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

_TRAILER = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+)\s*\n%%EOF", re.DOTALL)
_SIZE = re.compile(rb"/Size (\d+)")
_TAIL_BYTES = 2048


class Unknown(Exception):  # noqa: N818 - not an error of ours: the file is another one than we know
    """A file is not as Qt writes it."""


class Content:
    """What a PDF holds, and the number that its next new object gets."""

    def __init__(self, content: mmap.mmap) -> None:
        trailer = _TRAILER.search(content, max(0, len(content) - _TAIL_BYTES))
        size = _SIZE.search(trailer[1]) if trailer else None
        if trailer is None or size is None:
            raise Unknown("the trailer")
        self.bytes = content
        self.entries, self.table_at = trailer[1], trailer[2]
        self.next_number = int(size[1])

    def added(self, objects: Mapping[int, bytes]) -> Iterator[bytes]:
        """Yield what is to be added for these objects, by their numbers: new ones, or others in their place."""
        at, table = len(self.bytes), bytearray(b"xref\n")
        for first, run in _runs(sorted(objects)):
            table += b"%d %d\n" % (first, len(run))
            for number in run:
                made = b"\n%d 0 obj\n%s\nendobj\n" % (number, objects[number])
                table += b"%010d 00000 n \n" % (at + 1)
                at += len(made)
                yield made
        size = max(self.next_number, max(objects) + 1)
        entries = _SIZE.sub(b"/Size %d" % size, self.entries) + b"/Prev " + self.table_at
        yield bytes(table)
        yield b"trailer\n<<\n%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (entries, at)


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield the runs of numbers that follow each other, each with its first."""
    start = 0
    for i in range(1, len(numbers) + 1):
        if i == len(numbers) or numbers[i] != numbers[i - 1] + 1:
            yield numbers[start], numbers[start:i]
            start = i


def update(path: Path, make: Callable[[Content], Mapping[int, bytes]]) -> None:
    """Add to a finished file what ``make`` gives for it; OSError where that cannot be written, Unknown."""
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        content = Content(mapped)
        objects = make(content)
        file.seek(0, os.SEEK_END)
        for part in content.added(objects) if objects else ():
            file.write(part)
