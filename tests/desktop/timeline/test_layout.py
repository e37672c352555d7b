"""Whatever the months, the width and the language: labels touch neither each other nor the edges."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.timeline.arranging import lay_out
from ilo_desktop.desktop.timeline.bars import End, Unit
from ilo_desktop.desktop.timeline.layout import FLOOR, Label, Layout
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.timeline import NO_TIMELINE
from tests.desktop.timeline.test_bars import far_apart, timeline_of, timelines

widths = st.integers(120, 1400)
TWENTY = [(1, 0), (1, 0), (3, 2), (0, 0), (2, 1), (4, 1), (2, 2), (4, 1), (2, 0), (0, 0), (1, 0)]


@pytest.fixture(autouse=True)
def _with_fonts(qapp: QApplication) -> None:
    pass


def check(layout: Layout, width: int) -> None:
    """Hold all that holds for any layout."""
    assert len(layout.slots) == len(layout.bars)
    for one, other in pairwise(layout.slots):
        assert one.right == other.left
    for slot in layout.slots:
        assert slot.left <= slot.bar_left
        assert slot.bar_left + slot.bar_width <= slot.right
    for labels in (layout.heads, layout.feet):
        ordered = sorted(labels, key=lambda label: label.left)
        assert all(one.right < other.left for one, other in pairwise(ordered))
        assert all(label.left >= 0 and label.right <= width for label in labels)
        assert not any(label.left < line < label.right for label in labels for line in layout.lines)


@given(timelines, widths)
def test_labels_stand_free(timeline, width) -> None:
    check(lay_out(timeline, width), width)


@pytest.mark.parametrize("locale", ["de_DE", "fr_FR", "es_ES", "ru_RU", "ar_EG", "zh_CN", "my_MM", "hi_IN"])
def test_labels_stand_free_in_every_language(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    for months in (1, 2, 11, 13, 24, 30, 60, 200, 700, 2_000):
        for width in (200, 336, 368, 448, 640, 1000):
            check(lay_out(timeline_of([(1, 0)] * months, 1909 * 12 + 6), width), width)


def words(labels: Sequence[Label]) -> list[str]:
    return [label.words for label in labels]


def test_twenty_releases_of_eleven_months_have_names_and_years() -> None:
    layout = lay_out(timeline_of(TWENTY), 448)
    assert words(layout.heads) == ["2023", "2024"]
    assert words(layout.feet)[:4] == ["May", "Jun", "Jul", "Aug"]
    assert [label.bar for label in layout.feet] == list(range(11))
    assert layout.lines == (layout.slots[8].left,)
    assert {slot.bar_width for slot in layout.slots} == {20}


def test_months_without_room_for_their_names_have_initials_then_only_years() -> None:
    two_years = lay_out(timeline_of([(1, 1)] * 24), 448)
    assert words(two_years.feet)[:5] == ["M", "J", "J", "A", "S"]
    assert words(two_years.heads) == ["2023", "2024", "2025"]
    five_years = lay_out(timeline_of([(1, 1)] * 60, 2019 * 12), 448)
    assert (five_years.bars.unit, words(five_years.heads)) == (Unit.MONTH, [])
    assert words(five_years.feet) == ["2019", "2020", "2021", "2022", "2023"]


def test_years_and_decades_are_thinned() -> None:
    years = lay_out(timeline_of([(1, 1)] * 12 * 60, 1960 * 12), 448)
    shown = [int(label.words) for label in years.feet]
    assert (years.bars.unit, shown[0]) == (Unit.YEAR, 1960)
    assert {later - earlier for earlier, later in pairwise(shown)} in ({5}, {10})
    century = lay_out(timeline_of([(1, 1)] * 1_200, 1924 * 12), 448)
    assert (century.bars.unit, words(century.feet)[0]) == (Unit.DECADE, "1920s")


def test_what_lies_far_away_has_its_own_column_and_a_line() -> None:
    layout = lay_out(far_apart((date(1900, 1, 1), 1, 1), (date(2023, 5, 1), 11, 2)), 448)
    assert layout.bars[0].end is End.EARLIER
    assert words(layout.feet)[0] == "Earlier"
    assert layout.slots[0].right in layout.lines


def test_heights_are_numbers_while_all_can_be_seen() -> None:
    layout = lay_out(timeline_of(TWENTY), 448)
    roof = layout.heights[5]
    assert layout.heights[:4] == (round(roof / 4), round(roof / 4), round(roof * 3 / 4), 0)
    assert layout.shares[:4] == (0, 0, round(roof / 2), 0)
    assert roof < FLOOR


def test_one_release_is_seen_beside_900() -> None:
    layout = lay_out(timeline_of([(1, 1), (10, 1), (30, 29), (900, 1), (900, 900)]), 448)
    heights, shares = layout.heights, layout.shares
    assert heights[0] >= 4
    assert heights[0] < heights[1] < heights[2] < heights[3]
    assert 0 < shares[1] < heights[1]
    assert 0 < shares[2] < heights[2]
    assert 0 < shares[3] < heights[3]
    assert shares[4] == heights[4]


@given(timelines, widths)
def test_no_query_moves_a_bar(timeline, width) -> None:
    layout = lay_out(timeline, width)
    other = lay_out(timeline_of([(month.total, 0) for month in timeline.months], 1900 * 12), width)
    assert layout.slots == other.slots
    assert layout.heights == other.heights
    for bar, height, share in zip(layout.bars, layout.heights, layout.shares, strict=True):
        assert (height > 0) == (bar.total > 0)
        assert (share > 0) == (bar.matching > 0)
        assert (share < height) == (bar.matching < bar.total)


def test_places_find_their_bars() -> None:
    layout = lay_out(timeline_of(TWENTY), 448)
    for number, slot in enumerate(layout.slots):
        assert layout.bar_at(slot.left) == layout.bar_at(slot.right - 1) == number
    assert layout.bar_at(0) is None
    assert layout.bar_at(447) is None
    assert (layout.nearest(-50), layout.nearest(0), layout.nearest(999)) == (0, 0, 10)
    assert lay_out(NO_TIMELINE, 448).nearest(10) is None


def test_a_period_reaches_from_edge_to_edge_and_into_bars() -> None:
    layout = lay_out(timeline_of(TWENTY), 448)
    july, august = layout.slots[2], layout.slots[3]
    assert layout.stretch(Period.of_months(date(2023, 7, 1), date(2023, 8, 1))) == (july.left, august.right)
    start, end = layout.stretch(Period(date(2023, 7, 16), date(2023, 7, 16)))
    assert july.left < start < end < july.right
    assert layout.stretch(Period.of_years(2000, 2001)) is None
    assert layout.stretch(Period.of_years(2000, 2090)) == (layout.slots[0].left, layout.slots[-1].right)
