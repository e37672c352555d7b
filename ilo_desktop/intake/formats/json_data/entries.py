"""Which objects of a JSON value are releases, and which only hold them."""

from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any

from ilo_desktop.intake.field_names import Part, is_loose, part_of

Entry = Mapping[str, Any]

#: Under these names other objects keep the fields of a release.
_HOLDS_FIELDS = frozenset(
    (
        *("attributes", "fields", "_source", "node", "article", "post", "release", "document", "doc", "record"),
        *("item", "entry", "values", "properties"),
    )
)
#: Under these names a value keeps what is shown of it, the best first.
_HOLDS_VALUE = (
    *("rendered", "processed", "value", "html", "plain", "text", "#text", "$t", "_", "__cdata", "$", "@value", "name"),
    *("label", "title", "href", "url", "@id", "iso", "date", "start", "en", "fr", "es"),
)


def entries_in(value: object, depth: int = 0) -> Iterator[Entry | list[Any]]:
    """Yield the objects of a value that can be releases, within whatever lists and wrappers, and rows of values."""
    if depth > 8:
        return
    if isinstance(value, list):
        if value and not any(isinstance(each, list | dict) for each in value):
            yield value
        for each in value:
            if isinstance(each, list | dict):
                yield from entries_in(each, depth + 1)
    elif isinstance(value, dict):
        yield from _entries_in_object(value, depth)


def _entries_in_object(value: dict[str, Any], depth: int) -> Iterator[Entry | list[Any]]:
    lists = [each for each in value.values() if isinstance(each, list) and any(map(_looks_whole, each))]
    is_whole = _looks_whole(value)
    if lists and not (is_whole and _has_own_words(value)):
        yield from entries_in([each for inner in lists for each in inner], depth + 1)
    elif is_whole:
        yield value
    else:
        within = [each for each in value.values() if isinstance(each, list | dict)]
        found = [entry for each in within for entry in entries_in(each, depth + 1) if _looks_whole(entry)]
        yield from found or [value]


def _has_own_words(value: dict[str, Any]) -> bool:
    """Say whether an object has a date or a text of its own: a list of releases has a title and says what it is."""
    return bool({Part.DAY, Part.TEXT} & set(fields_of(value)))


def _looks_whole(value: object) -> bool:
    return isinstance(value, dict) and is_release(fields_of(value))


def is_release(fields: Mapping[Part, list[tuple[int, object]]]) -> bool:
    """Say whether an object's fields, by their names, are those of a release: a headline and something besides it."""
    if has_headline(fields):
        return bool(fields.keys() & {Part.DAY, Part.URL, Part.TEXT, Part.SUMMARY})
    return Part.DAY in fields and bool(fields.keys() & {Part.HEADLINE, Part.TEXT})


def has_headline(fields: Mapping[Part, list[tuple[int, object]]]) -> bool:
    """Say whether an object has a headline under a name that is nothing else's."""
    return any(not is_loose(Part.HEADLINE, rank) for rank, _ in fields.get(Part.HEADLINE, ()))


def fields_of(entry: Entry) -> dict[Part, list[tuple[int, object]]]:
    """Return the values of an object whose names say what they are, with how well they say it (0 is best)."""
    found: dict[Part, list[tuple[int, object]]] = {}
    for name, value in flat(entry):
        part = part_of(name)
        if part and value not in (None, "", []):
            found.setdefault(part[0], []).append((part[1], value))
    return found


def values_of(entry: Entry, also: Mapping[str, Part]) -> dict[Part, list[object]]:
    """Return the values of an object under the part of a release that they are, those of the best names first.

    ``also`` says what the fields hold whose names do not say it.
    """
    fields = fields_of(entry)
    found: dict[Part, list[object]] = {}
    for part, values in fields.items():
        values.sort(key=itemgetter(0))
        for _, value in values:
            found.setdefault(part, []).extend(_spread(part, value))
    if also:
        for name, value in flat(entry):
            if name in also and value not in (None, "", []):
                found.setdefault(also[name], []).extend(_spread(also[name], value))
    # Where there is no other address, an id that is one leads to the page.
    found.setdefault(Part.URL, []).extend(value for value in found.get(Part.ID, ()) if isinstance(value, str))
    return {part: values for part, values in found.items() if values}


def _spread(part: Part, value: object) -> list[object]:
    """Return a value as a list: of its own words, or of one text where it is a text in paragraphs."""
    if not isinstance(value, list):
        return [value]
    if part in (Part.TEXT, Part.SUMMARY):
        return ["\n\n".join(map(str, value))]
    return value


def flat(entry: Entry, depth: int = 0) -> Iterator[tuple[str, object]]:
    """Yield the names and values of an object, with those that it keeps in an object of its own."""
    for name, value in entry.items():
        if not isinstance(value, dict):
            yield name, _shown(value)
        elif depth < 3 and (name in _HOLDS_FIELDS or len(entry) == 1):
            yield from flat(value, depth + 1)
        else:
            yield name, _shown(value)


def _shown(value: object) -> object:
    """Return what a value shows: itself, the list of what its members show, or the part of an object that is shown."""
    if isinstance(value, dict):
        return next((value[name] for name in _HOLDS_VALUE if isinstance(value.get(name), str | int | float)), None)
    if isinstance(value, list):
        return [each for each in map(_shown, value[:1_000]) if isinstance(each, str | int | float)]
    return value
