"""The versions of a release: what its documents said, one wording after the other, and what changed from each to the
next.

What is no news to settling makes no version: quotes, spaces, the years of credits, and the beginning of a text that
another document has to its end. A field that was missing is filled in the version in which it was missing.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ilo_desktop.newsroom.differences import Piece, added, changed_words, differences, removed
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.newsroom.release import Draft, Sighting
from ilo_desktop.newsroom.wordings import CUT_FIELDS, KEYS, cut_stem, goes_on

#: The fields that are compared word by word, in the order in which they are read.
WORDED_FIELDS = ("headline", "summary", "text")
_TEXTS = (*WORDED_FIELDS, "kicker", "place", "credit")
#: The fields that make a version. Kind and language are what readers conclude, and the address is where it stood.
VERSION_FIELDS = (*WORDED_FIELDS, "day", "last_day", "kicker", "place", "credit")
#: A release is not shown before its changed words are counted.
_MOST_COUNTED_LETTERS = 1_000_000
_CARRIED = ("kind", "kind_words", "language", "url")


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What a release said from one change to the next.

    ``number`` counts from 1, the oldest. ``since`` is the sighting that said it first, ``documents`` are the names of
    all that say it. ``changed`` are the fields that say something else than in the version before, and ``words`` how
    many words of headline, summary and text did; 0 also where these are so long that to count them takes seconds.
    """

    number: int
    says: Draft
    since: Sighting
    documents: tuple[str, ...]
    changed: tuple[str, ...] = ()
    words: int = 0

    @property
    def seen_on(self) -> date:
        """The day on which its first document was saved, else imported (in UTC)."""
        return _seen_on(self.since)


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """How a field differs between two versions; dates are written as 2024-03-07.

    ``is_filled``: only one of them has it, so that nothing changed.
    """

    field: str
    pieces: tuple[Piece, ...]
    is_filled: bool = False


def versions(sightings: Iterable[Sighting], progress: Progress = NO_PROGRESS) -> tuple[Version, ...]:
    """Return the versions of a release out of its sightings in any order, the oldest first.

    The last one says what the release says. Raises Cancelled where it is no longer wanted.
    """
    ordered = sorted(sightings, key=_rank)
    state = _State({name: _Wordings(name, ordered) for name in _TEXTS})
    found: list[Version] = []
    for sighting in ordered:
        changed = state.take(sighting)
        if changed or not found:
            found.append(
                Version(number=len(found) + 1, says=state.says(), since=sighting, documents=(), changed=changed)
            )
        documents = dict.fromkeys((*found[-1].documents, sighting.document))
        found[-1] = replace(found[-1], says=state.says(), documents=tuple(documents))
    return tuple(_counted(found, progress))


def compare(before: Draft, after: Draft, progress: Progress = NO_PROGRESS) -> tuple[FieldDifference, ...]:
    """Return how what two versions say differs, field by field in the order in which they are read."""
    found = []
    for name in VERSION_FIELDS:
        old, new = getattr(before, name), getattr(after, name)
        if _key(name, old) == _key(name, new):
            continue
        if name in WORDED_FIELDS:
            pieces = differences(old, new, progress)
        else:
            pieces = (*([removed(str(old))] if old else ()), *([added(str(new))] if new else ()))
        found.append(FieldDifference(name, pieces, is_filled=not (old and new)))
    return tuple(found)


def _counted(found: Sequence[Version], progress: Progress) -> Iterable[Version]:
    """Yield versions with the number of words that changed in each."""
    for number, version in enumerate(found):
        names = [name for name in version.changed if name in WORDED_FIELDS]
        before = found[number - 1].says
        pairs = [(getattr(before, name), getattr(version.says, name)) for name in names]
        if sum(len(old) + len(new) for old, new in pairs) <= _MOST_COUNTED_LETTERS:
            words = sum(changed_words(differences(old, new, progress)) for old, new in pairs)
            yield replace(version, words=words)
        else:
            yield version


def _seen_on(sighting: Sighting) -> date:
    return sighting.saved_on or sighting.imported_at.date()


def _rank(sighting: Sighting) -> tuple[date, int]:
    return _seen_on(sighting), sighting.id


def _key(name: str, value: object) -> object:
    return KEYS[name](value) if isinstance(value, str) and value else value or None


class _Wordings:
    """All wordings of a field, each with the spelling in which it was seen first and whether it was cut short."""

    def __init__(self, name: str, ordered: Sequence[Sighting]) -> None:
        self._key_of: Callable[[str], str] = KEYS[name]
        self._is_cut_at_times = name in CUT_FIELDS
        self._spelled: dict[str, tuple[str, Sighting]] = {}
        self._stems: dict[str, str] = {}
        for sighting in ordered:
            if value := getattr(sighting.draft, name):
                self._add(value, sighting)

    def _add(self, value: str, sighting: Sighting) -> None:
        key = self._key_of(value)
        stem = cut_stem(value) if self._is_cut_at_times else ""
        if key not in self._spelled or (self._stems[key] and not stem):
            self._spelled[key] = (value, sighting)
            self._stems[key] = stem

    def next_of(self, value: str, current: str | None) -> str:
        """Return the key of the wording that holds once a document says this, where another one held before.

        What was cut short says nothing against a wording that goes on from it, or against one that is whole.
        """
        key = self._key_of(value)
        whole = self._whole_of(key)
        if whole is None:
            return key
        return current if current is not None else whole

    def _whole_of(self, key: str) -> str | None:
        """Return the first wording that goes on from one that was cut short; None where it was not, or none does."""
        found = None
        while longer := self._longer_than(found or key):
            found = longer
        return found

    def _longer_than(self, key: str) -> str | None:
        stem = self._stems[key]
        return next((other for other, its in self._stems.items() if goes_on(other, its, stem)), None)

    def spelling(self, key: str) -> tuple[str, Sighting]:
        """Return a wording as it was written first, and by which document."""
        return self._spelled[key]


@dataclass(slots=True)
class _State:
    """What a release says while its sightings come in, one after the other."""

    wordings: Mapping[str, _Wordings]
    keys: dict[str, str] = field(default_factory=dict)
    day: date | None = None
    last_days: dict[date, date] = field(default_factory=dict)
    carried: dict[str, str] = field(default_factory=dict)

    def take(self, sighting: Sighting) -> tuple[str, ...]:
        """Take what a sighting says; return the fields in which another wording held before."""
        draft = sighting.draft
        changed = [name for name in self.wordings if self._is_changed_by(name, draft)]
        if (changed_day := self._changed_day(draft)) is not None:
            changed.append(changed_day)
        self.carried |= {name: value for name in _CARRIED if (value := getattr(draft, name))}
        return tuple(name for name in VERSION_FIELDS if name in changed)

    def _is_changed_by(self, name: str, draft: Draft) -> bool:
        value = getattr(draft, name)
        if not value:
            return False
        before = self.keys.get(name)
        self.keys[name] = self.wordings[name].next_of(value, before)
        return before is not None and before != self.keys[name]

    def _changed_day(self, draft: Draft) -> str | None:
        if draft.day is None:
            return None
        day, last_day = self.day, self.last_days.get(draft.day)
        self.day = draft.day
        if draft.last_day:
            self.last_days[draft.day] = draft.last_day
        if day != draft.day:
            return "day" if day else None
        return "last_day" if last_day and self.last_days[day] != last_day else None

    def says(self) -> Draft:
        """Return what the release says now."""
        spelled = {name: self.wordings[name].spelling(key) for name, key in self.keys.items()}
        texts = {name: value for name, (value, _) in spelled.items()}
        return Draft(
            headline=texts.get("headline", ""),
            summary=texts.get("summary", ""),
            text=texts.get("text", ""),
            body=spelled["text"][1].draft.body if "text" in spelled else "",
            kicker=texts.get("kicker", ""),
            place=texts.get("place", ""),
            credit=texts.get("credit", ""),
            day=self.day,
            last_day=self.last_days.get(self.day) if self.day else None,
            kind=self.carried.get("kind", ""),
            kind_words=self.carried.get("kind_words", ""),
            language=self.carried.get("language", ""),
            url=self.carried.get("url", ""),
        )
