from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.comparing.version_names import last_change, long_name
from ilo_desktop.desktop.comparing.view import Arrangement
from ilo_desktop.desktop.comparing.window import VersionsWindow
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.newsroom.release import Draft, Sighting
from ilo_desktop.newsroom.versions import versions

FIRST = Draft(headline="Harbour towns open schools", day=date(2024, 3, 14), summary="Three towns begin.")
DRAFTS = (
    FIRST,
    replace(FIRST, summary="Four towns begin."),
    replace(FIRST, summary="Four towns began.", day=date(2024, 3, 15)),
)


def versions_of(*drafts):
    return versions(
        Sighting(
            id=number,
            import_id=number,
            imported_at=datetime(2024, 11, 20 + number, 12, tzinfo=UTC),
            document_id=number,
            document=f"{number}.txt",
            draft=draft,
        )
        for number, draft in enumerate(drafts)
    )


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def opened(state, theme, parent, qtbot):
    def open_window():
        window = VersionsWindow(state, Settings(parent), theme, versions_of(*DRAFTS), parent)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        window.show()
        qtbot.waitUntil(lambda: bool(window.view.changes))
        return window

    return open_window


def test_the_last_two_versions_are_compared_at_first(opened):
    window = opened()
    assert (window.before.currentText(), window.after.currentText()) == (
        "Version 2, 21 November 2024",
        "Version 3, 22 November 2024",
    )
    assert window.view.heads[0] == "− struck out: Version 2, 21 November 2024, 1.txt"
    text = window.view.text.toPlainText()
    assert "−begin +began" in text
    assert "−Thursday 14 March 2024 +Friday 15 March 2024" in text


def test_any_two_versions_can_be_chosen(opened, qtbot):
    window = opened()
    window.before.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "−Three +Four" in window.view.text.toPlainText())
    window.after.setCurrentIndex(0)
    qtbot.waitUntil(lambda: window.view.text.toPlainText() == "Nothing changed")
    assert not window.next_button.isEnabled()


def test_size_and_arrangement_are_remembered(opened, parent):
    window = opened()
    window.arrangement.segments[1].click()
    assert window.view.arrangement is Arrangement.BESIDE
    window.resize(700, 500)
    window.reject()
    assert Settings(parent).text(Key.COMPARING) == "beside"
    again = opened()
    assert again.view.arrangement is again.arrangement.value is Arrangement.BESIDE
    assert (again.width(), again.height()) == (700, 500)


def test_it_is_worked_with_the_keyboard(opened, qtbot):
    window = opened()
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.view.text.textCursor().selectedText() == "−begin"
    window.copy_button.click()
    assert QGuiApplication.clipboard().text() == "−begin"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_it_closes_with_its_library(opened, state):
    window = opened()
    state.announce_closing()
    assert not window.isVisible()


def test_every_control_has_a_name(opened):
    window = opened()
    controls = (window.before, window.after, window.arrangement, window.view.text)
    assert all(control.accessibleName() for control in controls)


def test_the_last_change_is_told_with_its_words():
    assert last_change(versions_of(*DRAFTS[:2])) == "Changed on 21 Nov 2024, 1 word"
    only_day = replace(FIRST, day=date(2024, 3, 15))
    assert last_change(versions_of(FIRST, only_day)) == "Changed on 21 Nov 2024: date"


def test_a_version_of_several_documents_is_called_by_the_first():
    (only,) = versions_of(FIRST, FIRST, FIRST)
    assert long_name(only) == "Version 1, 20 November 2024, 0.txt and 2 more"
