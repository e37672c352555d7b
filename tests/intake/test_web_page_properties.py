"""Saved web pages under Hypothesis: any markup is read without a fault, and a list in any layout is read back."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake import documents
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.web_page import read_page
from ilo_desktop.newsroom.errors import Cancelled, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.vocabulary import Vocabulary

PIECES = st.sampled_from(
    [
        *("<h1>", "</h1>", "<h2>", "</h2>", "<p>", "</p>", "<div>", "</div>", "<ul>", "</ul>", "<li>", "</li>", "<br>"),
        *("<article>", "</article>", "<main>", "</main>", "<nav>", "</nav>", "<table>", "<tr>", "<td>", "</table>"),
        *(
            "<a href='/x'>",
            "<a href='https://n.example/y'>",
            "<a href='javascript:z()'>",
            "</a>",
            "<time datetime=2024-03-07>",
        ),
        *(
            "<time datetime=1741276180>",
            "<time>",
            "</time>",
            "7 March 2024",
            "21-22 September 2015, Suva, Fiji",
            "03/04/2024",
        ),
        *("31 February 2024", "2024-03-07", "Press release", "Press release | GENEVA | 7 March 2024", "© ILO 2024"),
        *(
            "A headline of some words",
            "A sentence of the text, which goes on and on until it is long enough to be one. ",
            "Related news",
        ),
        *(
            "<ol class=item-list>",
            "<p class=item-info>",
            "<h5 class=item-title>",
            "<p class=item-prehead>",
            "<span class=caption>",
        ),
        *(
            "<div class=ilo--card>",
            "<p class=ilo--card--title>",
            "<div class=ilo--hero-card>",
            "<h1 class=ilo--hero-card--title>",
        ),
        *("<p class=ilo--hero-card--datecopy>", "<div class=ilo--richtext>", "<p class=intro>", "<div class=share>"),
        *("<meta property=og:title content='A headline'>", "<meta property=article:published_time content=2024-03-07>"),
        *(
            "<meta name=dc.date content=x>",
            "<title>A headline | Site</title>",
            "<base href='http://['>",
            "<link rel=canonical href=/c>",
        ),
        *('<script type=application/ld+json>{"@type":"Article","headline":"H","datePublished":"2024-03-07"}</script>',),
        *(
            "<script type='application/ld+json'>[{",
            "</script>",
            "<script>",
            "<!-- saved from url=(0001)https://n.example/ -->",
            "<!--",
        ),
        *(
            "<div hidden>",
            "<div itemprop=articleBody>",
            "<span itemprop=headline>",
            "<html lang=fr>",
            "<body>",
            "\0",
            "&nbsp;",
            "<",
        ),
    ]
)
SOUP = st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40).map("".join)


def found_in(html: str, vocabulary: Vocabulary) -> list[Document | Draft | Problem]:
    document = documents.of_bytes("page.html", html.encode(errors="replace"))
    return list(read_page(html, document, Desk(vocabulary)))


@given(html=SOUP)
def test_any_markup_is_read_without_a_fault(html, vocabulary):
    try:
        document, *found = found_in(html, vocabulary)
    except NewsroomError:  # of a page without a word
        return
    assert isinstance(document, Document)
    assert found
    for one in found:
        assert isinstance(one, Draft | Problem)
        if isinstance(one, Draft):
            assert one.headline.strip()
            assert not re.search(r"<script|javascript:|onclick", one.body + one.url)
            assert (one.line, one.last_line) == (0, 0)


def test_a_reader_stops_where_the_user_cancels(vocabulary):
    def cancel() -> None:
        raise Cancelled

    document = documents.of_bytes("page.html", b"<html>")
    with pytest.raises(Cancelled):
        list(read_page("<html><h1>A</h1>", document, Desk(vocabulary, cancel)))


@dataclass(frozen=True)
class Item:
    """What an entry of a generated list says."""

    headline: str
    day: date
    kicker: str
    summary: str


WORDS = st.lists(
    st.sampled_from(["bakers", "ropes", "harbour", "night", "wages", "rest", "huts"]), min_size=3, max_size=9
)
ITEMS = st.lists(
    st.builds(
        Item,
        headline=WORDS.map(" ".join).map(str.capitalize),
        day=st.dates(date(1950, 1, 1), date(2077, 12, 31)),
        kicker=st.sampled_from(["", "Press release", "Statement"]),
        summary=st.one_of(
            st.just(""), WORDS.map(lambda words: f"On 16 January 2023 the {' '.join(words)} came together again.")
        ),
    ),
    min_size=2,
    max_size=9,
    unique_by=lambda item: item.headline,
)


def written(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def optional(tag: str, text: str, named: str = "") -> str:
    return f"<{tag}{f' class={named}' if named else ''}>{escape(text)}</{tag}>" if text else ""


def cards(items: Sequence[Item]) -> str:
    """Cards with a heading, each in a box of its own."""
    return "".join(
        f"<div class=row><div class='card card-{i}'>{optional('span', item.kicker, 'label')}"
        f"<h3><a href='/n/{i}'>{item.headline}</a></h3><p class=date>{written(item.day)}</p>"
        f"{optional('p', item.summary)}"
        f"<a href='/n/{i}'>Read more</a></div></div>"
        for i, item in enumerate(items)
    )


def whole_links(items: Sequence[Item]) -> str:
    """Cards that are one link each."""
    return "".join(
        f"<a class=card href='/n/{i}'><div>{optional('small', item.kicker, 'kicker')}<h2>{item.headline}</h2>"
        f"{optional('p', item.summary)}<time datetime='{item.day}T23:30:00-05:00'>{written(item.day)}</time></div></a>"
        for i, item in enumerate(items)
    )


def lines(items: Sequence[Item], first: int = 0) -> str:
    """A list with one line for each entry."""
    entries = (
        f"<li><span class=d>{written(item.day)}</span> – {optional('em', item.kicker, 'k')} "
        f"<a href='/n/{i}'>{item.headline}</a>{optional('p', item.summary)}</li>"
        for i, item in enumerate(items, first)
    )
    return f"<ul>{''.join(entries)}</ul>"


def table(items: Sequence[Item]) -> str:
    """A table with a row for each entry."""
    rows = (
        f"<tr><td>{written(item.day)}</td><td>{item.kicker}</td><td><a href='/n/{i}'>{item.headline}</a>"
        f"{optional('p', item.summary)}</td></tr>"
        for i, item in enumerate(items)
    )
    return f"<table><tr><th>Date</th><th>Kind</th><th>Title</th></tr>{''.join(rows)}</table>"


def flat(items: Sequence[Item]) -> str:
    """Headings, dates and summaries side by side."""
    return "".join(
        f"<h3><a href='/n/{i}'>{item.headline}</a></h3><p class=date>{written(item.day)}</p>"
        f"{optional('p', item.summary)}"
        for i, item in enumerate(items)
    )


def definitions(items: Sequence[Item]) -> str:
    """Dates as terms, the rest as their definitions."""
    entries = (
        f"<dt>{written(item.day)}</dt><dd><a href='/n/{i}'>{item.headline}</a>{optional('p', item.summary)}</dd>"
        for i, item in enumerate(items)
    )
    return f"<dl>{''.join(entries)}</dl>"


def grouped(items: Sequence[Item]) -> str:
    """Groups under the headings of their years, some with one entry alone."""
    groups = [(2023, 0, items[:1]), (2022, 1, items[1:3]), (2021, 3, items[3:])]
    return "".join(f"<section><h2>{year}</h2>{lines(group, first)}</section>" for year, first, group in groups if group)


def ilo_old(items: Sequence[Item]) -> str:
    """The item list of the ILO's pages before April 2024."""
    entries = (
        f"<li>{optional('p', item.kicker, 'item-prehead')}"
        f"<h5 class=item-title><a href='/n/{i}'>{item.headline}&nbsp;</a></h5>"
        f"<p class=item-info>{written(item.day)}</p>{optional('p', item.summary)}</li>"
        for i, item in enumerate(items)
    )
    return f"<ol class=item-list>{''.join(entries)}</ol>"


def ilo_new(items: Sequence[Item]) -> str:
    """The cards of the ILO's pages since."""
    return "".join(
        f"<div class=ilo--card><a class=ilo--card--link href='/n/{i}' title='{item.headline}'>"
        f"<span class=ilo--card--link--text>{item.headline}</span></a>"
        f"{optional('p', item.kicker, 'ilo--card--eyebrow')}"
        f"<p class=ilo--card--title>{item.headline}</p>{optional('p', item.summary, 'ilo--card--intro')}"
        f"<time class=ilo--card--date>{written(item.day)}</time></div>"
        for i, item in enumerate(items)
    )


LAYOUTS = [cards, whole_links, lines, table, grouped, ilo_old, ilo_new, flat, definitions]
WITHOUT_KICKERS = {flat, definitions}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
@given(items=ITEMS, around=st.sampled_from(["{}", "<main>{}</main>", "<div class=page><div id=content>{}</div></div>"]))
def test_lists_are_read_back_in_any_layout(layout: Callable[[Sequence[Item]], str], items, around, vocabulary):
    listing = around.format(f"<h1>News of the harbour</h1>{layout(items)}")
    html = (
        "<html><base href='https://n.example/'><nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
        f"{listing}<footer><p>© 2024 The harbour</p><a href='/imprint'>Imprint</a></footer></html>"
    )
    _, *drafts = found_in(html, vocabulary)
    assert [one.code for one in drafts if isinstance(one, Problem)] == []
    expected = [
        ("" if layout in WITHOUT_KICKERS else item.kicker, item.headline, item.day, item.summary) for item in items
    ]
    assert [(d.kicker, d.headline, d.day, d.summary) for d in drafts if isinstance(d, Draft)] == expected
    assert [d.url for d in drafts if isinstance(d, Draft)] == [f"https://n.example/n/{i}" for i in range(len(items))]
