"""The middle pane: the list, under the places of the timeline and of the chips.

A start shows the list before it loads those, so that their places are kept free until they come.
"""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ilo_desktop.desktop.panes import ground
from ilo_desktop.desktop.theme import Measure

_LINE_PX = 1  # what parts one from the next


class ListPane(QWidget):
    """Owns the places, and ``pages``: the list, and what is shown in place of it."""

    def __init__(self, releases: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(releases)
        self._timeline = ground("ground", Measure.TIMELINE + _LINE_PX)
        self._chips = ground("ground", Measure.CHIPS + _LINE_PX)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._timeline)
        self._column.addWidget(self._chips)
        self._column.addWidget(self.pages, 1)

    def set_timeline_shown(self, is_shown: bool) -> None:
        """Show the timeline, or give the list its place."""
        self._timeline.setVisible(is_shown)

    def put_foot(self, notice: QWidget) -> None:
        """Put a notice under the list."""
        self._column.addWidget(notice)

    def put(self, timeline: QWidget, chips: QWidget) -> None:
        """Put timeline and chips where their places are."""
        for place, widget in ((self._timeline, timeline), (self._chips, chips)):
            self._column.replaceWidget(place, widget)
            place.deleteLater()
        self._timeline, self._chips = timeline, chips
