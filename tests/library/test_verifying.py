"""Verifying: a healthy library has no differences; each kind of damage is told, and repaired where it is derived."""

import gzip
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text

from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import ApartEdit, DeleteEdit, JoinEdit, MarkEdit, TagEdit, WordingEdit
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Mark
from tests.library import stored
from tests.library.making import bring_in, content, draft, open_library, reading
from tests.library.scan import check_index

STORED = Path(__file__).parents[1] / "data" / "libraries"
Break = Callable[..., None]


@pytest.fixture
def filled(path: Path) -> Library:
    """A library with something of everything: sightings that differ, decisions, words by hand, a kept release."""
    stored.make(path)
    library = open_library(path)
    bakers = [draft("Bakers meet", url=f"bakers-{number}", text=f"They met {number} times") for number in range(3)]
    bring_in(library, reading("bakers.txt", *bakers, draft("Bakers of Kenya", None), saved="2024-03-12"))
    words = "Weavers of six valleys counted their looms, and found more of them than in the year before they met"
    bring_in(library, reading("looms.txt", *(draft(words, url=f"looms-{number}", text=words) for number in range(2))))
    ids = {release.url: release.id for release in library.releases(range(1, 20))}
    one, two, three = (ids[f"https://example.org/bakers-{number}"] for number in range(3))
    library.edit([JoinEdit(frozenset({one, two})), ApartEdit(frozenset({one, three}))])
    library.edit([WordingEdit(three, "headline", "Bakers gather"), DeleteEdit(frozenset({three}), on=True)])
    library.edit([TagEdit("Bread", frozenset({one}), on=True), MarkEdit(Mark.STARRED, frozenset({one}), on=True)])
    return library


@pytest.fixture
def damage(filled: Library) -> Break:
    """Return a function that runs SQL on the library behind its back."""

    def run(*statements: str) -> None:
        with filled._engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            for statement in statements:
                connection.execute(text(statement))
            connection.exec_driver_sql("PRAGMA foreign_keys = ON")
            connection.exec_driver_sql("BEGIN")

    return run


def told(library: Library) -> list[tuple[str, str, str]]:
    return [(one.part.value, one.which, one.aspect) for one in library.verify()]


def test_a_healthy_library_has_no_differences(filled: Library) -> None:
    assert told(filled) == []
    filled.undo(2)
    assert told(filled) == []


@pytest.mark.parametrize("file", sorted(STORED.glob("*.gz")), ids=lambda file: file.name)
def test_a_library_of_any_version_has_none_once_it_is_open(file: Path, path: Path) -> None:
    path.write_bytes(gzip.decompress(file.read_bytes()))
    library = open_library(path)
    if library.needs_reindex():
        library.reindex()
    assert told(library) == []
    library.close()


@pytest.mark.parametrize(
    ("statements", "lines"),
    [
        pytest.param(["UPDATE sighting SET same_key = 7 WHERE id = 3"], [("sighting", "3", "same_key")], id="key"),
        pytest.param(
            ["UPDATE sighting SET headline_key = 7 WHERE id = 3"], [("sighting", "3", "headline_key")], id="headline"
        ),
        pytest.param(
            ["UPDATE sighting SET fingerprint = 7 WHERE id = 3"], [("sighting", "3", "fingerprint")], id="print"
        ),
        pytest.param(
            ["UPDATE sighting SET is_active = 0 WHERE id = 3"], [("sighting", "3", "is_active")], id="inactive"
        ),
        pytest.param(["UPDATE sighting SET is_active = 1 WHERE id = 1"], [("sighting", "1", "is_active")], id="active"),
        pytest.param(["UPDATE release SET summary = 'No' WHERE id = 2"], [("release", "2", "summary")], id="summary"),
        pytest.param(["UPDATE release SET headline = 'No' WHERE id = 7"], [("release", "7", "headline")], id="by-hand"),
        *(
            pytest.param(
                [f"UPDATE release SET headline_order = 'no' WHERE id = {number}"],
                [("release", f"{number}", "headline_order")],
                id=f"order-{number}",
            )
            for number in (1, 3)
        ),
        pytest.param(["UPDATE release SET text_id = 2 WHERE id = 3"], [("release", "3", "text_id")], id="text"),
        pytest.param(["UPDATE release SET is_edited = 1 WHERE id = 3"], [("release", "3", "is_edited")], id="edited"),
        pytest.param(
            ["UPDATE release SET has_source = 0 WHERE id = 3"], [("release", "3", "has_source")], id="sourceless"
        ),
        pytest.param(["UPDATE release SET is_listed = 0 WHERE id = 3"], [("release", "3", "is_listed")], id="unlisted"),
        pytest.param(
            ["UPDATE release SET is_listed = 0 WHERE id = 1"], [("release", "1", "is_listed")], id="kept-unlisted"
        ),
        pytest.param(["UPDATE release SET has_source = 1 WHERE id = 1"], [("release", "1", "has_source")], id="source"),
        pytest.param(
            ["UPDATE release SET merged_into = id WHERE id = 6"], [("release", "6", "merged_into")], id="itself"
        ),
        pytest.param(["UPDATE release SET key = key + 6553600 WHERE id = 3"], [("release", "3", "key")], id="day"),
        pytest.param(["UPDATE release SET key = key + 65536 WHERE id = 1"], [("release", "1", "key")], id="kept-day"),
        pytest.param(
            ["UPDATE release SET key = key + 1 WHERE id = 3"], [("words", "3", "words under")], id="other-key"
        ),
        pytest.param(
            ["UPDATE sighting SET release_id = 2 WHERE id = 3"], [("release", "2", "sightings")], id="joined-wrongly"
        ),
        pytest.param(
            ["UPDATE sighting SET release_id = 3 WHERE id = 4"], [("release", "2, 3", "sightings")], id="parted-wrongly"
        ),
        pytest.param(["DELETE FROM tag WHERE release_id = 2"], [("release", "2", "tags")], id="untagged"),
        pytest.param(["UPDATE tag SET value = 'XX' WHERE facet = 'country'"], [("release", "2", "tags")], id="tag"),
        pytest.param(
            ["UPDATE tag SET facet = 'no' WHERE facet = 'country'"], [("value", "tag 2", "facet")], id="no-facet"
        ),
        pytest.param(
            ["INSERT INTO own_tag (name) VALUES ('Nobody')"], [("own-tag", "“Nobody”", "releases")], id="no-bearer"
        ),
        pytest.param(
            [
                "INSERT INTO own_tag (id, name) VALUES (99, 'BREAD')",
                "INSERT INTO own_tagging (release_id, tag_id) VALUES (2, 99)",
            ],
            [("own-tag", "“BREAD”", "name")],
            id="alike-tags",
        ),
        pytest.param(
            ["INSERT INTO collection (name, position) VALUES ('LIMA TRIP', 5)"],
            [("collection", "“LIMA TRIP”", "name")],
            id="alike-collections",
        ),
        pytest.param(
            ["INSERT INTO saved_view (name, position, query, sorting) VALUES ('unread', 5, '', 'newest')"],
            [("view", "“unread”", "name")],
            id="alike-views",
        ),
        pytest.param(
            ["DELETE FROM collection_release WHERE release_id = 2"],
            [("filter", "collection:Lima trip", "releases")],
            id="collected",
        ),
        pytest.param(
            ["INSERT INTO collection_release VALUES (1, 999, 0)"],
            [("reference", "collection_release", "release_id")],
            id="collected-nothing",
        ),
        pytest.param(
            ["INSERT INTO briefing VALUES (9, 'FOR FRIDAY', 5, '', '', '{}')"],
            [("briefing", "“FOR FRIDAY”", "name")],
            id="alike-briefings",
        ),
        pytest.param(
            ["UPDATE briefing SET look = '{\"layout\": ' WHERE id = 1"], [("value", "briefing 1", "look")], id="look"
        ),
        pytest.param(
            ["INSERT INTO briefing_release VALUES (1, 999, 0, '')"],
            [("reference", "briefing_release", "release_id")],
            id="picked-nothing",
        ),
        pytest.param(
            ["DELETE FROM briefing WHERE id = 1"],
            [("reference", "briefing_release", "briefing_id")],
            id="picked-for-nothing",
        ),
        pytest.param(
            ["DELETE FROM bitmap WHERE value = 'has-summary'"], [("filter", "state:has-summary", "releases")], id="has"
        ),
        pytest.param(
            ["DELETE FROM decision_thing WHERE side = 1 AND decision_id = 1"],
            [("decision", "1", "releases")],
            id="one-sided",
        ),
        pytest.param(
            ["UPDATE decision_thing SET value = 'no/such' WHERE side = 1 AND decision_id = 2"],
            [("decision", "2", "releases")],
            id="about-nothing",
        ),
        pytest.param(
            ["UPDATE decision SET verdict = 'maybe' WHERE id = 1"], [("value", "decision 1", "verdict")], id="verdict"
        ),
        pytest.param(
            ["UPDATE decision_thing SET scheme = 'key' WHERE decision_id = 1"],
            [("value", "decision_thing 1", "value")],
            id="no-number",
        ),
        pytest.param(
            ["INSERT INTO full_text (full_text) VALUES ('delete-all')"], [("words", "2", "words under")], id="no-words"
        ),
        pytest.param(
            ["INSERT INTO full_text (rowid, headline) SELECT key, 'ghost' FROM release WHERE id = 2"],
            [("words", "2", "words under")],
            id="ghost",
        ),
        pytest.param(
            ["INSERT INTO full_text (rowid, headline) VALUES (5, 'ghost')"],
            [("words", "", "words under 5")],
            id="strange",
        ),
        pytest.param(["DELETE FROM note_text"], [("note-words", "3", "words under 3")], id="no-note-words"),
        pytest.param(
            ["UPDATE note_text SET note = 'ghost' WHERE rowid = 3"], [("note-words", "3", "words under 3")], id="note"
        ),
        pytest.param(
            ["UPDATE release SET note = 'Other' WHERE id = 3"], [("note-words", "3", "words under 3")], id="other-note"
        ),
        pytest.param(
            ["UPDATE bitmap SET content = x'00' WHERE facet = 'country'"],
            [("filter", "country:CN", "releases")],
            id="bits",
        ),
        pytest.param(["DELETE FROM bitmap WHERE facet = 'topic'"], [("filter", "topic:pay", "releases")], id="no-bits"),
        pytest.param(
            ["UPDATE bitmap SET value = 'ZZ' WHERE value = 'asia'"],
            [("filter", "region:ZZ", "releases")],
            id="strange-bits",
        ),
        pytest.param(
            ["UPDATE release SET starred = 1 WHERE id = 2"], [("filter", "state:starred", "releases")], id="star"
        ),
        pytest.param(["UPDATE meta SET index_generation = 1"], [("filter", "", "generation")], id="generation"),
        pytest.param(["UPDATE release SET day = 'soon' WHERE id = 3"], [("value", "release 3", "day")], id="no-day"),
        pytest.param(["UPDATE document SET size = 1 WHERE id = 2"], [("document", "2 “a.txt”", "size")], id="size"),
        pytest.param(
            ["DELETE FROM release WHERE id = 3"], [("reference", "sighting 3", "release_id")], id="no-release"
        ),
        pytest.param(
            ["INSERT INTO own_tagging (release_id, tag_id) VALUES (999, 1)"],
            [("reference", "own_tagging", "release_id")],
            id="tagged-nothing",
        ),
        pytest.param(
            ["UPDATE release SET text_id = 999 WHERE id = 3"], [("reference", "release 3", "text_id")], id="no-text"
        ),
        pytest.param(
            ["UPDATE release SET merged_into = 999 WHERE id = 3"],
            [("reference", "release 3", "merged_into")],
            id="no-heir",
        ),
        pytest.param(
            ["UPDATE sighting SET home_id = 999 WHERE id = 3"], [("reference", "sighting 3", "home_id")], id="no-home"
        ),
    ],
)
def test_what_is_derived_is_told_and_repaired(
    filled: Library, damage: Break, statements: list[str], lines: list[tuple[str, str, str]]
) -> None:
    damage(*statements)
    found = [*filled.verify()]
    for part, which, aspect in lines:
        assert any((d.part, d.which) == (part, which) and d.aspect.startswith(aspect) for d in found), found
    assert all(difference.can_be_repaired for difference in found)
    filled.repair()
    assert [*filled.verify()] == []
    check_index(filled)


def test_a_file_that_lost_pages_of_an_index_is_repaired(filled: Library, damage: Break) -> None:
    (root,) = numbers(filled, "SELECT rootpage FROM sqlite_master WHERE name = 'ix_sighting_same_key'")
    damage(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = 'CREATE INDEX ix_sighting_same_key ON sighting (headline_key)'"
        f" WHERE rootpage = {root}",
        "PRAGMA writable_schema = OFF",
    )
    filled.close()
    again = open_library(filled.path)
    found = [*again.verify()]
    assert ("file", "", "SQLite") in [(one.part.value, one.which, one.aspect) for one in found]
    assert all(one.can_be_repaired for one in found)
    again.repair()
    assert [*again.verify()] == []
    again.close()


def numbers(library: Library, question: str) -> list[int]:
    with library._read() as (connection, _):
        return list(connection.scalars(text(question)).all())


@pytest.mark.parametrize(
    ("statement", "aspect"),
    [
        pytest.param("x'00'", "bytes", id="no-bytes"),
        pytest.param("substr(content, 1, length(content) - 4)", "bytes", id="cut"),
        pytest.param("content || x'00'", "bytes", id="longer"),
        pytest.param("(SELECT content FROM document WHERE id = 1)", "SHA-256", id="another"),
    ],
)
def test_a_damaged_document_is_told_and_stays(filled: Library, damage: Break, statement: str, aspect: str) -> None:
    damage(f"UPDATE document SET content = CAST({statement} AS BLOB) WHERE id = 2")
    (found,) = filled.verify()
    assert (found.part.value, found.which, found.aspect) == ("document", "2 “a.txt”", aspect)
    assert not found.can_be_repaired
    filled.repair()
    assert [*filled.verify()] == [found]


def test_what_a_sighting_says_cannot_be_repaired(filled: Library, damage: Break) -> None:
    damage("UPDATE sighting SET day = 'soon' WHERE id = 3")
    (found,) = filled.verify()
    assert (found.part.value, found.which, found.can_be_repaired) == ("value", "sighting 3", False)
    with pytest.raises(NewsroomError) as caught:
        filled.repair()
    assert caught.value.code is Code.LIBRARY_DAMAGED
    assert not copies(filled)


def copies(library: Library) -> list[str]:
    return sorted(file.name for file in library.path.parent.glob("*before-repair*"))


def test_a_repair_keeps_a_copy_of_what_was_there_and_all_that_the_user_did(filled: Library, damage: Break) -> None:
    before = content(filled)
    damage("UPDATE release SET summary = 'No' WHERE id = 2", "DELETE FROM tag")
    copy, changes = filled.repair()
    assert copies(filled) == [copy.name] == ["library.before-repair-1.sqlite"]
    assert 2 in changes.changed
    assert content(filled) == before
    damaged = open_library(copy)
    assert ("release", "2", "summary") in told(damaged)
    damaged.close()
    filled.repair()
    assert copies(filled) == ["library.before-repair-1.sqlite", "library.before-repair-2.sqlite"]


def test_a_cancelled_repair_leaves_all_as_it_was(filled: Library, damage: Break) -> None:
    damage("DELETE FROM tag")
    before = told(filled)
    seen: list[int] = []
    stop = Event()

    def report(done: int, total: int) -> None:
        seen.append(done)
        if done > total // 2:
            stop.set()

    with pytest.raises(Cancelled):
        filled.repair(Progress(report, stop))
    assert told(filled) == before
    assert not copies(filled)


def test_verifying_tells_how_far_it_is_and_can_be_cancelled(filled: Library) -> None:
    seen: list[tuple[int, int]] = []
    assert [*filled.verify(Progress(lambda done, total: seen.append((done, total))))] == []
    assert seen[0][0] == 0
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        next(filled.verify(Progress(stop=stop)))


def test_others_write_while_a_library_is_verified(filled: Library) -> None:
    checking = filled.verify(Progress(lambda done, _total: _star(filled) if done else None))
    assert [*checking] == []
    assert told(filled) == []


def _star(library: Library) -> None:
    library.edit([MarkEdit(Mark.STARRED, frozenset({2}), on=True)])


def test_each_release_that_is_found_by_other_words_is_told_with_them(filled: Library, damage: Break) -> None:
    damage(
        "INSERT INTO full_text (rowid, headline) SELECT key, 'strange ghosts' FROM release WHERE id = 2",
        "INSERT INTO full_text (full_text, rowid, headline, summary, text, kicker, place)"
        " SELECT 'delete', key, 'skills in peru', '', 'lima skills for all', '', 'lima' FROM release WHERE id = 3",
    )
    told_words = {one.which: (one.found, one.expected) for one in filled.verify()}
    assert told_words == {"2": ("ghosts, strange", ""), "3": ("", "all, for, in, lima, peru, …")}


def test_texts_that_changed_places_in_the_index_are_told(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Bakers gather", text="One two"), draft("Bakers part", text="Two one")))
    with library._engine.connect() as connection:
        connection.exec_driver_sql("COMMIT")
        rows = connection.exec_driver_sql("SELECT key, headline FROM release ORDER BY id").all()
        for (key, _), (_, headline) in zip(rows, reversed(rows), strict=True):
            connection.exec_driver_sql(
                "INSERT INTO full_text (full_text, rowid, headline, summary, text, kicker, place)"
                " VALUES ('delete', ?, ?, '', ?, '', '')",
                (
                    key,
                    "bakers gather" if "part" in headline else "bakers part",
                    "one two" if "part" in headline else "two one",
                ),
            )
            connection.exec_driver_sql("INSERT INTO full_text (rowid, headline) VALUES (?, ?)", (key, headline.lower()))
        connection.exec_driver_sql("BEGIN")
    assert [one.which for one in library.verify()] == ["1", "2"]
    library.repair()
    assert [*library.verify()] == []
