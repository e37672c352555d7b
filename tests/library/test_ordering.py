"""Orders of a list, each held against a plain sort of what the releases say."""

import math
from collections.abc import Callable
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library, full_text
from ilo_desktop.newsroom.edits import (
    ArrangeEdit,
    CollectEdit,
    CollectionAdd,
    DeleteEdit,
    MarkEdit,
    NoteEdit,
    TagEdit,
    WordingEdit,
)
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.headline_order import headline_order
from ilo_desktop.newsroom.keys import undated_range
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Condition, Query
from ilo_desktop.newsroom.release import Draft, Mark, Release
from ilo_desktop.newsroom.text import fold
from tests.library.making import binned, bring_in, draft, fresh, reading, shown, whole
from tests.library.scan import is_in_bin, likely_duplicates, matches
from tests.queries import asking

_WEIGHTS = (10.0, 4.0, 1.0, 2.0, 2.0)


def headlines_of(library: Library, query: Query, order: Order) -> list[str]:
    return [row.headline for row in library.rows(library.find(query, order).all_keys())]


def in_order(library: Library, query: Query, order: Order) -> list[int]:
    """Return the keys of a query's releases by a plain sort."""
    likely = likely_duplicates(library)
    everything = [*whole(library), *binned(library)]
    newest_first = sorted(
        (one for one in everything if matches(one, query, likely)), key=lambda one: one.key, reverse=True
    )
    by: Callable[[Release], object] = {
        Order.NEWEST: lambda one: -one.key,
        Order.OLDEST: lambda one: (one.key < undated_range()[1], one.key),
        Order.HEADLINE: lambda one: headline_order(one.headline, one.language),
        Order.RELEVANCE: relevance(everything, query),
    }[order]
    return [one.key for one in sorted(newest_first, key=by)]


def relevance(everything: list[Release], query: Query) -> Callable[[Release], float]:
    """Return what tells how relevant a release is, the least first: Okapi BM25 with weighted fields."""
    phrases = [(term.words, term.is_prefix) for term in query.terms]
    documents = {one.key: [fold(text).split() for text in indexed(one)] for one in everything}
    lengths = {key: sum(map(len, fields)) for key, fields in documents.items()}
    mean = sum(lengths.values()) / len(documents) if documents else 0.0
    having = [sum(any(found(fields, phrase)) for fields in documents.values()) for phrase in phrases]
    rarity = [max(math.log((len(documents) - some + 0.5) / (some + 0.5)), 1e-6) for some in having]

    def score(one: Release) -> float:
        fields = documents[one.key]
        counts = [found(fields, phrase) for phrase in phrases]
        if not all(any(count) for count in counts):
            return 0.0  # found by a note or a tag: after all others
        total = 0.0
        for count, rare in zip(counts, rarity, strict=True):
            often = sum(weight * times for weight, times in zip(_WEIGHTS, count, strict=True))
            total += rare * often * 2.2 / (often + 1.2 * (0.25 + 0.75 * lengths[one.key] / mean))
        return -round(total, 9)

    return score


def indexed(one: Release) -> tuple[str, ...]:
    return (one.headline, one.summary, one.text, one.kicker, one.place)


def found(fields: list[list[str]], phrase: tuple[tuple[str, ...], bool]) -> list[int]:
    """Return how often a phrase occurs in each field."""
    words, is_prefix = phrase
    counts = []
    for field in fields:
        runs = [field[start : start + len(words)] for start in range(len(field) - len(words) + 1)]
        counts.append(
            sum(
                tuple(run[:-1]) == words[:-1] and (run[-1].startswith(words[-1]) if is_prefix else run[-1] == words[-1])
                for run in runs
            )
        )
    return counts


_WORDS = ["wages", "Wagés", "skills", "The", "A", "10", "9", "1,000", "“china”", "会議", "Les", "peru", "—"]
_texts = st.lists(st.sampled_from(_WORDS), max_size=6).map(" ".join)
_releases = st.builds(
    draft,
    st.lists(st.sampled_from(_WORDS), min_size=1, max_size=4).map(" ".join),
    st.sampled_from(["2024-03-07", "2024-03-06", "2023-12-31", "1850-01-01", None]),
    summary=_texts,
    text=_texts,
    kicker=st.sampled_from(["", "News", "wages"]),
    place=st.sampled_from(["", "Peru"]),
    language=st.sampled_from(["", "en", "fr"]),
)
_queries = st.builds(
    asking,
    st.lists(st.sampled_from(["wages", "wa", "skills", '"wages skills"', "9", "会"]), max_size=2).map(" ".join),
    st.booleans(),
    st.sampled_from([frozenset(), frozenset({BIN})]),
)


@settings(max_examples=40)
@given(
    st.data(),
    st.lists(st.lists(_releases, min_size=1, max_size=6), min_size=1, max_size=2),
    st.lists(_queries, min_size=1, max_size=3),
)
def test_each_order_is_that_of_a_plain_sort(
    data: st.DataObject, batches: list[list[Draft]], asked: list[Query]
) -> None:
    with fresh() as library:
        for number, batch in enumerate(batches):
            bring_in(library, reading(f"{number}.txt", *batch))
            changed(library, data)
            for query in asked:
                for order in (Order.NEWEST, Order.OLDEST, Order.HEADLINE, Order.RELEVANCE):
                    result = library.find(query, order)
                    assert result.all_keys() == in_order(library, query, order), order
                    assert library.look(query, order=order).result.all_keys() == result.all_keys()


def changed(library: Library, data: st.DataObject) -> None:
    """Let the user do something to some releases."""
    ids = st.sampled_from([row.id for row in shown(library)])
    some = frozenset(data.draw(st.sets(ids, max_size=2)))
    library.edit([DeleteEdit(some, on=True), MarkEdit(Mark.STARRED, some, on=True)])
    left = [row.id for row in shown(library)]
    if left:
        one = data.draw(st.sampled_from(left))
        library.edit([NoteEdit(one, data.draw(_texts)), TagEdit("wages", frozenset({one}), on=True)])
        library.edit([WordingEdit(one, "headline", data.draw(st.sampled_from([None, "Zinc", "A 9th"])))])


LIST = (
    draft("The wages of ten", "2024-03-07"),
    draft("“Élan” for skills", "2024-03-06", text="wages"),
    draft("2 of 10", "2023-01-05", summary="Wages, wages"),
    draft("10 of 10", None),
    draft("electricity", "2022-01-05"),
)


@pytest.fixture
def filled(library: Library) -> Library:
    bring_in(library, reading("list.txt", *LIST))
    return library


@pytest.mark.parametrize(
    ("order", "search", "expected"),
    [
        (Order.NEWEST, "", [0, 1, 2, 4, 3]),
        (Order.OLDEST, "", [4, 2, 1, 0, 3]),
        (Order.HEADLINE, "", [2, 3, 1, 4, 0]),
        (Order.RELEVANCE, "wages", [0, 2, 1]),
        (Order.RELEVANCE, "", [0, 1, 2, 4, 3]),
    ],
)
def test_an_order_reads_as_one_expects(filled: Library, order: Order, search: str, expected: list[int]) -> None:
    assert headlines_of(filled, asking(search), order) == [LIST[number].headline for number in expected]


def test_a_collection_is_listed_as_it_was_put_together(filled: Library) -> None:
    ids = filled.ids(filled.find(EVERYTHING).all_keys())
    placed = [ids[3], ids[0], ids[4], ids[1]]
    filled.edit([CollectionAdd("For the speech"), CollectEdit("For the speech", tuple(placed), on=True)])
    filled.edit([CollectionAdd("Other"), CollectEdit("Other", (ids[2],), on=True)])
    wanted, other = (Condition(Facet.COLLECTION, name) for name in ("For the speech", "Other"))
    of_one = EVERYTHING.toggled(wanted)

    def listed(query: Query) -> list[int]:
        return filled.ids(filled.find(query, Order.COLLECTION).all_keys())

    assert listed(of_one) == placed
    assert listed(of_one.searching(asking("wages").search)) == [ids[0], ids[1]]
    filled.edit([ArrangeEdit("For the speech", (ids[1],), before=ids[3])])
    assert listed(of_one) == [ids[1], ids[3], ids[0], ids[4]]
    filled.edit([DeleteEdit(frozenset({ids[0]}), on=True)])
    assert listed(of_one) == [ids[1], ids[3], ids[4]]
    for query in (EVERYTHING, of_one.toggled(other)):
        assert filled.find(query, Order.COLLECTION).order is Order.NEWEST


def test_a_result_tells_the_order_that_it_has(filled: Library) -> None:
    for order in (Order.NEWEST, Order.OLDEST, Order.HEADLINE):
        assert filled.find(EVERYTHING, order).order is order
    assert filled.find(asking("wages"), Order.RELEVANCE).order is Order.RELEVANCE
    assert filled.find(EVERYTHING, Order.RELEVANCE).order is Order.NEWEST


def test_hits_in_notes_alone_come_after_those_in_texts(filled: Library) -> None:
    (kept,) = filled.ids([filled.find(asking("electricity")).key_at(0)])
    filled.edit([NoteEdit(kept, "What of wages?")])
    assert headlines_of(filled, asking("wages"), Order.RELEVANCE)[-1] == "electricity"


def test_while_filters_change_nothing_is_ranked_anew(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    ranked = full_text.ranked_keys
    monkeypatch.setattr(full_text, "ranked_keys", lambda *given: asked.append(given[1]) or ranked(*given))
    wages, in_bin = asking("wages"), asking("wages", conditions=frozenset({BIN}))
    for query in (wages, in_bin, wages):
        filled.find(query, Order.RELEVANCE)
    assert len(asked) == 1
    assert is_in_bin(in_bin)
    bring_in(filled, reading("more.txt", draft("Wages and wages")))
    assert headlines_of(filled, wages, Order.RELEVANCE)[0] == "Wages and wages"
    assert len(asked) == 2


@pytest.mark.parametrize("order", [Order.HEADLINE, Order.RELEVANCE])
def test_a_question_that_is_given_up_is_not_put_in_order(filled: Library, order: Order) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        filled.find(asking("wages"), order, Progress(stop=stop))


def test_a_small_share_of_a_library_is_ordered_like_all_of_it(library: Library) -> None:
    drafts = [
        draft(f"Number {number % 7} of {number}", text="rare" if number % 50 == 0 else "") for number in range(150)
    ]
    bring_in(library, reading("many.txt", *drafts))
    everything = library.find(EVERYTHING, Order.HEADLINE).all_keys()
    rare = library.find(asking("rare"), Order.HEADLINE)
    assert rare.all_keys() == [key for key in everything if rare.row_of(key) is not None]
    assert len(rare) == 3
