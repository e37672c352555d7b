"""The main window: builds the panes, arranges them, and wires them, in one visible place.

What is imported up here is loaded before the frame of the window is shown; the panes are loaded after that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ilo_desktop.desktop.frame import WindowFrame
from ilo_desktop.desktop.printing.locale_paper import PaperChoice
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Theme

if TYPE_CHECKING:
    from ilo_desktop.desktop.importing.flow import ImportFlow
    from ilo_desktop.desktop.libraries.libraries import Libraries
    from ilo_desktop.desktop.messages import Messages
    from ilo_desktop.desktop.state import Shown, State
    from ilo_desktop.desktop.status_line import StatusLine
    from ilo_desktop.newsroom.query import Condition

_LIST_TEXT_PX = 64
_NO_TIMELINE_BELOW_PX = 560


class MainWindow(WindowFrame):
    """The one window. It owns every pane; the panes know the state, and not each other.

    It is made as a frame alone; ``show_list`` makes the list, ``fill`` the rest: a start shows each before it loads
    the next. ``filled`` is sent when all is there.
    """

    filled = Signal()

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__(settings)
        self._theme = theme
        self._is_empty = False  # the library, as far as is known
        self._page: QWidget | None = None  # the one that was shown for the last result
        self._has_list = False
        self._is_filled = False

    def show_list(self, state: State) -> None:
        """Make the list, which shows a state, and put it where it stays: under the place of the timeline."""
        from ilo_desktop.desktop.list_pane import ListPane
        from ilo_desktop.desktop.release_list.view import ReleaseList

        self._list = ReleaseList(state, self._theme)
        self._list.set_compact(self._settings.flag(Key.COMPACT))
        self._middle = ListPane(self._list, self)
        self._middle.set_timeline_shown(self._has_timeline)
        self._panes.put_middle(self._middle)
        self._panes.lay_out()
        self._has_list = True

    def repaint_list(self) -> None:
        """Paint the list now."""
        self._list.viewport().repaint()

    def fill(self, state: State, libraries: Libraries) -> None:
        """Make the panes, which show a state, and put them into the frame."""
        if not self._has_list:
            self.show_list(state)
        self._state = state
        self._libraries = libraries
        self._build()
        self._arrange()
        self._connect()
        self._restore()
        self._on_availability_changed()
        self._is_filled = True
        self.filled.emit()

    @property
    def messages(self) -> Messages:
        """The door for messages to the user."""
        return self._messages

    @property
    def flow(self) -> ImportFlow:
        """The way in for files and texts."""
        return self._flow

    @property
    def status(self) -> StatusLine:
        """The line at the foot."""
        return self._status

    def _build(self) -> None:
        from ilo_desktop.desktop.actions import Actions
        from ilo_desktop.desktop.citing import Citing
        from ilo_desktop.desktop.commands import Commands
        from ilo_desktop.desktop.detail.pane import DetailPane
        from ilo_desktop.desktop.dialogs import Dialogs
        from ilo_desktop.desktop.exporting.exporting import Exporting
        from ilo_desktop.desktop.filters.chips import ChipBar
        from ilo_desktop.desktop.filters.sidebar import Sidebar
        from ilo_desktop.desktop.hit_ways import HitWays
        from ilo_desktop.desktop.importing.bar import ImportNotice
        from ilo_desktop.desktop.importing.drop import DropOverlay
        from ilo_desktop.desktop.importing.flow import ImportFlow
        from ilo_desktop.desktop.keyboard_ways import KeyboardWays
        from ilo_desktop.desktop.libraries.front import LibraryFront
        from ilo_desktop.desktop.messages import Messages
        from ilo_desktop.desktop.ordering import OrderActions, OrderButton
        from ilo_desktop.desktop.own_marks import OwnMarks
        from ilo_desktop.desktop.searching.search_box import SearchBox
        from ilo_desktop.desktop.stand_ins import StandIns
        from ilo_desktop.desktop.status_line import StatusLine
        from ilo_desktop.desktop.timeline.strip import Timeline
        from ilo_desktop.desktop.toolbar import Toolbar
        from ilo_desktop.desktop.view_actions import ViewActions
        from ilo_desktop.desktop.vocabulary.keeper import VocabularyKeeper

        state, theme = self._state, self._theme
        self._messages = Messages(self, theme)
        self._actions = Actions(self)
        self._own_marks = OwnMarks(state, theme, self._actions, self._messages, self)
        self._steps, self._notes = self._own_marks.steps, self._own_marks.notes
        self._search = SearchBox(state, theme, self._settings)
        self._toolbar = Toolbar(self._actions, self._search, theme)
        self._sidebar = Sidebar(state, theme)
        self._timeline = Timeline(state, theme)
        self._chips = ChipBar(state, theme)
        self._order_actions = OrderActions(state, self._actions, self)
        self._order_button = OrderButton(state, self._actions, theme, self._chips)
        self._chips.put_at_end(self._order_button)
        self._detail = DetailPane(state, theme, self._actions, self._notes)
        self._status = StatusLine(state)
        self._notice = ImportNotice()
        self._flow = ImportFlow(state, theme, self._messages, self._steps, self)
        self._vocabulary = VocabularyKeeper(state, self._messages, self._status, self._is_importing, self)
        stacks = (self._pages, self._middle.pages)
        self._stand_ins = StandIns(state, theme, self._libraries, self._flow, stacks, self)
        self._drop = DropOverlay(self, theme)
        self._front = LibraryFront(
            state, self._libraries, self._actions, self._messages, self._flow, self._status, self
        )
        self._view_actions = ViewActions(self._settings, theme, self._actions, self)
        self._dialogs = Dialogs(state, self._settings, theme, self._actions, self._messages, self)
        parts = (self._search, self._sidebar, self._timeline, self._list, self._detail)
        self._ways = KeyboardWays(self._actions, self._settings, self._panes, parts, self)
        self._hit_ways = HitWays(state, self._actions, self._list, self._detail, self._status, self)
        selected = self._list.selected_keys
        self._commands = Commands(state, self._actions, self._messages, self._steps, selected, self)
        self._citing = Citing(state, self._actions, self._messages, self._status, selected, self)
        self._exporting = Exporting(state, self._settings, self._actions, self._messages, selected, self)

    def _arrange(self) -> None:
        from ilo_desktop.desktop.action_table import CONTEXT_ACTS, Submenu

        self.menuBar().clear()
        self._actions.fill_menu_bar(self.menuBar())
        cite = self._actions.menu_of(Submenu.CITE, self._list)
        self._list.set_context_actions([*(self._actions[act] for act in CONTEXT_ACTS), cite.menuAction()])
        self._middle.put(self._timeline, self._chips)
        self._middle.put_foot(self._own_marks.notice)
        self._middle.put_foot(self._exporting.notice)
        self._middle.installEventFilter(self)
        self._panes.put_sides(self._sidebar, self._detail)
        self._status.add_widget(self._notice)
        self.put_ends(self._toolbar, self._status)
        self.put_over_pages(self._front.bar)
        self._chips.follow(self._timeline)
        for first, second in zip(tab_order := self._tab_order(), tab_order[1:], strict=False):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self._detail.text, self._notice.button)

    def _tab_order(self) -> list[QWidget]:
        return [
            self._search,
            *self._front.bar.buttons,
            self._sidebar,
            self._timeline,
            self._order_button,
            self._list,
            *self._own_marks.notice.buttons,
            *self._exporting.notice.buttons,
            self._detail,
        ]

    def _connect(self) -> None:
        from ilo_desktop.desktop.action_table import Act

        actions, state = self._actions, self._state
        self._settings.changed.connect(self._on_setting_changed)
        state.first_page_found.connect(self._show_list)
        state.shown_changed.connect(self._on_shown)
        state.query_changed.connect(self._on_availability_changed)
        state.current_changed.connect(self._on_availability_changed)
        state.failed.connect(self._messages.show_trouble)
        self._settings.failed.connect(self._messages.show_trouble)
        self._front.left.connect(self._on_library_left)
        self._front.is_open_changed.connect(self._on_open_changed)
        self._steps.changed.connect(self._on_availability_changed)
        self._steps.began.connect(self._status.follow_long_write)
        self._own_marks.settled.connect(self.close)
        self._own_marks.notice.left.connect(self._ways.to_list)
        self._exporting.notice.left.connect(self._ways.to_list)
        self._detail.quotation_requested.connect(self._citing.quote)

        self._search.left.connect(self._ways.to_list)
        self._search.help_requested.connect(self._dialogs.show_search_help)
        self._dialogs.search_requested.connect(self._search.search_for)
        self._chips.emptied.connect(self._ways.to_list)
        self._list.paste_requested.connect(self._flow.paste)
        self._list.next_page_requested.connect(self._on_next_page)
        self._list.activated_release.connect(self._ways.to_detail)
        self._list.selection_count_changed.connect(self._detail.set_selection_count)
        self._list.selection_count_changed.connect(self._on_availability_changed)
        self._detail.next_page_requested.connect(self._on_next_page)
        self._detail.filter_requested.connect(self._on_filter_requested)
        self._detail.left.connect(self._ways.to_list)
        self._own_marks.connect_panes(self._detail, self._sidebar, self._chips, self._list)
        self._own_marks.keeping.views.changed.connect(self._on_availability_changed)
        state.order_changed.connect(self._on_availability_changed)
        self._detail.open_requested.connect(self._commands.open_address)
        self._detail.comparing_requested.connect(self._dialogs.show_versions)
        self._detail.beside_requested.connect(self._dialogs.show_beside)
        self._dialogs.open_requested.connect(self._commands.open_address)
        self._detail.sources.source_requested.connect(self._dialogs.show_source)
        self._detail.sources.original_requested.connect(self._dialogs.save_original)
        self._list.current_row_changed.connect(self._commands.show_marks)
        self._detail.release_shown.connect(self._commands.show_release)
        self._detail.release_shown.connect(self._on_availability_changed)
        self._panes.sidebar_shown.connect(self._on_panes_laid_out)

        self._drop.paths_dropped.connect(self._flow.review_paths)
        self._drop.text_dropped.connect(self._flow.review_text)
        self._drop.web_address_dropped.connect(self._flow.refuse_web_address)
        self._flow.last_import_changed.connect(self._notice.show_last)
        self._flow.imported.connect(self._notice.show_import)
        self._notice.undo_requested.connect(self._flow.undo_last)

        actions[Act.IMPORT].triggered.connect(self._flow.show_dialog)
        actions[Act.IMPORT_FILES].triggered.connect(self._flow.choose_files)
        actions[Act.IMPORT_FOLDER].triggered.connect(self._flow.choose_folder)
        actions[Act.IMPORT_PASTE].triggered.connect(self._flow.paste)
        actions[Act.IMPORTS].triggered.connect(self._flow.show_imports)
        actions[Act.EDIT_VOCABULARY].triggered.connect(self._vocabulary.edit)
        actions[Act.QUIT].triggered.connect(self.close)
        actions[Act.COPY].triggered.connect(self._on_copy)
        actions[Act.SELECT_ALL].triggered.connect(self._on_select_all)
        actions[Act.CLEAR_FILTERS].triggered.connect(self._on_clear_filters)
        actions[Act.NEXT].triggered.connect(self._list.select_next)
        actions[Act.PREVIOUS].triggered.connect(self._list.select_previous)
        actions[Act.PROVENANCE].triggered.connect(self._detail.show_origins)
        actions[Act.VERSIONS].triggered.connect(self._detail.compare_versions)
        actions[Act.SHOW_SOURCE].triggered.connect(self._detail.sources.show_last)
        actions[Act.SAVE_ORIGINAL].triggered.connect(self._detail.sources.save_last)
        actions[Act.SIDEBAR].toggled.connect(self._panes.set_sidebar_shown)

    # What is remembered

    def _restore(self) -> None:
        self._sidebar.restore_state(self._settings.text(Key.SECTIONS))
        self._flow.set_folder(self._settings.text(Key.FOLDER))
        self._on_setting_changed()
        self._panes.lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window and let it go, once a note that was being typed is saved and what waits is done."""
        if self._is_filled and not self._own_marks.may_close():
            event.ignore()  # ``settled`` closes it
            return
        self.remember()
        super().closeEvent(event)

    def write_all(self) -> None:
        """Begin to write what was typed or asked for, for the program ends at once."""
        if self._is_filled:
            self._own_marks.write_all()

    def remember(self) -> None:
        """Keep how the window is, for the next one."""
        self._settings.set_value(Key.GEOMETRY, self.saveGeometry())
        self._panes.remember()
        if self._is_filled:
            self._settings.set_value(Key.SECTIONS, self._sidebar.save_state())
            self._settings.set_value(Key.FOLDER, self._flow.folder)

    # Another window in its place

    def is_settled(self) -> bool:
        """Say whether nothing is under way of which this window is to tell the end."""
        if not self._is_filled or self._libraries.is_opening:
            return False
        is_asked = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        return not (
            is_asked
            or self._is_importing()
            or self._steps.is_busy
            or self._vocabulary.is_tagging
            or self._exporting.is_busy
        )

    def _is_importing(self) -> bool:
        return self._flow.session is not None

    def take_place_of(self, before: MainWindow) -> None:
        """Show, on the same place of the screen, what another window showed that is to go."""
        if not before.isMaximized() and not before.isFullScreen():
            self.setGeometry(before.geometry())
        self.show()
        self._front.take_place_of(before._front)
        if self._state.is_open:
            self._list.take_place_of(before._list)
            self._state.tell_again()
            self._flow.look()
        self._dialogs.take_place_of(before._dialogs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the search box over the list when that is moved or gets another width."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place_search()
        return super().eventFilter(watched, event)

    @Slot(bool)
    def _on_panes_laid_out(self, is_sidebar_shown: bool) -> None:
        from ilo_desktop.desktop.action_table import Act

        self._toolbar.set_words_shown(self._panes.is_wide)
        self._actions[Act.SIDEBAR].setChecked(is_sidebar_shown)
        self._show_timeline()

    @property
    def _is_low(self) -> bool:
        """Whether the list needs every line that there is."""
        return self.height() < _NO_TIMELINE_BELOW_PX

    @property
    def _has_timeline(self) -> bool:
        return self._settings.flag(Key.TIMELINE) and not self._is_low

    def _show_timeline(self) -> None:
        self._middle.set_timeline_shown(self._has_timeline)
        self._on_availability_changed()

    def _place_search(self) -> None:
        left, width = self._panes.middle_place
        self._toolbar.set_search_place(left + _LIST_TEXT_PX, max(width - _LIST_TEXT_PX - 16, 240))

    # What is shown

    @Slot(str)
    def _on_library_left(self, words: str) -> None:
        self._page = None
        self._is_empty = False
        self._opening.setText(words)
        self._pages.setCurrentWidget(self._opening)

    @Slot(bool)
    def _on_open_changed(self, is_open: bool) -> None:
        self._drop.setEnabled(is_open)
        if self._is_empty:
            self._stand_ins.welcome.set_sample_offered(not self._libraries.is_sample)
        self._search.setVisible(is_open and not self._is_empty)
        if is_open and self._page is None and self._state.shown is not None:
            self._on_shown(self._state.shown)
        self._on_availability_changed()

    @Slot()
    def _show_list(self) -> None:
        self._middle.pages.setCurrentWidget(self._list)

    @Slot(object)
    def _on_shown(self, shown: Shown) -> None:
        self._middle.pages.setCurrentWidget(self._list if len(shown.result) else self._stand_ins.no_result)
        self._is_empty = shown.counts.total == 0 and shown.counts.deleted == 0
        page = self._stand_ins.welcome if self._is_empty else self._panes
        if self._page is not page:
            self._page = page
            self._pages.setCurrentWidget(page)
            (page if self._is_empty else self._list).setFocus()
        self._search.setVisible(not self._is_empty)
        if self._is_empty:
            self._on_clear_filters()  # nobody sees them there, and they would hide what is imported next
        self._on_availability_changed()

    @Slot()
    def _on_availability_changed(self) -> None:
        from ilo_desktop.desktop.action_table import Needs
        from ilo_desktop.newsroom.order import Order

        state = self._state
        met = {
            Needs.LIBRARY: True,
            Needs.RELEASES: state.shown is not None and len(state.shown.result) > 0,
            Needs.CHOSEN: state.current is not None or self._list.selection_count > 0,
            Needs.CURRENT: state.current is not None,
            Needs.ALONE: state.current is not None and self._list.selection_count < 2,
            Needs.VERSIONS: self._detail.has_versions and self._list.selection_count < 2,
            Needs.ADDRESS: self._commands.has_address,
            Needs.HITS: self._hit_ways.are_there,
            Needs.CONDITIONS: not state.query.is_everything,
            Needs.WORDS: Order.RELEVANCE.suits(state.query),
            Needs.COLLECTION: Order.COLLECTION.suits(state.query),
            Needs.HEIGHT: state.is_open and not self._is_low,
        }
        possible = frozenset(need for need, is_met in met.items() if is_met) | self._own_marks.available
        self._actions.set_available(possible if self._front.is_open else frozenset())

    @Slot(object)
    def _on_filter_requested(self, condition: Condition) -> None:
        self._state.set_query(self._state.query.only(condition))

    @Slot()
    def _on_clear_filters(self) -> None:
        from ilo_desktop.newsroom.query import EVERYTHING

        self._state.set_query(EVERYTHING)

    @Slot()
    def _on_next_page(self) -> None:
        if not self._detail.page_down():
            self._list.select_next()

    @Slot()
    def _on_setting_changed(self) -> None:
        settings = self._settings
        self._list.set_compact(settings.flag(Key.COMPACT))
        self._show_timeline()
        self._detail.set_marking(by_time=settings.flag(Key.READ_BY_TIME), by_space=settings.flag(Key.READ_BY_SPACE))
        self._commands.set_shows_address(settings.flag(Key.SHOW_ADDRESS))
        self._commands.set_paper(settings.layout, settings.choice(Key.PAPER, PaperChoice))

    # Edit

    @Slot()
    def _on_copy(self) -> None:
        if not self._detail.copy_selected_text():
            self._commands.copy_releases()

    @Slot()
    def _on_select_all(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and self._detail.isAncestorOf(focus):
            self._detail.select_all_text()
        else:
            self._list.selectAll()
