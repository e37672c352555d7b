"""What the command line says of a release's versions: the list of them, and what changed from one to another."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence

import click

from ilo_desktop.cli_output import count, draft_as_json, to_json, without_commands
from ilo_desktop.newsroom.differences import Kind, Piece, Unchanged, changed_words, condensed
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.versions import WORDED_FIELDS, FieldDifference, Version, compare, versions

_NAMES = {
    "headline": "Headline",
    "summary": "Summary",
    "text": "Text",
    "day": "Date",
    "last_day": "Last date",
    "kicker": "Kicker",
    "place": "Place",
    "credit": "Credit",
}
_JSON_NAMES = {"day": "date", "last_day": "last_date"}
_SIGNS = {Kind.REMOVED: ("[-", "-]"), Kind.ADDED: ("{+", "+}")}
_COLOURS = {Kind.REMOVED: "red", Kind.ADDED: "green"}
#: Words of one line, without the white space at its ends.
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


class NoSuchVersionError(ValueError):
    """A number of the command line that names no version, with why."""


def list_as_json(release: Release) -> str:
    """Return the versions of a release as ``show --versions --json`` prints them."""
    found = versions(release.sightings)
    listed = {
        "id": release.id,
        "headline": release.headline,
        "versions": [
            _version_as_json(one)
            | {"changed": list(map(_json_name, one.changed)), "words": one.words, "says": draft_as_json(one.says)}
            for one in found
        ],
    }
    return to_json(listed)


def list_as_text(release: Release) -> str:
    """Return the versions of a release as ``show --versions`` prints them."""
    found = versions(release.sightings)
    return without_commands("\n".join([release.headline, "", *map(_line, found)]))


def _line(version: Version) -> str:
    changed = ", ".join(_NAMES[name].lower() for name in version.changed)
    words = f", {count(version.words, 'word')}" if version.words else ""
    what = f": {changed} changed{words}" if changed else ""
    return f"{version.number:>3}  {version.seen_on.isoformat()}  {', '.join(version.documents)}{what}"


def pair_of(release: Release, before: int | None, after: int | None) -> tuple[Version, Version]:
    """Return two versions by their numbers, of which the first may be left out (then it is the last but one) and the
    second one as well (then it is the last); NoSuchVersionError where there is none of a number."""
    found = versions(release.sightings)
    last = len(found)
    wanted = (max(last - 1, 1) if before is None else before, last if after is None else after)
    for number in wanted:
        if not 0 < number <= last:
            raise NoSuchVersionError(f"Release {release.id} has {count(last, 'version')}, and so no version {number}.")
    return found[wanted[0] - 1], found[wanted[1] - 1]


def diff_as_json(release: Release, pair: tuple[Version, Version]) -> str:
    """Return what ``diff --json`` prints."""
    found = compare(pair[0].says, pair[1].says)
    shown = {
        "id": release.id,
        "headline": release.headline,
        "before": _version_as_json(pair[0]),
        "after": _version_as_json(pair[1]),
        "words": _words(found),
        "fields": [
            {
                "field": _json_name(one.field),
                "filled": one.is_filled,
                "pieces": [{"kind": piece.kind, "text": piece.text} for piece in one.pieces],
            }
            for one in found
        ],
    }
    return to_json(shown)


def _json_name(field: str) -> str:
    return _JSON_NAMES.get(field, field)


def _version_as_json(version: Version) -> dict[str, object]:
    return {
        "number": version.number,
        "seen_on": version.seen_on.isoformat(),
        "documents": list(version.documents),
    }


def _words(found: Iterable[FieldDifference]) -> int:
    return sum(changed_words(one.pieces) for one in found if one.field in WORDED_FIELDS and not one.is_filled)


def diff_as_text(release: Release, pair: tuple[Version, Version]) -> str:
    """Return what ``diff`` prints: which versions these are, and each field that changed with its words."""
    found = compare(pair[0].says, pair[1].says)
    changed, filled = [one for one in found if not one.is_filled], [one for one in found if one.is_filled]
    head = f"{' and '.join(dict.fromkeys(map(_name, pair)))}: {_outcome(changed)}"
    blocks = [without_commands(f"{release.headline}\n{head[0].upper()}{head[1:]}")]
    blocks += [f"{_NAMES[one.field]}\n{''.join(map(_shown, condensed(one.pieces))).rstrip()}" for one in changed]
    if filled:
        names = ", ".join(_NAMES[one.field].lower() for one in filled)
        blocks.append(f"Only one of them has: {names}.")
    return "\n\n".join(blocks)


def _outcome(changed: Sequence[FieldDifference]) -> str:
    if not changed:
        return "nothing changed"
    words = _words(changed)
    return f"{count(words, 'word')} changed" if words else ", ".join(_NAMES[one.field].lower() for one in changed)


def _name(version: Version) -> str:
    return f"version {version.number} ({version.seen_on.isoformat()}, {', '.join(version.documents)})"


def _shown(part: Piece | Unchanged) -> str:
    if isinstance(part, Unchanged):
        return f"… {part.paragraphs} paragraphs unchanged …\n\n"
    text = without_commands(part.text)
    return text if part.kind is Kind.KEPT else "".join(_marked(text, part.kind))


def _marked(text: str, kind: Kind) -> Iterator[str]:
    """Yield a piece with its words in signs, paragraph by paragraph, which a terminal also shows in colour."""
    opening, closing = _SIGNS[kind]
    done = 0
    for line in _LINE.finditer(text):
        yield text[done : line.start()]
        marked = f"{opening}{line[0]}{closing}"
        yield marked if os.environ.get("NO_COLOR") else click.style(marked, fg=_COLOURS[kind])
        done = line.end()
    yield text[done:]
