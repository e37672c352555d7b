"""How the window gets to the user's own notes and tags."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.desktop.tagging.renaming import RenameDialog
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
