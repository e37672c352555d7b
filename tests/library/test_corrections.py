"""Corrections of tags: shown and counted at once, taken back exactly, and kept through everything."""

from collections.abc import Sequence
from dataclasses import replace
from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import Library, correcting, first_look
from ilo_desktop.newsroom.corrections import tags_of, with_verdict
from ilo_desktop.newsroom.edits import TagCorrection
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet, Tag
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING, Condition, Query
from ilo_desktop.newsroom.release import Draft, Reading, Release
from tests.library.histories import histories, switch
from tests.library.making import (
    SmallVocabulary,
    bring_in,
    draft,
    fresh,
    headlines,
    open_library,
    reading,
    shown,
    whole,
)
from tests.library.scan import check_index, counts
from tests.queries import asking

LIST = (
    draft("Wages in China", kicker="News", language="en", place="Wuxi"),
    draft("Skills in Peru", text="Skills for all"),
    draft("Kenya ratifies"),
)


def add(facet: Facet, value: str, *ids: int) -> TagCorrection:
    return TagCorrection(facet, value, frozenset(ids), Correction.ADD)


def remove(facet: Facet, value: str, *ids: int) -> TagCorrection:
    return TagCorrection(facet, value, frozenset(ids), Correction.REMOVE)


def reset(facet: Facet, value: str, *ids: int) -> TagCorrection:
    return TagCorrection(facet, value, frozenset(ids), Correction.NONE)


def having(facet: Facet, value: str) -> Query:
    return asking(conditions=frozenset({Condition(facet, value)}))


@pytest.fixture(autouse=True)
def _filled(library: Library) -> None:
    bring_in(library, reading("a.txt", *LIST))


def test_many_corrections_tell_their_progress_and_are_cancelled_whole(library: Library, monkeypatch) -> None:
    monkeypatch.setattr(correcting, "_BATCH", 1)
    told: list[tuple[int, int]] = []
    stop = Event()
    edits = [add(Facet.TOPIC, "skills", 1, 3), remove(Facet.COUNTRY, "CN", 1)]
    before = whole(library)

    def stop_at_the_second(done: int, total: int) -> None:
        told.append((done, total))
        if done == 2:
            stop.set()

    with pytest.raises(Cancelled):
        library.edit([*edits, add(Facet.TOPIC, "wages", 2)], Progress(stop_at_the_second, stop))
    assert told == [(1, 4), (2, 4)]
    assert whole(library) == before
    assert library.edit(edits).changed == {1, 3}


def test_a_correction_is_shown_filtered_and_counted_at_once(library: Library) -> None:
    changes = library.edit([add(Facet.TOPIC, "skills", 1), remove(Facet.COUNTRY, "CN", 1)])
    assert (changes.changed, changes.moves_rows) == ({1}, True)
    assert next((row.topics, row.countries) for row in shown(library)) == (("wages", "skills"), ())
    assert headlines(library, having(Facet.TOPIC, "skills")) == ["Wages in China", "Skills in Peru"]
    assert headlines(library, having(Facet.REGION, "asia")) == []
    assert library.counts(EVERYTHING) == counts(library, EVERYTHING)
    assert library.release(1).corrections == (
        Corrected(Facet.COUNTRY, "CN", Correction.REMOVE),
        Corrected(Facet.TOPIC, "skills", Correction.ADD),
    )
    check_index(library)


def test_kind_language_and_place_are_those_of_the_correction(library: Library) -> None:
    library.edit([add(Facet.KIND, "blog", 1, 2), add(Facet.LANGUAGE, "fr", 1), add(Facet.PLACE, "Lima", 1, 2)])
    release, row = library.release(1), shown(library)[0]
    assert (release.kind, release.language, release.place) == ("blog", "fr", "Lima")
    assert (row.kind, row.language, row.place) == ("blog", "fr", "Lima")
    assert library.counts(EVERYTHING).values[Facet.KIND] == (("blog", 2),)
    library.edit([remove(Facet.PLACE, "Wuxi", 1), reset(Facet.PLACE, "Lima", 1), remove(Facet.KIND, "news", 1)])
    library.edit([reset(Facet.KIND, "blog", 1)])
    assert (library.release(1).kind, library.release(1).place) == ("", "")
    assert (shown(library)[0].kind, shown(library)[0].place) == ("", "")
    check_index(library)


def test_the_first_look_shows_what_the_list_shows(library: Library) -> None:
    library.edit([add(Facet.KIND, "blog", 1), add(Facet.PLACE, "Lima", 1), remove(Facet.COUNTRY, "PE", 2)])
    library.edit([remove(Facet.LANGUAGE, "en", 1), add(Facet.LANGUAGE, "fr", 2)])
    look = first_look.first_look(library.path, 10)
    assert look is not None
    assert list(look.rows) == shown(library)
    assert look.has_several_kinds is False


def test_a_correction_is_taken_back_exactly(library: Library) -> None:
    library.edit([add(Facet.KIND, "blog", 1), remove(Facet.TOPIC, "wages", 1, 2)])
    before = [(one.tags, one.corrections) for one in whole(library)]
    changes = library.edit(
        [add(Facet.KIND, "video", 1, 2, 3), add(Facet.TOPIC, "wages", 1, 2, 3), reset(Facet.TOPIC, "skills", 2)]
    )
    assert set(changes.inverse) == {
        remove(Facet.TOPIC, "wages", 1, 2),
        reset(Facet.TOPIC, "wages", 3),
        reset(Facet.KIND, "video", 1),
        add(Facet.KIND, "blog", 1),
        reset(Facet.KIND, "video", 2, 3),
    }
    redo = library.edit(changes.inverse).inverse
    assert [(one.tags, one.corrections) for one in whole(library)] == before
    library.edit(redo)
    assert [one.kind for one in whole(library)] == ["video"] * 3
    check_index(library)


def test_what_is_so_already_is_no_change(library: Library) -> None:
    library.edit([add(Facet.TOPIC, "skills", 1)])
    assert library.edit([add(Facet.TOPIC, "skills", 1), reset(Facet.TOPIC, "wages", 1)]).is_empty
    assert library.edit([add(Facet.TOPIC, "skills", 99), add(Facet.TOPIC, " \n", 1)]).is_empty


def test_a_facet_that_is_no_tag_is_refused(library: Library) -> None:
    with pytest.raises(ValueError, match="date"):
        library.edit([add(Facet.DATE, "2024", 1)])


def test_another_window_sees_it(library: Library) -> None:
    other = open_library(library.path)
    library.edit([add(Facet.TOPIC, "skills", 1)])
    assert other.changed_elsewhere()
    assert headlines(other, having(Facet.TOPIC, "skills")) == ["Wages in China", "Skills in Peru"]
    other.close()


def test_corrections_stay_when_a_release_comes_again_and_when_it_changes(library: Library) -> None:
    library.edit([add(Facet.TOPIC, "skills", 1), remove(Facet.TOPIC, "wages", 1), add(Facet.KIND, "blog", 1)])
    bring_in(library, reading("b.txt", *LIST))
    bring_in(library, reading("c.txt", replace(LIST[0], summary="Wages rise in Kenya")))
    release = library.release(1)
    assert release.values(Facet.TOPIC) == ("skills",)
    assert release.values(Facet.COUNTRY) == ("CN", "KE")
    assert (release.kind, release.summary) == ("blog", "Wages rise in Kenya")
    check_index(library)


def test_a_correction_keeps_no_release_but_comes_back_with_it(library: Library) -> None:
    library.edit([add(Facet.TOPIC, "skills", 1)])
    assert library.undo(1).kept == 0
    assert headlines(library) == []
    library.edit([add(Facet.TOPIC, "mining", 1)])
    library.redo(1)
    assert library.release(1).values(Facet.TOPIC) == ("wages", "mining", "skills")
    check_index(library)
    library.undo(1)
    bring_in(library, reading("again.txt", LIST[0]))
    assert library.release(1).values(Facet.TOPIC) == ("wages", "mining", "skills")
    check_index(library)


def test_corrections_outlive_another_vocabulary(library: Library) -> None:
    library.edit([remove(Facet.TOPIC, "wages", 1), add(Facet.TOPIC, "pay", 2)])
    other = open_library(library.path, SmallVocabulary("other", {"wages": "wages", "peru": "llamas"}))
    other.reindex()
    assert [one.values(Facet.TOPIC) for one in whole(other)] == [(), ("llamas", "pay"), ()]
    check_index(other)
    other.close()


def test_releases_that_become_one_join_their_corrections(library: Library) -> None:
    bring_in(library, reading("x.txt", draft("Mining", url="x"), draft("Mines", url="y")))
    first, second = (library.find(asking(word)).key_at(0) for word in ("mining", "mines"))
    ids = library.ids([first, second])
    library.edit([add(Facet.TOPIC, "a", ids[0]), add(Facet.KIND, "blog", ids[0])])
    library.edit([add(Facet.TOPIC, "b", ids[1]), add(Facet.KIND, "news", ids[1]), remove(Facet.TOPIC, "a", ids[1])])
    both = draft("Mining", url="x")
    both = replace(both, identifiers=(*both.identifiers, *draft("Mines", url="y").identifiers))
    bring_in(library, reading("z.txt", both))
    (one,) = (release for release in whole(library) if release.headline.startswith("Min"))
    assert one.values(Facet.TOPIC) == ("a", "b")
    assert one.kind == "blog"
    check_index(library)


_VALUES = {
    Facet.TOPIC: ["wages", "skills", "mining"],
    Facet.COUNTRY: ["CN", "PE", "KE"],
    Facet.REGION: ["asia", "africa"],
    Facet.KIND: ["news", "blog"],
    Facet.LANGUAGE: ["en", "fr"],
    Facet.PLACE: ["Lima", "Wuxi"],
}


@st.composite
def corrections(pick: st.DrawFn) -> TagCorrection:
    facet = pick(st.sampled_from(list(_VALUES)))
    ids = pick(st.frozensets(st.integers(1, 8), max_size=5))
    return TagCorrection(facet, pick(st.sampled_from(_VALUES[facet])), ids, pick(st.sampled_from(list(Correction))))


def tags_by_rule(release: Release) -> tuple[Tag, ...]:
    """Return the tags that a release must have by what it says and by its corrections."""
    said = Draft(headline=release.headline, summary=release.summary, text=release.text, kicker=release.kicker)
    return tags_of(said, release.corrections, SmallVocabulary())


@given(
    history=histories(),
    batches=st.lists(st.lists(corrections(), min_size=1, max_size=4), max_size=5),
    retags=st.booleans(),
)
@settings(max_examples=60)
def test_tags_follow_from_what_releases_say_and_from_corrections_alone(
    history: tuple[list[Reading], list[int]], batches: Sequence[Sequence[TagCorrection]], *, retags: bool
) -> None:
    readings, switches = history
    with fresh() as library:
        for number, one in enumerate(readings):
            bring_in(library, one)
            for batch in batches[number : number + 1]:
                correct_twice(library, batch)
        switch(library, switches)
        library.edit([one for batch in batches for one in batch])
        if retags:
            library.reindex()
        for release in whole(library):
            assert release.tags == tags_by_rule(release)
        check_index(library)


def correct_twice(library: Library, batch: Sequence[TagCorrection]) -> None:
    """Correct, hold what is kept against the rule, take it all back, and correct again."""
    before = {one.id: (one.tags, one.corrections) for one in whole(library)}
    changes = library.edit(batch)
    for release in whole(library):
        expected = before[release.id][1]
        for one in batch:
            if release.id in one.ids:
                expected = with_verdict(expected, Corrected(one.facet, one.value, one.verdict))
        assert release.corrections == expected
    library.edit(changes.inverse)
    assert {one.id: (one.tags, one.corrections) for one in whole(library)} == before
    library.edit(batch)
