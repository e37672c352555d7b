"""The window that shows a release beside what it is in another language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilo_desktop.desktop.comparing.language_names import language_and_day
from ilo_desktop.desktop.comparing.sections import Section
from ilo_desktop.desktop.comparing.view import MARGIN_PX, Arrangement, ComparisonView
from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.long_text import shortened
from ilo_desktop.desktop.placement import restore_geometry
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.differences import Piece, added, kept, removed
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.siblings import Sibling

if TYPE_CHECKING:
    from ilo_desktop.library import Library

_SIZE = (960, 680)
_LEAST = QSize(480, 360)
_SHOWN = ("headline", "summary", "text")


class SiblingsWindow(QDialog):
    """Shows a release and one of its siblings, paragraph by paragraph as they come; it stays open beside the window.

    Its size is remembered, and is that of the window of versions.
    """

    def __init__(
        self,
        state: State,
        settings: Settings,
        theme: Theme,
        release: Release,
        siblings: Sequence[Sibling],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._settings = settings
        self._release = release
        self._siblings = tuple(siblings)
        self._reading: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Side by side"))
        self.setMinimumSize(_LEAST)
        self._title = QLabel(shortened(release.headline), self)
        self._title.setFont(font(Type.LEAD_STRONG))
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("The other language"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.addItems([language_and_day(one.language, one.day, state.vocabulary) for one in self._siblings])
        self.view = ComparisonView(theme, self)
        self.view.text.setAccessibleName(self.tr("Both texts"))
        self.view.set_arrangement(Arrangement.BESIDE)
        self.close_button = FooterButton(self.tr("Close"), self)
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._read)
        self.close_button.clicked.connect(self.reject)
        state.library_closing.connect(self.reject)
        self._restore()
        self._read()
        self.view.setFocus()

    def is_about(self, release: Release, siblings: Sequence[Sibling]) -> bool:
        """Say whether it shows this release, as it is now, and these siblings of it."""
        return self._release == release and self._siblings == tuple(siblings)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 12)
        head.setSpacing(12)
        head.addWidget(self._title)
        strip = QWidget(self)
        strip.setVisible(len(self._siblings) > 1)  # else there is nothing to choose
        choosing = QHBoxLayout(strip)
        choosing.setContentsMargins(0, 0, 0, 0)
        choosing.setSpacing(8)
        label = QLabel(self.tr("Beside it"), self)
        label.setProperty("role", "meta")
        label.setBuddy(self.choice)
        choosing.addWidget(label)
        choosing.addWidget(self.choice)
        choosing.addStretch(1)
        head.addWidget(strip)
        foot = DialogFoot(MARGIN_PX, self)
        foot.fill("", self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(hairline(self))
        layout.addWidget(self.view, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)

    def _restore(self) -> None:
        open_size(self, *_SIZE)
        geometry = self._settings.bytes_of(Key.COMPARING_GEOMETRY)
        if not geometry.isEmpty():
            restore_geometry(self, geometry)

    def done(self, result: int) -> None:
        """Close, remember the size, and let no release arrive any more."""
        self._settings.set_value(Key.COMPARING_GEOMETRY, self.saveGeometry())
        self._give_up()
        super().done(result)

    def _give_up(self) -> None:
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None

    @Slot()
    def _read(self) -> None:
        self._give_up()
        chosen = self._siblings[self.choice.currentIndex()]
        self._reading = self._state.workers.start(_Read(self._state.library, chosen.id))
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._state.failed)

    @Slot(object)
    def _on_read(self, other: Release) -> None:
        self._reading = None
        vocabulary = self._state.vocabulary
        chosen = self._siblings[self.choice.currentIndex()]
        own = language_and_day(self._release.language, self._release.day, vocabulary)
        its = language_and_day(chosen.language, chosen.day, vocabulary)
        self.view.show_sections(sections_of(self._release, other), own, its, is_marked=False)


def sections_of(release: Release, other: Release) -> list[Section]:
    """Return what two releases say, field by field, one paragraph beside the other."""
    pairs = ((name, getattr(release, name), getattr(other, name)) for name in _SHOWN)
    return [
        Section(fields.name(name), tuple(_beside(one, its)), is_marked=False) for name, one, its in pairs if one or its
    ]


def _beside(one: str, other: str) -> Iterator[Piece]:
    """Yield the paragraphs of two texts in turn, with the end of a row between them."""
    for number, (own, its) in enumerate(zip_longest(_paragraphs(one), _paragraphs(other))):
        if number:
            yield kept("\n")
        if own:
            yield removed(own)
        if its:
            yield added(its)


def _paragraphs(text: str) -> list[str]:
    return [line for line in map(str.strip, text.splitlines()) if line]


class _Read:
    """Reads a release; called in a worker."""

    def __init__(self, library: Library, release_id: int) -> None:
        self._library = library
        self._release_id = release_id

    def __call__(self, _progress: Progress) -> Release:
        return self._library.release(self._release_id)
