"""Matching: the sightings of the library and the drafts of an import, told apart into releases with their ids."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from sqlalchemy import Connection

from ilo_desktop.library import decisions
from ilo_desktop.library.lookup import Known, Member, Neighbourhood, Sourceless, sourceless
from ilo_desktop.library.settle import Claim, Settled, Settling, assign_ids, partition
from ilo_desktop.newsroom.decisions import Decisions, things
from ilo_desktop.newsroom.release import Draft, Identifier, Thing, Verdict
from ilo_desktop.newsroom.siblings import are_siblings, spoken

#: Drafts are numbered from here on: after every sighting, as they are the newest.
FIRST_DRAFT_ID = 1 << 60


@dataclass(eq=False, slots=True)
class Match:
    """A cluster that is one release: its sightings and drafts by id, and the release it is (None: a new one).

    ``has_rivals`` says that its family has other clusters: what it would be one release with but for the identifiers.
    Of drafts alone, those that come later are no rivals. ``rival_id`` is the oldest release among them, and
    ``rival_draft`` the id of the first draft.
    """

    known: list[Known]
    drafts: list[Member]
    release_id: int | None = None
    has_rivals: bool = False
    rival_id: int | None = None
    rival_draft: int | None = None

    @property
    def members(self) -> Iterator[Member]:
        """All members by id: drafts come last."""
        yield from self.known
        yield from self.drafts

    @property
    def known_by(self) -> frozenset[Thing]:
        """By what decisions know it."""
        return frozenset[Thing]().union(*(things(member.identifiers, member.same_key) for member in self.members))

    @property
    def day(self) -> date | None:
        """The day that its documents give: that of its newest member with one."""
        days = [(member.rank, member.day) for member in self.members if member.day]
        return max(days)[1] if days else None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What becomes of a draft of a match."""

    draft: Member
    verdict: Verdict
    fields: tuple[str, ...] = ()


def settle(match: Match, draft_of: Callable[[Member], Draft]) -> tuple[Settled, list[Judgement]]:
    """Return what a release says, and what each of its drafts does to that in turn."""
    found = Verdict.LIKELY_DUPLICATE if match.has_rivals else Verdict.NEW
    if not match.known and len(match.drafts) == 1:
        (only,) = match.drafts
        return Settled.alone(only.id, draft_of(only)), [Judgement(only, found)]
    settling = Settling()
    for known in match.known:
        settling.add(known.rank, draft_of(known))
    judgements: list[Judgement] = []
    for draft in match.drafts:
        effect = settling.add(draft.rank, draft_of(draft))
        if match.known or judgements:
            judgements.append(Judgement(draft, effect.verdict, (*effect.changed, *effect.completed)))
        else:
            judgements.append(Judgement(draft, found))
    return settling.result(), judgements


@dataclass(frozen=True, slots=True)
class Matching:
    """All releases that a change can touch.

    ``lost`` names the releases that no cluster is any more, with the one that took over their sightings, if any is
    still active.
    """

    matches: list[Match]
    lost: dict[int, Match | None]


def match(connection: Connection, drafts: Sequence[Member], touched: Collection[int] = ()) -> Matching:
    """Settle which releases there are around some drafts, and around sightings that became active or inactive."""
    in_force = decisions.load(connection)
    neighbourhood = Neighbourhood(connection, drafts, touched, in_force)
    members: list[Member] = [*neighbourhood.active, *drafts]
    families = [[Match(*_split(cluster)) for cluster in family] for family in partition(members, in_force)]
    matches = [one for family in families for one in family]
    current = {known.release_id for known in neighbourhood.active}
    wanted = frozenset(touched)
    current |= {known.release_id for known in neighbourhood.inactive if known.id in wanted}
    _assign(connection, matches, neighbourhood, current)
    for family in families:
        _note_rivals(family, in_force)
    return Matching(matches, _lost(matches, current))


def _assign(connection: Connection, matches: list[Match], around: Neighbourhood, current: set[int]) -> None:
    strangers = {known.release_id for known in around.inactive} | {known.home_id for known in around.active}
    free = sourceless(connection, strangers - current)
    orphans = _orphans(around.inactive, free)
    claims = []
    for cluster in matches:
        claimed = {
            orphan for member in cluster.members for thing in _things(member) for orphan in orphans.get(thing, ())
        }
        claims.append(
            Claim(
                first=next(cluster.members).id,
                current=frozenset(known.release_id for known in cluster.known),
                homes=frozenset(k.home_id for k in cluster.known if k.home_id in current or k.home_id in free),
                orphans=tuple(sorted(claimed, key=lambda orphan: (not free[orphan].is_listed, orphan))),
            )
        )
    for cluster, release_id in zip(matches, assign_ids(claims), strict=True):
        cluster.release_id = release_id


def _note_rivals(family: list[Match], in_force: Decisions) -> None:
    """Note what each cluster could be one with: any other that neither the user nor its language holds apart."""
    if len(family) < 2:
        return
    apart = _held_apart(family, in_force)
    oldest = sorted((one.release_id, place) for place, one in enumerate(family) if one.release_id is not None)
    new = sorted((one.drafts[0].id, place) for place, one in enumerate(family) if one.drafts and not one.known)
    for place, one in enumerate(family):
        held = {place, *apart[place]} if apart[place] else {place}
        first = one.drafts[0].id if one.drafts else 0
        one.rival_id = next((release_id for release_id, other in oldest if other not in held), None)
        one.rival_draft = next((draft for draft, other in new if other not in held and draft < first), None)
        one.has_rivals = one.rival_id is not None or one.rival_draft is not None


def _held_apart(family: list[Match], in_force: Decisions) -> list[set[int]]:
    """Return for each cluster the places of those that are no duplicates of it, however alike."""
    apart: list[set[int]] = [set() for _ in family]
    named = [{identifier for member in one.members for identifier in member.identifiers} for one in family]
    sharing: dict[Identifier, list[int]] = defaultdict(list)
    for place, identifiers in enumerate(named):
        for common in {spoken(identifier).common for identifier in identifiers}:
            sharing[common].append(place)
    pairs = {pair for places in sharing.values() for pair in combinations(places, 2)}
    held = [pair for pair in pairs if are_siblings(named[pair[0]], named[pair[1]])]
    if in_force.keep_apart:
        known_by = [one.known_by for one in family]
        every = combinations(range(len(family)), 2)
        held += [pair for pair in every if in_force.separates(known_by[pair[0]], known_by[pair[1]])]
    for one, other in held:
        apart[one].add(other)
        apart[other].add(one)
    return apart


def _split(cluster: list[Member]) -> tuple[list[Known], list[Member]]:
    known = [member for member in cluster if isinstance(member, Known)]
    return known, [member for member in cluster if not isinstance(member, Known)]


def _things(member: Member) -> tuple[Hashable, ...]:
    return (member.same_key, *member.identifiers)


def _orphans(inactive: list[Known], free: dict[int, Sourceless]) -> dict[Hashable, set[int]]:
    """Return the releases without a source by what their sightings of old share with others."""
    found: dict[Hashable, set[int]] = defaultdict(set)
    for known in inactive:
        if known.release_id in free and not free[known.release_id].is_merged:
            for thing in _things(known):
                found[thing].add(known.release_id)
    return found


def _lost(matches: list[Match], current: set[int]) -> dict[int, Match | None]:
    kept = {cluster.release_id for cluster in matches}
    lost: dict[int, Match | None] = dict.fromkeys(sorted(current - kept))
    for cluster in matches:
        for known in cluster.known:
            if known.release_id in lost and lost[known.release_id] is None:
                lost[known.release_id] = cluster
    return lost
