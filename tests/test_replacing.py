"""Files that are written whole or not at all."""

import os
from pathlib import Path

import pytest

from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.replacing import replacing, write_bytes


def test_a_file_gets_its_bytes_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_bytes(tmp_path / "new.bin", b"\x00\xff\r\n", kept=tmp_path / "library")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("new.bin", b"\x00\xff\r\n")]


def test_one_that_is_there_goes_only_where_it_may(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(NewsroomError) as caught:
        write_bytes(path, b"new", kept=tmp_path / "library", can_replace=False)
    assert caught.value.code is Code.FILE_EXISTS
    assert path.read_bytes() == b"old"
    write_bytes(path, b"new", kept=tmp_path / "library")
    assert path.read_bytes() == b"new"


def test_an_earlier_file_stays_where_writing_breaks_off(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(NewsroomError) as caught:
        _break_off(path)
    assert caught.value.code is Code.PAPER_UNWRITABLE
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("old.txt", b"old")]


@pytest.mark.parametrize("way", ["gone/new.txt", "file/new.txt"])
def test_a_folder_that_is_none_is_told(tmp_path: Path, way: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NewsroomError) as caught:
        write_bytes(tmp_path / way, b"new", kept=tmp_path / "library")
    assert caught.value.code is Code.PAPER_UNWRITABLE


def _break_off(path: Path) -> None:
    with replacing(path) as unfinished:
        unfinished.write_bytes(b"ha")
        raise OSError(28, os.strerror(28))
