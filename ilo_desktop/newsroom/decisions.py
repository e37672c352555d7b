"""Decisions: what the user says on which releases are one, as settling asks for it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ilo_desktop.newsroom.release import Decision, Identifier, Joint, Thing


def things(identifiers: Collection[Identifier], same_key: int) -> frozenset[Thing]:
    """Return by what a sighting is known to decisions: its identifiers or, where it has none, its key."""
    return frozenset(identifiers) if identifiers else frozenset({same_key})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the releases that a decision is about, as it is called by now."""

    release_id: int
    headline: str
    day: date | None


class Decisions:
    """All decisions in force, found by the things that they are about."""

    def __init__(self, decisions: Sequence[Decision] = ()) -> None:
        self.all = tuple(decisions)
        self._joins: Mapping[Thing, list[int]] = defaultdict(list)
        self._sides: Mapping[Thing, list[tuple[int, int]]] = defaultdict(list)
        for number, decision in enumerate(self.all):
            for side, members in enumerate(decision.sides):
                for thing in members:
                    if decision.verdict is Joint.JOINED:
                        self._joins[thing].append(number)
                    else:
                        self._sides[thing].append((number, side))

    def __bool__(self) -> bool:
        return bool(self.all)

    @property
    def keep_apart(self) -> bool:
        """Whether any releases are kept apart."""
        return bool(self._sides)

    def joins(self, known_by: Iterable[Thing]) -> set[int]:
        """Return the numbers of the decisions that join what is known by some things with others."""
        return {number for thing in known_by for number in self._joins.get(thing, ())}

    def about(self, known_by: Iterable[Thing]) -> tuple[Decision, ...]:
        """Return the decisions on what is known by some things, in the order in which they were made."""
        known = frozenset(known_by)
        numbers = self.joins(known) | {number for thing in known for number, _ in self._sides.get(thing, ())}
        return tuple(self.all[number] for number in sorted(numbers))

    def separates(self, one: Collection[Thing], other: Collection[Thing]) -> bool:
        """Say whether two releases, by what each is known, are kept apart."""
        ours = {place for thing in one for place in self._sides.get(thing, ())}
        if not ours:
            return False
        theirs = {place for thing in other for place in self._sides.get(thing, ())}
        return any((number, across) in ours for number, side in theirs for across in self._others(number, side))

    def _others(self, number: int, side: int) -> Iterable[int]:
        return (other for other in range(len(self.all[number].sides)) if other != side)

    def relatives(self, known_by: Iterable[Thing]) -> set[Thing]:
        """Return all things that decisions join with some, however long the chain between them."""
        found: set[Thing] = set()
        waiting = set(known_by)
        seen: set[int] = set()
        while fresh := self.joins(waiting) - seen:
            seen |= fresh
            waiting = {thing for number in fresh for side in self.all[number].sides for thing in side} - found
            found |= waiting
        return found
