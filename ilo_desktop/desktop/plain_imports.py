"""Imports by Python alone, past a hook of PySide.

Once loaded, PySide reads the source of each module that anyone imports, to see whether that asks for its other ways to
name things (``from __feature__ import snake_case``), and Python keeps all these lines: nearly 2 MB of an open window.
This program names things in one way.
"""

import builtins
import linecache


def keep() -> None:
    """Let imports from now on be those of Python; does nothing where PySide has put no hook in their way."""
    import PySide6.QtCore  # noqa: F401 - what puts the hook there

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
        linecache.clearcache()
