"""How the window gets to saved views and to collections."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.filters.sidebar_rows import Section
from ilo_desktop.desktop.keeping.name_dialog import NameDialog
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.newsroom.edits import CollectEdit, CollectionAdd, Edit, ViewSave
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, Query
from tests.gallery.stage import Stage

_TRIP = "Lima trip"
_VIEWS = (
    ViewSave("Unread, this year", "date:2024 is:unread", "newest"),
    ViewSave("Child labour", "headline:labour topic:child-labour", "relevance"),
    ViewSave("What the director should see before the Governing Body meets", "is:starred", "headline"),
    ViewSave("Of a topic that is gone", "topic:no-such-topic", "newest"),
)


def kept(stage: Stage) -> None:
    """Keep some views and collections, and show one view."""
    _keep(stage)
    _click(stage, Section.VIEWS, "Unread, this year")


def changed_view(stage: Stage) -> None:
    """Show a view, then something else that could be saved as it."""
    kept(stage)
    stage.write(stage.part(SearchBox), " work")


def save_view(stage: Stage) -> None:
    """Search, and save that as a view."""
    _keep(stage)
    stage.write(stage.part(SearchBox), "work")
    stage.act(Act.SAVE_VIEW)


def name_taken(stage: Stage) -> None:
    """Make a collection under a name that another one has."""
    _keep(stage)
    stage.act(Act.NEW_COLLECTION)
    dialog = stage.dialog(NameDialog)
    stage.write(dialog.field, "lima TRIP")


def collection(stage: Stage) -> None:
    """Show a collection in its own order and read a release of it."""
    _keep(stage)
    stage.state.set_query(Query((Condition(Facet.COLLECTION, _TRIP),)))
    stage.rest()
    stage.select(1)


def collect(stage: Stage) -> None:
    """Put several releases into collections, as far as the picker."""
    _keep(stage)
    stage.select(1)
    stage.keys(stage.releases, *[Qt.Key.Key_Down] * 2, with_=Qt.KeyboardModifier.ShiftModifier)
    stage.act(Act.COLLECT)
    stage.dialog(TagPicker)


def dragged(stage: Stage) -> None:
    """Drag releases over a collection."""
    _keep(stage)
    sidebar = stage.part(Sidebar)
    sidebar.kept_ways._mark.show_round(sidebar.visualRect(_index(stage, Section.COLLECTIONS, _TRIP)))
    stage.rest()


def moved(stage: Stage) -> None:
    """Drag a release to another place of its collection."""
    collection(stage)
    releases = stage.releases
    releases.by_hand._line.show_line(releases.top_of(3))
    stage.rest()


def view_menu(stage: Stage) -> None:
    """Open the menu of a view with the keyboard."""
    _keep(stage)
    sidebar = stage.part(Sidebar)
    sidebar.take_focus()
    sidebar.setCurrentIndex(_index(stage, Section.VIEWS, "Child labour"))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(sidebar.viewport(), event)


def _keep(stage: Stage) -> None:
    library = stage.state.library
    ids = library.ids(library.find(Query()).all_keys())
    edits: list[Edit] = [*_VIEWS, CollectionAdd(_TRIP), CollectionAdd("Annual report 2024"), CollectionAdd("Empty")]
    edits.append(CollectEdit(_TRIP, tuple(ids[row] for row in (6, 1, 4, 2, 9)), on=True))
    edits.append(CollectEdit("Annual report 2024", tuple(ids[1:4]), on=True))
    stage.state.write(lambda _progress: library.edit(edits))
    stage.rest()


def _index(stage: Stage, section: Section, value: str) -> QModelIndex:
    rows = stage.part(Sidebar).rows
    for index in rows.indexes():
        row = rows.row(index)
        if row is not None and (row.section, row.value) == (section, value):
            return index
    raise LookupError(value)


def _click(stage: Stage, section: Section, value: str) -> None:
    sidebar = stage.part(Sidebar)
    stage.click(sidebar.viewport(), sidebar.visualRect(_index(stage, section, value)).center())
