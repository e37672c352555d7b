"""Briefings and their blocks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from ilo_desktop.newsroom.body import Block, Run, Table
from ilo_desktop.newsroom.briefings import Grouping
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.blocks import Entry, GroupHeading, Opening, Sources, blocks
from ilo_desktop.publish.grouping import grouped
from ilo_desktop.publish.layout import CLIPPINGS, FULL, HEADLINES, SUMMARIES, Field, Note, layout_names
from tests.publish.releases import ALL, FAIR, LINDEN, MINES, UNDATED, briefing_of, look_of, many
from tests.queries import asking


def test_a_briefing_says_what_is_in_it(vocabulary: Vocabulary) -> None:
    made = briefing_of(ALL[:3], vocabulary, query=asking("workshop"))
    assert made.full_title == "ILO press releases: “workshop”"
    assert made.what == (
        "Three releases from 17 January 2024 to 7 March 2024, newest first. One of them came without a summary."
        " Chosen: with “workshop”."
    )


def test_headlines_do_not_speak_of_summaries(vocabulary: Vocabulary) -> None:
    assert "summary" not in briefing_of(ALL, vocabulary, HEADLINES).what


def test_a_briefing_of_nothing_says_what_was_asked(vocabulary: Vocabulary) -> None:
    assert briefing_of((), vocabulary, query=asking("workshop")).what == "Chosen: with “workshop”."


def _made(releases: Sequence[Release], vocabulary: Vocabulary, layout: str = SUMMARIES, **chosen: object) -> list:
    briefing = briefing_of(releases, vocabulary, layout)
    return list(blocks(briefing, look_of(layout, **chosen)))


def _texts(entry: Entry, name: Field) -> tuple[str, ...]:
    flows = [flow for filled in entry.parts for field, flow in filled.fields if field is name]
    return tuple(part.text for flow in flows for part in flow)


def test_summaries_stand_under_their_months(vocabulary: Vocabulary) -> None:
    made = _made(ALL, vocabulary)
    assert [type(block) for block in made] == [
        Opening, GroupHeading, Entry, GroupHeading, Entry, Entry, GroupHeading, Entry,
    ]  # fmt: skip
    assert [block.text for block in made if isinstance(block, GroupHeading)] == [
        "March 2024", "January 2024", "No date",
    ]  # fmt: skip
    first = made[2]
    assert (first.notes, first.place) == (((Note.DAYS, "7 March"),), "Lindenau")
    assert _texts(first, Field.ADDRESS) == (LINDEN.url,)
    assert _texts(first, Field.SUMMARY) == (LINDEN.summary,)
    assert made[0] == Opening("ILO press releases", "", briefing_of(ALL, vocabulary).what, "Printed 24 November 2026")


def test_the_same_month_of_two_years_is_two_months(vocabulary: Vocabulary) -> None:
    made = _made((LINDEN, replace(LINDEN, day=date(2023, 3, 7), key=1)), vocabulary)
    assert [block.text for block in made if isinstance(block, GroupHeading)] == ["March 2024", "March 2023"]


@pytest.mark.parametrize("layout", [HEADLINES, SUMMARIES])
def test_in_an_order_not_by_date_each_release_tells_its_whole_date(vocabulary: Vocabulary, layout: str) -> None:
    briefing = briefing_of((FAIR, LINDEN, UNDATED), vocabulary, layout, order=Order.HEADLINE)
    opening, *entries = blocks(briefing, look_of(layout, Order.HEADLINE))
    assert "by headline" in opening.what
    assert [block.notes[0][1] for block in entries] == ["19–21 Jan 2024", "7 March 2024", "No date"]
    assert all(block.has_year for block in entries)


def test_headlines_have_neither_summary_nor_address(vocabulary: Vocabulary) -> None:
    made = [block for block in _made(ALL, vocabulary, HEADLINES) if isinstance(block, Entry)]
    assert [block.headline for block in made] == [release.headline for release in ALL]
    assert {field for block in made for filled in block.parts for field, _ in filled.fields} == {Field.HEADLINE}


def test_full_texts_keep_their_paragraphs(vocabulary: Vocabulary) -> None:
    _opening, article, *_ = _made((MINES, FAIR), vocabulary, FULL)
    assert _texts(article, Field.SUMMARY) == ("Both offices will use one list.", "It is to be tried from May.")
    assert len(_texts(article, Field.TEXT)) == 2
    assert article.notes == ((Note.DAYS, "17 January 2024"), (Note.PLACE, "Karlsborn"))
    assert not article.is_alone


def test_a_text_with_a_structure_keeps_it(vocabulary: Vocabulary) -> None:
    body = "<h2>Tools</h2><ul><li>a lamp</li><li>a rope</li></ul><table><tr><td>a</td><td>b</td></tr></table>"
    article = _made((replace(MINES, body=body), FAIR), vocabulary, FULL)[1]
    (flow,) = [flow for filled in article.parts for field, flow in filled.fields if field is Field.TEXT]
    assert [type(part) for part in flow] == [Block, Block, Block, Table]
    assert flow[0] == Block((Run("Tools"),), heading=2)
    assert flow[1].of_list == 1


def test_a_long_text_of_short_paragraphs_is_not_cut(vocabulary: Vocabulary) -> None:
    body = "".join(f"<p>{i}</p>" for i in range(3_000))
    article = _made((replace(MINES, body=body), FAIR), vocabulary, FULL)[1]
    assert _texts(article, Field.TEXT) == tuple(map(str, range(3_000)))


@pytest.mark.parametrize("layout", [FULL, CLIPPINGS])
def test_one_release_in_full_is_its_own_title_and_says_where_it_is_from(vocabulary: Vocabulary, layout: str) -> None:
    made = briefing_of((LINDEN,), vocabulary, layout)
    (article,) = blocks(made, look_of(layout))
    assert made.full_title == LINDEN.headline
    assert article.is_alone
    assert (Note.KIND, vocabulary.label(Facet.KIND, LINDEN.kind)) in article.notes
    (closing,) = [filled.fields for filled in article.parts if filled.part.sets[0] is Field.CREDIT]
    assert [part.text for _, flow in closing for part in flow] == [
        "© A. Weber",
        "Mongolia",
        LINDEN.url,
        "From spring.txt, line 12, imported on 20 November 2026.",
        "Printed 24 November 2026",
    ]


def test_one_release_with_a_title_of_the_users_is_under_it(vocabulary: Vocabulary) -> None:
    made = replace(briefing_of((LINDEN,), vocabulary, FULL), title="For the minister", introduction="Read this.")
    opening, article = blocks(made, look_of(FULL))
    assert (opening.title, opening.introduction) == ("For the minister", ("Read this.",))
    assert not article.is_alone


@pytest.mark.parametrize("layout", layout_names())
def test_an_undated_release_says_so(vocabulary: Vocabulary, layout: str) -> None:
    assert any("No date" in str(block) for block in _made((UNDATED,), vocabulary, layout))


@pytest.mark.parametrize("layout", layout_names())
def test_what_the_user_says_is_led_in_as_such(vocabulary: Vocabulary, layout: str) -> None:
    briefing = replace(briefing_of(ALL, vocabulary, layout), remarks={MINES.id: "Ask Anna.\n\nBy May."})
    entries = [block for block in blocks(briefing, look_of(layout)) if isinstance(block, Entry)]
    told = {block.release_id: (block.remark_word, _texts(block, Field.REMARK)) for block in entries}
    assert told.pop(MINES.id) == ("Remark", ("Ask Anna.", "By May."))
    assert set(told.values()) == {("", ())}


class TestGroups:
    CHINA, PERU = Tag(Facet.COUNTRY, "CN", Where.TEXT, "China"), Tag(Facet.COUNTRY, "PE", Where.TEXT, "Peru")

    def groups(self, releases: Sequence[Release], vocabulary: Vocabulary, grouping: Grouping, order: Order) -> list:
        briefing = briefing_of(releases, vocabulary, order=order)
        found = grouped(briefing, grouping)
        return [(heading, [release.id for release in within]) for heading, within in found]

    def test_a_release_stands_under_its_first_country(self, vocabulary: Vocabulary) -> None:
        releases = [
            replace(FAIR, id=1, tags=(self.PERU, self.CHINA)),
            replace(FAIR, id=2, tags=()),
            replace(FAIR, id=3, tags=(self.CHINA,)),
            replace(FAIR, id=4, tags=(self.PERU,)),
        ]
        assert self.groups(releases, vocabulary, Grouping.COUNTRY, Order.NEWEST) == [
            ("China", [3]), ("Peru", [1, 4]), ("No country", [2]),
        ]  # fmt: skip

    def test_kinds_go_by_the_alphabet(self, vocabulary: Vocabulary) -> None:
        releases = [replace(FAIR, id=1, kind="press-release"), replace(FAIR, id=2, kind="news"), replace(FAIR, id=3)]
        names = [name for name, _ in self.groups(releases, vocabulary, Grouping.KIND, Order.NEWEST)]
        assert names[-1] == "No kind"
        assert names[:-1] == sorted(names[:-1])
        assert len(names) == 3

    def test_months_are_gathered_in_an_order_that_is_not_by_date(self, vocabulary: Vocabulary) -> None:
        releases = [LINDEN, FAIR, replace(LINDEN, id=9), UNDATED, MINES]
        assert self.groups(releases, vocabulary, Grouping.MONTH, Order.COLLECTION) == [
            ("March 2024", [1, 9]), ("January 2024", [2, 3]), ("No date", [4]),
        ]  # fmt: skip

    def test_every_release_stands_once_under_any_grouping(self, vocabulary: Vocabulary) -> None:
        releases = many(30)
        for grouping in Grouping:
            for order in Order:
                found = self.groups(releases, vocabulary, grouping, order)
                assert sorted(i for _, within in found for i in within) == [release.id for release in releases]


def test_the_sources_are_told_once_each_with_their_addresses(vocabulary: Vocabulary) -> None:
    bare = "javascript:alert(1)"
    made = _made((LINDEN, replace(LINDEN, id=8), replace(FAIR, url=bare)), vocabulary, has_sources=True)[-1]
    assert isinstance(made, Sources)
    assert [source.text for source in made.sources] == [
        "spring.txt, imported on 20 November 2026", "Not from a document that is here",
    ]  # fmt: skip
    runs = [[part.runs[0] for part in source.addresses] for source in made.sources]
    assert runs == [[Run(LINDEN.url, link=LINDEN.url)], [Run(bare)]]
