"""The review as it is seen: its phases, its places in both directions of writing, and drops on it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton

from ilo_desktop.desktop.importing.groups import Group
from ilo_desktop.desktop.importing.review import ReviewDialog
from ilo_desktop.desktop.importing.review_delegate import verdict_width
from ilo_desktop.desktop.importing.review_model import Column
from ilo_desktop.desktop.importing.review_tabs import ReviewTabs
from ilo_desktop.desktop.long_text import MOST_LETTERS
from ilo_desktop.desktop.tick_box import TickBox
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
