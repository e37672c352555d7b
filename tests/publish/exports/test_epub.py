"""Books, held to the rules of EPUB 3.3."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.exports import ExportFormat
from tests.publish.exports.epub_rules import DC, OPF, Book, X
from tests.publish.exports.samples import ARABIC, FRENCH, SAMPLES, STRUCTURED, alone, briefing, exported
from tests.publish.exports.strategies import bodies, letters, releases
from tests.publish.releases import UNDATED, many


def book(*args: Any, **values: Any) -> Book:
    return Book(exported(ExportFormat.EPUB, briefing(*args, **values)))


def page(found: Book, name: str) -> Any:
    return found._parsed(f"EPUB/{name}.xhtml")


def text_of(element: Any) -> str:
    return "".join(element.itertext())


def test_a_book_keeps_the_rules() -> None:
    found = book()
    assert found.pages == [f"EPUB/{name}.xhtml" for name in ("cover", "nav", *(f"chapter-{n}" for n in range(1, 7)))]
    metadata = found.package.find(f"{OPF}metadata")
    assert metadata.find(f"{DC}title").text == "ILO press releases: Workshops, 2024"
    assert [each.text for each in metadata.findall(f"{DC}language")] == ["en", "fr", "ar", "zh"]
    assert metadata.find(f"{DC}creator").text == "International Labour Organization"
    told = {each.get("property"): each.text for each in metadata.findall(f"{OPF}meta")}
    assert told["dcterms:modified"] == "2026-11-24T00:00:00Z"
    assert told["schema:accessMode"] == "textual"


def test_the_cover_says_what_it_is() -> None:
    said = text_of(page(book(), "cover").find(f"{X}body"))
    for words in ("ILO press releases", "Workshops, 2024", "Six releases.", "Two of them <matter>", "Exported on 24"):
        assert words in said


def test_each_of_few_releases_is_a_chapter() -> None:
    found = book()
    for number, release in enumerate(SAMPLES[:4], start=1):
        chapter = page(found, f"chapter-{number}")
        assert [text_of(each) for each in chapter.iter(f"{X}h1")] == [release.headline]
    french, arabic = (page(found, f"chapter-{number}").find(f"{X}body/{X}article") for number in (2, 3))
    assert french.get("lang") == "fr"
    assert (arabic.get("lang"), arabic.get("dir")) == ("ar", "rtl")


def test_the_contents_name_months_and_releases() -> None:
    lines = [text_of(each) for each in book().nav.iter(f"{X}a")]
    assert lines[:4] == ["ILO press releases", "March 2024", STRUCTURED.headline, "February 2024"]


def test_many_releases_share_chapters_by_month() -> None:
    found = book(many(101))
    chapters = [page(found, each.removeprefix("EPUB/").removesuffix(".xhtml")) for each in found.pages[2:]]
    months = [text_of(next(each.iter(f"{X}h1"))) for each in chapters]
    assert months == ["March 2024", "February 2024", "January 2024", "December 2023", "November 2023"]
    assert sum(len(list(each.iter(f"{X}h2"))) for each in chapters) == 101


def test_no_chapter_is_too_large_for_a_device() -> None:
    long = [replace(each, body="", text="word " * 4_000) for each in many(110)]
    found = book(long, order=Order.HEADLINE)
    sizes = [found.archive.getinfo(name).file_size for name in found.pages]
    assert max(sizes) < 250_000
    assert len(found.pages) > 8


def test_a_book_of_right_to_left_texts_turns_its_pages_the_other_way() -> None:
    turned = book([ARABIC, replace(ARABIC, id=9), FRENCH]).package.find(f"{OPF}spine")
    assert turned.get("page-progression-direction") == "rtl"
    assert book().package.find(f"{OPF}spine").get("page-progression-direction") is None


def test_the_same_gives_the_same_bytes_and_another_day_the_same_book() -> None:
    first, again = exported(ExportFormat.EPUB), exported(ExportFormat.EPUB)
    assert first == again
    later = book(printed_on=date(2026, 12, 1))
    ids = [each.package.find(f"{OPF}metadata/{DC}identifier").text for each in (Book(first), later)]
    assert ids[0] == ids[1]
    assert book(SAMPLES[:2]).package.find(f"{OPF}metadata/{DC}identifier").text != ids[0]


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_days_that_archives_cannot_tell_are_no_trouble(day: date) -> None:
    with zipfile.ZipFile(io.BytesIO(exported(ExportFormat.EPUB, briefing(printed_on=day)))) as archive:
        assert archive.testzip() is None


def test_nothing_is_a_book_too() -> None:
    assert book(()).pages == ["EPUB/cover.xhtml", "EPUB/nav.xhtml"]


def test_one_release_is_its_own_title() -> None:
    found = Book(exported(ExportFormat.EPUB, alone(FRENCH)))
    assert found.package.find(f"{OPF}metadata/{DC}title").text == FRENCH.headline


@given(st.lists(releases(), max_size=3))
@settings(max_examples=40)
def test_any_text_gives_a_sound_book(found: list[Release]) -> None:
    book(found)


@given(bodies())
@settings(max_examples=60)
def test_every_word_of_a_body_is_there(body: tuple[str, str]) -> None:
    html, words = body
    made = Book(exported(ExportFormat.EPUB, alone(replace(UNDATED, headline="A", summary="", body=html))))
    said = letters(text_of(page(made, "chapter-1").find(f"{X}body")))
    assert said == letters(f"A No date {words}")
    assert re.fullmatch(r"[!-~]*", "".join(each.get("href", "") for each in page(made, "chapter-1").iter(f"{X}a")))
