"""How phrases are found: whole words, the longest first, written as they must stand."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.text import Words
from ilo_desktop.newsroom.vocabulary_phrases import Meaning, PhraseBook

ONE = Meaning(Facet.TOPIC, "one")
TWO = Meaning(Facet.TOPIC, "two")


def found(text: str, *phrases: str) -> list[str]:
    """Return the words of a text that a book of these phrases finds."""
    book = PhraseBook()
    for phrase in phrases:
        book.add(phrase, ONE)
    return [text[hit.start : hit.end] for hit in book.find(Words(text))]


@pytest.mark.parametrize(
    ("text", "phrases", "hits"),
    [
        ("Work safely at work", ["work"], ["Work", "work"]),
        ("workers", ["work"], []),
        ("New York New", ["New York", "York"], ["New York"]),
        ("a b c d", ["a b", "b c", "c"], ["a b", "b c"]),
        ("a b c d", ["a b c", "b c", "c d"], ["a b c", "c d"]),
        ("a b x", ["a b c"], []),
        ("Asia–Pacific, ASIA PACIFIC, Asia pacific", ["Asia-Pacific"], ["Asia–Pacific", "ASIA PACIFIC"]),
        ("MÉXICO México Mexico mexico", ["Mexico"], ["MÉXICO", "México", "Mexico"]),
        ("SDGs sdgs SDGS Sdgs", ["SDGs"], ["SDGs"]),
        ("us US Us", ["US"], ["US"]),
        ("U.S. and U. S. and u.s.", ["U.S."], ["U.S.", "U. S"]),
        ("all of us, the US", ["US"], ["US"]),
        ("ALL OF US HERE", ["US", "All"], ["ALL"]),
        ("THE US", ["US"], ["US"]),
        ("One. Two", ["one two"], []),
        ("One; two", ["one two"], []),
        ("St. Lucia", ["St. Lucia"], ["St. Lucia"]),
        ("núm. 190", ["núm. 190"], ["núm. 190"]),
        ("one\ntwo", ["one two"], ["one\ntwo"]),
        ("one\n\ntwo", ["one two"], []),
        ("中国と日本", ["中国", "日本"], ["中国", "日本"]),
        ("内蒙古和蒙古国", ["内蒙古", "蒙古", "蒙古国"], ["内蒙古", "蒙古国"]),
        ("ネクタイ・タイ・タイム", ["タイ"], ["タイ"]),
        ("", ["work"], []),
    ],
)
def test_phrases_are_found(text: str, phrases: list[str], hits: list[str]) -> None:
    assert found(text, *phrases) == hits


def test_a_phrase_may_mean_several_things() -> None:
    book = PhraseBook()
    book.add("Singapore", ONE)
    book.add("Singapore", TWO)
    book.add("Singapore", TWO)
    (hit,) = book.find(Words("Singapore"))
    assert hit.meanings == (ONE, TWO)


def test_phrases_that_fold_alike_may_be_written_differently() -> None:
    book = PhraseBook()
    book.add("US", ONE)
    book.add("us", TWO)
    assert [hit.meanings for hit in book.find(Words("us US"))] == [(TWO,), (ONE, TWO)]


def test_a_phrase_without_words_is_left_out() -> None:
    assert found("… – !", "…", "") == []


@given(
    st.text(alphabet="abAB .-中国タ\n", max_size=40), st.lists(st.text(alphabet="ab 中国タ", max_size=5), max_size=6)
)
def test_hits_lie_in_the_text_in_order_and_not_in_each_other(text: str, phrases: list[str]) -> None:
    book = PhraseBook()
    for phrase in phrases:
        book.add(phrase, ONE)
    words = Words(text)
    hits = book.find(words)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert hit.start == words.place(hit.first)[0]
        assert hit.end in (words.place(hit.last - 1)[1], words.place(hit.last - 1)[1] + 1)
    for before, after in itertools.pairwise(hits):
        assert before.first < after.first
        assert before.last < after.last
