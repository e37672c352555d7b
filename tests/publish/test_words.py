"""What stands on paper besides the releases' text."""

from dataclasses import replace
from datetime import date

import pytest

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.words import Words
from tests.publish.releases import FAIR, LINDEN, MINES, UNDATED
from tests.queries import asking


@pytest.fixture
def words(vocabulary: Vocabulary) -> Words:
    return Words(vocabulary)


def _asking(search: str = "", **values: str) -> Query:
    conditions = {Condition(Facet[name.upper()], value) for name, of in values.items() for value in of.split("|")}
    return asking(search, conditions=frozenset(conditions))


_DAYS = "from 17 January 2024 to 7 March 2024"


@pytest.mark.parametrize(
    ("releases", "order", "said"),
    [
        ((LINDEN,), Order.NEWEST, "One release of 7 March 2024."),
        ((LINDEN, replace(FAIR, day=LINDEN.day)), Order.OLDEST, "Two releases of 7 March 2024."),
        ((LINDEN, FAIR, MINES), Order.NEWEST, f"Three releases {_DAYS}, newest first."),
        ((MINES, LINDEN), Order.OLDEST, f"Two releases {_DAYS}, oldest first."),
        ((MINES, LINDEN), Order.HEADLINE, f"Two releases {_DAYS}, by headline."),
        ((MINES, LINDEN), Order.RELEVANCE, f"Two releases {_DAYS}, most relevant first."),
        ((FAIR, LINDEN, MINES), Order.COLLECTION, f"Three releases {_DAYS}."),
        (
            (LINDEN, MINES, UNDATED),
            Order.NEWEST,
            f"Two releases {_DAYS}, newest first. One more has no date.",
        ),
        (
            (LINDEN, UNDATED, replace(UNDATED, key=9)),
            Order.HEADLINE,
            "One release of 7 March 2024. Two more have no date.",
        ),
        ((UNDATED,), Order.NEWEST, "One release without a date."),
        ((UNDATED, UNDATED), Order.NEWEST, "Two releases without a date."),
    ],
)
def test_contents_say_how_many_of_when_in_which_order(
    words: Words, releases: tuple[Release, ...], order: Order, said: str
) -> None:
    assert words.contents(releases, order) == said


def test_numbers_are_words_to_twenty_and_grouped_figures_beyond(words: Words) -> None:
    assert [words.number(n) for n in (1, 12, 20, 21, 12_345)] == ["One", "Twelve", "Twenty", "21", "12,345"]


@pytest.mark.parametrize(
    ("releases", "said"),
    [
        ((LINDEN, MINES), ""),
        ((LINDEN, FAIR), "One of them came without a summary."),
        ((LINDEN, FAIR, FAIR), "Two of them came without a summary."),
        ((FAIR, FAIR), "None of them came with a summary."),
        ((FAIR,), "It came without a summary."),
    ],
)
def test_missing_summaries_are_said(words: Words, releases: tuple[Release, ...], said: str) -> None:
    assert words.without_summary(releases) == said


@pytest.mark.parametrize(
    ("query", "subject", "chosen"),
    [
        (EVERYTHING, "", ""),
        (_asking(country="MN|CN"), "China and Mongolia", "Chosen: on China or Mongolia."),
        (_asking(date="2023", country="MN"), "Mongolia, 2023", "Chosen: of 2023; on Mongolia."),
        (_asking(tag="for Friday|Lima"), "Lima and for Friday", "Chosen: tagged Lima or for Friday."),
        (_asking(date="|2023"), "2023 and no date", "Chosen: of 2023 or no date."),
        (
            _asking(date="2023-05-01..2023-07-31", topic="x"),
            "x, May – July 2023",
            "Chosen: of May – July 2023; on x.",
        ),
        (_asking(date="2023-05-12..2023-05-12"), "12 May 2023", "Chosen: of 12 May 2023."),
        (_asking(date="2019..2023"), "2019–2023", "Chosen: of 2019–2023."),
        (_asking(date="1900..1950"), "1950 or earlier", "Chosen: of 1950 or earlier."),
        (_asking(date="2070-05-01..2078-12-31"), "May 2070 or later", "Chosen: of May 2070 or later."),
        (_asking(date="1900..2078"), "any date", "Chosen: of any date."),
        (_asking(date="soon"), "soon", "Chosen: of soon."),
        (_asking("fair wage"), "“fair wage”", "Chosen: with “fair wage”."),
        (_asking('"fair wage" mines'), "“fair wage” mines", "Chosen: with “fair wage” mines."),
        (_asking("„fair wage“"), "“fair wage”", "Chosen: with “fair wage”."),
        (_asking("wages -prices"), "“wages -prices”", "Chosen: with “wages -prices”."),
        (_asking(state="unread"), "unread", "Chosen: unread."),
        (_asking(place="Turin"), "Turin", "Chosen: from Turin."),
        (_asking(topic="no-such-topic"), "no-such-topic", "Chosen: on no-such-topic."),
    ],
)
def test_conditions_are_said_in_words(words: Words, query: Query, subject: str, chosen: str) -> None:
    assert words.subject(query).replace("\u2009", " ") == subject
    assert words.chosen(query).replace("\u2009", " ") == chosen


def test_what_is_kept_out_is_said_but_is_no_subject(words: Words) -> None:
    query = asking(conditions=frozenset({Condition(Facet.COUNTRY, "MN", is_excluded=True)}))
    assert words.subject(query) == ""
    assert words.chosen(query) == "Chosen: not on Mongolia."


@pytest.mark.parametrize(
    ("release", "short", "long"),
    [
        (LINDEN, "7 March", "7 March 2024"),
        (FAIR, "19–21 Jan", "19–21 Jan 2024"),
        (UNDATED, "", ""),
        (replace(LINDEN, last_day=LINDEN.day), "7 March", "7 March 2024"),
    ],
)
def test_days_stand_with_or_without_their_year(words: Words, release: Release, short: str, long: str) -> None:
    assert words.days(release, with_year=False) == short
    assert words.days(release, with_year=True) == long


def test_days_across_a_year_have_their_years(words: Words) -> None:
    release = replace(LINDEN, day=date(2023, 12, 30), last_day=date(2024, 1, 2))
    said = words.days(release, with_year=False)
    assert "2023" in said
    assert "2024" in said


def test_dates_follow_the_language(vocabulary: Vocabulary) -> None:
    assert Words(vocabulary, "fr").day(date(2024, 3, 7)) == "7 mars 2024"
    assert Words(vocabulary, "fr").month(date(2024, 3, 7)) == "Mars 2024"
    assert Words(vocabulary, "no such language").day(date(2024, 3, 7)) == "7 March 2024"


def test_sentences_can_be_translated(vocabulary: Vocabulary) -> None:
    german = {"Printed {day}": "Gedruckt am {day}"}
    words = Words(vocabulary, "de", lambda text: german.get(text, text))
    assert words.printed(date(2024, 3, 7)) == "Gedruckt am 7. März 2024"


def test_the_place_written_comes_before_the_one_found(words: Words) -> None:
    assert words.place(LINDEN) == "Lindenau"
    assert words.place(MINES) == "Karlsborn"
    assert words.place(FAIR) == ""


def test_the_foot_counts_pages_once_they_are_known(words: Words) -> None:
    assert words.page(3, None) == "3"
    assert words.page(3, 12) == "3 of 12"


def test_provenance_names_document_line_and_day(words: Words) -> None:
    (sighting,) = LINDEN.sightings
    assert words.provenance(sighting) == "From spring.txt, line 12, imported on 20 November 2026."


@pytest.mark.parametrize(
    ("document", "line", "said"),
    [
        ("report.pdf", 3, "From report.pdf, page 3, imported on 20 November 2026."),
        ("releases.xlsx", 5, "From releases.xlsx, row 5, imported on 20 November 2026."),
        ("feed.xml", 0, "From feed.xml, imported on 20 November 2026."),
    ],
)
def test_provenance_names_what_the_document_is_made_of(words: Words, document: str, line: int, said: str) -> None:
    (sighting,) = LINDEN.sightings
    elsewhere = replace(sighting, document=document, draft=replace(sighting.draft, line=line))
    assert words.provenance(elsewhere) == said
