"""Settling: which sightings are one release, and what that release says; pure functions, the same in any order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import blake2b
from itertools import combinations
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from ilo_desktop.newsroom.decisions import Decisions, things
from ilo_desktop.newsroom.release import Draft, Identifier, Scheme, Sighting, Thing, Verdict
from ilo_desktop.newsroom.wordings import CUT_FIELDS, KEYS, alike, cut_stem, goes_on

_NO_DECISIONS = Decisions()
#: Rises with every change of the rules by which releases are settled: libraries from before are settled anew.
SETTLING_VERSION = 3
#: The texts whose changes under one date are told.
_EDITED_FIELDS = ("headline", "summary", "text")


@dataclass(frozen=True, slots=True)
class Trace:
    """What of a sighting tells which release it belongs to. Ids rise with the order of import."""

    id: int
    same_key: int
    identifiers: tuple[Identifier, ...] = ()


TraceT = TypeVar("TraceT", bound=Trace)
Cluster = list[TraceT]
#: Clusters that would be one release if their identifiers did not conflict. Most families have one.
Family = list[Cluster[TraceT]]


def _hash(*parts: str) -> int:
    digest = blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def headline_key(draft: Draft) -> int:
    """Return the hash of the folded headline."""
    return _hash(alike(draft.headline))


def same_key(draft: Draft) -> int:
    """Return the hash that drafts share which are one release unless their identifiers conflict.

    That is the folded headline with the day; undated drafts must agree in summary and text as well.
    """
    if draft.day is not None:
        return _hash(draft.day.isoformat(), alike(draft.headline))
    return _hash("", alike(draft.headline), alike(draft.summary), alike(draft.text))


def fingerprint(draft: Draft) -> int:
    """Return the hash of everything a draft says, letter by letter, but not of where it stood."""
    dates = (draft.day.isoformat() if draft.day else "", draft.last_day.isoformat() if draft.last_day else "")
    says = (draft.headline, draft.summary, draft.text, draft.kicker, draft.kind, draft.kind_words)
    body = (draft.body,) if draft.body else ()  # so that what libraries hold from before there were bodies stays known
    # The library keeps no order of them.
    alternates = ("", *sorted(set(map(str, draft.alternates)))) if draft.alternates else ()
    identifiers = (*sorted(set(map(str, draft.identifiers))), *alternates)
    return _hash(*dates, *says, draft.credit, draft.place, draft.language, draft.url, *identifiers, *body)


class _Joiner:
    """Joins numbered things that share something, however long the chain between them."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))
        self._owner: dict[Hashable, int] = {}

    def _root(self, index: int) -> int:
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def share(self, index: int, thing: Hashable) -> None:
        """Join a number with all others that share a thing."""
        other = self._owner.setdefault(thing, index)
        first, second = sorted((self._root(index), self._root(other)))
        self._parent[second] = first

    def groups(self) -> list[list[int]]:
        """Return the joined numbers, in the order of their first ones."""
        found: dict[int, list[int]] = {}
        for index in range(len(self._parent)):
            found.setdefault(self._root(index), []).append(index)
        return list(found.values())


def partition(traces: Iterable[TraceT], decisions: Decisions = _NO_DECISIONS) -> list[Family[TraceT]]:
    """Return the releases that sightings make up, as clusters in families.

    An equal identifier joins always, and so does what the user said is one. An equal ``same_key`` joins what it links,
    if no two parts of that have identifiers of one scheme, for these would differ, and the user keeps no two apart. If
    they do, parts with identifiers stay by themselves, and those without form one release of their own for each key.
    """
    ordered = sorted(traces, key=lambda trace: trace.id)
    by_identifier = _Joiner(len(ordered))
    for index, trace in enumerate(ordered):
        for identifier in trace.identifiers:
            by_identifier.share(index, identifier)
        for join in decisions.joins(things(trace.identifiers, trace.same_key)) if decisions else ():
            by_identifier.share(index, ("join", join))
    parts = [[ordered[index] for index in group] for group in by_identifier.groups()]
    by_key = _Joiner(len(parts))
    for index, part in enumerate(parts):
        for trace in part:
            by_key.share(index, trace.same_key)
    return [_family([parts[index] for index in group], decisions) for group in by_key.groups()]


def _family(parts: list[Cluster[TraceT]], decisions: Decisions) -> Family[TraceT]:
    schemes = Counter(scheme for part in parts for scheme in {i.scheme for trace in part for i in trace.identifiers})
    if all(count == 1 for count in schemes.values()) and not _are_apart(parts, decisions):
        return [_ordered(trace for part in parts for trace in part)]
    apart: list[Cluster[TraceT]] = []
    nameless: dict[int, Cluster[TraceT]] = defaultdict(list)
    for part in parts:
        if part[0].identifiers or len(part) > 1:
            apart.append(part)
        else:
            nameless[part[0].same_key].append(part[0])
    return sorted(map(_ordered, [*apart, *nameless.values()]), key=lambda cluster: cluster[0].id)


def _are_apart(parts: list[Cluster[TraceT]], decisions: Decisions) -> bool:
    if len(parts) < 2 or not decisions.keep_apart:
        return False
    known_by = [frozenset[Thing]().union(*(things(t.identifiers, t.same_key) for t in part)) for part in parts]
    return any(decisions.separates(one, other) for one, other in combinations(known_by, 2))


def _ordered(cluster: Iterable[TraceT]) -> Cluster[TraceT]:
    return sorted(cluster, key=lambda trace: trace.id)


@dataclass(frozen=True, slots=True)
class Claim:
    """By what a cluster lays claim to existing release ids.

    ``current`` are the ids its sightings belong to, ``homes`` those they first belonged to, ``orphans`` ids whose
    inactive sightings would belong to it, the best first. ``first`` is its lowest sighting id.
    """

    first: int
    current: frozenset[int] = frozenset()
    homes: frozenset[int] = frozenset()
    orphans: tuple[int, ...] = ()


def assign_ids(claims: Sequence[Claim]) -> list[int | None]:
    """Return the release id of each cluster, None for a release that is new.

    A cluster keeps the lowest id it can. Of several clusters that want one id (their release parted) it goes to
    the one it belongs to and began with, then to the one with the oldest sighting.
    """
    wanting: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for index, claim in enumerate(claims):
        for wanted in claim.current | claim.homes:
            strength = 2 * (wanted in claim.current) + (wanted in claim.homes)
            wanting[wanted].append((-strength, claim.first, index))
    assigned: list[int | None] = [None] * len(claims)
    for wanted in sorted(wanting):
        for _, _, index in sorted(wanting[wanted]):
            if assigned[index] is None:
                assigned[index] = wanted
                break
    taken = {release_id for release_id in assigned if release_id is not None}
    for index, claim in enumerate(claims):
        free = [orphan for orphan in claim.orphans if orphan not in taken]
        if assigned[index] is None and free:
            assigned[index] = free[0]
            taken.add(free[0])
    return assigned


ValueT = TypeVar("ValueT")


class Rank(NamedTuple):
    """How new a sighting is: the day its document was saved, else the day of import; then its id."""

    day: date
    id: int


class _Wordings(Generic[ValueT]):
    """One field's wordings: shown is the newest one, in the spelling in which it was first seen.

    Values that ``key_of`` makes equal are one wording; it is not called before a second value needs comparing. One
    that was cut short, as ``stem_of`` tells, is not shown where another one goes on from it.
    """

    def __init__(
        self, key_of: Callable[[ValueT], Hashable], stem_of: Callable[[ValueT], str] = lambda _value: ""
    ) -> None:
        self._key_of = key_of
        self._stem_of = stem_of
        self._numbers: dict[ValueT, int] = {}
        self._by_key: dict[Hashable, int] = {}
        #: By number: the first spelling, whole ones before those that were cut; the newest sighting; what was kept.
        self._first: list[tuple[bool, Rank, ValueT]] = []
        self._newest: list[Rank] = []
        self._stems: list[str] = []
        self._best: int | None = None

    def add(self, rank: Rank, value: ValueT) -> tuple[Verdict, int]:
        """Add a sighting's value; returns what that does to the field (COMPLETED, CHANGED, SAME) and its wording."""
        stem = self._stem_of(value)
        number = self._number(value)
        entry = (bool(stem), rank, value)
        if number == len(self._first):
            self._first.append(entry)
            self._newest.append(rank)
            self._stems.append(stem)
        else:
            self._first[number] = min(self._first[number], entry, key=itemgetter(0, 1))
            self._newest[number] = max(self._newest[number], rank)
            self._stems[number] = self._stems[number] and stem
        before, self._best = self._best, self._find_best()
        if before is None:
            return Verdict.COMPLETED, number
        if before == self._best:
            return Verdict.SAME, number
        return Verdict.COMPLETED if self.is_cut(before) else Verdict.CHANGED, number

    def _number(self, value: ValueT) -> int:
        number = self._numbers.get(value)
        if number is None:
            if not self._numbers:
                number = 0
            else:
                if not self._by_key:
                    self._by_key[self._key_of(self._first[0][2])] = 0
                number = self._by_key.setdefault(self._key_of(value), len(self._by_key))
            self._numbers[value] = number
        return number

    def _find_best(self) -> int:
        whole = range(len(self._first)) if len(self._first) < 2 else self.whole
        return max(whole, key=self._newest.__getitem__)

    @property
    def whole(self) -> list[int]:
        """The wordings, but for those that were cut short and go on in another one."""
        return [number for number in range(len(self._first)) if not self.is_cut(number)]

    def is_cut(self, number: int) -> bool:
        """Say whether a wording was cut short, and another one goes on from it."""
        stem = self._stems[number]
        return bool(stem) and any(
            isinstance(key, str) and goes_on(key, self._stems[other], stem) for key, other in self._by_key.items()
        )

    @property
    def shown(self) -> tuple[Rank, ValueT] | None:
        """The value to show with the rank of the sighting that spells it so."""
        return None if self._best is None else self._first[self._best][1:]


def _address(draft: Draft) -> str:
    # Hosts, tracking and slashes are no news where the canonical address is the same.
    addresses = {identifier.scheme: identifier.value for identifier in draft.identifiers}
    return addresses.get(Scheme.WCMS) or addresses.get(Scheme.URL) or draft.url


@dataclass(frozen=True, slots=True)
class Settled:
    """What a release says, as a draft, and the sighting in which its text stands.

    ``is_edited``: headline, summary or text have several wordings under one date.
    """

    draft: Draft
    text_id: int | None
    is_edited: bool = False

    @classmethod
    def alone(cls, sighting_id: int, draft: Draft) -> "Settled":
        """Return what a release with one sighting says."""
        identifiers = tuple(sorted(draft.identifiers))
        alone = replace(draft, identifiers=identifiers, alternates=(), body="", position=0, line=1, last_line=1)
        return cls(alone, sighting_id if draft.text else None)


@dataclass(frozen=True, slots=True)
class Effect:
    """What adding a sighting did to a release's fields."""

    changed: tuple[str, ...] = ()
    completed: tuple[str, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The verdict of the fields together."""
        if self.changed:
            return Verdict.CHANGED
        return Verdict.COMPLETED if self.completed else Verdict.SAME


def said(sightings: Iterable[Sighting]) -> Draft:
    """Return what the documents of a release say together, whatever was written by hand."""
    settling = Settling()
    for one in sightings:
        settling.add(Rank(one.saved_on or one.imported_at.date(), one.id), one.draft)
    return settling.result().draft


class Settling:
    """Gathers a cluster's sightings, in any order, and settles each field."""

    def __init__(self) -> None:
        self._texts = {
            name: _Wordings(key_of, cut_stem) if name in CUT_FIELDS else _Wordings(key_of)
            for name, key_of in KEYS.items()
        }
        self._on_day: dict[tuple[str, date], set[int]] = defaultdict(set)
        self._kinds = _Wordings[tuple[str, str]](itemgetter(0))
        self._urls = _Wordings[tuple[str, str]](itemgetter(1))
        self._days = _Wordings[date](date.toordinal)
        self._last_days: dict[date | None, _Wordings[date]] = defaultdict(lambda: _Wordings[date](date.toordinal))
        self._identifiers: set[Identifier] = set()

    def add(self, rank: Rank, draft: Draft) -> Effect:
        """Add a sighting; returns what that did."""
        effects: dict[str, Verdict] = {}
        for name, wordings in self._texts.items():
            if value := getattr(draft, name):
                effects[name], number = wordings.add(rank, value)
                if draft.day and name in _EDITED_FIELDS:
                    self._on_day[name, draft.day].add(number)
        if draft.kind:
            effects["kind"], _ = self._kinds.add(rank, (draft.kind, draft.kind_words))
        if draft.url:
            effects["url"], _ = self._urls.add(rank, (draft.url, _address(draft)))
        if draft.day:
            effects["day"], _ = self._days.add(rank, draft.day)
            if draft.last_day:
                effect, _ = self._last_days[draft.day].add(rank, draft.last_day)
                if effects["day"] is Verdict.SAME and self._day == draft.day:
                    effects["last_day"] = effect
        self._identifiers.update(draft.identifiers)
        return Effect(
            tuple(name for name, effect in effects.items() if effect is Verdict.CHANGED),
            tuple(name for name, effect in effects.items() if effect is Verdict.COMPLETED),
        )

    @property
    def _day(self) -> date | None:
        return self._days.shown[1] if self._days.shown else None

    def result(self) -> Settled:
        """Return what the release says."""
        texts = {name: wordings.shown[1] for name, wordings in self._texts.items() if wordings.shown}
        kind, kind_words = self._kinds.shown[1] if self._kinds.shown else ("", "")
        last_day = self._last_days[self._day].shown
        draft = Draft(
            headline=texts.get("headline", ""),
            summary=texts.get("summary", ""),
            text=texts.get("text", ""),
            kicker=texts.get("kicker", ""),
            credit=texts.get("credit", ""),
            place=texts.get("place", ""),
            language=texts.get("language", ""),
            kind=kind,
            kind_words=kind_words,
            day=self._day,
            last_day=last_day[1] if last_day else None,
            url=self._urls.shown[1][0] if self._urls.shown else "",
            identifiers=tuple(sorted(self._identifiers)),
        )
        text = self._texts["text"].shown
        return Settled(draft, text[0].id if text else None, self._is_edited)

    @property
    def _is_edited(self) -> bool:
        return any(
            sum(not self._texts[name].is_cut(number) for number in numbers) > 1
            for (name, _day), numbers in self._on_day.items()
            if len(numbers) > 1
        )
