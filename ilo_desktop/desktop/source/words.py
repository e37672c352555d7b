"""What the source window says: of a document, and of the way in which it is shown."""

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop import places
from ilo_desktop.desktop.messages import sentence
from ilo_desktop.desktop.source.work import Source
from ilo_desktop.desktop.when import long_day, moment
from ilo_desktop.newsroom.readable import Shape
from ilo_desktop.newsroom.release import Sighting
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_SHAPES = {
    Shape.LINES: "",
    Shape.PAGE: QT_TRANSLATE_NOOP("Source", "The page without pictures and scripts, and without the way it looked."),
    Shape.TEXT: QT_TRANSLATE_NOOP("Source", "The text of the document, without the way it looked."),
    Shape.ENTRY: QT_TRANSLATE_NOOP("Source", "The entry as the document has it, laid out in lines."),
    Shape.ROW: QT_TRANSLATE_NOOP("Source", "The row of the table, each value beside the name of its column."),
    Shape.READ: QT_TRANSLATE_NOOP("Source", "This is what was read from it; the document itself cannot be shown."),
}
_CUT = QT_TRANSLATE_NOOP(
    "Source", "Only what stands around the release is shown; “Save original…” gives you the whole document."
)


def told_of(sighting: Sighting) -> str:
    """Return document and place, and when it came: "list.txt, line 47, imported today 14:02, saved 7 March 2024"."""
    place, when = places.of_sighting(sighting), moment(sighting.imported_at)
    if sighting.saved_on is None:
        return QCoreApplication.translate("Source", "{place}, imported {when}").format(place=place, when=when)
    text = QCoreApplication.translate("Source", "{place}, imported {when}, saved {day}")
    return text.format(place=place, when=when, day=long_day(sighting.saved_on))


def remark_on(source: Source) -> str:
    """Say how a document is shown, and what of it is marked and left out; empty where its own lines show that."""
    shape = source.readable.shape
    said = [sentence(source.trouble)] if source.trouble is not None else []
    if _SHAPES[shape]:
        said.append(QCoreApplication.translate("Source", _SHAPES[shape]))
    if shape in (Shape.PAGE, Shape.TEXT) or (shape is Shape.LINES and not source.is_marked):
        said.append(_of_marks(source))
    if source.is_cut:
        said.append(QCoreApplication.translate("Source", _CUT))
    return " ".join(said)


def _of_marks(source: Source) -> str:
    if source.is_marked:
        return QCoreApplication.translate("Source", "What belongs to the release is marked.")
    return QCoreApplication.translate("Source", "The release was not found in it by its words, so nothing is marked.")
