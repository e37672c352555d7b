"""Memory goes back to the system after a large write, and is left alone by small ones."""

import sys

import pytest
from pyroaring import BitMap

from ilo_desktop.library import Library, engine, index, memory
from ilo_desktop.library.index import LISTED, STARRED, UNREAD
from ilo_desktop.newsroom.edits import MarkEdit
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Mark
from tests.library.making import bring_in, draft, open_library, reading
from tests.library.scan import check_index


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


def test_an_open_library_holds_as_bitmaps_only_what_was_asked_for(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(library, reading("a.txt", draft("Wages in China"), draft("Skills in Peru")))
    library.close()
    again = open_library(library.path)
    read: list[index.FacetValue] = []
    get = index.Snapshot.get

    def noted(snapshot: index.Snapshot, value: index.FacetValue) -> BitMap:
        read.append(value)
        return get(snapshot, value)

    monkeypatch.setattr(index.Snapshot, "get", noted)
    found = again.look(EVERYTHING)
    assert dict(found.counts.values[Facet.COUNTRY]) == {"CN": 1, "PE": 1}
    again.edit([MarkEdit(Mark.STARRED, frozenset({1}), on=True)])
    assert set(read) <= {LISTED, UNREAD, STARRED}
    check_index(again)
    again.close()
