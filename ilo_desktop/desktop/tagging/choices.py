"""Which tags there are to choose from, and how many of the chosen releases have each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ilo_desktop.desktop.chosen_ids import as_set
from ilo_desktop.newsroom.edits import clean_tag, tag_key
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.text import fold

if TYPE_CHECKING:
    from ilo_desktop.library import Library


@dataclass(frozen=True, slots=True)
class TagChoice:
    """A tag: how many releases of the library have it (``uses``), and how many of the ``of`` chosen ones."""

    tag: str
    uses: int
    having: int
    of: int

    @property
    def state(self) -> Qt.CheckState:
        """Whether all, some or none of the chosen releases have it."""
        if self.having == 0:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if self.having >= self.of else Qt.CheckState.PartiallyChecked


@dataclass(frozen=True, slots=True)
class Choices:
    """The releases that are to be tagged, by their keys and ids, and all tags, the most used first."""

    keys: Collection[int]
    ids: frozenset[int]
    tags: tuple[TagChoice, ...] = ()


class LookUp:
    """Finds out about the releases with these keys, or about the one with an id; called in a worker."""

    def __init__(self, library: Library, keys: Collection[int], release_id: int | None) -> None:
        self._library = library
        self._keys = keys
        self._release_id = release_id

    def __call__(self, _progress: Progress) -> Choices:
        keys = self._keys
        if not keys and self._release_id is not None:
            key = self._library.key_of(self._release_id)
            keys = [] if key is None else [key]
        ids = as_set(self._library.ids(keys))
        having = self._library.own_tags_of(keys)
        tags = (TagChoice(tag, uses, having.get(tag, 0), len(ids)) for tag, uses in self._library.own_tags())
        return Choices(keys, ids, tuple(tags))


class Uses:
    """Returns all tags with the numbers of their releases; called in a worker."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __call__(self, _progress: Progress) -> dict[str, int]:
        return dict(self._library.own_tags())


def in_order(tags: Sequence[TagChoice]) -> list[TagChoice]:
    """Return the tags that the chosen releases have before the others, each in their order of use."""
    return sorted(tags, key=_rank)


def matching(tags: Sequence[TagChoice], typed: str) -> list[TagChoice]:
    """Return the tags in which what is typed occurs, whatever its case and accents; one that is just that first."""
    wanted, whole = fold(typed), tag_key(typed)
    found = [choice for choice in tags if (wanted in fold(choice.tag) if wanted else clean_tag(typed) in choice.tag)]
    return sorted(found, key=lambda choice: tag_key(choice.tag) != whole)


def same(tags: Sequence[TagChoice], typed: str) -> TagChoice | None:
    """Return the tag that is spelled like what is typed, but for case and accents."""
    key = tag_key(typed)
    return next((choice for choice in tags if tag_key(choice.tag) == key), None)


def _rank(choice: TagChoice) -> int:
    return {Qt.CheckState.Checked: 0, Qt.CheckState.PartiallyChecked: 1}.get(choice.state, 2)
