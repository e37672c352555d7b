"""What stands on paper besides the releases' own text: counts, dates, names and the sentences around them.

The sentences are English; a translation looks them up in the context ``Paper``. Dates come from CLDR
in the language asked for, names from the vocabulary.
"""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import reduce

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_decimal

from ilo_desktop.newsroom.briefings import Grouping
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.grammar import capitalized, euphonic, with_first_of_month
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.periods import Period, Span, resolved
from ilo_desktop.newsroom.query import Condition, Query, State
from ilo_desktop.newsroom.query_language import VocabularyNames, written_clauses
from ilo_desktop.newsroom.release import Release, Sighting
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.whereabouts import Counted, counted
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Paper", "ILO press releases")
TITLE_WITH_SUBTITLE = QT_TRANSLATE_NOOP("Paper", "{title}: {subtitle}")
NO_DATE = QT_TRANSLATE_NOOP("Paper", "No date")
NO_YEAR = QT_TRANSLATE_NOOP("Paper", "no date")
PRINTED = QT_TRANSLATE_NOOP("Paper", "Printed {day}")
PAGE = QT_TRANSLATE_NOOP("Paper", "{page} of {pages}")
NO_HEADLINE = QT_TRANSLATE_NOOP("Paper", "No headline")
CONTENTS = QT_TRANSLATE_NOOP("Paper", "Contents")
EXPORTED = QT_TRANSLATE_NOOP("Paper", "Exported on {day}")
_REMARK = QT_TRANSLATE_NOOP("Paper", "Remark")
ORGANIZATION = QT_TRANSLATE_NOOP("Paper", "International Labour Organization")
SOURCES = QT_TRANSLATE_NOOP("Paper", "Sources")
COVER = QT_TRANSLATE_NOOP("Paper", "Cover")

_INTRODUCTION = QT_TRANSLATE_NOOP("Paper", "Introduction")
_GROUPS_ALONE = QT_TRANSLATE_NOOP(
    "Paper", "With so many releases only the headings are listed here, each with its first page."
)
_WITHOUT = {
    Grouping.NONE: "",
    Grouping.MONTH: NO_DATE,
    Grouping.COUNTRY: QT_TRANSLATE_NOOP("Paper", "No country"),
    Grouping.TOPIC: QT_TRANSLATE_NOOP("Paper", "No topic"),
    Grouping.KIND: QT_TRANSLATE_NOOP("Paper", "No kind"),
}
_DOCUMENT = QT_TRANSLATE_NOOP("Paper", "{document}, imported on {day}")
_NO_DOCUMENT = QT_TRANSLATE_NOOP("Paper", "Not from a document that is here")

_ONE_OF_DAY = QT_TRANSLATE_NOOP("Paper", "One release of {day}.")
_ONE_UNDATED = QT_TRANSLATE_NOOP("Paper", "One release without a date.")
_MANY_OF_DAY = QT_TRANSLATE_NOOP("Paper", "{count} releases of {day}.")
_MANY_UNDATED = QT_TRANSLATE_NOOP("Paper", "{count} releases without a date.")
_MANY = {
    Order.NEWEST: QT_TRANSLATE_NOOP("Paper", "{count} releases from {first} to {last}, newest first."),
    Order.OLDEST: QT_TRANSLATE_NOOP("Paper", "{count} releases from {first} to {last}, oldest first."),
    Order.RELEVANCE: QT_TRANSLATE_NOOP("Paper", "{count} releases from {first} to {last}, most relevant first."),
    Order.HEADLINE: QT_TRANSLATE_NOOP("Paper", "{count} releases from {first} to {last}, by headline."),
    Order.COLLECTION: QT_TRANSLATE_NOOP("Paper", "{count} releases from {first} to {last}."),
}
_MORE_UNDATED_ONE = QT_TRANSLATE_NOOP("Paper", "One more has no date.")
_MORE_UNDATED = QT_TRANSLATE_NOOP("Paper", "{count} more have no date.")
_NO_SUMMARY_ONE = QT_TRANSLATE_NOOP("Paper", "One of them came without a summary.")
_NO_SUMMARY = QT_TRANSLATE_NOOP("Paper", "{count} of them came without a summary.")
_NO_SUMMARY_ALL = QT_TRANSLATE_NOOP("Paper", "None of them came with a summary.")
_NO_SUMMARY_ONLY = QT_TRANSLATE_NOOP("Paper", "It came without a summary.")
_CHOSEN = QT_TRANSLATE_NOOP("Paper", "Chosen: {conditions}.")

_NUMBERS = QT_TRANSLATE_NOOP(
    "Paper",
    "One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Fourteen|Fifteen|Sixteen|Seventeen"
    "|Eighteen|Nineteen|Twenty",
)
_AND = QT_TRANSLATE_NOOP("Paper", "{first} and {last}")
_THEN = QT_TRANSLATE_NOOP("Paper", "{conditions}; {condition}")
_OR = QT_TRANSLATE_NOOP("Paper", "{first} or {last}")
_QUOTED = QT_TRANSLATE_NOOP("Paper", "“{words}”")

#: How a condition of a facet is said, with its values joined by "or".
_CONDITIONS = {
    Facet.DATE: QT_TRANSLATE_NOOP("Paper", "of {values}"),
    Facet.REGION: QT_TRANSLATE_NOOP("Paper", "on {values}"),
    Facet.COUNTRY: QT_TRANSLATE_NOOP("Paper", "on {values}"),
    Facet.TOPIC: QT_TRANSLATE_NOOP("Paper", "on {values}"),
    Facet.PLACE: QT_TRANSLATE_NOOP("Paper", "from {values}"),
    Facet.INSTRUMENT: QT_TRANSLATE_NOOP("Paper", "citing {values}"),
    Facet.KIND: QT_TRANSLATE_NOOP("Paper", "of the kind {values}"),
    Facet.LANGUAGE: QT_TRANSLATE_NOOP("Paper", "in {values}"),
    Facet.IMPORT: QT_TRANSLATE_NOOP("Paper", "from import {values}"),
    Facet.COLLECTION: QT_TRANSLATE_NOOP("Paper", "in the collection {values}"),
    Facet.TAG: QT_TRANSLATE_NOOP("Paper", "tagged {values}"),
    Facet.SOURCE: QT_TRANSLATE_NOOP("Paper", "from the source {values}"),
    Facet.STATE: "{values}",
}
_STATES = {
    State.UNREAD: QT_TRANSLATE_NOOP("Paper", "unread"),
    State.STARRED: QT_TRANSLATE_NOOP("Paper", "starred"),
    State.EDITED: QT_TRANSLATE_NOOP("Paper", "silently edited"),
    State.LIKELY: QT_TRANSLATE_NOOP("Paper", "likely duplicates"),
    State.HAS_SUMMARY: QT_TRANSLATE_NOOP("Paper", "with a summary"),
    State.HAS_NOTE: QT_TRANSLATE_NOOP("Paper", "with a note"),
    State.DELETED: QT_TRANSLATE_NOOP("Paper", "in the bin"),
}
_SEARCHED = QT_TRANSLATE_NOOP("Paper", "with {words}")
_EXCLUDED = QT_TRANSLATE_NOOP("Paper", "not {condition}")
_FROM_DOCUMENT = QT_TRANSLATE_NOOP("Paper", "From {document}, imported on {day}.")
_FROM_PLACE = {
    Counted.LINES: QT_TRANSLATE_NOOP("Paper", "From {document}, line {line}, imported on {day}."),
    Counted.PAGES: QT_TRANSLATE_NOOP("Paper", "From {document}, page {line}, imported on {day}."),
    Counted.ROWS: QT_TRANSLATE_NOOP("Paper", "From {document}, row {line}, imported on {day}."),
}

_ANY_DATE = QT_TRANSLATE_NOOP("Paper", "any date")
_OR_EARLIER = QT_TRANSLATE_NOOP("Paper", "{period} or earlier")
_OR_LATER = QT_TRANSLATE_NOOP("Paper", "{period} or later")

#: What a date of a period's span is made of.
_SKELETONS = {Span.DAYS: "yMMMMd", Span.MONTHS: "yMMMM", Span.YEARS: "y"}
#: The order in which conditions are said, the search last.
_ORDER = tuple(_CONDITIONS)
#: English dates go day, month, year, as in the ILO's own releases.
_LOCALES = {"en": "en_GB"}


@dataclass(frozen=True)
class Words:
    """Says things in one language. ``translate`` gives the sentences' translation, English as it is."""

    vocabulary: Vocabulary
    language: str = "en"
    translate: Callable[[str], str] = str
    today: date = field(default_factory=date.today)

    @property
    def title(self) -> str:
        """The title of every briefing that is a list."""
        return self.translate(TITLE)

    @property
    def no_date(self) -> str:
        """The heading over undated releases."""
        return self.translate(NO_DATE)

    @property
    def contents_heading(self) -> str:
        """The heading of the contents."""
        return self.translate(CONTENTS)

    @property
    def sources_heading(self) -> str:
        """The heading of the list of sources."""
        return self.translate(SOURCES)

    @property
    def cover(self) -> str:
        """What the cover is called among the bookmarks."""
        return self.translate(COVER)

    @property
    def remark(self) -> str:
        """What leads in what the user says of a release."""
        return self.translate(_REMARK)

    @property
    def introduction(self) -> str:
        """What leads in what the user says of the whole."""
        return self.translate(_INTRODUCTION)

    @property
    def groups_alone(self) -> str:
        """What the contents of very many releases say of themselves."""
        return self.translate(_GROUPS_ALONE)

    def without(self, grouping: Grouping) -> str:
        """Return the heading over releases that have no value of a grouping."""
        return self.translate(_WITHOUT[grouping])

    def source(self, sighting: Sighting | None) -> str:
        """Return a document of the list of sources; None stands for what came from none."""
        if sighting is None:
            return self.translate(_NO_DOCUMENT)
        day = self.day(sighting.imported_at.astimezone().date())
        return self.translate(_DOCUMENT).format(document=sighting.document, day=day)

    def full_title(self, title: str, subtitle: str) -> str:
        """Return title and subtitle in one line."""
        if not subtitle:
            return title
        return self.translate(TITLE_WITH_SUBTITLE).format(title=title, subtitle=subtitle)

    def page(self, page: int, pages: int | None) -> str:
        """Return the number at the foot of a page; alone where the last one is not known yet."""
        return str(page) if pages is None else self.translate(PAGE).format(page=page, pages=pages)

    @property
    def page_of(self) -> str:
        """The number at the foot of a page, with "{page}" and "{pages}" in it for programs that count themselves."""
        return self.translate(PAGE)

    def printed(self, day: date) -> str:
        """Return when a briefing was printed."""
        return self.translate(PRINTED).format(day=self.day(day))

    @property
    def no_headline(self) -> str:
        """What stands for a headline where there is none."""
        return self.translate(NO_HEADLINE)

    @property
    def organization(self) -> str:
        """The name of the organization whose releases these are."""
        return self.translate(ORGANIZATION)

    def exported(self, day: date) -> str:
        """Return when a briefing was written into a file."""
        return self.translate(EXPORTED).format(day=self.day(day))

    # dates

    def day(self, day: date) -> str:
        """Return a day as "7 March 2024"."""
        return self._dated(format_date(day, "long", locale=self.locale))

    def month(self, day: date) -> str:
        """Return a day's month as the heading "March 2024"."""
        return capitalized(format_skeleton("yMMMM", day, locale=self.locale))

    def days(self, release: Release, *, with_year: bool) -> str:
        """Return a release's day or days as "7 March", "7–9 Mar", with the year if wanted; empty for an undated one."""
        if release.day is None:
            return ""
        if release.last_day is not None and release.last_day > release.day:
            crosses = release.last_day.year != release.day.year
            skeleton = "yMMMd" if with_year or crosses else "MMMd"
            return self._dated(str(format_interval(release.day, release.last_day, skeleton, locale=self.locale)))
        return self.day(release.day) if with_year else self._dated(self._day_of_month(release.day))

    def _day_of_month(self, day: date) -> str:
        return str(format_skeleton("MMMMd", day, locale=self.locale))

    def _dated(self, day: str) -> str:
        return with_first_of_month(day, self.language)

    def period(self, period: Period) -> str:
        """Return a period as "May – July 2023" or "2019–2023"; at an end of time as "2019 or earlier"."""
        skeleton = _SKELETONS[period.span]
        if period.has_all_before and period.has_all_after:
            return self.translate(_ANY_DATE)
        if period.has_all_before:
            last = format_skeleton(skeleton, period.last, locale=self.locale)
            return self.translate(_OR_EARLIER).format(period=last)
        if period.has_all_after:
            first = format_skeleton(skeleton, period.first, locale=self.locale)
            return self.translate(_OR_LATER).format(period=first)
        return str(format_interval(period.first, period.last, skeleton, locale=self.locale))

    @property
    def locale(self) -> Locale:
        """The locale of dates and numbers."""
        name = _LOCALES.get(self.language, self.language.replace("-", "_"))
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            return Locale.parse("en_GB")

    # names

    def label(self, facet: Facet, value: str) -> str:
        """Return the name of a facet's value."""
        if facet is Facet.STATE:
            return self.translate(_STATES[State(value)]) if value in set(State) else value
        if facet is Facet.DATE:
            period = resolved(value, self.today) if value else None
            return self.period(period) if period is not None else value or self.translate(NO_YEAR)
        return self.vocabulary.label(facet, value, self.language)

    def place(self, release: Release) -> str:
        """Return the place as written, or the city that the vocabulary found; empty where there is none."""
        if release.place:
            return release.place
        places = release.values(Facet.PLACE)
        return self.label(Facet.PLACE, places[0]) if places else ""

    def kind(self, release: Release) -> str:
        """Return what kind of release it is; empty where that is not known."""
        return self.label(Facet.KIND, release.kind) if release.kind else ""

    def subjects(self, release: Release) -> tuple[str, ...]:
        """Return the names of a release's countries, topics, and Conventions and Recommendations."""
        facets = (Facet.COUNTRY, Facet.TOPIC, Facet.INSTRUMENT)
        return tuple(self.label(facet, value) for facet in facets for value in release.values(facet))

    # sentences

    def number(self, count: int) -> str:
        """Return a number from 1 to 20 in words, as a sentence begins with it, and any other in figures."""
        words = self.translate(_NUMBERS).split("|")
        return words[count - 1] if 0 < count <= len(words) else str(format_decimal(count, locale=self.locale))

    def contents(self, releases: Collection[Release], order: Order = Order.NEWEST) -> str:
        """Return the sentences that say how many releases of which days these are, and in which order."""
        # Gone through once: the releases need not lie in memory.
        known = [release.day for release in releases]
        days = [day for day in known if day is not None]
        undated = len(known) - len(days)
        if not days:
            return self._counted(_ONE_UNDATED, _MANY_UNDATED, undated)
        first, last = min(days), max(days)
        if first == last:
            said = self._counted(_ONE_OF_DAY, _MANY_OF_DAY, len(days), day=self.day(first))
        else:
            many = _MANY[order]
            said = self._counted(many, many, len(days), first=self.day(first), last=self.day(last))
        return said if not undated else f"{said} {self._counted(_MORE_UNDATED_ONE, _MORE_UNDATED, undated)}"

    def without_summary(self, releases: Collection[Release]) -> str:
        """Return the sentence that says how many came without a summary; empty where none did."""
        missing = sum(not release.summary for release in releases)
        if not missing:
            return ""
        if missing == len(releases):
            return self.translate(_NO_SUMMARY_ONLY if missing == 1 else _NO_SUMMARY_ALL)
        return self._counted(_NO_SUMMARY_ONE, _NO_SUMMARY, missing)

    def chosen(self, query: Query) -> str:
        """Return a query's conditions as a sentence; empty where nothing is left out."""
        said = [
            self.translate(_CONDITIONS[facet]).format(values=self._joined(_OR, facet, values))
            for facet, values in _groups(query)
        ]
        if query.search:
            said.append(self.translate(_SEARCHED).format(words=self._quoted(query)))
        said += [self.translate(_EXCLUDED).format(condition=self._said(one)) for one in sorted(query.excluded())]
        if not said:
            return ""
        return self.translate(_CHOSEN).format(conditions=reduce(self._then, said))

    def subject(self, query: Query) -> str:
        """Return what a query asks for as a subtitle: the wanted values, the time last, and the words searched for."""
        groups = sorted(_groups(query), key=lambda group: group[0] is Facet.DATE)
        said = [self._joined(_AND, facet, values) for facet, values in groups]
        if query.search:
            said.append(self._quoted(query))
        return ", ".join(said)

    def provenance(self, sighting: Sighting) -> str:
        """Return the sentence that says in which document a release stood and when it was imported."""
        day = self.day(sighting.imported_at.astimezone().date())
        document, line = sighting.document, sighting.draft.line
        text = _FROM_PLACE[counted(document)] if line else _FROM_DOCUMENT
        return self.translate(text).format(document=document, line=line, day=day)

    def _then(self, conditions: str, condition: str) -> str:
        return self.translate(_THEN).format(conditions=conditions, condition=condition)

    def _counted(self, one: str, many: str, count: int, **values: str) -> str:
        return self.translate(one if count == 1 else many).format(count=self.number(count), **values)

    def _said(self, condition: Condition) -> str:
        value = self.label(condition.facet, condition.value)
        return self.translate(_CONDITIONS[condition.facet]).format(values=value)

    def _joined(self, pair: str, facet: Facet, values: Iterable[str]) -> str:
        *before, last = sorted(self.label(facet, value) for value in values)
        if not before:
            return last
        return euphonic(self.translate(pair).format(first=", ".join(before), last=last), self.language)

    def _quoted(self, query: Query) -> str:
        words = written_clauses(query.search, VocabularyNames(self.vocabulary, self.language))
        if '"' in words:  # phrases in a search stay apart from its single words
            return re.sub(r'"([^"]*)"?', lambda phrase: self.translate(_QUOTED).format(words=phrase[1]), words)
        return self.translate(_QUOTED).format(words=words)


def _groups(query: Query) -> list[tuple[Facet, frozenset[str]]]:
    """Return the wanted values by facet, in the order in which they are said."""
    return sorted(query.groups(), key=lambda group: (_ORDER.index(group[0]), sorted(group[1])))
