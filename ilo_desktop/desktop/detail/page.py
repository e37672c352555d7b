"""A release as a page of text: what stands on it, in which order and type."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextDocument

from ilo_desktop.desktop.detail.body_text import BodyLook, write_body
from ilo_desktop.desktop.detail.decided_words import decided_lines
from ilo_desktop.desktop.detail.loading import Decided
from ilo_desktop.desktop.detail.sheet import BlockStyle, Cellful, Gap, Phrases, Sheet, Words
from ilo_desktop.desktop.detail.targets import Adding, Beside, Comparing, Unfolding
from ilo_desktop.desktop.detail.words import SEPARATOR, ReleaseWords, Section
from ilo_desktop.desktop.long_text import beginning
from ilo_desktop.desktop.reading_type import NORMAL_PX, ReadingType
from ilo_desktop.desktop.theme import Colours, Type, font
from ilo_desktop.newsroom.body import Body
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet
from ilo_desktop.newsroom.provenance import provenance
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.siblings import Sibling
from ilo_desktop.newsroom.text import fold

_TEXT_ABOVE_PX = 20
_TAGS_PERCENT = 44
_LABELS_PERCENT = 26
_TAG_ORDER = (Facet.TOPIC, Facet.INSTRUMENT, Facet.COUNTRY, Facet.REGION, Facet.PLACE, Facet.KIND)
_PARAGRAPH_ENDS = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class PageLook:
    """How a page is drawn: colours, the type of what is read, and the words that are searched for.

    ``shows_origins`` says that it tells of each field which document it came from.
    """

    colours: Colours
    reading: ReadingType
    phrases: Phrases = ()
    shows_origins: bool = False

    def style(self, role: Type, line_px: int, above_px: int, ink: str, *, is_release_text: bool = False) -> BlockStyle:
        """Return a style of the interface font; the sizes are those beside text of the normal size."""
        made = font(role)
        made.setPixelSize(self.reading.scaled(made.pixelSize()))
        return BlockStyle(made, self.reading.scaled(line_px), above_px, ink, is_release_text)

    def reading_style(self, above_px: int) -> BlockStyle:
        """Return the style of the text that is read."""
        reading = self.reading
        return BlockStyle(reading.font(), reading.line_px, above_px, self.colours.ink, is_release_text=True)

    def body_look(self) -> BodyLook:
        """Return how a body with a structure is drawn."""
        colours = self.colours
        return BodyLook(
            text=self.reading_style(12),
            heading=font(Type.LEAD_STRONG),
            cell=self.style(Type.BODY, 19, 6, colours.ink, is_release_text=True),
            cell_head=self.style(Type.BODY_STRONG, 19, 6, colours.ink, is_release_text=True),
            quoted_ink=colours.ink2,
            line_ink=colours.line,
            scale=self.reading.size_px / NORMAL_PX,
        )


def write_page(
    document: QTextDocument,
    release: Release,
    body: Body,
    words: ReleaseWords,
    look: PageLook,
    changed: str = "",
    siblings: Sequence[Sibling] = (),
    decided: Decided | None = None,
) -> Sheet:
    """Write a release into a document, in place of what it held. ``body`` is that of the release, if it has one.

    ``changed`` says when it changed last, where it did; ``siblings`` are the release in other languages, ``decided``
    is what the user decided of it.
    """
    sheet = Sheet(document, look.phrases, look.colours.hit_ink, look.colours.accent, look.colours.ink3)
    colours = look.colours
    sheet.block(release.headline, look.style(Type.TITLE, 28, 0, colours.ink, is_release_text=True))
    facts = [Words(words.date_line(release)), *([Words("\n"), Words(changed, Comparing())] if changed else ())]
    sheet.block(facts, look.style(Type.BODY, 20, 8, colours.ink2))
    if siblings:
        beside = [Words(SEPARATOR), Words(words.beside(), Beside())]
        sheet.block([*words.siblings(siblings), *beside], look.style(Type.BODY, 20, 2, colours.ink2))
    for line in decided_lines(release, decided or Decided()):
        sheet.block(line, look.style(Type.BODY, 20, 8, colours.ink2))
    is_cut = _write_text(sheet, release, body, look)
    sheet.end_text()
    missing = words.cut() if is_cut else words.incomplete(release)
    if missing:
        sheet.block(missing, look.style(Type.META, 18, 12, colours.ink3))
    _write_tags(sheet, release, words, look)
    _write_note(sheet, words, look)
    _write_details(sheet, release, words, look)
    _write_sources(sheet, release, words, look)
    sheet.close()
    return sheet


def _write_text(sheet: Sheet, release: Release, body: Body, look: PageLook) -> bool:
    """Write the summary, once where the text begins with it, and the text; return whether that was cut."""
    repeats = fold(release.text).startswith(fold(release.summary))
    summary = [] if repeats else _paragraphs(release.summary)
    paragraphs, is_cut = beginning([*summary, *([] if body.parts else _paragraphs(release.text))])
    first, next_ones = look.reading_style(_TEXT_ABOVE_PX), look.reading_style(12)
    for number, paragraph in enumerate(paragraphs):
        sheet.block(paragraph, next_ones if number else first)
    write_body(sheet, body, look.body_look(), 12 if paragraphs else _TEXT_ABOVE_PX)
    return is_cut or body.is_cut


def _paragraphs(text: str) -> list[str]:
    return [paragraph for paragraph in _PARAGRAPH_ENDS.split(text.strip()) if paragraph]


def _write_head(sheet: Sheet, section: Section, words: ReleaseWords, look: PageLook) -> None:
    sheet.block(words.head(section), look.style(Type.META_STRONG, 16, 28, look.colours.ink3))


def _write_tags(sheet: Sheet, release: Release, words: ReleaseWords, look: PageLook) -> None:
    tags = [tag for facet in _TAG_ORDER for tag in release.tags if tag.facet is facet]
    _write_head(sheet, Section.TAGS, words, look)
    rows: list[tuple[Words, Cellful]] = [
        (Words(words.tag(tag), Condition(tag.facet, tag.value), tip=words.tag_tip(tag)), Words(words.evidence(tag)))
        for tag in tags
    ]
    name = look.style(Type.BODY_MEDIUM, 20, 6, look.colours.accent)
    why = look.style(Type.META, 20, 6, look.colours.ink2)
    rows += [_removed_row(one, words) for one in release.corrections if one.verdict is Correction.REMOVE]
    if rows:
        sheet.table(rows, (name, why), _TAGS_PERCENT)
    way = [Words(words.correcting(), Adding())]
    sheet.block(way, look.style(Type.META_MEDIUM, 18, 8, look.colours.accent))
    sheet.gap(Gap.OWN_TAGS, look.style(Type.BODY, 20, 12, look.colours.ink))


def _removed_row(removed: Corrected, words: ReleaseWords) -> tuple[Words, Cellful]:
    """Return the row of a tag that the user removed: its name, and the way back."""
    name = Words(words.label(removed.facet, removed.value), are_gone=True)
    back = Words(words.take_back(), replace(removed, verdict=Correction.NONE))
    return name, [Words(f"{words.removed()}{SEPARATOR}"), back]


def _write_note(sheet: Sheet, words: ReleaseWords, look: PageLook) -> None:
    _write_head(sheet, Section.NOTE, words, look)
    sheet.gap(Gap.NOTE, look.style(Type.BODY, 20, 10, look.colours.ink))


def _write_details(sheet: Sheet, release: Release, words: ReleaseWords, look: PageLook) -> None:
    rows = words.details(release)
    if rows:
        _write_head(sheet, Section.DETAILS, words, look)
        label = look.style(Type.META, 18, 4, look.colours.ink3)
        value = look.style(Type.META, 18, 4, look.colours.ink2)
        sheet.table(rows, (label, value), _LABELS_PERCENT)


def _write_sources(sheet: Sheet, release: Release, words: ReleaseWords, look: PageLook) -> None:
    _write_head(sheet, Section.SOURCE, words, look)
    if not release.has_source:
        sheet.block(words.orphaned(), look.style(Type.META, 18, 6, look.colours.ink2))
    for sighting in release.sightings:
        sheet.block(words.source(sighting), look.style(Type.META, 18, 6, look.colours.ink2))
        link = Words(words.show_source(), sighting)
        sheet.block([link], look.style(Type.META_MEDIUM, 18, 0, look.colours.accent))
    _write_origins(sheet, release, words, look)


def _write_origins(sheet: Sheet, release: Release, words: ReleaseWords, look: PageLook) -> None:
    """Write the way to where each field comes from and, where that is wanted, what is to be said of it."""
    way = [Words(words.origins(shown=look.shows_origins), Unfolding())]
    sheet.block(way, look.style(Type.META_MEDIUM, 18, 12, look.colours.accent))
    if look.shows_origins:
        label = look.style(Type.META, 18, 6, look.colours.ink3)
        value = look.style(Type.META, 18, 6, look.colours.ink2)
        rows = [(Words(words.field(one.field)), words.origin(one)) for one in provenance(release)]
        sheet.table(rows, (label, value), _LABELS_PERCENT)
