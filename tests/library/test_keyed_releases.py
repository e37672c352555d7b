"""Whole releases by their keys, read as they are gone through."""

import pytest

from ilo_desktop.library import KeyedReleases, Library, keyed_releases
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.query import EVERYTHING
from tests.library.making import bring_in, draft, reading


@pytest.fixture
def filled(library: Library) -> Library:
    """A library of nine releases on nine days."""
    bring_in(library, reading("a.txt", *(draft(f"Number {n}", f"2024-01-0{n}") for n in range(1, 10))))
    return library


@pytest.mark.parametrize("at_once", [1, 4, 9, 1000])
@pytest.mark.parametrize("order", [Order.NEWEST, Order.OLDEST, Order.HEADLINE])
def test_they_come_in_the_order_of_their_keys_as_often_as_wanted(
    filled: Library, order: Order, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keyed_releases, "_AT_ONCE", at_once)
    result = filled.find(EVERYTHING, order)
    releases = KeyedReleases(filled, result.keys_of([(1, 3), (6, 8)]))
    wanted = [result.key_at(row) for row in (1, 2, 3, 6, 7, 8)]
    assert len(releases) == 6
    assert [release.key for release in releases] == [release.key for release in releases] == wanted


def test_what_is_among_them_is_known_by_its_key(filled: Library) -> None:
    result = filled.find(EVERYTHING)
    releases = KeyedReleases(filled, result.keys_of([(0, 1)]))
    first, *_, last = KeyedReleases(filled, result.all_keys())
    assert first in releases
    assert last not in releases
    assert "Number 9" not in releases


def test_without_a_key_there_is_none(library: Library) -> None:
    releases = KeyedReleases(library, library.find(EVERYTHING).keys_of([]))
    assert not releases
    assert list(releases) == []


def test_those_that_go_meanwhile_are_left_out(filled: Library) -> None:
    releases = KeyedReleases(filled, filled.find(EVERYTHING).all_keys())
    filled.undo(1)
    assert len(releases) == 9
    assert list(releases) == []
