"""The log: where it lies, what reaches it, and that nothing stops for want of it."""

import logging
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from ilo_desktop import logs, paths


@pytest.fixture(autouse=True)
def _no_log_afterwards() -> Iterator[None]:
    raises = logging.raiseExceptions
    yield
    logs.remove()
    logging.raiseExceptions = raises


def installed() -> Path:
    """Install the log and return its file."""
    path = logs.install()
    assert path is not None
    return path


def test_it_lies_in_the_users_log_folder() -> None:
    path = installed()
    assert path.parent == paths.log_folder()
    logging.getLogger("ilo_desktop.somewhere").info("“Опубликовано” %d", 20)
    assert "INFO ilo_desktop.somewhere: “Опубликовано” 20" in path.read_text(encoding="utf-8")


def test_details_are_left_out_unless_wanted() -> None:
    path = installed()
    logging.getLogger("ilo_desktop").debug("a detail")
    logs.install(logging.DEBUG)
    logging.getLogger("ilo_desktop").debug("another detail")
    text = path.read_text(encoding="utf-8")
    assert "a detail" not in text.replace("another detail", "")
    assert "another detail" in text


def test_warnings_reach_it() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        path = installed()
        warnings.warn("this will change", FutureWarning, stacklevel=1)
        logs.remove()
    assert "this will change" in path.read_text(encoding="utf-8")


def test_a_second_start_writes_each_line_once() -> None:
    path = installed()
    logs.install()
    logging.getLogger("ilo_desktop").info("once")
    assert path.read_text(encoding="utf-8").count("once") == 1


def test_it_never_takes_more_than_three_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 1_000)
    path = installed()
    for number in range(100):
        logging.getLogger("ilo_desktop").info("line %d of many", number)
    files = sorted(path.parent.iterdir())
    assert [file.name for file in files] == [logs.FILE_NAME, f"{logs.FILE_NAME}.1", f"{logs.FILE_NAME}.2"]
    assert all(file.stat().st_size <= 1_000 for file in files)


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(paths, "log_folder", lambda: tmp_path / "file" / "log")
    assert logs.install() is None
    logging.getLogger("ilo_desktop").info("into nothing")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names no files by raw bytes")
def test_a_name_that_is_no_text_is_written_all_the_same() -> None:
    path = installed()
    logging.getLogger("ilo_desktop").info("reading %s", os.fsdecode(b"list-\xe9.txt"))
    assert r"list-\udce9.txt" in path.read_text(encoding="utf-8")
