"""The pages that stand in for what is not there: for the panes of an empty library, for the list of an empty result."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from ilo_desktop.desktop.importing.flow import ImportFlow
from ilo_desktop.desktop.libraries.libraries import Libraries
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from ilo_desktop.desktop.filters.no_result import NoResultPage
    from ilo_desktop.desktop.welcome.page import WelcomePage


class StandIns(QObject):
    """Makes each page when it is first needed, for most starts need none, and puts it on the stack it belongs to."""

    def __init__(
        self,
        state: State,
        theme: Theme,
        libraries: Libraries,
        flow: ImportFlow,
        stacks: tuple[QStackedWidget, QStackedWidget],
        parent: QObject,
    ) -> None:
        """``stacks`` are that of the panes and that of the list."""
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._libraries = libraries
        self._flow = flow
        self._of_panes, self._of_list = stacks

    @cached_property
    def welcome(self) -> WelcomePage:
        """What stands in for the panes."""
        from ilo_desktop.desktop.welcome.page import WelcomePage

        page = WelcomePage(self._theme, offers_sample=not self._libraries.is_sample)
        page.sample_requested.connect(self._libraries.open_sample)
        page.choose_files_requested.connect(self._flow.choose_files)
        page.choose_folder_requested.connect(self._flow.choose_folder)
        page.paste_requested.connect(self._flow.paste)
        self._of_panes.addWidget(page)
        return page

    @cached_property
    def no_result(self) -> NoResultPage:
        """What stands in for the list."""
        from ilo_desktop.desktop.filters.no_result import NoResultPage

        page = NoResultPage(self._state, self._theme)
        page.follow(self._of_list.widget(0))
        self._of_list.addWidget(page)
        return page
