"""A dialog of preferences on the screen, with settings as they are at first."""

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.preferences.dialog import PreferencesDialog
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Mode, Theme
from ilo_desktop.desktop.view_actions import ViewActions


@pytest.fixture
def settings() -> Settings:
    """Settings as they are at first, but light."""
    made = Settings()
    made.set_value(Key.THEME, Mode.LIGHT)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window over which the dialog opens."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def actions(window: QMainWindow, settings: Settings, theme: Theme) -> Actions:
    """The actions of the window, wired to the settings."""
    made = Actions(window)
    ViewActions(settings, theme, made, window)
    return made


@pytest.fixture
def dialog(window: QMainWindow, actions: Actions, settings: Settings, theme: Theme, tmp_path) -> PreferencesDialog:
    """The dialog, for a library that is there."""
    library = tmp_path / "library.sqlite"
    library.touch()
    made = PreferencesDialog(settings, theme, library, window)
    made.show()
    made.activateWindow()
    return made
