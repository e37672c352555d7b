"""Which objects of a JSON value are releases, and which only hold them."""

from collections.abc import Iterator, Mapping
from typing import Any

from ilo_desktop.intake.field_names import Part, is_loose
from ilo_desktop.intake.field_values import Entry, fields_of


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
