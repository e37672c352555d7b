"""Atom and RSS, read by a feed parser of another make, and held to what their specifications ask for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

import feedparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from ilo_desktop.newsroom.release import Identifier, Release, Scheme
from ilo_desktop.publish.exports import ExportFormat
from ilo_desktop.publish.exports.entries import line
from tests.publish.exports.samples import ARABIC, FRENCH, HOSTILE, SAMPLES, STRUCTURED, briefing, exported
from tests.publish.exports.strategies import bodies, letters, releases
from tests.publish.releases import UNDATED

A = "{http://www.w3.org/2005/Atom}"
_CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
FEEDS = (ExportFormat.ATOM, ExportFormat.RSS)


def tree_of(data: bytes) -> Any:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, huge_tree=True))


def read(format: ExportFormat, found: Sequence[Release] = SAMPLES) -> Any:
    parsed = feedparser.parse(exported(format, briefing(found)))
    assert not parsed.bozo
    return parsed


def html_in(entry: Any) -> str:
    return str(entry.content[0].value)


@pytest.mark.parametrize("format", FEEDS)
def test_another_parser_reads_all_of_it(format: ExportFormat) -> None:
    parsed = read(format)
    assert parsed.feed.title == "ILO press releases: Workshops, 2024"
    assert [entry.title for entry in parsed.entries[:4]] == [line(each.headline) for each in SAMPLES[:4]]
    first, second = parsed.entries[:2]
    assert first.link == STRUCTURED.url
    assert first.published_parsed[:3] == (2024, 3, 7)
    assert first.author == "news.example"
    assert first.tags[0].term == "Press release"
    assert STRUCTURED.summary in first.summary
    assert "<strong>common</strong>" in html_in(first)
    assert "From spring.txt, line 12, imported on 20 November 2026." in html_in(first)
    assert "Ask the office in &lt;Karlsborn&gt;.<br" in html_in(first)
    assert second.id == "https://news.example/boulang%C3%A8res?page=1&lang=fr"


@pytest.mark.parametrize("format", FEEDS)
def test_right_to_left_texts_say_so(format: ExportFormat) -> None:
    content = tree_of(exported(format, briefing([ARABIC, FRENCH]))).findall(f".//{A}content") or tree_of(
        exported(format, briefing([ARABIC, FRENCH]))
    ).findall(f".//{_CONTENT}")
    found = LexborHTMLParser(content[0].text).css_first("div")
    assert (found.attributes["lang"], found.attributes["dir"]) == ("ar", "rtl")


def test_atom_has_what_the_specification_asks_for() -> None:
    feed = tree_of(exported(ExportFormat.ATOM))
    _check_atom(feed)
    assert feed.find(f"{A}updated").text == "2026-11-24T00:00:00Z"
    assert feed.find(f"{A}author/{A}name").text == "International Labour Organization"
    entries = feed.findall(f"{A}entry")
    assert entries[1].get("{http://www.w3.org/XML/1998/namespace}lang") == "fr"
    assert entries[0].find(f"{A}published").text == entries[0].find(f"{A}updated").text == "2024-03-07T00:00:00Z"
    assert entries[-1].find(f"{A}published") is None  # it has no date
    assert entries[-1].find(f"{A}updated").text == "2026-11-24T00:00:00Z"


def _check_atom(feed: Any) -> None:
    """Hold a feed to RFC 4287, 4.1.1 and 4.1.2: what must be there once, and what at most once."""
    assert feed.tag == f"{A}feed"
    for element in (feed, *feed.findall(f"{A}entry")):
        for name in ("id", "title", "updated"):
            assert len(element.findall(f"{A}{name}")) == 1
        for name in ("published", "summary", "content", "subtitle", "generator"):
            assert len(element.findall(f"{A}{name}")) <= 1
        assert element.find(f"{A}author/{A}name").text
        assert element.find(f"{A}id").text.partition(":")[0] in ("urn", "http", "https", "tag")
        assert len(element.find(f"{A}updated").text) == len("2024-03-07T00:00:00Z")
    ids = [each.text for each in feed.iter(f"{A}id")]
    assert len(ids) == len(set(ids))
    assert all(link.get("href").startswith(("http://", "https://")) for link in feed.iter(f"{A}link"))


def test_rss_has_what_the_specification_asks_for() -> None:
    feed = tree_of(exported(ExportFormat.RSS))
    _check_rss(feed)
    items = feed.findall("channel/item")
    assert items[0].find("pubDate").text == "Thu, 07 Mar 2024 00:00:00 GMT"
    assert items[-1].find("pubDate") is None
    assert [item.find("guid").get("isPermaLink") for item in items[:3]] == ["false", "true", "false"]


def _check_rss(feed: Any) -> None:
    assert (feed.tag, feed.get("version")) == ("rss", "2.0")
    channel = feed.find("channel")
    for name in ("title", "link", "description"):
        assert channel.find(name).text
    parsedate_to_datetime(channel.find("lastBuildDate").text)
    guids = []
    for item in channel.findall("item"):
        assert item.find("title").text
        guid, link = item.find("guid"), item.find("link")
        guids.append(guid.text)
        assert (guid.get("isPermaLink") == "true") is (link is not None and guid.text == link.text)
        if item.find("pubDate") is not None:
            assert parsedate_to_datetime(item.find("pubDate").text).year
        assert len(item.findall(_CONTENT)) == 1
    assert len(guids) == len(set(guids))


def test_ids_are_those_that_the_releases_came_with() -> None:
    urn = "urn:example:bakers-7"
    kept = replace(FRENCH, identifiers=(Identifier(Scheme.GUID, urn), *FRENCH.identifiers))
    for format in FEEDS:
        assert read(format, [kept]).entries[0].id == urn


def test_ids_stay_when_other_releases_come_and_when_the_library_numbers_them_anew() -> None:
    for format in FEEDS:
        before = {entry.title: entry.id for entry in read(format, SAMPLES).entries}
        after = {
            entry.title: entry.id
            for entry in read(format, [replace(each, id=9, key=9) for each in SAMPLES[2:]]).entries
        }
        assert after.items() <= before.items()


def test_releases_that_nothing_tells_apart_have_ids_of_their_own() -> None:
    twins = [UNDATED, replace(UNDATED, id=77), replace(UNDATED, id=78)]
    for format in FEEDS:
        assert len({entry.id for entry in read(format, twins).entries}) == 3


def test_what_acts_is_never_a_link() -> None:
    for format in FEEDS:
        assert "javascript" not in str(read(format, [HOSTILE]).entries[0].get("links"))


@pytest.mark.parametrize("format", FEEDS)
@given(found=st.lists(releases(), max_size=3))
@settings(max_examples=50)
def test_any_text_gives_a_valid_feed(format: ExportFormat, found: list[Release]) -> None:
    data = exported(format, briefing(found))
    feed = tree_of(data)
    _check_atom(feed) if format is ExportFormat.ATOM else _check_rss(feed)
    titles = [each.text for each in feed.iterfind(f"{A}entry/{A}title")] or [
        each.text for each in feed.iterfind("channel/item/title")
    ]
    assert [letters(title) for title in titles] == [letters(each.headline) or "Noheadline" for each in found]
    assert data == exported(format, briefing(found))


@pytest.mark.parametrize("format", FEEDS)
@given(body=bodies())
@settings(max_examples=50)
def test_every_word_of_a_body_is_there(format: ExportFormat, body: tuple[str, str]) -> None:
    feed = tree_of(exported(format, briefing([replace(UNDATED, summary="", body=body[0])], remarks={})))
    content = feed.find(f".//{A}content") if format is ExportFormat.ATOM else feed.find(f".//{_CONTENT}")
    page = LexborHTMLParser(content.text)
    assert letters(page.body.text() if page.body else "") == letters(body[1])
    assert not page.css("script, style, img, iframe, form")


def test_years_of_any_length_are_told() -> None:
    old = replace(FRENCH, day=date(987, 6, 5))
    assert "05 Jun 0987" in exported(ExportFormat.RSS, briefing([old])).decode()
    assert "<published>0987-06-05T00:00:00Z</published>" in exported(ExportFormat.ATOM, briefing([old])).decode()
