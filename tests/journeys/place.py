"""The parts of the real window, as a person would look for them."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ilo_desktop.app import Program
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.importing.bar import ImportNotice
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.timeline.strip import Timeline
from ilo_desktop.desktop.welcome.page import WelcomePage
from ilo_desktop.newsroom.release import Release

W = TypeVar("W", bound=QObject)


class Place:
    """Finds the parts of the window that a person would look for."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = window = program.window
        self.list = only(window, ReleaseList)
        self.sidebar = only(window, Sidebar)
        self.timeline = only(window, Timeline)
        self.detail = only(window, DetailPane)
        self.notice = only(window, ImportNotice)

    @property
    def welcome(self) -> WelcomePage:
        """The page of an empty library."""
        return only(self.window, WelcomePage)

    def count(self) -> int:
        """How many releases the list shows."""
        shown = self.program.state.shown
        return 0 if shown is None else len(shown.result)

    def releases(self) -> list[Release]:
        """All releases that the list shows, in its order."""
        shown = self.program.state.shown
        library = self.program.state.library
        return [] if shown is None else list(library.releases(library.ids(shown.result.all_keys())))

    def dialog(self, kind: type[QWidget]) -> QWidget | None:
        """The visible dialog of a kind, if there is one."""
        return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def only(window: QWidget, kind: type[W]) -> W:
    found = window.findChildren(kind)
    assert len(found) == 1
    return found[0]


def button_of(dialog: QWidget, word: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if word in b.text().replace("&", "") and b.isVisible())
