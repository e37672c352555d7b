"""How the window gets to an export: the dialog, the progress, and what is told at the end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.exporting.dialog import ExportDialog
from ilo_desktop.desktop.exporting.notice import ExportNotice
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, Query
from tests.gallery.stage import Stage


def dialog(stage: Stage) -> None:
    """Ask what goes out, and as what."""
    stage.state.set_query(Query((Condition(Facet.DATE, "2024"),)))
    stage.rest()
    stage.act(Act.EXPORT)
    stage.dialog(ExportDialog)
    stage.rest()


def of_selection(stage: Stage) -> None:
    """Ask the same of a selection."""
    stage.select(0)
    stage.keys(stage.releases, Qt.Key.Key_Down, Qt.Key.Key_Down, with_=Qt.KeyboardModifier.ShiftModifier)
    stage.act(Act.EXPORT)
    stage.dialog(ExportDialog)
    stage.rest()


def under_way(stage: Stage) -> None:
    """Show how far an export is."""
    notice = stage.part(ExportNotice)
    notice.begin(12_694)
    notice.show_progress(4_711, 12_694)
    stage.rest()


def done(stage: Stage) -> None:
    """Export what is shown."""
    window = stage.window
    stage.act(Act.EXPORT)
    chosen = stage.dialog(ExportDialog)
    stage.rest()
    chosen.go_on.click()
    stage.rest()
    window._exporting.save(str(stage.folder / "Press releases.csv"))
    stage.wait(lambda: not window._exporting.is_busy)
    for box in window.findChildren(QFileDialog):
        box.close()
    stage.rest()
