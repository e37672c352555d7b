"""How the window gets to what is looked at in its panes: list, text, filters, focus, menus."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QMenuBar, QToolButton, QToolTip, QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.chip import Chip
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_rows import Role, RowKind
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.toolbar import Toolbar
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from tests.gallery.stage import Stage
from tests.queries import asking


def start(_stage: Stage) -> None:
    """Show what is there after the start."""


def sample_newsroom(stage: Stage) -> None:
    """Open the sample newsroom, as from the first start."""
    before = stage.state.library
    stage.act(Act.SAMPLE)
    stage.wait(lambda: stage.state.is_open and stage.state.library is not before and stage.releases.isVisible())


def read(row: int) -> Callable[[Stage], None]:
    """Choose a row of the list."""
    return partial(_read, row=row)


def _read(stage: Stage, row: int) -> None:
    stage.select(row)


def search(stage: Stage) -> None:
    """Search for a word and read what was found."""
    stage.write(stage.part(SearchBox), "work")
    stage.select(2)


def search_of(word: str) -> Callable[[Stage], None]:
    """Search for a word and read the first release that has it."""
    return partial(_search_of, word=word)


def _search_of(stage: Stage, word: str) -> None:
    stage.write(stage.part(SearchBox), word)
    stage.select(0)


def current_hit(word: str, presses: int) -> Callable[[Stage], None]:
    """Search for a word, and go on from hit to hit."""
    return partial(_current_hit, word=word, presses=presses)


def _current_hit(stage: Stage, word: str, presses: int) -> None:
    stage.write(stage.part(SearchBox), word)
    stage.select(0)
    for _ in range(presses):
        stage.act(Act.NEXT_HIT)


def no_focus(stage: Stage) -> None:
    """Leave the list for the search box."""
    stage.select(3)
    stage.part(SearchBox).setFocus()


def several(stage: Stage) -> None:
    """Select several releases."""
    stage.select(1)
    stage.keys(stage.releases, *[Qt.Key.Key_Down] * 3, with_=Qt.KeyboardModifier.ShiftModifier)


def below(stage: Stage) -> None:
    """Scroll to the middle of the list."""
    stage.select(5)
    stage.releases.verticalScrollBar().setValue(stage.releases.verticalScrollBar().maximum() // 2)


def mixed_directions(stage: Stage) -> None:
    """Find a text in two directions of writing."""
    stage.write(stage.part(SearchBox), "plan")
    stage.select(0)


def source_of(row: int) -> Callable[[Stage], None]:
    """Show the document that the release of a row was read from."""
    return partial(_source, row=row)


def _source(stage: Stage, row: int) -> None:
    stage.select(row)
    stage.act(Act.SHOW_SOURCE)


def origins(stage: Stage) -> None:
    """Say of each field where it comes from."""
    stage.select(0)
    stage.act(Act.PROVENANCE)


def month_pushed(stage: Stage) -> None:
    """Let one month push the one before out of the top."""
    row = next(row for row in range(1, 20) if stage.releases.model().starts_month(row))
    stage.releases.verticalScrollBar().setValue(row * stage.releases.rowHeight(0) - 10)


def undated(stage: Stage) -> None:
    """Go to the end of the list."""
    stage.keys(stage.releases, Qt.Key.Key_End)


def text_scrolled(stage: Stage) -> None:
    """Scroll to the end of a long text."""
    stage.select(0)
    bar = stage.part(DetailPane).text.verticalScrollBar()
    bar.setValue(bar.maximum())


def hover_row(stage: Stage) -> None:
    """Have the pointer over a row."""
    stage.select(0)
    stage.hover(stage.releases.viewport(), QPoint(200, 3 * stage.releases.rowHeight(0) - 30))


# Filters


def filters(stage: Stage) -> None:
    """Ask for a word and two years, and leave a country out."""
    query = asking(search="work").toggled(Condition(Facet.DATE, "2024")).toggled(Condition(Facet.DATE, "2023"))
    stage.state.set_query(query.toggled(Condition(Facet.COUNTRY, "MN", is_excluded=True)))
    stage.rest()


def sidebar_scrolled(stage: Stage) -> None:
    """Unfold what more values there are and scroll to the end."""
    stage.act(Act.FOCUS_SIDEBAR)
    sidebar = stage.part(Sidebar)
    sidebar.setCurrentIndex(_first_more(sidebar))
    stage.keys(sidebar, Qt.Key.Key_Return)
    sidebar.verticalScrollBar().setValue(sidebar.verticalScrollBar().maximum())


def _first_more(sidebar: Sidebar) -> QModelIndex:
    """Return the row that unfolds a section, else the last one."""
    index = sidebar.model().index(0, 0)
    while (below := sidebar.indexBelow(index)).isValid() and index.data(Role.ROW).kind is not RowKind.MORE:
        index = below
    return index


def no_result(stage: Stage) -> None:
    """Ask for what no release has, though each without one condition."""
    query = asking(search="labour").toggled(Condition(Facet.DATE, "2024"))
    stage.state.set_query(query.toggled(Condition(Facet.COUNTRY, "CN")))
    stage.rest()


def no_word(stage: Stage) -> None:
    """Search for a word that is nowhere."""
    stage.write(stage.part(SearchBox), "zeppelin")


def value_menu(stage: Stage) -> None:
    """Open the menu of a value."""
    stage.act(Act.FOCUS_SIDEBAR)
    sidebar = stage.part(Sidebar)
    stage.keys(sidebar, *[Qt.Key.Key_Down] * 4)
    place = sidebar.visualRect(sidebar.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, sidebar.viewport().mapToGlobal(place))
    QApplication.sendEvent(sidebar.viewport(), event)


# The keyboard and the mouse


def hover(kind: type[QWidget], x: int | None = None, y: int | None = None) -> Callable[[Stage], None]:
    """Have the pointer over a place of the last widget of a kind, else over its middle."""
    return partial(_hover, kind=kind, place=None if x is None or y is None else QPoint(x, y))


def _hover(stage: Stage, kind: type[QWidget], place: QPoint | None) -> None:
    filters(stage)
    stage.select(0)
    found = [w for w in stage.window.findChildren(kind) if w.isVisible() and w.isEnabled()]
    if found:  # a narrow window shows not all of them
        widget = found[-1]
        stage.hover(widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget, place)


def focus(kind: type[QWidget]) -> Callable[[Stage], None]:
    """Move the keyboard to the first widget of a kind."""
    return partial(_focus, kind=kind)


def _focus(stage: Stage, kind: type[QWidget]) -> None:
    if kind is Chip:
        filters(stage)
    if kind is Sidebar:
        stage.act(Act.FOCUS_SIDEBAR)  # calls it into a narrow window
    found = next(w for w in stage.window.findChildren(kind) if w.isVisible() and w.isEnabled())
    found.setFocus(Qt.FocusReason.TabFocusReason)


def focus_text(stage: Stage) -> None:
    """Move the keyboard to the text."""
    stage.select(0)
    stage.act(Act.FOCUS_DETAIL)


def menu(number: int) -> Callable[[Stage], None]:
    """Open a menu of the menu bar."""
    return partial(_menu, number=number)


def _menu(stage: Stage, number: int) -> None:
    stage.select(1)
    bar = stage.part(QMenuBar)
    action = bar.actions()[number]
    opened = action.menu()
    opened.popup(_under(bar, bar.actionGeometry(action), opened))
    opened.setActiveAction(opened.actions()[1])


def tool_menu(stage: Stage) -> None:
    """Open the menu of a button."""
    button = _menu_button(stage)
    button.menu().popup(_under(button, button.rect(), button.menu()))


def row_menu(stage: Stage) -> None:
    """Open the menu of a row of the list."""
    stage.select(1)
    opened = QMenu(stage.window)
    opened.addActions(stage.releases.actions())
    opened.popup(stage.releases.viewport().mapToGlobal(QPoint(160, 160)))


def tool_tip(stage: Stage) -> None:
    """Show the tip of a button."""
    button = _menu_button(stage)
    QToolTip.showText(button.mapToGlobal(QPoint(20, 40)), button.toolTip(), button)


def _menu_button(stage: Stage) -> QToolButton:
    return next(button for button in stage.part(Toolbar).findChildren(QToolButton) if button.menu() is not None)


def _under(widget: QWidget, area: QRect, menu: QMenu) -> QPoint:
    """Return where a menu opens under a part of a widget: at its leading edge."""
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return widget.mapToGlobal(area.bottomRight()) - QPoint(menu.sizeHint().width(), 0)
    return widget.mapToGlobal(area.bottomLeft())
