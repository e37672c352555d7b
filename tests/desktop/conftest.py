"""What the tests of the window share: a theme, a small library, and a state that shows it."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ilo_desktop.app import Program
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.main_window import MainWindow
from ilo_desktop.desktop.reading_type import ReadingType
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.desktop.theme import Mode, Theme
from ilo_desktop.library import Library
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import SAMPLE, fill, reading_of

#: Python's own, also where a test puts something in its place.
_COLLECT = gc.collect


@pytest.fixture(autouse=True)
def _garbage_ends_in_this_thread() -> Iterator[None]:
    """Let no widget of an earlier test be collected in a worker thread of this one, which would end the process."""
    _COLLECT()
    gc.freeze()  # what lives on, modules above all, need not be looked through before every test
    gc.disable()
    yield
    _COLLECT()  # now, and not in whatever test comes next
    gc.enable()


@pytest.fixture(autouse=True)
def _no_window_stays(qapp: QApplication, _theme: Theme) -> Iterator[None]:
    """Let no dialog that a test left open be the modal one of the next, and no program get the next one's theme."""
    yield
    for window in qapp.topLevelWidgets():
        window.hide()
        if isinstance(window, MainWindow):
            window.deleteLater()
    for part in qapp.children():
        if isinstance(part, Theme) and part is not _theme:
            shiboken6.delete(part)  # at once: it would answer to the next test's changes of the system's colours
        elif isinstance(part, Program):
            part.deleteLater()


@pytest.fixture(scope="session", autouse=True)
def _clipboard_ends_before_python(qapp: QApplication) -> Iterator[None]:
    """Let nothing made in Python lie on the clipboard when the process ends: Qt would take it apart after Python."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def _english(qapp: QApplication) -> None:
    languages.install(qapp, "en")


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    """Return a function that puts a language in force; English comes back at the end."""
    yield lambda code: languages.install(qapp, code)
    languages.install(qapp, "en")


@pytest.fixture(autouse=True)
def _british_english(_english: None) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def _theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def theme(_theme: Theme) -> Iterator[Theme]:
    """The application's theme, in light colours."""
    yield _theme
    _theme.set_mode(Mode.LIGHT)
    _theme.set_reading(ReadingType())


@pytest.fixture
def empty_library(tmp_path: Path, vocabulary: Vocabulary) -> Iterator[Library]:
    """An open library that holds nothing."""
    opened = Library.open(tmp_path / "library.sqlite", vocabulary)
    yield opened
    opened.close()


@pytest.fixture
def library(empty_library: Library) -> Library:
    """An open library that holds the releases of ``newsroom.SAMPLE``."""
    fill(empty_library, reading_of(SAMPLE))
    return empty_library


@pytest.fixture
def workers(qapp: QApplication) -> Iterator[Workers]:
    """Threads that are waited for at the end."""
    made = Workers()
    yield made
    made.shut_down()


@pytest.fixture
def state(library: Library, workers: Workers, vocabulary: Vocabulary, qtbot: QtBot) -> State:
    """The state of a window that shows all of ``library``."""
    made = State(workers, workers)
    with qtbot.waitSignal(made.shown_changed):
        made.set_library(library, vocabulary)
    return made
