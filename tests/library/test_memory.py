"""Memory goes back to the system after a large write, and is left alone by small ones."""

import sys

import pytest

from ilo_desktop.library import Library, engine, memory
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.release import Mark
from tests.library.making import bring_in, draft, reading


def test_only_a_large_write_gives_memory_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[None] = []
    monkeypatch.setattr(engine, "give_back", lambda: given.append(None))
    bring_in(library, reading("a.txt", draft("Wages in China")))
    library.edit([MarkEdit(Mark.STARRED, frozenset({1}), on=True)])
    assert given == []
    bring_in(library, reading("b.txt", *(draft(f"Release {number}") for number in range(600))))
    assert given == [None]


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_to_give_back_is_no_trouble_on_any_system(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    memory.give_back()
