"""What is done with collections in workers: look up who is in which, put in, take out, move within."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ilo_desktop.desktop.chosen_ids import Ids, as_set
from ilo_desktop.desktop.tagging.choices import Choices, TagChoice
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import ArrangeEdit, CollectEdit, CollectionAdd, Edit
from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Library


@dataclass(frozen=True, slots=True)
class Chosen:
    """The releases that are to be collected, by their ids in the order of the list, and what the picker shows."""

    ids: tuple[int, ...]
    choices: Choices


class LookUp:
    """Finds out in which collections the releases with these keys are, or the one with an id."""

    def __init__(self, library: Library, keys: Collection[int], release_id: int | None) -> None:
        self._library = library
        self._keys = keys
        self._release_id = release_id

    def __call__(self, _progress: Progress) -> Chosen:
        keys = self._keys
        if not keys and self._release_id is not None:
            key = self._library.key_of(self._release_id)
            keys = [] if key is None else [key]
        ids = tuple(self._library.ids(keys))
        inside = self._library.collections_of(keys)
        rows = (TagChoice(one.name, one.size, inside.get(one.name, 0), len(ids)) for one in self._library.collections())
        return Chosen(ids, Choices(keys, as_set(ids), tuple(rows)))


class Collect:
    """Puts releases into a collection, which is made where there is none of that name, or takes them out of it."""

    def __init__(self, library: Library, name: str, ids: Ids, *, is_on: bool) -> None:
        self._library = library
        self._name = name
        self._ids = ids
        self._is_on = is_on

    def __call__(self, progress: Progress) -> ChangeSet:
        make: list[Edit] = [CollectionAdd(self._name)] if self._is_on else []
        return self._library.edit([*make, CollectEdit(self._name, tuple(self._ids()), self._is_on)], progress)


class Arrange:
    """Moves releases, by their keys in order, before another one of a collection, or to its end."""

    def __init__(self, library: Library, name: str, keys: Sequence[int], before: int | None) -> None:
        self._library = library
        self._name = name
        self._keys = keys
        self._before = before

    def __call__(self, progress: Progress) -> ChangeSet:
        ids = tuple(self._library.ids(self._keys))
        followers = [] if self._before is None else self._library.ids([self._before])
        return self._library.edit([ArrangeEdit(self._name, ids, next(iter(followers), None))], progress)
