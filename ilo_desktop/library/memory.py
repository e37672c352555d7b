"""Giving memory back: to the system, which the C library would keep for later, and without holding up other threads."""

import ctypes
import sys
from typing import Any


def let_go(held: list[Any]) -> None:
    """Drop what a list holds, one after the other.

    To free the bitmaps of an index or the matches of an import takes a tenth of a second: as parts of something larger
    they would go in one step, in which no other thread can run.
    """
    while held:
        held.pop()


def give_back() -> None:
    """Give back what was freed; does nothing but on Linux with glibc, the others do it by themselves."""
    if not sys.platform.startswith("linux"):
        return
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return
    trim(0)
