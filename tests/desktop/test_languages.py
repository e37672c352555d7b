"""Which language is spoken, and what comes with it."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from ilo_desktop import resources
from ilo_desktop.desktop import languages

Speak = Callable[[str], str]


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return a function that lets the system speak a language."""

    def set_to(name: str) -> None:
        monkeypatch.setattr(languages.QLocale, "system", lambda: QLocale(name))

    return set_to


@pytest.mark.parametrize("code", languages.NAMES)
def test_every_language_has_its_file_and_qts(code: str) -> None:
    assert (resources.folder("translations") / f"ilo_newsroom_{code}.qm").is_file()
    assert Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}.qm").is_file()


@pytest.mark.parametrize(
    ("name", "code", "locale"),
    [
        ("fr_CH", "fr", "fr_CH"),
        ("es_MX", "es", "es_MX"),
        ("en_US", "en", "en_US"),
        ("de_DE", "en", "en_GB"),
        ("C", "en", "en_GB"),
    ],
)
def test_no_choice_follows_the_system(
    system: Callable[[str], None], speak: Speak, name: str, code: str, locale: str
) -> None:
    system(name)
    assert speak("") == code
    assert (languages.current(), QLocale().name()) == (code, locale)


@pytest.mark.parametrize(("code", "locale"), [("fr", "fr_FR"), ("es", "es_ES"), ("en", "en_GB")])
def test_a_choice_comes_before_the_system(system: Callable[[str], None], speak: Speak, code: str, locale: str) -> None:
    system("de_DE")
    assert (speak(code), QLocale().name()) == (code, locale)


def test_a_language_that_is_none_of_ours_follows_the_system(system: Callable[[str], None], speak: Speak) -> None:
    system("fr_FR")
    assert speak("xx") == "fr"


def test_qts_own_words_follow(speak: Speak) -> None:
    speak("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuler"


@pytest.mark.parametrize(("code", "said"), [("en", "Ctrl+Shift+I"), ("fr", "Ctrl+Maj+I"), ("es", "Ctrl+Mayús+I")])
def test_keys_are_called_as_on_the_keyboard(speak: Speak, code: str, said: str) -> None:
    speak(code)
    assert QKeySequence("Ctrl+Shift+I").toString(QKeySequence.SequenceFormat.NativeText) == said


def test_one_language_takes_the_place_of_another(speak: Speak, qapp: QApplication) -> None:
    speak("fr")
    speak("es")
    speak("en")
    assert QCoreApplication.translate("Imports", "%Ln problem(s)", "", 2) == "2 problems"
    assert len(qapp.findChildren(QTranslator)) <= 2


def test_a_language_written_from_right_to_left_turns_the_window_round(
    speak: Speak, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(languages.NAMES, "ar", "العربية")
    with caplog.at_level(logging.WARNING):
        speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "ar are missing" in caplog.text
    speak("fr")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
