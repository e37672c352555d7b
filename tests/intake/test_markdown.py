"""Markdown: the project's own samples, what is no Markdown after all, and what is damaged or made to do harm."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents
from ilo_desktop.intake.formats import markdown
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.markdown import front_matter
from ilo_desktop.intake.limits import MAX_FRONT_MATTER, MAX_MARKDOWN
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.wording import sentence
from tests.intake.expectations import described
from tests.pasting import joined

MARKDOWN = Path(__file__).parents[1] / "data" / "markdown"
SAMPLES = sorted(path for path in MARKDOWN.iterdir() if not path.name.endswith(".expected.json"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    reading = joined(intake.read([path], vocabulary))
    assert described(reading) == expected
    assert all(sentence(problem) for problem in reading.problems)


def read_here(text: str, vocabulary: Vocabulary, name: str = "release.md") -> Reading:
    """Read Markdown in this process."""
    drafts, problems = [], []
    document: Document | None = None
    data = text.encode(errors="surrogatepass")
    for found in markdown.FORMAT.reader(documents.of_bytes(name, data), Desk(vocabulary)):
        match found:
            case Draft():
                drafts.append(found)
            case Problem():
                problems.append(found)
            case Document():
                document = found
    return Reading(name, document, tuple(drafts), tuple(problems))


ARTICLE = "# Bakers rest\n\n{}\n\nThe bakers of the harbour rest.\n"


@pytest.mark.parametrize(
    ("line", "day", "kicker", "place"),
    [
        ("7 March 2024", date(2024, 3, 7), "", ""),
        ("**7 March 2024**", date(2024, 3, 7), "", ""),
        ("Date: 7 March 2024", date(2024, 3, 7), "", ""),
        ("Published: 2024-03-07T10:00:00Z", date(2024, 3, 7), "", ""),
        ("Press release · 7 March 2024", date(2024, 3, 7), "Press release", ""),
        ("Forced labour | Geneva | 7 March 2024", date(2024, 3, 7), "Forced labour", "Geneva"),
        ("7 March 2024, Suva, Fiji", date(2024, 3, 7), "", "Suva, Fiji"),
        ("2024年3月7日", date(2024, 3, 7), "", ""),
        ("03/14/2024", date(2024, 3, 14), "", ""),
    ],
)
def test_the_line_below_a_headline_says_its_date(line, day, kicker, place, vocabulary):
    [draft] = read_here(ARTICLE.format(line), vocabulary).drafts
    assert (draft.headline, draft.day, draft.kicker, draft.place) == ("Bakers rest", day, kicker, place)
    assert draft.text == "The bakers of the harbour rest."


def test_a_date_that_can_be_two_days_is_told(vocabulary):
    reading = read_here(ARTICLE.format("03/04/2024"), vocabulary)
    assert [draft.day for draft in reading.drafts] == [date(2024, 4, 3)]
    assert [problem.code for problem in reading.problems] == [Code.DAY_ORDER_GUESSED]


@pytest.mark.parametrize(
    "text",
    [
        "# Notes\n\nNothing with a date.\n",
        "# A list\n\n- one\n- two\n",
        "---\n\n# A rule\n\n---\n",
        "---\nno key here\n---\n",
        "#\n",
        "[a]: b\n# x\n",
    ],
)
def test_what_holds_no_release_gives_none(text, vocabulary):
    assert read_here(text, vocabulary).drafts == ()


def test_line_ends_and_a_mark_do_not_matter(tmp_path, vocabulary):
    text = (MARKDOWN / "front_yaml.md").read_text(encoding="utf-8")
    expected = read_here(text, vocabulary)
    for change in ("\ufeff" + text, text.replace("\n", "\r\n")):
        path = tmp_path / "release.txt"
        path.write_bytes(change.encode())
        assert joined(intake.read([path], vocabulary)).drafts == expected.drafts


class TestFrontMatter:
    def test_keeps_every_value_as_it_is_written(self):
        found = front_matter.find("---\nday: 2024-02-30\nlang: no\nn: 012\nnone: null\nlist: [1, yes]\n...\nText")
        assert found is not None
        assert found.values == {"day": "2024-02-30", "lang": "no", "n": "012", "list": ["1", "yes"]}

    @pytest.mark.parametrize(
        "source",
        [
            "title: " + "[" * 2_000,
            "title: " + "{a: " * 2_000,
            "title: !!python/object/apply:os.system ['x']",
            "title: 'never closed",
            "title: a: b",
            "- title: x\ntitle: y",
            "title: \x01",
            "title: &a [*a]",
            "? [1, 2]\n: 3\ntitle: x",
            "<<: *x\ntitle: y",
        ],
    )
    def test_that_is_damaged_does_no_harm(self, source):
        assert front_matter.find(f"---\n{source}\n---\n") is not None

    @pytest.mark.parametrize(
        "source", ["title = " + "[" * 5_000, "title = 1\ntitle = 2", "title = 1979-02-30", 'a = "x']
    )
    def test_in_toml_that_is_damaged_does_no_harm(self, source):
        assert front_matter.find(f"+++\n{source}\n+++\n") is not None

    def test_without_an_end_near_is_none(self):
        assert front_matter.find("---\ntitle: x\n" + "a: b\n" * MAX_FRONT_MATTER + "---\n") is None


class TestHarm:
    @pytest.mark.parametrize(
        "text",
        [">" * 5_000, "[" * 5_000, "- " * 2_000, "*a_" * 5_000, "![" * 5_000, "`" * 9_999, "<a " * 5_000, "|" * 5_000],
    )
    def test_deep_and_open_markup_is_read(self, text, vocabulary):
        [draft] = read_here(ARTICLE.format("7 March 2024") + text, vocabulary).drafts
        assert draft.text.startswith("The bakers")

    def test_markup_that_acts_goes(self, vocabulary):
        text = (
            ARTICLE.format("7 March 2024")
            + "[x](javascript:alert(1)) <img src=x onerror=alert(1)><script>alert(2)</script>"
        )
        [draft] = read_here(text, vocabulary).drafts
        assert not any(word in draft.body for word in ("alert(2)", "href", "onerror", "<img", "script>"))

    def test_a_file_that_is_too_large_is_refused(self, vocabulary):
        with pytest.raises(NewsroomError) as refused:
            read_here("# x\n" + "y" * MAX_MARKDOWN, vocabulary)
        assert refused.value.code is Code.FILE_TOO_LARGE


LINES = [
    *("", "", "# Title", "## [Part](https://x.example/)", "7 March 2024", "2024-03-06: Ropes", "- [a](b) – 5 May 2023"),
    *(
        "  5 May 2023",
        "1. one",
        "---",
        "+++",
        "title: x",
        "date: 2024-03-07",
        "title = 'x'",
        "===",
        "> q",
        "```",
        "[r]: /u",
    ),
    *(
        "<div>",
        "</div>",
        "| a | b |",
        "| - | - |",
        "Press release | 7 March 2024",
        "## 2024",
        "\ud800",
        "\x00",
        "*",
        "&amp;",
    ),
]
ANY_TEXT = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=12)), max_size=25).map("\n".join)


@given(ANY_TEXT)
def test_any_text_is_read_without_a_fault(vocabulary, text):
    try:
        reading = read_here(text, vocabulary)
    except NewsroomError:
        return
    count = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    for draft in reading.drafts:
        assert draft.headline.strip()
        assert 1 <= draft.line <= draft.last_line <= count
        assert f"{draft}".encode()
    assert all(problem.line is None or 1 <= problem.line <= count for problem in reading.problems)


WORDS = st.lists(st.sampled_from(["bakers", "ropes", "harbour", "night", "wages", "rest"]), min_size=2).map(" ".join)


@given(
    st.lists(st.tuples(WORDS, st.dates(date(1950, 1, 1), date(2077, 12, 31)), st.lists(WORDS, max_size=3)), min_size=1),
    st.integers(1, 6),
)
def test_a_list_under_headings_is_read_back(vocabulary, found, level):
    parts = (f"{'#' * level} {words}\n\n{day:%d %B %Y}\n\n" + "\n\n".join(text) for words, day, text in found)
    reading = read_here("\n\n".join(parts), vocabulary)
    assert [(d.headline, d.day, d.text.split("\n\n") if d.text else []) for d in reading.drafts] == [
        (words, day, [] if "\n\n".join(text) == words else text) for words, day, text in found
    ]
