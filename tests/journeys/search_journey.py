"""A journey through searching: type, complete, filter, drag a period, save a view, collect, print what is shown."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ilo_desktop.app import Program
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.keeping.name_dialog import NameDialog
from ilo_desktop.desktop.printing.preview import PrintPreview
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query_language import CODES, written
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.journeys.hands import Hands
from tests.journeys.place import Place, button_of, only


def test_what_is_searched_is_kept_collected_and_printed(program: Program, hands: Hands) -> None:
    place = Place(program)
    library = program.state.library
    fill(library, reading_of(SAMPLE))
    program.state.refresh()
    hands.wait(lambda: place.count() == len(SAMPLE))
    box = only(program.window, SearchBox)

    # a word and a field, whose value is completed
    hands.keys("ctrl+f")
    hands.wait(box.hasFocus)
    hands.type("checklist country:mong")
    hands.wait(lambda: box.completing.is_open)
    hands.shoot("completing")
    hands.keys("Tab")
    hands.wait(lambda: box.text().strip() == "checklist country:Mongolia")
    hands.wait(lambda: [one.headline for one in place.releases()] == ["Mine inspectors of Mongolia compare notes"])
    hands.keys("Return")
    hands.shoot("completed")

    # what cannot be understood is told, and nothing else happens
    hands.keys("ctrl+f", "End")
    hands.type(" contry:x ")
    hands.wait(lambda: box.is_blamed)
    hands.shoot("fault")

    # everything again, then a year by the sidebar, and a period out of it by the timeline
    hands.keys("Escape", "Escape")
    hands.wait(lambda: place.count() == len(SAMPLE))
    _click_row(hands, place.sidebar, "2024")
    of_year = [draft for draft in SAMPLE if draft.day and draft.day.year == 2024]
    hands.wait(lambda: place.count() == len(of_year))
    assert box.text() == "date:2024"
    bars = place.timeline.model()
    columns = [place.timeline.visualRect(bars.index(row, 0)).center() for row in range(bars.rowCount())]
    hands.drag(place.timeline, columns[-1], columns[-2])
    hands.wait(lambda: program.state.query.of(Facet.DATE) != frozenset() and place.count() < len(of_year))
    period = program.state.query.period
    assert period is not None
    of_period = [draft for draft in SAMPLE if draft.day and period.first <= draft.day <= period.last]
    hands.wait(lambda: place.count() == len(of_period))
    hands.shoot("period")

    # that is saved as a view
    hands.keys("ctrl+shift+s")
    hands.wait(lambda: place.dialog(NameDialog) is not None)
    hands.keys("ctrl+a")
    hands.type("Spring")
    hands.keys("Return")
    hands.wait(lambda: [view.name for view in library.views()] == ["Spring"])
    assert library.views()[0].query == written(program.state.query, CODES)

    # all of it is collected, and the collection is looked at in its own order
    hands.wait(program.window.isActiveWindow)
    hands.keys("ctrl+2", "ctrl+a", "l")
    hands.wait(lambda: isinstance(QApplication.activePopupWidget(), TagPicker))
    hands.type("For the minister")
    hands.keys("Return")
    hands.wait(lambda: [one.name for one in library.collections()] == ["For the minister"])
    hands.shoot("collected")
    hands.keys("Escape")
    hands.wait(lambda: QApplication.activePopupWidget() is None)
    _click_row(hands, place.sidebar, "All")
    hands.wait(lambda: place.count() == len(SAMPLE))
    _click_row(hands, place.sidebar, "For the minister")
    hands.wait(lambda: place.count() == len(of_period))
    hands.wait(lambda: box.text() == 'in:"For the minister"')

    # the view comes back by a click, and what it shows is printed
    _click_row(hands, place.sidebar, "Spring")
    hands.wait(lambda: program.state.query.period == period and place.count() == len(of_period))
    hands.keys("ctrl+p")
    hands.wait(lambda: place.dialog(PrintPreview) is not None)
    preview = place.dialog(PrintPreview)
    assert preview is not None
    hands.wait(lambda: button_of(preview, "PDF").isEnabled())
    hands.shoot("printed")
    hands.click(button_of(preview, "Close"))
    hands.wait(lambda: place.dialog(PrintPreview) is None)


def _click_row(hands: Hands, sidebar: Sidebar, label: str) -> None:
    model = sidebar.model()
    found = model.match(
        model.index(0, 0),
        Qt.ItemDataRole.DisplayRole,
        label,
        1,
        Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
    )
    sidebar.scrollTo(found[0])
    hands.click(sidebar.viewport(), sidebar.visualRect(found[0]).center())
