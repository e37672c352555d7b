"""Lists under Hypothesis: any text is read without a fault, and a list in any layout is read back exactly."""

from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ilo_desktop.intake.formats.text_list import lines
from ilo_desktop.newsroom.errors import Code
from tests.pasting import read_paste

LINES = [
    *(
        "",
        "",
        "",
        "  1. A headline of some words",
        "  2. © ILO 2024",
        "1. Press release",
        "-",
        "• A bullet",
        "---",
        "7.",
    ),
    *("07 March 2024", "    07 March 2024", "    21-22 September 2015, Suva, Fiji", "31 February 2024", "2024/13/01"),
    *("2022", "April 2001", "    6月 2020", "    © (c) ILO/A. Name", "Press release", "    A topic", "Media contact"),
    *("    A summary that ends here.", "A sentence at the margin, of 16 January 2023.", "x" * 200, "1 2 3 Next"),
    *("https://www.example.org/WCMS_1/lang--en/", "jo@example.org", "\ufeff", "\t\t07 March 2024", "2. 3 March 2021"),
]
ANY_TEXT = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=20)), max_size=30).map("\n".join),
)


@given(text=ANY_TEXT)
def test_any_text_is_read_without_a_fault(text, vocabulary):
    reading = read_paste(text, "paste", vocabulary)
    line_count = len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert reading.drafts or reading.problems
    assert not {problem.code for problem in reading.problems} & {Code.READER_FAILED, Code.FILE_UNREADABLE}
    assert all(problem.line is None or 1 <= problem.line <= line_count for problem in reading.problems)
    end = 0
    for position, draft in enumerate(reading.drafts):
        assert draft.position == position
        assert draft.headline.strip()
        assert end < draft.line <= draft.last_line <= line_count
        end = draft.last_line


@dataclass(frozen=True)
class Entry:
    """What an item of a generated list says."""

    credit: str
    kicker: str
    headline: str
    day: date
    place: str
    summary: str

    @property
    def blocks(self) -> list[str]:
        """The item's blocks in the order of the ILO's pages."""
        dated = f"{self.day:%d %B %Y}" + (f", {self.place}" if self.place else "")
        return [block for block in (self.credit, self.kicker, self.headline, dated, self.summary) if block]


WORDS = st.lists(st.sampled_from(["bakers", "ropes", "harbour", "night", "wages", "rest", "huts"]), min_size=2)
HEADLINES = WORDS.map(" ".join).map(str.capitalize)
KICKERS = st.sampled_from(["Press release", "Video", "Media advisory", "Forced labour", "#SafeHarvest", "The Forum"])
ENTRIES = st.builds(
    Entry,
    credit=st.sampled_from(["", "", "© ILO 2024", "© 2022", "© (c) ILO/R. Perez"]),
    kicker=st.one_of(st.just(""), KICKERS),
    headline=HEADLINES,
    day=st.dates(date(1919, 1, 1), date(2077, 12, 31)),
    place=st.sampled_from(["", "", "Suva, Fiji", "BANGKOK and DHAKA"]),
    summary=st.one_of(st.just(""), HEADLINES.map(lambda words: f"{words}, on 16 January 2023.")),
)
#: Groups of items; every group has a heading of its own, or none.
GROUPS = st.lists(
    st.tuples(st.sampled_from(["", "2022", "April 2001", "6月 2020"]), st.lists(ENTRIES, min_size=1, max_size=5)),
    min_size=1,
    max_size=4,
)
FRONT = ["Announcements of the office", "What the office announces, the last first."]


def numbered(groups, number_indent: str, body_indent: str) -> str:
    parts = list(FRONT)
    for heading, entries in groups:
        parts += [heading] if heading else []
        for number, entry in enumerate(entries, start=1):
            first, *rest = entry.blocks
            parts += [f"{number_indent}{number}. {first}", *(body_indent + block for block in rest)]
    return "\n\n".join(parts)


def dashed(groups) -> str:
    parts = FRONT[:1]
    for heading, entries in groups:
        parts += [heading] if heading else []
        for entry in entries:
            parts += ["-", *entry.blocks]
    return "\n".join(parts)


def plain(groups) -> str:
    parts = list(FRONT)
    for heading, entries in groups:
        parts += [heading] if heading else []
        for entry in entries:
            parts += entry.blocks
    return "\n\n".join(parts)


def assert_read_back(text: str, groups, vocabulary) -> None:
    reading = read_paste(text, "paste", vocabulary)
    entries = [entry for _, group in groups for entry in group]
    assert reading.problems == ()
    assert [Entry(d.credit, d.kicker, d.headline, d.day, d.place, d.summary) for d in reading.drafts] == entries
    lines = text.split("\n")
    for draft, entry in zip(reading.drafts, entries, strict=True):
        assert lines[draft.line - 1].endswith(entry.blocks[0])
        assert lines[draft.last_line - 1].strip() == entry.blocks[-1]


@given(
    groups=GROUPS, indents=st.sampled_from([("  ", "    "), ("", "   "), ("    ", "      "), ("\t", "\t\t"), ("", "")])
)
def test_numbered_lists_are_read_back(groups, indents, vocabulary):
    assert_read_back(numbered(groups, *indents), groups, vocabulary)


@given(groups=GROUPS)
def test_flat_lists_with_dashes_are_read_back(groups, vocabulary):
    assert_read_back(dashed(groups), groups, vocabulary)


@given(groups=GROUPS, kicker=KICKERS, has_kickers=st.booleans())
def test_lists_without_marks_are_read_back(groups, kicker, has_kickers, vocabulary):
    # Without marks, the first item's kicker is told from the page's own words by the kicker of the item below it.
    first_heading, first_group = groups[0]
    assume(not has_kickers or first_heading or len(first_group) > 1 or len(groups) == 1)
    groups = [
        (heading, [replace(entry, kicker=(entry.kicker or kicker) if has_kickers else "") for entry in entries])
        for heading, entries in groups
    ]
    assert_read_back(plain(groups), groups, vocabulary)


@given(st.text(st.sampled_from("a \r\n"), max_size=30), st.integers(0, 8))
def test_lines_are_the_same_in_whatever_pieces_they_are_read(text, size):
    whole = list(lines._raw_lines(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lines, "_PIECE", size)
        assert list(lines._raw_lines(text)) == whole
    assert whole == text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
