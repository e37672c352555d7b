"""The window while it is used: real keys, clicks and drops, and for how long it did not answer at worst in each step.

Arguments: the library, which is written to, and the folder with the lists that are imported. Prints for each step the
longest wait in milliseconds and how long the step took in seconds, and the memory after it.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.filters.sidebar import Sidebar
from ilo_desktop.desktop.importing.review import Phase, ReviewDialog
from ilo_desktop.desktop.release_list.view import ReleaseList
from ilo_desktop.desktop.searching.search_box import SearchBox
from ilo_desktop.desktop.tagging.picker import TagPicker
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, Query
from tests.benchmarks.probes import telling
from tests.benchmarks.probes.heartbeat import Heartbeat

_FRAME_MS = 16
_PATIENCE_S = 900
_NOTHING = Qt.KeyboardModifier.NoModifier


class User:
    """Does things in a window and waits for what comes of them; the event loop turns all the while."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.list: ReleaseList = program.window.findChild(ReleaseList)
        self.sidebar: Sidebar = program.window.findChild(Sidebar)
        self.search: SearchBox = program.window.findChild(SearchBox)

    def scroll(self) -> None:
        """Turn the wheel, press Page Down, drag the handle through the whole list, and go back to the top."""
        for _ in range(60):
            self._wheel(-360)
        self.keys(self.list, Qt.Key.Key_PageDown, times=40)
        bar = self.list.verticalScrollBar()
        for part in range(41):
            bar.setSliderPosition(bar.maximum() * part // 40)
            self.pause()
        self.keys(self.list, Qt.Key.Key_Home)

    def select(self) -> None:
        """Go down release by release, each of which is shown beside the list, then select some more of them."""
        self.keys(self.list, Qt.Key.Key_Down, times=40)
        self.keys(self.list, Qt.Key.Key_Down, times=40, with_=Qt.KeyboardModifier.ShiftModifier)
        self.settle()

    def select_all(self) -> None:
        """Select everything, and then one release again."""
        self.list.setFocus()
        self.keys(self.list, Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
        self.settle()
        self.keys(self.list, Qt.Key.Key_Home)
        self.settle()

    def mark_all(self) -> None:
        """Star everything, and take that back."""
        self.list.setFocus()
        self.keys(self.list, Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
        self._act(Act.STAR)
        self.settle()
        self._act(Act.UNDO)
        self.settle()
        self.keys(self.list, Qt.Key.Key_Home)
        self.settle()

    def delete_all(self) -> None:
        """Put everything into the bin, and take that back."""
        self.list.setFocus()
        self.keys(self.list, Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
        self._act(Act.DELETE)
        self.settle()
        self._act(Act.UNDO)
        self.settle()

    def collect_all(self) -> None:
        """Put everything into a collection, show that and move a release within it, and take it all back."""
        before = self.program.state.query
        self.list.setFocus()
        self.keys(self.list, Qt.Key.Key_A, with_=Qt.KeyboardModifier.ControlModifier)
        self._act(Act.COLLECT)
        self.settle()
        picker = self.program.window.findChild(TagPicker)
        QTest.keyClicks(picker.field, "All of it")
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        self.settle()
        picker.close()
        self.program.state.set_query(Query((Condition(Facet.COLLECTION, "All of it"),)))
        self.settle()
        self.keys(self.list, Qt.Key.Key_Home)
        self.keys(self.list, Qt.Key.Key_Down, with_=Qt.KeyboardModifier.AltModifier)
        self.settle()
        for _ in range(2):
            self._act(Act.UNDO)
            self.settle()
        self.program.state.set_query(before)
        self.settle()

    def filter(self) -> None:
        """Click on one value of the filters after another, then clear them."""
        viewport = self.sidebar.viewport()
        index = self.sidebar.model().index(0, 0)
        while index.isValid() and viewport.rect().contains(place := self.sidebar.visualRect(index).center()):
            QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, _NOTHING, place)
            self.pause(60)
            index = self.sidebar.indexBelow(index)
        self.settle()
        self._act(Act.CLEAR_FILTERS)
        self.settle()

    def type(self) -> None:
        """Type a search letter by letter, faster than it is answered, and delete it again."""
        self.search.setFocus()
        for letter in "labour be ge":
            QTest.keyClicks(self.search, letter)
            self.pause(40)
        self.settle()
        self.keys(self.search, Qt.Key.Key_Backspace, times=12)
        self.settle()

    def read(self, lists: Path) -> None:
        """Drop a folder of lists, and wait for the review of what they would bring in."""
        self.program.window.flow.review_paths([lists])
        self.wait(lambda: self._is_reviewing)
        self.settle()

    def review(self) -> None:
        """Scroll the review, sort it by everything, filter it letter by letter, and tick all that is shown."""
        dialog = self._review
        assert dialog is not None
        table, strip = dialog.table, dialog.strip
        self.keys(table, Qt.Key.Key_PageDown, times=40)
        bar = table.verticalScrollBar()
        for part in range(41):
            bar.setSliderPosition(bar.maximum() * part // 40)
            self.pause()
        for action in [*strip.sort_button.menu().actions(), strip.sort_button.menu().actions()[0]]:
            action.trigger()
            self.pause(60)
        for letter in "labour be":
            QTest.keyClicks(strip.field, letter)
            self.pause(40)
        for _ in range(2):
            strip.tick_all.click()
            self.pause(60)
        self.keys(strip.field, Qt.Key.Key_Backspace, times=9)
        for _ in range(2):
            strip.tick_all.click()
            self.pause(60)
        if strip.tick_all.checkState() is not Qt.CheckState.Checked:
            strip.tick_all.click()
        self.keys(table, Qt.Key.Key_Home)
        self.settle()

    def apply(self) -> None:
        """Import all that the review shows."""
        self._review.import_requested.emit()
        self.wait(lambda: self._review is None)
        self.settle()

    def undo(self) -> None:
        """Take the last step back, and say yes where the window asks."""
        self._act(Act.UNDO)
        self.settle()
        for box in self.program.window.findChildren(QMessageBox):
            box.defaultButton().click()
        self.settle()

    @property
    def _review(self) -> ReviewDialog | None:
        found = self.program.window.findChildren(ReviewDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)

    @property
    def _is_reviewing(self) -> bool:
        return self._review is not None and self._review.phase is Phase.REVIEWING

    # How

    def keys(self, widget: QWidget, key: Qt.Key, *, times: int = 1, with_: Qt.KeyboardModifier = _NOTHING) -> None:
        """Press a key, as often as said, one press a frame."""
        for _ in range(times):
            QTest.keyClick(widget, key, with_)
            self.pause()

    def pause(self, milliseconds: int = _FRAME_MS) -> None:
        """Let the window go on for some time."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait(self, is_there: Callable[[], bool]) -> None:
        """Let the window go on until something is so; TimeoutError where it never is."""
        give_up = time.monotonic() + _PATIENCE_S
        while not is_there():
            if time.monotonic() > give_up:
                raise TimeoutError
            self.pause()

    def settle(self) -> None:
        """Let the window go on until no job runs and everything is painted."""
        self.pause(150)
        self.wait(lambda: not self.program.workers.is_busy)
        self.pause(150)

    def _wheel(self, pixels: int) -> None:
        viewport = self.list.viewport()
        place = QPointF(viewport.rect().center())
        turn = QWheelEvent(
            place,
            viewport.mapToGlobal(place),
            QPoint(),
            QPoint(0, pixels),
            Qt.MouseButton.NoButton,
            _NOTHING,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(viewport, turn)
        self.pause()

    def _act(self, act: Act) -> None:
        self.program.window.findChild(object, act).trigger()
        self.pause()


def main(library: Path, lists: Path, *only: str) -> None:
    """Run the program and do one step after the other, or only some."""
    program = Program(app := QApplication([]), library, [])
    heart = Heartbeat(app)
    opening = QEventLoop()
    program.state.shown_changed.connect(opening.quit)
    program.window.resize(1280, 800)
    program.start()
    opening.exec()
    user = User(program)
    user.settle()
    steps: dict[str, Callable[[], None]] = {
        "scrolling": user.scroll,
        "selecting": user.select,
        "filtering": user.filter,
        "typing a search": user.type,
        "selecting all": user.select_all,
        "starring all, and back": user.mark_all,
        "deleting all, and back": user.delete_all,
        "collecting all, and back": user.collect_all,
        "reading for an import": lambda: user.read(lists),
        "looking through the review": user.review,
        "importing": user.apply,
        "undoing the import": user.undo,
    }
    found = {}
    for name, step in {"resting": lambda: user.pause(500), **steps}.items():
        if only and name not in only:
            continue
        heart.take_longest_ms()
        began = time.monotonic()
        step()
        found[name] = {"longest": heart.take_longest_ms(), "took": time.monotonic() - began, **telling.memory()}
        print(f"{name}: {found[name]}", file=sys.stderr, flush=True)
    telling.tell(steps=found)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
