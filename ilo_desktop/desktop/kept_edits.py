"""Edits as the steps keep them: two hundred steps of a hundred thousand releases each must not fill the memory."""

import zlib
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from ilo_desktop.newsroom.edits import (
    ArrangeEdit,
    CollectEdit,
    DeleteEdit,
    Edit,
    MarkEdit,
    PickEdit,
    PickedMove,
    TagCorrection,
    TagEdit,
)

#: So few ids take no room worth speaking of.
_FEW = 1_000
_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class PackedEdit:
    """An edit without its ids, and the ids packed: 100,000 numbers take 7 MB as a set and some KB here."""

    edit: MarkEdit | TagEdit | TagCorrection | DeleteEdit
    ids: bytes


@dataclass(frozen=True, slots=True)
class PackedOrder:
    """The same of an edit whose ids have an order, and places."""

    edit: CollectEdit | ArrangeEdit | PickEdit | PickedMove
    ids: bytes
    places: bytes


KeptEdit = Edit | PackedEdit | PackedOrder


def keep(edits: Sequence[Edit]) -> tuple[KeptEdit, ...]:
    """Return edits in little room; called in workers, as it takes a while for many ids."""
    return tuple(_packed(edit) for edit in edits)


def bring_back(kept: Sequence[KeptEdit]) -> tuple[Edit, ...]:
    """Return the edits that were kept."""
    return tuple(_unpacked(edit) if isinstance(edit, PackedEdit | PackedOrder) else edit for edit in kept)


def _packed(edit: Edit) -> KeptEdit:
    if isinstance(edit, CollectEdit | ArrangeEdit | PickEdit | PickedMove) and len(edit.ids) > _FEW:
        return PackedOrder(replace(edit, ids=(), places=()), _numbers_packed(edit.ids), _numbers_packed(edit.places))
    if not isinstance(edit, MarkEdit | TagEdit | TagCorrection | DeleteEdit) or len(edit.ids) <= _FEW:
        return edit
    return PackedEdit(replace(edit, ids=_NONE), _numbers_packed(sorted(edit.ids)))


def _unpacked(packed: PackedEdit | PackedOrder) -> Edit:
    ids = _numbers(packed.ids)
    if isinstance(packed, PackedOrder):
        return replace(packed.edit, ids=tuple(ids), places=tuple(_numbers(packed.places)))
    return replace(packed.edit, ids=frozenset(ids))


def _numbers_packed(numbers: Sequence[int]) -> bytes:
    """Return numbers by the steps from one to the next, which are small and often alike."""
    steps = array("q", [*numbers[:1], *(after - before for before, after in pairwise(numbers))])
    return zlib.compress(steps.tobytes(), level=1)


def _numbers(packed: bytes) -> Iterable[int]:
    steps = array("q")
    steps.frombytes(zlib.decompress(packed))
    return accumulate(steps)
