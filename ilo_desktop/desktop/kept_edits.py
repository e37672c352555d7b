"""Edits as the steps keep them: two hundred steps of a hundred thousand releases each must not fill the memory."""

import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from ilo_desktop.newsroom.edits import DeleteEdit, Edit, MarkEdit, TagCorrection, TagEdit

#: So few ids take no room worth speaking of.
_FEW = 1_000
_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class PackedEdit:
    """An edit without its ids, and the ids packed: 100,000 numbers take 7 MB as a set and some KB here."""

    edit: MarkEdit | TagEdit | TagCorrection | DeleteEdit
    ids: bytes


KeptEdit = Edit | PackedEdit


def keep(edits: Sequence[Edit]) -> tuple[KeptEdit, ...]:
    """Return edits in little room; called in workers, as it takes a while for many ids."""
    return tuple(_packed(edit) for edit in edits)


def bring_back(kept: Sequence[KeptEdit]) -> tuple[Edit, ...]:
    """Return the edits that were kept."""
    return tuple(_unpacked(edit) if isinstance(edit, PackedEdit) else edit for edit in kept)


def _packed(edit: Edit) -> KeptEdit:
    if not isinstance(edit, MarkEdit | TagEdit | TagCorrection | DeleteEdit) or len(edit.ids) <= _FEW:
        return edit
    ids = sorted(edit.ids)
    steps = array("q", [ids[0], *(after - before for before, after in pairwise(ids))])
    return PackedEdit(replace(edit, ids=_NONE), zlib.compress(steps.tobytes(), level=1))


def _unpacked(packed: PackedEdit) -> Edit:
    steps = array("q")
    steps.frombytes(zlib.decompress(packed.ids))
    return replace(packed.edit, ids=frozenset(accumulate(steps)))
