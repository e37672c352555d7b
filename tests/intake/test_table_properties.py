"""Whatever a grid holds and however it is written, it comes back whole; and no text at all breaks the reader."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents
from ilo_desktop.intake.formats import csv_table
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.tables.delimited import DELIMITERS, Dialect, rows
from ilo_desktop.intake.tables.grid import Row
from ilo_desktop.newsroom.release import Draft, Problem, Reading
from ilo_desktop.newsroom.text import squeeze
from tests.pasting import joined

CELLS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12) | st.sampled_from(
    ['"', '""', "a;b", "a,b", "a\tb", "a|b", "a\nb", "a\r\nb", 'say "x"', " x", "x ", "\u2028", "\x0b", "=1"]
)


@given(
    st.lists(st.lists(CELLS, min_size=2, max_size=5), min_size=1, max_size=8),
    st.sampled_from(DELIMITERS),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
def test_any_grid_comes_back_whole(grid, delimiter, line_end, quotes_all):
    lines = (delimiter.join(_written(cell, delimiter, always=quotes_all) for cell in row) for row in grid)
    text = "".join(line + line_end for line in lines)
    found = list(rows(text, Dialect(delimiter)))
    kept = [[cell.strip() for cell in row.cells] for row in found]
    assert kept == [[cell.strip() for cell in row] for row in grid if not _is_blank(row)]
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for row in found:
        own = "\n".join(lines[row.line - 1 : row.last_line])
        assert all(_plain(cell) in _plain(own) for cell in row.cells)
    assert all(row.last_line < following.line for row, following in pairwise(found))


def _written(cell: str, delimiter: str, *, always: bool) -> str:
    needs_quotes = always or any(sign in cell for sign in (delimiter, '"', "\n", "\r"))
    quoted = cell.replace('"', '""')
    return f'"{quoted}"' if needs_quotes else cell


def _is_blank(cells: list[str]) -> bool:
    return Row(1, 1, tuple(cells)).is_blank


def _plain(text: str) -> str:
    return text.replace('"', "").replace("\r\n", "\n").replace("\r", "\n").strip()


@given(
    st.lists(st.sampled_from(['"', '""', ";", ",", "\n", "\r", "a", " ", "07/03/2024", "Title", "Date"]), max_size=40)
)
@example(['"', "a", "\n", '"', "a", "\n"])
def test_no_letter_of_any_text_is_lost(pieces):
    text = "".join(pieces)
    found = list(rows(text, Dialect(";")))
    kept = "".join(cell for row in found for cell in row.cells)
    for sign in ("a", "0", "T"):
        assert kept.count(sign) == text.count(sign)


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: ("Title;Date\n" + text).encode()))
@example(b'Title;Date\n"a;b\n')
@example(b"sep=\n")
@example(b"\xff\xfeT\0")
def test_no_file_of_this_ending_breaks_the_reader(tmp_path, vocabulary, content):
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    reading = joined(intake.read([path], vocabulary))
    assert isinstance(reading, Reading)
    assert not any(problem.code == "reader-failed" for problem in reading.problems)


WORDS = st.text(st.sampled_from("aé字ب 1-;,\n\"'&<"), max_size=20)
DAYS = st.sampled_from(
    ["2024-03-07", "03/04/2024", "25/04/2024", "tbc", "", "N/A", "45358", "7 March 2024, Suva, Fiji"]
)


@given(st.lists(st.tuples(WORDS, DAYS, WORDS), min_size=1, max_size=12))
def test_every_row_is_a_release_or_a_problem(vocabulary, grid):
    lines = (
        ";".join(_written(cell, ";", always=True) for cell in row) for row in (("Title", "Date", "Summary"), *grid)
    )
    document = documents.from_text("\n".join(lines), "x.csv")
    found = list(csv_table.read(document, Desk(vocabulary)))
    told = {one.line for one in found if isinstance(one, Draft | Problem)}
    rows_with_words = [row for row in rows(document.content.decode(), Dialect(";")) if row.line > 1]
    assert {row.line for row in rows_with_words} <= told
    drafts = {draft.line: draft for draft in found if isinstance(draft, Draft)}
    for row in rows_with_words:
        if (headline := squeeze(row.value(0))) and headline.isalnum():
            assert drafts[row.line].headline == headline
