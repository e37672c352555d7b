"""Plans and what applying them writes."""

import zlib
from dataclasses import replace
from datetime import UTC, date, datetime
from threading import Event

import pytest

from ilo_desktop.library import Library
from ilo_desktop.newsroom.doubts import Doubt
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Identifier, Mark, Problem, Reading, Scheme, Verdict
from tests.library.making import bring_in, draft, headlines, reading, shown, verdicts, whole
from tests.queries import asking

THREE = (
    draft("Wages in China", "2024-03-07", summary="Wages rise", credit="© ILO 2024", kicker="News"),
    draft("Skills in Peru", "2024-03-07", text="GENEVA – Skills for all", place="Lima"),
    draft("Kenya ratifies", "2023-01-05", last_day=date(2023, 1, 7), url="kenya", kind="statement"),
)


def test_a_plan_writes_nothing(library: Library) -> None:
    with library.plan([reading("list.txt", *THREE)]) as plan:
        assert verdicts(plan) == ["new", "new", "new"]
        assert plan.documents == ("list.txt",)
        assert not plan.is_empty
    assert len(library.find(EVERYTHING)) == 0
    assert library.imports() == []


def test_an_entry_tells_what_a_review_shows(library: Library) -> None:
    with library.plan([reading("list.txt", *THREE)]) as plan:
        entry = plan.entries[2]
        assert (entry.index, entry.headline, entry.document, entry.line) == (2, "Kenya ratifies", "list.txt", 7)
        assert (entry.day, entry.last_day) == (date(2023, 1, 5), date(2023, 1, 7))
        assert plan.draft(1).text == "GENEVA – Skills for all"
        assert plan.draft(2).identifiers == THREE[2].identifiers
        assert plan.counts == dict.fromkeys(Verdict, 0) | {Verdict.NEW: 3}


def test_an_entry_tells_what_is_worth_a_look_of_what_comes_in(library: Library) -> None:
    bring_in(library, reading("first.txt", draft("Skills in Peru", None, url="skills")))
    found = [
        draft("Test"),
        draft("Wages in China", None),
        draft("Skills in Peru", None, url="skills", summary="Skills"),
    ]
    with library.plan([reading("list.txt", *found, draft("Kenya ratifies", "2924-03-07"))]) as plan:
        doubts = [entry.doubts for entry in plan.entries]
    assert doubts == [(Doubt.TEST,), (Doubt.UNDATED,), (), (Doubt.FUTURE,)]


def test_applying_brings_releases_in(library: Library) -> None:
    changes = bring_in(library, reading("list.txt", *THREE))
    assert len(changes.added) == 3
    assert changes.import_id == 1
    assert headlines(library) == ["Wages in China", "Skills in Peru", "Kenya ratifies"]


def test_a_release_has_everything(library: Library) -> None:
    bring_in(library, reading("list.txt", *THREE, saved="2024-03-09"))
    china, peru, kenya = whole(library)
    assert (china.summary, china.credit, china.kind, china.kicker) == ("Wages rise", "© ILO 2024", "news", "News")
    assert (peru.text, peru.place, peru.kind) == ("GENEVA – Skills for all", "Lima", "")
    assert (kenya.last_day, kenya.url, kenya.kind) == (date(2023, 1, 7), "https://example.org/kenya", "statement")
    assert kenya.identifiers == THREE[2].identifiers
    assert china.tags[1:3] == (
        Tag(Facet.TOPIC, "wages", Where.HEADLINE, "wages"),
        Tag(Facet.COUNTRY, "CN", Where.HEADLINE, "china"),
    )
    (sighting,) = kenya.sightings
    assert sighting.draft == replace(THREE[2], position=2, line=7, last_line=8)
    assert (sighting.document, sighting.import_id, sighting.saved_on) == ("list.txt", 1, date(2024, 3, 9))
    assert abs((datetime.now(UTC) - sighting.imported_at).total_seconds()) < 3600


def test_a_document_is_kept_to_the_byte(library: Library) -> None:
    content = "café\r\n".encode("cp1252")
    bring_in(library, reading("list.txt", *THREE, content=content))
    (sighting,) = whole(library)[0].sightings
    assert library.document(sighting.document_id).content == content
    with pytest.raises(LookupError):
        library.document(99)


def test_the_same_bytes_again_add_nothing(library: Library) -> None:
    bring_in(library, reading("list.txt", *THREE))
    with library.plan([reading("list.txt", *THREE)]) as plan:
        assert verdicts(plan) == ["same", "same", "same"]
        assert plan.is_empty
        assert [entry.release_id for entry in plan.entries] == [1, 2, 3]
        changes = library.apply(plan)
    assert changes.import_id is None
    assert changes.is_empty
    assert changes.verdicts == {Verdict.SAME: 3}
    assert len(library.imports()) == 1


def test_another_file_with_the_same_words_is_written_for_its_provenance(library: Library) -> None:
    bring_in(library, reading("list.txt", *THREE))
    changes = bring_in(library, reading("copy.txt", *THREE))
    assert (changes.added, changes.changed, changes.verdicts) == (frozenset(), frozenset(), {Verdict.SAME: 3})
    assert changes.import_id == 2
    assert [s.document for s in whole(library)[0].sightings] == ["list.txt", "copy.txt"]


def test_what_is_no_news_is_the_same(library: Library) -> None:
    bring_in(library, reading("list.txt", *THREE))
    other = replace(THREE[0], credit="© ILO 2022", headline="WAGES in  Chinа", summary="wages rise.")
    with library.plan([reading("copy.txt", other)]) as plan:
        assert verdicts(plan) == ["same"]
        library.apply(plan)
    assert shown(library)[0].headline == "Wages in China"


def test_other_words_are_a_change_and_the_release_keeps_its_id_and_key(library: Library) -> None:
    bring_in(library, reading("list.txt", *THREE))
    before = shown(library)[0]
    with library.plan([reading("copy.txt", replace(THREE[0], summary="Wages in Kenya fall"))]) as plan:
        assert verdicts(plan) == ["changed"]
        assert plan.entries[0].changed_fields == ("summary",)
        assert plan.entries[0].release_id == before.id
        changes = library.apply(plan)
    assert changes.changed == {before.id}
    after = shown(library)[0]
    assert (after.id, after.key, after.excerpt) == (before.id, before.key, "Wages in Kenya fall")
    assert after.countries == ("CN", "KE")
    assert headlines(library, asking("rise")) == []
    assert headlines(library, asking("fall")) == ["Wages in China"]


def test_a_missing_field_is_completed(library: Library) -> None:
    bring_in(library, reading("list.txt", THREE[1]))
    with library.plan([reading("page.html", replace(THREE[1], summary="For Peru"))]) as plan:
        assert verdicts(plan) == ["completed"]
        assert plan.entries[0].changed_fields == ("summary",)
        assert library.apply(plan).verdicts == {Verdict.COMPLETED: 1}


def test_an_older_document_changes_nothing_that_is_shown(library: Library) -> None:
    bring_in(library, reading("new.txt", replace(THREE[0], summary="New"), saved="2024-05-01"))
    with library.plan([reading("old.txt", replace(THREE[0], summary="Old"), saved="2024-04-01")]) as plan:
        assert verdicts(plan) == ["same"]
        library.apply(plan)
    assert whole(library)[0].summary == "New"
    assert len(whole(library)[0].sightings) == 2


def test_two_equal_items_of_one_document_are_one_release(library: Library) -> None:
    with library.plan([reading("list.txt", THREE[0], THREE[0])]) as plan:
        assert verdicts(plan) == ["new", "same"]
        library.apply(plan)
    (release,) = whole(library)
    assert [s.draft.line for s in release.sightings] == [1, 4]


def test_a_file_dropped_twice_is_taken_once(library: Library) -> None:
    with library.plan([reading("list.txt", *THREE), reading("list.txt", *THREE)]) as plan:
        assert verdicts(plan) == ["new"] * 3 + ["same"] * 3
        library.apply(plan)
    assert [len(release.sightings) for release in whole(library)] == [1, 1, 1]
    assert library.imports()[0].documents == ("list.txt",)


def test_one_title_on_two_days_is_two_releases(library: Library) -> None:
    bring_in(library, reading("list.txt", draft("Work", "2024-01-02"), draft("Work", "2024-01-01")))
    assert headlines(library) == ["Work", "Work"]


def test_undated_items_of_a_list_are_the_same_when_it_is_saved_again(library: Library) -> None:
    undated = draft("Work", None, summary="No date")
    bring_in(library, reading("list.txt", undated))
    with library.plan([reading("again.txt", undated)]) as plan:
        assert verdicts(plan) == ["same"]


def test_a_namesake_without_a_date_is_a_likely_duplicate(library: Library) -> None:
    bring_in(library, reading("list.txt", draft("Work", "2024-01-02")))
    with library.plan([reading("page.txt", draft("Work", None, text="Body"))]) as plan:
        assert verdicts(plan) == ["likely-duplicate"]
        assert plan.entries[0].release_id == 1
        library.apply(plan)
    assert headlines(library) == ["Work", "Work"]
    assert library.imports()[0].new == 1


def test_conflicting_addresses_are_likely_duplicates_and_never_merged(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Work", url="one")))
    with library.plan([reading("b.txt", draft("Work", url="two"))]) as plan:
        assert verdicts(plan) == ["likely-duplicate"]
        assert plan.entries[0].release_id == 1
        library.apply(plan)
    assert len(library.find(EVERYTHING)) == 2
    with library.plan([reading("c.txt", draft("Work"))]) as plan:
        assert verdicts(plan) == ["likely-duplicate"]
        library.apply(plan)
    with library.plan([reading("d.txt", draft("Work", summary="More"))]) as plan:
        assert verdicts(plan) == ["completed"]
        assert plan.entries[0].release_id == 3


def test_many_drafts_of_one_headline_stay_apart_by_their_addresses(library: Library) -> None:
    untitled = [draft("Untitled", url=str(number)) for number in range(1500)]
    with library.plan([reading("a.csv", *untitled)]) as plan:
        assert plan.entries[0].verdict is Verdict.NEW
        assert plan.counts[Verdict.LIKELY_DUPLICATE] == 1499
        assert len(library.apply(plan).added) == 1500
    with library.plan([reading("b.csv", *untitled, draft("Untitled", url="more"))]) as plan:
        assert plan.counts[Verdict.SAME] == 1500
        assert plan.entries[-1].verdict is Verdict.LIKELY_DUPLICATE
        assert plan.entries[-1].release_id == 1


def test_an_address_joins_where_the_headline_was_corrected(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Wrok", url="one")))
    with library.plan([reading("b.txt", draft("Work", url="one"))]) as plan:
        assert plan.entries[0].changed_fields == ("headline",)
        library.apply(plan)
    assert headlines(library) == ["Work"]


def test_one_release_from_list_page_feed_and_mail(library: Library) -> None:
    guid = Identifier(Scheme.GUID, "feed-7")
    of_list = draft("Work", summary="Short")
    of_page = draft("Work", url="work", text="The whole text", summary="Short")
    of_feed = replace(draft("Work", url="work"), identifiers=(*of_page.identifiers, guid))
    of_mail = replace(draft("Fw: work", None, credit="© ILO"), identifiers=(guid,))
    for number, one in enumerate((of_list, of_page, of_feed, of_mail)):
        bring_in(library, reading(f"{number}.txt", one, saved=f"2024-04-0{4 - number}"))
    (release,) = whole(library)
    assert len(release.sightings) == 4
    assert (release.headline, release.text, release.credit) == ("Work", "The whole text", "© ILO")


def test_what_joins_two_releases_merges_them_with_their_marks(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Work"), draft("Labour", "2024-05-01", url="one")))
    library.edit([NoteEdit(2, "Seen")])
    library.edit([MarkEdit(Mark.STARRED, frozenset({2}), on=True)])
    changes = bring_in(library, reading("b.txt", draft("Work", url="one")))
    assert (changes.removed, changes.changed) == ({2}, {1})
    (release,) = whole(library)
    assert (release.id, release.starred, release.note) == (1, True, "Seen")
    library.undo(2)
    assert sorted((one.id, one.starred, one.note) for one in whole(library)) == [(1, True, "Seen"), (2, True, "Seen")]


def test_a_note_on_a_release_that_became_one_with_another_is_written_on_that(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Work"), draft("Labour", "2024-05-01", url="one")))
    bring_in(library, reading("b.txt", draft("Work", url="one")))
    changes = library.edit([NoteEdit(2, "typed meanwhile", expected="")])
    assert changes.inverse == (NoteEdit(1, "", expected="typed meanwhile"),)
    assert [(one.id, one.note) for one in whole(library)] == [(1, "typed meanwhile")]


def test_only_ticked_drafts_come_in_and_the_rest_can_follow(library: Library) -> None:
    with library.plan([reading("list.txt", *THREE)]) as plan:
        changes = library.apply(plan, [1])
        assert len(changes.added) == 1
        assert library.imports()[0].left_out == 2
        assert headlines(library) == ["Skills in Peru"]
    with library.plan([reading("list.txt", *THREE)]) as plan:
        assert verdicts(plan) == ["new", "same", "new"]
        assert not plan.is_empty
        library.apply(plan)
    assert [len(release.sightings) for release in whole(library)] == [1, 1, 1]


def test_nothing_ticked_writes_nothing(library: Library) -> None:
    with library.plan([reading("list.txt", *THREE)]) as plan:
        assert library.apply(plan, []).import_id is None
    assert library.imports() == []


def test_the_second_of_two_equal_items_alone_is_new(library: Library) -> None:
    with library.plan([reading("list.txt", THREE[0], THREE[0])]) as plan:
        changes = library.apply(plan, [1])
    assert len(changes.added) == 1
    assert library.imports()[0].new == 1


def test_one_import_can_bring_a_release_and_complete_it(library: Library) -> None:
    bare, full = THREE[0], replace(THREE[0], summary="In full")
    changes = bring_in(library, reading("bare.txt", replace(bare, summary="")), reading("full.txt", full))
    assert (len(changes.added), changes.changed) == (1, frozenset())
    assert changes.verdicts == {Verdict.NEW: 1, Verdict.COMPLETED: 1}
    assert (library.imports()[0].new, library.imports()[0].completed) == (1, 1)


def test_a_plan_holds_after_another_write(library: Library) -> None:
    with library.plan([reading("a.txt", *THREE)]) as first, library.plan([reading("b.txt", *THREE)]) as second:
        assert len(library.apply(first).added) == 3
        changes = library.apply(second)
        assert (changes.added, changes.verdicts) == (frozenset(), {Verdict.SAME: 3})
        assert library.apply(first).is_empty
    assert len(library.find(EVERYTHING)) == 3


def test_problems_and_counts_stand_in_the_history(library: Library) -> None:
    problem = Problem(Code.BLOCK_LEFT_OVER, "list.txt", 4, {"text": "?"})
    with library.plan([replace(reading("list.txt", *THREE), problems=(problem,)), Reading("gone.txt")]) as plan:
        assert plan.problems == (problem,)
        library.apply(plan)
    bring_in(library, reading("more.txt", replace(THREE[0], summary="Other"), THREE[1]), reading("b.txt", THREE[2]))
    second, first = library.imports()
    assert (first.new, first.problems, first.documents) == (3, 1, ("list.txt",))
    assert (second.new, second.changed, second.same) == (0, 1, 2)
    assert second.documents == ("more.txt", "b.txt")
    assert first.made_at.tzinfo is UTC


def test_a_changed_day_moves_the_release(library: Library) -> None:
    bring_in(library, reading("a.txt", draft("Work", "2024-03-07", url="w"), draft("Other", "2024-03-08")))
    assert headlines(library) == ["Other", "Work"]
    before = shown(library)[1]
    changes = bring_in(library, reading("b.txt", draft("Work", "2024-03-09", url="w")))
    assert changes.changed == {before.id}
    assert headlines(library) == ["Work", "Other"]
    after = shown(library)[0]
    assert after.id == before.id
    assert after.key > before.key
    assert headlines(library, asking("work")) == ["Work"]


def test_a_cancelled_plan_and_a_cancelled_import_leave_nothing(library: Library) -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        library.plan([reading("a.txt", *THREE)], Progress(stop=stop))
    late = Event()
    with pytest.raises(Cancelled):
        library.plan([reading("a.txt", *THREE)], Progress(lambda _done, total: late.set() if total else None, late))
    with library.plan([reading("a.txt", *THREE)]) as plan:
        with pytest.raises(Cancelled):
            library.apply(plan, None, Progress(stop=stop))
        assert library.imports() == []
        assert len(library.find(EVERYTHING)) == 0
        assert len(library.apply(plan).added) == 3


def test_progress_reaches_its_end(library: Library) -> None:
    told: list[tuple[int, int]] = []
    progress = Progress(report=lambda done, total: told.append((done, total)))
    with library.plan([reading("a.txt", *THREE)], progress) as plan:
        assert told[-1] == (3, 3)
        told.clear()
        library.apply(plan, None, progress)
    assert told[-1][0] == told[-1][1] > 0
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_half_a_surrogate_pair_is_replaced(library: Library) -> None:
    odd = draft("Work \ud800", summary="\udfff", identifiers=(Identifier(Scheme.GUID, "\ud801"),))
    bring_in(library, reading("odd\udce9.json", odd, content=b"x"))
    (release,) = whole(library)
    assert (release.headline, release.summary) == ("Work ?", "?")
    assert release.sightings[0].document == "odd?.json"


def test_closing_a_plan_ends_it(library: Library) -> None:
    plan = library.plan([reading("a.txt", *THREE)])
    first = plan.spooled[0]
    plan.close()
    with pytest.raises(ValueError, match="closed"):
        plan.spool.draft(first.offset)
    assert not plan.entries
    assert not plan.prepared


def test_an_unknown_import_is_refused(library: Library) -> None:
    for call in (library.undo, library.redo, library.undo_preview):
        with pytest.raises(NewsroomError) as caught:
            call(7)
        assert caught.value.code is Code.IMPORT_UNKNOWN


def test_documents_are_stored_compressed(library: Library) -> None:
    content = b"line\n" * 10_000
    bring_in(library, reading("a.txt", THREE[0], content=content))
    with library._engine.connect() as connection:
        stored = connection.exec_driver_sql("SELECT content, size FROM document").one()
    assert zlib.decompress(stored[0]) == content
    assert stored[1] == len(content) > 100 * len(stored[0])


def test_an_import_tells_what_it_brought_also_when_it_was_undone(library: Library) -> None:
    bring_in(library, reading("list.txt", *THREE), reading("other.txt", draft("Wages in Peru")))
    bring_in(library, reading("third.txt", draft("Wages in Chile")))
    library.undo(1)
    found = library.brought(1, 2)
    assert [(one.name, one.count) for one in found.documents] == [("list.txt", 3), ("other.txt", 1)]
    assert [sighting.draft.headline for _, sighting in found.brought] == ["Wages in China", "Skills in Peru"]
    assert {sighting.import_id for _, sighting in found.brought} == {1}
    assert len(library.brought(1, 10).brought) == 4
