"""How the window gets to what the user decided of releases: the bin."""

from PySide6.QtCore import Qt

from ilo_desktop.desktop.action_table import Act
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
