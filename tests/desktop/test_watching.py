"""What other programs write to the open library is seen, by their touching the file and by looking now and then."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.state import State
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.desktop.watching import LibraryWatch
from ilo_desktop.library import Library
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import fill, reading_of

NEW = Draft(headline="Ferry crews elect their first delegates", day=date(2024, 4, 2))


@pytest.fixture
def other(library: Library, vocabulary: Vocabulary) -> Iterator[Library]:
    """The same library as another program has it open."""
    opened = Library.open(library.path, vocabulary)
    yield opened
    opened.close()


@pytest.fixture
def watch(library: Library, workers: Workers, qtbot: QtBot) -> LibraryWatch:
    """A watch on the library that has looked once."""
    made = LibraryWatch(workers, workers)
    made.set_library(library)
    made.resume()
    made.look()
    qtbot.waitUntil(lambda: not workers.is_busy)
    return made


def test_a_write_is_seen_by_the_touch_of_the_file(watch: LibraryWatch, other: Library, qtbot: QtBot) -> None:
    watch._regularly.stop()
    with qtbot.waitSignal(watch.changed):
        fill(other, reading_of([NEW], "new.txt"))


def test_a_write_is_seen_where_the_system_tells_of_none(watch: LibraryWatch, other: Library, qtbot: QtBot) -> None:
    watch._files.removePaths(watch._files.files())
    fill(other, reading_of([NEW], "new.txt"))
    with qtbot.waitSignal(watch.changed):
        pass


def test_own_writes_are_no_news(watch: LibraryWatch, library: Library, workers: Workers, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.changed):
        fill(library, reading_of([NEW], "new.txt"))
        watch.look()
        qtbot.waitUntil(lambda: not workers.is_busy)


def test_nothing_is_asked_while_this_program_writes(watch: LibraryWatch, workers: Workers, qtbot: QtBot) -> None:
    task = workers.start_write(lambda _progress: None)
    watch.look()
    assert watch._looking is None
    with qtbot.waitSignal(task.ended):
        pass
    watch.look()
    assert watch._looking is not None


def test_another_library_is_watched_in_place_of_the_first(
    watch: LibraryWatch, other: Library, vocabulary: Vocabulary, workers: Workers, qtbot: QtBot
) -> None:
    second = Library.open(other.path.with_name("second.sqlite"), vocabulary)
    watch.set_library(second)
    watch.resume()
    with qtbot.assertNotEmitted(watch.changed):
        fill(other, reading_of([NEW], "new.txt"))
        watch.look()
        qtbot.waitUntil(lambda: not workers.is_busy)
    assert all("second.sqlite" in name for name in watch._files.files())
    second.close()


def test_a_library_that_cannot_be_looked_at_is_told_once(
    watch: LibraryWatch, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> bool:
        raise NewsroomError(Code.LIBRARY_DAMAGED, path="library", reason="cut")

    with monkeypatch.context() as broken, qtbot.waitSignal(watch.failed) as failed:
        broken.setattr(library, "changed_elsewhere", fail)
        watch.look()
    assert failed.args[0].code is Code.LIBRARY_DAMAGED
    assert watch.is_resting
    watch.look()
    assert watch._looking is None
    with monkeypatch.context() as broken, qtbot.assertNotEmitted(watch.failed):
        broken.setattr(library, "changed_elsewhere", fail)
        watch.resume()
        watch.look()
        qtbot.waitUntil(lambda: watch.is_resting)
    watch.resume()
    watch.look()
    qtbot.waitUntil(lambda: watch._looking is None)
    with monkeypatch.context() as broken, qtbot.waitSignal(watch.failed):
        broken.setattr(library, "changed_elsewhere", fail)
        watch.look()


def test_a_library_that_is_deleted_is_told_of(watch: LibraryWatch, library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.failed) as failed:
        library.path.rename(library.path.with_name("moved.sqlite"))
    assert failed.args[0].code is Code.LIBRARY_GONE
    assert not library.path.exists()


def test_the_window_shows_what_another_program_brought(state: State, other: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignals([state.library_changed, state.shown_changed]):
        fill(other, reading_of([NEW], "new.txt"))
    qtbot.waitUntil(lambda: len(state.shown.result) == 14)


def test_the_window_says_what_it_cannot_look_at(state: State, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> bool:
        raise NewsroomError(Code.LIBRARY_DAMAGED, path="library", reason="cut")

    with monkeypatch.context() as broken, qtbot.waitSignal(state.failed):
        broken.setattr(state.library, "changed_elsewhere", fail)
        state._watch.look()
    assert state._watch.is_resting
    with qtbot.waitSignal(state.shown_changed):
        state.refresh()
    assert not state._watch.is_resting
