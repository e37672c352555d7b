"""What tests of the library are made of: a small vocabulary, documents with drafts, and a library's content."""

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from ilo_desktop.library import Library, Plan
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query, State
from ilo_desktop.newsroom.release import Document, Draft, Identifier, Reading, Release, ReleaseRow, Scheme
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.queries import asking

COUNTRIES = {"china": ("CN", "asia"), "peru": ("PE", "americas"), "kenya": ("KE", "africa")}
TOPICS = {"wages": "wages", "skills": "skills"}


class SmallVocabulary(Vocabulary):
    """Three countries, two topics and one kind, found by plain words."""

    def __init__(self, version: str = "small", topics: dict[str, str] = TOPICS) -> None:
        self.version = version
        self._topics = topics

    def kind_of(self, words: str) -> str | None:
        return "news" if fold(words) == "news" else None

    def region_of(self, country: str) -> str:
        return dict(COUNTRIES.values()).get(country, "")

    def label(self, facet: Facet, value: str, language: str = "en") -> str:
        return value

    def tags(self, draft: Draft, folded: Sequence[str] = ()) -> tuple[Tag, ...]:
        found: dict[tuple[Facet, str], Tag] = {}
        kind = draft.kind or self.kind_of(draft.kicker)
        if kind:
            found[Facet.KIND, kind] = Tag(Facet.KIND, kind, Where.KICKER, draft.kicker)
        for where, text in ((Where.HEADLINE, draft.headline), (Where.SUMMARY, draft.summary), (Where.TEXT, draft.text)):
            for word in fold(text).split():
                if word in COUNTRIES:
                    country, region = COUNTRIES[word]
                    found.setdefault((Facet.COUNTRY, country), Tag(Facet.COUNTRY, country, where, word))
                    found.setdefault((Facet.REGION, region), Tag(Facet.REGION, region, Where.COUNTRY, country))
                if word in self._topics:
                    topic = self._topics[word]
                    found.setdefault((Facet.TOPIC, topic), Tag(Facet.TOPIC, topic, where, word))
        if draft.place:
            found[Facet.PLACE, draft.place] = Tag(Facet.PLACE, draft.place, Where.PLACE, draft.place)
        if draft.language:
            found[Facet.LANGUAGE, draft.language] = Tag(Facet.LANGUAGE, draft.language, Where.TEXT, "")
        return tuple(found.values())


def draft(headline: str, day: str | None = "2024-03-07", *, url: str = "", **fields: Any) -> Draft:
    """Return a draft; ``day`` is an ISO date, ``url`` becomes its address and its identifier."""
    if url:
        fields.setdefault("url", f"https://example.org/{url}")
        fields.setdefault("identifiers", (Identifier(Scheme.URL, f"https://example.org/{url}"),))
    return Draft(headline=headline, day=date.fromisoformat(day) if day else None, **fields)


def reading(name: str, *drafts: Draft, saved: str | None = None, content: bytes | None = None) -> Reading:
    """Return the reading of a document whose bytes are its drafts, unless they are given."""
    if content is None:
        content = repr((name, saved, drafts)).encode()
    numbered = tuple(_standing(one, place) for place, one in enumerate(drafts))
    saved_on = date.fromisoformat(saved) if saved else None
    document = Document(name, content, hashlib.sha256(content).hexdigest(), saved_on=saved_on)
    return Reading(name, document, numbered)


def _standing(one: Draft, place: int) -> Draft:
    values = {name: getattr(one, name) for name in Draft.__dataclass_fields__}
    return Draft(**{**values, "position": place, "line": 3 * place + 1, "last_line": 3 * place + 2})


def open_library(path: Path, vocabulary: Vocabulary | None = None) -> Library:
    """Open a library with the small vocabulary."""
    return Library.open(path, vocabulary or SmallVocabulary())


@contextmanager
def fresh() -> Iterator[Library]:
    """Open an empty library for a moment."""
    # In memory where there is such a folder: each of many small transactions waits for the disk otherwise.
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        library = open_library(Path(folder) / "library.sqlite")
        yield library
        library.close()


def bring_in(library: Library, *readings: Reading, ticked: Sequence[int] | None = None) -> ChangeSet:
    """Plan and apply."""
    with library.plan(readings) as plan:
        return library.apply(plan, ticked)


def verdicts(plan: Plan) -> list[str]:
    """Return the verdicts of a plan's entries in their order."""
    return [entry.verdict.value for entry in plan.entries]


def shown(library: Library, query: Query = EVERYTHING) -> list[ReleaseRow]:
    """Return the rows that match a query, the newest first."""
    return library.rows(library.find(query).all_keys())


def headlines(library: Library, query: Query = EVERYTHING) -> list[str]:
    """Return the headlines that match a query, the newest first."""
    return [row.headline for row in shown(library, query)]


def whole(library: Library) -> list[Release]:
    """Return all releases."""
    return list(library.releases(library.ids(library.find(EVERYTHING).all_keys())))


def binned(library: Library) -> list[Release]:
    """Return the releases in the bin."""
    in_bin = asking(conditions=frozenset({Condition(Facet.STATE, State.DELETED)}))
    return list(library.releases(library.ids(library.find(in_bin).all_keys())))


class Said(NamedTuple):
    """What a release says and has, without what depends on the order of imports: id, key and numbers."""

    fields: tuple[object, ...]
    tags: tuple[Tag, ...]
    sightings: tuple[tuple[object, ...], ...]
    marks: tuple[object, ...]


def said(release: Release) -> Said:
    """Return a release as another library would have it that came by the same content in another way."""
    names = ("headline", "day", "last_day", "summary", "text", "kicker", "kind", "credit", "place", "language", "url")
    kept = (release.collections, release.briefings)
    return Said(
        (*(getattr(release, name) for name in names), release.identifiers),
        release.tags,
        tuple(sorted((s.document, repr(s.draft)) for s in release.sightings)),
        (release.read, release.starred, release.note, release.own_tags, *kept, release.has_source),
    )


def content(library: Library) -> list[Said]:
    """Return everything that a library says, in an order of its own."""
    return sorted(map(said, whole(library)), key=repr)
