"""Own tags and the note in the text of a release."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.sheet import Gap
from ilo_desktop.desktop.detail.tag_chip import TagChip
from ilo_desktop.desktop.theme import Mode
from ilo_desktop.newsroom.edits import NoteEdit, TagEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Draft
from tests.desktop.newsroom import fill, reading_of
from tests.queries import asking

MINES = "Mine inspectors"
FREE = "Annual meeting"
_RIGHT = QPoint(12, 0)
_CROSS = QPoint(10, -10)
_CROSS_LEFT = QPoint(10, 10)


@pytest.fixture
def release_id(state):
    rows = state.library.rows(state.shown.result.all_keys())
    return next(row.id for row in rows if MINES in row.headline)


def settle(state, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not state.workers.is_busy)


def test_the_note_stands_in_the_text_and_its_field_looks_like_it(pane: DetailPane, read, state, release_id):
    state.library.edit([NoteEdit(release_id, "Ask the office.\nTwice.")])
    read(MINES)
    note = pane.own.note
    assert note.text == "Ask the office.\nTwice."
    assert note.isVisible()
    assert note.height() >= note.document().size().height()


def test_without_a_note_a_quiet_line_says_how_to_add_one(pane: DetailPane, read):
    read(MINES)
    assert pane.own.note.text == ""
    assert pane.own.note.placeholderText() == "Add a note (N)"


def test_what_is_typed_is_saved_when_the_field_is_left(pane: DetailPane, read, state, release_id, qtbot):
    read(MINES)
    pane.edit_note()
    assert pane.own.note.hasFocus()
    qtbot.keyClicks(pane.own.note, "Ask n, s, u and t.")
    with qtbot.waitSignal(pane.left):
        qtbot.keyClick(pane.own.note, Qt.Key.Key_Escape)
    pane.take_focus()
    settle(state, qtbot)
    assert state.library.release(release_id).note == "Ask n, s, u and t."
    assert pane.own.note.text == "Ask n, s, u and t."


def test_what_is_typed_is_saved_when_another_release_is_chosen(pane: DetailPane, read, state, release_id, qtbot):
    read(MINES)
    pane.edit_note()
    qtbot.keyClicks(pane.own.note, "Ask")
    read(FREE)
    assert pane.own.note.text == ""
    settle(state, qtbot)
    assert state.library.release(release_id).note == "Ask"
    read(MINES)
    assert pane.own.note.text == "Ask"


def test_typing_goes_on_where_it_was_when_the_note_was_saved(pane: DetailPane, read, state, qtbot, notes):
    read(MINES)
    pane.edit_note()
    qtbot.keyClicks(pane.own.note, "Ask")
    notes.save()
    settle(state, qtbot)
    qtbot.keyClicks(pane.own.note, " Lima")
    assert pane.own.note.text == "Ask Lima"
    assert pane.own.note.hasFocus()


def test_undo_in_the_field_goes_no_further_back_than_its_note(pane: DetailPane, read, state, release_id, qtbot):
    state.library.edit([NoteEdit(release_id, "Ask")])
    read(MINES)
    pane.edit_note()
    for _ in range(3):
        qtbot.keyClick(pane.own.note, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.own.note.text == "Ask"


def test_the_field_grows_and_the_text_makes_room(pane: DetailPane, read, qtbot):
    read(MINES)
    pane.edit_note()
    before = pane.own.note.height()
    pane.own.note.insertPlainText("a line\n" * 60)
    assert pane.own.note.height() > before + 600
    cursor = pane.own.note.cursorRect().translated(pane.own.note.pos())
    assert pane.text.viewport().rect().contains(cursor)
    source = pane.text.document().find("list.txt").block()
    rect = pane.text.document().documentLayout().blockBoundingRect(source)
    top = rect.top() - pane.text.verticalScrollBar().value()
    assert top >= pane.own.note.geometry().bottom() - 10


def test_the_wheel_over_the_note_scrolls_the_text(pane: DetailPane, read, state, release_id, qtbot):
    state.library.edit([NoteEdit(release_id, "a line\n" * 60)])
    read(MINES)
    qtbot.waitUntil(lambda: pane.text.verticalScrollBar().maximum() > 300)
    viewport = pane.own.note.viewport()
    place = QPointF(20, 200)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    where = viewport.mapToGlobal(place)
    turn = QWheelEvent(place, where, QPoint(), QPoint(0, -240), buttons, keys, phase, False)
    QApplication.sendEvent(viewport, turn)
    assert pane.text.verticalScrollBar().value() > 0


def test_words_searched_for_are_marked_in_the_note(pane: DetailPane, read, state, release_id, qtbot):
    state.library.edit([NoteEdit(release_id, "Ask the harbour master, Harbour road.")])
    state.set_query(state.query.searching(asking("harbour").clauses))
    qtbot.waitUntil(lambda: state.shown.query == state.query)
    state.set_current(release_id)
    qtbot.waitUntil(lambda: pane.release is not None)
    marked = [selection.cursor.selectedText() for selection in pane.own.note.extraSelections()]
    assert marked == ["harbour", "Harbour"]
    pane.edit_note()
    assert not pane.own.note.extraSelections()


def test_only_plain_text_is_pasted(pane: DetailPane, read):
    read(MINES)
    assert not pane.own.note.acceptRichText()


def test_own_tags_are_chips_that_filter_and_come_off(pane: DetailPane, read, state, release_id, qtbot):
    state.library.edit([TagEdit(tag, frozenset({release_id}), True) for tag in ("mines", "R&D")])
    read(MINES)
    first, second = pane.own.tags.chips
    assert [chip.name for chip in (first, second)] == ["mines", "R&D"]
    assert first.accessibleName() == "Your tag mines"
    with qtbot.waitSignal(pane.filter_requested) as wanted:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=first.rect().center() - _RIGHT)
    assert wanted.args == [Condition(Facet.TAG, "mines")]
    with qtbot.waitSignal(pane.tag_taken_off) as gone:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton, pos=second.rect().topRight() - _CROSS)
    assert gone.args == ["R&D"]
    with qtbot.waitSignal(pane.tag_taken_off) as gone:
        qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert gone.args == ["mines"]
    with qtbot.waitSignal(pane.filter_requested):
        qtbot.keyClick(first, Qt.Key.Key_Return)


def test_the_keyboard_stays_in_the_row_when_a_chip_goes(pane: DetailPane, read, state, release_id, qtbot):
    state.library.edit([TagEdit(tag, frozenset({release_id}), True) for tag in ("a", "b")])
    read(MINES)
    pane.own.tags.chips[0].setFocus()
    with qtbot.waitSignal(pane.release_shown):
        state.write(lambda _progress: state.library.edit([TagEdit("a", frozenset({release_id}), False)]))
    (left,) = pane.own.tags.chips
    assert left.name == "b"
    assert left.hasFocus()


def test_a_tag_is_asked_for_by_a_button(pane: DetailPane, read, qtbot):
    read(FREE)
    button = pane.own.tags.findChild(QPushButton)
    assert button.text() == "Add a tag (T)"
    with qtbot.waitSignal(pane.tagging_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_widgets_stay_in_their_gaps_when_the_text_is_scrolled(pane: DetailPane, read, qtbot):
    read("Domestic workers")
    pane.resize(584, 300)
    bar = pane.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    places = pane.text.sheet.gaps
    assert set(places) == set(Gap)
    for gap, widget, reach in ((Gap.OWN_TAGS, pane.own.tags, 2), (Gap.NOTE, pane.own.note, 8)):
        block = pane.text.document().findBlock(places[gap])
        top = pane.text.document().documentLayout().blockBoundingRect(block).top() - bar.value()
        assert abs(widget.y() + reach - top) <= 1
    assert pane.own.tags.geometry().bottom() < pane.own.note.geometry().top() + 8


def test_a_chip_is_mirrored(theme, qtbot):
    chip = TagChip(theme, "mines")
    qtbot.addWidget(chip)
    chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    chip.resize(chip.sizeHint())
    with qtbot.waitSignal(chip.taken_off):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=chip.rect().topLeft() + _CROSS_LEFT)


def test_a_long_text_is_laid_out_to_its_end(pane: DetailPane, read, state, qtbot):
    text = "\n".join(["Four towns on the coast opened evening courses for welders this week. " * 4] * 12)
    draft = Draft(headline="Night schools", day=date(2024, 5, 1), text=text, credit="A. Berg", kicker="News")
    fill(state.library, reading_of([draft], "schools.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    read("Night schools")
    pane.resize(582, 692)
    assert pane.text.document().lastBlock().layout().lineCount() == 1


def test_typing_survives_a_change_of_the_theme(pane: DetailPane, read, theme, qtbot):
    read(MINES)
    pane.edit_note()
    qtbot.keyClicks(pane.own.note, "Ask")
    theme.set_mode(Mode.DARK)
    assert pane.own.note.hasFocus()
    qtbot.keyClicks(pane.own.note, " Lima")
    assert pane.own.note.text == "Ask Lima"


def test_tags_and_the_words_to_add_one_begin_where_the_text_begins(pane: DetailPane, read, state, release_id, qtbot):
    read(MINES)
    left = pane.text.document().rootFrame().frameFormat().leftMargin()
    button = pane.own.tags.findChild(QPushButton)
    assert pane.own.tags.x() + button.x() + 2 == left  # the button has a ring, of no colour at first, round its words
    assert button.geometry().right() > 40
    state.library.edit([TagEdit("Follow up", frozenset({release_id}), on=True)])
    read(FREE)
    read(MINES)
    assert pane.own.tags.x() + pane.own.tags.chips[0].x() == left
