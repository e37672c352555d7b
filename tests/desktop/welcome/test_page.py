import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ilo_desktop.desktop.welcome.page import WelcomePage


@pytest.fixture
def page(theme, qtbot):
    made = WelcomePage(theme)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    return made


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("Choose files …", "choose_files_requested"),
        ("Choose a folder …", "choose_folder_requested"),
        ("Paste text", "paste_requested"),
    ],
)
def test_each_button_sends_its_wish(page, qtbot, text, wish):
    button = next(button for button in page.findChildren(QPushButton) if button.text() == text)

    with qtbot.waitSignal(getattr(page, wish)):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, wish)):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_all_of_it_fits_a_small_window(page):
    page.resize(720, 400)

    assert page.horizontalScrollBar().maximum() == 0


def test_the_sample_is_offered_where_it_is_wanted(theme, qtbot):
    page = WelcomePage(theme, offers_sample=True)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    link = next(button for button in page.findChildren(QPushButton) if "sample" in button.text())
    with qtbot.waitSignal(page.sample_requested):
        qtbot.keyClick(link, Qt.Key.Key_Space)
    page.set_sample_offered(False)
    assert not link.isVisible()


def test_the_line_on_the_sample_is_stacked_where_it_is_too_wide(theme, qtbot):
    page = WelcomePage(theme, offers_sample=True)
    qtbot.addWidget(page)
    page.resize(1280, 720)
    page.show()
    pieces = [child for child in page._sample.children() if child.isWidgetType()]
    assert len({piece.geometry().center().y() for piece in pieces}) == 1
    pieces[1].setText("Look round " * 12)  # as wide as another language may need
    page.resize(720, 720)
    page._sample.layout().activate()
    tops = [piece.y() for piece in pieces]
    assert tops == sorted(set(tops))


def test_the_area_is_as_high_as_there_is_room(page):
    tall = page._area.height()
    page.resize(1280, 360)
    assert page._area.height() < tall == page._area.sizeHint().height()
