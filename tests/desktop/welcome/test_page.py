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
