"""Briefings and their blocks."""

from dataclasses import replace
from datetime import date

import pytest

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.blocks import Article, Headline, MonthHeading, Opening, Summary, blocks
from ilo_desktop.publish.layout import Layout
from tests.publish.releases import ALL, FAIR, LINDEN, MINES, UNDATED, briefing_of
from tests.queries import asking


def test_a_briefing_says_what_is_in_it(vocabulary: Vocabulary) -> None:
    made = briefing_of(ALL[:3], vocabulary, query=asking("workshop"))
    assert made.full_title == "ILO press releases: “workshop”"
    assert made.what == (
        "Three releases from 17 January 2024 to 7 March 2024, newest first. One of them came without a summary."
        " Chosen: with “workshop”."
    )


def test_headlines_do_not_speak_of_summaries(vocabulary: Vocabulary) -> None:
    assert "summary" not in briefing_of(ALL, vocabulary, Layout.HEADLINES).what


def test_a_briefing_of_nothing_says_what_was_asked(vocabulary: Vocabulary) -> None:
    assert briefing_of((), vocabulary, query=asking("workshop")).what == "Chosen: with “workshop”."


def test_summaries_stand_under_their_months(vocabulary: Vocabulary) -> None:
    made = list(blocks(briefing_of(ALL, vocabulary)))
    assert [type(block) for block in made] == [
        Opening, MonthHeading, Summary, MonthHeading, Summary, Summary, MonthHeading, Summary,
    ]  # fmt: skip
    assert [block.text for block in made if isinstance(block, MonthHeading)] == [
        "March 2024", "January 2024", "No date",
    ]  # fmt: skip
    first = made[2]
    assert isinstance(first, Summary)
    assert (first.days, first.place, first.address) == ("7 March", "Lindenau", LINDEN.url)
    assert first.summary == (LINDEN.summary,)
    assert made[0] == Opening("ILO press releases", "", briefing_of(ALL, vocabulary).what, "Printed 24 November 2026")


def test_the_same_month_of_two_years_is_two_months(vocabulary: Vocabulary) -> None:
    earlier = replace(LINDEN, day=date(2023, 3, 7), key=1)
    made = blocks(briefing_of((LINDEN, earlier), vocabulary))
    assert [block.text for block in made if isinstance(block, MonthHeading)] == ["March 2024", "March 2023"]


@pytest.mark.parametrize("layout", [Layout.HEADLINES, Layout.SUMMARIES])
def test_in_an_order_not_by_date_each_release_tells_its_whole_date(vocabulary: Vocabulary, layout: Layout) -> None:
    opening, *made = blocks(briefing_of((FAIR, LINDEN, UNDATED), vocabulary, layout, order=Order.HEADLINE))
    assert isinstance(opening, Opening)
    assert "by headline" in opening.what
    entries = [block for block in made if isinstance(block, Headline | Summary)]
    assert entries == made
    assert [block.days for block in entries] == ["19–21 Jan 2024", "7 March 2024", "No date"]
    assert all(block.has_year for block in entries)


def test_headlines_have_neither_summary_nor_address(vocabulary: Vocabulary) -> None:
    made = [block for block in blocks(briefing_of(ALL, vocabulary, Layout.HEADLINES)) if isinstance(block, Headline)]
    assert [block.headline for block in made] == [release.headline for release in ALL]


def test_full_texts_keep_their_paragraphs(vocabulary: Vocabulary) -> None:
    opening, article, *_ = blocks(briefing_of((MINES, FAIR), vocabulary, Layout.FULL))
    assert isinstance(opening, Opening)
    assert isinstance(article, Article)
    assert article.summary == ("Both offices will use one list.", "It is to be tried from May.")
    assert len(article.text) == 2
    assert article.days == "17 January 2024"
    assert not article.is_alone


def test_one_release_in_full_is_its_own_title_and_says_where_it_is_from(vocabulary: Vocabulary) -> None:
    made = briefing_of((LINDEN,), vocabulary, Layout.FULL)
    (article,) = blocks(made)
    assert made.full_title == LINDEN.headline
    assert isinstance(article, Article)
    assert article.is_alone
    assert article.kind == vocabulary.label(Facet.KIND, LINDEN.kind)
    assert article.closing == (
        "© A. Weber",
        "Mongolia",
        LINDEN.url,
        "From spring.txt, line 12, imported on 20 November 2026.",
        "Printed 24 November 2026",
    )


@pytest.mark.parametrize("layout", Layout)
def test_an_undated_release_says_so(vocabulary: Vocabulary, layout: Layout) -> None:
    made = list(blocks(briefing_of((UNDATED,), vocabulary, layout)))
    assert any("No date" in str(block) for block in made)
