"""Lists saved as text: the project's own samples, the user's file, and pages as offices of the ILO lay them out."""

import json
from datetime import date
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.intake.formats.text_list import lines
from ilo_desktop.intake.limits import MAX_PROBLEMS
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Identifier, Reading, Scheme
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.intake.expectations import described
from tests.pasting import read_paste

LISTS = sorted((Path(__file__).parents[1] / "data" / "lists").glob("*.txt"))


def read_one(path: Path, vocabulary: Vocabulary) -> Reading:
    [reading] = intake.read([path], vocabulary)
    return reading


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    reading = read_one(path, vocabulary)
    assert described(reading) == expected
    assert [draft.position for draft in reading.drafts] == list(range(len(reading.drafts)))
    assert reading.document is not None
    assert reading.document.path == path


class TestUsersFile:
    @pytest.fixture
    def reading(self, users_file, vocabulary) -> Reading:
        return read_one(users_file, vocabulary)

    def test_holds_twenty_releases_and_no_problem(self, reading):
        assert len(reading.drafts) == 20
        assert reading.problems == ()

    def test_parts_are_found(self, reading):
        assert sum(bool(draft.summary) for draft in reading.drafts) == 18
        assert [draft.position for draft in reading.drafts if not draft.summary] == [1, 9]
        assert {draft.position: draft.credit for draft in reading.drafts if draft.credit} == {
            9: "© ILO 2024",
            15: "© Khem Sovannara/ILO 2024",
            16: "© ILO 2024",
        }
        assert not any(draft.kicker or draft.place or draft.last_day for draft in reading.drafts)

    def test_dates_are_the_items_own_and_newest_first(self, reading):
        days = [draft.day for draft in reading.drafts]
        assert days[0] == date(2024, 3, 7)
        assert days[-1] == date(2023, 5, 30)
        assert days == sorted(days, reverse=True)
        assert [day.year for day in days] == [2024] * 3 + [2023] * 17

    def test_releases_of_one_day_keep_their_order(self, reading):
        same_day = [draft for draft in reading.drafts if draft.day == date(2023, 12, 26)]
        assert [draft.headline.split()[0] for draft in same_day] == ["Cambodian", "Enhancing"]

    def test_each_line_span_holds_its_item_and_nothing_else(self, reading, users_file):
        lines = users_file.read_text(encoding="utf-8").split("\n")
        for draft, following in zip(reading.drafts, [*reading.drafts[1:], None], strict=True):
            own = "\n".join(lines[draft.line - 1 : draft.last_line])
            assert own.lstrip()[0].isdigit()
            assert all(words in own for words in (draft.headline, draft.summary, draft.credit))
            assert lines[draft.last_line - 1].strip()
            assert following is None or draft.last_line < following.line

    def test_typography_is_kept(self, reading):
        assert any("‘" in draft.summary for draft in reading.drafts)
        assert any('"' in draft.summary for draft in reading.drafts)
        assert any("workers’" in draft.headline for draft in reading.drafts)

    def test_kind_comes_from_the_introduction(self, reading):
        assert {(draft.kind, draft.kind_words) for draft in reading.drafts} == {("press-release", "press releases")}
        assert {draft.language for draft in reading.drafts} == {"en"}


#: Sample: drafts, with summary, kickers that are a kind, credits, places, language, lines of problems.
SHAPES = {
    "en_all_newsroom_types": (8, 5, 6, 0, 0, "en", [60]),
    "en_asia_date_place": (5, 5, 4, 1, 4, "en", []),
    "en_asia_flat_dash_list": (4, 4, 1, 1, 3, "en", []),
    "en_beijing_credit_before_title": (4, 3, 0, 1, 0, "en", []),
    "en_beijing_home_date_range": (4, 4, 1, 0, 0, "en", []),
    "en_beijing_year_headings": (5, 3, 0, 0, 0, "en", []),
    "en_global_news_2024_kickers": (6, 5, 2, 2, 0, "en", []),
    "es_news_2002": (2, 2, 2, 0, 1, "es", []),
    "fr_news_1999": (2, 2, 2, 0, 1, "fr", []),
    "ja_tokyo_press": (3, 0, 0, 2, 0, "ja", [22]),
    "pt_brasilia_noticias": (3, 3, 0, 1, 0, "pt", []),
}


@pytest.mark.parametrize("name", SHAPES)
def test_layout_samples_read_in_every_language(name, samples, vocabulary):
    reading = read_one(samples / f"{name}.txt", vocabulary)
    drafts = reading.drafts
    assert (
        len(drafts),
        sum(bool(draft.summary) for draft in drafts),
        sum(bool(draft.kind) and draft.kind_words == draft.kicker for draft in drafts),
        sum(bool(draft.credit) for draft in drafts),
        sum(bool(draft.place) for draft in drafts),
        *{draft.language for draft in drafts},
        [problem.line for problem in reading.problems],
    ) == SHAPES[name]
    assert reading.document is not None
    assert reading.document.source_url.startswith("http")
    assert not any("©" in draft.headline + draft.kicker + draft.summary for draft in drafts)


class TestSamplesInParticular:
    def test_a_range_keeps_its_end(self, samples, vocabulary):
        first = read_one(samples / "en_beijing_home_date_range.txt", vocabulary).drafts[0]
        assert (first.day, first.last_day) == (date(2015, 9, 21), date(2015, 9, 22))

    def test_a_place_stands_behind_the_date(self, samples, vocabulary):
        drafts = read_one(samples / "en_asia_date_place.txt", vocabulary).drafts
        assert [draft.place for draft in drafts[:3]] == ["Suva, Fiji", "Bangkok, Thailand", "Quetta, Pakistan"]
        assert drafts[3].day == date(2024, 4, 15)
        assert drafts[4].place == ""

    def test_a_topic_is_a_kicker_and_no_kind(self, samples, vocabulary):
        draft = read_one(samples / "en_asia_date_place.txt", vocabulary).drafts[2]
        assert draft.kicker == "Forced Labour and Human Trafficking"
        assert draft.kind == ""

    def test_an_entry_cut_off_before_its_date_comes_in_undated(self, samples, vocabulary):
        reading = read_one(samples / "en_all_newsroom_types.txt", vocabulary)
        assert (reading.drafts[-1].day, reading.drafts[-1].kind) == (None, "op-ed")
        assert [problem.code for problem in reading.problems] == [Code.ITEM_WITHOUT_DATE]

    def test_a_remark_below_the_list_is_nobodys_summary(self, samples, vocabulary):
        reading = read_one(samples / "ja_tokyo_press.txt", vocabulary)
        assert [problem.code for problem in reading.problems] == [Code.BLOCK_LEFT_OVER]
        assert {draft.kind_words for draft in reading.drafts} == {"プレスリリース"}


LIST = """Press releases

  1. A ferry for the island

    07 March 2024

    It sails at noon.

  2. Ferry hands get boots

    06 March 2024
"""


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.rstrip("\n"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("\n", "  \n"),
        lambda text: text.replace("\n", "\n\n"),
        lambda text: text.replace("    ", "\t"),
        lambda text: text.replace("    ", "\u00a0" * 4),
        lambda text: "\n".join(line.strip() for line in text.split("\n")),
        lambda text: "\n".join(line for line in text.split("\n") if line),
        lambda text: "\n".join("    " + line for line in text.split("\n")),
        lambda text: text.replace("1.", "1)").replace("2.", "2)"),
        lambda text: text.replace("1.", "(1)").replace("2.", "(2)"),
        lambda text: text.replace("1.", "١.").replace("2.", "٢."),
        lambda text: text.replace("1. ", "1.\n\n    ").replace("2. ", "2.\n\n    "),
        lambda text: text.replace("1.", "•").replace("2.", "•"),
        lambda text: text.replace("1. ", "-\n").replace("2. ", "-\n"),
        lambda text: text.replace("1. ", "").replace("2. ", ""),
        lambda text: "\ufeff\u200e" + text,
    ],
)
def test_how_a_list_was_saved_does_not_matter(change, vocabulary):
    reading = read_paste(change(LIST), "paste", vocabulary)
    assert [(draft.headline, draft.day, draft.summary) for draft in reading.drafts] == [
        ("A ferry for the island", date(2024, 3, 7), "It sails at noon."),
        ("Ferry hands get boots", date(2024, 3, 6), ""),
    ]
    assert reading.problems == ()


def test_dates_in_numbers_are_read_alike_in_a_whole_list(vocabulary):
    text = "News\n\n1. One\n\n{}\n\n2. Two\n\n{}\n"

    def days(first: str, second: str) -> list[date | None]:
        return [draft.day for draft in read_paste(text.format(first, second), "paste", vocabulary).drafts]

    assert days("04/03/2024", "30/04/2024") == [date(2024, 3, 4), date(2024, 4, 30)]
    assert days("04/03/2024", "04/30/2024") == [date(2024, 4, 3), date(2024, 4, 30)]
    assert days("04/03/2024", "05/03/2024") == [date(2024, 3, 4), date(2024, 3, 5)]
    assert days("04/30/2024", "30/04/2024") == [date(2024, 4, 30), date(2024, 4, 30)]
    assert days("04.03.2024", "04/30/2024") == [date(2024, 3, 4), date(2024, 4, 30)]


def test_an_order_of_numbers_that_nothing_settles_is_told(vocabulary):
    text = "News\n\n1. Bakers of the town\n\n{}\n\n2. Ropes of the harbour\n\n{}\n"
    reading = read_paste(text.format("05/05/2024", "04/03/2024"), "paste", vocabulary)
    assert [(problem.code, problem.line) for problem in reading.problems] == [(Code.DAY_ORDER_GUESSED, 9)]
    assert read_paste(text.format("30/05/2024", "04/03/2024"), "paste", vocabulary).problems == ()
    spanish = "Noticias de la oficina y de las ciudades\n\n1. Los panaderos de la ciudad\n\n04/03/2024\n"
    assert read_paste(spanish, "paste", vocabulary).problems == ()


def test_a_dateline_in_a_summary_tells_the_place(vocabulary):
    text = LIST.replace("It sails at noon.", "TURIN, Italy (Ferry News) - It sails at noon.")
    draft = read_paste(text, "paste", vocabulary).drafts[0]
    assert (draft.place, draft.summary) == ("TURIN, Italy", "TURIN, Italy (Ferry News) - It sails at noon.")


def test_a_page_of_its_own_date_is_no_release(vocabulary):
    reading = read_paste("Press releases\n\n08 March 2024\n\n" + LIST.split("\n\n", 1)[1], "paste", vocabulary)
    assert len(reading.drafts) == 2


def test_an_address_in_an_entry_identifies_it(vocabulary):
    text = LIST.replace(
        "    06 March", "    https://www.ilo.ch/asia/WCMS_BK_PR_53_EN/lang--en/index.htm\n\n    06 March"
    )
    draft = read_paste(text, "paste", vocabulary).drafts[1]
    assert draft.identifiers == (Identifier(Scheme.WCMS, "WCMS_BK_PR_53_EN/en"),)


def test_a_long_text_that_is_left_over_is_shortened(vocabulary):
    reading = read_paste(LIST + "\n" + "words " * 100, "paste", vocabulary)
    [problem] = reading.problems
    assert problem.line == 13
    assert len(str(problem.values["text"])) < 100


def test_an_entry_that_is_only_a_year_is_a_headline_like_another(vocabulary):
    reading = read_paste(LIST + "\n  3. 2030\n", "paste", vocabulary)
    assert (reading.drafts[2].headline, reading.drafts[2].day) == ("2030", None)
    assert [(problem.code, problem.line) for problem in reading.problems] == [(Code.ITEM_WITHOUT_DATE, 13)]


def test_problems_beyond_a_number_are_only_counted(vocabulary):
    undated = "".join(f"\n  {number}. An entry without its date\n" for number in range(3, MAX_PROBLEMS + 10))
    reading = read_paste(LIST + undated, "paste", vocabulary)
    assert len(reading.drafts) == MAX_PROBLEMS + 9
    assert len(reading.problems) == MAX_PROBLEMS + 1
    assert reading.problems[-1].code is Code.MORE_PROBLEMS
    assert reading.problems[-1].values["count"] == 7


def test_a_list_of_too_many_lines_is_refused(vocabulary, monkeypatch):
    monkeypatch.setattr(lines, "MAX_LINES", 5)
    reading = read_paste(LIST, "paste", vocabulary)
    assert [problem.code for problem in reading.problems] == [Code.LIST_TOO_LONG]


@pytest.mark.parametrize("words", ["Video", "© ILO 2024", "© ILO 2024\n\n    Video"])
def test_an_entry_of_nothing_but_a_kind_or_a_credit_is_left_over(words, vocabulary):
    reading = read_paste(f"{LIST}\n  3. {words}\n", "paste", vocabulary)
    assert len(reading.drafts) == 2
    assert [(problem.code, problem.line) for problem in reading.problems] == [(Code.BLOCK_LEFT_OVER, 13)]


def test_a_date_right_behind_a_date_is_the_summary_in_a_list_without_numbers(vocabulary):
    text = (
        "Press releases\n\nA fair is set\n\n07 March 2024\n\n12 June 2024\n\nFerry hands get boots\n\n06 March 2024\n"
    )
    reading = read_paste(text, "paste", vocabulary)
    assert [(draft.headline, draft.summary, draft.kicker) for draft in reading.drafts] == [
        ("A fair is set", "12 June 2024", ""),
        ("Ferry hands get boots", "", ""),
    ]
    assert reading.problems == ()
