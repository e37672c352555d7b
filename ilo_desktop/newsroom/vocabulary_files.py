"""Reads the files of ``resources/vocabulary`` and says in plain words what is wrong with one that a user broke."""

import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ilo_desktop.newsroom.errors import Code, NewsroomError

FILES = ("kinds", "regions", "countries", "cities", "topics", "instruments", "languages", "exceptions")
_OTHER_KEYS = frozenset({"label", "region", "generic", "before", "beginnings", "endings", "year", "topics"})
#: The table of the instruments' file that is no instrument: how texts cite them.
_CITED = "cited"
_CODE = re.compile(r"[CRP]\d{3}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One kind, region, country, topic or language: its labels and the words that show it, by language.

    ``region`` is a country's region; ``is_generic`` marks a kind that gives way to another one beside it.
    """

    labels: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]]
    region: str = ""
    is_generic: bool = False


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
    """A name that is a country's or something else's: it does not count beside one of the ``unless`` words."""

    country: str
    name: str
    unless: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exceptions:
    """What looks like a country or a city and is none."""

    phrases: tuple[str, ...]
    titles: tuple[str, ...]
    given_names: tuple[str, ...]
    surnames: tuple[str, ...]
    also_names: tuple[str, ...]
    beside_names: tuple[str, ...]
    states: tuple[str, ...]
    offices: tuple[str, ...]
    joined_by: tuple[str, ...]
    cities_in_context: tuple[str, ...]
    lookalikes: tuple[Lookalike, ...]


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


def read_files(folder: Path) -> VocabularyFiles:
    """Read the vocabulary's files; NewsroomError VOCABULARY_BROKEN names the file and what is wrong with it."""
    contents = {name: _bytes_of(folder / f"{name}.toml") for name in FILES}
    digest = hashlib.sha256()
    for name, content in contents.items():
        digest.update(f"{name}.toml".encode() + b"\0" + content + b"\0")

    def table(name: str) -> _Table:
        path = folder / f"{name}.toml"
        return _Table(path, _parsed(path, contents[name]))

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


def read_some_files(folder: Path, *names: str) -> list[dict[str, Entry]]:
    """Read the entries of files such as "topics" alone; NewsroomError as for all of them."""
    paths = [folder / f"{name}.toml" for name in ("languages", *names)]
    languages, *tables = [_Table(path, _parsed(path, _bytes_of(path))) for path in paths]
    return [_entries(table, frozenset(languages.values)) for table in tables]


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of a file, with what its troubles are told by."""

    path: Path
    values: Mapping[str, object]
    name: str = ""

    def trouble(self, reason: str) -> NewsroomError:
        where = f"in [{self.name}]: " if self.name else ""
        return NewsroomError(Code.VOCABULARY_BROKEN, path=str(self.path), reason=where + reason)

    def tables(self) -> list["_Table"]:
        return [self.table(name) for name in self.values]

    def table(self, key: str) -> "_Table":
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            raise self.trouble(f"“{key}” must be a table")
        return _Table(self.path, value, f"{self.name}.{key}" if self.name else key)

    def text(self, key: str) -> str:
        value = self.values.get(key, "")
        if not isinstance(value, str):
            raise self.trouble(f"“{key}” must be a text in quotes")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.trouble(f"“{key}” must be a list of texts, each in quotes")
        return tuple(value)

    def number(self, key: str) -> int:
        value = self.values.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.trouble(f"“{key}” must be a number")
        return value


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise NewsroomError(Code.VOCABULARY_BROKEN, path=str(path), reason=reason) from error


def _parsed(path: Path, content: bytes) -> dict[str, object]:
    try:
        return tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise NewsroomError(Code.VOCABULARY_BROKEN, path=str(path), reason=str(error)) from error


def _entries(file: _Table, languages: frozenset[str]) -> dict[str, Entry]:
    return {table.name: _entry(table, languages) for table in file.tables()}


def _entry(table: _Table, languages: frozenset[str]) -> Entry:
    words = {language: table.texts(language) for language in table.values if language not in _OTHER_KEYS}
    unknown = words.keys() - languages
    if unknown:
        raise table.trouble(f"“{min(unknown)}” is no language of languages.toml")
    label = table.table("label")
    labels = {language: names[0] for language, names in words.items() if names}
    labels |= {language: label.text(language) for language in label.values}
    if not labels.get("en"):
        raise table.trouble("there is no English label")
    return Entry(labels, words, table.text("region"), table.values.get("generic") is True)


def _instruments(file: _Table, languages: frozenset[str]) -> dict[str, Entry]:
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


def _adopted(file: _Table, topics: Mapping[str, Entry]) -> dict[str, Instrument]:
    found = {}
    for table in file.tables():
        if table.name != _CITED:
            unknown = set(table.texts("topics")) - topics.keys()
            if unknown:
                raise table.trouble(f"there is no topic “{min(unknown)}”")
            found[table.name] = Instrument(table.number("year"), table.texts("topics"))
    return found


def _citing(file: _Table) -> Citing:
    cited = file.table(_CITED)
    beside = cited.table("beside")
    words = {letter: cited.table(letter).texts("words") for letter in "CPR"}
    return Citing(words, beside.texts("own"), beside.texts("others"))


def _countries(file: _Table, languages: frozenset[str], regions: Mapping[str, Entry]) -> dict[str, Entry]:
    countries = _entries(file, languages)
    for code, country in countries.items():
        if country.region not in regions:
            raise file.table(code).trouble(f"there is no region “{country.region}”")
    return countries


def _cities(file: _Table, countries: Mapping[str, Entry]) -> dict[str, City]:
    cities: dict[str, City] = {}
    for table in file.tables():
        if table.name not in countries:
            raise table.trouble("there is no country with this code")
        for name in table.values:
            if name in cities:
                raise table.trouble(f"“{name}” is a city of {cities[name].country} already")
            cities[name] = City(table.name, (name, *table.texts(name)))
    return cities


def _grammars(file: _Table) -> dict[str, Grammar]:
    return {
        table.name: Grammar(table.texts("before"), _changes(table, "beginnings"), _changes(table, "endings"))
        for table in file.tables()
    }


def _changes(table: _Table, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    changes = table.table(key)
    return tuple((letters, changes.texts(letters)) for letters in sorted(changes.values, key=len, reverse=True))


def _exceptions(file: _Table, countries: Mapping[str, Entry]) -> Exceptions:
    persons = file.table("persons")
    offices = file.table("offices")
    return Exceptions(
        phrases=file.texts("phrases"),
        titles=persons.texts("titles"),
        given_names=persons.texts("given_names"),
        surnames=persons.texts("surnames"),
        also_names=persons.texts("also_names"),
        beside_names=persons.texts("beside"),
        states=file.table("states").texts("names"),
        offices=offices.texts("openings"),
        joined_by=offices.texts("joined_by"),
        cities_in_context=file.table("cities").texts("in_context"),
        lookalikes=tuple(_lookalike(table, countries) for table in file.table("lookalikes").tables()),
    )


def _lookalike(table: _Table, countries: Mapping[str, Entry]) -> Lookalike:
    country = table.name.partition(".")[2]
    if country not in countries:
        raise table.trouble("there is no country with this code")
    return Lookalike(country, table.text("name"), table.texts("unless"))
