"""The review as it is seen: its phases, its places in both directions of writing, and drops on it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from ilo_desktop.desktop.importing.groups import Group
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.importing.review_delegate import verdict_width
from ilo_desktop.desktop.importing.review_model import Column
from ilo_desktop.desktop.importing.review_tabs import ReviewTabs
from ilo_desktop.desktop.long_text import MOST_LETTERS
from ilo_desktop.desktop.tick_box import TickBox
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Joint
from tests.desktop.importing.drags import files, send
from tests.desktop.importing.lists import BAKERS, SAILORS, WELDERS, listing, write
from tests.desktop.inks import columns, mirrored
from tests.desktop.newsroom import ARABIC

MINERS = (ARABIC[:14], "22 January 2024", "")
COUNTS = {None: 1_234, Group.UNREADABLE: 7, Group.NEW: 1_227}
DIRECTIONS = pytest.mark.parametrize("is_mirrored", [False, True])


@pytest.fixture
def tabs(theme, qtbot):
    made = ReviewTabs(theme)
    qtbot.addWidget(made)
    made.show_counts(COUNTS.get)
    made.show()
    return made


def other_side(columns, width):
    return [width - 1 - x for x in reversed(columns)]


def cell(dialog, row, column):
    return dialog.table.visualRect(dialog.table.model().index(row, column))


def inked(dialog, theme, role, area):
    return [area.left() + x for x in columns(dialog.table.viewport(), theme.colours.of(role), area)]


def test_while_it_reads_nothing_is_offered_to_choose(theme, qtbot):
    dialog = ReviewDialog(theme)
    qtbot.addWidget(dialog)
    dialog.show_reading("list.txt")
    dialog.show()

    assert dialog.heading == "Reading list.txt …"
    assert not dialog.findChild(ReviewTabs).isVisible()
    assert not dialog.strip.tick_all.isVisible()
    assert dialog.table.model().rowCount() == 0
    words = columns(dialog.table.viewport(), theme.colours.of("ink3"))
    assert words  # what will be here


def test_the_review_offers_what_there_is_to_choose(flow, review, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS)])
    dialog = review()

    assert dialog.findChild(ReviewTabs).isVisible()
    assert dialog.strip.tick_all.isVisible()
    assert dialog.progress == "1 file read"


def test_a_text_too_long_to_be_laid_out_is_cut(flow, review, tmp_path, qtbot):
    long = ("Harbour towns open night schools", "14 March 2024", "y" * 3 * MOST_LETTERS)
    flow.review_paths([write(tmp_path, "list.txt", long)])
    dialog = review()

    qtbot.waitUntil(lambda: "y…" in dialog.pane.toPlainText())
    assert len(dialog.pane.toPlainText()) < 2 * MOST_LETTERS


def test_a_text_is_not_told_as_a_file(flow, review):
    flow.review_text(listing(WELDERS))

    assert review().progress == "Text read"


def test_the_column_of_verdicts_is_as_wide_as_its_widest_badge(flow, review, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS)])
    dialog = review()

    assert dialog.table.columnWidth(Column.VERDICT) == verdict_width([Group.NEW])
    assert verdict_width([Group.NEW]) < verdict_width([Group.NEW, Group.LIKELY_DUPLICATE])


@DIRECTIONS
def test_a_row_begins_with_its_box_and_ends_with_its_date(flow, review, theme, tmp_path, is_mirrored):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS)])
    dialog = review()
    if is_mirrored:
        mirrored(dialog)
    width = dialog.table.viewport().width()
    box = inked(dialog, theme, "accent", cell(dialog, 1, Column.TICK))
    badge = inked(dialog, theme, "soft", cell(dialog, 1, Column.VERDICT))
    place = cell(dialog, 1, Column.RELEASE)
    date = [x for x in inked(dialog, theme, "ink2", place) if abs(x - place.center().x()) > place.width() / 4]
    if is_mirrored:
        box, badge = other_side(box, width), other_side(badge, width)

    assert (box[0], box[-1]) == (20, 35)
    assert badge[0] in (48, 49)  # rounded
    assert (date[0] < 60) if is_mirrored else (date[-1] > width - 60)


def test_a_headline_is_written_from_the_side_of_its_script(flow, review, theme, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, MINERS)])
    dialog = review()
    latin, arabic = (inked(dialog, theme, "ink", cell(dialog, row, Column.RELEASE)) for row in (0, 1))
    start = cell(dialog, 0, Column.RELEASE).left()

    assert latin[0] - start < 4
    assert arabic[0] - start > 40
    assert arabic[-1] > latin[-1]


@DIRECTIONS
def test_a_click_on_the_box_ticks_in_both_directions(flow, review, qtbot, tmp_path, is_mirrored):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS)])
    dialog = review()
    if is_mirrored:
        mirrored(dialog)

    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=cell(dialog, 1, Column.TICK).center())

    assert len(dialog.ticked) == 1


@DIRECTIONS
def test_a_tab_begins_with_its_icon_and_ends_with_its_count(tabs, theme, is_mirrored):
    if is_mirrored:
        mirrored(tabs)
    tabs.resize(600, tabs.height())
    place = tabs.tabRect(1)
    icon = columns(tabs, theme.colours.of("bad"), place)
    label = columns(tabs, theme.colours.of("ink"), place)
    count = columns(tabs, theme.colours.of("ink3"), place)

    if is_mirrored:
        assert icon[0] > label[-1]
        assert count[0] < label[0]
    else:
        assert icon[-1] < label[0]
        assert count[-1] > label[-1]


def test_tabs_with_little_room_lose_their_icons_but_none_is_lost(tabs, theme):
    tabs.resize(tabs.minimumSizeHint().width(), tabs.height())

    assert tabs.tabRect(2).right() <= tabs.width()
    assert columns(tabs, theme.colours.of("bad")) == []
    assert columns(tabs, theme.colours.of("ink3"), tabs.tabRect(2)) != []
    assert tabs.tabToolTip(2) == "New: 1,227"


def test_the_ring_of_the_tabs_is_whole(tabs, theme):
    tabs.resize(600, tabs.height())
    tabs.activateWindow()
    tabs.setFocus()
    ring = columns(tabs, theme.colours.of("accent"))

    assert ring[0] == 0
    assert tabs.grab().toImage().pixelColor(1, 22) == theme.colours.of("accent")


@DIRECTIONS
def test_the_box_that_ticks_all_leads_its_words(theme, qtbot, is_mirrored):
    box = TickBox(theme)
    qtbot.addWidget(box)
    box.setText("2 of 2 ticked")
    box.setCheckState(Qt.CheckState.Checked)
    if is_mirrored:
        mirrored(box)
    box.resize(200, box.sizeHint().height())
    filled = columns(box, theme.colours.of("accent"))
    words = columns(box, theme.colours.of("ink2"))

    assert (filled[0] > words[-1] and filled[-1] == 193) if is_mirrored else (filled[0] == 6 < words[0])


def test_the_buttons_are_never_narrower_than_their_words(flow, review, tmp_path):
    table = tmp_path / "list.csv"
    table.write_text("Title;Date\nWelders learn at night;14 March 2024\n", encoding="utf-8")
    flow.review_paths([table])
    dialog = review()
    dialog.resize(dialog.minimumSizeHint())
    QApplication.sendPostedEvents()

    for button in dialog.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()


def test_a_drop_on_the_review_waits_for_its_turn(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "one.txt", WELDERS)])
    first = review()
    write(tmp_path, "two.txt", SAILORS)
    place, mime = first.rect().center(), files("two.txt", folder=tmp_path)

    assert send(first, QEvent.Type.DragEnter, mime, place)
    assert first.drop.isVisible()
    assert first.drop.title == "Drop to import 1 file"
    assert first.drop.explanation == "It waits until this review is done."
    with qtbot.waitSignal(first.drop.paths_dropped):
        send(first, QEvent.Type.Drop, mime, place)
    assert first.waiting == "1 more to review after this one"
    first.reject()

    assert review().heading == "1 entry found in two.txt"


def test_several_files_are_told_to_wait_together(flow, review, tmp_path):
    flow.review_paths([write(tmp_path, "one.txt", WELDERS)])
    dialog = review()
    send(dialog, QEvent.Type.DragEnter, files("a.txt", "b.txt"), dialog.rect().center())

    assert dialog.drop.explanation == "They wait until this review is done."


@pytest.fixture
def duplicate(flow, review, state, steps, qtbot, tmp_path):
    """The review of a release that the library has with a date, and that comes without one and with other words."""
    flow.review_paths([write(tmp_path, "old.txt", BAKERS)])
    with qtbot.waitSignal(flow.imported):
        review().import_requested.emit()
    qtbot.waitUntil(lambda: flow.session is None)
    undated = (BAKERS[0], "", BAKERS[2].replace("nine", "ten"))
    flow.review_paths([write(tmp_path, "new.txt", undated, WELDERS)])
    dialog = review()
    qtbot.waitUntil(dialog.duplicate.isVisible)
    return dialog


def test_a_likely_duplicate_stands_beside_what_it_resembles(duplicate):
    assert duplicate.duplicate.why.endswith(" % alike: same headline, one without a date")
    assert duplicate.duplicate.note.startswith("Worth a look: No date\n")
    assert duplicate.duplicate.view.heads == (
        "− struck out: in your library, from old.txt",
        "+ underlined: in this entry",
    )
    told = duplicate.duplicate.view.text.toPlainText()
    assert "−nine" in told
    assert "+ten" in told
    assert duplicate.duplicate.outcome == "It stays out unless you tick it or say what it is."


def test_what_is_said_to_be_the_same_release_is_one_after_the_import(duplicate, flow, state, steps, qtbot):
    duplicate.duplicate.button(Joint.JOINED).click()
    assert duplicate.duplicate.outcome.startswith("It becomes one more source")
    assert len(duplicate.ticked) == 2

    with qtbot.waitSignal(flow.imported):
        duplicate.import_requested.emit()

    assert len(state.library.find(EVERYTHING)) == 2
    (bakers,) = (one for one in state.library.releases([1, 2]) if one.headline == BAKERS[0])
    assert [sighting.document for sighting in bakers.sightings] == ["old.txt", "new.txt"]
    assert len(steps.done) == 2  # with the import it is undone at once


def test_another_release_is_kept_apart_and_an_open_question_stays_one(duplicate, flow, state, qtbot):
    duplicate.duplicate.button(Joint.APART).click()
    duplicate.table.setFocus()
    qtbot.keyClick(duplicate.table, Qt.Key.Key_Space)
    assert duplicate.duplicate.outcome == "It stays out unless you tick it or say what it is."
    qtbot.keyClick(duplicate.table, Qt.Key.Key_Space)

    with qtbot.waitSignal(flow.imported):
        duplicate.import_requested.emit()

    found = [one for one in state.library.releases([1, 2, 3]) if one.headline == BAKERS[0]]
    assert [one.decisions[0].verdict for one in found] == [Joint.APART, Joint.APART]


def test_a_likely_duplicate_makes_the_window_no_higher(duplicate, qtbot):
    duplicate.resize(720, 440)
    QApplication.sendPostedEvents()

    assert duplicate.height() == 440
    assert not duplicate.duplicate.findChildren(QLabel)[0].isVisible()
    assert duplicate.duplicate.button(None).height() >= duplicate.duplicate.button(None).sizeHint().height()


def test_two_entries_of_one_import_stand_beside_each_other(flow, review, qtbot, tmp_path):
    again = (BAKERS[0], "", BAKERS[2].replace("nine", "ten"))
    flow.review_paths([write(tmp_path, "one.txt", BAKERS), write(tmp_path, "two.txt", again, WELDERS)])
    dialog = review()
    qtbot.waitUntil(dialog.duplicate.isVisible)

    assert dialog.duplicate.view.heads[0] == "− struck out: in another entry, from one.txt, line 6"
    dialog.duplicate.button(Joint.JOINED).click()
    with qtbot.waitSignal(flow.imported):
        dialog.import_requested.emit()
    assert len(flow._state.library.find(EVERYTHING)) == 2


def test_other_rows_are_shown_without_the_question(duplicate, qtbot):
    qtbot.keyClick(duplicate.table, Qt.Key.Key_Down)

    qtbot.waitUntil(duplicate.pane.isVisible)
    assert WELDERS[0] in duplicate.pane.toPlainText()


def test_the_filter_is_reached_and_left_by_keys(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS, SAILORS)])
    dialog = review()
    dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.strip.field.hasFocus)
    qtbot.keyClicks(dialog.strip.field, "bakers")
    assert dialog.table.model().rowCount() == 1
    assert dialog.strip.tick_all.text() == "1 of 1 ticked"

    qtbot.keyClick(dialog.strip.field, Qt.Key.Key_Down)
    assert dialog.table.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog.strip.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.table.model().rowCount() == 3
    qtbot.keyClick(dialog.strip.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert len(flow._state.library.find(EVERYTHING)) == 0


def test_the_current_row_stays_in_another_order(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, BAKERS, SAILORS)])
    dialog = review()
    qtbot.keyClick(dialog.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    order = next(action for action in dialog.strip.sort_button.menu().actions() if action.text() == "Oldest first")
    order.trigger()

    assert dialog.table.currentIndex().row() == 0
    assert dialog.table.currentIndex().siblingAtColumn(Column.RELEASE).data() == SAILORS[0]
    assert dialog.strip.sort_button.accessibleName() == "Sort: Oldest first"


def test_the_menu_of_a_row_ticks_all_of_its_document(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "one.txt", WELDERS, BAKERS), write(tmp_path, "two.txt", SAILORS)])
    dialog = review()
    here = dialog.table.visualRect(dialog.table.currentIndex()).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, here, here)
    QApplication.sendEvent(dialog.table.viewport(), asked)
    menu = dialog.table.findChild(QMenu)
    actions = {action.text(): action for action in menu.actions() if action.text()}

    assert list(actions) == [
        "Untick",
        "Tick all: New",
        "Untick all: New",
        "Tick all: one.txt",
        "Untick all: one.txt",
        "Show only: one.txt",
    ]
    actions["Untick all: one.txt"].trigger()
    assert len(dialog.ticked) == 1
    actions["Show only: one.txt"].trigger()
    assert dialog.table.model().rowCount() == 2
    menu.close()


def test_what_is_worth_a_look_has_a_tab(flow, review, qtbot, tmp_path):
    flow.review_paths([write(tmp_path, "list.txt", WELDERS, ("[Draft] Bakers meet", "12 March 2024", ""))])
    dialog = review()
    tabs = dialog.findChild(ReviewTabs)
    assert tabs.tabToolTip(tabs.count() - 1) == "For a look: 1"
    tabs.setCurrentIndex(tabs.count() - 1)

    assert dialog.table.model().rowCount() == 1
    qtbot.waitUntil(lambda: "Worth a look: Looks like a test" in dialog.pane.toPlainText())
