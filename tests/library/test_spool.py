"""The spool gives back what it was given, and tells a full disk."""

import errno
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.library import Library
from ilo_desktop.library.spool import Prepared, Spool
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft, Identifier, Scheme
from tests.library.making import draft, reading

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
identifiers = st.builds(Identifier, st.sampled_from(Scheme), texts)
drafts = st.builds(
    Draft,
    headline=texts,
    day=st.none() | st.dates(),
    last_day=st.none() | st.dates(),
    summary=texts,
    text=texts,
    kind_words=texts,
    identifiers=st.lists(identifiers, max_size=3).map(tuple),
    position=st.integers(0, 99),
)
tags = st.builds(Tag, st.sampled_from(Facet), texts, st.sampled_from(Where), texts)


@given(
    st.lists(drafts, max_size=4),
    st.lists(tags, max_size=3),
    st.lists(texts, max_size=5),
    st.lists(st.integers(0, (1 << 63) - 1), max_size=3),
    st.binary(max_size=20),
)
def test_what_goes_in_comes_out(
    some: list[Draft], tagged: list[Tag], folded: list[str], bands: list[int], content: bytes
) -> None:
    with Spool() as spool:
        offsets = [spool.add_draft(one)[0] for one in some]
        prepared = spool.add_prepared(Prepared(tuple(tagged), tuple(folded), tuple(bands)))
        at = spool.add_bytes(content)
        assert [spool.draft(offset) for offset in offsets] == some
        assert spool.tags(prepared.tags) == tuple(tagged)
        assert spool.folded(prepared.folded) == tuple(folded)
        assert spool.bands(prepared.bands) == tuple(bands)
        assert spool.read_bytes(at, len(content)) == content


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_told(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("r+b", buffering=0) as full:
        monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: full)
        with pytest.raises(NewsroomError) as caught:
            library.plan([reading("a.txt", draft("Wages"))])
    assert caught.value.code is Code.DISK_FULL


def test_other_troubles_of_the_system_are_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(tempfile, "TemporaryFile", fail)
    with pytest.raises(PermissionError):
        Spool()
