"""Edit the vocabulary: the way to the file, and what follows when it came back changed."""

from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from ilo_desktop import paths
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.status_line import StatusLine
from ilo_desktop.desktop.vocabulary.keeper import VocabularyKeeper
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import Condition
from tests.queries import asking

HARBOURS = '[topics.harbours]\nlabel = { en = "Harbours" }\nen = ["harbour", "harbour towns"]\n'


class _Opener(QObject):
    """Stands for the programs of the system."""

    opened = Signal(QUrl)

    @Slot(QUrl)
    def show(self, address: QUrl) -> None:
        self.opened.emit(address)


@pytest.fixture
def opener():
    made = _Opener()
    QDesktopServices.setUrlHandler("file", made, "show")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def window(qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def status(state, window):
    made = StatusLine(state)
    window.setCentralWidget(made)
    return made


@pytest.fixture
def is_importing():
    """Something that is false until the test says otherwise."""
    return Event()


@pytest.fixture
def messages(window, theme):
    return Messages(window, theme)


@pytest.fixture
def keeper(state, messages, status, is_importing, window):
    return VocabularyKeeper(state, messages, status, is_importing.is_set, window)


def write(text):
    path = paths.own_vocabulary()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def look(keeper, state, qtbot):
    keeper.look()
    qtbot.waitUntil(lambda: not state.workers.is_busy)


def question():
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    return box


def bearing(state, topic):
    return len(state.library.find(asking(conditions=frozenset({Condition(Facet.TOPIC, topic)}))))


def test_the_file_is_made_and_opened_in_the_editor(keeper, messages, opener, qtbot):
    path = paths.own_vocabulary()
    assert not path.exists()
    with qtbot.waitSignal(messages.shown) as shown:
        keeper.edit()
    assert str(path) in shown.args[1]
    assert path.read_text(encoding="utf-8").startswith("#")
    with qtbot.waitSignal(opener.opened) as opened:
        question().defaultButton().click()
    assert opened.args[0].toLocalFile() == str(path)


def test_the_folder_can_be_shown_instead(keeper, messages, opener, qtbot):
    with qtbot.waitSignal(messages.shown):
        keeper.edit()
    button = next(button for button in question().buttons() if button.text() == "Show the folder")
    with qtbot.waitSignal(opener.opened) as opened:
        button.click()
    assert opened.args[0].toLocalFile() == str(paths.own_vocabulary().parent)


def test_leaving_the_question_opens_nothing(keeper, messages, opener, qtbot):
    with qtbot.waitSignal(messages.shown):
        keeper.edit()
    with qtbot.assertNotEmitted(opener.opened):
        question().reject()


def test_a_template_that_says_nothing_is_no_change(keeper, state, messages, qtbot):
    with qtbot.waitSignal(messages.shown):
        keeper.edit()
    question().reject()
    with qtbot.assertNotEmitted(messages.shown):
        look(keeper, state, qtbot)


def test_a_changed_file_is_offered_and_all_are_tagged_anew(keeper, state, messages, status, qtbot):
    before = state.vocabulary.version
    write(HARBOURS)
    look(keeper, state, qtbot)
    assert question().text() == "The vocabulary has changed. Tag all releases anew?"
    assert bearing(state, "harbours") == 0
    with qtbot.waitSignal(state.shown_changed):
        question().accept()
    assert state.vocabulary.version != before
    assert state.vocabulary.label(Facet.TOPIC, "harbours") == "Harbours"
    assert bearing(state, "harbours") == 2
    assert not state.library.needs_reindex()
    assert not status.cancel.isVisible()
    with qtbot.assertNotEmitted(messages.shown):
        look(keeper, state, qtbot)


def test_who_declines_is_not_asked_again_for_the_same_change(keeper, state, messages, qtbot):
    path = write(HARBOURS)
    look(keeper, state, qtbot)
    question().reject()
    path.touch()
    with qtbot.assertNotEmitted(messages.shown):
        look(keeper, state, qtbot)
    write(HARBOURS.replace("Harbours", "Ports"))
    with qtbot.waitSignal(messages.shown):
        keeper.look()
    question().reject()


def test_a_broken_file_is_told_with_its_line_and_changes_nothing(keeper, state, messages, qtbot):
    before = state.vocabulary
    write("[topics.harbours]\nen = [x]\n")
    with qtbot.waitSignal(messages.shown) as shown:
        look(keeper, state, qtbot)
    assert "vocabulary.toml" in " ".join(shown.args)
    assert "line" in " ".join(shown.args)
    assert state.vocabulary is before
    QApplication.activeModalWidget().reject()
    with qtbot.assertNotEmitted(messages.shown):  # told once
        look(keeper, state, qtbot)


def test_nothing_is_asked_in_the_midst_of_an_import(keeper, state, messages, is_importing, qtbot):
    is_importing.set()
    write(HARBOURS)
    with qtbot.assertNotEmitted(messages.shown):
        look(keeper, state, qtbot)


def test_a_file_that_is_taken_away_counts_as_changed(keeper, state, messages, qtbot):
    path = write(HARBOURS)
    look(keeper, state, qtbot)
    with qtbot.waitSignal(state.shown_changed):
        question().accept()
    path.unlink()
    with qtbot.waitSignal(messages.shown):
        look(keeper, state, qtbot)
    with qtbot.waitSignal(state.shown_changed):
        question().accept()
    assert bearing(state, "harbours") == 0


def test_tagging_can_be_cancelled(keeper, state, status, qtbot, monkeypatch):
    before = state.vocabulary
    write(HARBOURS)
    look(keeper, state, qtbot)
    goes_on = Event()
    retag = state.library.retag

    def wait_and_retag(progress: Progress, vocabulary):
        goes_on.wait(10)
        return retag(progress, vocabulary)

    monkeypatch.setattr(state.library, "retag", wait_and_retag)
    question().accept()
    qtbot.waitUntil(status.cancel.isVisible)
    assert keeper.is_tagging
    status.cancel.click()
    goes_on.set()
    qtbot.waitUntil(lambda: not keeper.is_tagging)
    assert state.vocabulary is before
    assert bearing(state, "harbours") == 0


def test_coming_back_to_the_program_looks(keeper, state, messages, qtbot):
    write(HARBOURS)
    with qtbot.waitSignal(messages.shown):
        keeper._on_application_state_changed(Qt.ApplicationState.ApplicationActive)
    question().reject()
