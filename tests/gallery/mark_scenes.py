"""How the window gets to the user's own notes and tags."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.correcting.picker import CorrectionPicker
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.desktop.tagging.renaming import RenameDialog
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet
from ilo_desktop.newsroom.query import Condition
from tests.gallery.libraries import TAGGED_ROWS
from tests.gallery.stage import Stage

_TAG, OTHER_TAG = TAGGED_ROWS


def note(stage: Stage) -> None:
    """Begin a note on a release that has none."""
    stage.select(0)
    stage.act(Act.NOTE)


def tags(stage: Stage) -> None:
    """Tag several releases."""
    stage.select(1)
    stage.keys(stage.releases, *[Qt.Key.Key_Down] * 2, with_=Qt.KeyboardModifier.ShiftModifier)
    stage.act(Act.TAGS)
    stage.dialog(TagPicker)


def new_tag(stage: Stage) -> None:
    """Type a tag that there is not yet."""
    stage.select(1)
    stage.act(Act.TAGS)
    picker = stage.dialog(TagPicker)
    assert isinstance(picker, TagPicker)
    stage.write(picker.field, "for the spe")


def rename(new: str) -> Callable[[Stage], None]:
    """Call a tag otherwise."""
    return partial(_rename, new=new)


def _rename(stage: Stage, new: str) -> None:
    stage.part(Sidebar).rename_requested.emit(_TAG)
    stage.rest()
    dialog = stage.dialog(RenameDialog)
    assert isinstance(dialog, RenameDialog)
    dialog.field.clear()
    stage.write(dialog.field, new)


def delete_tag(stage: Stage) -> None:
    """Take a tag off all releases, as far as the question."""
    stage.part(Sidebar).delete_requested.emit(_TAG)


def correct(stage: Stage) -> None:
    """Correct the tags of several releases, with a name begun."""
    stage.select(1)
    stage.keys(stage.releases, *[Qt.Key.Key_Down] * 2, with_=Qt.KeyboardModifier.ShiftModifier)
    stage.act(Act.CORRECT)
    picker = stage.dialog(CorrectionPicker)
    assert isinstance(picker, CorrectionPicker)


def find_tag(stage: Stage) -> None:
    """Look for a tag that the release does not bear."""
    stage.select(2)
    stage.act(Act.CORRECT)
    picker = stage.dialog(CorrectionPicker)
    assert isinstance(picker, CorrectionPicker)
    stage.write(picker.field, "co")


def corrected(stage: Stage) -> None:
    """Remove a tag of the release that is read and add another one."""
    stage.select(2)
    detail = stage.part(DetailPane)
    release = detail.release
    assert release is not None
    place = release.values(Facet.PLACE)[0]
    detail.corrected.emit(Corrected(Facet.INSTRUMENT, "C190", Correction.ADD))
    detail.corrected.emit(Corrected(Facet.PLACE, place, Correction.REMOVE))
    stage.rest()


def tag_menu(stage: Stage) -> None:
    """Open the menu of a tag with the keyboard."""
    stage.select(2)
    text = stage.part(DetailPane).text
    assert text.sheet is not None
    text.setFocus(Qt.FocusReason.OtherFocusReason)
    target = next(link for link in text.sheet.links if isinstance(link.target, Condition))
    text._go_to(text.sheet.links.index(target), forwards=True)
    stage.rest()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(text.viewport(), event)
