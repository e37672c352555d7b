"""The vocabulary's tags on the release that is read: why, remove, correct, take back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from ilo_desktop.newsroom.edits import TagCorrection
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet
from ilo_desktop.newsroom.query import Condition

CHINA = Condition(Facet.COUNTRY, "CN")
REMOVED = Corrected(Facet.COUNTRY, "CN", Correction.REMOVE)
TAKEN_BACK = Corrected(Facet.COUNTRY, "CN", Correction.NONE)


@pytest.fixture
def correct(state, pane, qtbot):
    """Return a function that corrects the release that is read."""

    def write(facet, value, verdict):
        edit = TagCorrection(facet, value, frozenset({pane.release.id}), verdict)
        with qtbot.waitSignals([state.library_changed, pane.release_shown]):
            state.write(lambda _progress: state.library.edit([edit]))

    return write


def go_to(qtbot, pane, target):
    """Bring the keyboard to a link by Tab."""
    links = [link.target for link in pane.text.sheet.links]
    pane.text.setFocus()
    for _ in range(pane.text._stops().index(links.index(target))):
        qtbot.keyClick(pane.window().focusWidget(), Qt.Key.Key_Tab)


def menu_by_keyboard(pane):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(pane.text.viewport(), event)
    return QApplication.activePopupWidget()


def entries(menu):
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def test_delete_on_a_tag_says_that_it_is_none(pane, read, qtbot):
    read("Harbour towns")
    go_to(qtbot, pane, CHINA)
    with qtbot.waitSignal(pane.corrected) as said:
        qtbot.keyClick(pane.text, Qt.Key.Key_Delete)
    assert said.args == [REMOVED]


def test_delete_where_no_link_has_the_keyboard_does_nothing(pane, read, qtbot):
    read("Harbour towns")
    pane.text.setFocus()
    with qtbot.assertNotEmitted(pane.corrected):
        qtbot.keyClick(pane.text, Qt.Key.Key_Delete)


def test_a_removed_tag_is_seen_and_taken_back(pane, read, correct, qtbot):
    read("Harbour towns")
    correct(Facet.COUNTRY, "CN", Correction.REMOVE)
    text = pane.text.toPlainText()
    assert "removed by you  ·  Take back" in text
    assert CHINA not in [link.target for link in pane.text.sheet.links]
    name = QTextCursor(pane.text.document())
    name.setPosition(text.rindex("China") + 1)
    assert name.charFormat().fontStrikeOut()
    go_to(qtbot, pane, TAKEN_BACK)
    with qtbot.waitSignal(pane.corrected) as said:
        qtbot.keyClick(pane.text, Qt.Key.Key_Return)
    assert said.args == [TAKEN_BACK]


def test_what_the_user_added_says_so_and_leaves_nothing_behind(pane, read, correct, qtbot):
    read("Harbour towns")
    correct(Facet.COUNTRY, "ZM", Correction.ADD)
    assert "added by you" in pane.text.toPlainText()
    go_to(qtbot, pane, Condition(Facet.COUNTRY, "ZM"))
    with qtbot.waitSignal(pane.corrected) as said:
        qtbot.keyClick(pane.text, Qt.Key.Key_Delete)
    assert said.args == [Corrected(Facet.COUNTRY, "ZM", Correction.NONE)]


def test_the_keyboard_stays_among_the_tags_after_a_correction(pane, read, correct, qtbot):
    read("Harbour towns")
    go_to(qtbot, pane, CHINA)
    correct(Facet.COUNTRY, "CN", Correction.REMOVE)
    assert pane.text._link is not None


def test_the_menu_of_a_tag_says_what_can_be_done(pane, read, qtbot):
    read("Harbour towns")
    go_to(qtbot, pane, CHINA)
    menu = menu_by_keyboard(pane)
    assert list(entries(menu)) == ["Show the releases with this tag", "Show why", "Not about this"]
    with qtbot.waitSignal(pane.corrected) as said:
        entries(menu)["Not about this"].trigger()
    assert said.args == [REMOVED]
    with qtbot.waitSignal(pane.filter_requested) as asked:
        entries(menu)["Show the releases with this tag"].trigger()
    assert asked.args == [CHINA]


def test_a_kind_is_corrected_by_another_one(pane, read, qtbot):
    read("Harbour towns")
    go_to(qtbot, pane, Condition(Facet.KIND, "article"))
    menu = menu_by_keyboard(pane)
    assert "Not of this kind" in entries(menu)
    with qtbot.waitSignal(pane.correcting_requested) as asked:
        entries(menu)["Correct …"].trigger()
    assert asked.args == [Facet.KIND]


def test_why_selects_the_words_that_gave_the_tag(pane, read, qtbot):
    read("Harbour towns")
    go_to(qtbot, pane, CHINA)
    entries(menu_by_keyboard(pane))["Show why"].trigger()
    selected = pane.text.textCursor()
    assert selected.selectedText() == "China"
    assert selected.block().text().startswith("Four towns in China")


def test_why_is_not_offered_where_no_word_of_the_text_gave_the_tag(pane, read, correct, qtbot):
    read("Harbour towns")
    correct(Facet.COUNTRY, "ZM", Correction.ADD)
    go_to(qtbot, pane, Condition(Facet.COUNTRY, "ZM"))
    assert not entries(menu_by_keyboard(pane))["Show why"].isEnabled()


def test_the_menu_under_the_mouse_is_that_of_the_link_there(pane, read, qtbot):
    read("Harbour towns")
    link = next(link for link in pane.text.sheet.links if link.target == CHINA)
    cursor = QTextCursor(pane.text.document())
    cursor.setPosition(link.start + 1)
    pane.text.setTextCursor(cursor)
    pane.text.ensureCursorVisible()
    place = pane.text.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.text.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.text.viewport(), event)
    assert "Not about this" in entries(QApplication.activePopupWidget())


def test_the_menu_of_the_text_has_its_actions(pane, read):
    read("Harbour towns")
    menu = menu_by_keyboard(pane)
    assert isinstance(menu, QMenu)
    assert "&Copy" in entries(menu)


def test_a_removed_tag_has_a_menu_of_its_own(pane, read, correct, qtbot):
    read("Harbour towns")
    correct(Facet.COUNTRY, "CN", Correction.REMOVE)
    go_to(qtbot, pane, TAKEN_BACK)
    with qtbot.waitSignal(pane.corrected) as said:
        entries(menu_by_keyboard(pane))["Take back"].trigger()
    assert said.args == [TAKEN_BACK]


def test_the_way_to_more_tags_is_a_link(pane, read, qtbot):
    read("Harbour towns")
    link = next(link for link in pane.text.sheet.links if "Add or correct" in pane.text.toPlainText()[link.start :])
    assert link.target != CHINA
    with qtbot.waitSignal(pane.correcting_requested) as asked:
        pane.text._follow([str(one.target) for one in pane.text.sheet.links].index("Adding()"))
    assert asked.args == [None]


def test_the_tip_of_a_tag_says_why_it_is_there(pane, read):
    read("Harbour towns")
    link = next(link for link in pane.text.sheet.links if link.target == CHINA)
    cursor = QTextCursor(pane.text.document())
    cursor.setPosition(link.start + 1)
    tip = cursor.charFormat().toolTip()
    assert "“China”, summary" in tip
    assert "not about this" in tip
