"""Reads the files of ``resources/vocabulary``, the user's own over them, and says what is wrong with a broken one."""

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ilo_desktop.newsroom.vocabulary_tables import HIDDEN, NOT, Table, bytes_of, parsed

FILES = ("kinds", "regions", "countries", "cities", "topics", "instruments", "languages", "exceptions")
_OTHER_KEYS = frozenset(
    {"label", "region", "generic", "before", "beginnings", "endings", "year", "topics", NOT, HIDDEN}
)
#: The table of the instruments' file that is no instrument: how texts cite them.
_CITED = "cited"
_CODE = re.compile(r"[CRP]\d{3}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind, region, country, topic or language: its labels and the words that show it, by language.

    ``region`` is a country's region; ``is_generic`` marks a kind that gives way to another one beside it, ``is_hidden``
    what the user does not want: it keeps its labels for releases that have it by a correction.
    """

    labels: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    region: str = ""
    is_generic: bool = False
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class City:
    """A city that can place a release: its country's code and its names in all languages."""

    country: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """A Convention, Protocol or Recommendation: when it was adopted, and the topics of a release that cites it."""

    year: int
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citing:
    """The words that stand before a number, by the first letter of the codes, and the names beside which they do.

    Beside the ``own`` names a number is the ILO's, beside the ``others`` it is another body's.
    """

    words: Mapping[str, tuple[str, ...]]
    own: tuple[str, ...]
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words that stand before a place, and how names change in a language's sentences.

    ``beginnings`` and ``endings`` say what can take the place of a name's first or last letters, longest first.
    """

    before: tuple[str, ...] = ()
    beginnings: tuple[tuple[str, tuple[str, ...]], ...] = ()
    endings: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Lookalike:
    """Names that are a country's or something else's: they do not count beside one of the ``unless`` words."""

    country: str
    names: tuple[str, ...]
    unless: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exceptions:
    """What looks like a country or a city and is none."""

    phrases: tuple[str, ...]
    titles: tuple[str, ...]
    given_names: tuple[str, ...]
    surnames: tuple[str, ...]
    also_names: tuple[str, ...]
    given_also: tuple[str, ...]
    beside_names: tuple[str, ...]
    states: tuple[str, ...]
    offices: tuple[str, ...]
    joined_by: tuple[str, ...]
    cities_in_context: tuple[str, ...]
    lookalikes: tuple[Lookalike, ...]
    ratifying: tuple[str, ...]
    ratified: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VocabularyFiles:
    """Everything that the files say. ``digest`` is the SHA-256 (hexadecimal) of their bytes."""

    kinds: Mapping[str, Entry]
    regions: Mapping[str, Entry]
    countries: Mapping[str, Entry]
    topics: Mapping[str, Entry]
    instruments: Mapping[str, Entry]
    adopted: Mapping[str, Instrument]
    citing: Citing
    languages: Mapping[str, Entry]
    cities: Mapping[str, City]
    grammars: Mapping[str, Grammar]
    exceptions: Exceptions
    digest: str


def read_files(folder: Path, own: Path | None = None) -> VocabularyFiles:
    """Read the vocabulary's files, with the user's own file laid over them, where there is one.

    NewsroomError VOCABULARY_BROKEN or OWN_VOCABULARY_BROKEN names the file and what is wrong with it.
    """
    contents = {name: bytes_of(folder / f"{name}.toml") for name in FILES}
    added = read_own(own)
    digest = hashlib.sha256()
    for name, content in contents.items():
        digest.update(f"{name}.toml".encode() + b"\0" + content + b"\0")
    if added.values:  # what is but a comment changes nothing
        digest.update(repr(added.values).encode())

    def table(name: str) -> Table:
        path = folder / f"{name}.toml"
        return _laid_over(Table(path, parsed(path, contents[name])), added, name)

    # One file after the other: what is parsed takes several times the room of what is made of it.
    spoken = table("languages")
    languages = frozenset(spoken.values)
    regions = _entries(table("regions"), languages)
    countries = _countries(table("countries"), languages, regions)
    topics = _entries(table("topics"), languages)
    cited = table("instruments")
    instruments = _instruments(cited, languages)
    return VocabularyFiles(
        kinds=_entries(table("kinds"), languages),
        regions=regions,
        countries=countries,
        topics=topics,
        instruments=instruments,
        adopted=_adopted(cited, topics),
        citing=_citing(cited),
        languages=_entries(spoken, languages),
        cities=_cities(table("cities"), countries),
        grammars=_grammars(spoken),
        exceptions=_exceptions(table("exceptions"), countries),
        digest=digest.hexdigest(),
    )


def read_some_files(folder: Path, *names: str, own: Path | None = None) -> list[dict[str, Entry]]:
    """Read the entries of files such as "topics" alone; NewsroomError as for all of them."""
    added = read_own(own)
    paths = {name: folder / f"{name}.toml" for name in ("languages", *names)}
    languages, *tables = [
        _laid_over(Table(path, parsed(path, bytes_of(path))), added, name) for name, path in paths.items()
    ]
    return [_entries(table, frozenset(languages.values)) for table in tables]


def read_own(path: Path | None) -> Table:
    """Read the user's own file, whose tables are the shipped files by their names; an empty one where there is none."""
    if path is None or not os.path.lexists(path):
        return Table(Path(), {})
    content = bytes_of(path, is_own=True)
    values = parsed(path, content, is_own=True)
    table = Table(path, values, is_own=True, source=content.decode("utf-8-sig"))
    for name in table.values:
        if name not in FILES:
            raise table.trouble(f"“{name}” is none of {', '.join(FILES)}")
        table.table(name)
    return table


def _laid_over(shipped: Table, own: Table, name: str) -> Table:
    return own.table(name).over(shipped) if name in own.values else shipped


def _entries(file: Table, languages: frozenset[str]) -> dict[str, Entry]:
    return {table.name: _entry(table, languages) for table in file.tables()}


def _entry(table: Table, languages: frozenset[str]) -> Entry:
    names = {language: table.texts(language) for language in table.values if language not in _OTHER_KEYS}
    unknown = names.keys() - languages
    if unknown:
        raise table.trouble(f"“{min(unknown)}” is no language of languages.toml")
    label = table.table("label")
    labels = {language: some[0] for language, some in names.items() if some}
    labels |= {language: label.text(language) for language in label.values}
    if not labels.get("en"):
        if table.own is None or not labels:
            raise table.trouble("there is no English label")
        labels["en"] = next(iter(labels.values()))  # users write in their own language
    is_hidden = table.flag(HIDDEN)
    words = {} if is_hidden else {language: table.without_taken(some) for language, some in names.items()}
    return Entry(labels, words, table.text("region"), table.flag("generic"), is_hidden)


def _instruments(file: Table, languages: frozenset[str]) -> dict[str, Entry]:
    found = {}
    for table in file.tables():
        if table.name == _CITED:
            continue
        if not _CODE.fullmatch(table.name):
            raise table.trouble("a code is C, P or R and three digits")
        entry = _entry(table, languages)
        named = {language: _with_year(name, table.number("year")) for language, name in entry.labels.items()}
        found[table.name] = replace(entry, labels={of: f"{table.name} {name}" for of, name in named.items()})
    return found


def _with_year(name: str, year: int) -> str:
    named = name[:1].upper() + name[1:]
    return named if not year or str(year) in name else f"{named}, {year}"


def _adopted(file: Table, topics: Mapping[str, Entry]) -> dict[str, Instrument]:
    found = {}
    for table in file.tables():
        if table.name != _CITED:
            unknown = set(table.texts("topics")) - topics.keys()
            if unknown:
                raise table.trouble(f"there is no topic “{min(unknown)}”")
            found[table.name] = Instrument(table.number("year"), table.texts("topics"))
    return found


def _citing(file: Table) -> Citing:
    cited = file.table(_CITED)
    beside = cited.table("beside")
    words = {letter: cited.table(letter).phrases("words") for letter in "CPR"}
    return Citing(words, beside.phrases("own"), beside.phrases("others"))


def _countries(file: Table, languages: frozenset[str], regions: Mapping[str, Entry]) -> dict[str, Entry]:
    countries = _entries(file, languages)
    for code, country in countries.items():
        if country.region not in regions:
            raise file.table(code).trouble(f"there is no region “{country.region}”")
    return countries


def _cities(file: Table, countries: Mapping[str, Entry]) -> dict[str, City]:
    cities: dict[str, City] = {}
    for table in file.tables():
        if table.name not in countries:
            raise table.trouble("there is no country with this code")
        for name in table.values:
            if name == NOT:
                continue
            if name in cities:
                raise table.trouble(f"“{name}” is a city of {cities[name].country} already")
            cities[name] = City(table.name, table.without_taken((name, *table.texts(name))))
    return cities


def _grammars(file: Table) -> dict[str, Grammar]:
    return {
        table.name: Grammar(table.texts("before"), _changes(table, "beginnings"), _changes(table, "endings"))
        for table in file.tables()
    }


def _changes(table: Table, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    changes = table.table(key)
    return tuple((letters, changes.texts(letters)) for letters in sorted(changes.values, key=len, reverse=True))


def _exceptions(file: Table, countries: Mapping[str, Entry]) -> Exceptions:
    persons = file.table("persons")
    offices = file.table("offices")
    ratifying = file.table("ratifying")
    return Exceptions(
        phrases=file.phrases("phrases"),
        titles=persons.phrases("titles"),
        given_names=persons.phrases("given_names"),
        surnames=persons.phrases("surnames"),
        also_names=persons.phrases("also_names"),
        given_also=persons.phrases("given_also"),
        beside_names=persons.phrases("beside"),
        states=file.table("states").phrases("names"),
        offices=offices.phrases("openings"),
        joined_by=offices.phrases("joined_by"),
        cities_in_context=file.table("cities").phrases("in_context"),
        lookalikes=tuple(_lookalike(table, countries) for table in file.table("lookalikes").tables()),
        ratifying=ratifying.phrases("words"),
        ratified=ratifying.phrases("only_with"),
    )


def _lookalike(table: Table, countries: Mapping[str, Entry]) -> Lookalike:
    country = table.name.partition(".")[2]
    if country not in countries:
        raise table.trouble("there is no country with this code")
    return Lookalike(country, table.phrases("names"), table.phrases("unless"))
