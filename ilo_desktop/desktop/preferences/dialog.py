"""The dialog of preferences: its pages at the left, what is chosen at the right, and nothing to confirm."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline, upright_hairline
from ilo_desktop.desktop.icons import Icon
from ilo_desktop.desktop.preferences.controls import SettingSegments
from ilo_desktop.desktop.preferences.form import Form
from ilo_desktop.desktop.preferences.library_page import LibraryPage
from ilo_desktop.desktop.preferences.page_list import PageList
from ilo_desktop.desktop.preferences.pages import LanguagePage, ListPage, PaperPage, ReadingPage
from ilo_desktop.desktop.settings import Settings
from ilo_desktop.desktop.theme import Theme

_SIZE = (800, 600)
_LIST_PX = 192
_LIST_NARROW_PX = 148
_NARROW_PX = 640
_MARGIN_PX = 20


class Page(IntEnum):
    """The pages in their order."""

    READING = 0
    LIST = 1
    PAPER = 2
    LANGUAGE = 3
    LIBRARY = 4


class PreferencesDialog(QDialog):
    """Shows and writes the settings; the window beside it stays in use and follows at once.

    ``failed(NewsroomError)`` where something could not be shown.
    """

    failed = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, library: Path | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._list = PageList(theme, self)
        self._pages = QStackedWidget(self)
        self._forms = self._make_forms(theme, library)
        for icon, form in zip(_ICONS, self._forms, strict=True):
            self._list.add_page(icon, form.title)
            self._pages.addWidget(form)
        self._reset = FooterButton(self.tr("Back to the defaults"), self)
        self._reset.setToolTip(self.tr("Make everything on this page as it was at first"))
        self._close = FooterButton(self.tr("Close"), self)
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_page_chosen)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._close.clicked.connect(self.reject)
        settings.changed.connect(self._on_setting_changed)
        self.show_page(Page.READING)
        self._list.setFocus()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return Page(self._pages.currentIndex())

    def show_page(self, page: Page) -> None:
        """Show a page."""
        self._list.setCurrentRow(page)

    @Slot(object)
    def show_library(self, library: Path) -> None:
        """Say where the library lies that is open now."""
        self._places.show_library(library)

    def take_place_of(self, before: PreferencesDialog) -> None:
        """Show the same page at the same place, with the keyboard where it was."""
        self.setGeometry(before.geometry())
        self.show_page(before.page)
        focus = before.focusWidget()
        group = focus.parentWidget() if focus is not None else None
        if isinstance(group, SettingSegments):
            twin = next(one for one in self.findChildren(SettingSegments) if one.key is group.key)
            twin.take_focus(by_key=group.shows_ring)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the pages more room where there is little."""
        super().resizeEvent(event)
        self._list.setFixedWidth(_LIST_NARROW_PX if self.width() < _NARROW_PX else _LIST_PX)

    def _make_forms(self, theme: Theme, library: Path | None) -> list[Form]:
        settings = self._settings
        self._places = LibraryPage(library, settings, theme, self)
        self._places.failed.connect(self.failed)
        return [
            ReadingPage(settings, theme, self),
            ListPage(settings, theme, self),
            PaperPage(settings, theme, self),
            LanguagePage(settings, theme, self),
            self._places,
        ]

    def _lay_out(self) -> None:
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self._list)
        panes.addWidget(upright_hairline(self))
        panes.addWidget(self._pages, 1)
        foot = DialogFoot(_MARGIN_PX, self)
        foot.fill(self.tr("Changes apply at once."), self._reset, self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(panes, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)
        open_size(self, *_SIZE)

    @Slot(int)
    def _on_page_chosen(self, row: int) -> None:
        self._pages.setCurrentIndex(row)
        self._reset.setVisible(bool(self._forms[row].keys))
        self._on_setting_changed()

    @Slot()
    def _on_setting_changed(self) -> None:
        self._reset.setEnabled(not self._settings.are_default(self._forms[self.page].keys))

    @Slot()
    def _on_reset_clicked(self) -> None:
        self._settings.reset(self._forms[self.page].keys)


_ICONS = (Icon.BOOK, Icon.LINES, Icon.PRINT, Icon.GLOBE, Icon.INBOX)
