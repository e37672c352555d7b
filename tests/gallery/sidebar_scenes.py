"""How the filters come to show what their sections hold, and how a section is searched and sorted."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_arrangement import Sorting
from ilo_desktop.desktop.filters.sidebar_model import SidebarModel
from ilo_desktop.desktop.filters.sidebar_rows import Role, Section
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from tests.gallery.stage import Stage


def unfolded(stage: Stage) -> None:
    """Fold a year out to its months and the regions to their countries, and filter by some within."""
    sidebar, model = _called(stage)
    for index in list(model.indexes(model.section_index(Section.YEARS)))[:1]:
        sidebar.expand(index)
    month = next(index for index in model.indexes() if _is(index, Facet.DATE) and index.data(Role.ROW).depth)
    query = stage.state.query.toggled(month.data(Role.ROW).condition)
    stage.state.set_query(query.toggled(Condition(Facet.COUNTRY, "MN", is_excluded=True)))
    stage.rest()
    for index in list(model.indexes(model.section_index(Section.COUNTRIES))):
        if index.data(Role.ROW).is_open is not None:
            sidebar.expand(index)
    sidebar.verticalScrollBar().setValue(0)
    stage.rest()


def folded_over_filters(stage: Stage) -> None:
    """Filter by a month and a country, and fold up what holds them."""
    unfolded(stage)
    sidebar, model = _called(stage)
    for section in (Section.YEARS, Section.COUNTRIES):
        for index in list(model.indexes(model.section_index(section))):
            sidebar.collapse(index)
    sidebar.collapse(model.section_index(Section.COUNTRIES))
    stage.rest()


def searched(stage: Stage) -> None:
    """Search in the section of topics."""
    sidebar, model = _called(stage)
    sidebar.setCurrentIndex(model.section_index(Section.TOPICS))
    QTest.keyClicks(sidebar, "/")
    field = next(field for field in sidebar.findChildren(QLineEdit) if field.isVisible())
    stage.write(field, "so")


def search_opened(stage: Stage) -> None:
    """Begin to search among years and months."""
    sidebar, model = _called(stage)
    sidebar.setCurrentIndex(model.section_index(Section.YEARS))
    QTest.keyClicks(sidebar, "/")
    stage.rest()


def by_name(stage: Stage) -> None:
    """Sort topics and countries by their names, with the menu open that does it."""
    sidebar, model = _called(stage)
    for section in (Section.TOPICS, Section.COUNTRIES):
        model.sort_section(section, Sorting.NAME)
    head = model.section_index(Section.TOPICS)
    sidebar.setCurrentIndex(head)
    sidebar.scrollTo(head, QAbstractItemView.ScrollHint.PositionAtTop)
    stage.rest()
    place = sidebar.visualRect(head).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, sidebar.viewport().mapToGlobal(place))
    QApplication.sendEvent(sidebar.viewport(), event)


def head_under_the_pointer(stage: Stage) -> None:
    """Have the pointer over the head of a section."""
    sidebar, model = _called(stage)
    area = sidebar.visualRect(model.section_index(Section.TOPICS))
    stage.hover(sidebar.viewport(), QPoint(area.center().x(), area.bottom() - 8))


def _called(stage: Stage) -> tuple[Sidebar, SidebarModel]:
    """Call the sidebar into the window, however narrow, with the keyboard in it."""
    stage.act(Act.FOCUS_SIDEBAR)
    sidebar = stage.part(Sidebar)
    sidebar.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return sidebar, stage.part(SidebarModel)


def _is(index: QModelIndex, facet: Facet) -> bool:
    return index.data(Role.ROW).facet is facet
