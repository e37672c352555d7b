"""The scenes: what is looked at, and how the window gets there. A new scene is a function and a line of the table."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QModelIndex, QPoint, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QToolButton, QToolTip, QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.chip import Chip
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.importing.history import ImportsDialog
from ilo_desktop.desktop.importing.review import Phase, ReviewDialog
from ilo_desktop.desktop.search_box import SearchBox
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.toolbar import Toolbar
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, Query
from tests.gallery.libraries import LISTS
from tests.gallery.stage import Stage

EMPTY = "empty"
SAMPLE = "sample"
MARKED = "marked"
HARD = "hard-cases"
EARLIER = "earlier"
HISTORY = "history"
LARGE = "large"


@dataclass(frozen=True, slots=True)
class Scene:
    """A library to start with, and what is done until the picture is taken."""

    name: str
    library: str
    bring: Callable[[Stage], None]


def _start(_stage: Stage) -> None:
    """Show what is there after the start."""


# Reading


def _first(stage: Stage) -> None:
    stage.select(0)


def _read(stage: Stage) -> None:
    stage.select(2)


def _search(stage: Stage) -> None:
    stage.write(stage.part(SearchBox), "work")
    stage.select(3)


def _no_focus(stage: Stage) -> None:
    stage.select(3)
    stage.part(SearchBox).setFocus()


def _several(stage: Stage) -> None:
    stage.select(1)
    stage.keys(stage.releases, *[Qt.Key.Key_Down] * 3, with_=Qt.KeyboardModifier.ShiftModifier)


def _below(stage: Stage) -> None:
    stage.select(5)
    stage.releases.verticalScrollBar().setValue(stage.releases.verticalScrollBar().maximum() // 2)


def _arabic(stage: Stage) -> None:
    stage.select(4)


def _headline_alone(stage: Stage) -> None:
    stage.select(2)


def _long_headline(stage: Stage) -> None:
    stage.select(1)


def _mixed_directions(stage: Stage) -> None:
    stage.write(stage.part(SearchBox), "plan")
    stage.select(0)


def _month_pushed(stage: Stage) -> None:
    bar = stage.releases.verticalScrollBar()
    row = next(row for row in range(1, 20) if stage.releases.model().starts_month(row))
    bar.setValue(row * stage.releases.rowHeight(0) - 10)


def _undated(stage: Stage) -> None:
    stage.keys(stage.releases, Qt.Key.Key_End)


def _text_scrolled(stage: Stage) -> None:
    stage.select(0)
    bar = stage.part(DetailPane).text.verticalScrollBar()
    bar.setValue(bar.maximum())


def _hover_row(stage: Stage) -> None:
    stage.select(0)
    stage.hover(stage.releases.viewport(), QPoint(200, 3 * stage.releases.rowHeight(0) - 30))


# Filters


def _filters(stage: Stage) -> None:
    query = Query(search="work").toggled(Condition(Facet.YEAR, "2024")).toggled(Condition(Facet.YEAR, "2023"))
    query = query.toggled(Condition(Facet.COUNTRY, "ZM", is_excluded=True))
    stage.state.set_query(query)
    stage.rest()


def _sidebar_scrolled(stage: Stage) -> None:
    stage.act(Act.FOCUS_SIDEBAR)
    sidebar = stage.part(Sidebar)
    more = _row_of(sidebar, "more")
    sidebar.setCurrentIndex(more)
    stage.keys(sidebar, Qt.Key.Key_Return)
    sidebar.verticalScrollBar().setValue(sidebar.verticalScrollBar().maximum())


def _row_of(sidebar: Sidebar, words: str) -> QModelIndex:
    """Return the first row whose words hold these."""
    index = sidebar.model().index(0, 0)
    while index.isValid() and words not in str(index.data()):
        index = sidebar.indexBelow(index)
    return index


def _no_result(stage: Stage) -> None:
    query = Query(search="apprentices").toggled(Condition(Facet.YEAR, "2023"))
    stage.state.set_query(query.toggled(Condition(Facet.COUNTRY, "MN")))
    stage.rest()


def _no_word(stage: Stage) -> None:
    stage.write(stage.part(SearchBox), "zeppelin")


def _value_menu(stage: Stage) -> None:
    stage.act(Act.FOCUS_SIDEBAR)
    sidebar = stage.part(Sidebar)
    stage.keys(sidebar, *[Qt.Key.Key_Down] * 4)
    place = sidebar.visualRect(sidebar.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, sidebar.viewport().mapToGlobal(place))
    QApplication.sendEvent(sidebar.viewport(), event)


# The keyboard and the mouse


def _focus(kind: type[QWidget]) -> Callable[[Stage], None]:
    def bring(stage: Stage) -> None:
        if kind is Chip:
            _filters(stage)
        if kind is Sidebar:
            stage.act(Act.FOCUS_SIDEBAR)  # calls it into a narrow window
        found = next(w for w in stage.window.findChildren(kind) if w.isVisible() and w.isEnabled())
        found.setFocus(Qt.FocusReason.TabFocusReason)

    return bring


def _focus_text(stage: Stage) -> None:
    stage.select(0)
    stage.act(Act.FOCUS_DETAIL)


def _file_menu(stage: Stage) -> None:
    stage.select(1)
    bar = stage.part(QMenuBar)
    action = bar.actions()[0]
    menu = action.menu()
    assert isinstance(menu, QMenu)
    menu.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))
    menu.setActiveAction(menu.actions()[1])


def _menu_button(stage: Stage) -> QToolButton:
    return next(button for button in stage.part(Toolbar).findChildren(QToolButton) if button.menu() is not None)


def _tool_menu(stage: Stage) -> None:
    button = _menu_button(stage)
    menu = button.menu()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))


def _row_menu(stage: Stage) -> None:
    stage.select(1)
    menu = QMenu(stage.window)
    menu.addActions(stage.releases.actions())
    menu.popup(stage.releases.viewport().mapToGlobal(QPoint(160, 160)))


def _tool_tip(stage: Stage) -> None:
    button = _menu_button(stage)
    QToolTip.showText(button.mapToGlobal(QPoint(20, 40)), button.toolTip(), button)


# Importing


def _lists(stage: Stage) -> list[Path]:
    picture = stage.folder / "scan-0412.pdf"
    picture.write_bytes(b"%PDF-1.7\n")
    return [LISTS / "january.txt", LISTS / "february.txt", picture]


def _import(stage: Stage) -> None:
    stage.act(Act.IMPORT)


def _open_review(stage: Stage) -> ReviewDialog:
    dialog = stage.dialog(ReviewDialog)
    assert isinstance(dialog, ReviewDialog)
    stage.wait(lambda: dialog.phase is Phase.REVIEWING)
    return dialog


def _review(stage: Stage) -> None:
    stage.window.flow.review_paths([LISTS / "february.txt", _lists(stage)[-1]])
    dialog = _open_review(stage)
    stage.keys(dialog.table, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down)


def _review_of_duplicates(stage: Stage) -> None:
    stage.window.flow.review_paths([LISTS / "february.txt"])
    dialog = _open_review(stage)
    stage.keys(dialog.table, Qt.Key.Key_Home)


def _reviewing_nothing(stage: Stage) -> None:
    stage.window.flow.review_paths([_lists(stage)[-1]])
    _open_review(stage)


def _reading_files(stage: Stage) -> None:
    stage.window.flow.review_paths([LISTS / "february.txt"])
    dialog = stage.dialog(ReviewDialog)
    stage.wait(lambda: dialog.phase is Phase.REVIEWING)
    dialog.show_reading(_said("ReviewSession", "%Ln file(s)", 3))
    read = _said("ReviewSession", "{done} of {total} files read").format(done=1, total=3)
    dialog.show_progress(f"{read}  ·  {_said('ReviewSession', '%Ln entries', 7)}", 1, 3)


def _said(context: str, text: str, count: int = -1) -> str:
    """Return a text as the program says it there."""
    return QCoreApplication.translate(context, text, "", count)


def _imports(stage: Stage) -> None:
    stage.act(Act.IMPORTS)
    stage.dialog(ImportsDialog)


def _undo_question(stage: Stage) -> None:
    stage.window.flow.undo_last()


def _notice(stage: Stage) -> None:
    stage.window.flow.review_paths([LISTS / "bulletin.txt"])
    dialog = _open_review(stage)
    dialog.import_requested.emit()
    stage.rest()
    stage.select(0)


def _drop(stage: Stage) -> None:
    handle = stage.window.windowHandle()
    assert handle is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in _lists(stage)])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(100, 100), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(handle, event)


# Paper, messages, progress


def _preview(stage: Stage) -> None:
    stage.act(Act.PRINT_SHOWN)


def _keys(stage: Stage) -> None:
    stage.act(Act.KEYS)


def _about(stage: Stage) -> None:
    stage.act(Act.ABOUT)


def _trouble(stage: Stage) -> None:
    stage.window.messages.show_trouble(NewsroomError(Code.LIBRARY_LOCKED, path="/home/ana/newsroom.sqlite"))


def _bug(stage: Stage) -> None:
    stage.window.messages.show_bug(ValueError("a value that nobody thought of"))


def _question(stage: Stage) -> None:
    stage.select(0)
    stage.act(Act.OPEN_SOURCE)


def _progress(stage: Stage) -> None:
    task = Task(lambda _progress: None, stage.window)
    stage.window.status.follow(task, _said("Program", "Updating the index"))
    task.progressed.emit(40, 100)


SCENES = (
    Scene("first-start", EMPTY, _start),
    Scene("sample", SAMPLE, _start),
    Scene("reading", MARKED, _read),
    Scene("search", MARKED, _search),
    Scene("list-without-focus", MARKED, _no_focus),
    Scene("row-under-the-pointer", MARKED, _hover_row),
    Scene("several-selected", MARKED, _several),
    Scene("month-pushed", MARKED, _month_pushed),
    Scene("undated", MARKED, _undated),
    Scene("long-text", HARD, _first),
    Scene("text-scrolled", HARD, _text_scrolled),
    Scene("long-headline", HARD, _long_headline),
    Scene("headline-alone", HARD, _headline_alone),
    Scene("hard-cases", HARD, _arabic),
    Scene("hard-cases-below", HARD, _below),
    Scene("mixed-directions", HARD, _mixed_directions),
    Scene("filters", MARKED, _filters),
    Scene("sidebar-scrolled", HARD, _sidebar_scrolled),
    Scene("no-result", SAMPLE, _no_result),
    Scene("no-word", SAMPLE, _no_word),
    Scene("value-menu", SAMPLE, _value_menu),
    Scene("focus-on-a-button", SAMPLE, _focus(QToolButton)),
    Scene("focus-on-a-chip", SAMPLE, _focus(Chip)),
    Scene("focus-on-the-sidebar", SAMPLE, _focus(Sidebar)),
    Scene("focus-on-the-search", SAMPLE, _focus(SearchBox)),
    Scene("focus-on-the-text", HARD, _focus_text),
    Scene("menu", SAMPLE, _file_menu),
    Scene("menu-of-a-button", SAMPLE, _tool_menu),
    Scene("menu-of-a-row", SAMPLE, _row_menu),
    Scene("tool-tip", SAMPLE, _tool_tip),
    Scene("import", SAMPLE, _import),
    Scene("review", EARLIER, _review),
    Scene("review-of-duplicates", EARLIER, _review_of_duplicates),
    Scene("review-of-nothing", SAMPLE, _reviewing_nothing),
    Scene("reading-files", SAMPLE, _reading_files),
    Scene("imports", HISTORY, _imports),
    Scene("undo-question", HISTORY, _undo_question),
    Scene("notice", SAMPLE, _notice),
    Scene("drop", SAMPLE, _drop),
    Scene("print-preview", SAMPLE, _preview),
    Scene("keys", SAMPLE, _keys),
    Scene("about", SAMPLE, _about),
    Scene("trouble", SAMPLE, _trouble),
    Scene("bug", SAMPLE, _bug),
    Scene("question", HARD, _question),
    Scene("progress", SAMPLE, _progress),
    Scene("large", LARGE, _read),
)
