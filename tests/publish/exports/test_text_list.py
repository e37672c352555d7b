"""Plain text in the layout of the newsroom's lists: what is written is read back by the reader of lists."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.library import Library
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.exports import ExportFormat
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.words import Words
from tests.conftest import DATA
from tests.pasting import read_paste
from tests.publish.exports.writing import RELEASES, briefing_with, written
from tests.publish.releases import ALL, FAIR, LINDEN, MINES, UNDATED

LIST = """\
International Labour Organization


2024

  1. © A. Weber

    Press release

    Carpenters of Lindenau open a school for apprentices

    07 March 2024, Lindenau

    Twelve workshops share one roof, and every apprentice learns in three of them before choosing a trade.

    https://news.example/apprentices/carpenters-of-lindenau

  2. A fair for tools that spare the back

    19-21 January 2024


2023

  1. Inspectors of mines exchange their checklists

    17 December 2023

    Both offices will use one list. It is to be tried from May.


No date

  1. What a contract should say

    A leaflet in plain words.
"""


def text_of(releases, vocabulary, **changed):
    return written(briefing_with(releases, vocabulary, **changed), ExportFormat.TEXT).decode("utf-8")


def test_the_layout_is_that_of_the_newsroom(vocabulary):
    linden = replace(LINDEN, tags=())
    mines = replace(MINES, day=date(2023, 12, 17))
    assert text_of([linden, FAIR, mines, UNDATED], vocabulary) == LIST


def test_in_another_order_the_numbers_go_on_and_no_year_stands_over_them(vocabulary):
    text = text_of([MINES, LINDEN, UNDATED], vocabulary, order=Order.HEADLINE)
    assert "\n2024\n" not in text
    assert "  3. What a contract should say" in text


def test_title_and_introduction_stand_first(vocabulary):
    text = text_of(ALL, vocabulary, title="For Friday", subtitle="Mines", introduction="Two\n\nparagraphs.")
    assert text.startswith("For Friday: Mines\n\nTwo paragraphs.\n\n\n2024\n")


@pytest.mark.parametrize(
    ("releases", "changed", "title"),
    [
        ([LINDEN], {}, "International Labour Organization"),
        (ALL, {"subtitle": "China, 2023"}, "International Labour Organization: China, 2023"),
        (ALL, {"subtitle": "“news”"}, "International Labour Organization"),
        (ALL, {"title": "\n", "subtitle": ""}, "International Labour Organization"),
        (ALL, {"title": "Press releases on mines", "subtitle": ""}, "Press releases on mines"),
    ],
)
def test_the_title_makes_no_press_releases_of_what_is_none(releases, changed, title, vocabulary):
    text = text_of(releases, vocabulary, **changed)
    assert text.partition("\n")[0] == title


def test_a_place_that_only_the_vocabulary_found_is_not_written(vocabulary):
    assert "07 March 2024\n" in text_of([LINDEN], vocabulary)


def test_a_credit_that_looks_like_none_says_what_it_is(vocabulary):
    assert "  1. Credit: A. Weber/Valley\n" in text_of([replace(FAIR, credit="A. Weber/Valley")], vocabulary)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_days_are_read_back_in_every_language_of_the_interface(language, vocabulary):
    days = [date(2024, month, day) for month in range(1, 13) for day in (1, 11)]
    releases = [replace(FAIR, id=number, day=day, last_day=None) for number, day in enumerate(days)]
    spans = [(date(2024, 2, 1), date(2024, 2, 3)), (date(2024, 1, 30), date(2024, 2, 1)), (date(2023, 12, 30), days[0])]
    releases += [replace(FAIR, id=30, day=first, last_day=last) for first, last in spans]
    text = text_of(releases, vocabulary, words=Words(vocabulary, language))
    reading = read_paste(text, "paste", vocabulary)
    assert [(draft.day, draft.last_day) for draft in reading.drafts] == [(one.day, one.last_day) for one in releases]


PIECES = [
    *("bakers", "‘ropes’", '"harbour"', "night;", "1.", "-", "wages,", "(rest)", "12", "C-190", "l’OIT", "2030", "*"),
    *("العمل", "体面劳动", "Труд", "=1+1", "<b>", "50%", "a_b", "[x]", "27 to 29 February", "16 January 2023", "·"),
]
WORDS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=9).map(" ".join)
HEADLINES = WORDS.map("Headline {}".format)
LISTED = st.builds(
    Release,
    id=st.just(1),
    key=st.just(1),
    headline=HEADLINES,
    day=st.dates(date(1919, 1, 1), date(2077, 12, 31)),
    last_day=st.none() | st.dates(date(1919, 1, 1), date(2077, 12, 31)),
    summary=st.just("") | WORDS.map("It says {}.".format),
    kicker=st.sampled_from(["", "", "Press release", "Forced labour", "#SafeHarvest", "2030", "The 3rd Forum"]),
    kind=st.sampled_from(["", "press-release", "video"]),
    credit=st.sampled_from(["", "© ILO 2024", "© (c) ILO/M. Foss", "Photo: R. Perez"]),
    place=st.sampled_from(["", "Suva, Fiji", "BANGKOK and DHAKA", "Saint-Étienne", "北京", "L’Aquila", "St. John’s"]),
    url=st.sampled_from(["", "https://www.ilo.example/WCMS_1/lang--en/index.htm", "https://example.org/a(b)?c=d#e"]),
)


@given(releases=st.lists(LISTED, min_size=1, max_size=6), order=st.sampled_from([Order.NEWEST, Order.HEADLINE]))
def test_what_the_layout_holds_comes_back_exactly(releases, order, vocabulary):
    reading = read_paste(text_of(releases, vocabulary, order=order), "paste", vocabulary)
    assert reading.problems == ()
    for draft, release in zip(reading.drafts, releases, strict=True):
        last_day = release.last_day if release.last_day and release.last_day > release.day else None
        kicker = release.kicker or Words(vocabulary).kind(release)
        said = (draft.headline, draft.day, draft.last_day, draft.summary, draft.kicker, draft.credit, draft.url)
        wanted = (release.headline, release.day, last_day, release.summary, kicker, release.credit, release.url)
        assert said == wanted
        assert draft.place == release.place
        assert draft.kind == (vocabulary.kind_of(kicker) or "")


@given(
    releases=st.lists(st.builds(replace, LISTED, day=st.none(), kicker=st.just("")), min_size=1, max_size=4),
    dated=st.lists(LISTED, min_size=1, max_size=3),
)
def test_undated_releases_come_back_below_dated_ones(releases, dated, vocabulary):
    reading = read_paste(text_of([*dated, *releases], vocabulary), "paste", vocabulary)
    assert all("date" in problem.code for problem in reading.problems)
    said = [(draft.headline, draft.day, draft.summary) for draft in reading.drafts[len(dated) :]]
    assert said == [(one.headline, None, one.summary) for one in releases]


@given(releases=st.lists(RELEASES, max_size=5))
@example(releases=[replace(FAIR, headline="07 March 2024", summary="2024", kicker="© ILO", place="1")])
def test_any_texts_are_written_a_block_a_line_and_read_without_a_fault(releases, vocabulary):
    text = text_of(releases, vocabulary)
    for release in releases:
        assert squeeze(fit(release.headline)) in text
    assert not [letter for letter in text if not letter.isprintable() and letter != "\n" and ord(letter) < 0xA0]
    reading = read_paste(text, "paste", vocabulary)
    assert all(problem.document == "paste" for problem in reading.problems)


def test_a_summary_of_a_hundred_thousand_letters_stays_in_its_line(vocabulary):
    summary = squeeze("word and word, " * 7_000) + "."
    text = text_of([replace(FAIR, summary=summary)], vocabulary)
    [draft] = read_paste(text, "paste", vocabulary).drafts
    assert draft.summary == summary


def exported(paths: list[Path], library: Path, vocabulary: Vocabulary) -> bytes:
    """Return the list of a new library of some files."""
    with closing(Library.open(library, vocabulary)) as opened:
        with opened.plan(intake.read(paths, vocabulary)) as plan:
            opened.apply(plan)
        found = opened.find(EVERYTHING)
        releases = list(opened.releases(opened.ids(found.keys(0, len(found)))))
    return written(briefing_with(releases, vocabulary), ExportFormat.TEXT)


def test_a_list_that_is_imported_and_exported_again_is_the_same(tmp_path, vocabulary):
    sources = [DATA / "lists" / f"{name}.txt" for name in ("kickers", "places_and_ranges", "arabic", "credits")]
    once = exported(sources, tmp_path / "one.sqlite", vocabulary)
    path = tmp_path / "list.txt"
    path.write_bytes(once)
    assert once.count(b"\n  ") > 15
    assert exported([path], tmp_path / "two.sqlite", vocabulary) == once


def test_the_users_own_file_comes_back(users_file, tmp_path, vocabulary):
    path = tmp_path / "list.txt"
    path.write_bytes(exported([users_file], tmp_path / "one.sqlite", vocabulary))
    [before], [after] = (list(intake.read([one], vocabulary)) for one in (users_file, path))
    assert after.problems == ()
    fields = ("headline", "day", "summary", "kind", "credit", "place", "language")
    assert [[getattr(draft, name) for name in fields] for draft in after.drafts] == [
        [getattr(draft, name) for name in fields] for draft in before.drafts
    ]
