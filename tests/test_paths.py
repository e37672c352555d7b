"""Where the program keeps its files."""

from pathlib import Path

import pytest

from ilo_desktop import paths


def test_each_file_has_its_place_among_the_users_own() -> None:
    places = {
        paths.default_library(),
        paths.sample_library(),
        paths.log_folder(),
        paths.settings_file(),
        paths.shelf_file(),
    }
    assert len(places) == 5
    assert all(paths.APP_NAME in place.parts for place in places)
    assert paths.default_library().name == "library.sqlite"


def test_a_variable_names_another_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.LIBRARY_VARIABLE, str(tmp_path / "other.sqlite"))
    assert paths.default_library() == tmp_path / "other.sqlite"


def test_an_empty_variable_names_none(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = paths.default_library()
    monkeypatch.setenv(paths.LIBRARY_VARIABLE, "")
    assert paths.default_library() == usual


def test_asking_makes_nothing() -> None:
    assert not paths.default_library().parent.exists()
    assert not paths.log_folder().exists()
