from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from ilo_desktop.desktop.release_list import lines as lines_module
from ilo_desktop.desktop.release_list.lines import LineStyle, _earliest, break_lines
from ilo_desktop.desktop.theme import Type, font
from ilo_desktop.newsroom.text import find_hits, query_words

LONG = (
    "The first of these words are plain and go on for a while until at last the lighthouse comes, and then a few more"
)


@pytest.fixture
def style(theme):
    return LineStyle(font(Type.META), 200, 16, QColor(theme.colours.hit_ink))


def hits(text, *words):
    return find_hits(text, [(query_words(word), False) for word in words])


def test_a_short_text_is_one_whole_line(style):
    (line,) = break_lines("Short", [], style, 2)
    assert line.text == "Short"
    assert line.marks == []


@pytest.mark.parametrize(("text", "count"), [("", 2), ("Short", 0)])
def test_nothing_is_no_line(style, text, count):
    assert break_lines(text, [], style, count) == []


def test_the_last_line_is_shortened(style):
    first, second = break_lines(LONG, [], style, 2)
    assert LONG.startswith(first.text)
    assert second.text.endswith("…")
    assert LONG[len(first.text) + 1 :].startswith(second.text.rstrip("…"))


def test_hits_are_marked_on_their_line(style):
    lines = break_lines(LONG, hits(LONG, "first", "plain"), style, 2)
    assert sum(len(line.marks) for line in lines) == 2
    assert all(0 < mark.width() < 200 for line in lines for mark in line.marks)


def test_lines_begin_at_the_first_hit_where_it_would_not_be_seen(style):
    lines = break_lines(LONG, hits(LONG, "lighthouse"), style, 1, seeks_hit=True)
    assert lines[0].text.startswith("… ")
    assert "lighthouse" in lines[0].text
    assert len(lines[0].marks) == 1
    assert not any(line.marks for line in break_lines(LONG, hits(LONG, "lighthouse"), style, 1))


def test_a_hit_at_the_end_brings_what_stands_before_it(style):
    text = f"{LONG} words"
    (line,) = break_lines(text, hits(text, "words")[1:], style, 1, seeks_hit=True)
    assert line.text.endswith("a few more words")


def test_a_mark_in_arabic_lies_at_the_right(style):
    text = "ورشة عمل حول السلامة"
    (line,) = break_lines(text, hits(text, "ورشة"), style, 1)
    assert line.marks[0].right() == pytest.approx(200, abs=4)


def test_letters_beyond_the_basic_plane_move_no_mark(style):
    plain, rare = "aa word", "𝒜𝒜 word"
    (line,) = break_lines(rare, hits(rare, "word"), style, 1)
    (other,) = break_lines(plain, hits(plain, "word"), style, 1)
    assert line.marks[0].width() == pytest.approx(other.marks[0].width(), abs=0.5)


def test_a_word_longer_than_the_line_is_broken(style):
    lines = break_lines("x" * 100, [], style, 2)
    assert len(lines) == 2


@pytest.mark.parametrize(("beside", "is_right"), [("", False), ("Workshop", False), ("ورشة", True)])
def test_a_line_stands_at_the_edge_of_the_text_beside_it(style, beside, is_right):
    text = "Cairo · News"
    (line,) = break_lines(text, hits(text, "cairo"), style, 1, beside=beside)
    assert (line.marks[0].left() > 60) is is_right


@pytest.mark.parametrize("text", ["x" * 400, "il.l i," * 90, "foo-bar/baz" * 40, " " * 50 + "a", LONG * 3, "a b "])
@pytest.mark.parametrize("width", [20, 200, 900])
def test_to_measure_less_gives_the_same_lines(style, monkeypatch, text, width):
    style = replace(style, width_px=width)
    found = break_lines(text, hits(text, "plain"), style, 2, seeks_hit=True)
    monkeypatch.setattr(lines_module, "_SPARE", 1000)
    whole = break_lines(text, hits(text, "plain"), style, 2, seeks_hit=True)
    assert [(line.text, line.marks) for line in found] == [(line.text, line.marks) for line in whole]


@pytest.mark.parametrize("least", range(len(LONG) + 2))
def test_the_earliest_word_that_fits_is_found_without_trying_all(least):
    hit, tried = LONG.index("lighthouse"), []

    def fits(start):
        tried.append(start)
        return start >= least

    starts = [place for place in range(hit) if not place or LONG[place - 1] == " "]
    fitting = [start for start in starts if start >= least]
    assert _earliest(LONG, hit, fits) == (fitting[0] if fitting else hit)
    assert len(tried) <= 10 < len(starts)
