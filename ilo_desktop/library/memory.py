"""Giving memory back to the system, which the C library would keep for later."""

import ctypes
import sys


def give_back() -> None:
    """Give back what was freed; does nothing but on Linux with glibc, the others do it by themselves."""
    if not sys.platform.startswith("linux"):
        return
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (OSError, AttributeError):
        return
    trim(0)
