"""Briefings: chosen releases in an order with words of the user's own, kept through everything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.library import Library
from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, KeptBriefing, ListedBriefing, Picked, TextSize
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import (
    BriefingAdd,
    BriefingChange,
    BriefingDelete,
    BriefingMove,
    BriefingRename,
    DeleteEdit,
    JoinEdit,
    NoteEdit,
    PickEdit,
    PickedMove,
    RemarkEdit,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError
from tests.library.making import bring_in, draft, open_library, reading, whole
from tests.library.scan import check_index

LIST = (draft("Wages in China"), draft("Skills in Peru"), draft("Kenya ratifies"), draft("Fourth"), draft("Fifth"))
LOOK = BriefingLook("full", Grouping.COUNTRY, 2, has_cover=True, text_size=TextSize.LARGE, paper="Letter")


@pytest.fixture(autouse=True)
def _filled(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))
    library.edit([BriefingAdd("Friday", "Wages", "For the meeting", LOOK, (3, 1, 2))])


def pick(*ids: int, on: bool = True, before: int | None = None, name: str = "Friday") -> PickEdit:
    return PickEdit(name, ids, on, before)


def kept(library: Library, name: str = "Friday") -> KeptBriefing:
    found = library.briefing(name)
    assert found is not None
    return found


def inside(library: Library, name: str = "Friday") -> list[int]:
    return [picked.release_id for picked in kept(library, name).picked]


def said(library: Library, name: str = "Friday") -> dict[int, str]:
    return {picked.release_id: picked.remark for picked in kept(library, name).picked if picked.remark}


def names(library: Library) -> list[str]:
    return [briefing.name for briefing in library.briefings()]


def test_a_briefing_is_kept_whole(library: Library) -> None:
    library.edit([RemarkEdit("friday", 1, "Ask \r\n\tLima\0")])
    assert library.briefing("  FRIDAY ") == KeptBriefing(
        name="Friday",
        title="Wages",
        introduction="For the meeting",
        look=LOOK,
        picked=(Picked(3), Picked(1, "Ask \r\n\tLima\0"), Picked(2)),
    )
    assert library.briefings() == [ListedBriefing("Friday", "Wages", 3)]
    assert library.briefing("Monday") is None


def test_what_is_made_is_told_and_taken_back(library: Library) -> None:
    changes = library.edit([BriefingAdd(" Monday  2 ", ids=(5, 99, 5, 4), before="FRIDAY")])
    assert (changes.keeps_otherwise, changes.marks, changes.moves_rows) == (True, {4, 5}, False)
    assert (names(library), inside(library, "Monday 2")) == (["Monday 2", "Friday"], [5, 4])
    assert library.release(5).briefings == ("Monday 2",)
    assert kept(library, "Monday 2").look == BriefingLook()
    assert changes.inverse == (BriefingDelete("Monday 2"),)
    undone = library.edit(changes.inverse)
    assert names(library) == ["Friday"]
    library.edit(undone.inverse)
    assert (names(library), inside(library, "Monday 2")) == (["Monday 2", "Friday"], [5, 4])


def test_names_are_cleaned_and_no_two_fold_alike(library: Library) -> None:
    nothing = [
        BriefingAdd(" FRIDAY ", "Other", ids=(5,)),
        BriefingAdd("\t"),
        BriefingAdd("\u202e"),
        BriefingDelete("No"),
    ]
    assert library.edit([*nothing, BriefingChange("No", "x"), BriefingMove("No"), pick(5, name="No")]) == ChangeSet()
    library.edit([BriefingAdd("Für später", ids=(1,))])
    with pytest.raises(NewsroomError) as caught:
        library.edit([BriefingRename("fur spater", "friday")])
    assert (caught.value.code, caught.value.values) == (Code.NAME_TAKEN, {"name": "Friday"})
    changes = library.edit([BriefingRename("fur spater", "FÜR SPÄTER")])
    assert changes.renamed_briefings == (("Für später", "FÜR SPÄTER"),)
    assert (changes.renamed, changes.marks) == ((), {1})
    assert changes.inverse == (BriefingRename("FÜR SPÄTER", "Für später"),)
    assert library.edit([BriefingRename("Friday", " Friday"), BriefingRename("Friday", " ")]) == ChangeSet()


def test_briefings_are_put_in_an_order(library: Library) -> None:
    library.edit([BriefingAdd("B"), BriefingAdd("C")])
    changes = library.edit([BriefingMove("C", "friday"), BriefingMove("Friday")])
    assert names(library) == ["C", "B", "Friday"]
    assert library.edit([BriefingMove("B", "FRIDAY"), BriefingMove("B", "B")]).is_empty
    library.edit(changes.inverse)
    assert names(library) == ["Friday", "B", "C"]


def test_title_introduction_and_look_change_by_themselves(library: Library) -> None:
    changes = library.edit([BriefingChange("friday", introduction=" Two \n pages \ud800")])
    assert kept(library).introduction == " Two \n pages \N{REPLACEMENT CHARACTER}"
    assert (kept(library).title, kept(library).look, changes.marks) == ("Wages", LOOK, frozenset())
    assert changes.inverse == (BriefingChange("Friday", introduction="For the meeting"),)
    look = BriefingLook(columns=2)
    both = library.edit([BriefingChange("Friday", "Other", kept(library).introduction, look), changes.inverse[0]])
    assert both.inverse[-1] == BriefingChange("Friday", "Wages", None, LOOK)
    assert library.edit([BriefingChange("Friday", "Other", None, look), BriefingChange("Friday")]) == ChangeSet()
    library.edit([*both.inverse, *changes.inverse])
    assert (kept(library).title, kept(library).introduction, kept(library).look) == ("Wages", "For the meeting", LOOK)


@given(st.text(), st.text(), st.text(), st.text(max_size=200))
def test_any_text_is_kept_as_it_is(library: Library, name: str, title: str, introduction: str, remark: str) -> None:
    name = f"A{name}"
    changes = library.edit([BriefingAdd(name, title, introduction, ids=(1,)), RemarkEdit(name, 1, remark)])
    found = kept(library, name)
    assert (found.title, found.introduction, found.picked) == (title, introduction, (Picked(1, remark),))
    library.edit(changes.inverse)
    assert names(library) == ["Friday"]


def test_releases_are_put_in_moved_and_taken_out_with_their_remarks(library: Library) -> None:
    library.edit([pick(5, 3, 4, before=1), RemarkEdit("Friday", 5, "Five"), RemarkEdit("Friday", 1, "One")])
    assert inside(library) == [3, 5, 4, 1, 2]
    taken = library.edit([pick(5, 2, 99, on=False)])
    assert (inside(library), said(library), taken.marks) == ([3, 4, 1], {1: "One"}, {2, 5})
    moved = library.edit([PickedMove("Friday", (1, 99), before=3)])
    assert (inside(library), said(library)) == ([1, 3, 4], {1: "One"})
    assert library.edit([PickedMove("Friday", (1,), before=3), PickedMove("Friday", (99,))]) == ChangeSet()
    library.edit([*moved.inverse, *taken.inverse])
    assert (inside(library), said(library)) == ([3, 5, 4, 1, 2], {1: "One", 5: "Five"})


def test_remarks_are_written_and_taken_back(library: Library) -> None:
    changes = library.edit(
        [RemarkEdit("Friday", 1, "One"), RemarkEdit("FRIDAY", 1, "Two"), RemarkEdit("Friday", 2, "")]
    )
    assert (said(library), changes.keeps_otherwise, changes.is_empty) == ({1: "Two"}, True, False)
    assert changes.inverse == (RemarkEdit("Friday", 1, "One"), RemarkEdit("Friday", 1, ""))
    same = [RemarkEdit("Friday", 1, "Two"), RemarkEdit("Friday", 5, "x"), RemarkEdit("Friday", 99, "x")]
    assert library.edit([*same, RemarkEdit("No", 1, "x")]) == ChangeSet()
    library.edit(changes.inverse)
    assert said(library) == {}


def test_a_deleted_briefing_comes_back_with_all_of_it(library: Library) -> None:
    library.edit([BriefingAdd("First", before="Friday"), BriefingAdd("Last", ids=(1,)), RemarkEdit("Friday", 1, "One")])
    before = kept(library)
    changes = library.edit([BriefingDelete("friday")])
    assert (names(library), changes.marks) == (["First", "Last"], {1, 2, 3})
    assert library.release(1).briefings == ("Last",)
    library.edit(changes.inverse)
    assert (names(library), kept(library)) == (["First", "Friday", "Last"], before)


def test_a_briefing_keeps_a_release_whose_import_is_undone(library: Library) -> None:
    assert library.undo_preview(1) == (2, 3)
    assert library.undo(1).kept == 3
    assert [(one.id, one.briefings, one.has_source) for one in whole(library)] == [
        (1, ("Friday",), False),
        (2, ("Friday",), False),
        (3, ("Friday",), False),
    ]
    assert inside(library) == [3, 1, 2]
    check_index(library)
    changes = library.edit([BriefingDelete("Friday")])
    assert changes.removed == {1, 2, 3}
    assert whole(library) == []
    check_index(library)
    library.edit(changes.inverse)
    assert (inside(library), len(whole(library))) == ([3, 1, 2], 3)
    taken = library.edit([pick(1, on=False)])
    assert taken.removed == {1}
    library.redo(1)
    assert (inside(library), len(whole(library))) == ([3, 2], 5)
    assert [*library.verify()] == []
    check_index(library)


def test_the_bin_keeps_the_place_and_the_remark_of_a_release(library: Library) -> None:
    library.edit([RemarkEdit("Friday", 1, "One")])
    changes = library.edit([DeleteEdit(frozenset({1}), on=True)])
    assert (inside(library), said(library), library.briefings()[0].size) == ([3, 2], {}, 2)
    library.edit([pick(4, before=2)])
    library.edit(changes.inverse)
    assert (inside(library), said(library)) == ([3, 1, 4, 2], {1: "One"})
    check_index(library)


def test_a_release_that_takes_over_another_one_takes_its_place_and_its_remark(library: Library) -> None:
    library.edit([BriefingAdd("Both", ids=(4, 5)), BriefingAdd("Other", ids=(3, 5, 2))])
    library.edit([RemarkEdit("Both", 4, "Four"), RemarkEdit("Both", 5, "Five"), RemarkEdit("Other", 5, "Fifth")])
    changes = library.edit([JoinEdit(frozenset({4, 5}))])
    assert (inside(library, "Both"), said(library, "Both")) == ([4], {4: "Four\n\nFive"})
    assert (inside(library, "Other"), said(library, "Other")) == ([3, 4, 2], {4: "Fifth"})
    library.edit([RemarkEdit("Other", 5, "It became another")])
    assert said(library, "Other") == {4: "It became another"}
    back = library.edit(changes.inverse)
    assert (inside(library, "Both"), said(library, "Both")) == ([4, 5], {4: "Four", 5: "Five"})
    assert (inside(library, "Other"), said(library, "Other")) == ([3, 5, 2], {5: "Fifth"})
    library.edit(back.inverse)
    assert (inside(library, "Both"), said(library, "Both")) == ([4], {4: "Four\n\nFive"})
    assert [*library.verify()] == []
    check_index(library)


def test_an_import_that_joins_releases_joins_their_briefings(library: Library) -> None:
    bring_in(library, reading("b.txt", draft("Work"), draft("Labour", "2024-05-01", url="one")))
    library.edit([BriefingAdd("Work", ids=(7, 1, 6)), RemarkEdit("Work", 7, "Seven"), NoteEdit(6, "Six")])
    bring_in(library, reading("c.txt", draft("Work", url="one")))
    assert (inside(library, "Work"), said(library, "Work")) == ([1, 6], {6: "Seven"})
    library.undo(3)
    assert (inside(library, "Work"), said(library, "Work")) == ([7, 1, 6], {6: "Seven", 7: "Seven"})
    library.redo(3)
    assert (inside(library, "Work"), said(library, "Work")) == ([1, 6], {6: "Seven"})
    check_index(library)


def test_another_window_sees_them(library: Library) -> None:
    other = open_library(library.path)
    library.edit([RemarkEdit("Friday", 1, "One")])
    assert other.changed_elsewhere()
    library.edit([PickedMove("Friday", (2,), before=3)])
    assert other.changed_elsewhere()
    assert kept(other).picked == (Picked(2), Picked(3), Picked(1, "One"))
    other.close()


@pytest.mark.parametrize(
    ("stored", "look"),
    [
        ('{"layout": "full", "columns": 2, "shadows": [1]}', BriefingLook("full", columns=2)),
        ('{"columns": 7, "has_cover": 1, "grouping": ["month"], "margins": "wide"}', "wide"),
        ("[1, 2]", BriefingLook()),
        ('"summaries"', BriefingLook()),
        ("", BriefingLook()),
        ("[" * 100_000, BriefingLook()),
    ],
)
def test_a_look_of_another_version_is_read_as_far_as_it_is_known(
    library: Library, stored: str, look: BriefingLook | str
) -> None:
    with library._engine.connect() as connection:
        connection.exec_driver_sql("UPDATE briefing SET look = ?", (stored,))
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("BEGIN")
    found = kept(library).look
    assert found == look if isinstance(look, BriefingLook) else found == BriefingLook.read({"margins": look})
