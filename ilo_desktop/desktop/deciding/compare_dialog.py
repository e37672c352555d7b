"""Two releases that are nearly the same, side by side or in one text, and the decision whether they are one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilo_desktop.desktop import places
from ilo_desktop.desktop.comparing.field_sections import sections_of
from ilo_desktop.desktop.comparing.view import MARGIN_PX, Arrangement, ComparisonView
from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.importing import reasons
from ilo_desktop.desktop.segmented import PADDING, Segmented
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.desktop.when import medium_day
from ilo_desktop.newsroom.likeness import LikelyDuplicate
from ilo_desktop.newsroom.own_wordings import written_over
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Draft, Release
from ilo_desktop.newsroom.versions import FieldDifference, compare

if TYPE_CHECKING:
    from ilo_desktop.library import Library

_SIZE = (860, 640)


class CompareDialog(QDialog):
    """Shows how the release that is read and another one differ. ``join_requested(int)`` and ``apart_requested(int)``,
    with the id of the other one, for what is decided.
    """

    join_requested = Signal(int)
    apart_requested = Signal(int)

    def __init__(self, state: State, theme: Theme, release_id: int, other: LikelyDuplicate, parent: QWidget) -> None:
        super().__init__(parent)
        self._other = other
        self.setWindowTitle(self.tr("Nearly the same"))
        self._title = QLabel(self.tr("Are these two one release?"), self)
        self._title.setFont(font(Type.TITLE))
        self._lead = QLabel(reasons.alike(other.likeness), self)
        self._lead.setProperty("role", "meta")
        self._lead.setWordWrap(True)
        ways = [(Arrangement.INLINE, self.tr("In one text")), (Arrangement.BESIDE, self.tr("Side by side"))]
        self.arrangement = Segmented(self.tr("Arrangement"), ways, theme, self)
        self.view = ComparisonView(theme, self)
        self.arrangement.set_value(Arrangement.BESIDE)
        self.view.set_arrangement(Arrangement.BESIDE)
        self.apart_button = FooterButton(self.tr("Keep apart"), self)
        self.join_button = FooterButton(self.tr("Join …"), self)
        self._close = FooterButton(self.tr("Close"), self)
        self._lay_out()
        self.arrangement.chosen.connect(self._on_arrangement_chosen)
        self.apart_button.clicked.connect(self._on_apart)
        self.join_button.clicked.connect(self._on_join)
        self._close.clicked.connect(self.reject)
        self._comparing = state.workers.start(_Compare(state.library, release_id, other.release_id))
        self._comparing.done.connect(self._on_compared)
        self._comparing.failed.connect(state.failed)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 0)
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        strip = QWidget(self)  # of its own: the control takes its style from the widget that it is put into
        ways = QHBoxLayout(strip)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self.arrangement)
        ways.addStretch(1)
        below = QHBoxLayout()
        below.setContentsMargins(MARGIN_PX - PADDING, 12 - PADDING, MARGIN_PX - PADDING, 12 - PADDING)
        below.addWidget(strip)
        foot = DialogFoot(MARGIN_PX, self)
        foot.fill("", self.apart_button, self.join_button, self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(hairline(self))
        layout.addWidget(self.view, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)
        open_size(self, *_SIZE)

    @Slot(object)
    def _on_compared(self, found: _Compared) -> None:
        sections = sections_of(found.differences, found.this, found.other)
        self.view.show_sections(sections, _named(found.release), _named(found.other_release))

    @Slot(object)
    def _on_arrangement_chosen(self, arrangement: Arrangement) -> None:
        self.view.set_arrangement(arrangement)

    @Slot()
    def _on_apart(self) -> None:
        self.accept()
        self.apart_requested.emit(self._other.release_id)

    @Slot()
    def _on_join(self) -> None:
        self.accept()
        self.join_requested.emit(self._other.release_id)


def _named(release: Release) -> str:
    newest = max(release.sightings, key=lambda sighting: sighting.id, default=None)
    facts = [medium_day(release.day) if release.day else "", "" if newest is None else places.of_sighting(newest)]
    return ", ".join(fact for fact in facts if fact)


@dataclass(frozen=True, slots=True)
class _Compared:
    """Two releases, the older one first, what each says, and how that differs."""

    release: Release
    other_release: Release
    this: Draft
    other: Draft
    differences: tuple[FieldDifference, ...]


class _Compare:
    """Compares two releases; called in a worker."""

    def __init__(self, library: Library, release_id: int, other_id: int) -> None:
        self._library = library
        self._ids = (release_id, other_id)

    def __call__(self, progress: Progress) -> _Compared:
        release, other = sorted((self._library.release(release_id) for release_id in self._ids), key=_age)
        this, that = _says(release), _says(other)
        return _Compared(release, other, this, that, compare(this, that, progress))


def _age(release: Release) -> tuple[bool, date, int]:
    """Return what puts the older one first, and one without a date last."""
    return release.day is None, release.day or date.min, release.id


def _says(release: Release) -> Draft:
    from ilo_desktop.library.settle import said

    return written_over(said(release.sightings), release.own_wordings)
