"""Whole ways through the real window, each on a screen of its own with a window manager."""

from pathlib import Path

import pytest

from tests.journeys.screen import require_programs, run_journey

pytestmark = [pytest.mark.journey, pytest.mark.timeout(180)]


def test_from_a_dragged_file_to_paper_and_back(tmp_path: Path) -> None:
    run_journey("window_journey.py", tmp_path)


def test_by_a_screen_reader_alone(tmp_path: Path) -> None:
    require_programs("/usr/libexec/at-spi-bus-launcher")
    run_journey("screen_reader_journey.py", tmp_path)


def test_by_keys_alone(tmp_path: Path) -> None:
    run_journey("keyboard_journey.py", tmp_path)


def test_first_start(tmp_path: Path) -> None:
    run_journey("first_start_journey.py", tmp_path)


def test_two_programs_at_once(tmp_path: Path) -> None:
    run_journey("two_programs_journey.py", tmp_path)


def test_where_a_release_comes_from(tmp_path: Path) -> None:
    run_journey("source_journey.py", tmp_path)


def test_own_marks(tmp_path: Path) -> None:
    run_journey("marks_journey.py", tmp_path)


def test_searching(tmp_path: Path) -> None:
    run_journey("search_journey.py", tmp_path)


def test_views_and_collections(tmp_path: Path) -> None:
    run_journey("keeping_journey.py", tmp_path)


def test_out_to_other_programs(tmp_path: Path) -> None:
    run_journey("out_journey.py", tmp_path)
