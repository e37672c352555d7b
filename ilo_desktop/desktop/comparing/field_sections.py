"""The sections of a comparison of two versions of a release: one for each field that differs."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.comparing.sections import Section
from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.when import weekday_period
from ilo_desktop.newsroom.differences import Piece, added, changed_words, removed
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.versions import WORDED_FIELDS, FieldDifference


def sections_of(found: Iterable[FieldDifference], before: Draft, after: Draft) -> list[Section]:
    """Return the sections of a comparison, what only one of both has in a note; of nothing, one that says so."""
    made: dict[str, Section] = {}
    for one in found:
        head = fields.name(one.field)
        if one.is_filled:
            made[head] = Section(head, note=_note(before, one.field))
        elif one.field in ("day", "last_day"):
            made[head] = Section(head, _days(before, after))
        else:
            made[head] = Section(head, one.pieces)
    return list(made.values()) or [Section(QCoreApplication.translate("Comparing", "Nothing changed"))]


def words_of(found: Iterable[FieldDifference]) -> int:
    """Return how many words of headline, summary and text changed."""
    return sum(changed_words(one.pieces) for one in found if one.field in WORDED_FIELDS and not one.is_filled)


def _note(before: Draft, field: str) -> str:
    if getattr(before, field):
        return QCoreApplication.translate("Comparing", "The second one does not have it.")
    return QCoreApplication.translate("Comparing", "The first one did not have it yet.")


def _days(before: Draft, after: Draft) -> tuple[Piece, ...]:
    return removed(_period(before)), added(_period(after))


def _period(draft: Draft) -> str:
    return weekday_period(draft.day, draft.last_day) if draft.day else ""
