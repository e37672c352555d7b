"""What the user writes by hand in the fields of a release, in place of what its documents say."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ilo_desktop.newsroom.edits import storable
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Draft, OwnWording
from ilo_desktop.newsroom.text import squeeze

#: At most one for a field, in the order of the fields' names.
OwnWordings = tuple[OwnWording, ...]
#: The fields that can be written by hand; kind and language are corrected as tags are.
FIELDS = ("headline", "day", "last_day", "summary", "text", "kicker", "credit", "place", "url")
DAYS = ("day", "last_day")


def cleaned(field: str, typed: str) -> str:
    """Return a field's value as it is kept: one line, but for the text; a date as 2024-03-07.

    NewsroomError HEADLINE_EMPTY or DATE_UNREADABLE; ValueError for a field that is not written so.
    """
    if field not in FIELDS:
        raise ValueError(field)
    kept = storable(typed)
    value = "\n".join(line.rstrip() for line in kept.split("\n")).strip() if field == "text" else squeeze(kept)
    if field == "headline" and not value:
        raise NewsroomError(Code.HEADLINE_EMPTY)
    if field in DAYS and value:
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError as error:
            raise NewsroomError(Code.DATE_UNREADABLE, text=value) from error
    return value


def with_wording(wordings: OwnWordings, field: str, value: str | None, written_at: datetime) -> OwnWordings:
    """Return wordings with another one of a field; None takes that of the field back."""
    kept = [one for one in wordings if one.field != field]
    return tuple(sorted(kept if value is None else [*kept, OwnWording(field, value, written_at)]))


def joined(own: OwnWordings, others: OwnWordings) -> OwnWordings:
    """Return the wordings of a release that takes over another one's; its own come first."""
    fields = {one.field for one in own}
    return tuple(sorted([*own, *(one for one in others if one.field not in fields)]))


def own_day(wordings: Iterable[OwnWording]) -> tuple[date | None] | None:
    """Return the date that was written by hand, in a tuple of its own since it can be none; None where none was."""
    for one in wordings:
        if one.field == "day":
            return (day_of(one.value),)
    return None


def written_over(draft: Draft, wordings: Sequence[OwnWording]) -> Draft:
    """Return what a release says once what was written by hand takes the place of what its documents say."""
    if not wordings:
        return draft
    values: dict[str, Any] = {one.field: day_of(one.value) if one.field in DAYS else one.value for one in wordings}
    if "text" in values:
        values["body"] = ""
    written = replace(draft, **values)
    if written.last_day is not None and (written.day is None or written.last_day < written.day):
        return replace(written, last_day=None)
    return written


def day_of(value: str) -> date | None:
    """Return the day that 2024-03-07 means; None for any other text."""
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
