"""Makes of the vocabulary's files what the tagging works with: phrase books by language, and rules."""

import re
from collections.abc import Iterator, Sequence

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.tagging import Role, Rules
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.vocabulary_citations import Citations, book_of_citations
from ilo_desktop.newsroom.vocabulary_files import Exceptions, Grammar, VocabularyFiles
from ilo_desktop.newsroom.vocabulary_namesakes import Namesakes
from ilo_desktop.newsroom.vocabulary_phrases import Meaning, PhraseBook


def book_of_kinds(files: VocabularyFiles) -> PhraseBook:
    """Return the names of kinds in all languages."""
    book = PhraseBook()
    for kind, entry in files.kinds.items():
        for names in entry.words.values():
            for name in names:
                book.add(name, Meaning(Facet.KIND, kind))
    return book


def book_of_languages(files: VocabularyFiles, languages: Sequence[str]) -> PhraseBook:
    """Return the phrases of some languages, with the cities and the exceptions, which belong to all."""
    book = PhraseBook()
    for language in languages:
        for phrase, meaning in _of_language(files, language):
            book.add(phrase, meaning)
    for phrase, meaning in _of_all(files):
        book.add(phrase, meaning)
    return book


def _of_language(files: VocabularyFiles, language: str) -> Iterator[tuple[str, Meaning]]:
    grammar = files.grammars.get(language, Grammar())
    for code, country in files.countries.items():
        for name in country.words.get(language, ()):
            for form in _forms(name, grammar):
                yield form, Meaning(Facet.COUNTRY, code)
    for facet, entries in ((Facet.REGION, files.regions), (Facet.TOPIC, files.topics)):
        for value, entry in entries.items():
            for phrase in entry.words.get(language, ()):
                yield phrase, Meaning(facet, value)


def _of_all(files: VocabularyFiles) -> Iterator[tuple[str, Meaning]]:
    for city, about in files.cities.items():
        for name in about.names:
            yield name, Meaning(Facet.PLACE, city)
    for phrase in files.exceptions.phrases:
        yield phrase, Meaning(None, Role.NOTHING)
    for phrase in files.exceptions.offices:
        yield phrase, Meaning(None, Role.OFFICE)
    for lookalike in files.exceptions.lookalikes:
        for phrase in lookalike.unless:
            yield phrase, Meaning(None, f"{Role.UNLESS} {lookalike.country}")


def _forms(name: str, grammar: Grammar) -> Iterator[str]:
    """Yield a name as it stands and as a language's sentences change its beginning or its ending."""
    yield name
    for letters, others in grammar.beginnings:
        if name.startswith(letters):
            yield from (other + name[len(letters) :] for other in others)
            break
    for letters, others in grammar.endings:
        if name.endswith(letters):
            yield from (name[: len(name) - len(letters)] + other for other in others)
            break


def rules_of(files: VocabularyFiles) -> Rules:
    """Return what the tagging knows beside the phrases."""
    exceptions = files.exceptions
    return Rules(
        region_of={
            code: country.region
            for code, country in files.countries.items()
            if not files.regions[country.region].is_hidden
        },
        label_of={code: country.labels["en"] for code, country in files.countries.items()},
        country_of_city={name: city.country for name, city in files.cities.items()},
        namesakes=_namesakes(exceptions),
        joined_by=frozenset(map(fold, exceptions.joined_by)),
        before_a_place=frozenset(word for grammar in files.grammars.values() for word in grammar.before),
        in_context=frozenset(exceptions.cities_in_context),
        lookalikes={lookalike.country: frozenset(lookalike.names) for lookalike in exceptions.lookalikes},
        ratifying=frozenset(map(fold, exceptions.ratifying)),
        ratified=frozenset(map(fold, exceptions.ratified)),
    )


def citations_of(files: VocabularyFiles) -> Citations:
    """Return what finds the instruments that texts cite, in all languages."""
    names = {
        code: [name for names in entry.words.values() for name in names]
        for code, entry in files.instruments.items()
        if not entry.is_hidden
    }
    return Citations(
        book=book_of_citations(names, files.citing.words, files.citing.own, files.citing.others),
        years={code: files.adopted[code].year for code in names},
        topics={
            code: tuple(topic for topic in instrument.topics if not files.topics[topic].is_hidden)
            for code, instrument in files.adopted.items()
        },
    )


def _namesakes(exceptions: Exceptions) -> Namesakes:
    states = "|".join(map(re.escape, exceptions.states))
    return Namesakes(
        before=frozenset(map(fold, exceptions.titles + exceptions.given_names)),
        after=frozenset(map(fold, exceptions.surnames)),
        also=frozenset(map(fold, exceptions.also_names)),
        given=frozenset(map(fold, exceptions.given_also)),
        beside=frozenset(map(fold, exceptions.beside_names)),
        in_a_state=re.compile(rf",\s+(?:{states})(?!\w)" if states else r"(?!)"),
    )
