"""The window while one types and clicks: from each key to the picture of the first hits, and to all counts.

The keys come from the texts of the library: words of releases that lie far apart, so that common and rare ones come as
often as in texts. In turn with each key SQLite alone is asked for the same, by the driver in the same process: for the
newest hundred hits, or for the most relevant ones (``raw``), and for all of them (``all``).
Argument: the library. Prints milliseconds by kind of key, and the longest wait.
"""

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ilo_desktop.app import Program
from ilo_desktop.desktop.action_table import Act
from ilo_desktop.desktop.filters.sidebar_model import RowKind
from ilo_desktop.desktop.release_list.model import Role
from ilo_desktop.desktop.timeline.strip import Timeline
from ilo_desktop.newsroom.keys import period_range
from ilo_desktop.newsroom.query import EVERYTHING, Query
from ilo_desktop.newsroom.text import fold
from tests.benchmarks.probes import telling
from tests.benchmarks.probes.heartbeat import Heartbeat
from tests.benchmarks.probes.used import User

_PATIENCE_MS = 60_000
_PAINTED = QEvent.Type(QEvent.registerEventType())
_NOTHING = Qt.KeyboardModifier.NoModifier
_NEWEST = "SELECT rowid FROM full_text WHERE full_text MATCH ? ORDER BY rowid DESC LIMIT 100"
_MOST_RELEVANT = "SELECT rowid FROM full_text WHERE full_text MATCH ? ORDER BY bm25(full_text) LIMIT 100"
_MATCHING = "SELECT rowid FROM full_text WHERE full_text MATCH ?"
_TAGGED = "SELECT key FROM tag JOIN release ON id = release_id WHERE facet = ? AND value = ? ORDER BY key DESC"
_DURING = "SELECT key FROM release WHERE key >= ? AND key < ? ORDER BY key DESC"


@dataclass(frozen=True, slots=True)
class Raw:
    """What SQLite alone is asked: the first hundred, and all."""

    first: str
    matching: str
    values: tuple[Any, ...]

    @classmethod
    def of_words(cls, expression: str) -> "Raw":
        """Return what is asked for an expression of FTS5's language."""
        return cls(_NEWEST, _MATCHING, (expression,))

    @classmethod
    def by_relevance(cls, expression: str) -> "Raw":
        """As ``of_words``, the most relevant first."""
        return cls(_MOST_RELEVANT, _MATCHING, (expression,))

    @classmethod
    def of_rows(cls, statement: str, *values: Any) -> "Raw":
        """Return what is asked of the tables."""
        return cls(f"{statement} LIMIT 100", statement, values)


class Watch(QObject):
    """Waits for the first picture of the list with the hits of the query in force, and for all that is told of it."""

    def __init__(self, user: User) -> None:
        super().__init__(user.list)
        self._user = user
        self._state = user.program.state
        self._began = 0.0
        self.found: dict[str, float] = {}
        self._is_painted = False  # whether Qt was seen to paint the first hits
        self._loop = QEventLoop(self)
        self._state.first_page_found.connect(self._note_painted)
        self._state.shown_changed.connect(self._on_shown)
        user.list.viewport().installEventFilter(self)

    def time(self, press: Callable[[], object]) -> dict[str, float] | None:
        """Return how many milliseconds the picture and the whole result took; None where the query stays the same."""
        before = self._state.query
        self.found = {}
        self._is_painted = False
        self._began = time.monotonic()
        press()
        if self._state.query == before:
            return None
        if len(self.found) < 2:
            QTimer.singleShot(_PATIENCE_MS, self._loop, self._loop.quit)
            self._loop.exec()
        return self.found if len(self.found) == 2 else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for what is being painted to be handed to the window system, where it shows the first hits.

        Whoever lets Qt paint goes on once that is done, be it the list (``repaint``) or the event loop. So it is done
        when the signal that made the list paint comes here, as the list was connected before; else with the next event.
        A timer would let all other events go first, and with them the whole result, which is painted too.
        """
        if event.type() is QEvent.Type.Paint and "painted" not in self.found and self._shows_hits():
            self._is_painted = True
            QCoreApplication.postEvent(self, QEvent(_PAINTED), Qt.EventPriority.HighEventPriority.value)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take note of what was painted, if that was not done at once."""
        if event.type() is _PAINTED:
            self._note_painted()
            return True
        return super().event(event)

    @Slot()
    def _note_painted(self) -> None:
        if self._is_painted:
            self._note("painted")

    def _shows_hits(self) -> bool:
        model = self._user.list.model()
        return model.query == self._state.query and model.index(0, 0).data(Role.ROW) is not None

    def _on_shown(self, shown: Any) -> None:
        if shown.query == self._state.query:
            self._note_painted()
            self._note("complete")
            if not len(shown.result):
                self._loop.quit()  # there is nothing to paint

    def _note(self, what: str) -> None:
        self.found.setdefault(what, (time.monotonic() - self._began) * 1000)
        if len(self.found) == 2:
            self._loop.quit()


class Keys:
    """Keys of every kind, each with what SQLite alone is asked in turn."""

    def __init__(self, user: User, path: Path, count: int) -> None:
        self._user = user
        self._count = count
        self._texts = _texts(path, count)

    def words(self) -> Iterator[tuple[Callable[[], object], Raw]]:
        """Type the blank that ends a word."""
        for words in self._texts:
            word = words[len(words) // 2]
            yield self._last_key(word, " "), Raw.of_words(f'"{word}"')

    def prefixes(self) -> Iterator[tuple[Callable[[], object], Raw]]:
        """Type the second, third or fourth letter of a word."""
        for place, words in enumerate(self._texts):
            start = words[len(words) // 3][: 2 + place % 3]
            yield self._last_key(start[:-1], start[-1]), Raw.of_words(f'"{start}" *')

    def phrases(self) -> Iterator[tuple[Callable[[], object], Raw]]:
        """Type the last letter of two words in quotes."""
        for words in self._texts[: self._count // 2]:
            phrase = " ".join(words[:2])
            yield self._last_key(f'"{phrase[:-1]}', phrase[-1]), Raw.of_words(f'"{phrase}" *')

    def letters(self) -> Iterator[tuple[Callable[[], object], Raw]]:
        """Type the first letter of a word."""
        for letter in sorted({words[0][0] for words in self._texts}):
            yield self._last_key("", letter), Raw.of_words(f'"{letter}" *')

    def relevance(self) -> Iterator[tuple[Callable[[], object], Raw]]:
        """Type the last letter of a word while the list stands by relevance."""
        for words in self._texts[: self._count // 2]:
            word = words[len(words) // 2]
            press = self._last_key(word[:-1], word[-1])
            self._user.program.window.findChild(QObject, Act.ORDER_RELEVANCE).trigger()
            self._user.settle()
            yield press, Raw.by_relevance(f'"{word}" *')

    def filters(self) -> Iterator[tuple[Callable[[], object], Raw | None]]:
        """Click on values in the sidebar."""
        sidebar, places = self._user.sidebar, []
        viewport = sidebar.viewport()
        index = sidebar.model().index(0, 0)
        while index.isValid() and viewport.rect().contains(place := sidebar.visualRect(index).center()):
            places += [place] if sidebar.model().row(index).kind is RowKind.VALUE else []
            index = sidebar.indexBelow(index)
        for place in places[: self._count]:
            yield self._click(viewport, place), None

    def periods(self) -> Iterator[tuple[Callable[[], object], Raw | None]]:
        """Click on bars of the timeline."""
        strip = self._user.program.window.findChild(Timeline)
        bars = strip.model().rowCount()
        for row in range(0, bars, max(bars // max(self._count // 2, 1), 1)):
            yield self._click(strip.viewport(), strip.visualRect(strip.model().index(row, 0)).center()), None

    def _last_key(self, before: str, last: str) -> Callable[[], object]:
        """Return what types the last of some letters, those before it being there."""
        self._user.search.setFocus()
        self._user.search.setText(before)
        self._user.settle()
        return lambda: QTest.keyClicks(self._user.search, last)

    def _click(self, viewport: Any, place: QPoint) -> Callable[[], object]:
        self._user.program.state.set_query(EVERYTHING)
        self._user.settle()
        return lambda: QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, _NOTHING, place)


def _texts(path: Path, count: int) -> list[list[str]]:
    """Return words that follow each other in releases that lie far apart."""
    with closing(sqlite3.connect(path)) as connection:
        (last,) = connection.execute("SELECT max(id) FROM release").fetchone()
        read = "SELECT headline || ' ' || summary FROM release WHERE is_listed AND id >= ? ORDER BY id LIMIT 1"
        rows = [connection.execute(read, (1 + last * number // count,)).fetchone() for number in range(count)]
    texts = [[word for word in fold(row[0]).split() if word.isalpha() and len(word) > 3] for row in rows if row]
    return [words for words in texts if len(words) > 3]


def _of_query(query: Query) -> Raw | None:
    """Return what is asked for the one condition of a query; None where it has others."""
    if query.period is not None:
        return Raw.of_rows(_DURING, *period_range(query.period.first, query.period.last))
    if len(query.conditions) != 1:
        return None
    (condition,) = query.conditions
    if condition.value.isdigit():
        year = int(condition.value)
        return Raw.of_rows(_DURING, *period_range(date(year, 1, 1), date(year, 12, 31)))
    return Raw.of_rows(_TAGGED, condition.facet.value, condition.value)


def _raw(connection: sqlite3.Connection, raw: Raw) -> dict[str, float]:
    found = {}
    for name, statement in (("raw", raw.first), ("all", raw.matching)):
        began = time.monotonic()
        connection.execute(statement, raw.values).fetchall()
        found[name] = (time.monotonic() - began) * 1000
    return found


def main(path: Path, count: int) -> None:
    """Run the program and press one key after another."""
    program = Program(app := QApplication([]), path, [])
    heart = Heartbeat(app)
    opening = QEventLoop()
    program.state.shown_changed.connect(opening.quit)
    program.window.resize(1280, 800)
    program.start()
    opening.exec()
    sys.excepthook = sys.__excepthook__  # the window would show what goes wrong here
    user = User(program)
    user.settle()
    keys, watch = Keys(user, path, count), Watch(user)
    told: dict[str, Any] = {}
    longest = 0.0
    with closing(sqlite3.connect(path)) as connection:
        for kind in (keys.words, keys.prefixes, keys.filters, keys.periods, keys.phrases, keys.letters, keys.relevance):
            found = told[kind.__name__] = []
            for press, raw in kind():
                heart.take_longest_ms()
                timed = watch.time(press)
                longest = max(longest, heart.take_longest_ms())
                raw = raw or _of_query(program.state.query)
                if timed is not None and raw is not None:
                    found.append(timed | _raw(connection, raw))
    telling.tell(keys=told, longest=longest)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
