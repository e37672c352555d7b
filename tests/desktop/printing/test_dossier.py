"""Whole briefings on paper: cover, contents, groups, columns and sources, as pages and as a PDF that others read."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from ilo_desktop.desktop.printing import contents
from ilo_desktop.desktop.printing.faces import LOOKS, UNITS_PER_POINT, shift_of
from ilo_desktop.desktop.printing.pages import Page, Pages
from ilo_desktop.desktop.printing.paginator import set_pages
from ilo_desktop.desktop.printing.pdf import write_pages
from ilo_desktop.newsroom.briefings import Grouping, Margins, TextSize
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.layout import CLIPPINGS, FULL, HEADLINES, SUMMARIES, layout_names
from ilo_desktop.publish.paper import Paper
from ilo_desktop.publish.styles import Style
from tests.publish.releases import FAIR, LINDEN, MINES, briefing_of, look_of, many

_TAGS = {code: (Tag(Facet.COUNTRY, code, Where.TEXT, code),) for code in ("CN", "PE", "MN")}
_LONG = "https://news.example/" + "a_long_part_of_an_address_" * 6 + "?with=one&and=another"
_TABLE = (
    "<table><tr><th>Mine</th><th>Found</th></tr>"
    + "".join(f"<tr><td>Gallery {i}</td><td>Lamps were missing</td></tr>" for i in range(12))
    + "</table>"
)


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    """Texts are set with the fonts of an application."""


def _by_country(count: int) -> list[Release]:
    codes = [*_TAGS]
    return [replace(release, tags=_TAGS[codes[i % 3]]) for i, release in enumerate(many(count))]


def _dossier(vocabulary: Vocabulary, **chosen: object) -> Pages:
    briefing = replace(
        briefing_of(_by_country(60), vocabulary),
        title="For the minister",
        introduction="Read the first two.\n\nThe rest is for the record.",
        remarks={7: "Ask Anna (by May)."},
    )
    parts = {"has_cover": True, "has_contents": True, "has_sources": True, "grouping": Grouping.COUNTRY}
    return set_pages(briefing, look_of(**(parts | chosen)), Paper.A4)


def _texts(page: Page) -> list[str]:
    return list(dict.fromkeys(placed.paragraph.text for placed in page.placed))


def _heads(page: Page) -> list[str]:
    return [placed.paragraph.text for placed in page.marginal]


def test_a_dossier_has_its_parts_in_their_order(vocabulary: Vocabulary) -> None:
    pages = _dossier(vocabulary)
    tops = [mark for mark in pages.bookmarks if not mark.anchor.level]
    assert [mark.anchor.text for mark in tops] == ["Cover", "Contents", "China", "Mongolia", "Peru", "Sources"]
    assert [mark.page for mark in tops] == sorted(mark.page for mark in tops)
    cover = pages.pages[0]
    assert _texts(cover)[0] == "For the minister"
    assert any("INTRODUCTION" in text and "Read the first two." in text for text in _texts(cover))
    assert not cover.marginal
    assert len([mark for mark in pages.bookmarks if mark.anchor.level]) == 60


def test_contents_tell_the_pages_on_which_things_begin(vocabulary: Vocabulary) -> None:
    pages = _dossier(vocabulary)
    begins = {mark.anchor.text: mark.page for mark in pages.bookmarks}
    listed: dict[str, set[int]] = {}
    for page in pages.pages:
        for placed in page.placed:
            if placed.paragraph.to_page and not placed.paragraph.text.isdecimal():
                listed.setdefault(placed.paragraph.text, set()).add(placed.paragraph.to_page)
    assert set(listed) == set(begins) - {"Cover", "Contents"}
    assert all(listed[text] == {begins[text]} for text in listed)
    for text, number in begins.items():
        if text not in ("Cover", "Sources", "Contents"):
            assert any(text.upper() in one or text in one for one in _texts(pages.pages[number - 1]))


def test_running_heads_name_the_whole_and_what_goes_on(vocabulary: Vocabulary) -> None:
    pages = _dossier(vocabulary)
    total = len(pages)
    assert _heads(pages.pages[1]) == ["For the minister", "Contents", f"2 of {total}"]
    first = next(mark.page for mark in pages.bookmarks if mark.anchor.text == "China")
    assert _heads(pages.pages[first])[:2] == ["For the minister", "China"], "the page after the first of a group"


def test_the_contents_of_very_many_say_that_they_list_groups_alone(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "MOST_LISTED", 59)
    texts = _texts(_dossier(vocabulary).pages[1])
    assert "With so many releases only the headings are listed here, each with its first page." in texts
    assert {"China", "Mongolia", "Peru", "Sources"} <= set(texts)
    assert not any(text.startswith("Number") for text in texts)


def test_a_group_in_the_contents_keeps_to_its_first_release(vocabulary: Vocabulary) -> None:
    pages = _dossier(vocabulary, text_size=TextSize.LARGE, margins=Margins.WIDE)
    for page in pages.pages[1:5]:
        lines = [placed.paragraph for placed in page.placed if placed.paragraph.to_page]
        texts = [line for line in lines if not line.text.isdecimal()]
        if len(texts) > 1 and texts[-1].text != "Sources":
            assert texts[-1].spans[0].style is not Style.HEADLINE


def test_what_the_user_says_stands_beside_a_line(vocabulary: Vocabulary) -> None:
    plain = set_pages(briefing_of([MINES, FAIR], vocabulary), look_of(), Paper.A4).pages[0]
    briefing = replace(briefing_of([MINES, FAIR], vocabulary), remarks={MINES.id: "Ask Anna."})
    page = set_pages(briefing, look_of(), Paper.A4).pages[0]
    assert any(text == "REMARK\N{NO-BREAK SPACE}— Ask Anna." for text in _texts(page))
    upright = [rule for rule in page.rules if rule.x_pt == rule.to_x_pt]
    assert len(upright) == 1
    assert len(page.rules) == len(plain.rules) + 1


@pytest.mark.parametrize("layout", layout_names())
@pytest.mark.parametrize("paper", Paper)
def test_columns_stand_side_by_side_and_lose_nothing(vocabulary: Vocabulary, layout: str, paper: Paper) -> None:
    releases = many(30)
    pages = set_pages(briefing_of(releases, vocabulary, layout), look_of(layout, columns=2), paper)
    sheet = pages.pages[0].sheet
    seen = [text for page in pages.pages for text in _texts(page)]
    assert all(any(release.headline in text for text in seen) for release in releases)
    for page in pages.pages:
        for placed in page.placed:
            right = placed.column_x_pt + placed.paragraph.x_pt + placed.paragraph.width_pt
            assert placed.column_x_pt + placed.paragraph.x_pt >= -1
            assert right <= sheet.block_width_pt + 1
            assert sheet.top_pt < placed.baseline_pt < sheet.foot_pt
    if layout == SUMMARIES:
        assert {placed.column_x_pt for placed in pages.pages[1].placed} == {0.0, sheet.column_x_pt(1)}


def test_a_headline_is_not_parted_from_its_text_in_columns(vocabulary: Vocabulary) -> None:
    pages = set_pages(briefing_of(many(120), vocabulary), look_of(columns=2), Paper.LETTER)
    for page in pages.pages:
        for before, placed in pairwise(page.placed):
            if placed.column_x_pt != before.column_x_pt:
                assert before.paragraph.spans[0].style not in (Style.MONTH, Style.DATE)


def test_a_clipping_has_a_page_of_its_own(vocabulary: Vocabulary) -> None:
    releases = many(5)
    pages = set_pages(briefing_of(releases, vocabulary, CLIPPINGS), look_of(CLIPPINGS), Paper.A4)
    assert len(pages) == 6, "what is over the whole has one as well"
    for release, page in zip(releases, pages.pages[1:], strict=True):
        assert release.headline in _texts(page)


def test_tables_stay_whole_where_they_fit(vocabulary: Vocabulary) -> None:
    for paragraphs in range(20, 60, 3):
        body = "<p>It was a long day.</p>" * paragraphs + _TABLE + "<p>And then?</p>"
        pages = set_pages(briefing_of([replace(MINES, body=body), FAIR], vocabulary, FULL), look_of(FULL), Paper.A4)
        with_cells = [n for n, page in enumerate(pages.pages) if any("Gallery" in text for text in _texts(page))]
        assert len(with_cells) == 1


def test_a_table_that_is_higher_than_a_page_is_parted_between_its_rows(vocabulary: Vocabulary) -> None:
    cell = "<td>" + "Lamps were missing in the gallery and on the way there. " * 4 + "</td>"
    rows = "".join(f"<tr><td>Row {i}</td>{cell}</tr>" for i in range(60))
    releases = [replace(MINES, body=f"<table>{rows}</table>"), FAIR]
    pages = set_pages(briefing_of(releases, vocabulary, FULL), look_of(FULL), Paper.A4)
    firsts = [_texts(page)[0] for page in pages.pages[1:] if any("Lamps" in text for text in _texts(page))]
    assert len(firsts) > 2
    assert all(text.startswith("Row ") for text in firsts)


def test_a_subheading_is_never_the_last_of_a_page(vocabulary: Vocabulary) -> None:
    body = "".join(f"<h3>Part {i}</h3><p>{'It was a long day. ' * (i % 11 + 6)}</p>" for i in range(60))
    pages = set_pages(briefing_of([replace(MINES, body=body), FAIR], vocabulary, FULL), look_of(FULL), Paper.A4)
    assert len(pages) > 3
    for page in pages.pages:
        assert page.placed[-1].paragraph.spans[0].style is not Style.SUBHEADING


def test_items_hang_behind_their_marks(vocabulary: Vocabulary) -> None:
    body = "<ul><li>a lamp<ul><li>of brass</li></ul></li></ul><ol start='9'><li>ask</li></ol><ul><li>مصباح</li></ul>"
    page = set_pages(briefing_of([replace(MINES, body=body), FAIR], vocabulary, FULL), look_of(FULL), Paper.A4).pages[0]
    found = {placed.paragraph.text: placed for placed in page.placed}
    assert {"•", "–", "9."} <= set(found)
    assert found["of brass"].paragraph.x_pt > found["a lamp"].paragraph.x_pt
    dots = [placed for placed in page.placed if placed.paragraph.text == "•"]
    arabic = found["مصباح"].paragraph
    assert dots[-1].paragraph.x_pt >= arabic.x_pt + arabic.width_pt, "right-to-left items have theirs at the right"
    assert dots[0].paragraph.x_pt < found["a lamp"].paragraph.x_pt


def test_a_table_of_right_to_left_words_begins_at_the_right(vocabulary: Vocabulary) -> None:
    body = "<table><tr><td>المنجم</td><td>العمال</td></tr><tr><td>الشمال</td><td>مئة</td></tr></table>"
    page = set_pages(briefing_of([replace(MINES, body=body), FAIR], vocabulary, FULL), look_of(FULL), Paper.A4).pages[0]
    found = {placed.paragraph.text: placed.paragraph.x_pt for placed in page.placed}
    assert found["المنجم"] > found["العمال"]


def test_raised_and_lowered_signs_are_told_by_sizes_that_no_style_has() -> None:
    assert all(shift_of(look.size_pt * UNITS_PER_POINT) == 0 for look in LOOKS.values())


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("margins", Margins)
def test_every_size_and_margin_keeps_to_the_paper(vocabulary: Vocabulary, size: TextSize, margins: Margins) -> None:
    chosen = {"text_size": size, "margins": margins}
    for columns in (1, 2):
        pages = set_pages(briefing_of(many(9), vocabulary), look_of(columns=columns, **chosen), Paper.LETTER)
        sheet = pages.pages[0].sheet
        assert 0 < sheet.block_x_pt * sheet.scale < 130
        assert (sheet.block_x_pt * 2 + sheet.block_width_pt) * sheet.scale == pytest.approx(612)
        assert sheet.frame.text_width_pt > 120


def test_an_unknown_layout_is_told(vocabulary: Vocabulary) -> None:
    with pytest.raises(NewsroomError) as caught:
        set_pages(briefing_of([LINDEN], vocabulary), replace(look_of(), layout="poster"), Paper.A4)
    assert caught.value.code is Code.LAYOUT_UNKNOWN


def _titles(outline: list, depth: int = 0) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    for item in outline:
        found += _titles(item, depth + 1) if isinstance(item, list) else [(depth, item.title)]
    return found


@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGE])
def test_another_reader_finds_bookmarks_links_and_language(
    vocabulary: Vocabulary, tmp_path: Path, size: TextSize
) -> None:
    pages = _dossier(vocabulary, text_size=size)
    write_pages(pages, tmp_path / "out.pdf")
    reader = PdfReader(tmp_path / "out.pdf", strict=True)
    assert _titles(reader.outline) == [(mark.anchor.level, mark.anchor.text) for mark in pages.bookmarks]
    flat = [item for part in reader.outline for item in (part if isinstance(part, list) else [part])]
    numbers = [reader.get_destination_page_number(item) + 1 for item in flat]
    assert numbers == [mark.page for mark in pages.bookmarks]
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.metadata is not None
    assert (reader.metadata.title, reader.metadata.creator) == ("For the minister", "ILO Newsroom")
    _check_links(reader, pages)


def _check_links(reader: PdfReader, pages: Pages) -> None:
    ids = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages, 1)}
    for page, shown in zip(reader.pages, pages.pages, strict=True):
        wanted = [placed.paragraph.to_page for placed in shown.placed if placed.paragraph.to_page]
        links = [link.get_object() for link in page["/Annots"]]
        assert [ids[link["/Dest"][0].idnum] for link in links if "/Dest" in link] == wanted
        addresses = {link["/A"]["/URI"] for link in links if "/A" in link}
        assert addresses <= {LINDEN.url}
        assert bool(addresses) == any(LINDEN.url in text for text in _texts(shown))
        for link in links:
            left, low, right, high = map(float, link["/Rect"])
            assert 0 < left < right < 596
            assert 0 < low < high < 842


@pytest.mark.parametrize("url", ["https://news.example/a(b)\\c<d>é中 \x00\r", "mailto:x", "javascript:alert(1)"])
def test_an_address_leads_to_the_web_alone_and_ends_no_text(vocabulary: Vocabulary, tmp_path: Path, url: str) -> None:
    pages = set_pages(briefing_of([replace(LINDEN, url=url)], vocabulary), look_of(), Paper.A4)
    write_pages(pages, tmp_path / "out.pdf")
    (page,) = PdfReader(tmp_path / "out.pdf", strict=True).pages
    found = {link.get_object()["/A"]["/URI"] for link in page["/Annots"]}
    assert found == ({"https://news.example/a%28b%29%5Cc%3Cd%3E%C3%A9%E4%B8%AD%20%00%0D"} if "news" in url else set())


def test_a_long_address_is_parted_where_one_would_part_it(vocabulary: Vocabulary, tmp_path: Path) -> None:
    pages = set_pages(briefing_of([replace(LINDEN, url=_LONG)], vocabulary), look_of(columns=2), Paper.A4)
    write_pages(pages, tmp_path / "out.pdf")
    (page,) = PdfReader(tmp_path / "out.pdf").pages
    lines = [line.strip() for line in page.extract_text().splitlines()]
    parts = [line for line in lines if line and line in _LONG and len(line) > 8]
    assert "".join(parts) == _LONG
    assert all(part[-1] in "/_?&=" for part in parts[:-1])


@settings(max_examples=25)
@given(st.text(max_size=300), st.text(max_size=120), st.sampled_from([FULL, HEADLINES, CLIPPINGS]))
def test_no_text_breaks_a_file(
    vocabulary: Vocabulary, tmp_path_factory: pytest.TempPathFactory, text: str, other: str, layout: str
) -> None:
    body = f"<h2>{other}</h2><ul><li>{text}</ul><table><tr><td>{text}<td>{other}</table>"
    release = replace(LINDEN, headline=other, body=body, url=text, place=other)
    briefing = replace(briefing_of([release, FAIR], vocabulary, layout), introduction=text, remarks={release.id: other})
    path = tmp_path_factory.mktemp("any") / "out.pdf"
    look = look_of(layout, has_cover=True, has_contents=True, has_sources=True, columns=2)
    pages = set_pages(briefing, look, Paper.A4)
    write_pages(pages, path)
    assert len(PdfReader(path, strict=True).pages) == len(pages)


def test_a_text_of_a_hundred_thousand_letters_and_one_word_are_set(vocabulary: Vocabulary) -> None:
    release = replace(MINES, text="word " * 10_000 + "x" * 50_000, headline="h" * 3_000)
    pages = set_pages(briefing_of([release, FAIR], vocabulary, FULL), look_of(FULL), Paper.A4)
    lines = [placed for page in pages.pages for placed in page.placed if placed.paragraph.text.startswith("word")]
    assert [placed.line for placed in lines] == list(range(len(lines)))


def test_pages_come_back_as_they_were(vocabulary: Vocabulary) -> None:
    pages = set_pages(briefing_of(many(200), vocabulary), look_of(), Paper.A4)
    first, again = pages.pages[3], pages.pages[3]
    assert first == again
    assert first is not again
    assert [page.number for page in pages.pages[1:4]] == [2, 3, 4]
    assert pages.pages[-1].number == len(pages)
    with pytest.raises(IndexError):
        pages.pages[len(pages)]
