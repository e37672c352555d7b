"""Citations and quotations with their source."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.publish.citations import Style, citation, quotation
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.words import Words
from tests.publish.exports.writing import RELEASES, TEXTS, sighting
from tests.publish.releases import FAIR, LINDEN, UNDATED

AUTHOR = "International Labour Organization"
URL = LINDEN.url


@pytest.fixture
def words(vocabulary):
    return Words(vocabulary, today=date(2026, 11, 24))


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (Style.APA, f"{AUTHOR}. (2024, March 7). {LINDEN.headline} [Press release]. {URL}"),
        (Style.CHICAGO, f"{AUTHOR}. “{LINDEN.headline}.” Press release, March 7, 2024. {URL}."),
        (Style.PLAIN, f"{AUTHOR}: {LINDEN.headline}. Press release, 7 March 2024. {URL}"),
        (Style.MARKDOWN, f"{AUTHOR}: [{LINDEN.headline}]({URL}). Press release, 7 March 2024."),
    ],
)
def test_a_release_is_cited_in_every_style(words, style, said):
    assert citation(LINDEN, style, words) == said


@pytest.mark.parametrize(
    ("style", "said"),
    [
        (Style.APA, f"{AUTHOR}. (n.d.). {UNDATED.headline}. Retrieved November 20, 2026, from https://example.org/x"),
        (Style.CHICAGO, f"{AUTHOR}. “{UNDATED.headline}.” n.d., accessed November 20, 2026. https://example.org/x."),
        (Style.PLAIN, f"{AUTHOR}: {UNDATED.headline}. n.d., accessed 20 November 2026. https://example.org/x"),
        (
            Style.MARKDOWN,
            f"{AUTHOR}: [{UNDATED.headline}](https://example.org/x). n.d., accessed 20 November 2026.",
        ),
    ],
)
def test_an_undated_one_says_when_it_was_read(words, style, said):
    undated = replace(UNDATED, url="https://example.org/x", sightings=(sighting("x"),))
    assert citation(undated, style, words) == said


def test_it_was_read_when_its_document_was_saved_and_else_today(words):
    saved = replace(UNDATED, sightings=(replace(sighting("x"), saved_on=date(2020, 5, 1)),))
    assert "accessed 1 May 2020" in citation(saved, Style.PLAIN, words)
    assert "accessed 24 November 2026" in citation(UNDATED, Style.PLAIN, words)
    imported = replace(sighting("x"), imported_at=datetime(2026, 1, 5, 12, tzinfo=UTC))
    assert "accessed 5 January 2026" in citation(replace(UNDATED, sightings=(imported,)), Style.PLAIN, words)


@pytest.mark.parametrize(
    ("first", "last", "apa", "chicago"),
    [
        ((2024, 1, 19), (2024, 1, 21), "2024, January 19–21", "January 19–21, 2024"),
        ((2024, 1, 30), (2024, 2, 1), "2024, January 30–February 1", "January 30–February 1, 2024"),
        ((2023, 12, 30), (2024, 1, 2), "2023, December 30–2024, January 2", "December 30, 2023–January 2, 2024"),
        ((2024, 1, 19), (2024, 1, 19), "2024, January 19", "January 19, 2024"),
        ((2024, 1, 19), (2024, 1, 1), "2024, January 19", "January 19, 2024"),
    ],
)
def test_stretches_of_days_are_said_whole(words, first, last, apa, chicago):
    release = replace(FAIR, day=date(*first), last_day=date(*last))
    assert citation(release, Style.APA, words) == f"{AUTHOR}. ({apa}). {FAIR.headline}."
    assert citation(release, Style.CHICAGO, words) == f"{AUTHOR}. “{FAIR.headline}.” {chicago}."


def test_plain_days_go_day_month_year(words):
    assert citation(FAIR, Style.PLAIN, words) == f"{AUTHOR}: {FAIR.headline}. 19–21 January 2024."


@pytest.mark.parametrize(
    ("language", "apa", "chicago"),
    [
        ("fr", "(2024, 1er mars)", "«\u202fLa “paye”\u202f». Communiqué de presse, 1er mars 2024."),
        ("es", "(2024, 1 de marzo)", "«La “paye”». Comunicado de prensa, 1 de marzo de 2024."),
    ],
)
def test_days_kinds_and_marks_follow_the_language(vocabulary, language, apa, chicago):
    release = replace(LINDEN, headline="La “paye”", day=date(2024, 3, 1))
    spoken = Words(vocabulary, language)
    assert apa in citation(release, Style.APA, spoken)
    assert chicago in citation(release, Style.CHICAGO, spoken)


def test_words_can_be_translated(vocabulary):
    words = Words(vocabulary, "fr", lambda text: {"n.d.": "s. d."}.get(text, text))
    assert "(s. d.)." in citation(UNDATED, Style.APA, words)


@pytest.mark.parametrize(
    ("headline", "said"), [("Why?", "“Why?” "), ("He said “no”", "“He said ‘no’.” "), ("Done.", "“Done.” ")]
)
def test_no_full_stop_too_many(words, headline, said):
    assert said in citation(replace(FAIR, headline=headline), Style.CHICAGO, words)


def test_without_a_kind_there_are_no_brackets(words):
    assert "[" not in citation(FAIR, Style.APA, words)


def shown(markdown: str) -> str:
    """Return what Markdown shows, in one line."""
    inline = [token for token in MarkdownIt("commonmark").parse(markdown) if token.type == "inline"]
    return squeeze(" ".join(child.content for token in inline for child in token.children or ()))


@given(release=RELEASES, style=st.sampled_from(Style))
def test_any_texts_are_cited_in_one_line(release, style, vocabulary):
    said = citation(release, style, Words(vocabulary))
    assert "\n" not in said
    assert fit(said) == said
    assert "javascript:" not in said or release.url.startswith("javascript:")


@given(release=RELEASES, text=TEXTS)
def test_markdown_shows_any_texts_as_they_are(release, text, vocabulary):
    headline = squeeze(fit(release.headline))
    tokens = MarkdownIt("commonmark").parse(citation(release, Style.MARKDOWN, Words(vocabulary)))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert headline in squeeze("".join(child.content for child in tokens[1].children))
    links = [child.attrs["href"] for child in tokens[1].children if child.type == "link_open"]
    assert all(link.startswith("https://") for link in links)


def test_a_quotation_stands_over_its_source(words):
    text = "The “Quality” list has nine parts.\n\nEach part fits on one sheet."
    assert quotation(text, LINDEN, Style.APA, words) == (
        "“The ‘Quality’ list has nine parts.\n\n“Each part fits on one sheet.”\n\n"
        f"{AUTHOR}. (2024, March 7). {LINDEN.headline} [Press release]. {URL}"
    )


def test_a_quotation_in_markdown_is_one(words):
    said = quotation("One *star*.\n\nTwo.", LINDEN, Style.MARKDOWN, words)
    assert said.startswith("> “One \\*star\\*.\n>\n> “Two.”\n>\n> International")
    tokens = MarkdownIt("commonmark").parse(said)
    assert (tokens[0].type, tokens[-1].type) == ("blockquote_open", "blockquote_close")
    assert "One *star*." in shown(said)


def test_the_marks_of_a_quotation_are_those_of_the_releases_language(words):
    assert quotation("Oui.", replace(LINDEN, language="fr"), Style.PLAIN, words).startswith("«\u202fOui.\u202f»\n\n")
