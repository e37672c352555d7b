"""The same release in other languages, as pages and feeds name it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import intake
from ilo_desktop.intake import documents
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.alternates import alternates_of
from ilo_desktop.intake.formats import mhtml
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.library import Library
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.library.making import bring_in, open_library, whole

DATA = Path(__file__).parents[1] / "data"
OWN = "https://n.example/news/wages"
FRENCH = "https://n.example/fr/salaires"


def named(*links: tuple[str, str], own: str = OWN, language: str = "en") -> list[str]:
    return [one.value for one in alternates_of(links, identifiers_of(own), language)]


@pytest.mark.parametrize("code", ["fr", "FR", "fr-CA", "fr_CA", " fr "])
def test_a_language_is_named_in_any_of_its_spellings(code: str) -> None:
    assert named((code, FRENCH)) == ["https://n.example/fr/salaires"]


@pytest.mark.parametrize("code", ["x-default", "", "french language", "1"])
def test_what_is_no_language_names_nothing(code: str) -> None:
    assert named((code, FRENCH)) == []


@pytest.mark.parametrize(
    "address", [OWN, "http://www.n.example/news/wages/#top", "https://n.example/fr", "https://n.example", "fr", ""]
)
def test_the_page_itself_and_a_front_page_are_no_other_language(address: str) -> None:
    assert named(("fr", address)) == []


def test_a_page_without_an_address_is_told_by_its_language() -> None:
    assert named(("en-GB", OWN), ("fr", FRENCH), own="") == ["https://n.example/fr/salaires"]


def test_old_addresses_become_numbers() -> None:
    assert named(("fr", "http://www.ilo.org/global/lang--fr/WCMS_1/lang--fr/index.htm")) == ["WCMS_1/fr"]


def test_a_page_that_names_thousands_names_none_in_earnest() -> None:
    assert named(*(("fr", f"{FRENCH}/{i}") for i in range(1_000))) == []


@given(st.lists(st.tuples(st.text(), st.one_of(st.text(), st.text().map("http://a.example/".__add__)))))
def test_nothing_that_is_named_is_too_strange(links: list[tuple[str, str]]) -> None:
    assert len(named(*links)) <= len(links)


def test_a_page_saved_with_its_pictures_names_the_others(vocabulary: Vocabulary) -> None:
    page = (DATA / "web" / "night_market_fr.html").read_bytes()
    head = (
        b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n"
        b"Snapshot-Content-Location: https://www.ilo.org/fr/resource/news/lanternes-marche-de-nuit\r\n\r\n"
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    document = documents.of_bytes("page.mhtml", head + page + b"\r\n--b--\r\n")
    (draft,) = [one for one in mhtml.FORMAT.reader(document, Desk(vocabulary)) if isinstance(one, Draft)]
    assert [one.value for one in draft.alternates] == [
        "https://ilo.org/resource/news/lanterns-night-market",
        "https://ilo.org/ar/resource/news/fawanis-suq-layli",
    ]


def test_a_page_of_a_list_is_no_release_in_other_languages(vocabulary: Vocabulary, tmp_path: Path) -> None:
    text = (DATA / "web" / "ilo_new_list.html").read_text(encoding="utf-8")
    link = '<link rel="alternate" hreflang="fr" href="https://www.ilo.org/fr/newsroom/all">'
    path = tmp_path / "list.html"
    path.write_text(text.replace("</head>", f"{link}</head>"), encoding="utf-8")
    (reading,) = intake.read([path], vocabulary)
    assert len(reading.drafts) > 1
    assert not any(draft.alternates for draft in reading.drafts)


@pytest.fixture
def filled(tmp_path: Path, vocabulary: Vocabulary) -> Iterator[Library]:
    library = open_library(tmp_path / "library.sqlite", vocabulary)
    pages = [DATA / "web" / f"night_market_{code}.html" for code in ("ar", "en", "fr")]
    bring_in(library, *intake.read([*pages, DATA / "feeds" / "in_languages.atom"], vocabulary))
    yield library
    library.close()


def test_saved_pages_of_three_languages_are_siblings(filled: Library) -> None:
    releases = {one.language: one for one in whole(filled) if one.headline != "Un pont pour les apprentis du port"}
    assert sorted(releases) == ["ar", "en", "fr"]
    assert len(releases["fr"].sightings) == 2
    for language, release in releases.items():
        others = [one.language for one in filled.siblings_of(release.id)]
        assert others == [each for each in ("ar", "en", "fr") if each != language]
