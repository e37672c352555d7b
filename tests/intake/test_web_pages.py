"""Saved web pages: the project's own, from both eras of the ILO's site and from other newsrooms."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ilo_desktop import intake
from ilo_desktop.intake import documents, registry
from ilo_desktop.intake.formats import web_page
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.web_page import page as pages
from ilo_desktop.intake.formats.web_page.bodies import read_plain_page
from ilo_desktop.intake.formats.web_page.metadata import without_site
from ilo_desktop.intake.gathering import guarded, readings
from ilo_desktop.intake.limits import HEAD_BYTES
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Document, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.intake.expectations import described
from tests.library.making import bring_in, open_library, verdicts, whole
from tests.pasting import joined

PAGES = sorted((Path(__file__).parents[1] / "data" / "web").glob("*.html"))


def read_here(document: Document, vocabulary: Vocabulary) -> Reading:
    """Return what the reader says of a document, in this process and with any fault as it comes."""
    known = registry.recognise(document.content[:HEAD_BYTES], ".html")
    assert known is web_page.FORMAT
    return joined(
        readings(guarded(web_page.FORMAT.reader(document, Desk(vocabulary)), document.name, vocabulary), document)
    )


def read_page(html: str | bytes, vocabulary: Vocabulary) -> Reading:
    content = html.encode() if isinstance(html, str) else html
    return read_here(documents.of_bytes("page.html", content), vocabulary)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_own_samples_read_as_expected(path, vocabulary):
    expected = json.loads(path.with_suffix(".expected.json").read_text(encoding="utf-8"))
    assert described(read_here(documents.load(path, path.name), vocabulary)) == expected


def test_pages_are_read_in_a_process_of_their_own_as_they_are_here(vocabulary):
    path = next(path for path in PAGES if path.stem == "ilo_old_article_en")
    [reading] = intake.read([path], vocabulary)
    assert replace(reading, document=None) == replace(
        read_here(documents.load(path, path.name), vocabulary), document=None
    )


def test_the_card_template_of_the_ilo_reads(samples, vocabulary):
    path = samples / "drupal_2024_card_template.html"
    reading = read_here(documents.load(path, path.name), vocabulary)
    assert [(d.headline, d.kicker, d.kind, d.day, d.summary, d.credit) for d in reading.drafts] == [
        ("TITLE", "Press release", "press-release", date(2025, 3, 6), "SUMMARY", ""),
        ("TITLE", "Gender equality", "", date(2021, 2, 11), "SUMMARY", "© ILO"),
    ]
    assert reading.problems == ()
    assert reading.drafts[0].url.endswith("/resource/news/slug")


@pytest.mark.parametrize(
    ("mark", "url", "saved_on"),
    [
        ("<!-- saved from url=(0021)https://n.example/a.b -->", "https://n.example/a.b", None),
        ("<!-- saved from url=(0014)about:internet -->", "", None),
        (
            "<!--\n Page saved with SingleFile \n url: https://n.example/a \n"
            " saved date: Tue Mar 05 2024 23:59:00 GMT+0100 (CET)\n-->",
            "https://n.example/a",
            date(2024, 3, 5),
        ),
        (
            "<!-- Mirrored from n.example/a.html by HTTrack Website Copier/3.x [XR&CO'2014],"
            " Thu, 07 Mar 2024 10:00:00 GMT -->",
            "http://n.example/a.html",
            date(2024, 3, 7),
        ),
        (
            "<html data-scrapbook-source='https://n.example/a' data-scrapbook-create='20240307'>",
            "https://n.example/a",
            None,
        ),
        (
            "<!-- saved from url=(0056)https://web.archive.org/web/20040102030405/http://www.n.example/a -->",
            "http://www.n.example/a",
            None,
        ),
        ("<link rel=canonical href='https://n.example/c'>", "https://n.example/c", None),
        ("<link rel=canonical href='https://n.example/'>", "", None),
        ("<link rel=canonical href='https://n.example/en'>", "", None),
        ("<meta property=og:url content='https://n.example/o'>", "https://n.example/o", None),
        ("<link rel=canonical href='javascript:alert(1)'>", "", None),
    ],
)
def test_where_a_page_was_saved_from(mark, url, saved_on, vocabulary):
    html = f"<!DOCTYPE html>\n{mark}<h1>A pier is mended</h1><p>7 March 2024</p><p>It took a day.</p>"
    reading = read_page(html, vocabulary)
    assert reading.document is not None
    assert (reading.document.source_url, reading.document.saved_on) == (url, saved_on)
    assert [draft.url for draft in reading.drafts] == [url]


def test_the_address_that_a_page_gives_itself_is_the_release_s(vocabulary):
    html = (
        "<!-- saved from url=(0030)https://n.example/a?utm_source=x --><html><link rel=canonical href='/a'>"
        "<h1>A pier is mended</h1><time datetime='2024-03-07'>7 March</time><p>It took a <a href='b'>day</a>.</p>"
    )
    reading = read_page(html, vocabulary)
    assert reading.document is not None
    assert reading.document.source_url == "https://n.example/a?utm_source=x"
    [draft] = reading.drafts
    assert (draft.url, draft.day) == ("https://n.example/a", date(2024, 3, 7))
    assert draft.body == '<p>It took a <a href="https://n.example/b">day</a>.</p>'


@pytest.mark.parametrize(
    ("script", "headline"),
    [
        (
            '{"@type":"NewsArticle","headline":"The bell &amp; the tower","datePublished":"2020-01-02"}',
            "The bell & the tower",
        ),
        (
            '[{"@type":"Thing"},{"@type":"Article","headline":"The bell","datePublished":"2020-01-02T23:00:00Z"}]',
            "The bell",
        ),
        ('<!-- {"@type":"Article","headline":"The bell","datePublished":"2020-01-02",} -->', "The bell"),
        ('{"@type":"Article","headline":"The bell","datePublished":"2020-01-02", oh', "The bell"),
        (
            '{"@type":["http://schema.org/Article"],"headline":["The bell"],"datePublished":{"@value":"2020-01-02"}}',
            "The bell",
        ),
        (
            '{"@type":"ItemList","itemListElement":[{"@type":"Article","headline":"X","datePublished":"2020-01-02"}]}',
            "",
        ),
        ("[" * 100_000, ""),
        ("7", ""),
        ("", ""),
    ],
)
def test_linked_data_is_read_however_it_is_written(script, headline, vocabulary):
    script = f"<script type='application/ld+json'>{script}</script>"
    reading = read_page(f"<html><title>Of the page</title>{script}<p>Some words.</p>", vocabulary)
    if headline:
        assert [(draft.headline, draft.day) for draft in reading.drafts] == [(headline, date(2020, 1, 2))]
    else:
        assert [problem.code for problem in reading.problems] == [Code.NO_RELEASE_ON_PAGE]


def test_the_day_beside_the_headline_counts_more_than_that_of_machines(vocabulary):
    html = (
        "<html><meta property='article:published_time' content='2024-04-20T00:10:00+02:00'>"
        "<h1>A pier is mended</h1><p class=date>{}</p><p>It took a day, and nobody fell into the water.</p>"
    )
    days = {
        "19 April 2024": date(2024, 4, 19),
        "03/04/2024": date(2024, 4, 20),  # it could be the fourth of March
        "1-3 May 2024": date(2024, 4, 20),  # of what is told
        "Updated 2 May 2024": date(2024, 4, 20),
        "soon": date(2024, 4, 20),
    }
    for written, day in days.items():
        reading = read_page(html.format(written), vocabulary)
        assert [draft.day for draft in reading.drafts] == [day], written
        assert reading.problems == ()


@pytest.mark.parametrize(
    ("title", "site", "headline"),
    [
        ("Nets that last | International Labour Organization", "", "Nets that last"),
        ("Nets that last - more than ropes - Port News", "Port News", "Nets that last - more than ropes"),
        ("Port News: Nets that last", "Port News", "Port News: Nets that last"),
        ("Port News » Nets that last", "Port News", "Nets that last"),
        ("Nets – a short history of their knots", "", "Nets – a short history of their knots"),
        ("Nets | Nets", "", "Nets"),
        ("網が長持ちする理由について｜港湾新聞", "", "網が長持ちする理由について"),
        ("", "Port News", ""),
    ],
)
def test_titles_lose_the_name_of_their_site(title, site, headline):
    assert without_site(title, site) == headline


def test_the_large_card_over_a_list_leads_to_a_release_as_well(vocabulary):
    html = (
        "<html><base href='https://www.ilo.org/'>"
        "<div class=ilo--hero-card><p class=ilo--hero-card--eyebrow>Statement</p>"
        "<a class=ilo--hero-card--title-link href=/resource/a><h1 class=ilo--hero-card--title>A pier is mended</h1></a>"
        "<p class=ilo--hero-card--datecopy>7 March 2025</p></div>"
        "<div class=ilo--card><a class=ilo--card--link href=/resource/b>x</a>"
        "<p class=ilo--card--title>A boat is sunk</p>"
        "<time datetime=1741276180>6 March 2025</time></div>"
        "<div class=ilo--card><a class=ilo--card--link href=/about>y</a><p class=ilo--card--title>About us</p></div>"
    )
    assert [(d.headline, d.kind, d.day, d.url) for d in read_page(html, vocabulary).drafts] == [
        ("A pier is mended", "statement", date(2025, 3, 7), "https://www.ilo.org/resource/a"),
        ("A boat is sunk", "", date(2025, 3, 6), "https://www.ilo.org/resource/b"),
    ]


LATEST = "<h2>Latest news</h2><ul>" + "".join(
    f"<li><a href='https://n.example/{i}'>What else the harbour did, part {i}</a> <i class=d>{i} March 2010</i></li>"
    for i in range(1, 7)
)


def test_the_latest_news_are_a_list_by_themselves_and_none_of_an_article(vocabulary):
    paragraph = "<p>It took some days, and nobody fell into the water, though many had come to see it.</p>"
    listing = read_page(f"<html><div class=latest-news>{LATEST}</ul></div>", vocabulary)
    assert len(listing.drafts) == 6
    article = read_page(f"<html><h1>A pier is mended</h1><p>7 March 2010</p>{9 * paragraph}{LATEST}</ul>", vocabulary)
    assert [draft.headline for draft in article.drafts] == ["A pier is mended"]
    assert article.drafts[0].text.endswith("to see it.")


def test_what_a_text_is_about_is_not_taken_for_what_stands_round_it(vocabulary):
    html = (
        "<html><div class='content-sidebar-wrap topic-social-protection'><h1>Social protection</h1>"
        "<p>7 March 2010</p><h2 id=work-related-accidents>Accidents at work</h2><p>There were fewer of them.</p>"
        "<table><tr><th class=share>Share<th>Year</tr><tr><td class=share>4 %<td>2009</table></div>"
    )
    [draft] = read_page(html, vocabulary).drafts
    assert draft.text == "Accidents at work\n\nThere were fewer of them.\n\nShare | Year\n4 % | 2009"


def test_an_article_is_one_release_whatever_dated_list_stands_before_it(vocabulary):
    html = (
        "<html><div class=left><ol class=item-list><li><h5 class=item-title><a href=/x>What else there is</a></h5>"
        "<p class=item-info>1 March 2010</p></ol></div><div class=main><h1>A pier is mended</h1>"
        "<p>Press release | SUVA | 7 March 2010</p><p>It took a day, and nobody fell into the water.</p></div>"
    )
    assert [draft.headline for draft in read_page(html, vocabulary).drafts] == ["A pier is mended"]


def test_an_article_without_a_date_comes_in_with_a_problem(vocabulary):
    script = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The bell"}</script>'
    reading = read_page(f"<html>{script}<h1>The bell</h1><p>It rings.</p>", vocabulary)
    assert [(draft.headline, draft.text) for draft in reading.drafts] == [("The bell", "It rings.")]
    assert [problem.code for problem in reading.problems] == [Code.ITEM_WITHOUT_DATE]


def test_a_day_that_could_be_another_is_told(vocabulary):
    reading = read_page("<html><h1>A pier is mended</h1><p>03/04/2024</p><p>It took a day.</p>", vocabulary)
    assert [problem.code for problem in reading.problems] == [Code.DAY_ORDER_GUESSED]


def test_a_page_saved_while_its_cookie_bar_was_open_is_read(vocabulary):
    html = (
        "<html><body><div id=app aria-hidden=true><article><h1>A pier is mended</h1><p>7 March 2024</p>"
        "<p>It took a day, and nobody fell into the water, though many had come to see just that.</p></article></div>"
        "<div class=cookie-consent role=dialog><p>We use cookies.</p><button>Yes</button></div></body>"
    )
    [draft] = read_page(html, vocabulary).drafts
    assert draft.text.startswith("It took a day")
    assert "cookies" not in draft.text


@pytest.mark.parametrize(
    "html",
    [
        "<html>" + "<div>" * 100_000 + "<h1>A</h1>",
        "<html>" + "<ul><li>" * 50_000,
        "<html>" + "<p><a href=x>7 March 2024</a></p>" * 2_000,
        "<html><h1>A</h1><time datetime=2024-03-07>x</time>" + "<b>" * 50_000 + "<p>x" * 1_000,
        "<html><script type=application/ld+json>" + '{"a":' * 50_000,
        "<html><body" + " a" * 100_000,
        "<html><frameset><frame src=x></frameset>",
    ],
    ids=lambda html: html[6:24],
)
def test_hostile_pages_end_in_a_sentence_or_a_release(html, vocabulary):
    reading = read_page(html, vocabulary)
    assert reading.drafts or reading.problems
    assert Code.READER_FAILED not in {problem.code for problem in reading.problems}


@pytest.mark.parametrize(
    ("text", "is_page"),
    [
        ("<!DOCTYPE html><p>x", True),
        ("\n\n<HTML>", True),
        ("<!-- a -- b --><html>", True),
        ("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", True),
        ("https://n.example/a\n<div><p>a</p><p>b</p><ul><li>c</ul></div>", True),
        ("<div>a</div>", False),
        ("<?xml version='1.0'?><rss><item><p>a<p>b<p>c<p>d</item></rss>", False),
        ("<svg><a/><a/><a/><a/></svg>", False),
        ('{"html": "<html><p><p><p><p>"}', False),
        ("News\n<p>a<p>b<p>c<p>d", False),
    ],
)
def test_pages_are_known_by_their_beginning(text, is_page):
    assert (registry.recognise(text.encode(), "") is web_page.FORMAT) == is_page


def test_a_saved_list_and_its_saved_articles_are_whole_releases_together(tmp_path, data, vocabulary):
    listing, article = (
        read_here(documents.load(data / "web" / name, name), vocabulary)
        for name in ("ilo_old_list.html", "ilo_old_article_en.html")
    )
    library = open_library(tmp_path / "library.sqlite", vocabulary)
    bring_in(library, listing)
    with library.plan([article]) as plan:
        assert verdicts(plan) == ["completed"]
        library.apply(plan)
    [release] = [release for release in whole(library) if release.headline == "Ferry hands get boots that grip"]
    assert (release.kicker, release.credit, release.day) == ("Safety at work", "© ILO 2024", date(2022, 6, 16))
    assert release.text.startswith("SUVA (ILO News)")
    assert release.summary.startswith("Two hundred pairs")
    assert "<h2>What comes next</h2>" in release.body
    assert len(release.sightings) == 2
    library.close()


def test_a_list_of_cards_and_an_article_that_it_links_to_are_one_release(tmp_path, data, vocabulary):
    library = open_library(tmp_path / "library.sqlite", vocabulary)
    for name in ("ilo_new_article.html", "ilo_new_list.html"):
        bring_in(library, read_here(documents.load(data / "web" / name, name), vocabulary))
    [release] = [release for release in whole(library) if release.headline == "Nets that last"]
    assert [sighting.document for sighting in release.sightings] == ["ilo_new_article.html", "ilo_new_list.html"]
    assert (release.kind, release.credit) == ("press-release", "© A. Mensah/ILO")
    assert release.text.startswith("LOMÉ")
    library.close()


def test_an_extractor_finds_the_text_where_menus_are_in_the_way(data, vocabulary):
    path = data / "web" / "menus_of_links.html"
    page = pages.open_page(path.read_text(encoding="utf-8"), "")
    assert page is not None
    whole, linked = read_plain_page(page.body, "", frozenset())
    assert linked > 0.3
    assert "Obituaries" in whole.text
    [draft] = read_here(documents.load(path, path.name), vocabulary).drafts
    assert "Obituaries" not in draft.text
    assert draft.text.startswith("The ropewalk by the canal")


def test_what_leads_the_page_keeps_no_markup_of_scripts(vocabulary):
    page = pages.open_page("<html><script>var a = '<h1>x</h1>'</script><svg><title>y</title></svg><h1>A</h1>", "")
    assert page is not None
    assert page.body.text().strip() == "A"
