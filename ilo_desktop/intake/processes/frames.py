"""What goes through the pipes between this program and its reading processes: frames of a kind, a length and bytes."""

import struct
from enum import IntEnum
from typing import IO

_HEAD = struct.Struct(">BQ")


class Kind(IntEnum):
    """What a frame holds."""

    SETUP = 1  # to the process, once: what its desk has, pickled
    REQUEST = 2  # to the process: what to read, as JSON; a frame with the content follows, unless it names a path
    CONTENT = 3  # the bytes of a file
    FOUND = 4  # from the process: something found, as JSON; for a file within, a frame with its content follows
    LOG = 5  # from the process: how a reader failed, for the log
    END = 6  # from the process: the request is done


def write(stream: IO[bytes], kind: Kind, content: bytes = b"") -> None:
    """Write a frame; OSError where the other side is gone."""
    stream.write(_HEAD.pack(kind, len(content)))
    stream.write(content)
    stream.flush()


def read(stream: IO[bytes], limit: int) -> tuple[Kind, bytes]:
    """Return the next frame. EOFError where there is none, or where it is none: a broken process says anything."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise EOFError
    number, size = _HEAD.unpack(head)
    if number not in list(Kind) or size > limit:
        raise EOFError
    content = stream.read(size)
    if len(content) < size:
        raise EOFError
    return Kind(number), content
