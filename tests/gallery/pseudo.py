"""A language that nobody speaks: our own words with accents, in brackets and longer, to tell them from what is no text
of the translations, and to see whether there is room for a longer language."""

import re

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ilo_desktop import resources

OPEN, CLOSE = "⟦", "⟧"
_ACCENTED = str.maketrans("acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ", "áćďéǧĥíĵķĺńóŕśţúŵýžÁĆĎÉǦĤÍĴĶĹŃÓŔŚŢÚŴÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%L?\d?n?|<[^>]*>)")
_LONGER = 0.4


def pseudo(text: str) -> str:
    """Return a text as it would be said: 40 % longer, its values, numbers, keys and marks of format as they are."""
    if not text.strip():
        return text
    pieces = _KEPT.split(text)
    letters = "".join(piece if place % 2 else piece.translate(_ACCENTED) for place, piece in enumerate(pieces))
    more = "~~~~ " * round(len(text) * _LONGER / len("~~~~ ")) or "~"
    return f"{OPEN}{letters} {more.strip()}{CLOSE}"


class PseudoWords(QTranslator):
    """Gives every text of the interface and of Qt in that language."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._english = QTranslator(self)
        assert self._english.load("ilo_newsroom_en", str(resources.folder("translations")))

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        words = self._english.translate(context, source, disambiguation, n) or source
        return "|".join(map(pseudo, words.split("|")))  # a list of numbers in words is one text


def speak_pseudo(app: QApplication, _chosen: str = "") -> str:
    """Put that language in force, in place of ``languages.install``."""
    QLocale.setDefault(QLocale("en_GB"))
    if not app.findChildren(PseudoWords):
        app.installTranslator(PseudoWords(app))
    return "en"
