"""Edits in little room."""

from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.desktop import kept_edits
from ilo_desktop.desktop.kept_edits import PackedEdit, bring_back, keep
from ilo_desktop.newsroom.edits import (
    ArrangeEdit,
    CollectEdit,
    DeleteEdit,
    MarkEdit,
    NoteEdit,
    PickEdit,
    PickedMove,
    TagEdit,
    TagRename,
)
from ilo_desktop.newsroom.release import Mark


@given(st.frozensets(st.integers(1, 2**40)), st.booleans())
def test_what_is_kept_comes_back_as_it_was(ids: frozenset[int], on: bool) -> None:
    in_order = tuple(ids)
    edits = (
        MarkEdit(Mark.READ, ids, on),
        NoteEdit(1, "a", expected="b"),
        TagEdit("x", ids, on),
        TagRename("x", "y"),
        DeleteEdit(ids, on),
        CollectEdit("x", in_order, on, places=tuple(reversed(in_order))),
        ArrangeEdit("x", in_order, before=7),
        PickEdit("x", in_order, on, places=tuple(reversed(in_order)), remarks=tuple(map(str, in_order))),
        PickedMove("x", in_order, before=7),
    )
    few = kept_edits._FEW
    kept_edits._FEW = 3
    try:
        kept = keep(edits)
    finally:
        kept_edits._FEW = few
    assert bring_back(kept) == edits
    assert isinstance(kept[0], PackedEdit) == (len(ids) > 3)


def test_many_ids_take_little_room() -> None:
    (packed,) = keep([MarkEdit(Mark.STARRED, frozenset(range(1, 300_000, 3)), on=True)])
    assert len(packed.ids) < 10_000


def test_few_ids_are_kept_as_they_are() -> None:
    edits = (MarkEdit(Mark.STARRED, frozenset({1, 2}), on=True),)
    assert keep(edits) == edits
