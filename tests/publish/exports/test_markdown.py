"""The Markdown export, rendered by a CommonMark parser and compared with what went in."""

from dataclasses import replace

import nh3
import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser

from ilo_desktop.publish.exports import ExportFormat
from ilo_desktop.publish.exports.entries import paragraphs
from tests.publish.exports.samples import FRENCH, STRUCTURED, alone, briefing, exported
from tests.publish.exports.strategies import bodies, letters, texts
from tests.publish.releases import UNDATED


def rendered(made: bytes) -> LexborHTMLParser:
    """Return the page that Markdown gives."""
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(made.decode())
    return LexborHTMLParser(html)


def text_of(page: LexborHTMLParser) -> str:
    return page.body.text() if page.body else ""


def _shown(made: bytes) -> str:
    return text_of(rendered(made))


def test_it_reads_well_as_it_is() -> None:
    made = exported(ExportFormat.MARKDOWN).decode()
    assert made.startswith("# ILO press releases\n\nWorkshops, 2024\n\nSix releases.\n\n")
    assert (
        "\n## March 2024\n\n### Carpenters of Lindenau open a school for apprentices\n\nPress release · Lindenau"
        in made
    )
    assert "- tools are shared\n  - also the large saw\n- rooms are not\n" in made
    assert "3. the fourth year is paid in full\n4. holidays too\n" in made
    assert "| Trade | Places |\n| --- | --- |\n| Cabinets | 14 |\n" in made
    assert "a **common** book of *hours*, as the [rules](https://news.example/hours?a=1&amp;b=2) say.\\\n" in made
    assert "> **Remark**\n>\n> Ask the office in \\<Karlsborn>.\\\n> By Friday.\n>\n> Then \\*decide\\*.\n" in made
    assert f"<{STRUCTURED.url}>\n\nFrom spring.txt, line 12, imported on 20 November 2026.\n" in made


def test_structure_stays() -> None:
    page = rendered(exported(ExportFormat.MARKDOWN))
    assert [node.text() for node in page.css("h2")] == ["March 2024", "February 2024", "January 2024", "No date"]
    assert [node.text() for node in page.css("h4, h5")] == ["What was agreed", "Pay"]
    assert [node.text().strip() for node in page.css("ul ul li")] == ["also the large saw"]
    assert page.css_first("ol").attributes["start"] == "3"
    assert [node.text() for node in page.css("th")] == ["Trade", "Places"]
    assert page.css_first("sub").text() == "2"
    links = [node.attributes["href"] for node in page.css("a")]
    assert links == [
        "https://news.example/hours?a=1&b=2",
        STRUCTURED.url,
        "https://news.example/boulang%C3%A8res?page=1&lang=fr",
    ]


def test_what_markdown_cannot_tell_of_a_table_is_html() -> None:
    body = '<table><tr><th colspan="2">Both</th></tr><tr><td>a|b *c*</td><td>d</td></tr></table><p>after</p>'
    page = rendered(exported(ExportFormat.MARKDOWN, briefing([replace(STRUCTURED, body=body)], remarks={})))
    assert page.css_first("th").attributes["colspan"] == "2"
    assert [node.text() for node in page.css("td")] == ["a|b *c*", "d"]
    assert "after" in [node.text() for node in page.css("p")]


def test_a_table_without_a_head_has_an_empty_one() -> None:
    body = "<table><tr><td>a|b</td><td>c<br>d</td></tr><tr><td>`e`</td><td>f\\</td></tr></table>"
    page = rendered(exported(ExportFormat.MARKDOWN, briefing([replace(STRUCTURED, body=body)], remarks={})))
    assert [node.text() for node in page.css("th")] == ["", ""]
    assert [node.text() for node in page.css("td")] == ["a|b", "cd", "`e`", "f\\"]


def test_lists_that_follow_each_other_stay_two() -> None:
    body = "<ul><li>a</li></ul><ul><li>b</li></ul><ol><li>c</li></ol><ol><li>d</li></ol>"
    page = rendered(exported(ExportFormat.MARKDOWN, briefing([replace(STRUCTURED, body=body)], remarks={})))
    assert len(page.css("ul")) == 2
    assert len(page.css("ol")) == 2


def test_one_release_is_its_own_title() -> None:
    assert (
        exported(ExportFormat.MARKDOWN, alone(FRENCH))
        .decode()
        .startswith(f"# {FRENCH.headline}\n\nValmont · 2 February 2024\n")
    )


@given(texts, texts)
def test_any_text_comes_out_as_it_went_in(headline: str, text: str) -> None:
    release = replace(UNDATED, headline=f"A {headline}", summary="", text=text)
    page = rendered(exported(ExportFormat.MARKDOWN, alone(release)))
    assert letters(page.css_first("h1").text()) == letters(f"A {headline}")
    found = page.css("h1 ~ p")
    assert [letters(node.text()) for node in found[1:]] == [letters(each) for each in paragraphs(text)]
    assert not page.css("em, strong, code, a, li, hr, img, table")


@given(bodies())
def test_every_word_of_a_body_is_there(body: tuple[str, str]) -> None:
    html, words = body
    shown = _shown(exported(ExportFormat.MARKDOWN, alone(replace(UNDATED, headline="A", summary="", body=html))))
    assert letters(shown) == letters(f"A No date {words}")


@given(bodies())
def test_no_text_becomes_markup_that_acts(body: tuple[str, str]) -> None:
    made = exported(ExportFormat.MARKDOWN, alone(replace(UNDATED, body=body[0])))
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(made.decode())
    tags = {node.tag for node in LexborHTMLParser(html).css("*")}
    assert tags <= {*nh3.ALLOWED_TAGS, "html", "head", "body"} - {"img", "map", "area"}


@pytest.mark.parametrize("text", ["1. a", "1) a", "- a", "+ a", "> a", "=", "# a", "a #", "a\n===", "a\n---", "    a"])
def test_what_begins_a_line_is_no_markup(text: str) -> None:
    made = exported(ExportFormat.MARKDOWN, alone(replace(UNDATED, summary="", text=text)))
    assert letters(text) in letters(_shown(made))
    assert not rendered(made).css("li, blockquote, hr")
