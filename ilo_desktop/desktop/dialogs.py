"""The dialogs of the window that are loaded when they are wanted: preferences, keys, and what the program is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.settings import Settings
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from ilo_desktop.desktop.preferences.dialog import PreferencesDialog
    from ilo_desktop.desktop.source.dialog import SourceDialog
    from ilo_desktop.newsroom.release import Release, Sighting
    from ilo_desktop.newsroom.siblings import Sibling
    from ilo_desktop.newsroom.versions import Version


class Dialogs(QObject):
    """Opens each dialog over the window; the preferences stay open beside it, and are there once.

    ``open_requested(str)`` for a web address, which nothing here opens; ``search_requested(str)`` for an example of a
    search.
    """

    open_requested = Signal(str)
    search_requested = Signal(str)
    _library_opened = Signal(object)

    def __init__(
        self, state: State, settings: Settings, theme: Theme, actions: Actions, messages: Messages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._state = state
        self._settings = settings
        self._theme = theme
        self._messages = messages
        self._window = window
        actions[Act.PREFERENCES].triggered.connect(self.show_preferences)
        actions[Act.SEARCH_HELP].triggered.connect(self.show_search_help)
        actions[Act.KEYS].triggered.connect(self._on_keys)
        actions[Act.ABOUT].triggered.connect(self._on_about)
        state.library_opened.connect(self._on_library_opened)

    @property
    def preferences(self) -> PreferencesDialog | None:
        """The preferences, where they are open."""
        from ilo_desktop.desktop.preferences.dialog import PreferencesDialog

        return next((one for one in self._window.findChildren(PreferencesDialog) if one.isVisible()), None)

    @Slot()
    def show_preferences(self) -> None:
        """Open the preferences, or bring them to the front."""
        dialog = self.preferences or self._make_preferences()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _make_preferences(self) -> PreferencesDialog:
        from ilo_desktop.desktop.preferences.dialog import PreferencesDialog

        library = self._state.library.path if self._state.is_open else None
        dialog = PreferencesDialog(self._settings, self._theme, library, self._window)
        dialog.failed.connect(self._messages.show_trouble)
        self._library_opened.connect(dialog.show_library)
        return dialog

    def take_place_of(self, before: Dialogs) -> None:
        """Open the preferences as they are open over another window, which is to go."""
        open_there = before.preferences
        if open_there is not None:
            dialog = self._make_preferences()
            dialog.take_place_of(open_there)  # before it is shown: Qt tells who has the keyboard when a dialog is
            dialog.show()
            dialog.activateWindow()
            open_there.close()

    @Slot()
    def _on_library_opened(self) -> None:
        self._library_opened.emit(self._state.library.path)

    @Slot(object)
    def show_versions(self, versions: Sequence[Version]) -> None:
        """Compare the versions of a release beside the window, or bring what does so to the front."""
        from ilo_desktop.desktop.comparing.window import VersionsWindow

        open_ones = (one for one in self._window.findChildren(VersionsWindow) if one.isVisible())
        window = next((one for one in open_ones if one.versions == versions), None)
        if window is None:
            window = VersionsWindow(self._state, self._settings, self._theme, versions, self._window)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(object, object)
    def show_beside(self, release: Release, siblings: Sequence[Sibling]) -> None:
        """Show a release beside what it is in another language, or bring what does so to the front."""
        from ilo_desktop.desktop.comparing.siblings_window import SiblingsWindow

        open_ones = (one for one in self._window.findChildren(SiblingsWindow) if one.isVisible())
        window = next((one for one in open_ones if one.is_about(release, siblings)), None)
        if window is None:
            window = SiblingsWindow(self._state, self._settings, self._theme, release, siblings, self._window)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(object, object)
    def show_source(self, release: Release, sighting: Sighting) -> SourceDialog:
        """Show the document of a sighting, with the release marked."""
        from ilo_desktop.desktop.source.dialog import SourceDialog  # loaded when it is wanted, with the readers

        sightings = release.sightings
        dialog = SourceDialog(self._state, self._theme, self._messages, sightings, sighting, self._window)
        dialog.open_requested.connect(self.open_requested)
        dialog.open()
        return dialog

    @Slot(object, object)
    def save_original(self, release: Release, sighting: Sighting) -> None:
        """Show the document of a sighting, and ask where to write it."""
        self.show_source(release, sighting).save_as()

    @Slot()
    def show_search_help(self) -> None:
        """Tell how to search."""
        from ilo_desktop.desktop.searching.help_dialog import SearchHelpDialog

        dialog = SearchHelpDialog(self._theme, self._window)
        dialog.search_requested.connect(self.search_requested)
        dialog.open()

    @Slot()
    def _on_keys(self) -> None:
        from ilo_desktop.desktop.keys.dialog import KeysDialog

        KeysDialog(self._theme, self._window).open()

    @Slot()
    def _on_about(self) -> None:
        self._messages.show_about(self._state.library.path if self._state.is_open else None)
