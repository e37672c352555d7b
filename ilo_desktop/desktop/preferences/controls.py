"""Controls that show a setting and write it: whoever changes one, both say the same."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.segmented import Segmented
from ilo_desktop.desktop.settings import Key, Settings, Value
from ilo_desktop.desktop.theme import Theme
from ilo_desktop.desktop.tick_box import WrappingTickBox


class SettingSegments(Segmented):
    """Chooses one of a few values of a setting."""

    def __init__(
        self,
        key: Key,
        name: str,
        choices: Sequence[tuple[Value, str]],
        settings: Settings,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(name, choices, theme, parent)
        self.key = key
        self._settings = settings
        settings.changed.connect(self._on_setting_changed)
        self.chosen.connect(self._on_chosen)
        self._on_setting_changed(key)

    @Slot(object)
    def _on_setting_changed(self, key: Key) -> None:
        if key is self.key:
            self.set_value(self._settings.preference(key))

    @Slot(object)
    def _on_chosen(self, value: Value) -> None:
        self._settings.set_value(self.key, value)


class SettingTick(WrappingTickBox):
    """Turns a setting on and off."""

    def __init__(self, key: Key, text: str, settings: Settings, theme: Theme, parent: QWidget) -> None:
        super().__init__(text, theme, parent)
        self.key = key
        self._settings = settings
        settings.changed.connect(self._on_setting_changed)
        self.clicked.connect(self._on_clicked)
        self._on_setting_changed(key)

    @Slot(object)
    def _on_setting_changed(self, key: Key) -> None:
        if key is self.key:
            self.setChecked(self._settings.flag(key))

    @Slot(bool)
    def _on_clicked(self, is_on: bool) -> None:
        self._settings.set_value(self.key, is_on)
