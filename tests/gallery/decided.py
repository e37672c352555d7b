"""How the window gets to what the user decided of releases: the bin, fields by hand, joined and apart."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.deciding.edit_dialog import EditDialog
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.targets import Likening, Wish
from ilo_desktop.newsroom.edits import ApartEdit, Edit, JoinEdit, WordingEdit
from ilo_desktop.newsroom.query import BIN, EVERYTHING
from ilo_desktop.newsroom.release import Draft, Identifier, Scheme
from tests.gallery.stage import Stage

_TEXT = (
    "Nine towns on the river signed a plan that lets bargemen rest for eleven hours after every voyage. The owners of"
    " the barges pay for the beds, and the towns for the showers, the kitchens and the doctors who look after the"
    " crews. A first house of rest opens in spring beside the old lock, and four more follow in summer."
)


def _barges(day: date, text: str, number: int) -> Draft:
    address = f"https://example.org/barges-{number}"
    identifiers = (Identifier(Scheme.URL, address),)
    headline = "Bargemen of nine towns get houses of rest"
    return Draft(headline=headline, day=day, text=text, url=address, identifiers=identifiers, language="en")


_FIRST = _barges(date(2026, 11, 16), _TEXT, 1)
#: Four releases, three of which are nearly the same.
ALIKE = (
    _FIRST,
    _barges(date(2026, 11, 19), _TEXT.replace("Nine towns", "Eight towns"), 2),
    _barges(date(2026, 11, 20), _TEXT.replace("in spring", "in May").replace(" and the doctors", ""), 3),
    replace(_FIRST, headline="Who pays for the beds of bargemen", text="", url="", identifiers=()),
)


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


def alike(stage: Stage) -> None:
    """Read a release that is nearly the same as others."""
    stage.select(0)


def compared(stage: Stage) -> None:
    """Compare it with one of them."""
    stage.select(0)
    links = stage.part(DetailPane).text.sheet.links
    stage.part(DetailPane).text.link_followed.emit(
        next(one.target for one in links if isinstance(one.target, Likening) and one.target.wish is Wish.COMPARE)
    )
    stage.rest()


def decided(stage: Stage) -> None:
    """Read a release that was joined with another one, and is kept apart from a third."""
    first, second, third = stage.state.library.ids(stage.state.shown.result.keys(0, 3))
    _decide(stage, [JoinEdit(frozenset({first, third}))])
    _decide(stage, [ApartEdit(frozenset({first, second}))])
    stage.select(0)


def _decide(stage: Stage, edits: Sequence[Edit]) -> None:
    stage.state.announce(stage.state.library.edit(edits))
    stage.rest()


def joining(stage: Stage) -> None:
    """Be asked whether some releases are one."""
    stage.select(0)
    stage.keys(stage.releases, *[Qt.Key.Key_Down] * 2, with_=Qt.KeyboardModifier.ShiftModifier)
    stage.act(Act.JOIN)
    stage.rest()
