"""The detail pane: one release to read, with what can be done with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.comparing.version_names import last_change
from ilo_desktop.desktop.detail.header import DetailHeader
from ilo_desktop.desktop.detail.hits import Hits
from ilo_desktop.desktop.detail.loading import Decided, Load, Loaded, MarkRead
from ilo_desktop.desktop.detail.own_parts import OwnParts
from ilo_desktop.desktop.detail.page import PageLook, write_page
from ilo_desktop.desktop.detail.reading import ReadingClock
from ilo_desktop.desktop.detail.sources import Sources
from ilo_desktop.desktop.detail.tag_menu import TagMenus, removal_of
from ilo_desktop.desktop.detail.targets import (
    Adding,
    Beside,
    Comparing,
    Editing,
    Likening,
    Restoring,
    Retracting,
    Target,
    Unfolding,
)
from ilo_desktop.desktop.detail.text_view import TextView
from ilo_desktop.desktop.detail.words import ReleaseWords
from ilo_desktop.desktop.notes import Notes
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Measure, Theme, Type, font
from ilo_desktop.newsroom.body import Body
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Corrected
from ilo_desktop.newsroom.query import Condition
from ilo_desktop.newsroom.release import Release, Sighting
from ilo_desktop.newsroom.siblings import Sibling
from ilo_desktop.newsroom.versions import Version

_BUTTONS = (Act.STAR, Act.READ, Act.NOTE, Act.PRINT_RELEASE, Act.OPEN_SOURCE)
_DECISIONS = (Act.EDIT, Act.DELETE, Act.RESTORE)
_OF_SOURCES = (Act.PROVENANCE, Act.SHOW_SOURCE, Act.SAVE_ORIGINAL)
_NARROW_PX = 520
_UNDER_TAGS_PX = 4
_MESSAGE, _READING = range(2)


class DetailPane(QWidget):
    """Shows the release that is current, and marks it as read once it was read.

    ``release_shown(Release | None)`` when another release, or another state of it, stands in the pane;
    ``filter_requested(Condition)`` for a tag; ``open_requested(str)`` for a web address, which nothing here opens;
    ``next_page_requested`` for Space in the text; ``tag_taken_off(str)`` and ``tagging_requested`` for the user's own
    tags, ``collection_left(str)`` for a collection; ``quotation_requested(Release, str)`` for selected words;
    ``corrected(Corrected)`` and ``correcting_requested(Facet | None)``
    for the tags of the vocabulary; ``comparing_requested(tuple of Version)`` for what changed;
    ``beside_requested(Release, tuple of Sibling)`` for two languages side by side; ``deciding_requested(Wished)`` for a
    decision;
    ``left`` when the keyboard wants back to the list. What is asked of documents comes from ``sources``.
    """

    release_shown = Signal(object)
    filter_requested = Signal(object)
    open_requested = Signal(str)
    next_page_requested = Signal()
    tag_taken_off = Signal(str)
    tagging_requested = Signal()
    collection_left = Signal(str)
    quotation_requested = Signal(object, str)
    corrected = Signal(object)
    correcting_requested = Signal(object)
    comparing_requested = Signal(object)
    beside_requested = Signal(object, object)
    deciding_requested = Signal(object)
    left = Signal()

    def __init__(
        self, state: State, theme: Theme, actions: Actions, notes: Notes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._theme = theme
        self._release: Release | None = None
        self._body = Body()
        self._versions: tuple[Version, ...] = ()
        self._siblings: tuple[Sibling, ...] = ()
        self._decided = Decided()
        self._loading: Task | None = None
        self._selection_count = 0
        self._clock = ReadingClock(self)
        self._notes = notes
        self._marks_by_time = True
        self._marks_by_space = True
        self._shows_origins = False
        self._build(actions)
        self._connect()
        self._show_pages()

    def _build(self, actions: Actions) -> None:
        self.setAccessibleName(self.tr("Release"))
        self.setProperty("ground", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = TextView(self._theme)
        self._own = OwnParts(self._text, self._theme, self._notes)
        self._own.set_type(self._theme.reading)
        self._text_actions = [actions[act] for act in (Act.COPY, Act.SELECT_ALL, *_BUTTONS, *_DECISIONS, *_OF_SOURCES)]
        self._text.addActions(self._text_actions)
        self._menus = TagMenus(self)
        self._sources = Sources(self)
        self._header = DetailHeader([actions[act] for act in _BUTTONS], self)
        self._hits = Hits(self._text, self._own.note)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._text, 1)
        self._message = QLabel(self)
        self._message.setFont(font(Type.BODY))
        self._message.setProperty("role", "faint")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setMargin(Measure.DETAIL_MARGIN_NARROW)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._message)
        self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self._state.current_changed.connect(self._on_current_changed)
        self._state.library_changed.connect(self._on_library_changed)
        self._state.query_changed.connect(self._on_look_changed)
        self._theme.changed.connect(self._on_look_changed)
        self._theme.reading_changed.connect(self._on_reading_changed)
        self._clock.read.connect(self._on_time_over)
        self._text.link_followed.connect(self._on_link_followed)
        self._text.menu_requested.connect(self._on_menu_requested)
        self._text.link_deleted.connect(self._on_link_deleted)
        self._menus.filter_requested.connect(self.filter_requested)
        self._menus.why_requested.connect(self._text.select_words)
        self._menus.corrected.connect(self.corrected)
        self._menus.correcting_requested.connect(self.correcting_requested)
        self._text.next_page_requested.connect(self.next_page_requested)
        self._own.filter_requested.connect(self.filter_requested)
        self._own.tag_taken_off.connect(self.tag_taken_off)
        self._own.tagging_requested.connect(self.tagging_requested)
        self._own.collection_left.connect(self.collection_left)
        self._own.left.connect(self.left)
        self._hits.changed.connect(self._header.show_hits)
        self._notes.conflicted.connect(self._on_conflicted)

    # What others ask for

    @property
    def release(self) -> Release | None:
        """The release that stands in the pane."""
        return self._release

    @property
    def text(self) -> TextView:
        """The text on the screen."""
        return self._text

    @property
    def own(self) -> OwnParts:
        """The user's own tags and note in the text."""
        return self._own

    @property
    def sources(self) -> Sources:
        """What can be asked of the documents that the release was read from."""
        return self._sources

    @property
    def hits(self) -> Hits:
        """The marked words of the search, in text and note."""
        return self._hits

    @property
    def header(self) -> DetailHeader:
        """What stands over the text."""
        return self._header

    @property
    def clock(self) -> ReadingClock:
        """What decides when the release counts as read."""
        return self._clock

    def set_marking(self, *, by_time: bool, by_space: bool) -> None:
        """Choose what makes a release read: two seconds in view, Space, both or neither."""
        self._marks_by_space = by_space
        if by_time != self._marks_by_time:
            self._marks_by_time = by_time
            self._clock.stop()
            self._start_clock()

    @Slot(int)
    def set_selection_count(self, count: int) -> None:
        """Say how many releases are selected; for several that is told in place of one of them."""
        self._selection_count = count
        self._show_pages()

    def go_to_hit(self, step: int) -> bool:
        """Go to the next hit (1) or the one before (-1); False at the last one, and where nothing is read.

        What is still being loaded is waited for: its hits come first.
        """
        if self._loading is not None and self._hits.is_arriving:
            return True
        return self._pages.currentIndex() == _READING and self._hits.go(step)

    def arrive_at_hit(self, step: int) -> None:
        """Go to the first hit (1) or the last one (-1) of the release that is being loaded, once it is there."""
        if self._loading is not None:
            self._hits.arrive(step)

    def page_down(self) -> bool:
        """Scroll on by a page, which may hold the release to be read; False at the end of the text."""
        if self._pages.currentIndex() != _READING:
            return False
        if self._marks_by_space:
            self.mark_read()
        return self._text.page_down()

    def mark_read(self) -> None:
        """Hold the release to be read."""
        self._clock.stop()
        if self._release is not None and not self._release.read:
            self._on_read(self._release.id)

    def take_focus(self) -> None:
        """Take the keyboard."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy_selected_text(self) -> bool:
        """Copy what is selected in the text; False where the keyboard is elsewhere or nothing is selected."""
        if not (self._text.hasFocus() and self._text.textCursor().hasSelection()):
            return False
        self._text.copy()
        return True

    def select_all_text(self) -> None:
        """Select all of the text."""
        self._text.selectAll()

    @Slot()
    def edit_note(self) -> None:
        """Let the note be written."""
        if self._pages.currentIndex() == _READING:
            self._own.edit_note()

    def tagging_place(self) -> QPoint:
        """Return where on the screen tags are to be chosen: under those of the release, or what is said instead."""
        tags, seen = self._own.tags, self._text.viewport().rect()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = tags.rect().bottomRight() if is_mirrored else tags.rect().bottomLeft()
        if tags.isVisible() and seen.contains(tags.mapTo(self._text.viewport(), corner)):
            return tags.mapToGlobal(corner + QPoint(0, _UNDER_TAGS_PX))
        if self._message.isVisible():
            return self._message.mapToGlobal(_under_words(self._message, is_mirrored=is_mirrored))
        area = self if self.isVisible() else self.window()
        return area.mapToGlobal(QPoint(area.width() // 4, area.height() // 4))

    @Slot()
    def show_origins(self) -> None:
        """Say of each field which document it came from, or no more."""
        self._shows_origins = not self._shows_origins
        self._write(keeps_place=True)
        if self._shows_origins:
            self._text.show_link(Unfolding())

    @property
    def has_versions(self) -> bool:
        """Whether the release that stands in the pane has several wordings."""
        return self._release is not None and len(self._versions) > 1

    @Slot()
    def compare_versions(self) -> None:
        """Ask for its versions to be compared."""
        if self.has_versions:
            self.comparing_requested.emit(self._versions)

    # What Qt and the state tell

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text at a measure that reads well."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to count the reading time."""
        super().showEvent(event)
        self._start_clock()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting: nobody reads what is hidden."""
        super().hideEvent(event)
        self._clock.stop()

    @Slot(object)
    def _on_current_changed(self, release_id: int | None) -> None:
        self._clock.stop()
        self._hits.forget()
        if release_id is None:
            self._set_release(None)
        else:
            self._load(release_id)

    @Slot(object)
    def _on_library_changed(self, changes: ChangeSet) -> None:
        current = self._state.current
        # Of what other programs write nothing is known, an import can bring a source alone, and what came, went or got
        # another language can be this release in another one.
        is_known = changes.import_id is None and not changes.is_empty and not changes.moves_rows
        if current is not None and (changes.touches(current) or not is_known):
            self._load(current)

    @Slot()
    def _on_look_changed(self) -> None:
        self._write(keeps_place=True)

    @Slot()
    def _on_reading_changed(self) -> None:
        top = self._text.top
        self._own.set_type(self._theme.reading)
        self._arrange()
        self._write(keeps_place=True)
        self._text.show_at_top(top)

    @Slot(int)
    def _on_conflicted(self, release_id: int) -> None:
        if release_id == self._state.current:
            self._load(release_id)

    @Slot(object)
    def _on_loaded(self, loaded: Loaded) -> None:
        self._loading = None
        self._body = loaded.body
        self._versions = loaded.versions
        is_other = (loaded.siblings, loaded.decided) != (self._siblings, self._decided)
        self._siblings = loaded.siblings
        self._decided = loaded.decided
        self._set_release(loaded.release, writes_anew=is_other)

    @Slot(object)
    def _on_load_failed(self, trouble: Exception) -> None:
        self._loading = None
        self._set_release(None)
        if not (isinstance(trouble, NewsroomError) and trouble.code is Code.RELEASE_UNKNOWN):
            self._state.failed.emit(trouble)

    @Slot(int)
    def _on_time_over(self, release_id: int) -> None:
        if self.isActiveWindow():
            self._on_read(release_id)
        else:  # a dialog or another program lies over it
            self._clock.start(release_id)

    @Slot(int)
    def _on_read(self, release_id: int) -> None:
        task = self._state.write(MarkRead(self._state.library, release_id))
        task.failed.connect(self._state.failed)

    @Slot(object)
    def _on_link_followed(self, target: Target) -> None:
        match target:
            case Condition():
                self.filter_requested.emit(target)
            case Sighting():
                self._sources.show(target)
            case Unfolding():
                self.show_origins()
            case str():
                self.open_requested.emit(target)
            case Corrected():
                self.corrected.emit(target)
            case Adding():
                self.correcting_requested.emit(None)
            case Comparing():
                self.compare_versions()
            case Sibling():
                self._state.set_current(target.id)
            case Beside():
                self.beside_requested.emit(self._release, self._siblings)
            case Editing() | Restoring() | Likening() | Retracting():
                self.deciding_requested.emit(target)

    @Slot(object, QPoint)
    def _on_menu_requested(self, target: Target | None, place: QPoint) -> None:
        if isinstance(target, Corrected):
            menu = self._menus.menu_of_removed(target, self)
        elif isinstance(target, Sighting):
            menu = self._sources.menu(target, self)
        elif isinstance(target, Condition) and self._release is not None:
            menu = self._menus.menu(self._release, target, self._text.has_words, self)
        else:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self._text_actions)
            self._add_quotation(menu)
        menu.popup(place)

    def _add_quotation(self, menu: QMenu) -> None:
        """Offer to quote what is selected, second in the menu."""
        quote = QAction(self.tr("Copy quotation with source"), menu)
        quote.setEnabled(self._release is not None and self._text.textCursor().hasSelection())
        quote.triggered.connect(self._on_quotation_chosen)
        menu.insertAction(menu.actions()[1], quote)

    @Slot()
    def _on_quotation_chosen(self) -> None:
        if self._release is not None and (words := self._text.selected_words()):
            self.quotation_requested.emit(self._release, words)

    @Slot(object)
    def _on_link_deleted(self, target: Target) -> None:
        if isinstance(target, Condition) and self._release is not None:
            self.corrected.emit(removal_of(self._release, target))

    # Ways and means

    def _load(self, release_id: int) -> None:
        if self._loading is not None:
            self._loading.abandon()
        self._loading = self._state.workers.start(Load(self._state.library, release_id))
        self._loading.done.connect(self._on_loaded)
        self._loading.failed.connect(self._on_load_failed)

    def _set_release(self, release: Release | None, *, writes_anew: bool = False) -> None:
        if release is None and self._loading is not None:
            self._loading.abandon()
            self._loading = None
        before, self._release = self._release, release
        self._sources.set_release(release)
        is_other = before is None or release is None or before.id != release.id
        if is_other or writes_anew or _without_marks(before) != _without_marks(release):
            self._write(keeps_place=not is_other)
        self._own.show_release(release)
        self._show_pages()
        if release is None:
            self._hits.forget()
        else:
            self._hits.arrived()
        if is_other:
            self._start_clock()
        self.release_shown.emit(release)

    def _write(self, *, keeps_place: bool) -> None:
        if self._release is None:
            return
        words = ReleaseWords(self._state.vocabulary)
        look = PageLook(
            self._theme.colours, self._theme.reading, self._state.query.phrases, shows_origins=self._shows_origins
        )
        self._own.set_phrases(self._state.query.phrases)
        self._text.hold()
        changed = last_change(self._versions) if self.has_versions else ""
        around = (changed, self._siblings, self._decided)
        sheet = write_page(self._text.document(), self._release, self._body, words, look, *around)
        self._text.set_sheet(sheet, keeps_place=keeps_place)
        self._header.set_kind(words.kind(self._release))
        self._hits.renew((self._release.id, look.phrases))

    def _arrange(self) -> None:
        """Give text and header the same margins: the column is as wide as reads well, and stands in the middle."""
        margin = Measure.DETAIL_MARGIN_NARROW if self.width() < _NARROW_PX else Measure.DETAIL_MARGIN
        side = max(margin, (self.width() - self._theme.reading.measure_px) // 2)
        self._text.set_sides(side, side)
        self._header.set_side(side)

    def _show_pages(self) -> None:
        is_reading = self._release is not None and self._selection_count < 2
        if not is_reading:
            self._message.setText(self._message_words())
            self._clock.stop()
        focus = self.focusWidget()
        is_left = not is_reading and focus is not None and focus.hasFocus()
        self._pages.setCurrentIndex(_READING if is_reading else _MESSAGE)
        if is_left:  # Qt would give the keyboard to the words in place of the release
            self.left.emit()

    def _message_words(self) -> str:
        count = self._selection_count
        if count > 1:
            chosen = self.tr("%Ln release(s) selected", "", count)
            keys = self.tr(
                "S stars them, U marks them as unread or read, T tags them, L collects them,"
                " C corrects their tags. J joins them as one, Delete puts them into the bin."
            )
            if self._state.query.is_bin:
                keys = self.tr("R brings them back from the bin.")
            return f"{chosen}\n\n{keys}"
        return self.tr("Choose a release to read it here.")

    def _start_clock(self) -> None:
        release = self._release
        if self._marks_by_time and release is not None and not release.read and self._text.isVisible():
            self._clock.start(release.id)


def _under_words(label: QLabel, *, is_mirrored: bool) -> QPoint:
    """Return the corner under the words of a label, a little below them."""
    how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    inside = label.contentsRect().adjusted(label.margin(), label.margin(), -label.margin(), -label.margin())
    words = label.fontMetrics().boundingRect(inside, how, label.text())
    return (words.bottomRight() if is_mirrored else words.bottomLeft()) + QPoint(0, _UNDER_TAGS_PX)


def _without_marks(release: Release | None) -> Release | None:
    return release and replace(release, read=False, starred=False, note="", own_tags=(), collections=())
