"""Which tags there are to choose from, and in which order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ilo_desktop.desktop.tagging.choice_model import ChoiceModel, index_of
from ilo_desktop.desktop.tagging.choices import LookUp, TagChoice, matching, same
from ilo_desktop.newsroom.edits import TagEdit
from ilo_desktop.newsroom.progress import NO_PROGRESS

TAGS = (
    TagChoice("Mines", 9, 0, 3),
    TagChoice("Région Sud", 5, 1, 3),
    TagChoice("visit", 4, 3, 3),
    TagChoice("mine", 1, 0, 3),
    TagChoice("!?", 1, 0, 3),
)


@pytest.fixture
def model(qapp):
    made = ChoiceModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_tags(TAGS)
    return made


def names(model: ChoiceModel) -> list[str]:
    return [model.data(model.index(row)) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("MIN", ["Mines", "mine"]),
        ("mine", ["mine", "Mines"]),  # just that one first
        ("region", ["Région Sud"]),
        ("sud", ["Région Sud"]),  # inside of words too
        ("isi", ["visit"]),
        ("?", ["!?"]),
        ("nothing", []),
    ],
)
def test_tags_match_whatever_case_and_accents(typed, found):
    assert [choice.tag for choice in matching(TAGS, typed)] == found


def test_two_spellings_of_a_tag_are_the_same():
    assert same(TAGS, " REGION  sud ") is TAGS[1]
    assert same(TAGS, "region") is None


def test_a_tag_is_on_all_some_or_none_of_the_releases():
    states = [choice.state for choice in TAGS[:3]]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Checked]


def test_what_the_releases_have_comes_first_and_then_stays_in_its_place(model):
    assert names(model) == ["visit", "Région Sud", "Mines", "mine", "!?"]
    model.show_tags([TagChoice("new", 1, 3, 3), TagChoice("visit", 1, 0, 3), *TAGS[:2]])
    assert names(model) == ["new", "visit", "Région Sud", "Mines"]


def test_a_text_that_no_tag_has_would_be_a_new_one(model):
    model.show_typed("min ")
    assert names(model) == ["New tag “min”", "Mines", "mine"]
    assert model.data(model.index(0), Qt.ItemDataRole.CheckStateRole) is None
    assert model.tag_at(model.index(0)) == "min"
    model.show_typed("MINE")
    assert names(model) == ["mine", "Mines"]
    model.show_typed("")
    assert len(names(model)) == len(TAGS)


def test_a_tick_shows_at_once(model):
    model.set_on("visit", 3, is_on=False)
    model.set_on("Mines", 3, is_on=True)
    model.set_on("fresh", 3, is_on=True)
    ticks = {tag.tag: (tag.state, tag.uses) for tag in model.tags}
    assert ticks["visit"] == (Qt.CheckState.Unchecked, 1)
    assert ticks["Mines"] == (Qt.CheckState.Checked, 12)
    assert ticks["fresh"] == (Qt.CheckState.Checked, 3)
    assert names(model)[0] == "fresh"


def test_rows_are_spoken_with_their_state(model):
    spoken = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert spoken == [
        "visit, given, 4 releases in all",
        "Région Sud, given to some of them, 5 releases in all",
        "Mines, not given, 9 releases in all",
    ]
    assert model.data(model.index(1), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.PartiallyChecked
    assert not index_of(model, "no such tag").isValid()


def test_the_library_says_which_of_the_releases_have_which_tags(library):
    keys = [library.key_of(number) for number in (1, 2, 3)]
    library.edit([TagEdit("a", frozenset({1, 2, 9}), True), TagEdit("b", frozenset({3}), True)])
    choices = LookUp(library, keys, None)(NO_PROGRESS)
    assert choices.ids == {1, 2, 3}
    assert set(choices.tags) == {TagChoice("a", 3, 2, 3), TagChoice("b", 1, 1, 3)}
    alone = LookUp(library, [], 9)(NO_PROGRESS)
    assert alone.ids == {9}
    assert {choice.tag: choice.having for choice in alone.tags} == {"a": 1, "b": 0}
    assert LookUp(library, [], None)(NO_PROGRESS).ids == frozenset()
