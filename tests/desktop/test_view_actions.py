"""The View menu and the settings say the same, whichever of them was changed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.reading_type import SIZES_PX, Face, ReadingType
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
def actions(settings: Settings, theme: Theme, qtbot: QtBot) -> Iterator[Actions]:
    """Actions that are wired to the settings."""
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Actions(window)
    ViewActions(settings, theme, made, window)
    yield made
    window.deleteLater()


def _checked(actions: Actions) -> list[Act]:
    return [act for act in (Act.THEME_SYSTEM, Act.THEME_LIGHT, Act.THEME_DARK) if actions[act].isChecked()]


def test_the_menu_changes_the_colours_at_once(actions: Actions, settings: Settings, theme: Theme) -> None:
    assert _checked(actions) == [Act.THEME_LIGHT]
    actions[Act.THEME_DARK].trigger()
    assert theme.is_dark
    assert settings.theme is Mode.DARK
    actions[Act.THEME_DARK].trigger()  # what is chosen stays chosen
    assert _checked(actions) == [Act.THEME_DARK]


def test_the_settings_change_menu_and_colours_at_once(actions: Actions, settings: Settings, theme: Theme) -> None:
    settings.set_value(Key.THEME, Mode.DARK)
    assert theme.is_dark
    assert _checked(actions) == [Act.THEME_DARK]
    settings.set_value(Key.THEME, Mode.SYSTEM)
    assert theme.mode is Mode.SYSTEM
    assert _checked(actions) == [Act.THEME_SYSTEM]


def test_the_toggle_leads_to_the_other_colours(actions: Actions, settings: Settings) -> None:
    actions[Act.TOGGLE_THEME].trigger()
    assert settings.theme is Mode.DARK
    actions[Act.TOGGLE_THEME].trigger()
    assert settings.theme is Mode.LIGHT


def test_the_density_goes_both_ways(actions: Actions, settings: Settings) -> None:
    actions[Act.COMPACT].trigger()
    assert settings.flag(Key.COMPACT)
    settings.set_value(Key.COMPACT, False)
    assert not actions[Act.COMPACT].isChecked()


def test_the_keys_step_through_the_sizes(actions: Actions, settings: Settings, theme: Theme) -> None:
    settings.set_value(Key.FACE, Face.SYSTEM)
    actions[Act.LARGER].trigger()
    assert theme.reading == ReadingType(Face.SYSTEM, 18)
    for _ in SIZES_PX:
        actions[Act.SMALLER].trigger()
    assert theme.reading.size_px == SIZES_PX[0]
    actions[Act.NORMAL_SIZE].trigger()
    assert theme.reading.size_px == 16
    assert settings.number(Key.TEXT_SIZE) == 16
