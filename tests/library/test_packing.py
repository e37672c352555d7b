"""Documents are packed beside the rest: all are there at the end, and none is written where nobody wants it."""

import os
import zlib

import pytest

from ilo_desktop.library import Library
from ilo_desktop.library.packing import Packing
from ilo_desktop.library.spool import Spool
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.progress import Progress
from tests.library.making import draft, reading

LARGE = os.urandom(3 << 20)


def test_small_and_large_ones_come_out_as_they_went_in() -> None:
    contents = [b"", b"small", LARGE, LARGE[::-1], b"small" * 3]
    with Spool() as spool:
        packing = Packing(spool)
        packed = [packing.add(content) for content in contents]
        packing.finish()
        found = [zlib.decompress(spool.read_bytes(*one.result())) for one in packed]
        packing.close()
    assert found == contents


def test_what_is_in_the_way_is_told() -> None:
    spool = Spool()
    spool.close()
    packing = Packing(spool)
    packing.add(LARGE)
    with pytest.raises(ValueError, match="closed"):
        packing.finish()
    packing.close()


def test_a_plan_that_is_dropped_leaves_the_library_as_it_was(library: Library) -> None:
    def stop_at(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    readings = [reading("large.txt", *(draft(f"Release {number}") for number in range(300)), content=LARGE)]
    with pytest.raises(Cancelled):
        library.plan(readings, Progress(stop_at))
    with library.plan(readings) as plan:
        library.apply(plan)
    assert library.document(1).content == LARGE
