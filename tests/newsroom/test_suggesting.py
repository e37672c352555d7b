"""Suggestions about a search: which of its words they are about, and the search with one of them taken."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.query_language import CODES, parse, written
from ilo_desktop.newsroom.suggesting import Suggestion, asked_phrases, mended


def test_the_words_are_those_that_texts_should_have() -> None:
    query = parse('labuor "child worker" -kenya note:mine wage* headline:Perú (women OR men) kind:news', CODES)
    assert asked_phrases(query) == [
        (("labuor",), False),
        (("child", "worker"), False),
        (("wage",), True),
        (("peru",), False),
        (("women",), False),
        (("men",), False),
    ]


@pytest.mark.parametrize(
    ("asked", "suggestion", "expected"),
    [
        ("labuor kenya", Suggestion(0, ("labuor",), ("labour",), 1), "labour kenya"),
        ("kenya childlabour", Suggestion(1, ("childlabour",), ("child", "labour"), 1), 'kenya "child labour"'),
        ("in cam bodia", Suggestion(1, ("cam", "bodia"), ("cambodia",), 1), "in cambodia"),
        ('"the cam" "bodia now"', Suggestion(1, ("cam", "bodia"), ("cambodia",), 1), '"the cambodia" now'),
        ('"child labuor law"', Suggestion(1, ("labuor",), ("labour",), 1), '"child labour law"'),
        ("headline:labuor", Suggestion(0, ("labuor",), ("labour",), 1), "headline:labour"),
        ("(labuor OR wages) -labuor", Suggestion(0, ("labuor",), ("labour",), 1), "(labour OR wages) -labuor"),
        ("(cam OR bodia) kind:news", Suggestion(0, ("cam", "bodia"), ("cambodia",), 1), "cambodia kind:news"),
        ("labuor*", Suggestion(0, ("labuor",), ("labour",), 1), "labour"),
    ],
)
def test_a_suggestion_is_taken(asked: str, suggestion: Suggestion, expected: str) -> None:
    assert written(mended(parse(asked, CODES), suggestion), CODES) == written(parse(expected, CODES), CODES)


@given(sizes=st.lists(st.integers(1, 3), min_size=1, max_size=4), data=st.data())
def test_no_other_word_is_changed(sizes: list[int], data: st.DataObject) -> None:
    numbers = count()
    runs = [" ".join(f"w{next(numbers)}" for _ in range(size)) for size in sizes]
    query = parse(" ".join(f'"{run}"' for run in runs), CODES)
    words = [word for run, _ in asked_phrases(query) for word in run]
    place = data.draw(st.integers(0, len(words) - 1))
    size = data.draw(st.integers(1, min(2, len(words) - place)))
    better = ("new",) if size == 2 else ("new", "one")
    taken = mended(query, Suggestion(place, tuple(words[place : place + size]), better, 1))
    assert [word for run, _ in asked_phrases(taken) for word in run] == [
        *words[:place],
        *better,
        *words[place + size :],
    ]
