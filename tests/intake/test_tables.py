"""Tables of releases saved as text: every way of writing them, what their columns hold, and what is wrong in them."""

import json
import tempfile
import threading
from datetime import date
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.intake import registry
from ilo_desktop.intake.formats import csv_table
from ilo_desktop.intake.formats.format import Format
from ilo_desktop.intake.limits import HEAD_BYTES
from ilo_desktop.intake.tables import delimited
from ilo_desktop.newsroom.columns import NO_DECISIONS, Decisions, Holds
from ilo_desktop.newsroom.errors import Cancelled, Code
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.intake.expectations import described
from tests.pasting import joined, read_paste

TABLES = sorted(path for path in (Path(__file__).parents[1] / "data" / "tables").iterdir() if path.suffix != ".json")


def read_bytes(content: bytes, name: str, vocabulary: Vocabulary, mappings: Decisions = NO_DECISIONS) -> Reading:
    """Return what was read of a file with these bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        return joined(intake.read([path], vocabulary, mappings=mappings))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    assert described(joined(intake.read([path], vocabulary))) == expected


def _format_of(content: bytes, ending: str = ".txt") -> Format | None:
    return registry.recognise(content[:HEAD_BYTES], ending)


@pytest.mark.parametrize("name", ["semicolons.csv", "tabs.tsv", "pipes.csv", "quoted_lines.csv", "no_header.csv"])
def test_a_table_is_known_by_its_lines(name, data):
    assert _format_of((data / "tables" / name).read_bytes()) is csv_table.FORMAT


def test_no_sample_page_is_taken_for_a_table(samples):
    for path in samples.glob("*.txt"):
        assert _format_of(path.read_bytes()) is not csv_table.FORMAT, path.name


@pytest.mark.parametrize(
    "text",
    [
        "07 March 2024, Suva, Fiji\n08 March 2024, Suva, Fiji\n09 March 2024, Apia, Samoa\n10 May 2024, Apia, Samoa\n",
        "One, two\nThree, four\nFive, six\nSeven, eight\n",
        "| Title | Date |\n| --- | --- |\n| One | 7 March 2024 |\n",
        "Dear all,\n\nthe title, the date and the summary are missing.\n",
        "Title, date\n",
    ],
)
def test_lines_with_commas_are_no_table(text):
    assert _format_of(text.encode()) is not csv_table.FORMAT


def test_cells_copied_from_a_spreadsheet_are_a_table(vocabulary):
    cells = "A ferry for the island\t07/03/2024\nBoots\t08/03/2024\nA quay is lit\t19/03/2024\nA pier\t20/03/2024\n"
    reading = read_paste(cells, "Pasted text", vocabulary)
    assert [(draft.headline, draft.day) for draft in reading.drafts][::3] == [
        ("A ferry for the island", date(2024, 3, 7)),
        ("A pier", date(2024, 3, 20)),
    ]


def test_pages_in_the_cells_of_a_table_are_no_page():
    rows = "".join(
        f'Ferry {n},2024-03-07,"<div><p>It <b>sails</b>.</p><ul><li>{n}</li></ul></div>"\n' for n in range(9)
    )
    assert _format_of(f"Title,Date,Body\n{rows}".encode(), ".csv") is csv_table.FORMAT


@pytest.mark.parametrize("folder", ["articles", "feeds", "json", "lists", "mail", "markdown", "mhtml", "web", "word"])
def test_no_sample_of_another_format_is_taken_for_a_table(folder, data):
    for path in sorted((data / folder).rglob("*")):
        if path.is_file() and ".expected." not in path.name:
            known = _format_of(path.read_bytes(), path.suffix)
            assert known is not csv_table.FORMAT, path.name


class TestHostile:
    def read(self, content: bytes, vocabulary) -> Reading:
        return read_bytes(content, "x.csv", vocabulary)

    def test_a_cell_of_a_megabyte_is_read_whole(self, vocabulary):
        cell = "words " * 200_000
        reading = self.read(f'Title,Date,Text\nOne,2024-03-07,"{cell}"\n'.encode(), vocabulary)
        assert reading.drafts[0].text == cell.strip()

    def test_a_nul_that_strayed_into_it_is_passed_over(self, vocabulary):
        content = b"Title,Date\n" + b"A ferry for the island,2024-03-07\n" * 20 + b"The quay\0 is lit,2024-03-08\n"
        reading = self.read(content, vocabulary)
        assert [draft.headline for draft in reading.drafts[19:]] == ["A ferry for the island", "The quay is lit"]
        assert reading.document is not None
        assert reading.document.content == content

    @pytest.mark.parametrize("content", [b"\0\1\2\3" * 50, b"Title\0\0\0\0\0\0\0"])
    def test_bytes_that_are_no_text_are_said(self, content, vocabulary):
        assert [problem.code for problem in self.read(content, vocabulary).problems] == [Code.FILE_BINARY]

    def test_quotation_marks_without_end_cost_no_more_than_reading_a_few_times(self, vocabulary, monkeypatch):
        lines_read = 0
        next_line = delimited._next_line

        def counted(text: str, start: int) -> int:
            nonlocal lines_read
            lines_read += 1
            return next_line(text, start)

        monkeypatch.setattr(delimited, "_next_line", counted)
        # Each line opens what no later one closes: the marks behind it are all doubled.
        text = "".join(f'"{number},2024-03-07\n' + 'x,""\n' * 50 for number in range(60))
        found = list(delimited.rows(text, delimited.Dialect(",")))
        assert len(found) == 60 * 51
        assert lines_read < 4 * 60 * 51

    def test_many_columns_are_no_trouble(self, vocabulary):
        reading = self.read(("," * 5_000 + "\n").encode() * 20 + b"Title,Date\nOne,2024-03-07\n", vocabulary)
        assert [draft.headline for draft in reading.drafts] == ["One"]

    def test_an_import_is_cancelled_within_a_table(self, vocabulary, tmp_path):
        path = tmp_path / "x.csv"
        path.write_text("Title,Date\n" + "One more ferry,2024-03-07\n" * 20_000)
        steps: list[int] = []
        stop = threading.Event()

        def report(done: int, _total: int) -> None:
            steps.append(done)
            if len(steps) == 4:
                stop.set()

        with pytest.raises(Cancelled):
            list(intake.read([path], vocabulary, Progress(report, stop)))
        assert set(steps) == {0}


class TestDecided:
    CONTENT = b"Eins,Zwei,Drei\n03/04/2024,A1,A ferry for the island\n05/04/2024,B2,Ferry hands get boots\n"

    def test_what_the_user_decided_counts_for_every_table_of_the_shape(self, vocabulary):
        guessed = read_bytes(self.CONTENT, "x.csv", vocabulary)
        [mapping] = guessed.mappings
        assert mapping.holdings == (Holds.DAY, Holds.NOTHING, Holds.HEADLINE)
        assert not mapping.is_sure
        assert [problem.code for problem in guessed.problems] == [Code.DAY_ORDER_GUESSED]
        decided = mapping.corrected([Holds.DAY, Holds.HEADLINE, Holds.SUMMARY], month_first=True)
        other = self.CONTENT.replace(b"2024", b"2023").replace(b"Zwei", b"ZWEI")
        reading = read_bytes(other, "y.csv", vocabulary, {mapping.shape: decided})
        assert [(draft.headline, draft.summary, draft.day) for draft in reading.drafts] == [
            ("A1", "A ferry for the island", date(2023, 3, 4)),
            ("B2", "Ferry hands get boots", date(2023, 5, 4)),
        ]
        assert reading.problems == ()
        assert reading.mappings[0].is_sure
        assert reading.mappings[0].columns[0].samples == ("03/04/2023", "05/04/2023")

    @pytest.mark.parametrize(
        ("decided", "other", "days"),
        [
            (True, b"07/04/2024", ["2024-03-04", "2024-07-04"]),
            (True, b"25/04/2024", ["2024-04-03", "2024-04-25"]),  # which shows that it is otherwise here
            (False, b"04/25/2024", ["2024-03-04", "2024-04-25"]),
            (None, b"07/04/2024", ["2024-04-03", "2024-04-07"]),
        ],
    )
    def test_the_order_of_days_counts_unless_the_next_table_shows_another(self, decided, other, days, vocabulary):
        [mapping] = read_bytes(self.CONTENT, "x.csv", vocabulary).mappings
        decisions = {mapping.shape: mapping.corrected(mapping.holdings, month_first=decided)}
        reading = read_bytes(self.CONTENT.replace(b"05/04/2024", other), "y.csv", vocabulary, decisions)
        assert [str(draft.day) for draft in reading.drafts] == days
        assert bool(reading.problems) == (decided is None)

    def test_a_table_of_another_shape_is_guessed_anew(self, vocabulary):
        [mapping] = read_bytes(self.CONTENT, "x.csv", vocabulary).mappings
        other = self.CONTENT.replace(b"Eins", b"One")
        reading = read_bytes(
            other, "y.csv", vocabulary, {mapping.shape: mapping.corrected(mapping.holdings, month_first=True)}
        )
        assert not reading.mappings[0].is_sure
        assert reading.drafts[0].day == date(2024, 4, 3)
