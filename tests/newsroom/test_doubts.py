"""What is marked for a look: tests, dates to come, and none. What is news must not be held to be a test."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.doubts import Doubt, doubts
from ilo_desktop.newsroom.release import Draft

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (None, (Doubt.UNDATED,)),
        (date(2026, 11, 25), (Doubt.FUTURE,)),
        (date(2062, 3, 1), (Doubt.FUTURE,)),
        (TODAY, ()),
        (date(1919, 10, 29), ()),
    ],
)
def test_dates(day: date | None, found: tuple[Doubt, ...]) -> None:
    assert doubts(Draft(headline="Ministers meet in Geneva", day=day), TODAY) == found


@pytest.mark.parametrize(
    "headline",
    [
        "Test",
        "TEST 3",
        "test test",
        "Test press release",
        "This is a test!",
        "[DRAFT] Wages in the garment sector",
        "Wages in the garment sector [draft 2]",
        "DO NOT PUBLISH – Wages in the garment sector",
        "Wages in the garment sector (do not publish)",
        "TEST: Wages in the garment sector",
        "Lorem ipsum dolor sit amet",
        "Untitled",
        "Ceci est un essai",
        "Communiqué de presse test n° 4",
        "NE PAS PUBLIER : salaires dans l’habillement",
        "[Brouillon] Salaires dans l’habillement",
        "Título de prueba",
        "Comunicado de prueba 12",
        "No publicar: salarios en la confección",
        "[Borrador] Salarios en la confección",
    ],
)
def test_what_looks_like_a_test(headline: str) -> None:
    assert doubts(Draft(headline=headline, day=TODAY), TODAY) == (Doubt.TEST,)


@pytest.mark.parametrize(
    "headline",
    [
        "COVID-19 puts labour inspection to the test",
        "Test of strength for social dialogue",
        "Testing at work: new guidelines on HIV",
        "HIV testing",
        "Test: how safe is your workplace?",
        "A crucial test for decent work",
        "Draft Recommendation on apprenticeships adopted",
        "Draft: what the committee will vote on",
        "Governments that do not publish wage data",
        "Les gouvernements qui préfèrent ne pas publier leurs données",
        "L’essai d’une garantie de revenu",
        "Essai nucléaire et santé au travail",
        "La prueba del algodón",
        "Una prueba para el diálogo social",
        "PRUEBA: NUEVO INFORME SOBRE SALARIOS",
        "Untitled land and rural workers",
        "Dummy employers fined",
        "2024",
        "",
    ],
)
def test_news_is_no_test(headline: str) -> None:
    assert doubts(Draft(headline=headline, day=TODAY), TODAY) == ()


def test_text_that_only_fills_a_page() -> None:
    draft = Draft(headline="Wages in the garment sector", day=TODAY, summary="Lorem ipsum dolor sit amet, consectetur.")
    assert doubts(draft, TODAY) == (Doubt.TEST,)


def test_one_can_be_worth_a_look_for_two_reasons() -> None:
    assert doubts(Draft(headline="Test"), TODAY) == (Doubt.UNDATED, Doubt.TEST)


@given(st.text(), st.text())
def test_no_text_is_too_odd(headline: str, summary: str) -> None:
    doubts(Draft(headline=headline, day=TODAY, summary=summary), TODAY)
