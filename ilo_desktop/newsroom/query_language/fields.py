"""The fields of the language: what may stand before a colon, and what it means."""

from collections.abc import Mapping
from dataclasses import dataclass

from ilo_desktop.newsroom.clauses import Condition, Field, State
from ilo_desktop.newsroom.facets import Facet

#: The fields that look for words in a part of a release.
TEXT_FIELDS: Mapping[str, Field] = {field.value: field for field in Field if field is not Field.ANYWHERE}
#: The fields that want a value of a facet.
FACET_FIELDS: Mapping[str, Facet] = {
    "kind": Facet.KIND,
    "country": Facet.COUNTRY,
    "region": Facet.REGION,
    "topic": Facet.TOPIC,
    "convention": Facet.INSTRUMENT,
    "place": Facet.PLACE,
    "language": Facet.LANGUAGE,
    "tag": Facet.TAG,
    "in": Facet.COLLECTION,
    "source": Facet.SOURCE,
    "import": Facet.IMPORT,
}
NAME_OF_FACET: Mapping[Facet, str] = {facet: name for name, facet in FACET_FIELDS.items()}
DATE, BEFORE, AFTER = "date", "before", "after"
DATE_FIELDS = frozenset({DATE, BEFORE, AFTER})
UNDATED = Condition(Facet.DATE, "")
#: The fields with a few values of their own, each of which stands for a condition.
STATE_FIELDS: Mapping[str, Mapping[str, Condition]] = {
    "is": {
        "unread": Condition(Facet.STATE, State.UNREAD),
        "read": Condition(Facet.STATE, State.UNREAD, is_excluded=True),
        "starred": Condition(Facet.STATE, State.STARRED),
        "changed": Condition(Facet.STATE, State.EDITED),
        "duplicate": Condition(Facet.STATE, State.LIKELY),
        "undated": UNDATED,
        "deleted": Condition(Facet.STATE, State.DELETED),
    },
    "has": {
        "summary": Condition(Facet.STATE, State.HAS_SUMMARY),
        "note": Condition(Facet.STATE, State.HAS_NOTE),
    },
}
FIELDS: tuple[str, ...] = (*TEXT_FIELDS, *FACET_FIELDS, DATE, BEFORE, AFTER, *STATE_FIELDS)


@dataclass(frozen=True, slots=True)
class StateWord:
    """How a condition of a state is written."""

    field: str
    word: str


STATE_WORDS: Mapping[Condition, StateWord] = {
    condition: StateWord(field, word)
    for field, words in STATE_FIELDS.items()
    for word, condition in words.items()
    if not condition.is_excluded
}
