"""The user's decisions in the database: kept by what their releases are known by, so that they hold for good."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, delete, exists, insert, select

from ilo_desktop.library.lookup import among, chunks
from ilo_desktop.library.tables import DECISION, DECISION_THING, IDENTIFIER, RELEASE, SIGHTING
from ilo_desktop.newsroom.decisions import Decisions, Side
from ilo_desktop.newsroom.release import Decision, Identifier, Joint, Scheme, Thing

_KEY = "key"


def load(connection: Connection) -> Decisions:
    """Return all decisions in force, in the order in which they were made."""
    return Decisions([decision for _, decision in stored(connection)])


def stored(connection: Connection) -> Iterator[tuple[int, Decision]]:
    """Yield all decisions with their numbers, in the order in which they were made."""
    sides: dict[int, dict[int, set[Thing]]] = defaultdict(lambda: defaultdict(set))
    columns = (DECISION_THING.c.decision_id, DECISION_THING.c.side, DECISION_THING.c.scheme, DECISION_THING.c.value)
    for decision_id, side, scheme, value in connection.execute(select(*columns)):
        thing = int(value) if scheme == _KEY else Identifier(Scheme(scheme), value)
        sides[decision_id][side].add(thing)
    for decision_id, verdict, made_at in connection.execute(
        select(DECISION.c.id, DECISION.c.verdict, DECISION.c.made_at).order_by(DECISION.c.id)
    ):
        members = tuple(frozenset(sides[decision_id][side]) for side in sorted(sides[decision_id]))
        yield decision_id, Decision(Joint(verdict), members, made_at)


def add(connection: Connection, decision: Decision) -> None:
    """Bring a decision into force."""
    made = connection.execute(insert(DECISION).values(verdict=decision.verdict.value, made_at=decision.made_at))
    (decision_id,) = made.inserted_primary_key or (0,)
    rows = [
        {"decision_id": decision_id, "side": side, **_thing_values(thing)}
        for side, members in enumerate(decision.sides)
        for thing in members
    ]
    connection.execute(insert(DECISION_THING), rows)


def _thing_values(thing: Thing) -> dict[str, str]:
    if isinstance(thing, Identifier):
        return {"scheme": thing.scheme.value, "value": thing.value}
    return {"scheme": _KEY, "value": str(thing)}


def remove(connection: Connection, decision: Decision) -> bool:
    """Take a decision back; says whether it was in force."""
    ids = [decision_id for decision_id, one in stored(connection) if one == decision]
    connection.execute(delete(DECISION_THING).where(among(DECISION_THING.c.decision_id, ids)))
    connection.execute(delete(DECISION).where(among(DECISION.c.id, ids)))
    return bool(ids)


def is_known(connection: Connection, thing: Thing) -> bool:
    """Say whether any sighting, active or not, is known by a thing."""
    if isinstance(thing, Identifier):
        this = exists().where(IDENTIFIER.c.value == thing.value, IDENTIFIER.c.scheme == thing.scheme.value)
    else:
        this = exists().where(SIGHTING.c.same_key == thing)
    return bool(connection.scalar(select(this)))


def sides(connection: Connection, decision: Decision) -> list[Side]:
    """Return the releases that a decision is about, in their order; those whose imports were undone are left out.

    Of releases that are one by now, each is called what its own newest document calls it.
    """
    found = []
    for things in decision.sides:
        known = sightings_known_by(connection, things)
        says = SIGHTING if decision.verdict is Joint.JOINED else RELEASE
        columns = (SIGHTING.c.release_id, says.c.headline, says.c.day)
        newest = (
            select(*columns)
            .join(RELEASE, RELEASE.c.id == SIGHTING.c.release_id)
            .where(among(SIGHTING.c.id, sorted(known)))
            .order_by(SIGHTING.c.id.desc())
            .limit(1)
        )
        found += [Side(*row) for row in connection.execute(newest)]
    return found


def sightings_known_by(connection: Connection, things: Iterable[Thing]) -> set[int]:
    """Return the active sightings that are known by some things."""
    identifiers: set[Identifier] = set()
    keys: set[int] = set()
    for thing in things:
        if isinstance(thing, Identifier):
            identifiers.add(thing)
        else:
            keys.add(thing)
    found: set[int] = set()
    for chunk in chunks(sorted(keys)):
        found.update(connection.scalars(select(SIGHTING.c.id).where(among(SIGHTING.c.same_key, chunk))))
    for values in chunks(sorted({identifier.value for identifier in identifiers})):
        columns = (IDENTIFIER.c.scheme, IDENTIFIER.c.value, IDENTIFIER.c.sighting_id)
        rows = connection.execute(select(*columns).where(among(IDENTIFIER.c.value, values)))
        found.update(row[2] for row in rows if Identifier(Scheme(row[0]), row[1]) in identifiers)
    active: set[int] = set()
    for chunk in chunks(sorted(found)):
        active.update(
            connection.scalars(select(SIGHTING.c.id).where(among(SIGHTING.c.id, chunk), SIGHTING.c.is_active))
        )
    return active
