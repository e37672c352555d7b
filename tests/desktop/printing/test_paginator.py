"""Where pages end: rows are neither lost nor parted where they belong together."""

from dataclasses import replace
from itertools import pairwise, repeat
from threading import Event

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.printing.filling import fill
from ilo_desktop.desktop.printing.pages import Pages, PageStore
from ilo_desktop.desktop.printing.paginator import set_pages
from ilo_desktop.desktop.printing.rows import Row, page_starts
from ilo_desktop.desktop.printing.sheet import Sheet
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.layout import FULL, layout_names
from ilo_desktop.publish.paper import Paper
from ilo_desktop.publish.styles import Style
from tests.publish.releases import ALL, briefing_of, look_of, many

_ROWS = st.lists(
    st.builds(
        Row,
        height_pt=st.floats(5, 60),
        baseline_pt=st.just(0.0),
        gap_pt=st.floats(0, 30),
        may_start=st.booleans(),
    ),
    max_size=60,
)
_HEIGHT_PT = 200.0


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Texts are set with the fonts of an application."""


def _height(rows: list[Row]) -> float:
    return sum(row.height_pt + (row.gap_pt if i else 0.0) for i, row in enumerate(rows))


@given(_ROWS)
def test_every_row_stands_on_one_page_in_its_order(rows: list[Row]) -> None:
    assert [row for page in fill(rows, repeat(_HEIGHT_PT), _HEIGHT_PT) for row in page] == rows


@given(_ROWS)
def test_no_page_is_higher_than_it_may_be(rows: list[Row]) -> None:
    for page in fill(rows, repeat(_HEIGHT_PT), _HEIGHT_PT):
        assert _height(page) <= _HEIGHT_PT + 1e-6


@given(_ROWS)
def test_a_page_begins_where_one_may_unless_what_belongs_together_is_too_high(rows: list[Row]) -> None:
    pages = list(fill(rows, repeat(_HEIGHT_PT), _HEIGHT_PT))
    for before, page in pairwise(pages):
        if not page[0].may_start:
            since = next((i for i in range(len(before) - 1, -1, -1) if before[i].may_start), 0)
            assert since == 0, "a page was parted in what belongs together, though that did not begin it"


@given(st.lists(st.integers(1, 12), max_size=6), st.integers(2, 3))
def test_no_line_of_a_text_is_left_alone(counts: list[int], fewest: int) -> None:
    lines = [(number, i) for number, count in enumerate(counts) for i in range(count)]
    for number, i in page_starts(counts, fewest):
        before = lines.index((number, i))
        assert before >= fewest
        assert len(lines) - before >= fewest
        assert i == 0 or (i >= 2 and counts[number] - i >= 2)


@pytest.mark.parametrize("paper", Paper)
def test_headings_keep_to_what_they_head(vocabulary: Vocabulary, paper: Paper) -> None:
    pages = set_pages(briefing_of(many(120), vocabulary), look_of(), paper)
    assert len(pages) > 10
    for page in pages.pages:
        last = page.placed[-1].paragraph
        assert last.spans[0].style is not Style.MONTH
        assert page.placed[-1].baseline_pt < page.sheet.foot_pt
        texts = [placed.paragraph for placed in page.placed]
        headlines = [paragraph for paragraph in texts if paragraph.spans[0].style is Style.HEADLINE]
        assert last.spans[0].style is not Style.HEADLINE or not _has_summary(headlines[-1].text)


def _has_summary(headline: str) -> bool:
    number = int(headline.split()[1])
    return number % 3 != 0


def test_the_foot_names_the_whole_and_counts(vocabulary: Vocabulary) -> None:
    pages = set_pages(briefing_of(many(40), vocabulary), look_of(), Paper.A4)
    feet = [[placed.paragraph.text for placed in page.marginal] for page in pages.pages]
    assert feet == [["ILO press releases", f"{n} of {len(pages)}"] for n in range(1, len(pages) + 1)]


def test_a_long_title_is_cut_at_the_foot(vocabulary: Vocabulary) -> None:
    release = many(1)[0]
    long = " ".join([release.headline] * 5)
    (page,) = set_pages(briefing_of([replace(release, headline=long)], vocabulary, FULL), look_of(FULL), Paper.A4).pages
    assert page.marginal[0].paragraph.text.endswith("…")


def test_pages_are_seen_as_they_are_made(vocabulary: Vocabulary) -> None:
    shown = PageStore(Sheet(Paper.A4))
    seen: list[tuple[int, int, int]] = []
    progress = Progress(lambda done, total: seen.append((done, total, len(shown))))
    pages = set_pages(briefing_of(many(60), vocabulary), look_of(), Paper.A4, progress, shown)
    assert len(shown) == len(pages)
    assert shown[0].marginal[1].paragraph.text == "1"
    assert any(0 < done < 60 and count for done, _, count in seen)
    assert seen[-1][:2] == (60, 60)


def test_setting_can_be_cancelled(vocabulary: Vocabulary) -> None:
    stop = Event()
    progress = Progress(lambda done, _total: stop.set() if done == 5 else None, stop)
    with pytest.raises(Cancelled):
        set_pages(briefing_of(many(60), vocabulary), look_of(), Paper.A4, progress)


def test_nothing_to_print_is_said(vocabulary: Vocabulary) -> None:
    with pytest.raises(NewsroomError) as caught:
        set_pages(briefing_of((), vocabulary), look_of(), Paper.A4)
    assert caught.value.code is Code.NOTHING_TO_PRINT


@pytest.mark.parametrize("layout", layout_names())
def test_text_breaks_alike_on_every_paper(vocabulary: Vocabulary, layout: str) -> None:
    briefing = briefing_of(ALL, vocabulary, layout)
    a4, letter = (_lines(set_pages(briefing, look_of(layout), paper)) for paper in (Paper.A4, Paper.LETTER))
    assert a4 == letter


def _lines(pages: Pages) -> list[tuple[str, int]]:
    return [(placed.paragraph.text, placed.line) for page in pages.pages for placed in page.placed]


@pytest.mark.parametrize("paper", Paper)
def test_the_block_stands_in_the_middle(paper: Paper) -> None:
    sheet = Sheet(paper)
    assert sheet.block_x_pt > 0
    assert sheet.top_pt + sheet.height_pt < sheet.foot_pt < paper.height_pt
