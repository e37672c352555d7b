"""Numbers and lists of words as the language writes them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from ilo_desktop.desktop import languages
from ilo_desktop.newsroom.grammar import euphonic


def number(count: int) -> str:
    """Return a number with the locale's grouping: "12,345"."""
    return QLocale().toString(count)


def joined(words: Sequence[str], conjunction: str = "") -> str:
    """Return words as a list in a sentence: "2022, 2023 and 2024" (or with another, translated, conjunction)."""
    if len(words) < 2:
        return "".join(words)
    last = conjunction or QCoreApplication.translate("Plurals", "and")
    return euphonic(f"{', '.join(words[:-1])} {last} {words[-1]}", languages.current())
