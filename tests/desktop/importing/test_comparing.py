import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.desktop.importing.comparing import Change, compare

GONE, CAME, KEPT = Change.GONE, Change.CAME, Change.KEPT


@pytest.mark.parametrize(
    ("before", "after", "changes"),
    [
        ("one two", "one two", [(KEPT, "one two")]),
        ("one  two", "one\ntwo", [(KEPT, "one\ntwo")]),
        ("they confirmed it", "they firmly confirmed it", [(KEPT, "they "), (CAME, "firmly "), (KEPT, "confirmed it")]),
        ("red hat", "blue hat", [(GONE, "red "), (CAME, "blue "), (KEPT, "hat")]),
        ("", "all new", [(CAME, "all new")]),
        ("all old", "", [(GONE, "all old")]),
        ("劳动世界", "劳工世界", [(KEPT, "劳"), (GONE, "动"), (CAME, "工"), (KEPT, "世界")]),
    ],
)
def test_words_went_and_came(before, after, changes):
    assert [(piece.change, piece.text) for piece in compare(before, after)] == changes


@given(st.text("ab \n劳", max_size=40), st.text("ab \n劳", max_size=40))
def test_what_was_kept_and_what_came_is_the_later_text(before, after):
    pieces = compare(before, after)

    later = "".join(piece.text for piece in pieces if piece.change is not GONE)
    assert later.split() == after.split()
    assert all(piece.text for piece in pieces)
