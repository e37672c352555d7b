"""Citations and quotations as HTML: the same words, italics and links, and never a release's own markup."""

import re
from dataclasses import replace
from datetime import date
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.citations import Style, citation, citation_html, quotation, quotation_html
from ilo_desktop.publish.words import Words

HANDBOOK = Release(
    id=1, key=1, headline="Wages & <b>work</b>", day=date(2024, 2, 7), url="https://example.org/a?b=1&c=2"
)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str | None] = []
        self.text = ""
        self.slanted = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.text += data
        if self.tags and self.tags[-1] == "i":
            self.slanted += data


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


@pytest.mark.parametrize("style", [Style.APA, Style.CHICAGO, Style.PLAIN])
def test_words_and_link_are_those_of_the_citation(style: Style, vocabulary: Vocabulary) -> None:
    words = Words(vocabulary)
    page = read(citation_html(HANDBOOK, style, words))
    assert page.text == citation(HANDBOOK, style, words)
    assert page.links == [HANDBOOK.url]
    assert page.slanted == (HANDBOOK.headline if style is Style.APA else "")


def test_an_address_that_is_none_of_the_web_is_no_link(vocabulary: Vocabulary) -> None:
    bad = replace(HANDBOOK, url="javascript:alert(1)")
    assert read(citation_html(bad, Style.APA, Words(vocabulary))).links == []


def test_a_quotation_has_its_paragraphs_and_its_source(vocabulary: Vocabulary) -> None:
    words = Words(vocabulary)
    page = read(quotation_html("One <i>.\n\nTwo & three.", HANDBOOK, Style.PLAIN, words))
    assert page.tags == ["blockquote", "p", "/p", "p", "/p", "/blockquote", "p", "a", "/a", "/p"]
    assert page.text.endswith(citation(HANDBOOK, Style.PLAIN, words))
    quoted = quotation("One <i>.\n\nTwo & three.", HANDBOOK, Style.PLAIN, words)
    assert re.sub(r"\s", "", page.text) == re.sub(r"\s", "", quoted)


@given(headline=st.text(), url=st.sampled_from(["", "https://example.org/x", "file:///etc"]), dated=st.booleans())
def test_no_text_is_markup_or_lost(vocabulary: Vocabulary, headline: str, url: str, dated: bool) -> None:
    words = Words(vocabulary)
    release = Release(id=1, key=1, headline=headline, url=url, day=date(2024, 2, 7) if dated else None)
    for style in (Style.APA, Style.CHICAGO, Style.PLAIN):
        html = citation_html(release, style, words)
        plain = re.sub(r'</?i>|<a href="[^"]*">|</a>', "", html)
        assert "<" not in plain
        assert unescape(plain) == citation(release, style, words)
