"""What the actions do with the releases that are selected or shown: mark, copy, print, open."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import languages, step_names
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.chosen_ids import Ids, IdsOfKeys, KnownIds, as_set, chosen_ids
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.printing.locale_paper import PaperChoice, chosen_paper
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.undo import UndoStack, Wording
from ilo_desktop.desktop.web import is_mail_address, is_web_address, mailbox
from ilo_desktop.desktop.when import long_day
from ilo_desktop.newsroom.briefings import BriefingLook
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Mark, Release, ReleaseRow
from ilo_desktop.publish.layout import FULL, SUMMARIES

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.publish.briefing import Briefing

#: More releases than anybody pastes; the clipboard holds text of about 300 bytes for each.
COPY_LIMIT = 10_000


class Commands(QObject):
    """Carries out the actions on releases. ``selected`` gives the keys of the selection, in the order on screen."""

    def __init__(
        self,
        state: State,
        actions: Actions,
        messages: Messages,
        steps: UndoStack,
        selected: Callable[[], Collection[int]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._actions = actions
        self._messages = messages
        self._steps = steps
        self._selected = selected
        self._window = window
        self._release: Release | None = None
        self._asked_url = ""
        self._shows_address = True
        self._layout = SUMMARIES
        self._paper = PaperChoice.COUNTRY
        actions[Act.STAR].triggered.connect(self._on_star)
        actions[Act.READ].triggered.connect(self._on_unread)
        actions[Act.PRINT_SHOWN].triggered.connect(self._on_print_shown)
        actions[Act.PRINT_SELECTION].triggered.connect(self._on_print_selection)
        actions[Act.PRINT_RELEASE].triggered.connect(self._on_print_release)
        actions[Act.OPEN_SOURCE].triggered.connect(self._on_open_source)
        self.show_release(None)

    @property
    def has_address(self) -> bool:
        """Whether the release that is read has a web address."""
        return self._release is not None and is_web_address(self._release.url)

    @Slot(object)
    def show_release(self, release: Release | None) -> None:
        """Let the actions say how the release that is read is marked; where none is, what is chosen is unread."""
        self._release = release
        self.show_marks(release)

    @Slot(object)
    def show_marks(self, release: Release | ReleaseRow | None) -> None:
        """Let the actions say how a release is marked, so that a key that follows at once turns it the right way."""
        self._actions[Act.STAR].setChecked(release is not None and release.starred)
        self._actions[Act.READ].setChecked(release is None or not release.read)

    def copy_releases(self) -> None:
        """Put headline, date, place and address of the selected releases on the clipboard, as text."""
        count = len(self._selected())
        if count > COPY_LIMIT:
            trouble = NewsroomError(Code.TOO_MANY_TO_COPY, count=number(count), limit=number(COPY_LIMIT))
            self._messages.show_trouble(trouble)
            return
        task = self._state.workers.start(_Collect(self._state.library, self._chosen()))
        task.done.connect(self._on_copied)
        task.failed.connect(self._messages.show_trouble)

    def set_shows_address(self, shows: bool) -> None:
        """Choose whether an address is shown before it is opened."""
        self._shows_address = shows

    def set_paper(self, layout: str, paper: PaperChoice) -> None:
        """Choose what a print of several releases begins with."""
        self._layout = layout
        self._paper = paper

    @Slot(str)
    def open_address(self, url: str) -> None:
        """Open an address in the browser; where the user wants that, after showing where it leads."""
        self._asked_url = url
        if is_mail_address(url):
            self._asked_url = mailbox(url).toString()
            box = self._messages.ask(
                self.tr("Write to this address in the mail program?"),
                self._asked_url.partition(":")[2],
                self.tr("Write"),
            )
        elif self._shows_address:
            box = self._messages.ask(
                self.tr("Open this address in the web browser?"),
                f"{url}\n\n{self.tr('The browser may use the network; this program itself never does.')}",
                self.tr("Open address"),
            )
        else:
            self._on_address_accepted()
            return
        box.accepted.connect(self._on_address_accepted)

    def _chosen(self) -> Ids:
        return chosen_ids(self._state, self._selected())

    @Slot(bool)
    def _on_star(self, is_on: bool) -> None:
        self._mark(Mark.STARRED, partial(step_names.starred, is_on), is_on=is_on)

    @Slot(bool)
    def _on_unread(self, is_unread: bool) -> None:
        self._mark(Mark.READ, partial(step_names.read, not is_unread), is_on=not is_unread)

    def _mark(self, mark: Mark, wording: Wording, *, is_on: bool) -> None:
        work = _SetMark(self._state.library, mark, self._chosen(), is_on)
        self._steps.do(work, wording, failed=self._on_mark_failed)

    def _on_mark_failed(self, trouble: Exception) -> None:
        self.show_release(self._release)  # the action changed when it was triggered
        self._messages.show_trouble(trouble)

    @Slot()
    def _on_print_shown(self) -> None:
        shown = self._state.shown
        if shown is not None:
            everything = shown.result.keys_of([(0, len(shown.result) - 1)])
            self._preview(self._layout, IdsOfKeys(self._state.library, everything))

    @Slot()
    def _on_print_selection(self) -> None:
        self._preview(self._layout, self._chosen())

    @Slot()
    def _on_print_release(self) -> None:
        if self._state.current is not None:
            self._preview(FULL, KnownIds((self._state.current,)))

    def _preview(self, layout: str, ids: Ids) -> None:
        from ilo_desktop.desktop.printing.preview import PrintPreview  # printing is loaded when it is wanted

        make = _MakeBriefing(self._state, ids)
        look = BriefingLook(layout, paper=chosen_paper(self._paper, QLocale.system()).value)
        preview = PrintPreview(make, look, self._state.workers, self._messages, self._window)
        preview.open()

    @Slot(object)
    def _on_copied(self, releases: Sequence[Release]) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(as_text(release) for release in releases))

    @Slot()
    def _on_open_source(self) -> None:
        if self._release is not None:
            self.open_address(self._release.url)

    @Slot()
    def _on_address_accepted(self) -> None:
        QDesktopServices.openUrl(QUrl(self._asked_url))


def on_paper(text: str) -> str:
    """Return one of the texts of ``publish.words`` in the language of the interface."""
    return QCoreApplication.translate("Paper", text)


def as_text(release: Release) -> str:
    """Return headline, date, place and address of a release in lines."""
    facts = [long_day(release.day) if release.day else "", release.place]
    lines = [release.headline, " · ".join(fact for fact in facts if fact), release.url]
    return "\n".join(line for line in lines if line)


class _SetMark:
    def __init__(self, library: Library, mark: Mark, ids: Ids, is_on: bool) -> None:
        self._library = library
        self._mark = mark
        self._ids = ids
        self._is_on = is_on

    def __call__(self, _progress: Progress) -> ChangeSet:
        return self._library.edit([MarkEdit(self._mark, as_set(self._ids()), self._is_on)])


class _Collect:
    def __init__(self, library: Library, ids: Ids) -> None:
        self._library = library
        self._ids = ids

    def __call__(self, _progress: Progress) -> list[Release]:
        return list(self._library.releases(self._ids()))


class _MakeBriefing:
    """Makes a briefing of chosen releases in a layout; called in a worker."""

    def __init__(self, state: State, ids: Ids) -> None:
        self._library = state.library
        self._vocabulary = state.vocabulary
        self._query = state.query
        self._order = state.order if state.shown is None else state.shown.result.order
        self._language = languages.current()
        self._ids = ids

    def __call__(self, layout: str, progress: Progress) -> Briefing:
        from ilo_desktop.publish.briefing import make_briefing  # with the words of paper, in every language

        ids = self._ids()
        releases = []
        for release in self._library.releases(ids):
            releases.append(release)
            progress.step(len(releases), len(ids))
        if not releases:
            raise NewsroomError(Code.NOTHING_TO_PRINT)
        today = datetime.now().astimezone().date()
        words = (self._language, on_paper)
        return make_briefing(releases, self._query, self._vocabulary, layout, today, *words, order=self._order)
