"""The menu of everything that can be chosen about pages besides their layout."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, Margins, TextSize
from ilo_desktop.publish.paper import Paper

#: The choice of a grouping that leaves it to the layout.
_USUAL = "usual"


class LookMenu(QMenu):
    """Chooses how a briefing is set. ``changed`` is sent when the user takes something else.

    While ``groups_as_usual`` the layout decides how releases stand together.
    """

    changed = Signal()

    def __init__(self, look: BriefingLook, parent: QWidget, *, groups_as_usual: bool = True) -> None:
        super().__init__(parent)
        self._look = look
        self._groups_as_usual = groups_as_usual
        #: What of the look each action changes, and to what; a tick changes it to whether it is set.
        self._changes: dict[QAction, tuple[str, object]] = {}
        self._add_grouping()
        self._add_choice(self.tr("&Columns"), "columns", [(1, self.tr("One")), (2, self.tr("Two"))], look.columns)
        self.addSeparator()
        self._add_tick(self.tr("C&over"), "has_cover", is_on=look.has_cover)
        self._add_tick(self.tr("Co&ntents"), "has_contents", is_on=look.has_contents)
        self._add_tick(self.tr("List of &sources"), "has_sources", is_on=look.has_sources)
        self.addSeparator()
        self._add_measures()
        self.triggered.connect(self._on_triggered)

    @property
    def look(self) -> BriefingLook:
        """What is chosen."""
        return self._look

    @property
    def groups_as_usual(self) -> bool:
        """Whether the layout decides how releases stand together."""
        return self._groups_as_usual

    def set_layout(self, name: str) -> None:
        """Take another layout."""
        self._look = replace(self._look, layout=name)

    def _add_grouping(self) -> None:
        names = [
            (_USUAL, self.tr("As usual in this layout")),
            (Grouping.NONE, self.tr("Nothing")),
            (Grouping.MONTH, self.tr("Month")),
            (Grouping.COUNTRY, self.tr("Country")),
            (Grouping.TOPIC, self.tr("Topic")),
            (Grouping.KIND, self.tr("Kind")),
        ]
        value = _USUAL if self._groups_as_usual else self._look.grouping
        self._add_choice(self.tr("&Group by"), "grouping", names, value)

    def _add_measures(self) -> None:
        sizes = [
            (TextSize.SMALL, self.tr("Small")),
            (TextSize.NORMAL, self.tr("Normal")),
            (TextSize.LARGE, self.tr("Large")),
        ]
        self._add_choice(self.tr("&Text size"), "text_size", sizes, self._look.text_size)
        margins = [
            (Margins.NARROW, self.tr("Narrow")),
            (Margins.NORMAL, self.tr("Normal")),
            (Margins.WIDE, self.tr("Wide")),
        ]
        self._add_choice(self.tr("&Margins"), "margins", margins, self._look.margins)
        papers = [(paper.value, paper.value) for paper in Paper]
        self._add_choice(self.tr("&Paper"), "paper", papers, self._look.paper)

    def _add_choice(self, title: str, name: str, choices: Sequence[tuple[object, str]], value: object) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for choice, words in choices:
            action = self._checkable(menu, words, is_on=choice == value)
            group.addAction(action)
            self._changes[action] = name, choice

    def _add_tick(self, words: str, name: str, *, is_on: bool) -> None:
        self._changes[self._checkable(self, words, is_on=is_on)] = name, None

    @staticmethod
    def _checkable(menu: QMenu, words: str, *, is_on: bool) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_on)
        return action

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        name, value = self._changes[action]
        if name == "grouping":
            self._groups_as_usual = value == _USUAL
        if value != _USUAL:
            changed = {name: action.isChecked() if value is None else value}
            self._look = replace(self._look, **changed)  # type: ignore[arg-type]
        self.changed.emit()
