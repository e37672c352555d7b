from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QColor

from ilo_desktop.desktop.release_list.rows import Part, RowComposer, RowSpace, meta_words
from ilo_desktop.desktop.theme import Measure
from ilo_desktop.newsroom.release import ReleaseRow

LONG = "A headline that is long enough to take two lines in a row of the usual width, and some more words after that"
ROW = ReleaseRow(
    id=1,
    key=1,
    headline=LONG,
    day=date(2024, 3, 7),
    excerpt=f"{LONG}. {LONG}",
    kind="video",
    place="Wuxi",
    topics=("youth-employment",),
)


@pytest.fixture
def composer(vocabulary, theme):
    return RowComposer(vocabulary, QColor(theme.colours.hit_ink))


def parts(layout):
    return [part for part, _top, _line in layout.lines]


def shape(composer, row, height, *, starts_month):
    layout = composer.lay_out(row, RowSpace(448, height, starts_month), (), with_kind=False)
    return [part.value[0] for part in parts(layout)]


@pytest.mark.parametrize(
    ("height", "starts_month", "lines"),
    [
        (Measure.ROW, False, "hhmee"),
        (Measure.ROW, True, "hhme"),  # the band takes the last line of the summary
        (Measure.ROW_COMPACT, False, "hhm"),
        (Measure.ROW_COMPACT, True, "hh"),  # the band takes the meta line
    ],
)
def test_what_does_not_fit_whole_is_left_out_from_the_end(composer, height, starts_month, lines):
    assert shape(composer, ROW, height, starts_month=starts_month) == list(lines)


def test_lines_stay_inside_the_row_and_below_the_band(composer):
    for height in (Measure.ROW, Measure.ROW_COMPACT):
        for starts_month in (False, True):
            layout = composer.lay_out(ROW, RowSpace(448, height, starts_month), (), with_kind=True)
            tops = [top for _part, top, _line in layout.lines]
            assert tops == sorted(tops)
            assert tops[0] >= (Measure.MONTH_BAND if starts_month else 0)
            assert tops[-1] + 16 <= height


def test_a_release_without_summary_or_tags_is_just_its_headline(composer):
    row = ReleaseRow(id=1, key=1, headline="Short")
    assert shape(composer, row, Measure.ROW, starts_month=False) == ["h"]


def test_star_and_note_take_room_of_the_headline_alone(composer):
    space = RowSpace(448, Measure.ROW, starts_month=False)
    starred = ReleaseRow(id=1, key=1, headline=LONG, excerpt=LONG, starred=True)
    lines = {part: line for part, _top, line in composer.lay_out(starred, space, (), with_kind=False).lines}
    assert lines[Part.HEADLINE].width_px < lines[Part.EXCERPT].width_px == space.text_width_px


def test_the_line_beside_the_note_ends_before_it(composer):
    space = RowSpace(448, Measure.ROW, starts_month=False)
    row = replace(ROW, headline="Short", starred=True, has_note=True)
    lines = {part: line for part, _top, line in composer.lay_out(row, space, (), with_kind=False).lines}
    assert lines[Part.META].width_px == lines[Part.HEADLINE].width_px < lines[Part.EXCERPT].width_px


def test_hits_are_marked_in_headline_and_summary(composer):
    space = RowSpace(448, Measure.ROW, starts_month=False)
    layout = composer.lay_out(ROW, space, ((("headl",), True),), with_kind=False)
    marked = {part for part, _top, line in layout.lines if line.marks}
    assert marked == {Part.HEADLINE, Part.EXCERPT}


@pytest.mark.parametrize(
    ("with_kind", "words"), [(True, "Wuxi · Video · Youth employment"), (False, "Wuxi · Youth employment")]
)
def test_the_meta_line_names_place_kind_and_topics(vocabulary, with_kind, words):
    assert meta_words(ROW, vocabulary, with_kind=with_kind) == words


def test_a_kicker_that_is_no_kind_is_named_and_a_kind_is_not_named_twice(vocabulary):
    row = ReleaseRow(id=1, key=1, headline="x", kicker="G20 Summit", kind="video")
    assert meta_words(row, vocabulary, with_kind=True) == "G20 Summit · Video"
    row = ReleaseRow(id=1, key=1, headline="x", kicker="VIDEO", kind="video")
    assert meta_words(row, vocabulary, with_kind=True) == "Video"
    row = ReleaseRow(id=1, key=1, headline="x", kicker="youth employment", topics=("youth-employment",))
    assert meta_words(row, vocabulary, with_kind=False).casefold() == "youth employment"


def test_paragraphs_of_an_excerpt_are_parted_by_a_blank(composer):
    row = ReleaseRow(id=1, key=1, headline="Short", excerpt="One ends.\n\nTwo begins.\nThree.")
    layout = composer.lay_out(row, RowSpace(448, Measure.ROW, False), ((("two",), False),), with_kind=False)
    (line,) = [line for part, _top, line in layout.lines if part is Part.EXCERPT]
    assert line.text == "One ends. Two begins. Three."
