"""How the window gets to what the user decided of releases: the bin, fields by hand."""

from PySide6.QtCore import Qt

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.deciding.edit_dialog import EditDialog
from ilo_desktop.newsroom.edits import WordingEdit
from ilo_desktop.newsroom.query import BIN, EVERYTHING
from tests.gallery.stage import Stage


def deleted(stage: Stage) -> None:
    """Delete some releases."""
    stage.select(1)
    stage.keys(stage.releases, *[Qt.Key.Key_Down] * 2, with_=Qt.KeyboardModifier.ShiftModifier)
    stage.act(Act.DELETE)
    stage.rest()


def in_bin(stage: Stage) -> None:
    """Look at what was deleted."""
    deleted(stage)
    stage.state.set_query(EVERYTHING.only(BIN))
    stage.rest()
    stage.select(0)


def bin_empty(stage: Stage) -> None:
    """Look into the empty bin."""
    stage.state.set_query(EVERYTHING.only(BIN))
    stage.rest()


def edited(stage: Stage) -> None:
    """Read a release of which fields were written by hand."""
    stage.select(2)
    release_id = stage.state.current
    headline = WordingEdit(release_id, "headline", "Hangzhou and the ILO say what disability at work asks of all")
    stage.state.announce(stage.state.library.edit([headline, WordingEdit(release_id, "place", "Hangzhou")]))
    stage.rest()


def editing(stage: Stage) -> None:
    """Edit that release, with a slip in its date."""
    edited(stage)
    stage.act(Act.EDIT)
    stage.rest()
    dialog = stage.dialog(EditDialog)
    dialog.fields["last_day"].editor.setText("2024-01-04")
    dialog.save()
    stage.rest()
