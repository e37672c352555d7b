import pytest

from ilo_desktop.desktop.release_list.place import runs


@pytest.mark.parametrize(
    ("rows", "expected"),
    [([], []), ([3], [(3, 3)]), ([1, 2, 3], [(1, 3)]), ([1, 3, 4, 9], [(1, 1), (3, 4), (9, 9)])],
)
def test_rows_become_runs_without_gaps(rows, expected):
    assert runs(rows) == expected
