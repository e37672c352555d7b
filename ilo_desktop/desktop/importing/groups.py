"""The groups of a review: what an import would do with its entries, worst first, each with icon, word and colours."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.icons import Icon
from ilo_desktop.newsroom.release import Verdict
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


class Group(StrEnum):
    """What cannot be read, what is to be known of a document, then the verdicts on drafts, as they are shown."""

    UNREADABLE = "unreadable"
    NOTE = "note"
    LIKELY_DUPLICATE = Verdict.LIKELY_DUPLICATE
    CHANGED = Verdict.CHANGED
    COMPLETED = Verdict.COMPLETED
    NEW = Verdict.NEW
    SAME = Verdict.SAME


#: The groups of which the user says what comes in.
TICKABLE = frozenset({Group.LIKELY_DUPLICATE, Group.CHANGED, Group.COMPLETED, Group.NEW})
#: The groups that come in unless the user says otherwise.
TICKED_AT_FIRST = TICKABLE - {Group.LIKELY_DUPLICATE}


@dataclass(frozen=True, slots=True)
class Look:
    """How a group is shown; ``ink`` and ``ground`` are colour roles."""

    icon: Icon
    word: str
    ink: str
    ground: str


_LOOKS: Mapping[Group, Look] = {
    Group.UNREADABLE: Look(Icon.WARNING, QT_TRANSLATE_NOOP("Groups", "Unreadable"), "bad", "bad_soft"),
    Group.NOTE: Look(Icon.INFO, QT_TRANSLATE_NOOP("Groups", "Remark"), "ink2", "hover"),
    Group.LIKELY_DUPLICATE: Look(Icon.DUPLICATE, QT_TRANSLATE_NOOP("Groups", "Likely duplicate"), "warn", "warn_soft"),
    Group.CHANGED: Look(Icon.PENCIL, QT_TRANSLATE_NOOP("Groups", "Changed"), "warn", "warn_soft"),
    Group.COMPLETED: Look(Icon.HALF, QT_TRANSLATE_NOOP("Groups", "Completed"), "accent", "soft"),
    Group.NEW: Look(Icon.PLUS, QT_TRANSLATE_NOOP("Groups", "New"), "accent", "soft"),
    Group.SAME: Look(Icon.EQUALS, QT_TRANSLATE_NOOP("Groups", "Same"), "ink2", "hover"),
}


def look(group: Group) -> Look:
    """Return how a group is shown."""
    return _LOOKS[group]


def word(group: Group) -> str:
    """Return what a group is called."""
    return QCoreApplication.translate("Groups", _LOOKS[group].word)
