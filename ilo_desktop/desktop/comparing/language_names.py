"""What the languages of releases are called in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.long_text import shortened
from ilo_desktop.desktop.when import long_day
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.siblings import Sibling

if TYPE_CHECKING:
    from datetime import date

    from ilo_desktop.newsroom.vocabulary import Vocabulary

_CAPITAL = "en"


def language_name(code: str, vocabulary: Vocabulary, *, begins: bool = False) -> str:
    """Return the name of a language in the language of the interface; ``begins`` at the beginning of a line."""
    if not code:
        name = QCoreApplication.translate("Siblings", "another language")
    else:
        name = vocabulary.label(Facet.LANGUAGE, code, languages.current())
        if languages.current() != _CAPITAL:
            name = name[:1].lower() + name[1:]
    return name[:1].upper() + name[1:] if begins else name


def language_and_day(code: str, day: date | None, vocabulary: Vocabulary) -> str:
    """Return "French, 12 February 2025"."""
    name = language_name(code, vocabulary, begins=True)
    if day is None:
        return name
    return QCoreApplication.translate("Siblings", "{language}, {day}").format(language=name, day=long_day(day))


def sibling_tip(sibling: Sibling) -> str:
    """Return what is shown of a release in another language under the pointer: its headline and its day."""
    day = f"\n{long_day(sibling.day)}" if sibling.day else ""
    return f"{shortened(sibling.headline)}{day}"
