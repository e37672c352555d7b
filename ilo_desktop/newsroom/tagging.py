"""The rules by which a release gets its tags: which words count where, and what they do not mean.

*Countries* count wherever their name or adjective stands; not as part of a person's name, of a place in the United
States, or of a longer phrase that names something else. The name of an ILO office counts for the one country that
it has; an office of several countries says who speaks, so there a country needs one of its cities beside it.
*Regions* follow from countries and from their own names. *Place*, one at most, is the written place, else the
dateline's, else a city in headline or summary: one that a preposition or its country places before one that is
just named. It gives no country. *Topics* weigh little: one phrase in headline, summary or kicker is enough, in a
text it takes two, or one among the first 60 words; to ratify is one only where a treaty is named or cited.
*Instruments* count wherever they are cited, and each citation is a mention of their topics.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import Words, fold
from ilo_desktop.newsroom.vocabulary_citations import Citation, Citations
from ilo_desktop.newsroom.vocabulary_namesakes import Namesakes
from ilo_desktop.newsroom.vocabulary_phrases import Hit, PhraseBook

LEAD_WORDS = 60
MENTIONS_IN_TEXT = 2
#: The order in which the parts of a release are asked for the words that a tag shows.
PARTS = (Where.HEADLINE, Where.SUMMARY, Where.KICKER, Where.TEXT, Where.PLACE)
#: The parts of a release in the order of ``Draft.texts``.
TEXTS = (Where.HEADLINE, Where.SUMMARY, Where.TEXT, Where.KICKER, Where.PLACE)

# "TURIN, Italy (ILO News) -", "(ILO News, Shanghai) -" and "BANGKOK -", at the beginning of a text.
_DATELINE = re.compile(r"[^()\n]{0,60}?(?P<source>\([^()\n]{2,60}\))\s*[-–—]|[^()\n–—]{2,40}?\s+[-–—]\s")


class Role(StrEnum):
    """What a phrase without a facet does."""

    NOTHING = "nothing"  # hides what stands in it
    OFFICE = "office"  # the beginning of an office's name: its countries follow
    UNLESS = "unless"  # followed by a country's code: its look-alike is meant


@dataclass(frozen=True, slots=True)
class Rules:
    """What the tagging knows beside the phrases; all words are folded but ``before_a_place``."""

    region_of: Mapping[str, str]
    label_of: Mapping[str, str]
    country_of_city: Mapping[str, str]
    namesakes: Namesakes
    joined_by: frozenset[str]
    before_a_place: frozenset[str]
    in_context: frozenset[str]
    lookalikes: Mapping[str, frozenset[str]]
    ratifying: frozenset[str]
    ratified: frozenset[str]


@dataclass(slots=True)
class Mentions:
    """How often the text of a release mentions a topic, and whether one stands among the first words."""

    count: int = 0
    is_in_lead: bool = False


def is_in_dateline(text: str, words: str) -> bool:
    """Say whether words stand in the dateline that a text begins with."""
    dateline = _DATELINE.match(text)
    return dateline is not None and words in dateline[0]


class _Part:
    """One part of a release with its words and the phrases found in it."""

    def __init__(self, where: Where, words: Words, book: PhraseBook, rules: Rules) -> None:
        self.where = where
        self.text = words.text
        self.words = words
        found = book.find(words)
        self.hits = [hit for hit in found if not (_is_geographical(hit) and rules.namesakes.is_one(words, hit, found))]
        self.in_offices = set(self._in_shared_offices(rules))

    def words_of(self, hit: Hit) -> str:
        return self.text[hit.start : hit.end]

    def _in_shared_offices(self, rules: Rules) -> Iterator[Hit]:
        for number, opening in enumerate(self.hits):
            if any(meaning.value == Role.OFFICE for meaning in opening.meanings):
                countries = list(self._series(opening, self.hits[number + 1 :], rules))
                if len(countries) > 1:
                    yield from countries

    def _series(self, opening: Hit, following: Sequence[Hit], rules: Rules) -> Iterator[Hit]:
        last = opening.last
        for hit in following:
            between = set(self.words.folded[last : hit.first])
            if not between <= rules.joined_by or not any(m.facet is Facet.COUNTRY for m in hit.meanings):
                return
            yield hit
            last = hit.last


def _is_geographical(hit: Hit) -> bool:
    return any(meaning.facet in (Facet.COUNTRY, Facet.PLACE, Facet.REGION) for meaning in hit.meanings)


class Tagging:
    """The tags of one release in the making; at most one for a facet's value, the first evidence stays."""

    def __init__(
        self, draft: Draft, folded: Sequence[str], book: PhraseBook, rules: Rules, citations: Citations
    ) -> None:
        self._draft = draft
        self._citations = citations
        self._rules = rules
        words = {
            where: Words(text, known)
            for where, text, known in zip(TEXTS, draft.texts, folded or (None,) * len(TEXTS), strict=True)
        }
        self._parts = [_Part(where, words[where], book, rules) for where in PARTS if words[where].text]
        self._tags: dict[tuple[Facet, str], Tag] = {}

    def tags(self) -> tuple[Tag, ...]:
        """Return topics, instruments, countries, regions, place and language, in this order."""
        cited = self._cited()
        self._add_topics(cited)
        for part, citation in cited:
            self._add(Facet.INSTRUMENT, citation.value, part.where, part.text[citation.start : citation.end])
        self._add_countries()
        self._add_regions()
        self._add_place()
        if self._draft.language:
            self._add(Facet.LANGUAGE, self._draft.language, Where.TEXT, "")
        return tuple(self._tags.values())

    def _add(self, facet: Facet, value: str, where: Where, words: str) -> None:
        self._tags.setdefault((facet, value), Tag(facet, value, where, words))

    def _found(self, facet: Facet, parts: Sequence[_Part]) -> Iterator[tuple[_Part, Hit, str]]:
        for part in parts:
            for hit in part.hits:
                for meaning in hit.meanings:
                    if meaning.facet is facet:
                        yield part, hit, meaning.value

    def _cited(self) -> list[tuple[_Part, Citation]]:
        """Return the instruments that the parts cite; a place cites none."""
        parts = [part for part in self._parts if part.where is not Where.PLACE]
        found = [(part, self._citations.book.find(part.words)) for part in parts]
        is_about_labour = any(self._citations.names_the_ilo(hits) for _, hits in found) or any(
            self._found(Facet.TOPIC, parts)
        )
        return [
            (part, citation)
            for part, hits in found
            for citation in self._citations.find(part.text, hits, is_about_labour=is_about_labour)
        ]

    def _add_topics(self, cited: Sequence[tuple[_Part, Citation]]) -> None:
        mentions: dict[str, int] = {}
        first: dict[str, tuple[_Part, str]] = {}
        for part, start_word, words, topic in (*self._named_topics(cited), *self._cited_topics(cited)):
            weighs = part.where is not Where.TEXT or start_word < LEAD_WORDS
            mentions[topic] = mentions.get(topic, 0) + (MENTIONS_IN_TEXT if weighs else 1)
            first.setdefault(topic, (part, words))
        for topic, (part, words) in first.items():
            if mentions[topic] >= MENTIONS_IN_TEXT:
                self._add(Facet.TOPIC, topic, part.where, words)

    def mentions(self) -> dict[str, Mentions]:
        """Return how the text mentions topics."""
        found: dict[str, Mentions] = {}
        cited = self._cited()
        for part, first, _words, topic in (*self._named_topics(cited), *self._cited_topics(cited)):
            if part.where is Where.TEXT:
                mentions = found.setdefault(topic, Mentions())
                mentions.count += 1
                mentions.is_in_lead |= first < LEAD_WORDS
        return found

    def _named_topics(self, cited: Sequence[tuple[_Part, Citation]]) -> Iterator[tuple[_Part, int, str, str]]:
        for part, hit, topic in self._found(Facet.TOPIC, self._parts):
            is_ratifying = hit.last - hit.first == 1 and part.words.folded[hit.first] in self._rules.ratifying
            if part.where is not Where.PLACE and (not is_ratifying or cited or self._names_a_treaty()):
                yield part, hit.first, part.words_of(hit), topic

    def _names_a_treaty(self) -> bool:
        # A union's contract is ratified as well.
        return any(not self._rules.ratified.isdisjoint(part.words.folded) for part in self._parts)

    def _cited_topics(self, cited: Sequence[tuple[_Part, Citation]]) -> Iterator[tuple[_Part, int, str, str]]:
        """Yield the topics of what is cited, but for those that its own name has named."""
        for part, citation in cited:
            named = {
                meaning.value
                for hit in part.hits
                if citation.start <= hit.start < citation.end
                for meaning in hit.meanings
            }
            for topic in self._citations.topics[citation.value]:
                if topic not in named:
                    yield part, citation.first, part.text[citation.start : citation.end], topic

    def _add_countries(self) -> None:
        away = self._meant_otherwise()
        of_offices = []
        for part, hit, country in self._found(Facet.COUNTRY, self._parts):
            words = part.words_of(hit)
            if hit in part.in_offices:
                of_offices.append((part, words, country))
            elif not (country in away and words.capitalize() in self._rules.lookalikes[country]):
                self._add(Facet.COUNTRY, country, part.where, words)
        if of_offices:
            cities = self._found(Facet.PLACE, self._parts)
            placed = {self._rules.country_of_city[city] for _, _, city in cities}
            for part, words, country in of_offices:
                if country in placed:
                    self._add(Facet.COUNTRY, country, part.where, words)

    def _meant_otherwise(self) -> set[str]:
        """Return the countries whose look-alike is meant, by the company that its name keeps.

        A city of the country speaks against it: "Georgia" is no State where Tbilisi stands, too.
        """
        roles = (m.value for part in self._parts for hit in part.hits for m in hit.meanings if m.facet is None)
        away = {country for role, _, country in (value.partition(" ") for value in roles) if role == Role.UNLESS}
        if away:
            away -= {self._rules.country_of_city[city] for _, _, city in self._found(Facet.PLACE, self._parts)}
        return away

    def _add_regions(self) -> None:
        for part, hit, region in self._found(Facet.REGION, self._parts):
            self._add(Facet.REGION, region, part.where, part.words_of(hit))
        for facet, country in list(self._tags):
            if facet is Facet.COUNTRY and country in self._rules.region_of:
                self._add(Facet.REGION, self._rules.region_of[country], Where.COUNTRY, self._rules.label_of[country])

    def _add_place(self) -> None:
        place = self._written_place() or self._dateline() or self._named_place()
        if place:
            self._add(Facet.PLACE, *place)

    def _written_place(self) -> tuple[str, Where, str] | None:
        written = self._draft.place.strip()
        for part, hit, city in self._found(Facet.PLACE, self._parts_at(Where.PLACE)):
            return city, Where.PLACE, part.words_of(hit)
        return (_as_name(written), Where.PLACE, written) if written else None

    def _dateline(self) -> tuple[str, Where, str] | None:
        for part, hit, city in self._found(Facet.PLACE, self._parts_at(Where.TEXT, Where.SUMMARY)):
            dateline = _DATELINE.match(part.text)
            if dateline and hit.end <= dateline.end() and (hit.first == 0 or hit.start > dateline.start("source") >= 0):
                return city, part.where, part.words_of(hit)
        return None

    def _named_place(self) -> tuple[str, Where, str] | None:
        named = None
        for part, hit, city in self._found(Facet.PLACE, self._parts_at(Where.HEADLINE, Where.SUMMARY)):
            if self._is_placed(part, hit):
                return city, part.where, part.words_of(hit)
            if named is None and not self._needs_context(part, hit, city):
                named = city, part.where, part.words_of(hit)
        return named

    def _parts_at(self, *places: Where) -> list[_Part]:
        return [part for place in places for part in self._parts if part.where is place]

    def _needs_context(self, part: _Part, hit: Hit, city: str) -> bool:
        """Say whether a city's name can be something else's; "Santiago de Chile" tells more than "Santiago"."""
        is_told_apart = fold(part.words_of(hit)).startswith(f"{fold(city)} ")
        if city in self._rules.in_context and not is_told_apart:
            return True
        return any(meaning.facet is Facet.COUNTRY for meaning in hit.meanings)

    def _is_placed(self, part: _Part, hit: Hit) -> bool:
        """Say whether a preposition stands before a city, or its country behind: "in Beijing", "Turin, Italy"."""
        if hit.first:
            start, end = part.words.place(hit.first - 1)
            if part.text[start:end].lower() in self._rules.before_a_place:
                return True
        if part.text[max(hit.start - 1, 0) : hit.start] in self._rules.before_a_place:
            return True
        return part.text[hit.end : hit.end + 1] == "," and any(
            meaning.facet is Facet.COUNTRY
            for other in part.hits
            if other.first == hit.last
            for meaning in other.meanings
        )


def _as_name(place: str) -> str:
    """Return the city of a written place: what stands before the comma, not in capitals."""
    name = place.partition(",")[0].strip() or place
    return name.title() if name.isupper() else name
