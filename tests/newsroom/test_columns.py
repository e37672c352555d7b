"""What the columns of a table hold, as a value: decided, told to other processes, and known again by shape."""

import json

import pytest

from ilo_desktop.newsroom.columns import Column, ColumnMapping, Holds, as_plain, from_plain, shape_of

GUESS = ColumnMapping(
    shape_of(["Datum", "Betreff"]),
    (Column("Datum", Holds.DAY, ("03/04/2024",)), Column("Betreff", Holds.NOTHING, ("Fähre",))),
    table="Blatt 1",
    rows=(("03/04/2024", "Fähre"),),
    unsettled_day="03/04/2024",
)


def test_a_shape_does_not_depend_on_case_accents_and_punctuation():
    assert shape_of(["Título", "FECHA:"]) == shape_of(["titulo", "Fecha"])
    assert len({shape_of(names) for names in (["a", "b"], ["b", "a"], ["a b"], ["a", "b", ""], [])}) == 5


def test_a_mapping_comes_back_whole_from_json():
    assert from_plain(json.loads(json.dumps(as_plain(GUESS)))) == GUESS


@pytest.mark.parametrize(
    "change",
    [
        {"shape": 3},
        {"columns": 3},
        {"columns": [["name", "unknown", []]]},
        {"columns": [["name", "day"]]},
        {"columns": [["name", "day", [1]]]},
        {"rows": [[None]]},
        {"table": None},
    ],
)
def test_other_values_are_no_mapping(change):
    with pytest.raises(ValueError, match="no mapping"):
        from_plain(as_plain(GUESS) | change)


@pytest.mark.parametrize("data", [None, [], "x", {}, {"shape": "x"}])
def test_nothing_else_is_a_mapping(data):
    with pytest.raises(ValueError, match="no mapping"):
        from_plain(data)


def test_what_the_user_decides_is_sure():
    decided = GUESS.corrected([Holds.DAY, Holds.HEADLINE], month_first=True)
    assert decided.is_sure
    assert (decided.month_first, decided.is_order_decided) == (True, True)
    assert decided.holdings == (Holds.DAY, Holds.HEADLINE)
    assert (decided.shape, decided.rows) == (GUESS.shape, GUESS.rows)


def test_an_order_of_days_that_nobody_decided_stays_a_guess():
    assert not GUESS.corrected(GUESS.holdings).is_order_decided
    assert GUESS.corrected(GUESS.holdings, month_first=False).corrected(GUESS.holdings).is_order_decided
