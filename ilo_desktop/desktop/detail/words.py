"""The facts of a release in words: its kind, date line, tags with their why, and where it was read from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ilo_desktop.desktop import languages, places
from ilo_desktop.desktop.comparing.language_names import language_name, sibling_tip
from ilo_desktop.desktop.detail.sheet import Words
from ilo_desktop.desktop.plurals import joined
from ilo_desktop.desktop.web import is_web_address
from ilo_desktop.desktop.when import medium_day, moment, weekday_period
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.provenance import Field, Giver, Origin
from ilo_desktop.newsroom.release import Release, Sighting
from ilo_desktop.newsroom.siblings import Sibling
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ilo_desktop.newsroom.vocabulary import Vocabulary

SEPARATOR = "  ·  "
_FIELDS = {
    Field.HEADLINE: QT_TRANSLATE_NOOP("Field", "Headline"),
    Field.DATE: QT_TRANSLATE_NOOP("Field", "Date"),
    Field.SUMMARY: QT_TRANSLATE_NOOP("Field", "Summary"),
    Field.TEXT: QT_TRANSLATE_NOOP("Field", "Text"),
    Field.KICKER: QT_TRANSLATE_NOOP("Field", "Line above"),
    Field.CREDIT: QT_TRANSLATE_NOOP("Field", "Credit"),
    Field.PLACE: QT_TRANSLATE_NOOP("Field", "Place"),
    Field.KIND: QT_TRANSLATE_NOOP("Field", "Kind"),
    Field.LANGUAGE: QT_TRANSLATE_NOOP("Field", "Language"),
    Field.URL: QT_TRANSLATE_NOOP("Field", "Web address"),
}


class Section(Enum):
    """The parts of the page below the text."""

    TAGS = "tags"
    NOTE = "note"
    DETAILS = "details"
    SOURCE = "source"


class ReleaseWords(QObject):
    """Words a release's facts in the language of the interface."""

    def __init__(self, vocabulary: Vocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary

    def kind(self, release: Release) -> str:
        """Return the name of the kind, else the kicker, which may be empty."""
        return self._label(Facet.KIND, release.kind) if release.kind else release.kicker

    def kicker(self, release: Release) -> str:
        """Return the kicker where it says something else than the kind."""
        if not release.kind or self._vocabulary.kind_of(release.kicker) is not None:
            return ""
        return release.kicker

    def date_line(self, release: Release) -> str:
        """Return date, place and countries: "Tuesday 26 December 2023  ·  Guangzhou  ·  Cambodia, China"."""
        day = weekday_period(release.day, release.last_day) if release.day else self.tr("No date")
        place = release.place or "".join(release.values(Facet.PLACE)[:1])
        countries = [self._label(Facet.COUNTRY, code) for code in release.values(Facet.COUNTRY)]
        listed = ", ".join(name for name in countries if fold(name) not in fold(place))
        return SEPARATOR.join(part for part in (day, place, listed) if part)

    def head(self, section: Section) -> str:
        """Return the head of a section."""
        match section:
            case Section.TAGS:
                return self.tr("Tags")
            case Section.NOTE:
                return self.tr("Note")
            case Section.DETAILS:
                return self.tr("Details")
            case Section.SOURCE:
                return self.tr("Source")

    def details(self, release: Release) -> list[tuple[Words, Words]]:
        """Return what is known beside the text, as rows of a name and its value. A web address is a link."""
        language = self._label(Facet.LANGUAGE, release.language) if release.language else ""
        rows = [
            (Words(self.tr("Line above")), Words(self.kicker(release))),
            (Words(self.tr("Credit")), Words(release.credit)),
            (Words(self.tr("Language")), Words(language)),
            (Words(self.tr("Web address")), Words(release.url, release.url if is_web_address(release.url) else None)),
        ]
        return [(name, value) for name, value in rows if value.text]

    def incomplete(self, release: Release) -> str:
        """Say what is missing of the release; empty where there is a text."""
        if release.text:
            return ""
        if release.summary:
            return self.tr("This document holds a summary only. A later import that brings the text will complete it.")
        return self.tr("This document holds the headline only. A later import that brings more will complete it.")

    def cut(self) -> str:
        """Say that a text is too long to be shown to its end."""
        return self.tr("The text goes on, but is too long to be shown here. On paper it is whole.")

    def tag(self, tag: Tag) -> str:
        """Return the name of a tag."""
        return self._label(tag.facet, tag.value)

    def evidence(self, tag: Tag) -> str:
        """Return the words that gave a tag, and where they stand: "“Cambodia-China”, headline"."""
        if tag.where is Where.USER:
            return self.tr("added by you")
        if tag.where is Where.COUNTRY:
            return self.tr("region of {country}").format(country=tag.words)
        return self.tr("“{words}”, {where}").format(words=tag.words, where=self._where(tag.where))

    def tag_tip(self, tag: Tag) -> str:
        """Return what is shown of a tag under the pointer: why it is there, and what can be done."""
        how = self.tr("Click: the releases with this tag. Delete or the menu: not about this.")
        return f"{self.evidence(tag)}\n{how}"

    def siblings(self, siblings: Sequence[Sibling]) -> list[Words]:
        """Say in which other languages there is the release, each a link: "Also in French and Spanish"."""
        names = [language_name(one.language, self._vocabulary) for one in siblings]
        said = self.tr("Also in {languages}").format(languages=joined(names))
        written: list[Words] = []
        for one, name in zip(siblings, names, strict=True):
            before, _, said = said.partition(name)
            written += [Words(before), Words(name, one, tip=sibling_tip(one))]
        return [*written, Words(said)]

    def beside(self) -> str:
        """Return the words of the link that shows two languages beside each other."""
        return self.tr("Side by side")

    def label(self, facet: Facet, value: str) -> str:
        """Return the name of a facet's value."""
        return self._label(facet, value)

    def removed(self) -> str:
        """Say that a tag was removed."""
        return self.tr("removed by you")

    def take_back(self) -> str:
        """Return the words of the link that takes a correction back."""
        return self.tr("Take back")

    def correcting(self) -> str:
        """Return the words of the link to where tags are added and corrected."""
        return self.tr("Add or correct … (C)")

    def source(self, sighting: Sighting) -> str:
        """Return document, place and import: "list.txt, line 47  ·  imported today 14:02"."""
        return SEPARATOR.join((places.of_sighting(sighting), *self._came(sighting)))

    def show_source(self) -> str:
        """Return the words of the link to the document."""
        return self.tr("Show source")

    def origins(self, *, shown: bool) -> str:
        """Return the words of the link that tells where each field comes from, or tells it no more."""
        return self.tr("Hide where it comes from (W)") if shown else self.tr("Where it comes from (W)")

    def field(self, field: Field) -> str:
        """Return the name of a field."""
        return QCoreApplication.translate("Field", _FIELDS[field])

    def origin(self, origin: Origin) -> list[Words]:
        """Return which document gave a field its wording, with the way there, or who else did."""
        match origin.giver:
            case Giver.DOCUMENT:
                shown = origin.sightings[0]
                came = "".join(f"{SEPARATOR}{words}" for words in self._came(shown))
                return [Words(places.of_sighting(shown), shown), Words(came)]
            case Giver.USER:
                return [Words(self._from_you(origin.written_at))]
            case Giver.VOCABULARY:
                return [Words(self._found(origin.tag))]
            case Giver.GONE:
                return [Words(self.tr("from a document whose import was undone"))]

    def _from_you(self, written_at: datetime | None) -> str:
        if written_at is None:
            return self.tr("from you")
        return self.tr("written by you {when}").format(when=moment(written_at))

    def _found(self, tag: Tag | None) -> str:
        said = self.tr("found by the vocabulary")
        return said if tag is None or not tag.words else f"{said}: {self.evidence(tag)}"

    def _came(self, sighting: Sighting) -> list[str]:
        """Return when a document was imported and, where that is known, when it was saved."""
        came = [self.tr("imported {when}").format(when=moment(sighting.imported_at))]
        if sighting.saved_on is not None:
            came.append(self.tr("saved {day}").format(day=medium_day(sighting.saved_on)))
        return came

    def orphaned(self) -> str:
        """Say why a release without a source is here."""
        return self.tr("The import that brought this release was undone. It stays because you marked it.")

    def _label(self, facet: Facet, value: str) -> str:
        return self._vocabulary.label(facet, value, languages.current())

    def _where(self, where: Where) -> str:
        match where:
            case Where.HEADLINE:
                return self.tr("headline")
            case Where.SUMMARY:
                return self.tr("summary")
            case Where.TEXT:
                return self.tr("text")
            case Where.KICKER:
                return self.tr("line above the headline")
            case Where.PLACE:
                return self.tr("place")
            case _:
                return self.tr("head of the document")
