"""Citations and quotations, put on the clipboard as plain text and, where it helps, as HTML beside it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.actions import Actions
from ilo_desktop.desktop.chosen_ids import Ids, chosen_ids
from ilo_desktop.desktop.commands import COPY_LIMIT, on_paper
from ilo_desktop.desktop.messages import Messages
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.status_line import StatusLine
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Release

_STYLES = {
    Act.CITE_APA: "apa",
    Act.CITE_CHICAGO: "chicago",
    Act.CITE_PLAIN: "plain",
    Act.CITE_MARKDOWN: "markdown",
}


@dataclass(frozen=True, slots=True)
class Cited:
    """What goes on the clipboard; ``html`` is empty where the text is markup already."""

    text: str
    html: str
    count: int


class Citing(QObject):
    """Carries out the actions of citing; ``selected`` gives the keys of the selection, in the order on screen."""

    def __init__(
        self,
        state: State,
        actions: Actions,
        messages: Messages,
        status: StatusLine,
        selected: Callable[[], Collection[int]],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._state = state
        self._messages = messages
        self._status = status
        self._selected = selected
        for act in _STYLES:
            actions[act].triggered.connect(self._on_cite)

    @Slot()
    def _on_cite(self) -> None:
        action, keys = self.sender(), self._selected()
        if not isinstance(action, QAction):
            return
        if len(keys) > COPY_LIMIT:
            self._messages.show_trouble(
                NewsroomError(Code.TOO_MANY_TO_COPY, count=number(len(keys)), limit=number(COPY_LIMIT))
            )
            return
        self._start(Cite(self._state, chosen_ids(self._state, keys), _STYLES[Act(action.objectName())]))

    @Slot(object, str)
    def quote(self, release: Release, text: str) -> None:
        """Put a text out of a release on the clipboard, in quotation marks and with its source."""
        self._start(Quote(self._state, release, text))

    def _start(self, work: Callable[[Progress], Cited]) -> None:
        task = self._state.workers.start(work)
        task.done.connect(self._on_cited)
        task.failed.connect(self._messages.show_trouble)

    @Slot(object)
    def _on_cited(self, cited: object) -> None:
        if isinstance(cited, Cited) and cited.count:
            mime = QMimeData()
            mime.setText(cited.text)
            if cited.html:
                mime.setHtml(cited.html)
            QGuiApplication.clipboard().setMimeData(mime)
            self._status.say(self.tr("%Ln citation(s) copied", "", cited.count))


class Cite:
    """Makes the citations of releases in a style; called in a worker."""

    def __init__(self, state: State, ids: Ids, style: str) -> None:
        self._library = state.library
        self._vocabulary = state.vocabulary
        self._language = languages.current()
        self._ids = ids
        self._style = style

    def __call__(self, progress: Progress) -> Cited:
        from ilo_desktop.publish.citations import Style, citation, citation_html  # with the dates of every language
        from ilo_desktop.publish.words import Words

        words, style = Words(self._vocabulary, self._language, on_paper), Style(self._style)
        ids, texts, lines = self._ids(), [], []
        for done, release in enumerate(self._library.releases(ids), start=1):
            texts.append(citation(release, style, words))
            lines.append(f"<p>{citation_html(release, style, words)}</p>")
            progress.step(done, len(ids))
        return Cited("\n\n".join(texts), "" if style is Style.MARKDOWN else "\n".join(lines), len(texts))


class Quote:
    """Makes a quotation with its source; called in a worker."""

    def __init__(self, state: State, release: Release, text: str) -> None:
        self._vocabulary = state.vocabulary
        self._language = languages.current()
        self._release = release
        self._text = text

    def __call__(self, _progress: Progress) -> Cited:
        from ilo_desktop.publish.citations import Style, quotation, quotation_html  # as above
        from ilo_desktop.publish.words import Words

        words = Words(self._vocabulary, self._language, on_paper)
        about = (self._text, self._release, Style.PLAIN, words)
        return Cited(quotation(*about), quotation_html(*about), 1)
