"""Articles saved as text: the project's own samples, the pages of offices, and an article in any layout read back."""

import json
import textwrap
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.newsroom.release import Draft, Identifier, Scheme
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.intake.expectations import described
from tests.pasting import joined, read_paste

ARTICLES = sorted((Path(__file__).parents[1] / "data" / "articles").glob("*.txt"))


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    assert described(joined(intake.read([path], vocabulary))) == expected


def test_an_arabic_article_of_an_office_is_read_whole(samples, vocabulary):
    path = samples / "ar_beirut_article.txt"
    [reading] = intake.read([path], vocabulary)
    [draft] = reading.drafts
    lines = path.read_text(encoding="utf-8").splitlines()
    assert reading.problems == ()
    assert draft == Draft(
        headline=lines[3],
        day=date(2019, 4, 11),
        summary=lines[5],
        text=lines[9],
        kicker=lines[1],
        kind="news",
        kind_words="خبر",
        credit="© م. ع. د",
        place="بيروت/عمَّان",
        language="ar",
        url=lines[0],
        identifiers=(Identifier(Scheme.WCMS, "WCMS_685264/ar"),),
        line=2,
        last_line=10,
    )


def test_an_article_of_2003_is_read_whole(samples, vocabulary):
    [reading] = intake.read([samples / "en_article_hanoi_2003.txt"], vocabulary)
    [draft] = reading.drafts
    assert reading.problems == ()
    assert (draft.headline, draft.day) == ("Office opens in Hanoi, Decent Work Tops the Agenda", date(2003, 2, 17))
    assert (draft.kicker, draft.kind, draft.place, draft.language) == ("Press release", "press-release", "HANOI", "en")
    assert draft.summary.startswith("The Office opens, pledging")
    assert [words.split()[0] for words in draft.text.split("\n\n")] == ["HANOI", "Key", '"It']
    assert draft.identifiers == (Identifier(Scheme.WCMS, "WCMS_BK_PR_53_EN/en"),)


ARTICLE = """Work in the hills

Shepherds open their own office in the hills of three valleys

The office has one desk and one bell.

Press release | THE HILLS | 07 March 2024

The shepherds of three valleys opened an office, and forty guests came up the hill.

They want a door of their own.
"""


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n\n", "\n"),
        lambda text: text.replace("\n\n", "\n\n\n\n"),
        lambda text: text.replace("\n", "  \n"),
        lambda text: "\n".join(f"    {line}" for line in text.split("\n")),
        lambda text: "\ufeff" + text,
        lambda text: text.replace(" | ", "|"),
        lambda text: text.replace(" | ", " · "),
        lambda text: text.replace(
            "Press release | THE HILLS | 07 March 2024", "07 March 2024 | Press release | THE HILLS"
        ),
        lambda text: text.replace("Press release | THE HILLS | 07", "Press release | THE HILLS | Thursday, 7"),
        lambda text: text.replace("opened an office, and", "opened an office,\nand").replace("\n\n", "\n\n\n"),
        lambda text: text + "\n\f\n",
        lambda text: text.replace("\n\nPress", "\n\n----------\n\nPress"),
    ],
)
def test_how_an_article_was_saved_does_not_matter(change, vocabulary):
    reading = read_paste(change(ARTICLE), "paste", vocabulary)
    [draft] = reading.drafts
    assert reading.problems == ()
    assert (draft.kicker, draft.headline) == (
        "Work in the hills",
        "Shepherds open their own office in the hills of three valleys",
    )
    assert (draft.day, draft.kind, draft.place) == (date(2024, 3, 7), "press-release", "THE HILLS")
    assert draft.summary == "The office has one desk and one bell."
    assert draft.text == (
        "The shepherds of three valleys opened an office, and forty guests came up the hill.\n\n"
        "They want a door of their own."
    )


@dataclass(frozen=True)
class Told:
    """What a generated article says."""

    kicker: str
    headline: str
    summary: str
    kind: str
    place: str
    day: date
    credit: str
    paragraphs: tuple[str, ...]

    def lines(self, written: str, stamp: str) -> list[str]:
        """Return the parts in the order of the ILO's pages."""
        day = written.format(day=self.day)
        if stamp == "strokes":
            line = [" | ".join(part for part in (self.kind, self.place, day) if part)]
        elif stamp == "date first":
            line = [" | ".join(part for part in (day, self.kind, self.place) if part)]
        else:
            line = [self.kind, f"{day}, {self.place}" if self.place else day]
        parts = [self.kicker, self.headline, self.summary, *line, self.credit, *self.paragraphs]
        return [part for part in parts if part]


WORDS = st.sampled_from(["bakers", "ropes", "harbour", "night", "wages", "rest", "huts", "bells", "dogs", "lambs"])
SENTENCES = st.lists(WORDS, min_size=4, max_size=40).map(lambda words: f"The {' '.join(words)}.")
TOLD = st.builds(
    Told,
    kicker=st.sampled_from(["", "Forced labour", "#SafeHarvest", "The Forum"]),
    headline=st.lists(WORDS, min_size=11, max_size=14).map(lambda words: " ".join(words).capitalize()),
    summary=st.one_of(st.just(""), st.lists(WORDS, min_size=3, max_size=9).map(lambda words: f"On {' '.join(words)}.")),
    kind=st.sampled_from(["Press release", "News", "Media advisory", "Op-ed"]),
    place=st.sampled_from(["", "HANOI", "Suva, Fiji", "Port-of-Spain"]),
    day=st.dates(date(1919, 1, 1), date(2077, 12, 31)),
    credit=st.sampled_from(["", "© ILO 2024", "© (c) ILO/R. Perez"]),
    paragraphs=st.lists(SENTENCES, min_size=2, max_size=8).map(tuple),
)


@given(
    told=TOLD,
    written=st.sampled_from(["{day:%d %B %Y}", "{day:%B %d, %Y}", "{day:%A, %d %B %Y}", "{day:%Y-%m-%d}"]),
    stamp=st.sampled_from(["strokes", "date first", "lines"]),
    between=st.sampled_from(["\n\n", "\n", "\n\n\n"]),
    width=st.sampled_from([0, 0, 60, 72, 100]),
)
def test_an_article_in_any_layout_is_read_back(told, written, stamp, between, width, vocabulary):
    assume(width == 0 or between != "\n")  # where nothing parts wrapped paragraphs, nobody can tell them
    parts = told.lines(written, stamp)
    if width:
        parts = [textwrap.fill(part, width, break_on_hyphens=False) for part in parts]
    reading = read_paste(between.join(parts) + "\n", "paste", vocabulary)
    [draft] = reading.drafts
    assert reading.problems == ()
    found = Told(
        "" if draft.kicker == draft.kind_words else draft.kicker,
        draft.headline,
        draft.summary,
        draft.kind_words,
        draft.place,
        draft.day,
        draft.credit,
        tuple(draft.text.split("\n\n")),
    )
    assert found == told
    assert (draft.line, draft.last_line) == (1, len(between.join(parts).split("\n")))


@given(
    articles=st.lists(TOLD, min_size=2, max_size=5),
    parting=st.sampled_from(["\n\n----------\n\n", "\f\n", "\n\nhttps://example.org/{}\n", "\n\n* * *\n\n"]),
)
def test_several_articles_in_one_file_are_read_one_by_one(articles, parting, vocabulary):
    text = "".join(
        (parting.format(i) if i or "http" in parting else "") + "\n\n".join(told.lines("{day:%d %B %Y}", "strokes"))
        for i, told in enumerate(articles)
    )
    reading = read_paste(text, "paste", vocabulary)
    assert [draft.headline for draft in reading.drafts] == [told.headline for told in articles]
    assert [tuple(draft.text.split("\n\n")) for draft in reading.drafts] == [told.paragraphs for told in articles]
    assert [draft.day for draft in reading.drafts] == [told.day for told in articles]
    ends = [draft.last_line for draft in reading.drafts]
    assert all(end < draft.line for end, draft in zip(ends, reading.drafts[1:], strict=False))


LINES = [
    *(
        "",
        "",
        "Press release | 7 March 2024",
        "Video",
        "7 March 2024",
        "© ILO 2024",
        "FOR IMMEDIATE RELEASE",
        "A topic",
    ),
    *("GENEVA (ILO News) - It rains.", "Date issued: 29 May 2014 |", "Media contact", "https://example.org/1", "-----"),
    *(
        "A sentence that ends.",
        "\f",
        "1. A point",
        "- another",
        "x" * 300,
        "three words here",
        "\u202b1. نص\u202c",
        "|",
    ),
]


@given(text=st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=30)), max_size=30).map("\n".join))
def test_any_text_is_read_without_a_fault(text, vocabulary):
    reading = read_paste(text, "paste", vocabulary)
    assert reading.drafts or reading.problems
    assert not {problem.code.value for problem in reading.problems} & {"reader-failed", "file-unreadable"}
    line_count = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert all(1 <= draft.line <= draft.last_line <= line_count for draft in reading.drafts)


@given(
    paragraphs=st.lists(
        st.text(st.sampled_from("ابتثعمُّ ٣،؟« »\u200f\u200eLtr()\u202b\u202c"), min_size=3, max_size=60),
        min_size=3,
        max_size=6,
    )
)
def test_right_to_left_text_is_kept_sign_by_sign(paragraphs, vocabulary):
    own = [f"قال {' '.join(paragraph.split())} ثم مضى." for paragraph in paragraphs]
    text = "\n\n".join(["الرعاة يفتحون مكتبًا في الجبال", "خبر | ١١ أبريل, ٢٠١٩", *own])
    [draft] = read_paste(text, "paste", vocabulary).drafts
    assert draft.text == "\n\n".join(own).replace("  ", " ")


def test_two_articles_of_one_day_stay_two(vocabulary):
    second = ARTICLE.replace("Shepherds open their own", "Herders close their old")
    reading = read_paste(f"{ARTICLE}\n\f\n{second}", "paste", vocabulary)
    first, other = reading.drafts
    assert replace(other, headline=first.headline, line=first.line, last_line=first.last_line, position=0) == first


def test_a_newsletters_link_to_the_browser_is_no_headline(tmp_path: Path, vocabulary: Vocabulary) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Having trouble viewing this email?\n\nFerry hands get boots\n\nPress release | 3 March 2024\n\nNew ones.\n"
    )
    (reading,) = intake.read([path], vocabulary)
    assert [draft.headline for draft in reading.drafts] == ["Ferry hands get boots"]
