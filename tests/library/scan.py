"""The slow truth: what the index says, worked out release by release."""

from collections import defaultdict
from datetime import date
from itertools import combinations
from urllib.parse import urlsplit

from sqlalchemy import select

from ilo_desktop.library import FacetCounts, Library
from ilo_desktop.library import index as library_index
from ilo_desktop.library.index import Snapshot
from ilo_desktop.library.search import _COUNTED_FACETS
from ilo_desktop.library.settle import same_key
from ilo_desktop.library.tables import LIKELY_DUPLICATE, RELEASE, SIGHTING, SIGHTING_ALTERNATE
from ilo_desktop.newsroom.clauses import AllOf, AnyOf, Not, conditions_of, facet_of
from ilo_desktop.newsroom.decisions import things
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.keys import FIRST_DAY, LAST_DAY
from ilo_desktop.newsroom.likeness import Likeness, Says, likeness
from ilo_desktop.newsroom.periods import next_month, resolved
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Clause, Condition, Field, Query, State, Term, Words
from ilo_desktop.newsroom.release import Identifier, Joint, Release, Scheme, Thing
from ilo_desktop.newsroom.siblings import are_siblings
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.timeline import MonthCount, Timeline
from tests.library.making import binned, whole
from tests.queries import asking

#: Words of the tests' releases, searched even where no release has them any more.
_WORDS = ("wages", "one", "two", "peru", "china", "skills", "body", "number", "new")


def has(release: Release, condition: Condition, likely: frozenset[int]) -> bool:
    """Say whether a release has a value; ``likely`` are the likely duplicates."""
    facet, value = condition.facet, condition.value
    if release.deleted_at is not None:
        return condition == Condition(Facet.STATE, State.DELETED)
    if facet is Facet.STATE:
        return release.id in likely if value == State.LIKELY else _has_state(release, State(value))
    if facet is Facet.DATE:
        period, day = resolved(value, date.today()), kept_day(release)  # noqa: DTZ011 - the user's own day
        if period is None or day is None:
            return not value and day is None
        return period.first <= day <= period.last
    if facet is Facet.KIND:
        return release.kind == value
    if facet is Facet.LANGUAGE:
        return release.language == value
    if facet is Facet.IMPORT:
        return any(str(sighting.import_id) == value for sighting in release.sightings)
    if facet is Facet.TAG:
        return value in release.own_tags
    if facet is Facet.COLLECTION:
        return value in release.collections
    if facet is Facet.SOURCE:
        names = [*(sighting.document for sighting in release.sightings), *_values(release, Facet.SOURCE)]
        return any(f" {fold(value)} " in f" {fold(name)} " for name in names)
    return value in release.values(facet)


def _has_state(release: Release, state: State) -> bool:
    match state:
        case State.STARRED:
            return release.starred
        case State.UNREAD:
            return not release.read
        case State.EDITED:
            return release.is_edited
        case State.HAS_SUMMARY:
            return release.summary != ""
        case State.HAS_NOTE:
            return release.note != ""
        case State.DELETED | State.LIKELY:
            return False


def is_in_bin(query: Query) -> bool:
    """Say whether a query asks for the bin, which no other one sees."""
    return Condition(Facet.STATE, State.DELETED) in query.conditions


def clamped(day: date) -> date:
    """Return a day as keys hold it."""
    return min(max(day, FIRST_DAY), LAST_DAY)


def kept_day(release: Release) -> date | None:
    """Return the day under which a release is kept."""
    return clamped(release.day) if release.day else None


def texts(release: Release) -> tuple[str, ...]:
    """Return all that is searched of a release."""
    # A place that the user corrected is found by what was written, which the release does not tell.
    place = "" if any(one.facet is Facet.PLACE for one in release.corrections) else release.place
    said = (release.headline, release.summary, release.text, release.kicker, place)
    own_tags = () if release.deleted_at else release.own_tags  # in the bin they are not searched
    return (*said, release.note, *own_tags)


_FIELDS = {Field.HEADLINE: 0, Field.SUMMARY: 1, Field.TEXT: 2}


def contains(release: Release, words: Words) -> bool:
    """Say whether words follow each other in one of a release's texts, or in that of their field."""
    some = texts(release)
    if words.field is Field.NOTE:
        some = (release.note,)
    elif words.field is not Field.ANYWHERE:
        some = (some[_FIELDS[words.field]],)
    return any(_has_term(text, term) for text in some for term in words.terms)


def _has_term(text: str, term: Term) -> bool:
    words = fold(text).split()
    for start in range(len(words) - len(term.words) + 1):
        *firsts, last = words[start : start + len(term.words)]
        is_last = last.startswith(term.words[-1]) if term.is_prefix else last == term.words[-1]
        if tuple(firsts) == term.words[:-1] and is_last:
            return True
    return False


def holds(release: Release, clause: Clause, likely: frozenset[int]) -> bool:
    """Say whether a clause holds for a release."""
    match clause:
        case Words():
            return contains(release, clause)
        case Condition():
            return has(release, clause, likely) != clause.is_excluded
        case Not(part):
            return not holds(release, part, likely)
        case AnyOf(parts):
            return any(holds(release, part, likely) for part in parts)
        case AllOf(parts):
            return all(holds(release, part, likely) for part in parts)


def matches(release: Release, query: Query, likely: frozenset[int]) -> bool:
    """Say whether a release matches a query; ``likely`` are the likely duplicates."""
    return is_in_bin(query) == (release.deleted_at is not None) and all(
        holds(release, clause, likely) for clause in query.clauses
    )


def likely_pairs(library: Library) -> dict[tuple[int, int], Likeness]:
    """Return the likely duplicates, by holding each release against each other one."""
    releases = [release for release in whole(library) if release.has_source]
    named = _named(library)
    with library._read() as (connection, _):  # a release itself tells the language that the user corrected
        rows = connection.execute(select(RELEASE.c.id, RELEASE.c.language)).all()
    languages = {row.id: row.language for row in rows}
    says = {release.id: _says(release, languages[release.id]) for release in releases}
    return {
        (one.id, other.id): alike
        for one, other in combinations(sorted(releases, key=lambda release: release.id), 2)
        if (alike := likeness(says[one.id], says[other.id]))
        and not (_are_kept_apart(one, other) or are_siblings(one.identifiers, other.identifiers))
        and not (named[one.id] & set(other.identifiers) or named[other.id] & set(one.identifiers))
    }


def _named(library: Library) -> dict[int, set[Identifier]]:
    """Return what the documents of each release name as its addresses in other languages."""
    named: dict[int, set[Identifier]] = defaultdict(set)
    columns = (SIGHTING.c.release_id, SIGHTING_ALTERNATE.c.scheme, SIGHTING_ALTERNATE.c.value)
    with library._read() as (connection, _):
        rows = select(*columns).join(SIGHTING, SIGHTING.c.id == SIGHTING_ALTERNATE.c.sighting_id)
        for release_id, scheme, value in connection.execute(rows.where(SIGHTING.c.is_active)):
            named[release_id].add(Identifier(Scheme(scheme), value))
    return named


def likely_duplicates(library: Library) -> frozenset[int]:
    """Return the ids of the releases that have a likely duplicate."""
    return frozenset(release_id for pair in likely_pairs(library) for release_id in pair)


def _says(release: Release, language: str) -> Says:
    return Says(fold(release.headline), fold(release.summary), fold(release.text), release.day, language)


def _are_kept_apart(one: Release, other: Release) -> bool:
    ours, theirs = _known_by(one), _known_by(other)
    return any(
        (ours & side and theirs & across) or (theirs & side and ours & across)
        for decision in one.decisions
        if decision.verdict is Joint.APART
        for side, across in combinations(decision.sides, 2)
    )


def _known_by(release: Release) -> frozenset[Thing]:
    known = (things(one.draft.identifiers, same_key(one.draft)) for one in release.sightings)
    return frozenset[Thing]().union(*known)


def scan(library: Library, query: Query) -> list[Release]:
    """Return the releases that match, the newest first."""
    likely = likely_duplicates(library)
    return sorted(
        (r for r in [*whole(library), *binned(library)] if matches(r, query, likely)), key=lambda r: r.key, reverse=True
    )


def counts(library: Library, query: Query) -> FacetCounts:
    """Count every value of every facet by asking for it alone in its group."""
    everything, in_bin = whole(library), binned(library)
    likely = likely_duplicates(library)

    def count(facet: Facet, value: str) -> int:
        wanted, opposite = Condition(facet, value), Condition(facet, value, is_excluded=True)
        own = {clause for clause in query.filters if clause == opposite}
        own |= {one for one in query.filters if facet_of(one) is facet and not conditions_of(one)[0].is_excluded}
        dropped = set(query.filters) if is_in_bin(query) else own
        alone = Query((*(clause for clause in query.clauses if clause not in dropped), wanted))
        return sum(matches(release, alone, likely) for release in [*everything, *in_bin])

    values: dict[Facet, tuple[tuple[str, int], ...]] = {}
    days = [kept_day(release) for release in everything]
    years = {str(day.year) if day else "" for day in days}
    named = {f"{day:%Y-%m}" for day in days if day}
    months = {
        year: tuple((month, count(Facet.DATE, month)) for month in sorted(named, reverse=True) if month[:4] == year)
        for year in years
        if year
    }
    values[Facet.DATE] = tuple((year, count(Facet.DATE, year)) for year in sorted(years, reverse=True))
    for facet in _COUNTED_FACETS:
        total: dict[str, int] = {}
        for release in everything:
            for value in _values(release, facet):
                total[value] = total.get(value, 0) + 1
        ordered = sorted(total, key=lambda value: (-total[value], value))
        values[facet] = tuple((value, count(facet, value)) for value in ordered)
    return FacetCounts(
        total=len(everything),
        matching=sum(matches(release, query, likely) for release in [*everything, *in_bin]),
        unread=count(Facet.STATE, State.UNREAD),
        starred=count(Facet.STATE, State.STARRED),
        edited=count(Facet.STATE, State.EDITED),
        likely=count(Facet.STATE, State.LIKELY),
        has_summary=count(Facet.STATE, State.HAS_SUMMARY),
        has_note=count(Facet.STATE, State.HAS_NOTE),
        deleted=sum(matches(release, query if is_in_bin(query) else query.only(BIN), likely) for release in in_bin),
        values=values,
        months=months,
    )


def timeline(library: Library, query: Query) -> Timeline:
    """Count every month from the first dated release to the last, release by release."""
    everything = binned(library) if is_in_bin(query) else whole(library)
    likely = likely_duplicates(library)
    days = [(kept_day(release), matches(release, query, likely)) for release in everything]
    dated = [(day.replace(day=1), is_match) for day, is_match in days if day is not None]
    undated = [is_match for day, is_match in days if day is None]
    months = []
    if dated:
        month, last = min(dated)[0], max(dated)[0]
        while month <= last:
            own = [is_match for day, is_match in dated if day == month]
            months.append(MonthCount(month, len(own), sum(own)))
            month = next_month(month)
    return Timeline(tuple(months), len(undated), sum(undated))


def _values(release: Release, facet: Facet) -> tuple[str, ...]:
    if facet in (Facet.KIND, Facet.LANGUAGE):
        value = release.kind if facet is Facet.KIND else release.language
        return (value,) if value else ()
    if facet is Facet.SOURCE:
        host = urlsplit(release.url).hostname
        return (host,) if host else ()
    if facet is Facet.COLLECTION:
        return release.collections
    return release.own_tags if facet is Facet.TAG else release.values(facet)


def _check_bitmaps(snapshot: Snapshot, everything: list[Release]) -> None:
    """Hold the bitmaps of what a release itself tells against the releases."""
    for state in (State.UNREAD, State.STARRED, State.EDITED, State.HAS_SUMMARY, State.HAS_NOTE):
        expected = {release.key for release in everything if _has_state(release, state)}
        assert set(snapshot.get((Facet.STATE, state.value))) == expected, state
    for facet in (Facet.TAG, Facet.COLLECTION, Facet.SOURCE):
        by_value: dict[str, set[int]] = {}
        for release in everything:
            for value in _values(release, facet):
                by_value.setdefault(value, set()).add(release.key)
        assert {value: set(snapshot.get((facet, value))) for value in snapshot.values(facet)} == by_value, facet


def check_index(library: Library) -> None:
    """Hold the bitmaps, in memory and as stored, and the indexes of words against the rows."""
    with library._read() as (connection, snapshot):
        built = library_index.build(connection)
        pairs = {(row[0], row[1]): row[2] for row in connection.execute(select(LIKELY_DUPLICATE))}
        assert {v: list(b) for v, b in snapshot.bitmaps.items()} == {v: list(b) for v, b in built.items()}
        assert library_index.load(connection).bitmaps == snapshot.bitmaps
        for words in ("full_text", "note_text"):
            connection.exec_driver_sql(f"INSERT INTO {words} ({words}) VALUES ('integrity-check')")
    assert pairs == {pair: alike.percent for pair, alike in likely_pairs(library).items()}
    everything, in_bin = whole(library), binned(library)
    _check_bitmaps(snapshot, everything)
    keys: dict[str, set[int]] = {word: set() for word in _WORDS}
    binned_keys: dict[str, set[int]] = {word: set() for word in _WORDS}
    for releases, found in ((everything, keys), (in_bin, binned_keys)):
        for release in releases:
            for text in texts(release):
                for word in fold(text).split():
                    found.setdefault(word, set()).add(release.key)
    bin_of = frozenset({Condition(Facet.STATE, State.DELETED)})
    for word in {*_WORDS, *sorted(keys)[:200]}:
        assert library.find(asking(word)).all_keys() == sorted(keys[word], reverse=True), word
    for word in sorted(binned_keys)[:200]:
        assert library.find(asking(word, conditions=bin_of)).all_keys() == sorted(binned_keys[word], reverse=True), word
    assert len(library.find(EVERYTHING)) == len(everything)
