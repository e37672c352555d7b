"""Which libraries are remembered, and which of them a start opens."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import paths
from ilo_desktop.desktop.libraries.shelf import RECENT_LIMIT, Remembered, Shelf, Start, first_library, labels


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "settings" / "libraries.json")


def test_nothing_is_remembered_at_first(shelf: Shelf) -> None:
    assert shelf.read() == Remembered()


def test_the_newest_comes_first_and_each_once(shelf: Shelf) -> None:
    for name in ("/a", "/b", "/a"):
        shelf.remember(Path(name))
    assert shelf.read() == Remembered(Path("/a"), (Path("/a"), Path("/b")))


def test_only_so_many_are_remembered(shelf: Shelf) -> None:
    for number in range(RECENT_LIMIT + 3):
        shelf.remember(Path(f"/{number}"))
    assert len(shelf.read().recent) == RECENT_LIMIT
    assert shelf.read().recent[0] == Path(f"/{RECENT_LIMIT + 2}")


def test_a_cleared_list_still_knows_what_was_open_last(shelf: Shelf) -> None:
    shelf.remember(Path("/a"))
    shelf.clear()
    assert shelf.read() == Remembered(Path("/a"), ())


@given(st.binary())
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "damaged.json"
    file.write_bytes(content)
    assert Shelf(file).read() == Remembered()


@pytest.mark.parametrize(
    "text",
    [
        '{"last": 3, "recent": [4]}',
        '{"recent": "no list"}',
        "[]",
        "3",
        "[" * 100_000,
        r'{"last": "/a\u0000b", "recent": ["/\u0000"]}',
        r'{"last": "/\ud800", "recent": ["/\ud800"]}',
        '{"last": "", "recent": ["", "beside.sqlite"]}',
    ],
)
def test_values_of_other_kinds_are_passed_over(tmp_path: Path, text: str) -> None:
    file = tmp_path / "odd.json"
    file.write_text(text)
    assert Shelf(file).read() == Remembered()
    assert first_library(None, Shelf(file)) == Start(paths.own_library())


def test_a_place_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    shelf = Shelf(tmp_path / "file" / "libraries.json")
    shelf.remember(Path("/a"))
    assert shelf.read() == Remembered()


def test_a_name_that_is_no_text_is_remembered_as_it_is(shelf: Shelf) -> None:
    odd = Path("/caf\udce9.sqlite")
    shelf.remember(odd)
    assert shelf.read().last == odd


class TestStart:
    def test_the_named_one_comes_first(self, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        shelf.remember(tmp_path)
        monkeypatch.setenv(paths.LIBRARY_VARIABLE, str(tmp_path / "other"))
        assert first_library(tmp_path / "named", shelf) == Start(tmp_path / "named")

    def test_a_relative_name_is_taken_from_the_folder_of_the_start(
        self, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert first_library(Path("named.sqlite"), shelf) == Start(tmp_path / "named.sqlite")

    def test_then_the_variables(self, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        shelf.remember(tmp_path)
        monkeypatch.setenv(paths.LIBRARY_VARIABLE, str(tmp_path / "other"))
        assert first_library(None, shelf) == Start(tmp_path / "other")

    def test_then_the_last_one(self, shelf: Shelf, tmp_path: Path) -> None:
        file = tmp_path / "last.sqlite"
        file.touch()
        shelf.remember(file)
        assert first_library(None, shelf) == Start(file)

    def test_and_where_that_is_gone_the_users_own(self, shelf: Shelf, tmp_path: Path) -> None:
        shelf.remember(tmp_path / "gone")
        assert first_library(None, shelf) == Start(paths.own_library(), tmp_path / "gone")

    def test_the_users_own_is_made_again_without_a_word(self, shelf: Shelf) -> None:
        shelf.remember(paths.own_library())
        assert first_library(None, shelf) == Start(paths.own_library())
        assert first_library(None, Shelf()) == Start(paths.own_library())


def test_libraries_of_one_name_are_told_by_their_folders() -> None:
    home = Path.home()
    named = [("press", home / "a" / "press.sqlite"), ("press", Path("/b/press.sqlite")), ("own", home / "own.sqlite")]
    assert labels(named) == [f"press – {Path('~') / 'a'}", f"press – {Path('/b')}", "own"]
