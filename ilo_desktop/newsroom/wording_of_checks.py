"""What a check of a library found, in words; the window translates them in the context ``Check``."""

from collections.abc import Collection, Mapping

from ilo_desktop.newsroom.verifying import Difference, Part
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

PARTS: Mapping[Part, str] = {
    Part.FILE: QT_TRANSLATE_NOOP("Check", "the file"),
    Part.REFERENCE: QT_TRANSLATE_NOOP("Check", "row that names what is not there"),
    Part.VALUE: QT_TRANSLATE_NOOP("Check", "impossible value"),
    Part.DOCUMENT: QT_TRANSLATE_NOOP("Check", "document"),
    Part.SIGHTING: QT_TRANSLATE_NOOP("Check", "sighting"),
    Part.RELEASE: QT_TRANSLATE_NOOP("Check", "release"),
    Part.OWN_TAG: QT_TRANSLATE_NOOP("Check", "your tag"),
    Part.COLLECTION: QT_TRANSLATE_NOOP("Check", "your collection"),
    Part.VIEW: QT_TRANSLATE_NOOP("Check", "your saved view"),
    Part.BRIEFING: QT_TRANSLATE_NOOP("Check", "your briefing"),
    Part.DECISION: QT_TRANSLATE_NOOP("Check", "your decision"),
    Part.WORDS: QT_TRANSLATE_NOOP("Check", "search words of release"),
    Part.NOTE_WORDS: QT_TRANSLATE_NOOP("Check", "search words of the note of release"),
    Part.LIKENESS: QT_TRANSLATE_NOOP("Check", "likely duplicates of release"),
    Part.FILTER: QT_TRANSLATE_NOOP("Check", "filter"),
}
_LINE = "{what}: {aspect}: found {found}, expected {expected}"
NOTHING = QT_TRANSLATE_NOOP("Check", "nothing")

ALL_CAN_BE_REPAIRED = QT_TRANSLATE_NOOP(
    "Check", "All of this is worked out from your documents and decisions, and a repair works it out anew."
)
DOCUMENTS_DAMAGED = QT_TRANSLATE_NOOP(
    "Check",
    "Bytes of documents are damaged. What was read from them is kept, but they cannot be given back; if you still have"
    " those files, or a backup of the library from before, keep it.",
)
SOURCES_DAMAGED = QT_TRANSLATE_NOOP(
    "Check",
    "What documents said, or the file itself, is damaged, and nothing can be worked out from it. Keep a copy of the"
    " library, and open a backup, or import your documents into a new one.",
)


def line(difference: Difference) -> str:
    """Return one difference as an English line."""
    what = f"{PARTS[difference.part]} {difference.which}".rstrip()
    found, expected = difference.found or NOTHING, difference.expected or NOTHING
    return _LINE.format(what=what, aspect=difference.aspect, found=found, expected=expected)


def advice(kinds: Collection[tuple[Part, bool]]) -> list[str]:
    """Return what to do about differences of some parts, each with whether it can be repaired."""
    lost = {part for part, can_be_repaired in kinds if not can_be_repaired}
    told = [DOCUMENTS_DAMAGED] if Part.DOCUMENT in lost else []
    if lost - {Part.DOCUMENT}:
        told.append(SOURCES_DAMAGED)
    return told or [ALL_CAN_BE_REPAIRED]
