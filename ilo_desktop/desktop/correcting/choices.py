"""Which tags the vocabulary knows, and how many of the chosen releases bear each."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from ilo_desktop.desktop.chosen_ids import as_set
from ilo_desktop.newsroom.facets import CORRECTED_FACETS, Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.vocabulary import Vocabulary

#: More rows than anybody looks through; who types on gets fewer.
MOST_FOUND = 100
_CALLED = {
    Facet.TOPIC: QT_TRANSLATE_NOOP("Correcting", "topic"),
    Facet.COUNTRY: QT_TRANSLATE_NOOP("Correcting", "country"),
    Facet.REGION: QT_TRANSLATE_NOOP("Correcting", "region"),
    Facet.INSTRUMENT: QT_TRANSLATE_NOOP("Correcting", "Convention, Recommendation"),
    Facet.PLACE: QT_TRANSLATE_NOOP("Correcting", "place"),
    Facet.KIND: QT_TRANSLATE_NOOP("Correcting", "kind"),
    Facet.LANGUAGE: QT_TRANSLATE_NOOP("Correcting", "language"),
}


def called(facet: Facet) -> str:
    """Return what a tag of a facet is: "topic"."""
    return QCoreApplication.translate("Correcting", _CALLED[facet])


@dataclass(frozen=True, slots=True)
class Choice:
    """A tag by its name, and how many of the ``of`` chosen releases bear it. ``names`` are all of its names, folded."""

    facet: Facet
    value: str
    label: str
    names: tuple[str, ...]
    having: int
    of: int

    @property
    def state(self) -> Qt.CheckState:
        """Whether all, some or none of the chosen releases bear it."""
        if self.having == 0:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if self.having >= self.of else Qt.CheckState.PartiallyChecked


@dataclass(frozen=True, slots=True)
class Choices:
    """The releases whose tags are to be corrected, by their keys and ids, and all tags that there are."""

    keys: Collection[int]
    ids: frozenset[int]
    tags: tuple[Choice, ...] = ()


class LookUp:
    """Finds out about the releases with these keys, or about the one with an id; called in a worker.

    With a ``facet`` the tags are of that one alone.
    """

    def __init__(
        self,
        library: Library,
        vocabulary: Vocabulary,
        language: str,
        keys: Collection[int],
        release_id: int | None,
        facet: Facet | None,
    ) -> None:
        self._library = library
        self._vocabulary = vocabulary
        self._language = language
        self._keys = keys
        self._release_id = release_id
        self._facets = CORRECTED_FACETS if facet is None else (facet,)

    def __call__(self, progress: Progress) -> Choices:
        keys = self._keys
        if not keys and self._release_id is not None:
            key = self._library.key_of(self._release_id)
            keys = [] if key is None else [key]
        ids = as_set(self._library.ids(keys))
        having = self._library.tags_of(keys, self._facets)
        tags: list[Choice] = []
        for facet in self._facets:
            progress.step(0, 0)
            borne = [value for of_facet, value in having if of_facet is facet]
            values = dict.fromkeys([*self._vocabulary.values(facet), *borne])
            tags += (self._choice(facet, value, having.get((facet, value), 0), len(ids)) for value in values)
        return Choices(keys, ids, tuple(tags))

    def _choice(self, facet: Facet, value: str, having: int, of: int) -> Choice:
        label = self._vocabulary.label(facet, value, self._language)
        names = {fold(name) for name in (label, value, *self._vocabulary.names(facet, value))}
        return Choice(facet, value, label, tuple(sorted(names - {""})), having, of)


def found(tags: Iterable[Choice], typed: str) -> list[Choice]:
    """Return the tags that a name in any language tells, as far as it is typed: what begins with it comes first.

    Where nothing is typed these are the tags that any of the chosen releases bears.
    """
    wanted = fold(typed)
    if not wanted:
        return [choice for choice in tags if choice.having] if not typed.strip() else []
    ranked = [(rank, choice) for choice in tags if (rank := _rank(choice, wanted)) is not None]
    ranked.sort(key=lambda one: one[0])
    return [choice for _, choice in ranked[:MOST_FOUND]]


def _rank(choice: Choice, wanted: str) -> int | None:
    """Return how well a tag fits: by its whole name, its beginning, that of a word, or anything else in it."""
    names = choice.names
    if wanted in names:
        return 0
    if fold(choice.label).startswith(wanted):
        return 1
    if any(name.startswith(wanted) for name in names):
        return 2
    if any(f" {wanted}" in name for name in names):
        return 3
    return 4 if len(wanted) > 1 and any(wanted in name for name in names) else None


def with_state(tags: Sequence[Choice], facet: Facet, value: str, *, is_on: bool) -> list[Choice]:
    """Return the tags as they are once all of the releases bear one, or none does."""
    return [
        replace(choice, having=choice.of if is_on else 0) if (choice.facet, choice.value) == (facet, value) else choice
        for choice in tags
    ]
