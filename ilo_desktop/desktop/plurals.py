"""Numbers with their nouns, in the form that the number asks for."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale


def number(count: int) -> str:
    """Return a number with the locale's grouping: "12,345"."""
    return QLocale().toString(count)


def plural(count: int, one: str, many: str) -> str:
    """Return ``one`` for a count of 1, else ``many``, with the count in place of ``%n``.

    Both forms are translated by the caller, as ``plural(n, self.tr("%n release"), self.tr("%n releases"))``.
    """
    return (one if count == 1 else many).replace("%n", number(count))


def joined(words: Sequence[str], conjunction: str = "") -> str:
    """Return words as a list in a sentence: "2022, 2023 and 2024" (or with another, translated, conjunction)."""
    if len(words) < 2:
        return "".join(words)
    last = conjunction or QCoreApplication.translate("Plurals", "and")
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
