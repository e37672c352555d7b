"""Comparing two wordings: nothing of either is lost, and what people see is what changed."""

import random
from itertools import pairwise
from threading import Event

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ilo_desktop.newsroom.differences import (
    Kind,
    Piece,
    Unchanged,
    added,
    changed_words,
    condensed,
    differences,
    kept,
    removed,
)
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.wordings import alike

WORDS = st.lists(
    st.sampled_from(["ILO", "and", "workers’", "27", "wages.", "“said”", "劳动", "世", "ไทย\n\n"]), max_size=25
)
TEXT = st.one_of(st.text(max_size=30), st.text("ab .,“\n劳ก้", max_size=30), WORDS.map(" ".join))


def marked(before: str, after: str) -> str:
    """Return a comparison as -removed- and +added+."""
    signs = {Kind.KEPT: "", Kind.REMOVED: "-", Kind.ADDED: "+"}
    return "".join(f"{signs[piece.kind]}{piece.text}{signs[piece.kind]}" for piece in differences(before, after))


@pytest.mark.parametrize(
    ("before", "after", "shown", "words"),
    [
        ("", "", "", 0),
        ("one two", "one two", "one two", 0),
        ("", "all new", "+all new+", 2),
        ("all old", "", "-all old-", 2),
        ("red hat", "blue hat", "-red-+blue+ hat", 1),
        ("they confirmed it", "they firmly confirmed it", "they +firmly +confirmed it", 1),
        ("one two", "one", "one- two-", 1),
        ("One.", "One. Two.", "One.+ Two.+", 1),
        ("One.\n\nTwo.", "One.", "One.-\n\nTwo.-", 1),
        ("one.", "one two.", "one+ two+.", 1),
        ("one two.\n\nthree", "one.\n\nthree", "one- two-.\n\nthree", 1),
        ("one. Three", "one, two three", "one-.-+, two+ three", 1),
        ("On “Monday”, he said.", "On “Tuesday”, he said it.", "On “-Monday-+Tuesday+”, he said+ it+.", 2),
        ("27 workers of 100", "28 workers of 200", "-27-+28+ workers of -100-+200+", 2),
        ("劳动世界是", "劳工世界也是", "劳-动-+工+世界+也+是", 2),
        ("パリで会議", "パリの会議", "パリ-で-+の+会議", 1),
        ("สวัสดีครับ", "สวัสดีค่ะ", "สวัสดี-ครับ-+ค่ะ+", 3),
        ("***", "---", "-***-+---+", 0),
        (" ", "one", "- -+one+", 1),
        ("A word.\n\nA last.", "A word.\n\nA new one.\n\nA last.", "A word.\n\n+A new one.\n\n+A last.", 3),
        ("He said a. He said b.", "He said a. He said c. He said b.", "He said a. +He said c. +He said b.", 3),
        (
            "sixteen old countries spoke of wages in Geneva last week",
            "seven ministers met and fish of all oceans swam away",
            "-sixteen old countries spoke of wages in Geneva last week-"
            "+seven ministers met and fish of all oceans swam away+",
            10,
        ),
    ],
)
def test_what_people_see(before: str, after: str, shown: str, words: int) -> None:
    assert marked(before, after) == shown
    assert changed_words(differences(before, after)) == words


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("workers' rights", "workers’  rights"),
        ("Statе employment", "State employment"),  # with a Cyrillic letter
        ("one two\nthree", "One two three"),
        ("South-South", "South South"),
        ("", " \n"),
        ("１２ 月", "12 月"),
    ],
)
def test_what_is_no_news_is_no_difference(before: str, after: str) -> None:
    assert differences(before, after) == (kept(after, before),)


def test_spellings_are_those_of_each_text() -> None:
    assert differences("workers' old rights", "workers’ new rights") == (
        kept("workers’ ", "workers' "),
        removed("old"),
        added("new"),
        kept(" rights"),
    )


@given(TEXT, TEXT)
@example("a", "a\n\nb")
@example("“", "”")
def test_nothing_of_either_text_is_lost(before: str, after: str) -> None:
    pieces = differences(before, after)

    assert "".join(piece.before for piece in pieces) == before
    assert "".join(piece.text for piece in pieces if piece.kind is not Kind.REMOVED) == after
    assert all(piece.text or piece.before for piece in pieces)
    assert all(one.kind is not other.kind for one, other in pairwise(pieces))
    assert all(piece.before == piece.text for piece in pieces if piece.kind is Kind.REMOVED)


@given(TEXT, TEXT)
def test_kept_is_what_is_alike(before: str, after: str) -> None:
    pieces = differences(before, after)

    assert (changed_words(pieces) == 0) or alike(before) != alike(after)
    assert [piece.kind for piece in pieces] == [Kind.KEPT] or alike(before) != alike(after) or not (before or after)


@given(TEXT, TEXT)
def test_the_other_way_round_removed_is_what_was_added(before: str, after: str) -> None:
    there, back = differences(before, after), differences(after, before)

    assert "".join(piece.before for piece in there) == "".join(p.text for p in back if p.kind is not Kind.REMOVED)


def test_long_texts_are_compared_word_by_word() -> None:
    chance = random.Random(5)
    words = [f"word{chance.randrange(3_000)}" for _ in range(20_000)]
    changed = list(words)
    for number in range(0, 20_000, 100):
        changed[number] = f"other{number}"
    pieces = differences(" ".join(words), " ".join(changed))
    assert changed_words(pieces) == 200


def test_long_texts_that_have_nothing_in_common_are_replaced() -> None:
    before, after = "one two three " * 7_000, "four five six " * 7_000
    assert [piece.kind for piece in differences(before, after)] == [Kind.REMOVED, Kind.ADDED, Kind.KEPT]


def test_a_comparison_can_be_cancelled() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        differences("one two", "one three", Progress(stop=stop))


# Leaving out what did not change


def test_whole_paragraphs_away_from_a_change_are_left_out() -> None:
    paragraphs = [f"Paragraph {number} of it.\n\n" for number in range(9)]
    before = "".join(paragraphs)
    after = before.replace("4 of", "four of")

    assert condensed(differences(before, after)) == (
        Unchanged("".join(paragraphs[:4]), "".join(paragraphs[:4]), 4),
        kept("Paragraph "),
        removed("4"),
        added("four"),
        kept(" of it.\n\n"),
        Unchanged("".join(paragraphs[5:]), "".join(paragraphs[5:]), 4),
    )


def test_a_single_paragraph_is_not_left_out() -> None:
    before = "One.\n\nTwo.\n\nThree.\n\nFour."
    pieces = differences(before, before.replace("Three", "Other"))
    assert condensed(pieces)[0] == Unchanged("One.\n\nTwo.\n\n", "One.\n\nTwo.\n\n", 2)
    assert condensed(pieces)[-1] == kept(".\n\nFour.")


def test_all_is_left_out_where_nothing_changed() -> None:
    assert condensed(differences("One.\n\nTwo.", "One.\n\nTwo.")) == (Unchanged("One.\n\nTwo.", "One.\n\nTwo.", 2),)
    assert condensed(differences("One.", "One.")) == (kept("One."),)


PARAGRAPHS = st.lists(st.sampled_from(["One a.", "Two b.", "Three c.", "Four d."]), max_size=12).map("\n\n".join)


@given(st.one_of(PARAGRAPHS, TEXT), st.one_of(PARAGRAPHS, TEXT))
def test_nothing_is_lost_where_something_is_left_out(before: str, after: str) -> None:
    parts = condensed(differences(before, after))

    assert "".join(part.before for part in parts) == before
    left = [part for part in parts if not (isinstance(part, Piece) and part.kind is Kind.REMOVED)]
    assert "".join(part.text for part in left) == after
    assert all(part.paragraphs > 1 for part in parts if isinstance(part, Unchanged))
