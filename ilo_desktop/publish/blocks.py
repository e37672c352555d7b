"""A briefing as a flat sequence of typed blocks: what stands on the pages, not yet how."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.layout import Layout
from ilo_desktop.publish.words import Words

_PARAGRAPH_END = re.compile(r"\s*\n\s*")
#: More documents than these are not listed under a release.
_MOST_SOURCES = 3


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands over the whole: title, subtitle, what is in it, and when it was printed."""

    title: str
    subtitle: str
    what: str
    printed: str


@dataclass(frozen=True, slots=True)
class MonthHeading:
    """The month of the releases that follow, never parted from the first of them."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What each release has on paper. Of these only the headline is never empty; ``language`` is the release's.

    ``has_year`` says that the days are whole dates, since no month stands over the release.
    """

    days: str
    has_year: bool
    headline: str
    place: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline(Heading):
    """One release in a list of headlines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary(Heading):
    """One release in a list with summaries."""

    summary: tuple[str, ...]
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article(Heading):
    """One release in full. ``closing`` holds what stands small under it: credit, subjects, address and documents."""

    kind: str
    summary: tuple[str, ...]
    text: tuple[str, ...]
    closing: tuple[str, ...]
    is_alone: bool


Block = Opening | MonthHeading | Headline | Summary | Article


def blocks(briefing: Briefing) -> Iterator[Block]:
    """Yield the blocks of a briefing in their order, one release at a time."""
    words = briefing.words
    if not briefing.is_one_release:
        printed = words.printed(briefing.printed_on)
        yield Opening(briefing.title, briefing.subtitle, briefing.what, printed)
    if briefing.layout is Layout.FULL:
        for release in briefing.releases:
            yield _article(release, briefing)
    else:
        yield from _list(briefing)


def _list(briefing: Briefing) -> Iterator[Block]:
    month = None
    for release in briefing.releases:
        of_release = _month(release, briefing.words)
        if of_release != month and briefing.order.is_by_date:
            month = of_release
            yield MonthHeading(month)
        yield _entry(release, briefing)


def _month(release: Release, words: Words) -> str:
    return words.no_date if release.day is None else words.month(release.day)


def _entry(release: Release, briefing: Briefing) -> Headline | Summary:
    words, has_year = briefing.words, not briefing.order.is_by_date
    days = words.days(release, with_year=has_year) or (words.no_date if has_year else "")
    headline, place = squeeze(release.headline), words.place(release)
    if briefing.layout is Layout.HEADLINES:
        return Headline(days=days, has_year=has_year, headline=headline, place=place, language=release.language)
    return Summary(
        days=days,
        has_year=has_year,
        headline=headline,
        place=place,
        language=release.language,
        summary=_paragraphs(release.summary),
        address=release.url,
    )


def _article(release: Release, briefing: Briefing) -> Article:
    words = briefing.words
    return Article(
        days=words.days(release, with_year=True) or words.no_date,
        has_year=True,
        headline=squeeze(release.headline),
        place=words.place(release),
        language=release.language,
        kind=words.kind(release) or release.kicker,
        summary=_paragraphs(release.summary),
        text=_paragraphs(release.text),
        closing=tuple(line for line in _closing(release, briefing) if line),
        is_alone=briefing.is_one_release,
    )


def _closing(release: Release, briefing: Briefing) -> Iterator[str]:
    words = briefing.words
    yield release.credit
    yield " · ".join(words.subjects(release))
    yield release.url
    yield " ".join(words.provenance(sighting) for sighting in release.sightings[:_MOST_SOURCES])
    if briefing.is_one_release:
        yield words.printed(briefing.printed_on)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(squeezed for part in _PARAGRAPH_END.split(text) if (squeezed := squeeze(part)))
