"""PDF files with text: how letters at places become lines, paragraphs and releases."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.desktop.printing.pdf import headless_application, write_pdf
from ilo_desktop.intake import documents, gathering, registry
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.pdf import opening, reader
from ilo_desktop.intake.formats.pdf.briefing import read_briefing
from ilo_desktop.intake.formats.pdf.direction import in_reading_order
from ilo_desktop.intake.formats.pdf.hyphens import Hyphens
from ilo_desktop.intake.formats.pdf.lines import read_lines
from ilo_desktop.intake.formats.pdf.paragraphs import read_paragraphs
from ilo_desktop.intake.formats.pdf.pieces import Piece
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Draft, Reading, Release
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.wording import sentence
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.layout import FULL, HEADLINES, SUMMARIES
from ilo_desktop.publish.paper import Paper
from ilo_desktop.publish.words import Words
from tests.intake.hostile_files import locked_pdf
from tests.intake.pdf_maker import Put, drawn, minimal, printed
from tests.publish.releases import look_of


@pytest.fixture
def read(tmp_path, vocabulary):
    """Read some bytes, or the file that lies there, in this process: the reading processes have tests of their own."""

    def reading(content: bytes | None) -> Reading:
        document = documents.of_bytes("release.pdf", content or (tmp_path / "release.pdf").read_bytes())
        found = gathering.guarded(reader.read(document, Desk(vocabulary)), document.name, vocabulary)
        [one] = gathering.readings(found, document)
        assert isinstance(one, Reading)
        return one

    return reading


def article(read, content):
    reading = read(content)
    [draft] = reading.drafts
    assert [problem.code for problem in reading.problems] == ([] if draft.day else [Code.ITEM_WITHOUT_DATE])
    return draft


def running(lines: list[str], *, x: float = 72, y: float = 200, leading: float = 14, size: float = 11) -> list[Put]:
    return [Put(x, y + i * leading, line, size) for i, line in enumerate(lines)]


FRONT = [
    Put(72, 60, "International Labour Organization", 16),
    Put(72, 90, "Press release"),
    Put(72, 105, "GENEVA, 7 March 2024"),
    Put(72, 140, "A ferry opens the island to decent work, and", 18, True),
    Put(72, 162, "to workers of all the Asia-Pacific region", 18, True),
]
BODY = [
    "GENEVA (ILO News) - The ferry sails at noon, with the fishers and the manage-",
    "ment of the port on board. It took the Asia-Pacific office four years to bring the em-",
    "ployers and the workers to one table, and the Asia-",
    "Pacific office is glad of it.",
]
END = ["The management of the port said that a well-run ferry is one in which no worker", "and no guest is hurt."]

NUMBERS = ["one", "two", "three", "four", "five", "six"]


class TestAnArticle:
    def test_has_its_parts_by_how_they_are_set(self, read):
        draft = article(read, minimal([[*FRONT, *running(BODY), *running(END, y=265)]]))
        assert draft.headline == " ".join(put.text for put in FRONT[3:])
        assert (draft.kind, draft.kind_words, draft.place) == ("press-release", "Press release", "GENEVA")
        assert draft.day is not None
        assert draft.day.isoformat() == "2024-03-07"
        assert draft.language == "en"
        first, second = draft.text.split("\n\n")
        assert "and the management of the port on board" in first
        assert "bring the employers" in first
        assert "the Asia-Pacific office is glad" in first
        assert second == " ".join(END)

    def test_goes_on_over_pages_without_their_heads_and_feet(self, read):
        lines = [f"Line number {word} of this long release goes on without an end" for word in NUMBERS[:4]]
        foot = "4 route des Morillons, CH-1211 Geneva - page {}"
        pages = [
            [*FRONT, *running(lines[:2]), Put(72, 800, foot.format(1), 8)],
            [Put(72, 40, "A ferry for the island", 9), *running(lines[2:], y=80), Put(72, 800, foot.format(2), 8)],
            [
                Put(72, 40, "A ferry for the island", 9),
                *running([*lines, "It ends here."], y=80),
                Put(300, 800, "3", 8),
            ],
        ]
        draft = article(read, minimal(pages))
        assert draft.text == " ".join([*lines, *lines, "It ends here."])
        assert (draft.line, draft.last_line) == (1, 3)

    def test_may_have_the_name_of_the_office_before_its_kind(self, read):
        puts = [Put(72, 60, "ILO Press release"), FRONT[2], Put(72, 140, "A ferry for the island", 14), *running(BODY)]
        draft = article(read, minimal([puts]))
        assert (draft.headline, draft.kicker, draft.kind) == (
            "A ferry for the island",
            "Press release",
            "press-release",
        )

    def test_in_two_columns_is_read_column_by_column(self, read):
        left = [f"The left column has line {word} and it is" for word in NUMBERS]
        right = [f"The right column has line {word} and it is" for word in NUMBERS]
        puts = [put for pair in zip(running(left), running(right, x=310), strict=True) for put in pair]
        draft = article(read, minimal([[*FRONT, *puts]]))
        assert draft.text == " ".join([*left, *right])

    def test_prefers_the_title_of_the_file_where_it_stands_on_the_page(self, read):
        puts = [
            Put(72, 60, "Every worker counts", 30),
            *FRONT[1:3],
            Put(72, 140, "A ferry for the island", 14),
            *running(BODY),
        ]
        assert article(read, minimal([puts])).headline == "Every worker counts"
        assert article(read, minimal([puts], title="A ferry for the island")).headline == "A ferry for the island"
        assert article(read, minimal([puts], title="Microsoft Word - draft2.doc")).headline == "Every worker counts"

    def test_is_read_where_all_letters_are_of_one_size(self, read):
        puts = running(["Press release", "7 March 2024", "", "A ferry for the island", "", *BODY], y=80)
        draft = article(read, minimal([[put for put in puts if put.text]]))
        assert draft.headline == "A ferry for the island"

    def test_has_no_date_of_the_file(self, read):
        draft = article(
            read,
            minimal([[FRONT[3], *running(END)]]).replace(b"/Root", b"/Info << /CreationDate (D:20200101) >> /Root"),
        )
        assert draft.day is None


def test_a_printed_page_is_read_with_its_items_and_ligatures(tmp_path, read):
    printed(
        tmp_path / "release.pdf",
        "<p>Press release</p><p>12 March 2024</p><h1>Harbour workers win a say</h1>"
        "<p>The office finds it difficult.</p>"
        "<ul><li>Shifts of at most eight hours.</li><li>Training, paid by the employers.</li></ul>",
    )
    draft = article(read, None)
    assert draft.headline == "Harbour workers win a say"
    assert draft.text.startswith("The office finds it difficult.\n\n")
    assert "eight hours.\n\n" in draft.text


RELEASE = """<p>Press release</p><h2>Headline number {i} of the harbour</h2><p>{i} March 2024</p>
<p>GENEVA (ILO News) – The text number {i} tells what was said at the table, by whom and for how long.</p>
<p>For all of it see <a href="https://www.example.org/news/{i}">the agreement</a>.</p>"""
ITEM = """<p>News</p><h3>Headline number {i} of the harbour</h3><p>{i} March 2024</p>
<p>The summary number {i} tells what was said.</p>"""


def test_several_releases_in_one_file_are_parted_at_their_headlines(tmp_path, read):
    printed(tmp_path / "release.pdf", "".join(RELEASE.format(i=i) for i in range(1, 10)))
    reading = read(None)
    assert reading.problems == ()
    assert [draft.headline for draft in reading.drafts] == [f"Headline number {i} of the harbour" for i in range(1, 10)]
    assert [draft.day.day for draft in reading.drafts if draft.day] == [*range(1, 10)]
    assert {(draft.kind, draft.place) for draft in reading.drafts} == {("press-release", "GENEVA")}
    for i, draft in enumerate(reading.drafts, 1):
        assert draft.text.startswith(f"GENEVA (ILO News) – The text number {i} tells")
        assert f'<a href="https://www.example.org/news/{i}">the agreement</a>' in draft.body
    assert (reading.drafts[0].line, reading.drafts[-1].last_line) == (1, 2)


def test_a_printed_list_is_read_as_a_list(tmp_path, read):
    html = "<h1>Press releases</h1><p>What the office tells.</p>" + "".join(ITEM.format(i=i) for i in range(1, 19))
    printed(tmp_path / "release.pdf", html)
    reading = read(None)
    assert reading.problems == ()
    assert [draft.summary for draft in reading.drafts] == [
        f"The summary number {i} tells what was said." for i in range(1, 19)
    ]
    assert {draft.kind for draft in reading.drafts} == {"news"}
    assert (reading.drafts[0].line, reading.drafts[-1].line) == (1, 3)


def test_a_heading_within_the_text_and_items_keep_their_structure(read):
    puts = [
        *FRONT,
        *running(END),
        Put(72, 245, "What changes", 13, True),
        *running(["• Fewer hours", "• More rest"], y=270),
    ]
    draft = article(read, minimal([puts]))
    assert draft.body.endswith("<h3>What changes</h3><ul><li>Fewer hours</li><li>More rest</li></ul>")
    assert draft.text.endswith("What changes\n\n• Fewer hours\n• More rest")


def test_arabic_is_read_whole(tmp_path, read):
    lines = [
        ("بيان صحفي", 11),
        ("11 أكتوبر 2013", 11),
        ("المدير العام يدعو إلى حماية الأطفال (2013)", 20),
        ("قال مدير ILO News يوم الجمعة إن 11% من الأطفال يعملون قبل 31/12/2015.", 11),
    ]
    html = "".join(f'<p dir="rtl" style="font-size:{size}pt">{line}</p>' for line, size in lines)
    printed(tmp_path / "release.pdf", html)
    draft = article(read, None)
    assert draft.headline == lines[2][0]
    assert draft.text == lines[3][0]
    assert (draft.kind, draft.language) == ("press-release", "ar")
    assert draft.day is not None


@pytest.mark.parametrize(
    "text",
    ["Мэдээлэл өгөх үйлчилгээ", "国际劳工组织欢迎新的协议", "プレスリリースを発表しました", "Ελληνικά και ćwiczenia"],
)
def test_other_scripts_are_read_whole(text, tmp_path, read):
    drawn(tmp_path / "release.pdf", [[Put(72, 100, text, 24), Put(72, 150, "14 March 2024"), *running(END)]])
    assert article(read, None).headline == text


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        ("abc", "abc"),
        ("كم 25 نم", "من 25 مك"),
        ("(بأ)", "(أب)"),
        (".ملقلا اذه ILO News ريدم", "مدير ILO News هذا القلم."),
        ("31/12/2015 لبق", "قبل 31/12/2015"),
        ("in نانبل (Beirut)", "in لبنان (Beirut)"),
        ("", ""),
    ],
)
def test_lines_from_right_to_left_are_turned_into_reading_order(shown, text):
    assert in_reading_order(list(shown)) == text


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("14 TL 72 700 Td (A ferry) Tj T* (sails) Tj", ["A ferry", "sails"]),
        ("72 700 TD (A ferry) Tj 0 -20 TD (sails) Tj T* (at noon) Tj", ["A ferry", "sails", "at noon"]),
        ("72 700 Td [(A fer) 20 (ry) -400 (sails)] TJ", ["A ferry sails"]),
        ("72 700 Td [(one) -9000 (two)] TJ", ["one two"]),
        ("14 TL 72 700 Td (one) ' 1 0 (two) \"", ["one", "two"]),
        ("72 700 Td (A ferry) Tj 0 1 -1 0 30 300 Tm (aside) Tj", ["A ferry"]),
        ("72 700 Td (A f) Tj /Span << /ActualText (fi) >> BDC (x) Tj (y) Tj EMC", ["A ffi"]),
        ("8 Tc 72 700 Td (PRESS) Tj", ["PRESS"]),
        ("1 0 0 1 72 700 Tm (P) Tj 1 0 0 1 92 700 Tm (R) Tj 1 0 0 1 112 700 Tm (E) Tj", ["P R E"]),
        ("72 700 Td (A ferry) Tj 0.3 0 Td (A ferry) Tj", ["A ferry"]),
        ("50 Tz 72 700 Td (A) Tj 5 0 Td (B) Tj", ["AB"]),
        ("72 700 Td (E = mc) Tj /F1 7 Tf 38 4 Td (2) Tj", ["E = mc2"]),
        ("72 700 Td (a) Tj ET BI /W 1 /H 1 /BPC 8 /CS /G ID x EI BT 72 680 Td (b) Tj", ["a", "b"]),
        ("72 (no number) Td 1 0 0 Tm /F9 (x) Tf (lost) Tj Q Q EMC", []),
    ],
)
def test_what_a_page_shows_is_read_in_its_place(content, lines):
    opened = opening.open_pdf(minimal([f"BT /F1 12 Tf {content} ET", [Put(72, 90, "next")]]), "x.pdf", lambda: None)
    first = [page for page in opened.pages if page.number == 1]
    assert [line.text for page in first for line in read_lines(page.pieces, 1, page.width)] == lines


@pytest.mark.parametrize(
    ("turn", "matrix"), [(90, "0 1 -1 0 395 72"), (180, "-1 0 0 -1 523 142"), (270, "0 -1 1 0 200 770")]
)
def test_a_page_that_is_shown_turned_is_read_turned(turn, matrix):
    content = minimal([f"BT /F1 12 Tf {matrix} Tm (A ferry) Tj ET"]).replace(
        b"/MediaBox", b"/Rotate %d /MediaBox" % turn
    )
    [page] = opening.open_pdf(content, "x.pdf", lambda: None).pages
    [line] = read_lines(page.pieces, 1, page.width)
    assert line.text == "A ferry"
    assert 0 < line.start < page.width
    assert 0 < line.y < page.height


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("the manage-", "ment of it", "the management of it"),
        ("in Asia-", "Pacific states", "in Asia-Pacific states"),
        ("from 2023-", "2025 on", "from 2023-2025 on"),
        ("a deci\u00ad", "sion of", "a decision of"),
        ("a well-", "known way", "a well-known way"),
        ("long-", "term work", "long-term work"),
        ("a plan -", "and more", "a plan - and more"),
        ("no hyphen", "here", "no hyphen here"),
        ("COVID-", "related", "COVID-related"),
    ],
)
def test_words_parted_at_a_line_end_are_joined_as_the_document_writes_them(before, after, joined):
    hyphens = Hyphens(["this is a well-known story of a long term", before, after, "term work is long"])
    assert hyphens.ended(before, after) + after == joined


class TestWhatCannotBeRead:
    def code(self, read, content: bytes) -> Code:
        reading = read(content)
        assert not reading.drafts
        [problem] = reading.problems
        assert "release.pdf" in sentence(problem)
        return problem.code

    def test_a_scan_says_that_it_has_no_text(self, read):
        assert self.code(read, minimal(["q 500 0 0 700 0 0 cm /Im1 Do Q", ""])) is Code.PDF_WITHOUT_TEXT

    def test_a_locked_file_says_so(self, read, tmp_path):
        assert self.code(read, locked_pdf("secret")) is Code.PDF_LOCKED

    def test_a_file_that_only_forbids_changes_is_read(self, read):
        assert article(read, locked_pdf("")).headline == "A ferry for the island"

    def test_too_many_pages_are_said_with_the_limit(self, read, monkeypatch):
        monkeypatch.setattr(opening, "MAX_PDF_PAGES", 2)
        assert self.code(read, minimal([FRONT, FRONT, FRONT])) is Code.PDF_TOO_LONG

    @pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\0" * 500, b"%PDF-1.4\ntrailer <<>>\n%%EOF"])
    def test_a_damaged_file_says_so(self, read, content):
        assert self.code(read, content) is Code.PDF_BROKEN

    def test_a_damaged_page_is_told_and_the_others_are_read(self, read, monkeypatch):
        monkeypatch.setattr(opening, "MAX_PDF_TOKENS", 300)
        reading = read(minimal([[*FRONT, *running(BODY)], "0 0 m " * 500]))
        assert [(problem.code, problem.line) for problem in reading.problems] == [(Code.PDF_PAGE_UNREADABLE, 2)]
        assert reading.drafts[0].headline == " ".join(put.text for put in FRONT[3:])

    def test_a_file_that_takes_too_long_is_cut_and_what_was_read_comes_in(self, read, monkeypatch):
        monkeypatch.setattr(opening, "PDF_SECONDS_A_PAGE", -1_000_000)
        reading = read(minimal([[*FRONT, *running(BODY)], running(END)]))
        assert [problem.code for problem in reading.problems] == [Code.READER_STOPPED]
        assert [draft.last_line for draft in reading.drafts] == [1]


def test_a_pdf_is_read_in_a_process_of_its_own(tmp_path, vocabulary):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "b.pdf").write_bytes(minimal([[*FRONT, *running(BODY)]]))
    broken, whole = intake.read([tmp_path], vocabulary)
    assert [problem.code for problem in broken.problems] == [Code.PDF_BROKEN]
    assert whole.drafts[0].place == "GENEVA"
    assert registry.named(reader.FORMAT.name).isolated


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", [HEADLINES, SUMMARIES, FULL])
@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_briefing_that_this_program_printed_is_read_back(layout, language, tmp_path, read, vocabulary):
    releases = [
        printed_release(1, "A ferry opens the island to decent work, and to its workers", 7, place="SUVA, FIJI"),
        printed_release(2, "Mine workers are safer", 5, kind="press-release", url="https://www.example.org/news/mine"),
        printed_release(
            3, "المدير العام يدعو إلى حماية الأسرة", 3, summary="قال مدير المنظمة إن العمل اللائق حق للجميع."
        ),
    ]
    headless_application()
    briefing = Briefing(
        title="A briefing",
        subtitle="",
        what="Three releases.",
        printed_on=date(2026, 1, 2),
        releases=releases,
        words=Words(vocabulary, language),
    )
    write_pdf(briefing, look_of(layout), tmp_path / "release.pdf", Paper.A4)
    reading = read(None)
    assert reading.problems == ()
    # The paper names some Arabic letters without their marks, which count for nothing where releases are compared.
    found = [(fold(draft.headline), draft.day) for draft in reading.drafts]
    assert found == [(fold(release.headline), release.day) for release in releases]
    assert reading.drafts[0].place == "SUVA, FIJI"
    if layout != HEADLINES:
        assert [draft.summary for draft in reading.drafts[:2]] == [release.summary for release in releases[:2]]
        assert fold(releases[2].summary) in fold(reading.drafts[2].summary + reading.drafts[2].text)  # no italics there
        assert reading.drafts[1].url == releases[1].url
    if layout == FULL:
        assert [draft.text for draft in reading.drafts[:2]] == [release.text for release in releases[:2]]
        assert reading.drafts[1].kind == "press-release"


def printed_release(number: int, headline: str, day: int, **parts: str) -> Release:
    said = {"summary": "It sails at noon. Workers and employers met on board, and signed it in the long term interest."}
    text = "The first paragraph of the text.\n\nThe second one, which tells more of it than the first one did."
    return Release(id=number, key=number, headline=headline, day=date(2024, 3, day), text=text, **(said | parts))


@pytest.mark.parametrize("text", ["\u0301", "\u00ad", "\u2003", "\u0301\u0302"])
def test_signs_that_show_nothing_are_no_text(text):
    pieces = [Piece(text, 72, 80, 100, 12), Piece("A ferry", 72, 120, 130, 12)]
    paragraphs = read_paragraphs(read_lines(pieces, 1, 595))
    assert [paragraph.text for paragraph in paragraphs] == ["A ferry"]


PIECES = st.builds(
    Piece,
    text=st.one_of(
        st.sampled_from([*NUMBERS, "7 March 2024", "manage-", "• ", "نداء", "工", "1 of 1"]), st.text(min_size=1)
    ),
    x=st.integers(-5, 600).map(float),
    end=st.integers(-5, 600).map(float),
    y=st.integers(0, 842).map(float),
    size=st.sampled_from([0.01, 1.0, 9.5, 11.5, 12.0, 20.0, 1e6]),
    is_bold=st.booleans(),
    is_italic=st.booleans(),
)


@given(pages=st.lists(st.lists(PIECES, max_size=12), min_size=1, max_size=3))
def test_any_pieces_are_read_without_a_fault_and_no_letter_is_lost(pages, vocabulary):
    shown = [opening.Page(number, 595, 842, tuple(pieces)) for number, pieces in enumerate(pages, 1)]
    document, desk = documents.of_bytes("release.pdf", b"%PDF-"), Desk(vocabulary)
    opened = opening.Opened(tuple(shown), (), False, "", "", len(shown))
    drafts = [one for one in reader._releases(opened, document, desk) if isinstance(one, Draft)]
    drafts += read_briefing(shown, vocabulary)
    assert all(draft.headline and 1 <= draft.line <= draft.last_line <= len(pages) for draft in drafts)
    lines = [line.text for page in shown for line in read_lines(page.pieces, page.number, page.width)]
    for page in pages:
        for piece in page:
            assert not piece.text.isalnum() or set(piece.text) <= set("".join(lines))
