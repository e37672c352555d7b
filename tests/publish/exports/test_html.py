"""The HTML export, read by a strict parser of another make."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.exports import ExportFormat
from tests.publish.exports.samples import (
    ARABIC,
    CHINESE,
    FRENCH,
    HOSTILE,
    SAMPLES,
    STRUCTURED,
    alone,
    briefing,
    exported,
)
from tests.publish.exports.strategies import bodies, letters, releases
from tests.publish.releases import UNDATED, many

_LOADING = ("src", "srcset", "data", "poster", "background", "action", "formaction", "ping", "srcdoc")


def page_of(data: bytes) -> Element:
    """Return the tree of a page; ParseError for whatever is wrong with it."""
    found: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(data.decode())
    return found


def text_of(element: Element | None) -> str:
    assert element is not None
    return "".join(element.itertext())


def links(page: Element) -> Iterator[str]:
    return (element.get("href", "") for element in page.iter("a"))


def check(page: Element) -> None:
    """Hold a page to what is promised of all of them."""
    ids = [element.get("id") for element in page.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    for element in page.iter():
        assert element.tag not in ("script", "iframe", "object", "embed", "link", "img", "form", "base")
        assert not {*element.attrib} & {*_LOADING}
        assert not any(name.startswith("on") or name == "style" for name in element.attrib)
        assert element.get("aria-labelledby") in (None, *ids)
    for address in links(page):
        assert re.match(r"https?://|mailto:|#", address)
        assert not address.startswith("#") or address[1:] in ids
    assert "url(" not in text_of(page.find("head/style"))
    assert "@import" not in text_of(page.find("head/style"))
    levels = [int(element.tag[1]) for element in page.iter() if re.fullmatch("h[1-6]", str(element.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def article(page: Element, number: int = 1) -> Element:
    return list(page.iter("article"))[number - 1]


def test_a_page_is_valid_and_holds_all_releases() -> None:
    page = page_of(exported(ExportFormat.HTML))
    check(page)
    assert page.get("lang") == "en"
    assert text_of(page.find("head/title")) == "ILO press releases: Workshops, 2024"
    headlines = [text_of(each.find("header/h3")) for each in page.iter("article")]
    assert headlines[:4] == [each.headline for each in (STRUCTURED, FRENCH, ARABIC, CHINESE)]
    assert [text_of(each) for each in page.iter("h2")] == [
        "Contents", "March 2024", "February 2024", "January 2024", "No date",
    ]  # fmt: skip
    header = text_of(page.find("body/header"))
    for said in (
        "Workshops, 2024",
        "Six releases.",
        "Two of them <matter> & stand out.",
        "Exported on 24 November 2026",
    ):
        assert said in header


def test_each_release_says_its_language_and_direction() -> None:
    page = page_of(exported(ExportFormat.HTML))
    told = [(each.get("lang"), each.get("dir")) for each in page.iter("article")]
    assert told == [(None, None), ("fr", None), ("ar", "rtl"), ("zh", None), ("", None), ("", None)]
    arabic, latin = list(article(page, 3).iter("p"))[2:4]
    assert (arabic.get("dir"), latin.get("dir")) == (None, "ltr")  # "ILO: …" does not turn an Arabic paragraph


def test_structure_stays() -> None:
    found = article(page_of(exported(ExportFormat.HTML)))
    assert [each.tag for each in found] == [
        "header", "p", "h4", "p", "ul", "h5", "ol", "table", "blockquote", "p", "aside", "footer",
    ]  # fmt: skip
    assert [text_of(each).strip() for each in found.findall("ul/li/ul/li")] == ["also the large saw"]
    assert found.find("ol").get("start") == "3"  # type: ignore[union-attr]
    assert [(each.get("scope"), text_of(each)) for each in found.iter("th")] == [("col", "Trade"), ("col", "Places")]
    assert next(text_of(each) for each in found.iter("strong")) == "common"
    assert text_of(found.find("aside/p[2]")) == "Ask the office in <Karlsborn>.By Friday."
    assert "From spring.txt, line 12, imported on 20 November 2026." in text_of(found.find("footer"))
    assert STRUCTURED.url in [each.get("href") for each in found.find("footer").iter("a")]  # type: ignore[union-attr]


def test_what_looks_like_markup_is_text() -> None:
    found = article(page_of(exported(ExportFormat.HTML)), 5)
    assert text_of(found.find("header/h3")) == '<script>alert(1)</script> & "quotes" ]]> *stars* =1+1'
    assert not list(found.iter("a"))
    assert "javascript:alert(1)" in text_of(found.find("footer"))


def test_one_release_is_its_own_title() -> None:
    page = page_of(exported(ExportFormat.HTML, alone(FRENCH)))
    check(page)
    assert [text_of(each) for each in page.iter("h1")] == [FRENCH.headline]
    assert page.find("body/nav") is None


def test_a_briefing_of_one_release_keeps_its_title_and_introduction() -> None:
    for values in ({"title": "For the minister", "introduction": ""}, {"title": FRENCH.headline}):
        page = page_of(exported(ExportFormat.HTML, briefing([FRENCH], **values)))
        check(page)
        assert [text_of(each) for each in page.iter("h1")] == [values["title"]]
        assert [text_of(each) for each in page.iter("h3")] == [FRENCH.headline]
    assert "Two of them <matter> & stand out." in text_of(page.find("body/header"))


def test_many_releases_are_folded_under_their_months() -> None:
    few, lots = (page_of(exported(ExportFormat.HTML, briefing(many(count)))) for count in (100, 101))
    assert all("open" in each.attrib for each in few.iter("details"))
    assert not any("open" in each.attrib for each in lots.iter("details"))
    assert len(list(lots.iter("article"))) == 101


def test_nothing_is_a_page_too() -> None:
    check(page_of(exported(ExportFormat.HTML, briefing(()))))


@pytest.mark.parametrize("release", SAMPLES)
def test_the_same_gives_the_same(release: Release) -> None:
    assert exported(ExportFormat.HTML, briefing([release])) == exported(ExportFormat.HTML, briefing([release]))


def test_long_texts_are_whole() -> None:
    long = replace(HOSTILE, text="word " * 100_000, body="")
    assert text_of(article(page_of(exported(ExportFormat.HTML, briefing([long]))))).count("word") == 100_000


@given(st.lists(releases(), max_size=3))
@settings(max_examples=60)
def test_any_text_gives_a_valid_page(found: list[Release]) -> None:
    check(page_of(exported(ExportFormat.HTML, briefing(found, title="A", introduction="", remarks={}))))


@given(bodies())
def test_every_word_of_a_body_is_there(body: tuple[str, str]) -> None:
    html, words = body
    made = exported(ExportFormat.HTML, alone(replace(UNDATED, headline="A", summary="", body=html)))
    found = article(page_of(made))
    found.remove(found.find("header"))  # type: ignore[arg-type]
    assert letters(text_of(found)) == letters(words)
