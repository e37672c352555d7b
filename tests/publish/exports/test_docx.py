"""Word documents, opened by python-docx, and their XML looked at where it shows less than Word does."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.exports import ExportFormat
from tests.publish.exports.samples import CHINESE, FRENCH, STRUCTURED, alone, briefing, exported
from tests.publish.exports.strategies import bodies, letters, releases
from tests.publish.releases import UNDATED, many

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def part(data: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return etree.fromstring(archive.read(name))


def styled(document: Document) -> list[tuple[str, str]]:
    return [(_style(each), each.text) for each in document.paragraphs]


def _style(paragraph: Paragraph) -> str:
    return str(paragraph.style.name if paragraph.style else "")


def paragraph(document: Document, text: str) -> Paragraph:
    return next(each for each in document.paragraphs if each.text.startswith(text))


def test_a_document_has_real_styles() -> None:
    found = styled(opened(exported(ExportFormat.DOCX)))
    assert found[:6] == [
        ("Title", "ILO press releases"),
        ("Subtitle", "Workshops, 2024"),
        ("Normal", "Six releases."),
        ("Normal", "For Monday's meeting."),
        ("Normal", "Two of them <matter> & stand out."),
        ("Source", "Exported on 24 November 2026"),
    ]
    assert found[6:12] == [
        ("Heading 1", "March 2024"),
        ("Heading 2", STRUCTURED.headline),
        ("Dateline", "Press release | Lindenau | 7 March 2024"),
        ("Summary", STRUCTURED.summary),
        ("Heading 3", "What was agreed"),
        ("Normal", "The workshops keep a common book of hours, as the rules say.\nH2O is free."),
    ]
    assert ("Remark", "Remark: Ask the office in <Karlsborn>.\nBy Friday.") in found
    assert ("Quote", "It smells of glue.") in found
    assert ("Source", "From spring.txt, line 12, imported on 20 November 2026.") in found


def test_the_properties_say_what_it_is() -> None:
    known = opened(exported(ExportFormat.DOCX)).core_properties
    assert known.title == "ILO press releases: Workshops, 2024"
    assert (known.language, known.author) == ("en-GB", "International Labour Organization")
    assert known.created == known.modified == datetime(2026, 11, 24, tzinfo=UTC)


def test_lists_are_lists_and_begin_with_their_numbers() -> None:
    data = exported(ExportFormat.DOCX)
    document = opened(data)
    dots = [each.text for each in document.paragraphs if _style(each) == "List Bullet"]
    assert dots == ["tools are shared", "also the large saw", "rooms are not"]
    inner = paragraph(document, "also the large saw")._p.pPr.numPr
    assert (inner.ilvl.val, inner.numId.val) == (1, 1)
    number = paragraph(document, "the fourth year")._p.pPr.numPr.numId.val
    numbering = part(data, "word/numbering.xml")
    [own] = [each for each in numbering.iter(f"{W}num") if each.get(f"{W}numId") == str(number)]
    assert own.find(f"{W}lvlOverride/{W}startOverride").get(f"{W}val") == "3"


def test_tables_are_tables() -> None:
    [table] = opened(exported(ExportFormat.DOCX)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Trade", "Places"], ["Cabinets", "14"], ["Boats", "9"],
    ]  # fmt: skip
    assert table.style is not None
    assert table.style.name == "Table Grid"
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert table.cell(0, 0).paragraphs[0].runs[0].bold


def test_cells_take_the_columns_and_rows_that_they_took() -> None:
    body = (
        '<table><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><td>c</td><td>d</td></tr>'
        "<tr><td>e</td></tr></table><table><tr><td>f</td><td>g</td></tr></table>"
    )
    first, second = opened(exported(ExportFormat.DOCX, briefing([replace(STRUCTURED, body=body)]))).tables
    assert [[cell.text for cell in row.cells] for row in first.rows] == [
        ["a", "b", "b"], ["a", "c", "d"], ["e", "", ""],
    ]  # fmt: skip
    assert [cell.text for cell in second.rows[0].cells] == ["f", "g"]


def test_a_table_that_word_cannot_open_is_lines() -> None:
    row = "".join(f"<td>{number}</td>" for number in range(64))
    document = opened(
        exported(ExportFormat.DOCX, briefing([replace(STRUCTURED, body=f"<table><tr>{row}</tr></table>")]))
    )
    assert not document.tables
    assert paragraph(document, "0 · 1 · 2").text.endswith("62 · 63")


def test_links_are_links() -> None:
    document = opened(exported(ExportFormat.DOCX))
    [rules] = paragraph(document, "The workshops").hyperlinks
    assert (rules.text, rules.address) == ("rules", "https://news.example/hours?a=1&b=2")
    assert paragraph(document, STRUCTURED.url).hyperlinks[0].address == STRUCTURED.url
    assert not paragraph(document, "javascript:").hyperlinks
    endless = opened(
        exported(ExportFormat.DOCX, briefing([replace(FRENCH, url="https://news.example/" + "a" * 2_100)]))
    )
    assert not paragraph(endless, "https://news.example/aaa").hyperlinks


def test_right_to_left_paragraphs_and_words_say_so() -> None:
    document = opened(exported(ExportFormat.DOCX))
    mixed = paragraph(document, "ILO: ")
    assert mixed._p.pPr.find(qn("w:bidi")) is not None
    latin, arabic, *_ = mixed.runs
    assert latin._r.rPr is None or latin._r.rPr.find(qn("w:rtl")) is None
    assert arabic._r.rPr.find(qn("w:rtl")) is not None
    assert arabic._r.rPr.find(qn("w:lang")).get(qn("w:bidi")).startswith("ar-")
    assert paragraph(document, "It is signed")._p.pPr is None


def test_languages_have_their_fonts_and_names() -> None:
    document = opened(exported(ExportFormat.DOCX))
    looks = paragraph(document, CHINESE.headline).runs[0]._r.rPr
    assert looks.find(qn("w:rFonts")).get(qn("w:eastAsia")) == "SimSun"
    assert looks.find(qn("w:lang")).get(qn("w:eastAsia")) == "zh-CN"
    french = paragraph(document, FRENCH.headline).runs[0]._r.rPr
    assert french.find(qn("w:lang")).get(qn("w:val")) == "fr-FR"
    assert paragraph(document, STRUCTURED.headline).runs[0]._r.rPr is None  # the document's own


def test_headlines_stay_with_what_follows() -> None:
    styles = part(exported(ExportFormat.DOCX), "word/styles.xml")
    kept = {style.get(f"{W}styleId") for style in styles if style.find(f"{W}pPr/{W}keepNext") is not None}
    assert kept >= {"Title", "Heading1", "Heading2", "Heading3", "Dateline"}


def test_the_contents_lead_to_every_release() -> None:
    data = exported(ExportFormat.DOCX)
    body = part(data, "word/document.xml")
    marks = [each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")]
    leads = [each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink") if each.get(f"{W}anchor")]
    assert leads == marks
    assert len(marks) == len(set(marks)) == 10
    assert len({each.get(f"{W}id") for each in body.iter(f"{W}bookmarkStart")}) == 10
    fields = [each.get(f"{W}fldCharType") for each in body.iter(f"{W}fldChar")]
    assert fields == ["begin", "separate", "end"]


def test_the_contents_of_very_many_releases_are_their_months() -> None:
    body = part(exported(ExportFormat.DOCX, briefing(many(501))), "word/document.xml")
    leads = [each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink") if each.get(f"{W}anchor")]
    assert leads == [f"group_{number}" for number in range(1, len(leads) + 1)]
    assert 10 < len(leads) < 20


def test_one_release_is_its_own_title() -> None:
    found = styled(opened(exported(ExportFormat.DOCX, alone(FRENCH))))
    assert found[:2] == [("Title", FRENCH.headline), ("Dateline", "Valmont | 2 February 2024")]


def test_the_same_gives_the_same_bytes() -> None:
    assert exported(ExportFormat.DOCX) == exported(ExportFormat.DOCX)


def _words(document: Document) -> Iterator[str]:
    """Yield the words of a document, those of a cell that takes several rows or columns once."""
    for element in document.element.body.iter(qn("w:t")):
        yield element.text or ""


@pytest.mark.parametrize("text", ["", "a\x00b\x0bc", "\ud800", "x" * 100_000, "]]>&<"])
def test_odd_texts_arrive(text: str) -> None:
    document = opened(exported(ExportFormat.DOCX, alone(replace(UNDATED, headline="A", summary=text))))
    assert letters("".join(_words(document))) == letters(f"A No date {text}")


@given(bodies())
@settings(max_examples=60)
def test_every_word_of_a_body_is_there(body: tuple[str, str]) -> None:
    html, words = body
    document = opened(exported(ExportFormat.DOCX, alone(replace(UNDATED, headline="A", summary="", body=html))))
    said = letters("".join(_words(document)))
    assert said.replace("·", "") == letters(f"A No date {words}").replace("·", "")


@given(st.lists(releases(), max_size=3))
@settings(max_examples=40)
def test_any_text_gives_a_document(found: list[Release]) -> None:
    data = exported(ExportFormat.DOCX, alone(found[0]) if len(found) == 1 else briefing(found, remarks={}))
    document = opened(data)
    style_of_headlines = "Title" if len(found) == 1 else "Heading 2"
    headlines = [text for style, text in styled(document) if style == style_of_headlines]
    assert [letters(each) for each in headlines] == [letters(each.headline) or "Noheadline" for each in found]
    relations = part(data, "word/_rels/document.xml.rels")
    targets = [each.get("Target") for each in relations if each.get("TargetMode") == "External"]
    assert all(target.startswith(("http://", "https://", "mailto:")) for target in targets)
