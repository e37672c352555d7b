"""CSV: read back by Python, by a spreadsheet's reader and by the program's own, and harmless in every spreadsheet."""

import csv
import io
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from ilo_desktop import intake, resources
from ilo_desktop.newsroom.harmless_cells import as_it_was, harmless
from ilo_desktop.publish.exports import ExportFormat
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.words import Words
from tests.publish.exports.writing import RELEASES, TEXTS, TRAPS, briefing_with, sighting, written
from tests.publish.releases import ALL, FAIR, LINDEN

NAMES = [
    *("Headline", "Date", "Last date", "Kind", "Place", "Country", "Topics", "Language", "Summary", "Text", "Address"),
    *("Credit", "Kicker", "Own tags", "Note", "Starred", "Read", "Remark", "Sources"),
]
FORMULA = re.compile(r"[\s]*[=+\-@＝＋－＠]")


def table(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a table as Python reads them, by the names of the columns."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def test_every_column_has_its_value(vocabulary):
    release = replace(
        LINDEN,
        own_tags=("for Friday", "mines"),
        note="Ask A.",
        starred=True,
        sightings=(*LINDEN.sightings, sighting("x")),
    )
    [row] = table(written(briefing_with([release], vocabulary, remarks={1: "See page 3."}), ExportFormat.CSV))
    assert list(row) == NAMES
    assert row == {
        "Headline": "Carpenters of Lindenau open a school for apprentices",
        "Date": "2024-03-07",
        "Last date": "",
        "Kind": "Press release",
        "Place": "Lindenau",
        "Country": "Mongolia",
        "Topics": "",
        "Language": "English",
        "Summary": LINDEN.summary,
        "Text": "",
        "Address": "https://news.example/apprentices/carpenters-of-lindenau",
        "Credit": "© A. Weber",
        "Kicker": "",
        "Own tags": "for Friday; mines",
        "Note": "Ask A.",
        "Starred": "yes",
        "Read": "no",
        "Remark": "See page 3.",
        "Sources": "From spring.txt, line 12, imported on 20 November 2026.\n"
        "From spring.txt, line 12, imported on 20 November 2026.",
    }


def test_it_begins_with_a_byte_order_mark_and_ends_lines_as_rfc_4180_says(vocabulary):
    content = written(briefing_with([FAIR], vocabulary), ExportFormat.CSV)
    assert content.startswith(b"\xef\xbb\xbfHeadline,Date,")
    assert content.count(b"\r\n") == content.count(b"\n") == 2
    assert content.endswith(b"\r\n")


def test_without_a_release_there_are_the_names_alone(vocabulary):
    assert table(written(briefing_with([], vocabulary), ExportFormat.CSV)) == []


def test_names_and_values_follow_the_language(vocabulary):
    words = Words(vocabulary, "fr", lambda text: {"Headline": "Titre", "no": "non"}.get(text, text))
    [row] = table(written(briefing_with([LINDEN], vocabulary, words=words), ExportFormat.CSV))
    assert (row["Titre"], row["Kind"], row["Read"]) == (LINDEN.headline, "Communiqué de presse", "non")


@given(releases=st.lists(RELEASES, max_size=4))
def test_any_texts_come_back_and_no_cell_is_a_formula(releases, vocabulary):
    rows = table(written(briefing_with(releases, vocabulary), ExportFormat.CSV))
    for row, release in zip(rows, releases, strict=True):
        texts = (release.headline, release.summary, release.text, release.note, release.credit, release.kicker)
        cells = [row[name] for name in ("Headline", "Summary", "Text", "Note", "Credit", "Kicker")]
        assert list(map(as_it_was, cells)) == [fit(text).strip() for text in texts]
        assert not any(map(FORMULA.match, row.values()))


@given(text=st.one_of(TEXTS, st.text(st.sampled_from("='\" \n\t;a-@\r＝x"))))
def test_a_harmless_cell_becomes_what_it_was(text):
    assert as_it_was(harmless(text)) == text
    assert not any(map(FORMULA.match, re.split("[;\t\r\n]", harmless(text))))


@pytest.mark.parametrize("text", [";" * 100_000, "\n " * 100_000, "'" * 100_000, " " * 100_000, "=;\n" * 50_000])
def test_long_cells_of_signs_take_no_time_to_speak_of(text):
    assert as_it_was(harmless(text)) == text


def test_cells_stay_harmless_where_a_spreadsheet_takes_semicolons_for_the_ends_of_cells(vocabulary):
    release = replace(FAIR, summary="Wages; =1+1; \"=2+2\"\n=cmd|' /C calc'!A0", note="x;\t-3")
    content = written(briefing_with([release], vocabulary), ExportFormat.CSV).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(content, newline=""), delimiter=";") for cell in row]
    assert len(cells) == 6
    assert not any(FORMULA.match(cell.strip('"')) for cell in cells)


def paper(language: str) -> dict[str, str]:
    """Return the words of paper in a language, as its translators wrote them."""
    tree = ElementTree.parse(resources.folder("translations") / f"ilo_newsroom_{language}.ts")
    [context] = [one for one in tree.iter("context") if one.findtext("name") == "Paper"]
    return {one.findtext("source"): one.findtext("translation") for one in context.iter("message")}


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_programs_own_reader_knows_the_columns_in_every_language(language, vocabulary, tmp_path):
    translated = paper(language)
    words = Words(vocabulary, language, lambda text: translated.get(text, text))
    path = tmp_path / "all.csv"
    path.write_bytes(written(briefing_with(ALL, vocabulary, words=words), ExportFormat.CSV))
    [reading] = intake.read([path], vocabulary)
    assert [draft.headline for draft in reading.drafts] == [release.headline for release in ALL]
    first, third = reading.drafts[0], reading.drafts[2]
    assert (first.day, first.place, first.url) == (LINDEN.day, LINDEN.place, LINDEN.url)
    assert (first.summary, first.credit, first.language) == (LINDEN.summary, LINDEN.credit, "en")
    assert third.text == ALL[2].text


def test_a_spreadsheets_reader_sees_the_same_table(vocabulary, tmp_path):
    """A workbook that holds the cells as the CSV has them; its reader has no formulas among them."""
    import openpyxl

    content = written(
        briefing_with([replace(FAIR, headline=trap or "x") for trap in TRAPS], vocabulary), ExportFormat.CSV
    )
    workbook = openpyxl.Workbook()
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
        workbook.active.append(row)
    kinds = {cell.data_type for row in workbook.active.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s"}
    workbook.save(tmp_path / "x.xlsx")
    [sheet] = [CalamineWorkbook.from_path(str(tmp_path / "x.xlsx")).get_sheet_by_index(0)]
    assert len(sheet.to_python()) == len(TRAPS) + 1


def test_the_programs_own_reader_takes_it_back(vocabulary, tmp_path):
    hurt = replace(LINDEN, headline="=SUM of all trades", summary="- first;=second; -third", credit="@home")
    path = tmp_path / "all.csv"
    path.write_bytes(written(briefing_with([hurt, *ALL[1:]], vocabulary), ExportFormat.CSV))
    [reading] = intake.read([path], vocabulary)
    said = {draft.headline: draft for draft in reading.drafts}
    assert len(said) == 4
    assert all(mapping.is_sure for mapping in reading.mappings)
    first = said["=SUM of all trades"]
    assert (first.day, first.place, first.url, first.credit) == (hurt.day, hurt.place, hurt.url, "@home")
    assert first.summary == hurt.summary
    assert said[ALL[2].headline].text == ALL[2].text
    assert said[ALL[3].headline].day is None
