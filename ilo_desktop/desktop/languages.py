"""The languages of the interface: which there are, and how one is put in force."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ilo_desktop import resources
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

#: Code to name, each in its own language, so that everyone finds theirs.
NAMES = {"en": "English", "fr": "Français", "es": "Español"}
#: Keys that Qt's Spanish calls by words that stand on no keyboard; what we say is asked before Qt.
_KEYS = (QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"))
_SOURCE = "en"
_TRANSLATOR = "interface-language"


def install(app: QApplication, chosen: str = "") -> str:
    """Put a language in force for everything that is made from now on, and return its code.

    An empty or unknown choice follows the system; where that speaks none of ours, it is English. Dates, numbers and the
    direction of writing follow the language, their regional habits the system where it speaks the same one.
    """
    code = chosen if chosen in NAMES else of_system()
    locale = _locale(code)
    QLocale.setDefault(locale)
    for old in app.findChildren(QTranslator, _TRANSLATOR):
        app.removeTranslator(old)
        old.setParent(None)
    # Qt's own words, such as those of buttons, come first: what is installed later is asked first.
    _load(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not _load(app, f"ilo_newsroom_{code}", str(resources.folder("translations"))):
        log.warning("the texts in the language %s are missing", code)
    app.setLayoutDirection(locale.textDirection())
    return code


def current() -> str:
    """Return the code of the language in force."""
    return QLocale().name().partition("_")[0]


def of_system() -> str:
    """Return the code of the language that is taken where the user chose none."""
    return _of_system(QLocale.system().uiLanguages())


def _of_system(wanted: Sequence[str]) -> str:
    """Return the first of a system's languages (tags such as "fr-CH") that is one of ours, else English."""
    codes = (tag.partition("-")[0] for tag in wanted)
    return next((code for code in codes if code in NAMES), _SOURCE)


def _locale(code: str) -> QLocale:
    system = QLocale.system()
    if system.name().partition("_")[0] == code:
        return QLocale(system.name())
    # English dates go day, month, year, as in the ILO's own releases.
    return QLocale("en_GB") if code == _SOURCE else QLocale(code)


def _load(app: QApplication, name: str, folder: str) -> bool:
    translator = QTranslator(app)
    translator.setObjectName(_TRANSLATOR)
    return translator.load(name, folder) and app.installTranslator(translator)
