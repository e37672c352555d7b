"""How the window gets to what the search box shows: colours, what is wrong, what is offered, what was meant."""

from PySide6.QtCore import Qt

from ilo_desktop.desktop.searching.search_box import SearchBox
from tests.gallery.stage import Stage

#: What was searched for, the oldest first.
LATEST = ('"decent work" country:China', "headline:labour date:2024", "harbour")


def coloured(stage: Stage) -> None:
    """Ask for something with all that the language has."""
    _write(stage, 'country:(China OR Mongolia) "decent work" OR wage* -headline:labour is:unread ')


def fault(stage: Stage) -> None:
    """Ask for what nobody understands, and stop."""
    box = _write(stage, "work countri:China ")
    stage.wait(lambda: box.is_blamed)


def unknown_value(stage: Stage) -> None:
    """Ask for a country that there is not, and press Enter."""
    box = _write(stage, "work country:Atlantis")
    stage.keys(box, Qt.Key.Key_Return)


def fields(stage: Stage) -> None:
    """Begin to type a field."""
    _write(stage, "work co")


def all_fields(stage: Stage) -> None:
    """Ask for all fields."""
    box = _write(stage, "work ")
    stage.keys(box, Qt.Key.Key_Space, with_=Qt.KeyboardModifier.ControlModifier)


def values(stage: Stage) -> None:
    """Walk through the values of a field."""
    box = _write(stage, "work country:")
    stage.keys(box, Qt.Key.Key_Down, Qt.Key.Key_Down)


def dates(stage: Stage) -> None:
    """Begin to type a date."""
    _write(stage, "date:2024")


def latest(stage: Stage) -> None:
    """Show the latest searches."""
    box = stage.part(SearchBox)
    for text in LATEST:
        box.put("")
        _write(stage, text)
        box.completing.close()
        stage.keys(box, Qt.Key.Key_Return)
    box.put("")
    box.setFocus()
    stage.keys(box, Qt.Key.Key_Down)


def meant(stage: Stage) -> None:
    """Search for a word with a slip, and for more that is not there."""
    _write(stage, "aprenticeships -headline:turin date:2024 ")


def _write(stage: Stage, text: str) -> SearchBox:
    box = stage.part(SearchBox)
    stage.write(box, text)
    return box
