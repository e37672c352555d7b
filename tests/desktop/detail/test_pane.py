from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.text_marks import rects_in
from ilo_desktop.desktop.focus_ring import FocusRing
from ilo_desktop.desktop.long_text import MOST_LETTERS
from ilo_desktop.desktop.reading_type import SIZES_PX, Face, ReadingType
from ilo_desktop.desktop.theme import LIGHT, Mode
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Draft, Mark
from tests.desktop.newsroom import ARABIC, fill, reading_of
from tests.queries import asking

CTRL = Qt.KeyboardModifier.ControlModifier


def text_of(pane):
    return pane.text.toPlainText()


def blocks_of(pane):
    block = pane.text.document().firstBlock()
    blocks = []
    while block.isValid():
        blocks.append(block)
        block = block.next()
    return blocks


def block_with(pane, words):
    return next(block for block in blocks_of(pane) if words in block.text())


def message_of(pane):
    return next(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


def follow(qtbot, pane, words, signal):
    """Go to the link that holds some words by Tab, and press Return."""
    pane.text.setFocus()
    targets = [link for link in pane.text.sheet.links if words in text_of(pane)[link.start : link.end]]
    for _ in range(pane.text._stops().index(pane.text.sheet.links.index(targets[0]))):
        qtbot.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(signal) as caught:
        qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    return caught.args[0]


def write(qtbot, state, pane, work):
    with qtbot.waitSignals([state.library_changed, pane.release_shown]):
        state.write(work)


# What stands on the page


def test_an_empty_pane_says_what_would_fill_it(pane):
    assert message_of(pane) == "Choose a release to read it here."
    assert pane.release is None


def test_headline_date_place_and_summary(pane, read):
    read("Harbour towns")
    lines = [block.text() for block in blocks_of(pane)]
    assert lines[0] == "Harbour towns open night schools for young welders"
    assert lines[1] == "Thursday 14 March 2024  ·  Qingdao  ·  China"
    assert lines[2].startswith("Four towns in China")
    assert "holds a summary only" in lines[3]


def test_the_kind_stands_over_the_headline(pane, read):
    read("Harbour towns")
    assert [label.text() for label in pane.findChildren(QLabel) if label.isVisible()] == ["Article"]


@pytest.mark.parametrize(
    ("words", "date_line"),
    [
        ("Round table", "4–5 March 2024  ·  Zambia"),
        ("Photographs", "No date"),
        ("islands", "Tuesday 9 January 2024  ·  Suva, Fiji"),
    ],
)
def test_ranges_missing_dates_and_places(pane, read, words, date_line):
    read(words)
    assert blocks_of(pane)[1].text() == date_line


def test_a_text_is_shown_in_paragraphs_after_the_summary(pane, read):
    read("handbook")
    text = text_of(pane)
    assert text.index("explains contracts") < text.index("nine chapters") < text.index("Copies are free")
    assert "summary only" not in text
    assert len({block_with(pane, words).blockNumber() for words in ("nine chapters", "a lawyer", "Copies")}) == 3


def test_a_text_that_begins_with_the_summary_says_it_once(pane, read, state, qtbot):
    draft = Draft(headline="Once", day=date(2024, 5, 1), summary="Said once.", text="Said once. And more.")
    fill(state.library, reading_of([draft], "once.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    read("Once")
    assert text_of(pane).count("Said once.") == 1


def test_a_text_too_long_to_be_laid_out_is_cut_and_says_so(pane, read, state, qtbot):
    text = "\n".join(["one paragraph of many, " * 40] * 300)
    draft = Draft(headline="A book " + "x" * (MOST_LETTERS + 1), day=date(2024, 5, 1), text=text)
    fill(state.library, reading_of([draft], "book.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    read("A book")
    assert blocks_of(pane)[0].text().endswith("x…")
    assert block_with(pane, "is too long to be shown").isValid()
    assert MOST_LETTERS < len(text_of(pane)) < 3 * MOST_LETTERS


def test_a_headline_alone_says_so(pane, read):
    read("Photographs")
    assert "holds the headline only" in text_of(pane)


def test_markup_in_a_release_is_shown_as_it_is(pane, read):
    read("Green jobs")
    assert "bakers & engineers <both>" in text_of(pane)
    assert "<b>nobody</b>" in text_of(pane)


def test_tags_name_the_words_that_gave_them(pane, read):
    read("Mine inspectors")
    text = text_of(pane)
    assert "Occupational safety and health" in text
    assert "“safety and health”, summary" in text
    assert "“Mongolia”, headline" in text
    assert "region of Mongolia" in text


def test_credit_kicker_language_and_address(pane, read):
    read("Harbour towns")
    assert "© M. Berg/ILO 2024" in text_of(pane)
    assert "Line above" not in text_of(pane)  # the kicker is the kind
    read("handbook")
    assert "English" in text_of(pane)
    assert "https://example.org/handbook/about-contracts" in text_of(pane)


def test_source_names_document_line_and_import(pane, read):
    read("Harbour towns")
    source = block_with(pane, "list.txt").text()
    assert source.startswith("list.txt, line 3")
    assert "imported today" in source


def test_a_release_whose_import_was_undone_says_why_it_stays(pane, read, state, qtbot):
    read("Mine inspectors")
    release_id = pane.release.id
    state.library.edit([MarkEdit(Mark.STARRED, frozenset({release_id}), on=True)])
    made = state.library.imports()[0].id
    write(qtbot, state, pane, lambda _progress: state.library.undo(made))
    assert "It stays because you marked it" in text_of(pane)


def test_a_note_is_shown(pane, read, state, qtbot):
    read("Mine inspectors")
    release_id = pane.release.id
    write(qtbot, state, pane, lambda _progress: state.library.edit([NoteEdit(release_id, "Ask for the list.")]))
    assert pane.own.note.text == "Ask for the list."


def test_arabic_stands_at_the_right_and_the_rest_at_the_left(pane, read):
    read(ARABIC)
    directions = [block.textDirection() for block in blocks_of(pane)[:3]]
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [right, left, right]


def test_the_words_of_a_mirrored_interface_stand_at_the_right(pane, read, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        read("Mine inspectors")
        where = pane.text.document().documentLayout().blockBoundingRect
        tag, why = where(block_with(pane, "Occupational safety")), where(block_with(pane, "“safety and health”"))
        head = block_with(pane, "Tags")
        line = head.layout().lineAt(0)
        assert tag.left() > why.right()
        assert line.naturalTextRect().right() == pytest.approx(line.rect().right(), abs=1)
        assert block_with(pane, "Mine inspectors").layout().lineAt(0).naturalTextRect().left() == 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


# Words that are searched for


def test_words_searched_for_are_marked_in_headline_and_text(pane, read, state, qtbot):
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("workers", is_typing=True))
    read("handbook")
    text = text_of(pane)
    marked = [text[mark.start : mark.end] for mark in pane.text.sheet.marks]
    assert marked == ["workers", "workers"]
    before = pane.text.grab().toImage()
    state.set_query(asking("chapters"))
    assert [text_of(pane)[mark.start : mark.end] for mark in pane.text.sheet.marks] == ["chapters"]
    assert pane.text.grab().toImage() != before


def test_marks_lie_under_their_words_whatever_stands_before(pane, read, state, qtbot):
    draft = Draft(headline="𝒜𝒜 rare letters and a harbour", day=date(2024, 5, 1))
    fill(state.library, reading_of([draft], "rare.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking("harbour rare"))
    read("rare letters")
    cursor = pane.text.textCursor()
    words = []
    for mark in pane.text.sheet.marks:
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, cursor.MoveMode.KeepAnchor)
        words.append(cursor.selectedText())
    assert words == ["rare", "harbour"]


def test_a_phrase_that_is_broken_has_a_mark_on_each_line(pane, read, state, qtbot):
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking('"begin evening courses in which apprentices work beside experienced welders"'))
    read("Harbour towns")
    (mark,) = pane.text.sheet.marks
    block = pane.text.document().findBlock(mark.start)
    layout = block.layout()
    lines = [layout.lineForTextPosition(at - block.position()).lineNumber() for at in (mark.start, mark.end - 1)]
    rects = rects_in(block, mark.start, mark.end, mark.font_px)
    assert len(rects) == lines[1] - lines[0] + 1 > 1
    assert [rect.top() for rect in rects] == sorted({rect.top() for rect in rects})


def test_marks_move_with_the_text(pane, read, state):
    pane.resize(584, 240)
    state.set_query(asking("handbook copies"))
    read("handbook")

    def marked_rows():
        picture = pane.text.viewport().grab().toImage()
        across = range(picture.width())
        return {y for y in range(picture.height()) if any(picture.pixelColor(x, y).name() == LIGHT.hit for x in across)}

    at_the_top = marked_rows()
    bar = pane.text.verticalScrollBar()
    bar.setValue(60)
    assert bar.value() == 60
    moved = {y - 60 for y in at_the_top if y >= 60}
    assert moved
    assert moved <= marked_rows()
    bar.setValue(bar.maximum())
    assert marked_rows() != at_the_top


# Links


def test_a_tag_asks_for_its_filter(pane, read, qtbot):
    read("Mine inspectors")
    assert follow(qtbot, pane, "Mongolia", pane.filter_requested) == Condition(Facet.COUNTRY, "MN")


def test_an_address_of_another_kind_is_no_link(pane, read, state, qtbot):
    draft = Draft(headline="A file of yours", day=date(2024, 5, 1), url="file:///etc/hosts", kicker="<b>Bold</b>")
    fill(state.library, reading_of([draft], "files.txt"))
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    read("A file of yours")
    assert block_with(pane, "file:///etc/hosts").isValid()
    assert "file:///etc/hosts" not in [link.target for link in pane.text.sheet.links]


def test_an_address_is_asked_for_and_not_opened(pane, read, qtbot):
    read("handbook")
    address = "https://example.org/handbook/about-contracts"
    assert follow(qtbot, pane, "example.org", pane.open_requested) == address
    assert pane.text.source().isEmpty()


def test_a_click_follows_a_link(pane, read, qtbot):
    read("Mine inspectors")
    with qtbot.waitSignal(pane.filter_requested) as asked:
        pane.text.anchorClicked.emit("0")
    assert asked.args == [Condition(Facet.TOPIC, "occupational-safety-and-health")]


def _places(pane, qtbot, key):
    """Press a key until the keyboard leaves the text; return where on the page it stopped."""
    places = []
    while pane.text.isAncestorOf(stop := QApplication.focusWidget()) or stop is pane.text:
        corners = [rect.topLeft() for rect in pane.text._link_rects()[:1]]
        if stop is not pane.text:
            corners = [stop.mapTo(pane.text.viewport(), QPoint())]
        places += [(round(corner.y()) + pane.text.verticalScrollBar().value(), round(corner.x())) for corner in corners]
        qtbot.keyClick(stop, key)
        assert len(places) < 50
    return places


def test_tab_goes_through_links_tags_and_note_as_they_stand(pane, read, library, state, qtbot):
    read("Photographs")
    library.edit([TagEdit(tag, frozenset({state.current}), on=True) for tag in ("quays", "harbours")])
    read("Photographs")
    qtbot.waitUntil(lambda: len(pane.own.tags.chips) == 2)
    before, after = QPushButton("before", pane), QPushButton("after", pane)
    for button in (before, after):
        button.show()
    QWidget.setTabOrder(before, pane.text)
    QWidget.setTabOrder(pane.text, after)
    pane.window().activateWindow()
    pane.text.setFocus(Qt.FocusReason.TabFocusReason)
    down = _places(pane, qtbot, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert [y for y, _x in down] == sorted(y for y, _x in down)
    assert len(set(down)) == len(pane.text.sheet.links) + 4  # two tags, the button that adds one, and the note
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    up = _places(pane, qtbot, Qt.Key.Key_Backtab)
    assert before.hasFocus()
    assert up == down[::-1]


def test_the_keyboard_in_the_text_is_seen(pane, read, qtbot):
    read("handbook")
    ring = pane.text.findChild(FocusRing)
    pane.take_focus()
    assert ring.isVisible()
    qtbot.keyClick(pane.text, Qt.Key.Key_Tab)
    assert not ring.isVisible()  # the link has one of its own
    pane.text.clearFocus()
    assert not ring.isVisible()
    pane.text.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring.isVisible()


def test_no_resource_is_ever_loaded(pane, read):
    read("Harbour towns")
    for kind in (1, 2, 3):  # HTML, images, style sheets
        for address in ("https://example.org/picture.png", Path(__file__).as_uri()):
            assert pane.text.document().resource(kind, address).isEmpty()


# Reading on


def test_space_pages_to_the_end_and_then_says_so(pane, read, qtbot):
    read("handbook")
    pane.resize(584, 240)
    pages = 0
    while pane.page_down():
        pages += 1
    assert pages > 1
    bar = pane.text.verticalScrollBar()
    assert bar.value() == bar.maximum()
    with qtbot.waitSignal(pane.next_page_requested):
        qtbot.keyClick(pane.text, Qt.Key.Key_Space)


def test_home_and_end_scroll_to_the_ends(pane, read, qtbot):
    read("handbook")
    pane.resize(584, 240)
    bar = pane.text.verticalScrollBar()
    qtbot.keyClick(pane.text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(pane.text, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_another_release_begins_at_its_top_and_a_mark_moves_nothing(pane, read, state, qtbot):
    pane.resize(584, 240)
    read("handbook")
    pane.text.page_down()
    release_id, place = pane.release.id, pane.text.verticalScrollBar().value()
    write(
        qtbot,
        state,
        pane,
        lambda _progress: state.library.edit([MarkEdit(Mark.STARRED, frozenset({release_id}), on=True)]),
    )
    assert pane.release.starred
    assert pane.text.verticalScrollBar().value() == place > 0
    read("Harbour towns")
    assert pane.text.verticalScrollBar().value() == 0


def test_several_selected_are_counted_in_place_of_one(pane, read):
    read("handbook")
    pane.set_selection_count(3)
    assert message_of(pane).splitlines()[0] == "3 releases selected"
    assert not pane.page_down()
    pane.set_selection_count(1)
    assert pane.text.isVisible()


def test_selected_text_is_copied_only_from_the_keyboards_place(pane, read, qapp):
    read("handbook")
    assert not pane.copy_selected_text()
    pane.take_focus()
    assert not pane.copy_selected_text()
    pane.select_all_text()
    assert pane.copy_selected_text()
    assert "Copies are free." in qapp.clipboard().text()


@pytest.mark.parametrize("size_px", SIZES_PX)
def test_the_text_takes_another_size_at_once(pane, read, theme, size_px):
    read("handbook")
    theme.set_reading(ReadingType(Face.SERIF, size_px))
    assert block_with(pane, "nine chapters").begin().fragment().charFormat().font().pixelSize() == size_px
    assert block_with(pane, "Copies are free").blockFormat().lineHeight() == ReadingType(Face.SERIF, size_px).line_px


def test_the_text_takes_another_face_at_once(pane, read, theme, qapp):
    read("handbook")
    theme.set_reading(ReadingType(Face.SYSTEM))
    family = block_with(pane, "nine chapters").begin().fragment().charFormat().font().family()
    assert family == qapp.font().family()


@pytest.mark.parametrize("size_px", SIZES_PX)
def test_the_column_stays_within_its_measure(pane, read, theme, size_px):
    read("handbook")
    theme.set_reading(ReadingType(Face.SERIF, size_px))
    for width in (420, 584, 1400):
        pane.resize(width, 600)
        rect = pane.text.document().documentLayout().blockBoundingRect(block_with(pane, "nine chapters"))
        assert rect.width() <= 560 * size_px / 16 + 1
        assert rect.left() >= (24 if width < 520 else 40)


def test_the_theme_recolours_the_page(pane, read, theme):
    read("handbook")
    light = pane.grab().toImage().pixelColor(10, 300).name()
    theme.set_mode(Mode.DARK)
    assert pane.grab().toImage().pixelColor(10, 300).name() != light
    assert blocks_of(pane)[0].begin().fragment().charFormat().foreground().color().name() == theme.colours.ink


def test_a_release_that_is_gone_leaves_the_pane_empty(pane, read, state, qtbot):
    read("handbook")
    made = state.library.imports()[0].id
    with qtbot.waitSignal(pane.release_shown) as shown:
        state.write(lambda _progress: state.library.undo(made))
    assert shown.args == [None]
    assert pane.release is None
    assert message_of(pane) == "Choose a release to read it here."


def test_trouble_with_loading_is_told(pane, state, qtbot, monkeypatch):
    def fail(_release_id):
        raise NewsroomError(Code.LIBRARY_LOCKED, path="library")

    monkeypatch.setattr(state.library, "release", fail)
    with qtbot.waitSignal(state.failed) as failed:
        state.set_current(1)
    assert failed.args[0].code is Code.LIBRARY_LOCKED
    assert pane.release is None


def test_nothing_current_empties_the_pane(pane, read, state):
    read("handbook")
    state.set_current(None)
    assert pane.release is None


def test_the_buttons_are_those_of_the_actions_and_everything_has_a_name(pane, read, actions):
    read("handbook")
    buttons = pane.findChildren(QToolButton)
    wanted = [actions[act] for act in (Act.STAR, Act.READ, Act.NOTE, Act.PRINT_RELEASE, Act.OPEN_SOURCE)]
    assert [button.defaultAction() for button in buttons] == wanted
    assert [button.accessibleName() for button in buttons] == [
        "Star",
        "Unread",
        "Note",
        "Print release in full",
        "Open web address",
    ]
    assert pane.accessibleName()
    assert pane.text.accessibleName()


def test_what_one_reads_stays_at_the_top_when_the_type_grows(pane, read, theme):
    read("handbook")
    pane.resize(420, 220)
    bar = pane.text.verticalScrollBar()
    place = block_with(pane, "Copies are free").position()
    pane.text.show_at_top(place)
    assert 0 < bar.value() < bar.maximum()
    for size_px in (20, 24, 13):
        theme.set_reading(ReadingType(Face.SERIF, size_px))
        at_top = pane.text.document().findBlock(pane.text.top)
        assert at_top.text() == "Copies are free."
    bar.setValue(0)
    theme.set_reading(ReadingType(Face.SERIF, 18))
    assert bar.value() == 0


def test_tags_of_several_releases_are_chosen_under_what_is_said_of_them(pane):
    pane.set_selection_count(3)
    message = next(label for label in pane.findChildren(QLabel) if "3 releases selected" in label.text())
    middle = message.mapToGlobal(message.rect().center())
    assert message.isVisible()
    assert pane.tagging_place().y() > middle.y()
    assert message.mapToGlobal(message.rect().topLeft()).x() < pane.tagging_place().x() < middle.x()
