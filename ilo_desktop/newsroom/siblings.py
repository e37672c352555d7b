"""Siblings: one release in several languages, told by the identifiers that it has in each."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from ilo_desktop.newsroom.release import Identifier, Scheme

#: The languages that an address can name. What is as well a usual word of addresses (is, to, in, my …) is no language.
_LANGUAGES = (
    *("ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga"),
    *("he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "kk", "km", "ko", "ky", "lo", "lt", "lv", "mk", "mn", "ms"),
    *("ne", "nl", "pl", "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw", "tg", "th", "tk", "tr", "uk", "ur"),
    *("uz", "vi", "zh"),
)
_REGIONAL = ("en-gb", "en-us", "es-es", "fr-fr", "pt-br", "pt-pt", "zh-cn", "zh-hans", "zh-hant", "zh-tw")
_CODES = frozenset((*_LANGUAGES, *_REGIONAL))
_PARAMETERS = ("lang", "language", "locale", "hl")
_WORD = "lang--"
#: What stands in an address where its language stood.
_ANY = "\0"
_NUMBER = re.compile(r"(?P<number>WCMS_[A-Z0-9_]+)/(?P<language>[a-z]{2})")
_ADDRESS = re.compile(r"(?P<host>https?://[^/?#]+)(?P<path>[^?]*)(?P<asked>(?:\?.*)?)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sibling:
    """Another release that is this one in another language (a BCP 47 code, "" where nothing tells it)."""

    id: int
    headline: str
    day: date | None
    language: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """An identifier taken apart: what it has in common in all languages, and its language, "" for none."""

    common: Identifier
    language: str = ""


def spoken(identifier: Identifier) -> Spoken:
    """Take an identifier apart.

    The ILO's old numbers tell their language. An address tells it by a part of its path ("/fr/", "lang--fr") or by a
    parameter; a site's main language often needs neither, so that one at the beginning of the path, or a parameter at
    the end, can as well be missing. A feed's ids tell nothing.
    """
    if _ANY in identifier.value:
        return Spoken(identifier)
    if identifier.scheme is Scheme.WCMS and (match := _NUMBER.fullmatch(identifier.value)):
        return Spoken(Identifier(Scheme.WCMS, match["number"]), match["language"])
    if identifier.scheme is Scheme.URL and (match := _ADDRESS.fullmatch(identifier.value)):
        path, language = _without_segment(match["path"])
        asked = match["asked"]
        if not language:
            asked, language = _without_parameter(asked)
        if language:
            return Spoken(Identifier(Scheme.URL, f"{match['host']}{path}{asked}"), language)
    return Spoken(identifier)


def _without_segment(path: str) -> tuple[str, str]:
    """Return a path without the first part that is a language, and that language."""
    segments = path.split("/")
    for place, segment in enumerate(segments):
        code = segment.removeprefix(_WORD)
        if code not in _CODES:
            continue
        if code != segment:
            segments[place] = f"{_WORD}{_ANY}"
        elif place > 1:
            segments[place] = _ANY
        else:
            del segments[place]
        return "/".join(segments), _language(code)
    return path, ""


def _without_parameter(asked: str) -> tuple[str, str]:
    """Return what an address asks for ("?id=4&lang=fr") without the first parameter that is a language, and that."""
    parameters = asked.removeprefix("?").split("&")
    for place, parameter in enumerate(parameters):
        name, _, code = parameter.partition("=")
        if name not in _PARAMETERS or code not in _CODES:
            continue
        if len(parameters) == 1:
            return "", _language(code)
        if place == len(parameters) - 1:
            del parameters[place]
        else:
            parameters[place] = f"{name}={_ANY}"
        return f"?{'&'.join(parameters)}", _language(code)
    return asked, ""


def _language(code: str) -> str:
    return code.partition("-")[0]


def in_all_languages(common: Identifier) -> frozenset[str]:
    """Return the values of all identifiers that have this in common."""
    found = {common.value} if spoken(common).common == common else set()
    codes = _LANGUAGES if common.scheme is Scheme.WCMS else _CODES
    for front, end in _around_language(common):
        if spoken(Identifier(common.scheme, f"{front}en{end}")).common == common:  # any other does as this one
            found.update(f"{front}{code}{end}" for code in codes)
    return frozenset(found)


def _around_language(common: Identifier) -> Iterator[tuple[str, str]]:
    """Yield what can stand before and behind the language in an identifier."""
    if common.scheme is Scheme.WCMS:
        yield f"{common.value}/", ""
    elif _ANY in common.value:
        front, _, end = common.value.partition(_ANY)
        yield front, end
    elif common.scheme is Scheme.URL and (match := _ADDRESS.fullmatch(common.value)):
        yield f"{match['host']}/", f"{match['path']}{match['asked']}"
        joint = "&" if match["asked"] else "?"
        for name in _PARAMETERS:
            yield f"{common.value}{joint}{name}=", ""


def language_of(identifiers: Iterable[Identifier]) -> str:
    """Return the language that identifiers tell, "" for none or several."""
    told = {language for identifier in identifiers if (language := spoken(identifier).language)}
    return told.pop() if len(told) == 1 else ""


def are_siblings(one: Collection[Identifier], other: Collection[Identifier]) -> bool:
    """Say whether two releases, by their identifiers alone, are one in two languages: no duplicates, however alike."""
    ours = [each for each in map(spoken, one) if each.language]
    theirs = [each for each in map(spoken, other) if each.language]
    shared = [(each, its) for each in ours for its in theirs if each.common == its.common]
    return bool(shared) and all(each.language != its.language for each, its in shared)
