"""Workbooks: read back by two readers; days are days, texts texts, what was cut is told."""

import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.utils.escape import unescape
from python_calamine import CalamineWorkbook

from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.exports import ExportFormat, workbook
from ilo_desktop.publish.exports.characters import fit
from tests.publish.exports.test_csv_table import NAMES
from tests.publish.exports.writing import RELEASES, TRAPS, briefing_with, written
from tests.publish.releases import ALL, FAIR, LINDEN, many


def sheets(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def rows(content: bytes, number: int = 0) -> list[list[object]]:
    """Return the rows of a sheet as the other reader sees them."""
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(number).to_python()


def test_both_readers_see_every_column(vocabulary):
    content = written(briefing_with(ALL, vocabulary, remarks={1: "See page 3."}), ExportFormat.XLSX)
    sheet = sheets(content).active
    assert sheet.title == "Releases"
    assert [cell.value for cell in sheet[1]] == [*NAMES, "Cut off"]
    first = dict(zip(NAMES, (cell.value for cell in sheet[2]), strict=False))
    assert first["Headline"] == LINDEN.headline
    assert first["Date"].date() == LINDEN.day
    assert (first["Last date"], first["Starred"], first["Remark"]) == (None, False, "See page 3.")
    assert first["Sources"] == "From spring.txt, line 12, imported on 20 November 2026."
    others = rows(content)
    assert [row[0] for row in others] == ["Headline", *(release.headline for release in ALL)]
    assert [row[1] for row in others[1:]] == [release.day or "" for release in ALL]
    assert others[2][2] == FAIR.last_day


def test_the_names_stay_on_top_and_filter(vocabulary):
    sheet = sheets(written(briefing_with(ALL, vocabulary), ExportFormat.XLSX)).active
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:T5"
    widths = [sheet.column_dimensions[cell.column_letter].width for cell in sheet[1]]
    assert all(8 <= width <= 61 for width in widths)
    assert sheet["B2"].number_format == "yyyy-mm-dd"


def test_days_before_the_calendar_of_workbooks_are_text(vocabulary):
    old = [replace(FAIR, day=day, last_day=None) for day in (date(1899, 12, 31), date(1900, 2, 28), date(1900, 3, 1))]
    sheet = sheets(written(briefing_with(old, vocabulary), ExportFormat.XLSX)).active
    assert [str(cell.value) for cell in sheet["B"][1:]] == ["1899-12-31", "1900-02-28", "1900-03-01 00:00:00"]


def test_no_text_is_a_formula_a_link_or_a_number(vocabulary):
    releases = [replace(FAIR, headline=trap, note=trap) for trap in TRAPS if fit(trap).strip()]
    content = written(briefing_with(releases, vocabulary), ExportFormat.XLSX)
    sheet = sheets(content).active
    for cell, release in zip(sheet["A"][1:], releases, strict=True):
        assert cell.data_type == "s"
        assert cell.hyperlink is None
        assert unescape(cell.value).strip() == fit(release.headline).strip()
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert not [name for name in names if "rels" in name and "sheet" in name]  # where links lie


@settings(max_examples=40)
@given(releases=st.lists(RELEASES, max_size=3))
def test_any_texts_come_back(releases, vocabulary):
    content = written(briefing_with(releases, vocabulary), ExportFormat.XLSX)
    sheet, seen = sheets(content).active, rows(content)
    for number, release in enumerate(releases, start=2):
        for column, text in (("A", release.headline), ("I", release.summary), ("O", release.note)):
            value = unescape(sheet[f"{column}{number}"].value or "")
            assert value.strip() == fit(text).strip()
        assert (seen[number - 1][15], seen[number - 1][16]) == (release.starred, release.read)


@pytest.mark.parametrize(
    ("text", "kept", "said"),
    [
        ("x" * 32_767, "x" * 32_767, None),
        ("x" * 32_768, "x" * 32_766 + "…", "Text: 32,768 characters, a cell holds 32,767"),
        ("x" + "😀" * 16_383, "x" + "😀" * 16_383, None),
        ("x" + "😀" * 50_000, "x" + "😀" * 16_382 + "…", "Text: 100,001 characters, a cell holds 32,767"),
    ],
)
def test_what_is_longer_than_a_cell_is_cut_and_told(text, kept, said, vocabulary):
    sheet = sheets(written(briefing_with([replace(FAIR, text=text)], vocabulary), ExportFormat.XLSX)).active
    assert sheet["J2"].value == kept
    assert sheet["T2"].value == said


def test_more_rows_than_a_sheet_holds_go_on_the_next_one(vocabulary, monkeypatch):
    monkeypatch.setattr(workbook, "_MOST_ROWS", 4)
    content = written(briefing_with(many(7), vocabulary), ExportFormat.XLSX)
    assert sheets(content).sheetnames == ["Releases", "Releases 2", "Releases 3"]
    assert [len(rows(content, number)) for number in range(3)] == [4, 4, 2]
    assert [row[0] for number in range(3) for row in rows(content, number)[1:]] == [one.headline for one in many(7)]
    assert sheets(content)["Releases 3"].auto_filter.ref == "A1:T2"


def test_without_a_release_there_are_the_names_alone(vocabulary):
    assert rows(written(briefing_with([], vocabulary), ExportFormat.XLSX)) == [[*NAMES, "Cut off"]]


def test_the_same_releases_give_the_same_bytes(vocabulary):
    briefing = briefing_with(ALL, vocabulary, title="Four " * 100)
    content = written(briefing, ExportFormat.XLSX)
    assert content == written(briefing, ExportFormat.XLSX)
    assert sheets(content).properties.title == ("Four " * 100)[:255]


@pytest.mark.parametrize("last", [2, 9])
def test_one_that_is_cancelled_leaves_no_file_behind(last, vocabulary, tmp_path, monkeypatch):
    """Among the rows, and while they are packed."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    stop = Event()
    progress = Progress(lambda done, _total: stop.set() if done == last else None, stop)
    with pytest.raises(Cancelled):
        written(briefing_with(many(9), vocabulary), ExportFormat.XLSX, progress)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_the_systems_error(vocabulary, tmp_path):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no device that is always full")
    with full.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):
        workbook.write(briefing_with(many(9), vocabulary), file, Progress())
