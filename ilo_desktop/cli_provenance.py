"""Where each field of a release comes from, as the command line prints it: for people, and as JSON."""

from ilo_desktop.cli_output import day_as_json, local, moment_as_json, without_commands
from ilo_desktop.newsroom.facets import Where
from ilo_desktop.newsroom.provenance import Field, Giver, Origin, provenance
from ilo_desktop.newsroom.release import Release, Sighting
from ilo_desktop.newsroom.whereabouts import Counted, place_of

_NAMES = {
    Field.HEADLINE: "Headline",
    Field.DATE: "Date",
    Field.SUMMARY: "Summary",
    Field.TEXT: "Text",
    Field.KICKER: "Kicker",
    Field.CREDIT: "Credit",
    Field.PLACE: "Place",
    Field.KIND: "Kind",
    Field.LANGUAGE: "Language",
    Field.URL: "Address",
}
_UNITS = {Counted.LINES: "line", Counted.PAGES: "page", Counted.ROWS: "row", Counted.ITEMS: "item"}


def as_json(release: Release) -> list[dict[str, object]]:
    """Return where each field comes from: field, by, and the place of what is shown, null where it is no document's."""
    return [_origin_as_json(origin) for origin in provenance(release)]


def _origin_as_json(origin: Origin) -> dict[str, object]:
    shown = origin.sightings[0] if origin.sightings else None
    place = shown and place_of(shown.document, shown.draft.line, shown.draft.position)
    return {
        "field": origin.field,
        "by": origin.giver,
        "document": shown and shown.document,
        "unit": place and _UNITS[place.counted],
        "number": place and place.number,
        "import": shown and shown.import_id,
        "imported_at": shown and moment_as_json(shown.imported_at),
        "saved_on": shown and day_as_json(shown.saved_on),
        "also_in": max(len(origin.sightings) - 1, 0),
        "where": origin.tag and origin.tag.where,
        "words": origin.tag and origin.tag.words,
        "written_at": moment_as_json(origin.written_at),
    }


def as_text(release: Release) -> str:
    """Return where each field comes from, a line for each."""
    lines = [f"  {_NAMES[origin.field]}: {_told(origin)}" for origin in provenance(release)]
    return without_commands("\n".join(["Where it comes from", *lines]))


def _told(origin: Origin) -> str:
    match origin.giver:
        case Giver.DOCUMENT:
            return sighting_as_line(origin.sightings[0]) + _others(len(origin.sightings) - 1)
        case Giver.USER:
            return f"from you, {local(origin.written_at)}" if origin.written_at else "from you"
        case Giver.GONE:
            return "from a document whose import was undone"
        case Giver.VOCABULARY:
            return _found(origin)


def _found(origin: Origin) -> str:
    tag = origin.tag
    if tag is None or tag.where is Where.DOCUMENT:
        return "found by the vocabulary"
    return f"found by the vocabulary in the {tag.where.value}" + (f": “{tag.words}”" if tag.words else "")


def _others(count: int) -> str:
    return f"; {count} more say the same" if count > 1 else "; 1 more says the same" if count else ""


def sighting_as_line(sighting: Sighting) -> str:
    """Return the document and the place in it, and when that came."""
    place = place_of(sighting.document, sighting.draft.line, sighting.draft.position)
    where = f"{sighting.document}, {_UNITS[place.counted]} {place.number}" if place else sighting.document
    saved = f", saved {sighting.saved_on.isoformat()}" if sighting.saved_on else ""
    return f"{where} (import {sighting.import_id}, {local(sighting.imported_at)}{saved})"
