"""How sidebar, list and text stand side by side: their widths, and which two are shown where not all have room."""

from PySide6.QtCore import QByteArray, Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.desktop.theme import Measure

_SIDEBAR, _MIDDLE, _DETAIL = range(3)
_FOLD_BELOW_PX = 900
#: What a pane keeps however the user moves what parts it from the next: all of them fit the least window.
_LEAST_PX = (160, 260, 280)


class Panes(QSplitter):
    """Owns the three places. Until the panes are put in, each is a plain ground.

    ``sidebar_shown(bool)`` is sent whenever the panes were laid out.
    """

    WIDE_FROM_PX = 1100

    sidebar_shown = Signal(bool)

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, window)
        self._window = window
        self._settings = settings
        self._is_sidebar_wanted = not settings.flag(Key.SIDEBAR_HIDDEN)
        self._is_sidebar_called = False  # into a narrow window, in place of the text
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for role, least_px in zip(("side", "ground", "ground"), _LEAST_PX, strict=True):
            area = ground(role)
            area.setMinimumWidth(least_px)
            self.addWidget(area)
        self.setStretchFactor(_DETAIL, 1)
        widths = settings.bytes_of(Key.SPLITTER)
        self._has_own_widths = not widths.isEmpty() and self.restoreState(widths)
        self.splitterMoved.connect(self._on_moved)

    def put_middle(self, middle: QWidget) -> None:
        """Put the middle pane where its ground is."""
        self._put(_MIDDLE, middle)

    def put_sides(self, sidebar: QWidget, detail: QWidget) -> None:
        """Put the other two panes where their grounds are."""
        self._put(_SIDEBAR, sidebar)
        self._put(_DETAIL, detail)

    def _put(self, place: int, pane: QWidget) -> None:
        pane.setMinimumWidth(_LEAST_PX[place])
        self.replaceWidget(place, pane).deleteLater()
        self.setStretchFactor(_DETAIL, 1)

    @property
    def is_narrow(self) -> bool:
        """Whether only two panes have room."""
        return self._window.width() < _FOLD_BELOW_PX

    @property
    def is_wide(self) -> bool:
        """Whether there is room for words beside the icons."""
        return self._window.width() >= self.WIDE_FROM_PX

    @property
    def middle_place(self) -> tuple[int, int]:
        """Where the middle pane begins, and how wide it is."""
        sidebar, middle, _detail = self.sizes()
        return sidebar if self.widget(_SIDEBAR).isVisibleTo(self) else 0, middle

    def set_sidebar_shown(self, is_shown: bool) -> None:
        """Show or hide the sidebar; in a narrow window for now, in place of the text."""
        if self.is_narrow:
            self._is_sidebar_called = is_shown
        else:
            self._is_sidebar_wanted = is_shown
        self.lay_out()

    def lay_out(self) -> None:
        """Give the panes their widths anew, unless the user chose them."""
        self._is_sidebar_called = self._is_sidebar_called and self.is_narrow
        shows_sidebar = self._is_sidebar_called if self.is_narrow else self._is_sidebar_wanted
        shows_detail = not (self.is_narrow and shows_sidebar)
        self.widget(_SIDEBAR).setVisible(shows_sidebar)
        self.widget(_DETAIL).setVisible(shows_detail)
        self.sidebar_shown.emit(shows_sidebar)
        if not self._has_own_widths:
            width = self._window.width()
            sidebar = Measure.SIDEBAR if self.is_wide else Measure.SIDEBAR_NARROW
            listed = Measure.LIST if self.is_wide else Measure.LIST_NARROW
            listed = listed if shows_detail else width - sidebar
            self.setSizes([sidebar, listed, max(width - sidebar - listed, 1)])

    def remember(self) -> None:
        """Keep what the user chose."""
        self._settings.set_value(Key.SPLITTER, self.saveState() if self._has_own_widths else QByteArray())
        self._settings.set_value(Key.SIDEBAR_HIDDEN, not self._is_sidebar_wanted)

    @Slot()
    def _on_moved(self) -> None:
        self._has_own_widths = True


def ground(role: str, height_px: int | None = None) -> QWidget:
    """Return an area that shows nothing yet but its colour."""
    made = QWidget()
    made.setProperty("ground", role)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if height_px is not None:
        made.setFixedHeight(height_px)
    return made
