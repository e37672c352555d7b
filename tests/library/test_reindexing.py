"""What is derived is worked out anew for another folding or another vocabulary."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from ilo_desktop.library import Library, derived_versions
from ilo_desktop.newsroom import text, wordings
from ilo_desktop.newsroom.edits import JoinEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING
from tests.library.making import SmallVocabulary, bring_in, content, draft, headlines, open_library, reading, verdicts
from tests.library.scan import check_index
from tests.queries import asking

LIST = (draft("Wages in China"), draft("Skills – Peru", kicker="News"), draft("Wages", None))


@pytest.fixture
def filled(path: Path) -> Path:
    library = open_library(path)
    bring_in(library, reading("a.txt", *LIST))
    library.close()
    return path


def test_another_vocabulary_tags_anew(filled: Path) -> None:
    library = open_library(filled, SmallVocabulary("other", {"wages": "pay"}))
    assert library.needs_reindex()
    told: list[tuple[int, int]] = []
    changes = library.reindex(Progress(report=lambda done, total: told.append((done, total))))
    assert len(changes.changed) == 3
    assert told[-1] == (3, 3)
    assert not library.needs_reindex()
    assert library.counts(EVERYTHING).values[Facet.TOPIC] == (("pay", 2),)
    check_index(library)
    assert library.reindex().is_empty
    library.close()


def test_a_readers_bitmaps_lose_the_values_that_went(filled: Path) -> None:
    reader = open_library(filled)
    writer = open_library(filled, SmallVocabulary("other", {}))
    assert reader.counts(EVERYTHING).values[Facet.TOPIC]
    writer.reindex()
    assert reader.counts(EVERYTHING).values[Facet.TOPIC] == ()
    assert reader.changed_elsewhere()
    for library in (reader, writer):
        library.close()


def by_letters(words: str) -> str:
    """Fold in another way: each word backwards, without its vowels."""
    return " ".join("".join(c for c in word[::-1].lower() if c not in "aeiou") for word in words.split())


@pytest.fixture
def fold_otherwise(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what makes the program one that folds in another way."""

    def switch() -> None:
        monkeypatch.setattr(derived_versions, "FOLDING_VERSION", text.FOLDING_VERSION + 1)
        for module in ("newsroom.wordings", "newsroom.headline_order", "library.full_text", "library.notes"):
            monkeypatch.setattr(f"ilo_desktop.{module}.fold", by_letters)
        monkeypatch.setattr("ilo_desktop.newsroom.clauses.query_words", lambda words: tuple(by_letters(words).split()))

    return switch


def test_another_folding_fills_the_index_anew(filled: Path, fold_otherwise: Callable[[], None]) -> None:
    fold_otherwise()
    library = open_library(filled)
    assert library.needs_reindex()
    library.reindex()
    assert not library.needs_reindex()
    assert headlines(library, asking("wogos")) == ["Wages in China", "Wages"]
    with library.plan([reading("b.txt", draft("Wiges un Chona"))]) as plan:
        assert verdicts(plan) == ["same"]
    library.undo(1)
    assert headlines(library, asking("wages")) == []
    library.close()


def test_another_folding_orders_headlines_anew(filled: Path, fold_otherwise: Callable[[], None]) -> None:
    library = open_library(filled)
    before = library.rows(library.find(EVERYTHING, Order.HEADLINE).all_keys())
    assert [row.headline for row in before] == ["Skills – Peru", "Wages", "Wages in China"]
    fold_otherwise()
    library.reindex()
    after = library.rows(library.find(EVERYTHING, Order.HEADLINE).all_keys())
    assert [row.headline for row in after] == ["Wages", "Wages in China", "Skills – Peru"]
    library.close()


def test_a_plan_renews_an_index_that_was_folded_otherwise(filled: Path, fold_otherwise: Callable[[], None]) -> None:
    fold_otherwise()
    library = open_library(filled)
    with library.plan([reading("b.txt", *LIST)]) as plan:
        assert verdicts(plan) == ["same"] * 3
    assert not library.needs_reindex()
    library.close()


def test_releases_that_only_another_folding_joins_are_joined(
    library: Library, fold_otherwise: Callable[[], None]
) -> None:
    bring_in(library, reading("a.txt", draft("Wages"), draft("Wogos")))
    assert len(library.find(EVERYTHING)) == 2
    fold_otherwise()
    changes = library.reindex()
    assert len(changes.removed) == 1
    assert headlines(library, asking("wages")) == ["Wages"]


def test_releases_that_the_user_joined_stay_joined_under_another_folding(
    library: Library, fold_otherwise: Callable[[], None]
) -> None:
    bring_in(library, reading("a.txt", draft("Wages"), draft("Skills")))
    library.edit([JoinEdit(frozenset({1, 2}))])
    assert len(library.find(EVERYTHING)) == 1
    fold_otherwise()
    library.reindex()
    assert len(library.find(EVERYTHING)) == 1
    assert len(library.release(1).sightings) == 2


def test_tags_that_only_another_folding_joins_are_joined(
    library: Library, fold_otherwise: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(library, reading("a.txt", draft("Wages"), draft("Skills")))
    library.edit([TagEdit("Lima", frozenset({1}), on=True), TagEdit("Luma", frozenset({1, 2}), on=True)])
    library.edit([NoteEdit(1, "Quito"), TagEdit("Cusco", frozenset({1}), on=True)])
    fold_otherwise()
    monkeypatch.setattr("ilo_desktop.newsroom.edits.fold", by_letters)
    library.reindex()
    assert library.own_tags() == [("Lima", 2), ("Cusco", 1)]
    assert headlines(library, asking("quota")) == ["Wages"]


def test_an_index_that_was_folded_otherwise_is_left_to_be_filled_anew(
    library: Library, fold_otherwise: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(library, reading("a.txt", draft("Wages"), draft("Skills")))
    library.edit([TagEdit("Lima", frozenset({1, 2}), on=True)])
    library.undo(1)
    fold_otherwise()
    monkeypatch.setattr("ilo_desktop.newsroom.edits.fold", by_letters)
    library.edit([TagEdit("Lima", frozenset({1}), on=False)])
    library.reindex()
    assert headlines(library, asking("wages")) == []
    assert headlines(library, asking("skolls")) == ["Skills"]
    library.edit([TagEdit("Lima", frozenset({1}), on=True)])
    assert headlines(library, asking("wages")) == ["Wages"]


def test_a_new_library_needs_nothing(library: Library) -> None:
    assert not library.needs_reindex()
    before = content(library)
    library.reindex()
    assert content(library) == before
    assert wordings.fold is text.fold


def test_another_vocabulary_is_taken_over_while_the_library_is_open(filled: Path) -> None:
    library = open_library(filled)
    with library.plan([reading("b.txt", draft("Wages of bakers", "2024-05-01"))]) as plan:
        library.retag(vocabulary=SmallVocabulary("other", {"wages": "pay"}))
        library.apply(plan)  # it was tagged by the one before
    assert library.counts(EVERYTHING).values[Facet.TOPIC] == (("pay", 3),)
    assert not library.needs_reindex()
    check_index(library)
    library.close()


def test_a_vocabulary_that_was_cancelled_is_not_in_force(filled: Path) -> None:
    library = open_library(filled)
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        library.retag(Progress(stop=stop), SmallVocabulary("other", {"wages": "pay"}))
    bring_in(library, reading("b.txt", draft("Wages of bakers", "2024-05-01")))
    assert library.counts(EVERYTHING).values[Facet.TOPIC] == (("wages", 3), ("skills", 1))
    library.close()
