"""A briefing that the user keeps, on its way to paper or a file."""

from dataclasses import replace

from ilo_desktop.newsroom.briefings import BriefingLook, KeptBriefing, Picked
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.briefing import Briefing, make_kept_briefing
from tests.publish.releases import ALL, FAIR, LINDEN, MINES, PRINTED_ON

KEPT = KeptBriefing(
    name="For Friday",
    title=" Trades \n and tools ",
    introduction="Before we meet.\n\nRead all.",
    look=BriefingLook("headlines"),
    picked=(Picked(MINES.id, "Ask for the list"), Picked(LINDEN.id), Picked(99, "Gone"), Picked(FAIR.id, " \n")),
)


def made(kept: KeptBriefing, vocabulary: Vocabulary, *, language: str = "en") -> Briefing:
    return make_kept_briefing(kept, iter(ALL), vocabulary, PRINTED_ON, language)


def test_it_has_its_releases_in_their_order_with_their_remarks(vocabulary: Vocabulary) -> None:
    briefing = made(KEPT, vocabulary)
    assert [release.id for release in briefing.releases] == [MINES.id, LINDEN.id, FAIR.id]
    assert briefing.remarks == {MINES.id: "Ask for the list"}
    assert (briefing.title, briefing.subtitle, briefing.full_title) == ("Trades and tools", "", "Trades and tools")
    assert (briefing.introduction, briefing.order) == (KEPT.introduction, Order.COLLECTION)
    assert briefing.what == "Three releases from 17 January 2024 to 7 March 2024."


def test_without_a_title_it_is_called_by_its_name(vocabulary: Vocabulary) -> None:
    assert made(replace(KEPT, title=" \t"), vocabulary).title == "For Friday"


def test_summaries_that_are_missing_are_told_where_they_are_set(vocabulary: Vocabulary) -> None:
    told = made(replace(KEPT, look=BriefingLook("summaries")), vocabulary).what
    assert told.endswith("One of them came without a summary.")


def test_one_without_releases_says_nothing_of_them(vocabulary: Vocabulary) -> None:
    briefing = made(replace(KEPT, picked=()), vocabulary)
    assert (list(briefing.releases), briefing.what, briefing.remarks) == ([], "", {})


def test_it_speaks_other_languages(vocabulary: Vocabulary) -> None:
    assert made(KEPT, vocabulary, language="fr").words.month(PRINTED_ON) == "Novembre 2026"
