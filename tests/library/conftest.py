"""A library for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ilo_desktop.library import Library
from tests.library.making import open_library

pytest.register_assert_rewrite("tests.library.scan")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a test's library lies; it is not there yet."""
    return tmp_path / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Library]:
    """An empty library."""
    opened = open_library(path)
    yield opened
    opened.close()
