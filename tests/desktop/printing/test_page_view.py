"""Pages on the screen: which is in view, how large, and how one goes from one to the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.printing.page_view import PageView, Zoom
from ilo_desktop.desktop.printing.pages import Page, Pages
from ilo_desktop.desktop.printing.paginator import set_pages
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.paper import Paper
from tests.publish.releases import briefing_of, look_of, many


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


@pytest.fixture
def pages(qtbot: QtBot, vocabulary: Vocabulary) -> Pages:
    return set_pages(briefing_of(many(40), vocabulary), look_of(), Paper.A4)


def test_pages_are_gone_through_by_keys(qtbot: QtBot, view: PageView, pages: Pages) -> None:
    view.show_pages(pages.pages, pages.paper)
    seen: list[int] = []
    view.current_changed.connect(seen.append)
    assert view.current == 1
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
    assert seen == [2, 3, 2, len(pages), 1]
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current == 1


@pytest.mark.parametrize("zoom", Zoom)
def test_every_page_can_be_gone_to_in_every_size(view: PageView, pages: Pages, zoom: Zoom) -> None:
    view.show_pages(pages.pages, pages.paper)
    view.set_zoom(zoom)
    assert view.zoom is zoom
    for number in range(1, len(pages) + 1):
        view.go_to(number)
        assert view.current == number


def test_the_page_in_view_stays_when_size_or_window_change(view: PageView, pages: Pages) -> None:
    view.show_pages(pages.pages, pages.paper)
    view.go_to(3)
    view.set_zoom(Zoom.PAGE)
    assert view.current == 3
    view.resize(500, 900)
    assert view.current == 3


def test_a_growing_sequence_is_shown_as_it_grows(view: PageView, pages: Pages) -> None:
    shown: list[Page] = []
    view.show_pages(shown, pages.paper)
    assert (view.count, view.current) == (0, 0)
    view.grab()
    shown.extend(pages.pages[:2])
    view.show_pages(shown, pages.paper)
    assert (view.count, view.current) == (2, 1)
    view.go_to(2)
    shown.extend(pages.pages[2:])
    view.show_pages(shown, pages.paper)
    assert (view.count, view.current) == (len(pages), 2)


def test_sheets_are_white_and_their_ground_is_not(view: PageView, pages: Pages) -> None:
    view.show_pages(pages.pages, pages.paper)
    image = view.viewport().grab().toImage()
    white = QColor("white")
    assert image.pixelColor(image.width() // 2, 60) == white
    assert image.pixelColor(6, 60) != white


def test_a_screen_reader_hears_which_page_it_is(view: PageView, pages: Pages) -> None:
    view.show_pages(pages.pages, pages.paper)
    view.go_to(2)
    assert view.accessibleName() == "Pages"
    assert view.accessibleDescription() == f"Page 2 of {len(pages)}"
