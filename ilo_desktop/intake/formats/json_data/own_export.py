"""What this program prints itself (``list --json``, ``show --json``), read back as it was."""

from datetime import date

from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.field_values import Entry
from ilo_desktop.intake.markup import clean
from ilo_desktop.intake.plain import fit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Draft, Identifier, Scheme
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.vocabulary import Vocabulary

_SCHEMES = frozenset(scheme.value for scheme in Scheme)
_OWN_NAMES = frozenset({"id", "date", "headline", "kicker", "countries", "topics", "starred", "own_tags"})


def is_own(entry: Entry) -> bool:
    """Say whether an object is a release as this program prints it."""
    return entry.keys() >= _OWN_NAMES


def draft_of(entry: Entry, vocabulary: Vocabulary, line: int) -> Draft:
    """Return what an object says that this program printed. Its number, tags and marks are the library's, not its own.

    The language and the kind are taken as they stand: what they were told by need not be in the object.
    """
    url = _text(entry, "url")
    kind = _text(entry, "kind")
    is_kind = kind in vocabulary.values(Facet.KIND)
    return Draft(
        headline=squeeze(_text(entry, "headline")),
        day=_day(entry, "date"),
        last_day=_day(entry, "last_date"),
        summary=_text(entry, "summary"),
        text=_text(entry, "text"),
        body=clean(_text(entry, "body")).html,
        kicker=_text(entry, "kicker"),
        kind=kind if is_kind else "",
        kind_words=(_kind_words(entry, kind) or kind) if is_kind else "",
        credit=_text(entry, "credit"),
        place=_text(entry, "place"),
        language=_text(entry, "language"),
        url=url,
        identifiers=_identifiers(entry) or identifiers_of(url),
        line=line,
        last_line=line,
    )


def _text(entry: Entry, name: str) -> str:
    value = entry.get(name)
    return fit(value) if isinstance(value, str) else ""


def _day(entry: Entry, name: str) -> date | None:
    try:
        return date.fromisoformat(_text(entry, name))
    except ValueError:
        return None


def _kind_words(entry: Entry, kind: str) -> str:
    tags = entry.get("tags")
    for tag in tags if isinstance(tags, list) else ():
        if isinstance(tag, dict) and tag.get("facet") == Facet.KIND and tag.get("value") == kind:
            return _text(tag, "words")
    return ""


def _identifiers(entry: Entry) -> tuple[Identifier, ...]:
    found = []
    values = entry.get("identifiers")
    for value in values if isinstance(values, list) else ():
        scheme, _, name = str(value).partition(":")
        if scheme in _SCHEMES and name:
            found.append(Identifier(Scheme(scheme), fit(name)))
    return tuple(found)
