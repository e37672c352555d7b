"""Doubts: what of a draft is worth a look before it comes in. Nothing is left out for it."""

import re
from datetime import date
from enum import StrEnum

from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold


class Doubt(StrEnum):
    """Why a draft is worth a look: it has no date, one that is yet to come, or looks like somebody's test."""

    UNDATED = "undated"
    FUTURE = "future"
    TEST = "test"


#: Whole headlines, folded, of which numbers at the end are no part: a headline that only begins so may be news.
_WHOLE = frozenset({
    # English
    "test", "tests", "testing", "test test", "test only", "test item", "test entry", "test page", "test post",
    "test article", "test news", "test headline", "test title", "test message", "test content", "test document",
    "test release", "test press release", "test news item", "just a test", "only a test", "a test", "this is a test",
    "this is only a test", "please ignore", "ignore this", "dummy", "dummy text", "dummy headline", "dummy title",
    "dummy release", "dummy press release", "dummy article", "sample headline", "sample title", "placeholder",
    "placeholder text", "placeholder headline", "placeholder title", "headline here", "title here", "untitled",
    "insert headline here", "insert title here", "add title", "add headline", "draft", "not for publication",
    # French
    "essai", "essais", "ceci est un essai", "ceci est un test", "titre test", "titre de test", "article test",
    "article de test", "page test", "page de test", "communique test", "communique de test", "titre ici",
    "communique de presse test", "communique de presse de test", "test de publication", "essai de publication",
    "merci d ignorer", "a ignorer", "sans titre", "texte de remplissage", "faux texte", "brouillon", "titre provisoire",
    # Spanish
    "prueba", "pruebas", "esto es una prueba", "prueba de publicacion", "titulo de prueba", "articulo de prueba",
    "pagina de prueba", "noticia de prueba", "comunicado de prueba", "comunicado de prensa de prueba",
    "por favor ignorar",
    "ignorar", "sin titulo", "titulo aqui", "texto de relleno", "texto de prueba", "borrador", "titulo provisional",
})  # fmt: skip
#: The same, beside other words, where signs part them from these.
_PARTS = frozenset({
    "do not publish", "don t publish", "not for publication", "please ignore", "ignore this", "test only",
    "this is a test", "this is only a test", "test please ignore",
    "ne pas publier", "ne pas diffuser", "merci d ignorer", "ceci est un test", "ceci est un essai",
    "no publicar", "no difundir", "por favor ignorar", "esto es una prueba",
})  # fmt: skip
#: What is said so only in brackets: "[Draft] New report".
_BRACKETED = frozenset({
    "test", "draft", "dummy", "placeholder", "essai", "brouillon", "prueba", "borrador", *_PARTS,
})  # fmt: skip
_BRACKETS = re.compile(r"\[([^\[\]]{1,40})\]")
_SIGNS = re.compile(r"\s[-–—]+\s|[:;|/()\[\]{}*!?.…–—]+")
_NUMBERS = re.compile(r"(?:^|\s)(?:n[or]?\s)?\d[\d\s]*$")
#: "TEST: New report on wages"; "Test: is your work safe?" can be news.
_SHOUTED = re.compile(r"(?:TEST|ESSAI|PRUEBA)\s*[:\-–—|]\s*(.+)", re.DOTALL)
_FILLER = "lorem ipsum"
_LOOKED_AT = 200


def doubts(draft: Draft, today: date) -> tuple[Doubt, ...]:
    """Return what makes a draft worth a look on that day, nothing for most."""
    found = []
    if draft.day is None:
        found.append(Doubt.UNDATED)
    elif draft.day > today:
        found.append(Doubt.FUTURE)
    if _is_test(draft):
        found.append(Doubt.TEST)
    return tuple(found)


def _is_test(draft: Draft) -> bool:
    headline = draft.headline
    if _without_numbers(fold(headline)) in _WHOLE:
        return True
    if any(_without_numbers(fold(words)) in _BRACKETED for words in _BRACKETS.findall(headline)):
        return True
    if any(fold(part) in _PARTS for part in _SIGNS.split(headline)):
        return True
    shouted = _SHOUTED.match(headline.strip())
    if shouted is not None and not shouted[1].isupper():
        return True
    return any(_FILLER in fold(text[:_LOOKED_AT]) for text in (headline, draft.summary, draft.text))


def _without_numbers(folded: str) -> str:
    return _NUMBERS.sub("", folded)
