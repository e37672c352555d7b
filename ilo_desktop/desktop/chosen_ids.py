"""The ids of what is selected, as workers ask for them: those of a million rows are not read in the window."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from ilo_desktop.desktop.state import State

if TYPE_CHECKING:
    from ilo_desktop.library import Library

Ids = Callable[[], Sequence[int]]
#: So many ids are put into a set at once.
_PIECE = 20_000


def chosen_ids(state: State, keys: Collection[int]) -> Ids:
    """Return the ids of the selection, by its keys; without one that of the release that is read."""
    if keys:
        return IdsOfKeys(state.library, keys)
    return KnownIds(() if state.current is None else (state.current,))


def as_set(ids: Sequence[int]) -> frozenset[int]:
    """Return ids as a set, made in pieces: of a million in one go, every other thread would stand still."""
    found: set[int] = set()
    for start in range(0, len(ids), _PIECE):
        found.update(ids[start : start + _PIECE])
    return frozenset(found)


class KnownIds:
    """Ids that are known already."""

    def __init__(self, ids: Sequence[int]) -> None:
        self._ids = ids

    def __call__(self) -> Sequence[int]:
        return self._ids


class IdsOfKeys:
    """The ids of keys, asked of the library in their order."""

    def __init__(self, library: Library, keys: Collection[int]) -> None:
        self._library = library
        self._keys = keys

    def __call__(self) -> Sequence[int]:
        return self._library.ids(self._keys)
