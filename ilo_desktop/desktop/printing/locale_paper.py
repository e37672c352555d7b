"""Which paper is printed on: the one that was chosen, or the one of the country."""

from enum import StrEnum

from PySide6.QtCore import QLocale

from ilo_desktop.publish.paper import Paper

_COUNTRY = QLocale.Country
#: Where CLDR's ``paperSize`` is US-Letter (supplemental data, release 46).
_LETTER = frozenset(
    {
        _COUNTRY.UnitedStates,
        _COUNTRY.Belize,
        _COUNTRY.Canada,
        _COUNTRY.Chile,
        _COUNTRY.Colombia,
        _COUNTRY.CostaRica,
        _COUNTRY.ElSalvador,
        _COUNTRY.Guatemala,
        _COUNTRY.Mexico,
        _COUNTRY.Nicaragua,
        _COUNTRY.Panama,
        _COUNTRY.Philippines,
        _COUNTRY.PuertoRico,
        _COUNTRY.Venezuela,
    }
)


class PaperChoice(StrEnum):
    """What a user can choose."""

    COUNTRY = "country"
    A4 = "A4"
    LETTER = "Letter"


def chosen_paper(choice: PaperChoice, locale: QLocale) -> Paper:
    """Return the paper of a choice; the locale says which country it is."""
    return paper_of(locale) if choice is PaperChoice.COUNTRY else Paper(choice.value)


def paper_of(locale: QLocale) -> Paper:
    """Return the paper that is usual in the country of a locale."""
    return Paper.LETTER if locale.territory() in _LETTER else Paper.A4
