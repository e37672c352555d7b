"""Finding: result sets, counts, and both held against a plain slow scan."""

import sqlite3
from datetime import date
from threading import Event, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop.library import FacetCounts, Library, full_text, result_set
from ilo_desktop.library.search import Searching
from ilo_desktop.newsroom.clauses import both, either, negated
from ilo_desktop.newsroom.edits import CollectEdit, CollectionAdd, DeleteEdit, MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.query import BIN, EVERYTHING, Clause, Condition, Field, Query, State, Words
from ilo_desktop.newsroom.query_language import CODES, written_clauses
from ilo_desktop.newsroom.release import Draft, Mark
from ilo_desktop.newsroom.timeline import MonthCount, Timeline
from tests.library.making import bring_in, draft, fresh, headlines, reading, shown
from tests.library.scan import counts, scan, timeline
from tests.queries import asking

LIST = (
    draft("Wages in China", "2024-03-07", summary="They rise", kicker="News", language="en", place="Beijing"),
    draft("Skills in Peru", "2024-03-06", text="GENEVA – The “future” of work and wages", kind="statement"),
    draft("Kenya’s U.S. visit", "2023-01-05", summary="Café, naïve"),
    draft("労働安全に関する会議", None, language="ja"),
)


@pytest.fixture
def filled(library: Library) -> Library:
    bring_in(library, reading("list.txt", *LIST))
    return library


def when(*conditions: Condition, search: str = "", is_typing: bool = False) -> Query:
    return asking(search, is_typing, frozenset(conditions))


def having(facet: Facet, value: str, *, is_excluded: bool = False) -> Condition:
    return Condition(facet, value, is_excluded)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("wages", [0, 1]),
        ("WAGES China", [0]),
        ("wage", []),
        ("future work", [1]),
        ('"future of work"', [1]),
        ('"work future"', []),
        ("kenya's", [2]),
        ("us", []),
        ("U.S.", [2]),
        ("cafe NAIVE", [2]),
        ("beijing", [0]),
        ("news", [0]),
        ("安全", [3]),
        ("全", [3]),
        ("安会", []),
        ('"AND"', [1]),
        ('"', [0, 1, 2, 3]),
        ("headline:wages", [0]),
        ("text:(wages OR rise)", [1]),
        ("summary:rise OR future", [0, 1]),
        ("-wages", [2, 3]),
        ("wages -beijing", [1]),
        ("-(wages china)", [1, 2, 3]),
        ("skil*", [1]),
        ("(china OR peru) (wages OR café)", [0, 1]),
        ("note:wages", []),
        ("", [0, 1, 2, 3]),
    ],
)
def test_a_search_finds(filled: Library, search: str, found: list[int]) -> None:
    assert headlines(filled, asking(search)) == [LIST[number].headline for number in found]


def test_while_typing_the_last_word_is_a_beginning(filled: Library) -> None:
    assert headlines(filled, asking("wages ch", is_typing=True)) == ["Wages in China"]
    assert headlines(filled, asking("ch wages", is_typing=True)) == []
    assert headlines(filled, asking("w", is_typing=True)) == ["Wages in China", "Skills in Peru"]


@pytest.mark.parametrize(
    ("conditions", "found"),
    [
        ([having(Facet.COUNTRY, "CN")], [0]),
        ([having(Facet.COUNTRY, "CN"), having(Facet.COUNTRY, "PE")], [0, 1]),
        ([having(Facet.COUNTRY, "CN"), having(Facet.TOPIC, "skills")], []),
        ([having(Facet.COUNTRY, "CN", is_excluded=True)], [1, 2, 3]),
        ([having(Facet.DATE, "2024")], [0, 1]),
        ([having(Facet.DATE, "")], [3]),
        ([having(Facet.DATE, "2024", is_excluded=True)], [2, 3]),
        ([having(Facet.DATE, "2024"), having(Facet.DATE, "2023")], [0, 1, 2]),
        ([having(Facet.DATE, "soon")], []),
        ([having(Facet.DATE, "1850")], []),
        ([having(Facet.DATE, "2023-01-05..2024-03-06")], [1, 2]),
        ([having(Facet.DATE, "2024-03-07..2024-03-07")], [0]),
        ([having(Facet.DATE, "1900..2078")], [0, 1, 2]),
        ([having(Facet.DATE, "2023-02-01..2024-02-29")], []),
        ([having(Facet.KIND, "news")], [0]),
        ([having(Facet.KIND, "statement")], [1]),
        ([having(Facet.PLACE, "Beijing")], [0]),
        ([having(Facet.LANGUAGE, "ja")], [3]),
        ([having(Facet.REGION, "asia")], [0]),
        ([having(Facet.IMPORT, "1")], [0, 1, 2, 3]),
        ([having(Facet.COUNTRY, "XX")], []),
        ([having(Facet.STATE, State.UNREAD)], [0, 1, 2, 3]),
        ([having(Facet.STATE, State.STARRED)], []),
    ],
)
def test_conditions_find(filled: Library, conditions: list[Condition], found: list[int]) -> None:
    assert headlines(filled, when(*conditions)) == [LIST[number].headline for number in found]


def test_a_result_set_tells_rows_and_keys(filled: Library) -> None:
    result = filled.find(EVERYTHING)
    keys = result.all_keys()
    assert len(result) == 4
    assert keys == sorted(keys, reverse=True)
    assert [result.key_at(row) for row in range(4)] == keys
    assert [result.row_of(key) for key in keys] == [0, 1, 2, 3]
    assert result.row_of(keys[0] + 1) is None
    assert result.keys(1, 3) == keys[1:3]
    assert result.keys(-5, 99) == keys
    assert result.keys(3, 3) == result.keys(9, 12) == []
    for row in (-1, 4):
        with pytest.raises(IndexError):
            result.key_at(row)


def test_keys_of_rows_are_read_in_their_order(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    result = filled.find(EVERYTHING)
    keys = result.all_keys()
    chosen = result.keys_of([(0, 1), (3, 3)])
    for at_once in (1, 2, 10_000):
        monkeypatch.setattr(result_set, "_KEYS_AT_ONCE", at_once)
        assert list(chosen) == [keys[0], keys[1], keys[3]]
        assert list(result.keys_of([(0, 3)])) == keys
    assert len(chosen) == 3
    assert keys[3] in chosen
    assert keys[2] not in chosen
    assert not result.keys_of([])
    assert filled.ids(chosen) == filled.ids(list(chosen))


def test_a_question_that_is_given_up_is_not_answered(filled: Library) -> None:
    stop = Event()
    stop.set()
    for query in (asking("wages"), EVERYTHING):
        with pytest.raises(Cancelled):
            filled.look(query, Progress(stop=stop))


def test_hits_are_the_same_in_whatever_pieces_they_are_read(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(full_text, "_PIECE", 1)
    assert headlines(filled, asking("wages")) == [LIST[0].headline, LIST[1].headline]
    assert headlines(filled, asking("xyzzy")) == []


def test_a_result_set_never_changes(filled: Library) -> None:
    result = filled.find(EVERYTHING)
    before = result.all_keys()
    bring_in(filled, reading("more.txt", draft("New")))
    filled.undo(1)
    assert result.all_keys() == before
    assert filled.find(EVERYTHING).generation > result.generation


def test_each_way_out_of_no_result_is_told(filled: Library) -> None:
    query = when(
        having(Facet.COUNTRY, "PE"),
        having(Facet.COUNTRY, "KE"),
        having(Facet.TOPIC, "skills", is_excluded=True),
        search="rise",
    )
    assert [(written_clauses(part, CODES), count) for part, count in filled.without_each(query)] == [
        ("rise", 1),
        ("country:(KE OR PE)", 1),
        ("-topic:skills", 0),
    ]


def test_a_period_is_a_condition_to_be_dropped(filled: Library) -> None:
    wanted = having(Facet.DATE, "2020")
    assert filled.without_each(when(wanted, search="wages")) == [(asking("wages").clauses, 0), ((wanted,), 2)]


def test_the_timeline_has_every_month_between_and_what_the_query_matches(filled: Library) -> None:
    found = filled.timeline(when(having(Facet.DATE, "2024-03-01..2024-03-31"), search="wages"))
    first, *between, last = found.months
    assert (first, last) == (MonthCount(date(2023, 1, 1), 1, 0), MonthCount(date(2024, 3, 1), 2, 2))
    assert [(count.month.year, count.month.month) for count in between] == [
        *((2023, month) for month in range(2, 13)),
        (2024, 1),
        (2024, 2),
    ]
    assert not any(count.total or count.matching for count in between)
    assert (found.undated_total, found.undated_matching) == (1, 0)


def test_days_that_no_key_holds_count_at_the_ends(library: Library) -> None:
    bring_in(library, reading("list.txt", draft("Old", "1019-05-01"), draft("New", "2150-01-01")))
    months = library.timeline(EVERYTHING).months
    assert (months[0], months[-1]) == (MonthCount(date(1900, 1, 1), 1, 1), MonthCount(date(2078, 9, 1), 1, 1))
    assert headlines(library, when(having(Facet.DATE, "1900-01-01..1900-01-31"))) == ["Old"]
    assert headlines(library, when(having(Facet.DATE, "2070..2079"))) == ["New"]


def test_a_write_between_two_counts_does_not_part_them(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    counting = Searching.counts

    def count_while_others_write(searching: Searching, progress: Progress) -> FacetCounts:
        bring_in(filled, reading("more.txt", draft("Wages again", "2024-03-01")))
        return counting(searching, progress)

    monkeypatch.setattr(Searching, "counts", count_while_others_write)
    found = filled.look(asking("wages"))
    assert (len(found.result), found.counts.matching) == (2, 2)
    assert sum(month.matching for month in found.timeline.months) == 2
    assert sum(month.total for month in found.timeline.months) == found.counts.total - found.timeline.undated_total == 3
    assert len(filled.find(asking("wages"))) == 3


def test_without_dates_there_is_no_month(library: Library) -> None:
    assert library.timeline(EVERYTHING) == Timeline()
    bring_in(library, reading("list.txt", draft("Undated", None), draft("Other", None)))
    assert library.timeline(asking("other")) == Timeline((), 2, 1)


def test_an_empty_library_counts_nothing(library: Library) -> None:
    found = library.counts(asking("work"))
    assert (found.total, found.matching, found.unread, found.starred, found.edited, found.deleted) == (0, 0, 0, 0, 0, 0)
    assert set(found.values) == {
        Facet.DATE,
        Facet.COUNTRY,
        Facet.REGION,
        Facet.TOPIC,
        Facet.INSTRUMENT,
        Facet.PLACE,
        Facet.KIND,
        Facet.LANGUAGE,
        Facet.COLLECTION,
        Facet.TAG,
    }
    assert not found.months
    assert not any(found.values.values())


def test_zeros_stay_and_the_order_is_that_of_the_whole_library(filled: Library) -> None:
    bring_in(filled, reading("more.txt", draft("Peru again", "2022-01-01")))
    found = filled.counts(asking("wages"))
    assert found.values[Facet.COUNTRY] == (("PE", 1), ("CN", 1), ("KE", 0))
    assert found.values[Facet.DATE] == (("2024", 2), ("2023", 0), ("2022", 0), ("", 0))


WORDS = ["wages", "skills", "china", "peru", "kenya", "work", "会議", "it’s"]
texts = st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join)


@st.composite
def releases(pick: st.DrawFn) -> Draft:
    return draft(
        pick(texts) or "untitled",
        pick(
            st.sampled_from(["2024-03-07", "2024-03-06", "2023-01-01", "2022-12-31", "1019-05-01", "2101-01-01", None])
        ),
        summary=pick(texts),
        text=pick(texts),
        kicker=pick(st.sampled_from(["", "News", "Work"])),
        language=pick(st.sampled_from(["", "en", "fr"])),
        place=pick(st.sampled_from(["", "Lima"])),
        url=pick(st.sampled_from(["", "", "a", "b", "c"])),
    )


values = st.sampled_from(
    [
        (Facet.COUNTRY, "CN"),
        (Facet.COUNTRY, "PE"),
        (Facet.REGION, "asia"),
        (Facet.TOPIC, "wages"),
        (Facet.TOPIC, "skills"),
        (Facet.COLLECTION, "Trip"),
        (Facet.COLLECTION, "Unused"),
        (Facet.SOURCE, "txt"),
        (Facet.SOURCE, "1"),
        (Facet.SOURCE, "example.org"),
        (Facet.KIND, "news"),
        (Facet.PLACE, "Lima"),
        (Facet.LANGUAGE, "en"),
        (Facet.DATE, "2024"),
        (Facet.DATE, "2023"),
        (Facet.DATE, ""),
        (Facet.DATE, "2022-12-31..2024-03-06"),
        (Facet.DATE, "2024-03-07..2078-12-31"),
        (Facet.DATE, "1895-01-01..2023-06-30"),
        (Facet.DATE, "2023-02-01..2023-02-28"),
        (Facet.DATE, "last summer"),
        (Facet.IMPORT, "1"),
        (Facet.STATE, "unread"),
        (Facet.STATE, "starred"),
        (Facet.STATE, "has-summary"),
        (Facet.STATE, "has-note"),
        (Facet.TAG, "Skills: China"),
        (Facet.TAG, "会議"),
        (Facet.TAG, "skills"),
    ]
)
own_tags = st.sampled_from(["Skills: China", "会議", "wages", "Unused"])
conditions = st.builds(lambda value, is_excluded: Condition(*value, is_excluded), values, st.booleans())


words = st.builds(Words, st.sampled_from([*WORDS, "wages skills", "wa", "議"]), st.sampled_from(Field), st.booleans())
others: st.SearchStrategy[Clause] = st.recursive(
    words | conditions,
    lambda inner: (
        inner.map(negated)
        | st.lists(inner, min_size=1, max_size=3).map(either)
        | st.lists(inner, min_size=1, max_size=3).map(both)
    ),
    max_leaves=6,
)


@st.composite
def queries(pick: st.DrawFn) -> Query:
    clauses = st.sampled_from([*WORDS, '"wages skills"', '"china peru', "wa", "会", "議"])
    search = " ".join(pick(st.lists(clauses, max_size=2)))
    query = asking(search, pick(st.booleans()), pick(st.frozensets(conditions, max_size=3)))
    return query if query.is_bin else Query((*query.clauses, *pick(st.lists(others, max_size=2))))


@settings(max_examples=40)
@given(
    st.data(),
    st.lists(st.lists(releases(), min_size=1, max_size=5), min_size=1, max_size=3),
    st.lists(queries(), min_size=1, max_size=6),
)
def test_the_index_says_what_a_slow_scan_says(
    data: st.DataObject, batches: list[list[Draft]], asked: list[Query]
) -> None:
    with fresh() as library:
        for number, batch in enumerate(batches):
            bring_in(library, reading(f"{number}.txt", *batch))
        for mark in Mark:
            ids = data.draw(st.sets(st.sampled_from([row.id for row in shown(library)])))
            library.edit([MarkEdit(mark, frozenset(ids), on=True)])
        for release_id in data.draw(st.sets(st.sampled_from([row.id for row in shown(library)]))):
            tag = TagEdit(data.draw(own_tags), frozenset({release_id}), on=True)
            library.edit([tag, NoteEdit(release_id, data.draw(texts))])
        picked = data.draw(st.lists(st.sampled_from([row.id for row in shown(library)]), max_size=4))
        library.edit([CollectionAdd("Trip"), CollectEdit("Trip", tuple(picked), on=True)])
        if data.draw(st.booleans()):
            library.undo(1)
        for query in asked:
            assert library.find(query).all_keys() == [release.key for release in scan(library, query)]
            assert library.counts(query) == counts(library, query)
            assert library.timeline(query) == timeline(library, query)
            found = library.look(query)
            assert (found.counts, found.timeline) == (library.counts(query), library.timeline(query))
            assert found.result.all_keys() == library.find(query).all_keys()


def test_interrupt_stops_a_search_in_another_thread(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    running, outcome = Event(), []
    endless = "WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT ? FROM n) SELECT count(*) FROM n"

    def search_endlessly(connection, terms, _progress):
        running.set()
        connection.exec_driver_sql(endless, ("1", "1"))

    monkeypatch.setattr(full_text, "matching_keys", search_endlessly)

    def search() -> None:
        try:
            filled.find(asking("wages"))
        except Cancelled as error:
            outcome.append(error)

    thread = Thread(target=search)
    thread.start()
    assert running.wait(10)
    while thread.is_alive():  # the statement may not have begun yet
        filled.interrupt()
        thread.join(0.01)
    assert isinstance(outcome[0], Cancelled)
    monkeypatch.undo()
    assert headlines(filled, asking("wages")) == ["Wages in China", "Skills in Peru"]


def test_interrupt_without_a_search_does_nothing(filled: Library) -> None:
    filled.interrupt()
    assert len(filled.find(asking("wages"))) == 2


def test_searches_are_remembered_until_texts_change(filled: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    ask = full_text.matching_keys
    monkeypatch.setattr(full_text, "matching_keys", lambda c, terms, p: asked.append(terms) or ask(c, terms, p))
    filled.find(asking("wages"))
    filled.counts(when(having(Facet.COUNTRY, "CN"), search="wages"))
    filled.edit([MarkEdit(Mark.READ, frozenset({1}), on=True)])
    filled.edit([NoteEdit(1, "Seen")])
    assert len(filled.find(when(having(Facet.STATE, State.UNREAD), search="wages"))) == 1
    assert len(asked) == 1
    bring_in(filled, reading("more.txt", draft("Wages again")))
    assert len(filled.find(asking("wages"))) == 3
    assert len(asked) == 2
    for number in range(30):
        filled.find(asking(f"wages {number}"))
    filled.find(asking("wages"))
    assert len(asked) == 33


def test_the_words_of_sqlite_are_ours(filled: Library) -> None:
    with filled._engine.connect() as connection:
        stored = connection.exec_driver_sql("SELECT count(*) FROM full_text WHERE full_text MATCH '\"労働\"'").scalar()
    assert stored == 1
    assert sqlite3.sqlite_version_info >= (3, 37)


@pytest.mark.parametrize("search", ["", "is:unread", "-country:CN", "(china OR date:2024)", "-(date:..2023 wages)"])
def test_each_count_is_what_a_click_on_it_gives(filled: Library, search: str) -> None:
    bring_in(filled, reading("both.txt", draft("China and Peru", "2024-05-02", url="both")))
    both, other, binned, *_ = filled.ids(filled.find(EVERYTHING).all_keys())
    filled.edit([MarkEdit(Mark.STARRED, frozenset({both, other}), True), MarkEdit(Mark.READ, frozenset({other}), True)])
    filled.edit([DeleteEdit(frozenset({binned}), True)])
    query = asking(search)
    counts = filled.counts(query)
    told = {Condition(facet, value): count for facet, some in counts.values.items() for value, count in some}
    told |= {Condition(Facet.DATE, month): count for months in counts.months.values() for month, count in months}
    told |= {Condition(Facet.STATE, State.STARRED): counts.starred, BIN: counts.deleted}
    given = {condition: len(filled.find(query.only(condition))) for condition in told}
    assert given == told
