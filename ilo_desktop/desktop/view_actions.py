"""The actions that choose how things look: they write the settings, and show what the settings say."""

from PySide6.QtCore import QObject, Slot

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.icons import Icon, icon
from ilo_desktop.desktop.reading_type import NORMAL_PX
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Mode, Theme

_THEMES = {Act.THEME_SYSTEM: Mode.SYSTEM, Act.THEME_LIGHT: Mode.LIGHT, Act.THEME_DARK: Mode.DARK}
_FLAGS = {Act.COMPACT: Key.COMPACT, Act.TIMELINE: Key.TIMELINE}


class ViewActions(QObject):
    """Wires the actions of the View menu to the settings, in both directions, and the theme to the settings."""

    def __init__(self, settings: Settings, theme: Theme, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self._actions = actions
        for act in _FLAGS:
            actions[act].triggered.connect(self._on_flag_triggered)
        for act in _THEMES:
            actions[act].triggered.connect(self._on_theme_triggered)
        actions[Act.TOGGLE_THEME].triggered.connect(self._on_toggle_theme)
        actions[Act.LARGER].triggered.connect(self._on_larger)
        actions[Act.SMALLER].triggered.connect(self._on_smaller)
        actions[Act.NORMAL_SIZE].triggered.connect(self._on_normal_size)
        settings.changed.connect(self._on_setting_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_setting_changed()
        self._on_theme_changed()

    @Slot()
    def _on_setting_changed(self) -> None:
        settings = self._settings
        self._theme.set_mode(settings.theme)
        self._theme.set_reading(settings.reading_type)
        for act, mode in _THEMES.items():
            self._actions[act].setChecked(settings.theme is mode)
        for act, key in _FLAGS.items():
            self._actions[act].setChecked(settings.flag(key))

    @Slot()
    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self._actions.set_colours(colours)
        self._actions[Act.TOGGLE_THEME].setIcon(icon(Icon.SUN if self._theme.is_dark else Icon.MOON, colours))

    @Slot(bool)
    def _on_flag_triggered(self, is_on: bool) -> None:
        self._settings.set_value(_FLAGS[self._sender()], is_on)

    @Slot()
    def _on_theme_triggered(self) -> None:
        self._settings.set_value(Key.THEME, _THEMES[self._sender()])

    @Slot()
    def _on_toggle_theme(self) -> None:
        self._settings.set_value(Key.THEME, Mode.LIGHT if self._theme.is_dark else Mode.DARK)

    @Slot()
    def _on_larger(self) -> None:
        self._step(1)

    @Slot()
    def _on_smaller(self) -> None:
        self._step(-1)

    @Slot()
    def _on_normal_size(self) -> None:
        self._settings.set_value(Key.TEXT_SIZE, NORMAL_PX)

    def _step(self, steps: int) -> None:
        self._settings.set_value(Key.TEXT_SIZE, self._settings.reading_type.stepped(steps).size_px)

    def _sender(self) -> Act:
        return Act(self.sender().objectName())
