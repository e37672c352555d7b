"""The ids of what is selected."""

import pytest

from ilo_desktop.desktop import chosen_ids


def test_a_set_of_ids_has_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chosen_ids, "_PIECE", 3)
    for count in (0, 1, 3, 7):
        ids = list(range(count, 0, -1))
        assert chosen_ids.as_set(ids) == frozenset(ids)
