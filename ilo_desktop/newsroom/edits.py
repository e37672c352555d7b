"""What the user does to releases, from marks to corrections, as values that can be carried out and taken back."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from ilo_desktop.newsroom.briefings import USUAL_LOOK, BriefingLook
from ilo_desktop.newsroom.facets import Correction, Facet
from ilo_desktop.newsroom.release import Decision, Mark
from ilo_desktop.newsroom.text import fold, squeeze


@dataclass(frozen=True, slots=True)
class MarkEdit:
    """Sets or clears a mark. Ids that the library does not have, or that are so already, are passed over."""

    mark: Mark
    ids: frozenset[int]
    on: bool


@dataclass(frozen=True, slots=True)
class NoteEdit:
    """Writes the note of a release just as it was typed; an empty one takes it away.

    Where the note is not ``expected`` by now (None: whatever it is), nothing is written.
    """

    release_id: int
    note: str
    expected: str | None = None


@dataclass(frozen=True, slots=True)
class TagEdit:
    """Gives releases a tag of the user's own, or takes it from them; ids as for marks. An empty tag is none."""

    tag: str
    ids: frozenset[int]
    on: bool


@dataclass(frozen=True, slots=True)
class TagRename:
    """Calls a tag otherwise on all releases; where there is a tag of that name, the two become one."""

    tag: str
    new: str


@dataclass(frozen=True, slots=True)
class TagCorrection:
    """Adds a tag to releases or removes it, whatever the vocabulary says, or takes that back; ids as for marks.

    Of a facet that has one value at most, the one added takes the place of another that was added.
    """

    facet: Facet
    value: str
    ids: frozenset[int]
    verdict: Correction


@dataclass(frozen=True, slots=True)
class DeleteEdit:
    """Puts releases into the bin, or brings them back out of it; ids as for marks."""

    ids: frozenset[int]
    on: bool


@dataclass(frozen=True, slots=True)
class WordingEdit:
    """Writes a field of a release by hand, whatever its documents say; None takes that back.

    ``field`` is one of ``own_wordings.FIELDS``; a date is written as 2024-03-07, and an empty value empties the field.
    ``written_at`` None is now.
    """

    release_id: int
    field: str
    value: str | None
    written_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class JoinEdit:
    """Says of releases that they are one: the oldest takes over the others with their marks."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class ApartEdit:
    """Says of releases that they are not one, however alike they look."""

    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class DecisionEdit:
    """Brings a decision into force again, or takes it back.

    ``homes`` are sightings, each with the release that it belonged to before, which it then belongs to again.
    """

    decision: Decision
    on: bool
    homes: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ViewSave:
    """Saves a query, in its normal form, with the order of its list under a name, in place of what that one had.

    A new view comes before another one, by its name, or last. Names are cleaned as tags are, and no two fold alike.
    """

    name: str
    query: str
    sorting: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class ViewRename:
    """Calls a saved view otherwise; NAME_TAKEN where another one is called so."""

    name: str
    new: str


@dataclass(frozen=True, slots=True)
class ViewDelete:
    """Takes a saved view away."""

    name: str


@dataclass(frozen=True, slots=True)
class ViewMove:
    """Puts a saved view before another one, by its name, or last."""

    name: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class CollectionAdd:
    """Makes a collection, with nothing in it, before another one or last; names are as those of views."""

    name: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class CollectionRename:
    """Calls a collection otherwise; NAME_TAKEN where another one is called so."""

    name: str
    new: str


@dataclass(frozen=True, slots=True)
class CollectionDelete:
    """Takes a collection away; its releases stay in the library, unless nothing else keeps them."""

    name: str


@dataclass(frozen=True, slots=True)
class CollectionMove:
    """Puts a collection before another one, by its name, or last."""

    name: str
    before: str = ""


class Gap(NamedTuple):
    """Room in a collection or a briefing: what stands from a position on, at it from a release on, moves by a width.

    A negative width closes the gap of that width, so that all have the positions again that they had before.
    """

    position: int
    release_id: int
    width: int


@dataclass(frozen=True, slots=True)
class CollectEdit:
    """Puts releases into a collection in their order, or takes them out; ids as for marks.

    They come before the release ``before`` where that is in it, else last. ``places`` are the positions that they had
    and get back, one for each; ``gap`` is made for them first, or closed behind those that went.
    """

    collection: str
    ids: tuple[int, ...]
    on: bool
    before: int | None = None
    places: tuple[int, ...] = ()
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class ArrangeEdit:
    """Moves releases of a collection, in the given order, before another one of it or to its end; else as above."""

    collection: str
    ids: tuple[int, ...]
    before: int | None = None
    places: tuple[int, ...] = ()
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class BriefingAdd:
    """Makes a briefing of releases in their order, before another one or last; names are as those of views.

    Title and introduction are kept just as they were typed. Where there is one of that name nothing is done.
    """

    name: str
    title: str = ""
    introduction: str = ""
    look: BriefingLook = USUAL_LOOK
    ids: tuple[int, ...] = ()
    before: str = ""


@dataclass(frozen=True, slots=True)
class BriefingChange:
    """Writes title, introduction or look of a briefing; what is None stays as it is."""

    name: str
    title: str | None = None
    introduction: str | None = None
    look: BriefingLook | None = None


@dataclass(frozen=True, slots=True)
class BriefingRename:
    """Calls a briefing otherwise; NAME_TAKEN where another one is called so."""

    name: str
    new: str


@dataclass(frozen=True, slots=True)
class BriefingDelete:
    """Takes a briefing away; its releases stay in the library, unless nothing else keeps them."""

    name: str


@dataclass(frozen=True, slots=True)
class BriefingMove:
    """Puts a briefing before another one, by its name, or last."""

    name: str
    before: str = ""


@dataclass(frozen=True, slots=True)
class PickEdit:
    """Puts releases into a briefing in their order, or takes them out with their remarks; else as for collections.

    ``remarks`` are those that they had and get back, one for each, or none at all.
    """

    briefing: str
    ids: tuple[int, ...]
    on: bool
    before: int | None = None
    places: tuple[int, ...] = ()
    gap: Gap | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PickedMove:
    """Moves releases of a briefing as ``ArrangeEdit`` does those of a collection."""

    briefing: str
    ids: tuple[int, ...]
    before: int | None = None
    places: tuple[int, ...] = ()
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class RemarkEdit:
    """Writes what the user says of a release in a briefing just as it was typed; an empty remark is none.

    One that is not in the briefing gets none. What a release says that became one with another is said of that one.
    """

    briefing: str
    release_id: int
    remark: str


_TURNS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})

#: Edits after which it is settled anew which releases there are, and what they say.
SettlingEdit = WordingEdit | JoinEdit | ApartEdit | DecisionEdit
#: Edits of the saved views, and of collections and briefings with what is in them.
ViewEdit = ViewSave | ViewRename | ViewDelete | ViewMove
CollectionEdit = CollectionAdd | CollectionRename | CollectionDelete | CollectionMove | CollectEdit | ArrangeEdit
#: Those of what is in a briefing.
PickedEdit = PickEdit | PickedMove | RemarkEdit
BriefingEdit = BriefingAdd | BriefingChange | BriefingRename | BriefingDelete | BriefingMove | PickedEdit
KeepingEdit = ViewEdit | CollectionEdit | BriefingEdit
Edit = MarkEdit | NoteEdit | TagEdit | TagRename | TagCorrection | DeleteEdit | SettlingEdit | KeepingEdit


def storable(typed: str) -> str:
    """Return a text as a database can hold it: half a surrogate pair, which no file can hold, becomes a sign for it."""
    return typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def clean_tag(typed: str) -> str:
    """Return a tag as it is kept: composed letters, single blanks, none at the ends.

    It stands in the midst of other words, in menus and on terminals, and brings nothing that commands these: neither
    control characters nor signs that turn the direction of what follows. One that nobody can see is none.
    """
    plain = "".join(sign for sign in squeeze(storable(typed)) if not _is_command(sign))
    can_be_seen = any(unicodedata.category(sign) != "Cf" for sign in plain)
    return unicodedata.normalize("NFC", squeeze(plain)) if can_be_seen else ""


def _is_command(sign: str) -> bool:
    return unicodedata.category(sign) == "Cc" or unicodedata.bidirectional(sign) in _TURNS


def tag_key(tag: str) -> str:
    """Return what two spellings of one tag have in common; a tag of signs alone stands for itself."""
    return fold(tag) or clean_tag(tag)
