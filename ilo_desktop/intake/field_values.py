"""The values of a data file's object under the parts of a release that their names say they are."""

import re
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any

from ilo_desktop.intake.field_names import Part, part_of
from ilo_desktop.intake.rich_text import html_of

Entry = Mapping[str, Any]

#: Under these names other objects keep the fields of a release.
_HOLDS_FIELDS = frozenset(
    (
        *("attributes", "fields", "_source", "node", "article", "post", "release", "document", "doc", "record"),
        *("item", "entry", "values", "properties", "sys"),
    )
)
#: Under these names a value keeps what is shown of it, the best first.
_HOLDS_VALUE = (
    *("rendered", "processed", "value", "html", "plain", "text", "#text", "$t", "_", "__cdata", "$", "@value", "name"),
    *("label", "title", "href", "url", "@id", "iso", "date", "start", "en", "fr", "es"),
)
#: Under names of languages ("en-US") a value keeps itself in each of them.
_LANGUAGE = re.compile(r"[a-z]{2}(?:-[A-Z]{2})?")


def fields_of(entry: Entry) -> dict[Part, list[tuple[int, object]]]:
    """Return the values of an object whose names say what they are, with how well they say it (0 is best)."""
    found: dict[Part, list[tuple[int, object]]] = {}
    for name, value in flat(entry):
        part = part_of(name)
        if part and not isinstance(value, bool) and value not in (None, "", []):
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
            if "processed" in value and isinstance(value.get("summary"), str):  # as Drupal keeps a text
                yield "summary", value["summary"]


def _shown(value: object) -> object:
    """Return what a value shows: itself, a tree of nodes as HTML, the list of what its members show, or the part of an
    object that is shown.
    """
    if isinstance(value, dict | list) and (html := html_of(value)):
        return html
    if isinstance(value, dict):
        if value and all(map(_LANGUAGE.fullmatch, value)):
            return _shown(value[next((name for name in value if name.startswith("en")), next(iter(value)))])
        return next((value[name] for name in _HOLDS_VALUE if isinstance(value.get(name), str | int | float)), None)
    if isinstance(value, list):
        return [each for each in map(_shown, value[:1_000]) if isinstance(each, str | int | float)]
    return value
