"""Web pages saved in one file (MHTML): the page, its address, the day on which it was saved."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents
from ilo_desktop.intake.formats import mhtml
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.newsroom.errors import Code, NewsroomError
from tests.intake.expectations import described

PAGES = sorted((Path(__file__).parents[1] / "data" / "mhtml").glob("*.mhtml"))
CHROME = PAGES[0].read_bytes()


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_own_pages_read_as_expected(path, vocabulary):
    [reading] = intake.read([path], vocabulary)
    assert described(reading) == json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))


def test_a_page_was_saved_on_a_day_from_an_address(vocabulary):
    [reading] = intake.read([PAGES[0]], vocabulary)
    assert reading.document is not None
    assert reading.document.saved_on == date(2024, 3, 8)
    assert reading.document.source_url == "https://www.example.org/newsroom/ferry-hands-get-boots"


@pytest.mark.parametrize("name", ["page.mht", "page.eml", "page.txt"])
@pytest.mark.parametrize(
    "change",
    [
        lambda content: content,
        lambda content: content.replace(b"\n", b"\r\n"),
        lambda content: content.replace(b"Snapshot-Content-Location", b"X-Nothing"),
        lambda content: content.replace(b"<Saved by Blink>", b'"Saved by Internet Explorer 11"'),
        lambda content: content.replace(b"text/html\n", b"text/html; charset=us-ascii\n"),
    ],
)
def test_every_browser_and_ending_is_known(name, change, tmp_path, vocabulary):
    (tmp_path / name).write_bytes(change(CHROME))
    [reading] = intake.read([tmp_path / name], vocabulary)
    [known] = intake.read([PAGES[0]], vocabulary)
    assert [replace(draft, line=0, last_line=0) for draft in reading.drafts] == [
        replace(draft, line=0, last_line=0) for draft in known.drafts
    ]


def test_a_file_without_a_page_is_said(tmp_path, vocabulary):
    (tmp_path / "page.mhtml").write_bytes(CHROME.replace(b"text/html", b"text/css"))
    [reading] = intake.read([tmp_path / "page.mhtml"], vocabulary)
    assert [problem.code for problem in reading.problems] == [Code.NO_RELEASE_ON_PAGE]


@given(st.integers(0, len(CHROME)), st.binary(max_size=30))
def test_spoilt_files_never_raise_anything_unforeseen(vocabulary, cut, spoilt):
    content = CHROME[:cut] + spoilt + CHROME[cut + len(spoilt) :]
    try:
        list(mhtml.FORMAT.reader(documents.of_bytes("x.mhtml", content), Desk(vocabulary)))
    except NewsroomError as error:
        assert error.code in (Code.NO_RELEASE_ON_PAGE, Code.FILE_EMPTY)  # noqa: PT017 - most files raise nothing
