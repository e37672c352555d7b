"""One library takes the place of another, or is refused and changes nothing; the sample never mixes with the user's."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ilo_desktop import paths
from ilo_desktop.desktop.libraries.libraries import Libraries, Recent
from ilo_desktop.desktop.libraries.shelf import Shelf
from ilo_desktop.desktop.state import State
from ilo_desktop.library import Library
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING, Condition
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.queries import asking


@pytest.fixture
def second(tmp_path: Path, vocabulary: Vocabulary) -> Path:
    """A library beside the user's own, with the releases of ``newsroom.SAMPLE``."""
    path = tmp_path / "second.sqlite"
    library = Library.open(path, vocabulary)
    fill(library, reading_of(SAMPLE))
    library.close()
    return path


def _code(libraries: Libraries, qtbot: QtBot, open_: object, path: Path) -> Code:
    with qtbot.waitSignal(libraries.refused) as refused:
        open_(path)
    assert isinstance(refused.args[0], NewsroomError)
    return refused.args[0].code


def _open(libraries: Libraries, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(libraries.opened):
        libraries.open(path)


def test_the_users_own_is_made_by_the_first_start(libraries: Libraries, state: State) -> None:
    assert libraries.path == paths.own_library()
    assert paths.own_library().exists()
    assert state.shown.counts.total == 0
    assert not libraries.is_sample


def test_another_library_takes_the_place(libraries: Libraries, state: State, second: Path, qtbot: QtBot) -> None:
    _open(libraries, qtbot, second)
    assert libraries.path == second
    assert state.shown.counts.total == len(SAMPLE)


def test_neither_query_nor_current_release_goes_along(
    libraries: Libraries, state: State, second: Path, qtbot: QtBot
) -> None:
    _open(libraries, qtbot, second)
    with qtbot.waitSignal(state.shown_changed):
        state.set_query(asking(conditions=frozenset({Condition(Facet.DATE, "2023")})))
    state.set_current(3)
    with qtbot.waitSignals([state.current_changed, state.query_changed, libraries.opened]):
        libraries.open_own()
    assert state.query == EVERYTHING
    assert state.current is None
    assert state.shown.query == EVERYTHING


def test_what_was_asked_of_the_library_before_does_not_come(
    libraries: Libraries, state: State, second: Path, qtbot: QtBot
) -> None:
    _open(libraries, qtbot, second)
    libraries.open_own()
    state.refresh()
    with qtbot.waitSignal(libraries.opened):
        pass
    with qtbot.assertNotEmitted(state.shown_changed):
        qtbot.waitUntil(lambda: not state.workers.is_busy)


def test_writes_that_were_asked_for_are_done_in_the_library_they_were_meant_for(
    libraries: Libraries, state: State, second: Path, qtbot: QtBot, vocabulary: Vocabulary
) -> None:
    own = state.library
    told = []
    state.library_changed.connect(told.append)
    libraries.open(second)
    with own.plan([reading_of(SAMPLE[:2])]) as plan, qtbot.waitSignal(libraries.opened):

        def write(_progress: Progress) -> ChangeSet:
            assert state.library is own
            return own.apply(plan)

        state.write(write)
    assert [len(changes.added) for changes in told] == [2]
    assert state.library.path == second
    reopened = Library.open(paths.own_library(), vocabulary)
    assert len(reopened.find(EVERYTHING)) == 2
    reopened.close()


def test_a_library_that_is_open_already_is_left_alone(libraries: Libraries, state: State, qtbot: QtBot) -> None:
    before = state.library
    with qtbot.assertNotEmitted(libraries.opening):
        libraries.open_own()
    assert state.library is before


class TestRefused:
    """The library that is open stays, with what it shows."""

    @pytest.fixture(autouse=True)
    def _stays(self, libraries: Libraries, state: State) -> object:
        before, shown = state.library, state.shown
        yield
        assert state.library is before
        assert state.shown is shown
        assert not libraries.is_opening

    def test_one_that_is_gone(self, libraries: Libraries, qtbot: QtBot, tmp_path: Path) -> None:
        path = tmp_path / "gone.sqlite"
        assert _code(libraries, qtbot, libraries.open, path) is Code.LIBRARY_MISSING
        assert not path.exists()

    def test_a_foreign_file(self, libraries: Libraries, qtbot: QtBot, tmp_path: Path) -> None:
        path = tmp_path / "letter.txt"
        path.write_text("Dear all")
        assert _code(libraries, qtbot, libraries.open, path) is Code.LIBRARY_FOREIGN
        assert path.read_text() == "Dear all"

    def test_a_newer_one(self, libraries: Libraries, qtbot: QtBot, second: Path) -> None:
        with sqlite3.connect(second) as connection:
            connection.execute("PRAGMA user_version = 9999")
        connection.close()
        assert _code(libraries, qtbot, libraries.open, second) is Code.LIBRARY_NEWER

    def test_a_damaged_one(self, libraries: Libraries, qtbot: QtBot, second: Path) -> None:
        second.write_bytes(second.read_bytes()[:20_000])
        assert _code(libraries, qtbot, libraries.open, second) is Code.LIBRARY_DAMAGED

    def test_a_new_one_in_place_of_a_file(self, libraries: Libraries, qtbot: QtBot, second: Path) -> None:
        before = second.read_bytes()
        assert _code(libraries, qtbot, libraries.make, second) is Code.LIBRARY_EXISTS
        assert second.read_bytes() == before

    def test_a_new_one_where_there_is_no_folder(self, libraries: Libraries, qtbot: QtBot, tmp_path: Path) -> None:
        assert _code(libraries, qtbot, libraries.make, tmp_path / "no" / "new.sqlite") is Code.LIBRARY_UNREACHABLE

    def test_a_new_one_that_fails_later_leaves_no_file(
        self, libraries: Libraries, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(path: Path, _vocabulary: Vocabulary) -> Library:
            raise NewsroomError(Code.DISK_FULL, path=path)

        monkeypatch.setattr(Library, "open", fail)
        assert _code(libraries, qtbot, libraries.make, tmp_path / "new.sqlite") is Code.DISK_FULL
        assert not (tmp_path / "new.sqlite").exists()


def test_a_new_library_is_made_and_opened(libraries: Libraries, state: State, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(libraries.opened):
        libraries.make(tmp_path / "new.sqlite")
    assert libraries.path == tmp_path / "new.sqlite"
    assert state.shown.counts.total == 0


class TestRecent:
    def test_lists_what_was_opened_before_without_the_open_one(
        self, libraries: Libraries, second: Path, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(libraries.recent_changed):
            libraries.open(second)
        qtbot.waitUntil(lambda: libraries.recent == (Recent(paths.own_library(), is_there=True),))
        assert Shelf().read().last == second

    def test_says_which_is_gone(self, libraries: Libraries, second: Path, qtbot: QtBot, tmp_path: Path) -> None:
        moved = tmp_path / "moved.sqlite"
        shutil.copy(second, moved)
        _open(libraries, qtbot, moved)
        with qtbot.waitSignal(libraries.opened):
            libraries.open_own()
        moved.unlink()
        libraries.refresh_recent()
        qtbot.waitUntil(lambda: libraries.recent == (Recent(moved, is_there=False),))

    def test_can_be_cleared(self, libraries: Libraries, second: Path, qtbot: QtBot) -> None:
        _open(libraries, qtbot, second)
        libraries.clear_recent()
        qtbot.waitUntil(lambda: not libraries.recent and not Shelf().read().recent)
        assert Shelf().read().last == second


class TestSample:
    @pytest.fixture
    def sample(self, libraries: Libraries, qtbot: QtBot) -> Libraries:
        with qtbot.waitSignal(libraries.opened):
            libraries.open_sample()
        return libraries

    def test_holds_its_releases_and_nothing_of_the_users(self, sample: Libraries, state: State) -> None:
        assert sample.is_sample
        assert sample.path == paths.sample_library()
        assert state.shown.counts.total >= 20
        assert paths.own_library().exists()

    def test_is_not_remembered(self, sample: Libraries) -> None:
        remembered = Shelf().read()
        assert remembered.last == paths.own_library()
        assert paths.sample_library() not in remembered.recent

    def test_is_the_sample_however_it_is_opened(self, libraries: Libraries, state: State, qtbot: QtBot) -> None:
        _open(libraries, qtbot, paths.sample_library())
        assert state.shown.counts.total >= 20
        assert paths.sample_library() not in Shelf().read().recent

    def test_the_way_back_leads_to_where_one_came_from(
        self, libraries: Libraries, second: Path, state: State, qtbot: QtBot
    ) -> None:
        _open(libraries, qtbot, second)
        for open_ in (libraries.open_sample, libraries.go_back):
            with qtbot.waitSignal(libraries.opened):
                open_()
        assert libraries.path == second
        assert state.shown.counts.total == len(SAMPLE)

    def test_the_way_back_makes_no_empty_library_where_that_is_gone(
        self, libraries: Libraries, second: Path, qtbot: QtBot
    ) -> None:
        _open(libraries, qtbot, second)
        with qtbot.waitSignal(libraries.opened):
            libraries.open_sample()
        second.rename(second.with_name("moved.sqlite"))
        with qtbot.waitSignal(libraries.refused) as refused:
            libraries.go_back()
        assert refused.args[0].code is Code.LIBRARY_MISSING
        assert libraries.is_sample
        assert not second.exists()

    def test_keeps_what_is_done_in_it(self, sample: Libraries, state: State, qtbot: QtBot) -> None:
        record = state.library.imports()[0]
        with qtbot.waitSignal(state.shown_changed):
            state.write(lambda _progress: state.library.undo(record.id))
        for open_ in (sample.go_back, sample.open_sample):
            with qtbot.waitSignal(sample.opened):
                open_()
        assert state.shown.counts.total == 0

    def test_can_be_started_afresh(self, sample: Libraries, state: State, qtbot: QtBot) -> None:
        total = state.shown.counts.total
        record = state.library.imports()[0]
        with qtbot.waitSignal(state.shown_changed):
            state.write(lambda _progress: state.library.undo(record.id))
        with qtbot.waitSignal(sample.opened):
            sample.start_sample_afresh()
        assert sample.is_sample
        assert state.shown.counts.total == total
        assert len(state.library.imports()) == 1

    def test_leads_back_where_it_cannot_be_made_afresh(
        self, sample: Libraries, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_arguments: object) -> None:
            raise NewsroomError(Code.DISK_FULL, path=paths.sample_library())

        monkeypatch.setattr("ilo_desktop.desktop.libraries.opening._fill", fail)
        with qtbot.waitSignals([sample.refused, sample.opened]):
            sample.start_sample_afresh()
        assert sample.path == paths.own_library()


def test_a_broken_vocabulary_of_the_users_own_is_told_and_the_library_opens_all_the_same(
    libraries: Libraries, state: State, second: Path, qtbot: QtBot
) -> None:
    paths.own_vocabulary().write_text("[topics.wages]\nen = 'pay'", encoding="utf-8")
    with qtbot.waitSignal(state.failed) as failed:
        libraries.open(second)
    assert failed.args[0].code is Code.OWN_VOCABULARY_BROKEN
    assert libraries.path == second
    assert state.vocabulary.label(Facet.TOPIC, "wages") == "Wages"
