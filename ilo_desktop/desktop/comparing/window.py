"""The window that compares any two versions of a release."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ilo_desktop.desktop.comparing.field_sections import sections_of, words_of
from ilo_desktop.desktop.comparing.version_names import long_name, short_name
from ilo_desktop.desktop.comparing.view import MARGIN_PX, Arrangement, ComparisonView
from ilo_desktop.desktop.dialog_parts import DialogFoot, FooterButton, open_size
from ilo_desktop.desktop.hairline import hairline
from ilo_desktop.desktop.long_text import shortened
from ilo_desktop.desktop.placement import restore_geometry
from ilo_desktop.desktop.segmented import PADDING, Segmented
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Task
from ilo_desktop.desktop.theme import Theme, Type, font
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.versions import FieldDifference, Version, compare

_SIZE = (860, 680)
_LEAST = QSize(480, 360)


class VersionsWindow(QDialog):
    """Compares the last two versions at first; it stays open beside the window, which goes on.

    Its size and how the texts are arranged are remembered.
    """

    def __init__(
        self, state: State, settings: Settings, theme: Theme, versions: Sequence[Version], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._settings = settings
        self._versions = versions
        self._comparing: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions"))
        self.setMinimumSize(_LEAST)
        self._title = QLabel(shortened(versions[-1].says.headline), self)
        self._title.setFont(font(Type.LEAD_STRONG))
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.before = self._choice(self.tr("Earlier version"), len(versions) - 2)
        self.after = self._choice(self.tr("Later version"), len(versions) - 1)
        ways = [(Arrangement.INLINE, self.tr("In one text")), (Arrangement.BESIDE, self.tr("Side by side"))]
        self.arrangement = Segmented(self.tr("Arrangement"), ways, theme, self)
        self.view = ComparisonView(theme, self)
        self._count = QLabel(self)
        self._count.setFont(font(Type.META))
        self._count.setProperty("role", "meta")
        self.previous_button = FooterButton(self.tr("Previous change"), self)
        self.next_button = FooterButton(self.tr("Next change"), self)
        self.copy_button = FooterButton(self.tr("Copy"), self)
        self.close_button = FooterButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()
        self._restore()
        self._compare()
        self.view.setFocus()

    @property
    def versions(self) -> Sequence[Version]:
        """The versions that can be compared."""
        return self._versions

    def _choice(self, name: str, row: int) -> QComboBox:
        choice = QComboBox(self)
        choice.setAccessibleName(name)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.addItems([short_name(version) for version in self._versions])
        choice.setCurrentIndex(row)
        return choice

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for name, choice in ((self.tr("From"), self.before), (self.tr("To"), self.after)):
            label = QLabel(name, self)
            label.setProperty("role", "meta")
            label.setBuddy(choice)
            choices.addWidget(label)
            choices.addWidget(choice, 1)
        strip = QWidget(self)  # of its own: the control takes its style from the widget that it is put into
        ways = QHBoxLayout(strip)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addWidget(self.arrangement)
        ways.addStretch(1)
        ways.addWidget(self._count)
        ways.addSpacing(PADDING)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN_PX, 20, MARGIN_PX, 0)
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addLayout(choices)
        below = QHBoxLayout()
        below.setContentsMargins(MARGIN_PX - PADDING, 12 - PADDING, MARGIN_PX - PADDING, 12 - PADDING)
        below.addWidget(strip)
        foot = DialogFoot(MARGIN_PX, self)
        foot.fill("", self.previous_button, self.next_button, self.copy_button, self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(hairline(self))
        layout.addWidget(self.view, 1)
        layout.addWidget(hairline(self))
        layout.addWidget(foot)

    def _connect(self) -> None:
        self.before.currentIndexChanged.connect(self._compare)
        self.after.currentIndexChanged.connect(self._compare)
        self.arrangement.chosen.connect(self._on_arrangement_chosen)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button.clicked.connect(self.reject)
        self._state.library_closing.connect(self.reject)
        QShortcut(QKeySequence("F3"), self, self._on_next)
        QShortcut(QKeySequence("Shift+F3"), self, self._on_previous)

    # What is remembered

    def _restore(self) -> None:
        wanted = self._settings.text(Key.COMPARING)
        chosen = Arrangement(wanted) if wanted in set(Arrangement) else Arrangement.INLINE
        self.arrangement.set_value(chosen)
        self.view.set_arrangement(chosen)
        open_size(self, *_SIZE)
        geometry = self._settings.bytes_of(Key.COMPARING_GEOMETRY)
        if not geometry.isEmpty():
            restore_geometry(self, geometry)

    def done(self, result: int) -> None:
        """Close, remember the size, and let no comparison arrive any more."""
        self._settings.set_value(Key.COMPARING_GEOMETRY, self.saveGeometry())
        if self._comparing is not None:
            self._comparing.abandon()
            self._comparing = None
        super().done(result)

    # Comparing

    @Slot()
    def _compare(self) -> None:
        if self._comparing is not None:
            self._comparing.abandon()
        before, after = self._pair
        self._comparing = self._state.workers.start(_Compare(before, after))
        self._comparing.done.connect(self._on_compared)
        self._comparing.failed.connect(self._state.failed)

    @property
    def _pair(self) -> tuple[Version, Version]:
        return self._versions[self.before.currentIndex()], self._versions[self.after.currentIndex()]

    @Slot(object)
    def _on_compared(self, found: tuple[FieldDifference, ...]) -> None:
        self._comparing = None
        before, after = self._pair
        sections = sections_of(found, before.says, after.says)
        self.view.show_sections(sections, long_name(before), long_name(after))
        words = words_of(found)
        self._count.setText(self.tr("%Ln word(s) changed", "", words) if words else "")
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(self.view.changes))

    @Slot(object)
    def _on_arrangement_chosen(self, arrangement: Arrangement) -> None:
        self.view.set_arrangement(arrangement)
        self._settings.set_value(Key.COMPARING, arrangement)

    @Slot()
    def _on_next(self) -> None:
        self.view.go_to_change(1)

    @Slot()
    def _on_previous(self) -> None:
        self.view.go_to_change(-1)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.view.as_text())


class _Compare:
    """Compares two versions; called in a worker."""

    def __init__(self, before: Version, after: Version) -> None:
        self._before = before
        self._after = after

    def __call__(self, progress: Progress) -> tuple[FieldDifference, ...]:
        return compare(self._before.says, self._after.says, progress)
