"""Preparing: what a release shows and is found by, worked out from what its sightings say."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from ilo_desktop.library.full_text import folded
from ilo_desktop.library.index import DELETED, TAG_FACETS, FacetValue, sources, states
from ilo_desktop.library.records import Briefed, Collected, Stored
from ilo_desktop.library.row_facts import alphabetical
from ilo_desktop.library.spool import Prepared
from ilo_desktop.newsroom import own_wordings
from ilo_desktop.newsroom.corrections import Corrections, joined, tags_of
from ilo_desktop.newsroom.facets import Facet, Tag
from ilo_desktop.newsroom.likeness import Says
from ilo_desktop.newsroom.own_wordings import OwnWordings
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Marks:
    """What the user added to a release."""

    read: bool = False
    starred: bool = False
    note: str = ""
    own_tags: tuple[str, ...] = ()
    collected: Collected = ()
    briefed: Briefed = ()
    corrections: Corrections = ()
    wordings: OwnWordings = ()
    deleted_at: datetime | None = None

    @classmethod
    def of(cls, stored: Stored | None) -> "Marks":
        """Return the marks of a stored release, none for a new one."""
        if stored is None:
            return cls()
        return cls(
            stored.read,
            stored.starred,
            stored.note,
            stored.own_tags,
            stored.collected,
            stored.briefed,
            stored.corrections,
            stored.wordings,
            stored.deleted_at,
        )

    @property
    def keep_listed(self) -> bool:
        """Whether they keep a release that has lost its source: what was read, corrected or written does not."""
        return self.starred or bool(self.note or self.own_tags or self.collected or self.briefed)

    def joined(self, other: "Marks") -> "Marks":
        """Return what a release has that takes over another one's marks."""
        note = _both(self.note, other.note)
        own_tags = alphabetical({*self.own_tags, *other.own_tags})
        collected = tuple(sorted((dict(other.collected) | dict(self.collected)).items()))
        briefed = _briefed_together(self.briefed, other.briefed)
        corrections = joined(self.corrections, other.corrections)
        wordings = own_wordings.joined(self.wordings, other.wordings)
        # One that is not in the bin brings the other one out of it.
        deleted_at = self.deleted_at and other.deleted_at
        is_starred = self.starred or other.starred
        is_read = self.read or other.read
        return Marks(is_read, is_starred, note, own_tags, collected, briefed, corrections, wordings, deleted_at)


def _both(text: str, other: str) -> str:
    return text if other in text else "\n\n".join(filter(None, (text, other)))


def _briefed_together(ours: Briefed, theirs: Briefed) -> Briefed:
    """Return the briefings of two releases that become one: in each it has the first one's place, and both remarks."""
    found = {name: (position, remark) for name, position, remark in ours}
    for name, position, remark in theirs:
        place, said = found.get(name, (position, ""))
        found[name] = (place, _both(said, remark))
    return tuple(sorted((name, position, remark) for name, (position, remark) in found.items()))


def as_kept(draft: Draft) -> Draft:
    """Return what a release says as its row holds it, without identifiers."""
    return replace(draft, identifiers=(), alternates=()) if draft.identifiers or draft.alternates else draft


def prepare(draft: Draft, vocabulary: Vocabulary, corrections: Corrections = ()) -> Prepared:
    """Return the tags of a release, its texts as the index holds them, and its bands."""
    texts = folded(draft)
    return Prepared(tags_of(draft, corrections, vocabulary, texts), texts, Says.of(draft, texts).bands)


def values_of(
    tags: Iterable[Tag], marks: Marks, import_ids: Iterable[int], says: Draft, *, is_edited: bool
) -> list[FacetValue]:
    """Return all values of facets by which a release is filtered; in the bin it has that one alone."""
    if marks.deleted_at is not None:
        return [DELETED]
    has_note, has_summary = bool(marks.note), bool(says.summary)
    values = states(
        read=marks.read, starred=marks.starred, is_edited=is_edited, has_note=has_note, has_summary=has_summary
    )
    values += sources(says.url)
    values += [(tag.facet, tag.value) for tag in tags if tag.facet in TAG_FACETS]
    values += [(Facet.TAG, own_tag) for own_tag in marks.own_tags]
    values += [(Facet.COLLECTION, name) for name, _place in marks.collected]
    return values + [(Facet.IMPORT, str(import_id)) for import_id in import_ids]
