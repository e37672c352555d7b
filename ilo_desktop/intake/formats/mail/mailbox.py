"""Mailboxes (mbox): many mails in one file, each behind a line that begins with "From "."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from ilo_desktop.intake.formats.format import Desk, Enclosed, Format, Head
from ilo_desktop.intake.limits import MAX_BYTES, MEGABYTE
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Problem
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

#: "From jo@example.org Thu Mar  7 10:00:00 2024", behind a blank line; in a text it is written ">From".
_ENVELOPE = re.compile(rb"From \S+.*\b\d{4}\b|From - .*\d{4}|From \S+@\S+\s*$")
_STUFFED = re.compile(rb">+From ")
_HEADER = re.compile(rb"[!-9;-~]{2,40}:[ \t\r\n]")
_PIECE = 1 << 16


def open_mailbox(file: BinaryIO, name: str, desk: Desk) -> Iterator[Enclosed | Problem]:
    """Yield the mails of a mailbox one by one, under their numbers; those that are too large are told."""
    for number, content in enumerate(_messages(file), start=1):
        desk.check()
        own = f"{number}.eml"
        if len(content) > MAX_BYTES:
            values = {"size": f"> {MAX_BYTES // MEGABYTE}", "limit": MAX_BYTES // MEGABYTE}
            yield Problem(Code.FILE_TOO_LARGE, f"{name}/{own}", values=values)
        else:
            yield Enclosed(own, bytes(content))


def _messages(file: BinaryIO) -> Iterator[bytearray]:
    """Yield the bytes of each mail; of one that is too large, enough to tell."""
    content = bytearray()
    is_behind_blank = is_at_start = True
    while line := file.readline(_PIECE):
        if is_at_start and is_behind_blank and _ENVELOPE.match(line):
            if content.strip():
                yield content
            content = bytearray()
        elif len(content) <= MAX_BYTES:
            content += line[1:] if is_at_start and _STUFFED.match(line) else line
        is_behind_blank = is_at_start and not line.strip()
        is_at_start = line.endswith(b"\n")
    if content.strip():
        yield content


def _is_mailbox(head: Head) -> bool:
    first, _, rest = head.data.lstrip(b"\r\n").partition(b"\n")
    return _ENVELOPE.match(first) is not None and _HEADER.match(rest) is not None


FORMAT = Format(QT_TRANSLATE_NOOP("Format", "a mailbox"), _is_mailbox, frozenset({".mbox"}), opener=open_mailbox)
