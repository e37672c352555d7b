"""What of a likely duplicate is shown beside what it resembles: field by field, what both have as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ilo_desktop.desktop.comparing.sections import Section
from ilo_desktop.desktop.importing import fields
from ilo_desktop.newsroom.differences import Piece, added, differences, kept, removed
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Release

if TYPE_CHECKING:
    from ilo_desktop.newsroom.vocabulary import Vocabulary

_FIELDS = ("headline", "day", "place", "kicker", "summary", "text", "kind", "language", "url")
_WORDED = frozenset({"headline", "summary", "text"})


def sections_of(
    draft: Draft, other: Draft | Release, vocabulary: Vocabulary, progress: Progress
) -> tuple[Section, ...]:
    """Return the fields that either of both has; raises Cancelled."""
    found = []
    for field in _FIELDS:
        before, after = fields.value(other, field, vocabulary), fields.value(draft, field, vocabulary)
        if before or after:
            found.append(Section(fields.name(field), _pieces(field, before, after, progress)))
    return tuple(found)


def _pieces(field: str, before: str, after: str, progress: Progress) -> tuple[Piece, ...]:
    if before == after:
        return (kept(after),)
    if field in _WORDED:
        return differences(before, after, progress)
    return (*([removed(before)] if before else []), *([added(after)] if after else []))
