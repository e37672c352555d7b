"""Tags held against tagging anew, decisions and own tags against what they are about, filters against the rows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from pyroaring import BitMap
from sqlalchemy import Connection, exists, select

from ilo_desktop.library import decisions, index
from ilo_desktop.library.duplicates import Pairing
from ilo_desktop.library.lookup import among
from ilo_desktop.library.records import Stored, load_tags
from ilo_desktop.library.shelves import Shelf
from ilo_desktop.library.tables import (
    BITMAP,
    BRIEFING,
    COLLECTION,
    LIKELY_DUPLICATE,
    META,
    OWN_TAG,
    OWN_TAGGING,
    RELEASE_BAND,
    SAVED_VIEW,
)
from ilo_desktop.library.verifying.settled_checks import told
from ilo_desktop.newsroom.corrections import tags_of
from ilo_desktop.newsroom.edits import tag_key
from ilo_desktop.newsroom.facets import Facet, Tag
from ilo_desktop.newsroom.likeness import Says
from ilo_desktop.newsroom.release import Decision, Identifier, Thing
from ilo_desktop.newsroom.verifying import Difference, Part
from ilo_desktop.newsroom.vocabulary import Vocabulary

_NOTHING = BitMap()
#: A decision says of so many releases at least that they are one, or not.
_FEWEST = 2


def of_tags(
    connection: Connection, releases: dict[int, Stored], folded: dict[int, tuple[str, ...]], vocabulary: Vocabulary
) -> Iterator[Difference]:
    """Yield the releases whose tags are others than the vocabulary and the user's corrections give."""
    tags = load_tags(connection, list(releases))
    for release in releases.values():
        expected = tags_of(release.draft, release.corrections, vocabulary, folded[release.id])
        found = tags[release.id]
        if found != list(expected):
            gone, come = set(expected) - set(found), set(found) - set(expected)
            which = f"{release.id}"
            if not (gone or come):
                yield Difference(Part.RELEASE, which, "tags", "in another order", "")
            else:
                yield Difference(Part.RELEASE, which, "tags", told(_listed(come)), told(_listed(gone)))


def _listed(tags: set[Tag]) -> str:
    return ", ".join(sorted(f"{tag.facet}:{tag.value}" for tag in tags))


def of_bands(
    connection: Connection, releases: Mapping[int, Stored], folded: Mapping[int, tuple[str, ...]]
) -> Iterator[Difference]:
    """Yield the releases that find their likely duplicates by other bands than what they say gives."""
    found: dict[int, set[int]] = defaultdict(set)
    rows = select(RELEASE_BAND.c.release_id, RELEASE_BAND.c.band)
    for release_id, band in connection.execute(rows.where(among(RELEASE_BAND.c.release_id, list(releases)))):
        found[release_id].add(band)
    for release in releases.values():
        is_compared = release.is_listed and release.has_source
        expected = set(Says.of(release.draft, folded[release.id]).bands) if is_compared else set()
        if found[release.id] != expected:
            came, went = found[release.id] - expected, expected - found[release.id]
            yield Difference(Part.LIKENESS, f"{release.id}", "bands", _listed_numbers(came), _listed_numbers(went))


def _listed_numbers(numbers: Iterable[int]) -> str:
    return told(", ".join(map(str, sorted(numbers))))


def of_pairs(connection: Connection, ids: Sequence[int]) -> Iterator[Difference]:
    """Yield the likely duplicates of some releases that are none, and those that are missing."""
    is_of = among(LIKELY_DUPLICATE.c.release_id, ids)
    columns = (LIKELY_DUPLICATE.c.release_id, LIKELY_DUPLICATE.c.other_id, LIKELY_DUPLICATE.c.likeness)
    found = {(one, other): likeness for one, other, likeness in connection.execute(select(*columns).where(is_of))}
    due = Pairing(connection, index.IndexChange()).due(ids)
    asked = frozenset(ids)
    expected = {pair: likeness for pair, likeness in due.items() if pair[0] in asked}
    for one, other in sorted(found.keys() | expected.keys()):
        has, should = (pairs.get((one, other)) for pairs in (found, expected))
        if has != should:
            which, aspect = f"{one}", f"release {other}"
            yield Difference(Part.LIKENESS, which, aspect, _percent(has), _percent(should))


def _percent(likeness: int | None) -> str:
    return "" if likeness is None else f"{likeness} %"


def of_own_tags(connection: Connection) -> Iterator[Difference]:
    """Yield the user's tags that no release bears, and those that fold alike."""
    is_borne = exists().where(OWN_TAGGING.c.tag_id == OWN_TAG.c.id)
    for name in connection.scalars(select(OWN_TAG.c.name).where(~is_borne).order_by(OWN_TAG.c.id)):
        yield Difference(Part.OWN_TAG, f"“{name}”", "releases", "0", "1 or more")
    first: dict[str, str] = {}
    for name in connection.scalars(select(OWN_TAG.c.name).order_by(OWN_TAG.c.id)):
        alike = first.setdefault(tag_key(name), name)
        if alike != name:
            yield Difference(Part.OWN_TAG, f"“{name}”", "name", f"“{name}”", f"“{alike}”")


def of_shelves(connection: Connection) -> Iterator[Difference]:
    """Yield the saved views, the collections and the briefings whose names fold as those of others do."""
    for part, table in ((Part.VIEW, SAVED_VIEW), (Part.COLLECTION, COLLECTION), (Part.BRIEFING, BRIEFING)):
        for kept, earlier in Shelf(connection, table).alike():
            yield Difference(part, f"“{kept.name}”", "name", f"“{kept.name}”", f"other than “{earlier.name}”")


def of_decisions(connection: Connection) -> Iterator[Difference]:
    """Yield decisions about nothing: on fewer than two releases, or on one that no document ever told of."""
    for impossible in impossible_decisions(connection):
        which, sides = f"{impossible.id}", len(impossible.decision.sides)
        if impossible.unknown:
            unknown = ", ".join(sorted(map(_thing, impossible.unknown)))
            yield Difference(Part.DECISION, which, "releases", told(unknown), "")
        if sides < _FEWEST:
            yield Difference(Part.DECISION, which, "releases", f"{sides}", f"{_FEWEST} or more")


def _thing(thing: Thing) -> str:
    return f"{thing.scheme}:{thing.value}" if isinstance(thing, Identifier) else f"key:{thing}"


class Impossible(NamedTuple):
    """A decision that is on too few releases, or on some that no sighting is known by."""

    id: int
    decision: Decision
    unknown: frozenset[Thing]

    @property
    def possible(self) -> Decision | None:
        """What is left of it, None for nothing."""
        sides = tuple(side - self.unknown for side in self.decision.sides if side - self.unknown)
        return None if len(sides) < _FEWEST else replace(self.decision, sides=sides)


def impossible_decisions(connection: Connection) -> Iterator[Impossible]:
    """Yield the decisions that cannot be."""
    for decision_id, decision in decisions.stored(connection):
        things = frozenset[Thing]().union(*decision.sides)
        unknown = frozenset(thing for thing in things if not decisions.is_known(connection, thing))
        if unknown or len(decision.sides) < _FEWEST:
            yield Impossible(decision_id, decision, unknown)


def of_filters(connection: Connection) -> Iterator[Difference]:
    """Yield the bitmaps that hold other releases than the rows give; all are worked out anew where they are older."""
    built = index.build(connection)
    generation, stored = connection.execute(select(META.c.generation, META.c.index_generation)).one()
    if generation != stored:
        yield Difference(Part.FILTER, "", "generation", f"{stored}", f"{generation}")
        return
    for facet, value, content in connection.execute(select(BITMAP.c.facet, BITMAP.c.value, BITMAP.c.content)):
        which = f"{facet}:{value}"
        found = bitmap_of(facet, content)
        if found is None:
            yield Difference(Part.FILTER, which, "releases", "unreadable", "")
            continue
        expected = built.pop((Facet(facet), value), _NOTHING)
        if found != expected:
            yield _of_filter(which, found, expected)
    for (facet_, value), expected in built.items():
        yield _of_filter(f"{facet_}:{value}", _NOTHING, expected)


def bitmap_of(facet: str, content: bytes) -> BitMap | None:
    """Return a stored bitmap, None for one that cannot be read or is of no facet."""
    try:
        Facet(facet)
        return BitMap.deserialize(content)
    except (ValueError, TypeError):
        return None


def _of_filter(which: str, found: BitMap, expected: BitMap) -> Difference:
    extra, missing = found - expected, expected - found
    told_extra = f" ({len(extra)} too many)" if extra else ""
    told_missing = f" ({len(missing)} missing)" if missing else ""
    return Difference(Part.FILTER, which, "releases", f"{len(found)}{told_extra}{told_missing}", f"{len(expected)}")
