"""Keeps Python 3.11 alive beside PySide6, whose wheels are built for later ones."""

import ctypes
import sys

_SINGLETONS = (None, True, False, NotImplemented, Ellipsis)


def keep_singletons() -> None:
    """Give the singletons more references than can ever be lost.

    From Python 3.12 on they are immortal, and PySide6 6.12 hands them out uncounted on every version: on 3.11 each
    call that returns None, and each signal that is sent, takes a reference away, until the interpreter aborts with
    "deallocating True or False".
    """
    if sys.version_info >= (3, 12):
        return
    for singleton in _SINGLETONS:
        count = ctypes.c_ssize_t.from_address(id(singleton))  # an object begins with its count of references
        count.value += sys.maxsize // 2
