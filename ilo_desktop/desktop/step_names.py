"""What the steps that can be undone are called: "Star 3 releases". Each is worded anew whenever it is shown.

The last argument of each is the number of releases that the step changed.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.importing import wording
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.newsroom.facets import Correction
from ilo_desktop.newsroom.release import Joint


def imported(documents: Sequence[str], _count: int) -> str:
    """Return the name of an import, of documents by their names."""
    text = QCoreApplication.translate("Steps", "Import {documents}")
    return text.format(documents=wording.documents(documents))


def starred(is_on: bool, count: int) -> str:
    """Return the name of giving stars, or of taking them away."""
    if is_on:
        return QCoreApplication.translate("Steps", "Star %Ln release(s)", "", count)
    return QCoreApplication.translate("Steps", "Take the star from %Ln release(s)", "", count)


def read(is_on: bool, count: int) -> str:
    """Return the name of marking as read or as unread."""
    if is_on:
        return QCoreApplication.translate("Steps", "Mark %Ln release(s) as read", "", count)
    return QCoreApplication.translate("Steps", "Mark %Ln release(s) as unread", "", count)


def deleted(is_on: bool, count: int) -> str:
    """Return the name of putting releases into the bin, or of bringing them back."""
    if is_on:
        return QCoreApplication.translate("Steps", "Delete %Ln release(s)", "", count)
    return QCoreApplication.translate("Steps", "Restore %Ln release(s)", "", count)


def written(headline: str, fields: int, _count: int) -> str:
    """Return the name of writing fields of a release by hand."""
    text = QCoreApplication.translate("Steps", "Edit %Ln field(s) of ‘{headline}’", "", fields)
    return text.format(headline=shortened(headline))


def joined(count: int) -> str:
    """Return the name of joining releases as one."""
    return QCoreApplication.translate("Steps", "Join %Ln release(s)", "", count)


def kept_apart(count: int) -> str:
    """Return the name of keeping releases apart."""
    return QCoreApplication.translate("Steps", "Keep %Ln release(s) apart", "", count)


def retracted(verdict: Joint, headline: str, count: int) -> str:
    """Return the name of taking back that releases are one, or that they are not."""
    if verdict is Joint.JOINED:
        text = QCoreApplication.translate("Steps", "Part ‘{headline}’ into %Ln release(s)", "", count)
        return text.format(headline=shortened(headline))
    return QCoreApplication.translate("Steps", "No longer keep %Ln release(s) apart", "", count)


def noted(before: str, after: str, _count: int) -> str:
    """Return the name of writing a note in place of another one; empty: none."""
    if not before:
        return QCoreApplication.translate("Steps", "Add a note")
    if not after:
        return QCoreApplication.translate("Steps", "Delete the note")
    return QCoreApplication.translate("Steps", "Edit the note")


def tagged(tag: str, is_on: bool, count: int) -> str:
    """Return the name of giving releases a tag of one's own, or of taking it from them."""
    if is_on:
        text = QCoreApplication.translate("Steps", "Tag %Ln release(s) ‘{tag}’", "", count)
    else:
        text = QCoreApplication.translate("Steps", "Take the tag ‘{tag}’ off %Ln release(s)", "", count)
    return text.format(tag=shortened(tag))


def tag_deleted(tag: str, _count: int) -> str:
    """Return the name of taking a tag off all releases."""
    return QCoreApplication.translate("Steps", "Delete the tag ‘{tag}’").format(tag=shortened(tag))


def tag_renamed(tag: str, new: str, _count: int) -> str:
    """Return the name of calling a tag otherwise."""
    text = QCoreApplication.translate("Steps", "Rename the tag ‘{tag}’ to ‘{new}’")
    return text.format(tag=shortened(tag), new=shortened(new))


def tags_merged(tag: str, other: str, _count: int) -> str:
    """Return the name of making a tag one with another."""
    text = QCoreApplication.translate("Steps", "Merge the tag ‘{tag}’ into ‘{other}’")
    return text.format(tag=shortened(tag), other=shortened(other))


def view_saved(name: str, is_new: bool, _count: int) -> str:
    """Return the name of saving a search as a view, a new one or one that shows something else by then."""
    if is_new:
        text = QCoreApplication.translate("Steps", "Save the view ‘{name}’")
    else:
        text = QCoreApplication.translate("Steps", "Change what the view ‘{name}’ shows")
    return text.format(name=shortened(name))


def view_renamed(name: str, new: str, _count: int) -> str:
    """Return the name of calling a view otherwise."""
    text = QCoreApplication.translate("Steps", "Rename the view ‘{name}’ to ‘{new}’")
    return text.format(name=shortened(name), new=shortened(new))


def view_deleted(name: str, _count: int) -> str:
    """Return the name of deleting a view."""
    return QCoreApplication.translate("Steps", "Delete the view ‘{name}’").format(name=shortened(name))


def view_moved(name: str, _count: int) -> str:
    """Return the name of giving a view another place."""
    return QCoreApplication.translate("Steps", "Move the view ‘{name}’").format(name=shortened(name))


def collection_made(name: str, _count: int) -> str:
    """Return the name of making a collection."""
    return QCoreApplication.translate("Steps", "Make the collection ‘{name}’").format(name=shortened(name))


def collection_renamed(name: str, new: str, _count: int) -> str:
    """Return the name of calling a collection otherwise."""
    text = QCoreApplication.translate("Steps", "Rename the collection ‘{name}’ to ‘{new}’")
    return text.format(name=shortened(name), new=shortened(new))


def collection_deleted(name: str, _count: int) -> str:
    """Return the name of deleting a collection."""
    return QCoreApplication.translate("Steps", "Delete the collection ‘{name}’").format(name=shortened(name))


def collection_moved(name: str, _count: int) -> str:
    """Return the name of giving a collection another place."""
    return QCoreApplication.translate("Steps", "Move the collection ‘{name}’").format(name=shortened(name))


def collected(name: str, is_on: bool, count: int) -> str:
    """Return the name of putting releases into a collection, or of taking them out."""
    if is_on:
        text = QCoreApplication.translate("Steps", "Put %Ln release(s) into ‘{name}’", "", count)
    else:
        text = QCoreApplication.translate("Steps", "Take %Ln release(s) out of ‘{name}’", "", count)
    return text.format(name=shortened(name))


def arranged(name: str, moved: int, _count: int) -> str:
    """Return the name of moving releases within a collection."""
    text = QCoreApplication.translate("Steps", "Move %Ln release(s) within ‘{name}’", "", moved)
    return text.format(name=shortened(name))


def corrected(name: Callable[[], str], verdict: Correction, count: int) -> str:
    """Return the name of a correction; ``name`` gives that of the tag."""
    match verdict:
        case Correction.ADD:
            text = QCoreApplication.translate("Steps", "Add ‘{tag}’ to %Ln release(s)", "", count)
        case Correction.REMOVE:
            text = QCoreApplication.translate("Steps", "Remove ‘{tag}’ from %Ln release(s)", "", count)
        case Correction.NONE:
            text = QCoreApplication.translate("Steps", "Take the correction of ‘{tag}’ back")
    return text.format(tag=shortened(name()))
