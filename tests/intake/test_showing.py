"""Documents shown again around a release that was read from them."""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import around, documents, registry
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.limits import HEAD_BYTES
from ilo_desktop.intake.showing import as_read, show
from ilo_desktop.newsroom.body import read_body
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.passages import passage
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft, Reading
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.intake import hostile_files
from tests.intake.pdf_maker import Put, minimal
from tests.intake.workbooks import Sheet, xlsx

DATA = Path(__file__).parents[1] / "data"
Reader = Callable[[str, bytes], list[tuple[Document, Draft]]]


@pytest.fixture
def read(tmp_path: Path, vocabulary: Vocabulary) -> Reader:
    """Return the releases that a file holds, each with its document."""

    def reading(name: str, content: bytes) -> list[tuple[Document, Draft]]:
        (tmp_path / name).write_bytes(content)
        return _with_documents(intake.read([tmp_path / name], vocabulary))

    return reading


def _with_documents(readings) -> list[tuple[Document, Draft]]:
    found: list[Reading] = list(readings)
    return [(one.document, draft) for one in found for draft in one.drafts if one.document is not None]


def marked(readable: Readable, draft: Draft) -> str:
    """Return the words that are the release's in what is shown."""
    if readable.html:
        own = passage(read_body(readable.html, 10**6), draft, 10**6).own
        return "\n".join(part.text if hasattr(part, "text") else "\n".join(part.lines) for part in own)
    first, last = readable.marked
    return "\n".join(readable.lines[first - readable.first : last - readable.first + 1]) if first else ""


@pytest.mark.parametrize("name", [name for name in hostile_files.sound() if not name.startswith("data.jsonl")])
def test_the_release_is_found_in_a_document_of_every_format(name: str, read: Reader, vocabulary: Vocabulary) -> None:
    for document, draft in read(name, hostile_files.sound()[name]):
        shown = show(document, draft, vocabulary)
        assert shown.shape is not Shape.READ
        assert fold(draft.headline) in fold(marked(shown, draft))


@pytest.mark.parametrize(
    "path",
    ["feeds/rss_20.xml", "feeds/damaged.xml", "json/wordpress.json", "mail/newsletter.eml", "web/extracted.html"],
)
def test_the_release_is_found_in_the_samples(path: str, vocabulary: Vocabulary) -> None:
    pairs = _with_documents(intake.read([DATA / path], vocabulary))
    assert pairs
    for document, draft in pairs:
        assert marked(show(document, draft, vocabulary), draft)


def test_the_item_of_a_feed_stands_between_its_neighbours(read: Reader, vocabulary: Vocabulary) -> None:
    items = "".join(
        f"<item><title>Item {n} of five</title><pubDate>0{n} Mar 2024</pubDate></item>" for n in range(1, 6)
    )
    pairs = read("feed.xml", f'<?xml version="1.0"?><rss><channel><title>N</title>{items}</channel></rss>'.encode())
    shown = show(*pairs[2], vocabulary)
    assert shown.shape is Shape.ENTRY
    assert [line.strip() for line in shown.lines if "title" in line] == [
        f"<title>Item {n} of five</title>" for n in (2, 3, 4)
    ]
    assert marked(shown, pairs[2][1]).splitlines() == [
        "<item>", "  <title>Item 3 of five</title>", "  <pubDate>03 Mar 2024</pubDate>", "</item>",
    ]  # fmt: skip


def test_the_entry_of_a_data_file_is_shown_by_its_own_lines(read: Reader, vocabulary: Vocabulary) -> None:
    entries = [{"title": f"Entry {n}", "date": f"2024-03-0{n}", "text": "It\nruns."} for n in range(1, 5)]
    pairs = read("data.json", json.dumps(entries, indent=1).encode())
    shown = show(*pairs[1], vocabulary)
    assert (shown.shape, shown.first) == (Shape.LINES, 1)
    assert marked(shown, pairs[1][1]).splitlines()[1] == '  "title": "Entry 2",'
    assert shown.marked == (7, 11)


def test_an_entry_in_one_long_line_is_laid_out(read: Reader, vocabulary: Vocabulary) -> None:
    entries = [{"title": f"Entry {n}", "date": f"2024-03-0{n}", "url": f"https://e.org/{n}"} for n in range(1, 5)]
    pairs = read("data.json", json.dumps(entries).encode())
    shown = show(*pairs[3], vocabulary)
    assert shown.shape is Shape.ENTRY
    assert shown.lines[:2] == ("{", '  "title": "Entry 4",')


def test_the_row_of_a_table_has_the_names_of_its_columns(read: Reader, vocabulary: Vocabulary) -> None:
    rows = [["Title", "Date", "Text"], ["Bakers", "2024-03-07", "It\nrises."], ["Sailors", "2024-03-08", "<b>It</b>"]]
    other = [["Title", "Date", "Text"], ["Shepherds", "2024-03-01", "x"], ["Weavers", "2024-03-02", "y"]]
    content = xlsx(Sheet("First", rows, links={"A3": "https://www.example.org/1"}), Sheet("Second", other))
    pairs = {draft.headline: (document, draft) for document, draft in read("book.xlsx", content)}
    shown = show(*pairs["Sailors"], vocabulary)
    assert shown.html == (
        "<h4>First</h4><table>"
        '<tr><th>Title</th><td><a href="https://www.example.org/1">Sailors</a></td></tr>'
        "<tr><th>Date</th><td>2024-03-08</td></tr><tr><th>Text</th><td>&lt;b&gt;It&lt;/b&gt;</td></tr></table>"
    )
    assert "<h4>Second</h4>" in show(*pairs["Weavers"], vocabulary).html


def test_a_table_as_text_is_shown_by_its_row_as_well(read: Reader, vocabulary: Vocabulary) -> None:
    table = 'Title,Date,Text\nBakers,2024-03-07,It rises\nSailors,2024-03-08,"It, and\nmore"\n'
    pairs = {draft.headline: (document, draft) for document, draft in read("table.csv", table.encode())}
    assert show(*pairs["Sailors"], vocabulary) == Readable(
        Shape.ROW,
        "<table><tr><th>Title</th><td>Sailors</td></tr><tr><th>Date</th><td>2024-03-08</td></tr>"
        "<tr><th>Text</th><td>It, and<br>more</td></tr></table>",
    )


def test_of_a_long_pdf_the_pages_around_the_release_are_shown(vocabulary: Vocabulary) -> None:
    pages = [[Put(72, 100, f"Words of page {number}")] for number in range(1, 31)]
    document = documents.of_bytes("long.pdf", minimal(pages))
    shown = show(document, Draft(headline="Words of page 20", line=20, last_line=20), vocabulary)
    assert shown.is_cut
    headings = [line.text for line in read_body(shown.html, 10**5).parts if getattr(line, "heading", 0)]
    assert headings == [f"{number} / 30" for number in range(18, 25)]


def test_a_page_comes_without_what_acts(vocabulary: Vocabulary) -> None:
    page = (
        '<html><body onload="go()"><script>bad()</script><style>p{}</style><img src="https://www.example.org/x.png">'
        '<h1>Bakers</h1><p onclick="x()">They <a href="javascript:x()">bake</a>.</p><iframe src="y"></iframe></body>'
    )
    shown = show(documents.of_bytes("page.html", page.encode()), Draft(headline="Bakers"), vocabulary)
    assert shown == Readable(Shape.PAGE, "<h2>Bakers</h2><p>They bake.</p>")


def test_a_mail_has_its_headers_and_what_is_attached(vocabulary: Vocabulary) -> None:
    mail = (
        "From: A <a@example.org>\nTo: b@example.org\nSubject: =?utf-8?q?B=C3=A4kers?=\n"
        "Date: Thu, 7 Mar 2024 10:00 +0000\n"
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n"
        "Two lines\nof <text>\n\nThe end\n--x\nContent-Type: application/pdf; name=p.pdf\n"
        "Content-Disposition: attachment\n\nPDF\n--x--\n"
    )
    shown = show(documents.of_bytes("m.eml", mail.encode()), Draft(headline="Bäkers"), vocabulary)
    assert "<tr><th>From</th><td>A &lt;a@example.org&gt;</td></tr>" in shown.html
    assert "<tr><th>Subject</th><td>Bäkers</td></tr>" in shown.html
    assert "<p>Two lines<br>of &lt;text&gt;</p><p>The end</p><p>📎 p.pdf</p>" in shown.html


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_the_readers_count_them(ending: str) -> None:
    text = ending.join(f"line {number}" for number in range(1, 6_001))
    shown = around.lines_around(text, 3_000, 3_002)
    assert shown.marked == (3_000, 3_002)
    assert shown.lines[3_000 - shown.first] == "line 3000"
    assert shown.is_cut
    assert len(shown.lines) < 6_000


def test_a_line_without_end_is_cut() -> None:
    shown = around.lines_around("\n".join(["before", "x" * 1_000_000, "after"]), 2, 2)
    assert (shown.lines[0], shown.lines[2], shown.is_cut) == ("before", "after", False)
    assert len(shown.lines[1]) < 20_000
    assert shown.lines[1].endswith("x…")


def test_of_an_endless_page_what_stands_around_the_headline_is_handed_on() -> None:
    html = "".join(f"<p>Paragraph {number} of many</p>" for number in range(60_000))
    shown = around.html_around(html, Draft(headline="Paragraph 30000 of many"), Shape.PAGE)
    assert shown.is_cut
    assert len(shown.html) <= 400_000
    assert "<p>Paragraph 30000 of many</p>" in shown.html
    assert shown.html.startswith("<")


def test_what_was_read_stands_for_what_cannot_be_shown() -> None:
    draft = Draft(headline="Bakers", kicker="News", text="One.\n\nTwo.")
    assert as_read(draft) == Readable(Shape.READ, lines=("News", "", "Bakers", "", "One.", "", "Two."))


def test_bytes_that_are_nothing_are_told(vocabulary: Vocabulary) -> None:
    with pytest.raises(NewsroomError) as caught:
        show(documents.of_bytes("list.txt", b"\x00\x01\x02\x03" * 50), Draft(headline="Bakers"), vocabulary)
    assert caught.value.code is Code.FILE_BINARY


@pytest.mark.parametrize("group", ["cut", "mislabelled", "with_nuls", "encrypted", "in_wrong_charset"])
def test_hostile_documents_are_shown_or_are_the_users_trouble(group: str, vocabulary: Vocabulary) -> None:
    desk, draft = Desk(vocabulary), Draft(headline="A ferry for the island")
    files = [(name, content) for name, content in getattr(hostile_files, group)() if content]
    assert files
    for name, content in files:
        known = registry.recognise(content[:HEAD_BYTES], PurePosixPath(name).suffix)
        if known is not None and known.shower is not None:
            with suppress(NewsroomError):  # what else it raises is a fault
                assert isinstance(known.shower(documents.of_bytes(name, content), draft, desk), Readable)


OF_PAGES = ("<p>", "</p>", "<table><tr><td>", "<ul><li>", "&amp;", "&", "<![CDATA[", "]]>")
OF_FEEDS = ("<?xml version='1.0'?>", "<rss><channel>", "<item>", "</item>", "<title>", "</channel>")
OF_DATA = ("{", "}", "[", "]", '"', ":", ",", "\\u0000", '{"title": "Bakers", "date": "2024-03-07"}')
OF_MAILS = ("Subject: x\n", "Content-Type: multipart/mixed; boundary=b\n\n", "--b", "=?utf-8?q?=", "=ff")
PIECES = st.lists(st.sampled_from(["Bakers", "\n", "\r\n", "\0", "é", *OF_PAGES, *OF_FEEDS, *OF_DATA, *OF_MAILS]))


@pytest.mark.parametrize("name", ["page.html", "page.mhtml", "feed.xml", "data.json", "mail.eml"])
@given(pieces=PIECES)
def test_whatever_a_text_holds_it_is_shown_or_is_the_users_trouble(
    name: str, pieces: list[str], vocabulary: Vocabulary
) -> None:
    known = registry.recognise(hostile_files.sound()[name][:HEAD_BYTES], PurePosixPath(name).suffix)
    assert known is not None
    assert known.shower is not None
    document, draft = documents.of_bytes(name, "".join(pieces).encode()), Draft(headline="Bakers", text="They rest.")
    with suppress(NewsroomError):
        shown = known.shower(document, draft, Desk(vocabulary))
        first, last = shown.marked
        assert first <= last
        assert not first or shown.first <= first <= last < shown.first + len(shown.lines)
