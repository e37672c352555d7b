"""Releases put into the bin, seen there and brought back, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.deciding.notice import StepNotice
from ilo_desktop.desktop.detail.targets import Restoring
from ilo_desktop.desktop.filters.chips import ChipBar
from ilo_desktop.desktop.filters.no_result import NoResultPage
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_rows import Role
from ilo_desktop.desktop.welcome.page import WelcomePage
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Condition, Query, State
from tests.desktop.deciding.conftest import Window
from tests.queries import asking

IN_BIN = asking(conditions=frozenset({BIN}))


def show(window: Window, query: Query) -> None:
    window.state.set_query(query)
    window.rest()


def bin_count(window: Window) -> int:
    sidebar = window.window.findChild(Sidebar)
    rows = [index.data(Role.ROW) for index in sidebar.model().indexes()]
    return next(row.count for row in rows if row.condition == BIN)


def notice(window: Window) -> StepNotice:
    return window.window.findChild(StepNotice)


def test_the_selection_goes_into_the_bin_and_the_next_release_is_read(window: Window) -> None:
    before = window.headlines
    window.select(2, 3, 4)
    window.do(Act.DELETE)
    assert window.headlines == before[:2] + before[5:]
    assert window.selected == [before[5]]
    assert window.detail.release.headline == before[5]
    assert notice(window).isVisible()
    assert notice(window).text == "3 releases are in the bin"
    assert bin_count(window) == 3
    assert window.action(Act.UNDO).text() == "&Undo “Delete 3 releases”"


def test_undo_in_the_notice_takes_just_that_back(window: Window) -> None:
    before = window.headlines
    window.select(0)
    window.do(Act.DELETE)
    notice(window).buttons[0].click()
    window.rest()
    assert window.headlines == before
    assert not notice(window).isVisible()
    window.do(Act.REDO)
    assert window.headlines == before[1:]
    assert window.action(Act.UNDO).text() == "&Undo “Delete 1 release”"


def test_the_notice_goes_with_the_next_step(window: Window) -> None:
    window.select(0)
    window.do(Act.DELETE)
    window.do(Act.STAR)
    assert not notice(window).isVisible()


def test_the_notice_is_closed_by_escape_and_gives_the_keyboard_back(window: Window) -> None:
    window.select(0)
    window.do(Act.DELETE)
    notice(window).buttons[0].setFocus()
    QTest.keyClick(notice(window).buttons[0], Qt.Key.Key_Escape)
    assert not notice(window).isVisible()
    assert window.releases.hasFocus()


def test_the_last_rows_deleted_leave_the_one_before_and_all_leave_none(window: Window) -> None:
    before = window.headlines
    window.select(len(before) - 1)
    window.do(Act.DELETE)
    assert window.selected == [before[-2]]
    window.releases.selectAll()
    window.do(Act.DELETE)
    assert window.headlines == []
    assert window.state.current is None
    assert not window.window.findChild(WelcomePage)
    page = window.window.findChild(NoResultPage)
    assert page.heading == "All releases are in the bin"
    assert window.window.status._text.text() == f"{len(before)} releases in the bin"
    page._clear.click()
    window.rest()
    assert window.headlines == before


def test_the_bin_shows_itself_alone_and_gives_back(window: Window) -> None:
    before = window.headlines
    window.select(1)
    window.do(Act.DELETE)
    window.select(3)
    window.do(Act.DELETE)
    show(window, asking(conditions=frozenset({Condition(Facet.STATE, State.UNREAD)})))
    show(window, window.state.query.only(BIN))
    assert window.state.query == IN_BIN
    assert window.headlines == [before[1], before[4]]
    assert window.window.findChild(ChipBar).accessibleDescription() == "Shown: releases in the bin; 2 releases."
    window.select(0, 1)
    assert window.detail._message.text() == "2 releases selected\n\nR brings them back from the bin."
    assert not window.action(Act.JOIN).isEnabled()
    window.select(0)
    assert not window.action(Act.DELETE).isEnabled()
    window.do(Act.RESTORE)
    assert window.headlines == [before[4]]
    assert window.selected == [before[4]]
    assert notice(window).text == "1 release is back from the bin"
    assert window.action(Act.UNDO).text() == "&Undo “Restore 1 release”"
    window.do(Act.RESTORE)
    page = window.window.findChild(NoResultPage)
    assert page.heading == "The bin is empty"
    page._clear.click()
    window.rest()
    assert window.headlines == before
    assert not window.action(Act.RESTORE).isEnabled()


def test_what_is_chosen_in_the_bin_leads_out_of_it(window: Window) -> None:
    window.select(1)
    window.do(Act.DELETE)
    show(window, IN_BIN)
    china = Condition(Facet.COUNTRY, "CN")
    count = dict(window.state.shown.counts.values[Facet.COUNTRY])["CN"]
    show(window, window.state.query.toggled(china))
    assert window.state.query == EVERYTHING.toggled(china)
    assert len(window.headlines) == count > 0


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_the_row_of_the_bin_puts_all_else_aside(window: Window, modifier: Qt.KeyboardModifier) -> None:
    show(window, asking("workers", conditions=frozenset({Condition(Facet.DATE, "2024")})))
    sidebar = window.window.findChild(Sidebar)
    row = next(index for index in sidebar.model().indexes() if index.data(Role.ROW).condition == BIN)
    sidebar.setCurrentIndex(row)
    QTest.keyClick(sidebar, Qt.Key.Key_Return, modifier)
    assert window.state.query == IN_BIN.searching(asking("workers").clauses)


def test_a_release_in_the_bin_says_since_when_and_offers_to_restore_it(window: Window) -> None:
    window.select(0)
    window.do(Act.DELETE)
    show(window, IN_BIN)
    window.select(0)
    assert "In the bin since today" in window.detail.text.toPlainText()
    window.detail.text.link_followed.emit(Restoring())
    window.rest()
    assert window.headlines == []


def test_delete_is_for_what_has_the_keyboard(window: Window) -> None:
    before = window.headlines
    window.select(0)
    sidebar = window.window.findChild(Sidebar)
    sidebar.setFocus()
    QTest.keyClick(window.window.windowHandle(), Qt.Key.Key_Delete)
    window.rest()
    assert window.headlines == before
    window.releases.setFocus()
    QTest.keyClick(window.window.windowHandle(), Qt.Key.Key_Delete)
    window.rest()
    assert window.headlines == before[1:]
