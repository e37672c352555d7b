"""What a comparison shows: paragraphs in one text, and rows of two, of which nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.desktop.comparing.sections import Gap, Line, Row, beside, gap_count, inline, opened
from ilo_desktop.newsroom.differences import Kind, differences

KEPT, REMOVED, ADDED = Kind.KEPT, Kind.REMOVED, Kind.ADDED
PARAGRAPHS = st.lists(st.sampled_from(["One a.", "Two b c.", "Three d.", "Four."]), max_size=9).map("\n\n".join)
TEXT = st.one_of(PARAGRAPHS, st.text("ab .\n", max_size=25))


def rows(before: str, after: str):
    """Return what stands side by side, as text."""
    return [
        row if isinstance(row, Gap) else ([line.text for line in row.before], [line.text for line in row.after])
        for row in beside(opened(differences(before, after), (), 0))
    ]


def test_in_one_text_both_are_told() -> None:
    lines = inline(differences("Red hats.\n\nGone.\n\nLast.", "Blue hats.\n\nLast."))
    assert [line.words for line in lines if isinstance(line, Line)] == [
        [(REMOVED, "Red"), (ADDED, "Blue"), (KEPT, " hats.")],
        [(REMOVED, "Gone.")],
        [(KEPT, "Last.")],
    ]


def test_side_by_side_each_paragraph_stands_beside_its_own() -> None:
    before = "First one.\n\nGone.\n\nSecond one.\n\nThird.\n\nLast one."
    after = "First one.\n\nSecond two of it.\n\nThird.\n\nLast one.\n\nNew."
    assert rows(before, after) == [
        (["First one."], ["First one."]),
        (["Gone."], []),
        (["Second one."], ["Second two of it."]),
        (["Third."], ["Third."]),
        (["Last one."], ["Last one.", "New."]),
    ]


def test_what_did_not_change_is_left_out_until_it_is_asked_for() -> None:
    before = "A.\n\nB.\n\nC.\n\nD one."
    pieces = differences(before, before.replace("one", "two"))
    assert gap_count(pieces) == 1
    gap, row = beside(opened(pieces, (), 4))
    assert gap == Gap(4, 3)
    assert isinstance(row, Row)
    assert len(list(beside(opened(pieces, {4}, 4)))) == 4


def _squeezed(lines) -> str:
    return "".join("".join(lines).split())


@given(TEXT, TEXT)
def test_side_by_side_nothing_is_lost(before: str, after: str) -> None:
    shown = [row for row in beside(differences(before, after)) if isinstance(row, Row)]
    assert _squeezed(line.text for row in shown for line in row.before) == _squeezed(before)
    assert _squeezed(line.text for row in shown for line in row.after) == _squeezed(after)


@given(TEXT, TEXT)
def test_in_one_text_nothing_is_lost(before: str, after: str) -> None:
    words = [word for line in inline(differences(before, after)) if isinstance(line, Line) for word in line.words]
    assert _squeezed(text for kind, text in words if kind is not REMOVED) == _squeezed(after)
