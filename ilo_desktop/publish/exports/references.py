"""Releases as what managers of references keep of a source; each format writes these in its own way."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import blake2s

from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import fold, squeeze
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.citations import author, read_on
from ilo_desktop.publish.exports.addresses import web_address
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.exports.exporter import stepping

_WORD = re.compile(r"\b[a-z]{4,20}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One release. All texts are single lines that are fit for every format.

    ``key`` is unique among those of one export, and the same in every other one as long as headline, day and address
    are: ASCII letters, digits and hyphens. ``abstract`` is the summary, ``notes`` are the user's own words, the remark
    first. ``read_on`` is when an undated one was read, None for the others.
    """

    key: str
    author: str
    title: str
    kind: str
    day: date | None
    last_day: date | None
    place: str
    language: str
    address: str
    abstract: str
    keywords: tuple[str, ...]
    notes: tuple[str, ...]
    read_on: date | None


def references(briefing: Briefing, progress: Progress) -> Iterator[Reference]:
    """Yield the references of a briefing in its order, and step the progress after each."""
    keys: dict[str, int] = {}
    for release in stepping(briefing, progress):
        key = _key(release)
        keys[key] = keys.get(key, 0) + 1
        yield _reference(release, briefing, key if keys[key] == 1 else f"{key}-{keys[key]}")


def _reference(release: Release, briefing: Briefing, key: str) -> Reference:
    words = briefing.words
    is_range = release.day is not None and release.last_day is not None and release.last_day > release.day
    return Reference(
        key=key,
        author=author(words),
        title=_line(release.headline),
        kind=_line(words.kind(release)),
        day=release.day,
        last_day=release.last_day if is_range else None,
        place=_line(words.place(release)),
        language=_line(release.language),
        address=web_address(release.url),
        abstract=_line(release.summary),
        keywords=tuple(dict.fromkeys(map(_line, (*words.subjects(release), *release.own_tags)))),
        notes=tuple(filter(None, map(_line, (briefing.remarks.get(release.id, ""), release.note)))),
        read_on=read_on(release, words) if release.day is None else None,
    )


def _key(release: Release) -> str:
    """Return "ilo-2024-carpenters-1a2b3c4d": year, first long word, and what tells it from the others of these."""
    known_by = release.url or f"{release.day} {fold(release.headline)}"
    digest = blake2s(known_by.encode(errors="replace"), digest_size=4).hexdigest()
    word = _WORD.search(fold(release.headline))
    year = str(release.day.year) if release.day else "nd"
    return "-".join(("ilo", year, *((word[0],) if word else ()), digest))


def _line(text: str) -> str:
    return squeeze(fit(text))
