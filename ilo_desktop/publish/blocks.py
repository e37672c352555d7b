"""A briefing as a flat sequence of typed blocks: what stands on the pages, not yet how."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ilo_desktop.newsroom.body import Block as BodyBlock
from ilo_desktop.newsroom.body import Run, Table, read_body
from ilo_desktop.newsroom.briefings import BriefingLook, Grouping
from ilo_desktop.newsroom.hosts import host_of
from ilo_desktop.newsroom.release import Release, Sighting
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.grouping import grouped
from ilo_desktop.publish.layout import Field, Layout, Note, Part, layout_named
from ilo_desktop.publish.words import Words

#: A run of a body counts for letters that it has not, up to a hundred: so much is never cut.
_NEVER_CUT = 100
_PARAGRAPH_END = re.compile(r"\s*\n\s*")
#: More documents than these are not listed under a release.
_MOST_SOURCES = 3

_WEB = ("http://", "https://")

#: A paragraph, item, quotation, sub-heading or table of what is set.
Flow = BodyBlock | Table


@dataclass(frozen=True, slots=True)
class Opening:
    """What stands over the whole: title, subtitle, what is in it, when it was printed, and the user's introduction."""

    title: str
    subtitle: str
    what: str
    printed: str
    introduction: tuple[str, ...] = ()
    introduction_word: str = ""


@dataclass(frozen=True, slots=True)
class GroupHeading:
    """What the releases that follow have in common, never parted from the first of them."""

    text: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A part of a layout with what a release has for it: the flow of each of its fields that is not empty."""

    part: Part
    fields: tuple[tuple[Field, tuple[Flow, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One release. Of its texts only the headline is never empty; ``language`` is the release's.

    ``notes`` stand beside it or over it. ``has_year`` says that the days are whole dates, since no month stands over
    the release; ``remark_word`` leads in what the user says of it.
    """

    release_id: int
    headline: str
    language: str
    place: str
    notes: tuple[tuple[Note, str], ...]
    has_year: bool
    parts: tuple[Filled, ...]
    remark_word: str = ""
    is_alone: bool = False

    @property
    def has_text(self) -> bool:
        """Whether the release's own text is set, which a summary leads in."""
        return any(name is Field.TEXT for filled in self.parts for name, _ in filled.fields)


@dataclass(frozen=True, slots=True)
class Source:
    """A document with the addresses of the releases that came from it, each as it is written."""

    text: str
    addresses: tuple[Flow, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """The list of sources at the end."""

    heading: str
    sources: tuple[Source, ...]


Block = Opening | GroupHeading | Entry | Sources


def blocks(briefing: Briefing, look: BriefingLook) -> Iterator[Block]:
    """Yield the blocks of a briefing in their order, one release at a time; LAYOUT_UNKNOWN, LAYOUT_BROKEN."""
    layout, words = layout_named(look.layout), briefing.words
    if not briefing.is_one_release or look.has_cover:
        printed = words.printed(briefing.printed_on)
        introduction = _lines(briefing.introduction)
        word = words.introduction if introduction else ""
        yield Opening(briefing.title, briefing.subtitle, briefing.what, printed, introduction, word)
    gathered = _Gathering(words)
    has_year = layout.has_whole_dates or look.grouping is not Grouping.MONTH
    for heading, releases in grouped(briefing, look.grouping):
        if heading:
            yield GroupHeading(heading)
        for release in releases:
            yield _entry(release, briefing, layout, has_year=has_year)
            if look.has_sources:
                gathered.add(release)
    if look.has_sources:
        yield Sources(words.sources_heading, gathered.sources())


def _entry(release: Release, briefing: Briefing, layout: Layout, *, has_year: bool) -> Entry:
    words = briefing.words
    notes = ((note, _note(release, note, words, has_year=has_year)) for note in layout.notes)
    filled = (Filled(part, tuple(_fields(release, part, briefing))) for part in layout.parts)
    remark = briefing.remarks.get(release.id, "")
    return Entry(
        release_id=release.id,
        headline=squeeze(release.headline),
        language=release.language,
        place=words.place(release),
        notes=tuple((note, text) for note, text in notes if text),
        has_year=has_year,
        parts=tuple(part for part in filled if part.fields or part.part.is_led_by_place),
        remark_word=words.remark if remark and layout.has(Field.REMARK) else "",
        is_alone=briefing.is_one_release,
    )


def _note(release: Release, note: Note, words: Words, *, has_year: bool) -> str:
    match note:
        case Note.DAYS:
            return words.days(release, with_year=has_year) or (words.no_date if has_year else "")
        case Note.PLACE:
            return words.place(release)
        case Note.KIND:
            return words.kind(release) or release.kicker


def _fields(release: Release, part: Part, briefing: Briefing) -> Iterator[tuple[Field, tuple[Flow, ...]]]:
    for name in part.sets:
        flow = _flow(release, name, briefing)
        if flow:
            yield name, flow


def _flow(release: Release, name: Field, briefing: Briefing) -> tuple[Flow, ...]:
    words = briefing.words
    match name:
        case Field.HEADLINE:
            return (BodyBlock((Run(squeeze(release.headline)),)),)
        case Field.SUMMARY:
            return _plain(*_lines(release.summary))
        case Field.TEXT:
            return _text(release)
        case Field.REMARK:
            return _plain(*_lines(briefing.remarks.get(release.id, "")))
        case Field.CREDIT:
            return _plain(release.credit)
        case Field.SUBJECTS:
            return _plain(" · ".join(words.subjects(release)))
        case Field.ADDRESS:
            return _address(release.url)
        case Field.DOCUMENTS:
            return _plain(" ".join(words.provenance(sighting) for sighting in release.sightings[:_MOST_SOURCES]))
        case Field.PRINTED:
            return _plain(words.printed(briefing.printed_on) if briefing.is_one_release else "")


def _text(release: Release) -> tuple[Flow, ...]:
    """Return the text with the structure that its document gave it, or in plain paragraphs."""
    if release.body:
        return read_body(release.body, len(release.body) * _NEVER_CUT).parts
    return _plain(*_lines(release.text))


def _plain(*texts: str) -> tuple[Flow, ...]:
    return tuple(BodyBlock((Run(text),)) for text in texts if text)


def _address(url: str) -> tuple[Flow, ...]:
    is_web = url.lower().startswith(_WEB) and host_of(url)
    return (BodyBlock((Run(url, link=url if is_web else ""),)),) if url else ()


def _lines(text: str) -> tuple[str, ...]:
    return tuple(squeezed for part in _PARAGRAPH_END.split(text) if (squeezed := squeeze(part)))


@dataclass(slots=True)
class _Gathering:
    """Collects the documents of releases while these go by, with the addresses that came with each."""

    words: Words
    documents: dict[int, Sighting] = field(default_factory=dict)
    addresses: dict[int, dict[str, None]] = field(default_factory=dict)

    def add(self, release: Release) -> None:
        """Note where a release came from; its address stands under the first of its documents."""
        for sighting in release.sightings:
            self.documents.setdefault(sighting.document_id, sighting)
            self.addresses.setdefault(sighting.document_id, {})
        first = release.sightings[0].document_id if release.sightings else 0
        if release.url:
            self.addresses.setdefault(first, {})[release.url] = None

    def sources(self) -> tuple[Source, ...]:
        """Return the documents in the order of their first releases, what came from none at the end."""
        with_document = sorted(self.addresses, key=lambda document: document not in self.documents)
        return tuple(
            Source(
                self.words.source(self.documents.get(document)),
                tuple(flow for url in self.addresses[document] for flow in _address(url)),
            )
            for document in with_document
        )
