"""How the window gets to its dialogs: importing, preferences, paper, keys, questions and troubles."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from ilo_desktop import paths
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.importing.columns_dialog import ColumnsDialog
from ilo_desktop.desktop.importing.review import Phase, ReviewDialog
from ilo_desktop.desktop.importing.review_order import Sorting
from ilo_desktop.desktop.importing.review_tabs import ReviewTabs
from ilo_desktop.desktop.preferences.dialog import Page, PreferencesDialog
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.vocabulary.keeper import VocabularyKeeper
from ilo_desktop.newsroom.errors import Code, NewsroomError
from tests.gallery.libraries import LISTS
from tests.gallery.stage import Stage

_ONE_MORE_TOPIC = """[topics.harbours]
label = { en = "Harbours", fr = "Ports", es = "Puertos" }
en = ["harbour", "harbours"]
"""


def act(act: Act) -> Callable[[Stage], None]:
    """Choose an action that opens a dialog."""
    return partial(_act, act=act)


def _act(stage: Stage, act: Act) -> None:
    stage.act(act)


# Importing


def _picture(stage: Stage) -> Path:
    """Make a file that cannot be read."""
    made = stage.folder / "scan-0412.pdf"
    made.write_bytes(b"%PDF-1.7\n")
    return made


def _open_review(stage: Stage, *files: Path) -> ReviewDialog:
    stage.window.flow.review_paths(list(files))
    dialog = stage.dialog(ReviewDialog)
    stage.wait(lambda: dialog.phase is Phase.REVIEWING)
    return dialog


def review(row: int) -> Callable[[Stage], None]:
    """Review a list with something of everything, and look at one entry."""
    return partial(_review, row=row)


def _review(stage: Stage, row: int) -> None:
    dialog = _open_review(stage, LISTS / "february.txt", _picture(stage))
    stage.keys(dialog.table, Qt.Key.Key_Home, *[Qt.Key.Key_Down] * row)


def review_for_a_look(stage: Stage) -> None:
    """Review what is worth a look: dates to come, none, tests."""
    dialog = _open_review(stage, LISTS / "drafts-of-march.txt", LISTS / "february.txt")
    tabs = dialog.findChild(ReviewTabs)
    tabs.setCurrentIndex(tabs.count() - 1)
    stage.keys(dialog.table, Qt.Key.Key_Home)


def review_of_a_duplicate(stage: Stage) -> None:
    """Review what resembles a release of the library."""
    dialog = _open_review(stage, LISTS / "drafts-of-march.txt")
    stage.keys(dialog.table, Qt.Key.Key_Home)


def review_filtered(stage: Stage) -> None:
    """Review what has some words, the newest first."""
    dialog = _open_review(stage, LISTS / "drafts-of-march.txt", LISTS / "february.txt")
    dialog.strip.sorting_chosen.emit(Sorting.NEWEST)
    dialog.strip.show_sorting(Sorting.NEWEST)
    dialog.strip.field.setText("labour")
    stage.keys(dialog.table, Qt.Key.Key_Home)


def review_of_nothing(stage: Stage) -> None:
    """Review a file that cannot be read."""
    _open_review(stage, _picture(stage))


def review_of_a_table(stage: Stage) -> None:
    """Review a table whose columns were guessed."""
    dialog = _open_review(stage, LISTS / "harbour.csv")
    stage.keys(dialog.table, Qt.Key.Key_Home)


def columns(stage: Stage) -> None:
    """Look at what the columns of a table were taken to hold."""
    dialog = _open_review(stage, LISTS / "harbour.csv")
    dialog.columns.button.click()
    stage.dialog(ColumnsDialog)
    stage.rest()


def review_of_remarks(stage: Stage) -> None:
    """Review a table whose dates can be meant in two ways."""
    dialog = _open_review(stage, LISTS / "dates.csv", _picture(stage))
    stage.keys(dialog.table, Qt.Key.Key_Home, Qt.Key.Key_Down)


def reading_files(stage: Stage) -> None:
    """Show how far the reading of files is."""
    dialog = _open_review(stage, LISTS / "february.txt")
    dialog.show_reading(_said("ReviewSession", "%Ln file(s)", 3))
    read = _said("ReviewSession", "{done} of {total} files read").format(done=1, total=3)
    dialog.show_progress(f"{read}  ·  {_said('ReviewSession', '%Ln entries', 7)}", 1, 3)


def _said(context: str, text: str, count: int = -1) -> str:
    """Return a text as the program says it there."""
    return QCoreApplication.translate(context, text, "", count)


def undo_question(stage: Stage) -> None:
    """Ask whether to undo the last import."""
    stage.window.flow.undo_last()
    stage.rest()


def notice(stage: Stage) -> None:
    """Import a list."""
    _open_review(stage, LISTS / "bulletin.txt").import_requested.emit()
    stage.rest()
    stage.select(0)


def drop(stage: Stage) -> None:
    """Drag files over the window."""
    files = [LISTS / "january.txt", LISTS / "february.txt", _picture(stage)]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(100, 100), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(stage.window.windowHandle(), event)


# Preferences, messages, progress


def preferences(page: Page) -> Callable[[Stage], None]:
    """Open a page of the preferences."""
    return partial(_preferences, page=page)


def _preferences(stage: Stage, page: Page) -> None:
    stage.act(Act.PREFERENCES)
    stage.dialog(PreferencesDialog).show_page(page)


def trouble(stage: Stage) -> None:
    """Tell of a trouble."""
    stage.window.messages.show_trouble(NewsroomError(Code.LIBRARY_LOCKED, path="/home/ana/newsroom.sqlite"))


def bug(stage: Stage) -> None:
    """Tell of an unexpected error."""
    stage.window.messages.show_bug(ValueError("a value that nobody thought of"))


def question(stage: Stage) -> None:
    """Ask whether to open a web address."""
    stage.select(0)
    stage.act(Act.OPEN_SOURCE)


def progress(stage: Stage) -> None:
    """Show the progress of a job in the status line."""
    task = Task(lambda _progress: None, stage.window)
    stage.window.status.follow(task, _said("MainWindow", "Updating the index"))
    task.progressed.emit(40, 100)


def vocabulary_changed(stage: Stage) -> None:
    """Come back with a vocabulary that has one more topic."""
    path = paths.own_vocabulary()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_ONE_MORE_TOPIC, encoding="utf-8")
    stage.part(VocabularyKeeper).look()
    stage.rest()
    path.unlink()  # the next scene has none


def tagging_anew(stage: Stage) -> None:
    """Tag anew, as far as the middle."""
    task = Task(lambda _progress: None, stage.window)
    stage.window.status.follow(task, _said("VocabularyKeeper", "Tagging anew"), can_cancel=True)
    task.progressed.emit(40, 100)
