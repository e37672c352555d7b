"""A briefing as what files to be read show of it: the opening, then one entry a release, each in its words.

All texts here are fit for every format (``characters``), all addresses may be linked to (``addresses``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ilo_desktop.newsroom.body import Block, Run, Table, read_body
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.addresses import web_address
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.exports.direction import is_right_to_left

_BLANK_LINES = re.compile(r"\n\s*\n")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
#: More documents than these are not listed under a release.
_MOST_SOURCES = 3
#: A body is exported whole.
_ALL_LETTERS = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What stands over the whole. Of these only the title is never empty; the introduction comes in paragraphs."""

    title: str
    subtitle: str
    what: str
    introduction: tuple[str, ...]
    made: str
    language: str
    is_right_to_left: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One release. Of its texts only the headline is never empty; lines within a paragraph are parted by "\\n".

    ``number`` counts from 1, ``group`` is the heading that it stands under. ``language`` is its own, empty where it is
    not known. ``address`` can be linked to; where it cannot, ``address_text`` alone says what there was.
    """

    number: int
    group: str
    headline: str
    kind: str
    place: str
    days: str
    day: date | None
    last_day: date | None
    language: str
    is_right_to_left: bool
    summary: tuple[str, ...]
    parts: tuple[Block | Table, ...]
    remark: tuple[str, ...]
    credit: str
    subjects: str
    address: str
    address_text: str
    sources: tuple[str, ...]
    release: Release

    @property
    def dateline(self) -> tuple[str, ...]:
        """Kind, place and days, as far as they are known."""
        return tuple(part for part in (self.kind, self.place, self.days) if part)


def opening(briefing: Briefing) -> Opening:
    """Return what stands over a briefing."""
    words = briefing.words
    title = line(briefing.title) or words.title
    return Opening(
        title=title,
        subtitle=line(briefing.subtitle),
        what=line(briefing.what),
        introduction=paragraphs(briefing.introduction),
        made=words.exported(briefing.printed_on),
        language=words.language,
        is_right_to_left=is_right_to_left(title),
    )


def is_alone(briefing: Briefing) -> bool:
    """Say whether a briefing is one release and nothing besides: then that is its own title."""
    if not briefing.is_one_release or briefing.introduction:
        return False
    return briefing.title == next(iter(briefing.releases)).headline


def entries(briefing: Briefing, progress: Progress) -> Iterator[Entry]:
    """Yield the entries in their order, going through the releases once, and step the progress after each.

    Each is whole: how much of a release is set on paper is no matter of a file.
    """
    total = len(briefing.releases)
    for number, release in enumerate(briefing.releases, start=1):
        yield _entry(release, number, briefing)
        progress.step(number, total)


def line(text: str) -> str:
    """Return a text in one line, fit for every format."""
    return squeeze(fit(text))


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text, which blank lines part, each with its lines."""
    made = ("\n".join(filter(None, map(squeeze, part.split("\n")))) for part in _BLANK_LINES.split(fit(text)))
    return tuple(filter(None, made))


def _entry(release: Release, number: int, briefing: Briefing) -> Entry:
    words = briefing.words
    headline = line(release.headline)
    return Entry(
        number=number,
        group=_group(release, briefing),
        headline=headline or words.no_headline,
        kind=line(words.kind(release) or release.kicker),
        place=line(words.place(release)),
        days=words.days(release, with_year=True) or words.no_date,
        day=release.day,
        last_day=release.last_day,
        language=release.language if _LANGUAGE.fullmatch(release.language) else "",
        is_right_to_left=is_right_to_left(fit(f"{headline} {release.summary[:400]} {release.text[:400]}")),
        summary=paragraphs(release.summary),
        parts=_parts(release),
        remark=paragraphs(briefing.remarks.get(release.id, "")),
        credit=line(release.credit),
        subjects=line(" · ".join(words.subjects(release))),
        address=web_address(release.url),
        address_text=line(release.url),
        sources=tuple(line(words.provenance(one)) for one in release.sightings[:_MOST_SOURCES]),
        release=release,
    )


def _group(release: Release, briefing: Briefing) -> str:
    """Return the month that a release stands under; nothing where the order is not that of the days."""
    if not briefing.order.is_by_date or is_alone(briefing):
        return ""
    return briefing.words.no_date if release.day is None else briefing.words.month(release.day)


def _parts(release: Release) -> tuple[Block | Table, ...]:
    """Return the text as its body structures it, else in paragraphs."""
    if release.body:
        return read_body(fit(release.body), _ALL_LETTERS).parts
    return tuple(Block((Run(paragraph),)) for paragraph in paragraphs(release.text))
