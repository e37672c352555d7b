"""Tags given, taken, called otherwise and deleted, in the real library and as steps."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMainWindow, QMessageBox

from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.desktop.tagging.renaming import RenameDialog
from ilo_desktop.desktop.tagging.tagging import Tagging
from ilo_desktop.desktop.undo import ApplyEdits, UndoStack
from ilo_desktop.newsroom.edits import CollectionAdd, CollectionRename, TagEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from tests.queries import asking


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def steps(state):
    return UndoStack(state, state)


@pytest.fixture
def selected():
    """The keys of the selection, to be filled by the test."""
    return []


@pytest.fixture
def tagging(state, theme, steps, selected, window):
    messages = Messages(window, theme)
    steps.failed.connect(messages.show_trouble)
    return Tagging(state, theme, messages, steps, lambda: selected, lambda: QPoint(10, 10), window)


@pytest.fixture
def settled(state, steps, qtbot):
    return lambda: qtbot.waitUntil(lambda: not steps.is_busy and not state.workers.is_busy)


def tags(state, release_id):
    return state.library.release(release_id).own_tags


def open_picker(tagging, window, qtbot) -> TagPicker:
    tagging.pick()
    qtbot.waitUntil(lambda: window.findChild(TagPicker) is not None)
    return window.findChild(TagPicker)


def test_the_release_that_is_read_is_tagged(tagging, state, window, qtbot, settled, steps):
    state.set_current(2)
    picker = open_picker(tagging, window, qtbot)
    qtbot.keyClicks(picker.field, "mines,visit")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    settled()
    assert tags(state, 2) == ("mines", "visit")
    assert [step.name for step in steps.done] == ["Tag 1 release ‘mines’", "Tag 1 release ‘visit’"]
    steps.undo()
    settled()
    assert tags(state, 2) == ("mines",)
    assert [(choice.tag, choice.having) for choice in picker._rows.tags] == [("mines", 1)]
    picker.close()


def test_all_selected_releases_are_tagged_in_one_step(tagging, state, window, qtbot, settled, steps, selected):
    selected[:] = state.shown.result.all_keys()
    picker = open_picker(tagging, window, qtbot)
    qtbot.keyClicks(picker.field, "all")
    qtbot.keyClick(picker.field, Qt.Key.Key_Return)
    settled()
    assert state.library.own_tags() == [("all", 13)]
    assert [step.name for step in steps.done] == ["Tag 13 releases ‘all’"]
    picker.close()


def test_without_a_release_nothing_opens(tagging, window, qtbot, settled):
    tagging.pick()
    settled()
    assert window.findChild(TagPicker) is None


def test_a_chip_takes_a_tag_off(tagging, state, settled, steps):
    state.library.edit([TagEdit("mines", frozenset({1, 2}), True)])
    state.set_current(1)
    tagging.take_off("mines")
    settled()
    assert (tags(state, 1), tags(state, 2)) == ((), ("mines",))
    assert steps.done[-1].name == "Take the tag ‘mines’ off 1 release"


def renaming(tagging, window, qtbot, tag) -> RenameDialog:
    tagging.ask_name(tag)
    qtbot.waitUntil(lambda: window.findChild(RenameDialog) is not None)
    return window.findChild(RenameDialog)


def test_a_tag_is_called_otherwise_and_the_filter_follows(tagging, state, window, qtbot, settled, steps):
    state.library.edit([TagEdit("mines", frozenset({1, 2}), True)])
    state.set_query(asking(conditions=frozenset({Condition(Facet.TAG, "mines", is_excluded=True)})))
    dialog = renaming(tagging, window, qtbot, "mines")
    assert not dialog.button.isEnabled()
    dialog.field.setText("  Mines ")
    assert dialog.button.text() == "Rename"
    assert dialog.note == ""
    dialog.button.click()
    settled()
    assert tags(state, 1) == ("Mines",)
    assert steps.done[-1].name == "Rename the tag ‘mines’ to ‘Mines’"
    assert state.query.conditions == {Condition(Facet.TAG, "Mines", is_excluded=True)}
    steps.undo()
    settled()
    assert tags(state, 1) == ("mines",)
    assert state.query.conditions == {Condition(Facet.TAG, "mines", is_excluded=True)}
    steps.redo()
    settled()
    assert state.query.conditions == {Condition(Facet.TAG, "Mines", is_excluded=True)}


def test_the_filter_follows_a_tag_into_the_one_that_it_became(tagging, state, window, qtbot, settled):
    state.library.edit([TagEdit("mines", frozenset({1, 2}), True), TagEdit("pits", frozenset({2, 3}), True)])
    state.set_query(asking(conditions=frozenset({Condition(Facet.TAG, "mines"), Condition(Facet.TAG, "pits")})))
    dialog = renaming(tagging, window, qtbot, "mines")
    dialog.field.setText("PITS")
    dialog.button.click()
    settled()
    assert state.query.conditions == {Condition(Facet.TAG, "pits")}


def test_a_long_tag_leaves_dialogs_their_width(tagging, state, window, qtbot, settled, steps):
    long = "x" * 300
    state.library.edit([TagEdit(long, frozenset({1}), True)])
    dialog = renaming(tagging, window, qtbot, long)
    assert dialog.sizeHint().width() < 600
    assert dialog.field.text() == long
    dialog.reject()
    tagging.ask_delete(long)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box.sizeHint().width() < 800
    box.accept()
    settled()
    assert state.library.own_tags() == []
    assert len(steps.done[-1].name) < 80


def test_signs_of_markup_in_a_tag_are_letters(tagging, state, window, qtbot):
    state.library.edit([TagEdit("<b>mines</b>", frozenset({1}), True)])
    dialog = renaming(tagging, window, qtbot, "<b>mines</b>")
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    dialog.reject()


def test_the_search_follows_a_collection_that_is_called_otherwise(tagging, state, settled, steps):
    state.library.edit([CollectionAdd("Trip"), TagEdit("Trip", frozenset({1}), True)])
    state.set_query(asking("(in:trip OR wages) tag:Trip"))
    work = ApplyEdits(state.library, [CollectionRename("Trip", "To Lima")])
    steps.do(work, lambda _count: "Rename")
    settled()
    assert state.query == asking('(in:"To Lima" OR wages) tag:Trip')
    steps.undo()
    settled()
    assert state.query == asking("(in:Trip OR wages) tag:Trip")


def test_a_key_that_is_pressed_twice_asks_once(tagging, state, window, qtbot, settled):
    state.library.edit([TagEdit("mines", frozenset({1}), True)])
    tagging.ask_name("mines")
    dialog = renaming(tagging, window, qtbot, "mines")
    settled()
    assert window.findChildren(RenameDialog) == [dialog]
    dialog.reject()


def test_a_tag_that_takes_anothers_name_becomes_one_with_it(tagging, state, window, qtbot, settled, steps):
    state.library.edit([TagEdit("mines", frozenset({1, 2}), True), TagEdit("pits", frozenset({2, 3}), True)])
    dialog = renaming(tagging, window, qtbot, "mines")
    dialog.field.setText("PITS")
    assert dialog.button.text() == "Merge"
    assert dialog.note == "There is a tag “pits” already, on 2 releases. The two become one."
    dialog.button.click()
    settled()
    assert state.library.own_tags() == [("pits", 3)]
    assert steps.done[-1].name == "Merge the tag ‘mines’ into ‘pits’"
    steps.undo()
    settled()
    assert sorted(state.library.own_tags()) == [("mines", 2), ("pits", 2)]
    assert (tags(state, 1), tags(state, 3)) == (("mines",), ("pits",))


def test_a_name_of_blanks_is_none(tagging, state, window, qtbot):
    state.library.edit([TagEdit("mines", frozenset({1}), True)])
    dialog = renaming(tagging, window, qtbot, "mines")
    dialog.field.setText("   ")
    assert not dialog.button.isEnabled()
    dialog.reject()


def test_a_tag_is_deleted_after_a_question_and_comes_back(tagging, state, window, qtbot, settled, steps):
    state.library.edit([TagEdit("mines", frozenset({1, 2}), True)])
    state.set_query(asking(conditions=frozenset({Condition(Facet.TAG, "mines")})))
    tagging.ask_delete("mines")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box.text() == "Delete the tag “mines”?"
    assert box.informativeText() == "It is taken off 2 releases. The releases stay, and this can be undone."
    box.accept()
    settled()
    assert state.library.own_tags() == []
    assert state.query == EVERYTHING
    assert steps.done[-1].name == "Delete the tag ‘mines’"
    steps.undo()
    settled()
    assert state.library.own_tags() == [("mines", 2)]
