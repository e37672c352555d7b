"""Workbooks: their sheets, days, links and merged cells, and those that are damaged, locked or made to harm."""

from datetime import date

import pytest

from ilo_desktop import intake
from ilo_desktop.intake.tables import packed
from ilo_desktop.newsroom.columns import Holds
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Identifier, Reading, Scheme
from ilo_desktop.newsroom.wording import sentence
from tests.intake.older_workbooks import xls
from tests.intake.workbooks import Day, Sheet, ods, xlsx, zipped
from tests.pasting import joined

MARCH_7 = 45358.0
NEWS = Sheet(
    "News",
    [
        ["Press releases of the port"],
        [],
        ["Title", "Date", "Summary", "More"],
        ["A ferry for the island", Day(MARCH_7), "It sails at noon.", "here"],
        ["Ferry hands get boots", MARCH_7 + 1.5, "Two pairs each.", '=HYPERLINK("https://example.org/boots","more")'],
        ["The quay is lit", "9 March 2024", 7.0, "not an address"],
    ],
    links={"D4": "https://example.org/ferry?a=1&b=2", "D6": "mailto:port@example.org"},
    merged=["A1:D1"],
    first_row=2,
)


@pytest.fixture
def read(tmp_path, vocabulary):
    def read(content: bytes, name: str = "x.xlsx") -> Reading:
        path = tmp_path / name
        path.write_bytes(content)
        return joined(intake.read([path], vocabulary))

    return read


def codes(reading: Reading) -> list[Code]:
    for problem in reading.problems:
        assert sentence(problem)
    return [problem.code for problem in reading.problems]


NEWS_LOWER = Sheet(NEWS.name, NEWS.rows, {"D5": NEWS.links["D4"], "D7": NEWS.links["D6"]}, NEWS.merged, first_row=2)


@pytest.mark.parametrize(("make", "name"), [(xlsx, "x.xlsx"), (xlsx, "x.xlsm"), (xlsx, "unnamed"), (ods, "x.ods")])
def test_a_sheet_is_read_with_its_days_rows_and_links(make, name, read):
    reading = read(make(NEWS_LOWER), name)
    first, second, third = reading.drafts
    assert (first.headline, first.day, first.summary) == (
        "A ferry for the island",
        date(2024, 3, 7),
        "It sails at noon.",
    )
    assert first.url == "https://example.org/ferry?a=1&b=2"
    assert first.identifiers == (Identifier(Scheme.URL, "https://example.org/ferry?a=1&b=2"),)
    assert (first.kind, first.kind_words) == ("press-release", "Press releases")
    assert second.day == date(2024, 3, 8)
    assert (third.day, third.summary, third.url) == (date(2024, 3, 9), "7", "")
    assert [(draft.line, draft.last_line) for draft in reading.drafts] == [(5, 5), (6, 6), (7, 7)]
    assert codes(reading) == []
    [mapping] = reading.mappings
    assert mapping.table == "News"
    assert mapping.holdings[:3] == (Holds.HEADLINE, Holds.DAY, Holds.SUMMARY)


def test_a_formula_leads_to_its_address(read):
    assert read(xlsx(NEWS_LOWER)).drafts[1].url == "https://example.org/boots"


def test_days_count_from_1904_where_the_workbook_says_so(read):
    reading = read(xlsx(NEWS_LOWER, date1904=True))
    assert [draft.day for draft in reading.drafts[:2]] == [date(2028, 3, 8), date(2028, 3, 9)]


@pytest.mark.parametrize("name", ["x.xls", "unnamed"])
def test_an_older_workbook_is_read(name, read):
    reading = read(xls(NEWS_LOWER), name)
    assert [draft.day for draft in reading.drafts] == [date(2024, 3, 7), date(2024, 3, 8), date(2024, 3, 9)]
    assert reading.drafts[0].headline == "A ferry for the island"
    assert [draft.line for draft in reading.drafts] == [5, 6, 7]
    assert codes(reading) == []


@pytest.mark.parametrize(("make", "name"), [(xlsx, "x.xlsx"), (ods, "x.ods"), (xls, "x.xls")])
def test_every_visible_sheet_is_read_and_hidden_ones_are_said(make, name, read):
    old = Sheet("Old", [["Title", "Date"], ["An old ferry", Day(40000)]])
    draft = Sheet("Drafts", [["Title", "Date"], ["A secret ferry", Day(40000)]], state="hidden")
    reading = read(make(NEWS, draft, Sheet("Empty", []), old), name)
    assert [draft.headline for draft in reading.drafts][-2:] == ["The quay is lit", "An old ferry"]
    assert codes(reading) == [Code.SHEET_HIDDEN]
    assert "Drafts" in sentence(reading.problems[0])
    assert [mapping.table for mapping in reading.mappings] == ["News", "Old"]


def test_a_day_merged_over_rows_is_that_of_each(read):
    rows = [
        ["Date", "Title"],
        [Day(MARCH_7), "A ferry for the island"],
        [None, "Ferry hands get boots"],
        [None, "No day"],
    ]
    reading = read(xlsx(Sheet("News", rows, merged=["A2:A3"])))
    assert [draft.day for draft in reading.drafts] == [date(2024, 3, 7), date(2024, 3, 7), None]


def test_a_sheet_of_something_else_is_said(read):
    budget = Sheet("Budget", [["Rope", 12.0], ["Paint", 40.0]])
    reading = read(xlsx(NEWS, budget))
    assert len(reading.drafts) == 3
    assert codes(reading) == [Code.COLUMNS_UNKNOWN]
    assert "Budget" in sentence(reading.problems[0])


class TestHostile:
    def test_a_password_is_said(self, read):
        head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
        assert codes(read(head + "EncryptedPackage".encode("utf-16-le") + bytes(1000))) == [Code.OFFICE_LOCKED]
        entry = (
            '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>'
        )
        assert codes(read(ods(NEWS, manifest=entry), "x.ods")) == [Code.OFFICE_LOCKED]

    @pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
    def test_one_that_is_cut_off_is_said(self, share, read):
        whole = xlsx(NEWS)
        assert codes(read(whole[: int(len(whole) * share)])) == [Code.WORKBOOK_BROKEN]

    @pytest.mark.parametrize("name", ["x.xlsx", "x.xlsb", "x.ods"])
    def test_another_archive_of_this_name_is_said(self, name, read):
        assert codes(read(zipped({"a.txt": "hello"}), name)) == [Code.WORKBOOK_BROKEN]

    def test_an_older_file_that_is_damaged_is_said(self, read):
        assert codes(read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "x.xls")) == [Code.WORKBOOK_BROKEN]

    def test_broken_xml_is_said(self, read):
        content = xlsx(NEWS, extra={"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"})
        assert codes(read(content)) == [Code.WORKBOOK_BROKEN]

    def test_a_sheet_that_is_broken_leaves_the_others(self, read):
        old = Sheet("Old", [["Title", "Date"], ["An old ferry", Day(40000)]])
        reading = read(xlsx(NEWS, old, extra={"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"}))
        assert [draft.headline for draft in reading.drafts] == ["An old ferry"]
        assert codes(reading) == [Code.WORKBOOK_BROKEN]
        assert "x.xlsx, News" in sentence(reading.problems[0])

    def test_a_part_that_swells_is_refused_before_it_is_read(self, read):
        content = xlsx(NEWS, extra={"xl/sharedStrings.xml": b"<sst>" + b" " * 20_000_000})
        assert codes(read(content)) == [Code.FILE_SWELLS]

    def test_parts_that_are_too_large_together_are_refused(self, monkeypatch):
        monkeypatch.setattr(packed, "MAX_WORKBOOK_BYTES", 3_000)
        with pytest.raises(NewsroomError) as refused:
            packed.Parts(xlsx(NEWS), "x.xlsx").check()
        assert refused.value.code is Code.FILE_TOO_LARGE

    def test_entities_do_not_swell(self, read):
        entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
        part = f'<!DOCTYPE w [<!ENTITY e0 "lol">{entities}]><workbook><sheets><sheet name="&e11;"/></sheets></workbook>'
        reading = read(xlsx(NEWS, extra={"xl/workbook.xml": part.encode()}))
        assert codes(reading) in ([Code.WORKBOOK_BROKEN], [Code.NO_RELEASES])

    def test_cells_at_the_far_end_do_not_take_the_memory(self, read):
        form = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        cells = ("A1", "1"), ("XFD1048576", "1048576")
        rows = "".join(f'<row r="{row}"><c r="{place}"><v>1</v></c></row>' for place, row in cells)
        far = f'<worksheet xmlns="{form}"><sheetData>{rows}</sheetData></worksheet>'
        reading = read(xlsx(NEWS, extra={"xl/worksheets/sheet1.xml": far.encode()}))
        assert reading.drafts == ()
        assert codes(reading)
