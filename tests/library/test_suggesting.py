"""What a search that finds nothing may have meant: the library's own words, and never one that no release has."""

from threading import Event

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ilo_desktop import vocabularies
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import DeleteEdit
from ilo_desktop.newsroom.errors import Cancelled
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.suggesting import Suggestion
from ilo_desktop.newsroom.text import fold
from tests.library.making import bring_in, draft, fresh, reading, shown

_TEXTS = (
    "Child labour in Cambodia, and the labour market",
    "Labour inspection: discrimination at work; 2019 report, C190",
    "Women and the labour market in Kenya",
    "Принудительный труд и дискриминация",
    "العمل الجبري في العالم",
    "労働安全に関する会議",
    "Wages of labors lost, and of labourers",
)


@pytest.fixture
def filled(library: Library) -> Library:
    bring_in(library, reading("list.txt", *(draft(text, f"2024-03-{n:02}") for n, text in enumerate(_TEXTS, start=1))))
    return library


def told(library: Library, *words: str) -> list[tuple[str, str, int]]:
    found = library.suggest([((word,), False) for word in words])
    return [(" ".join(one.words), " ".join(one.better), one.releases) for one in found]


@pytest.mark.parametrize(
    ("word", "better"),
    [
        ("labuor", ("labour", 3)),
        ("lbaour", ("labour", 3)),
        ("xabour", ("labour", 3)),
        ("labourr", ("labour", 3)),
        ("lalour", ("labour", 3)),
        ("wagse", ("wages", 1)),
        ("discriminaton", ("discrimination", 1)),
        ("diskrimanation", ("discrimination", 1)),
        ("idscriminaton", ("discrimination", 1)),
        ("childlabour", ("child labour", 1)),
        ("labourmarket", ("labour market", 2)),
        ("дискриминаци", ("дискриминация", 1)),
        ("الجبر", ("الجبري", 1)),
    ],
)
def test_a_slip_is_mended_by_a_word_of_the_library(filled: Library, word: str, better: tuple[str, int]) -> None:
    assert told(filled, fold(word))[0] == (fold(word), fold(better[0]), better[1])


@pytest.mark.parametrize(
    "word",
    [
        "labour",  # there is such a word
        "weges2",  # numbers are no slips
        "2018",
        "c191",
        "労動",
        "働安会",
        "qx",
        "kanyyya",  # too many slips
        "wegas",  # two in a short word
        "marketlabour",  # such words, but never in this order
        "zzzzzzzz",
        "a" * 400,
    ],
)
def test_nothing_is_made_up(filled: Library, word: str) -> None:
    assert told(filled, word) == []


def test_words_that_were_parted_are_one(filled: Library) -> None:
    assert filled.suggest([(("in", "cam"), False), (("bodia", "today"), False)])[0] == Suggestion(
        place=1, words=("cam", "bodia"), better=("cambodia",), releases=1
    )


def test_each_word_of_a_search_is_told_by_its_place(filled: Library) -> None:
    found = filled.suggest([(("child", "labuor"), False), (("kenia",), False)])
    assert [(one.place, one.better) for one in found] == [(1, ("labour",)), (2, ("kenya",))]


def test_a_beginning_of_a_word_is_no_slip(filled: Library) -> None:
    assert filled.suggest([(("discrimi",), True)]) == []
    assert [one.better for one in filled.suggest([(("women", "woman"), True)])] == [("women",)]


def test_another_spelling_that_occurs_is_no_slip(filled: Library) -> None:
    labor = [(("labor",), False)]
    assert [one.better for one in filled.suggest(labor)] == [("labour",), ("labors",)]
    assert filled.suggest(labor, vocabularies.spellings()) == []
    assert filled.suggest([(("labore",), True)], vocabularies.spellings()) == []


def test_a_far_more_frequent_word_goes_before_the_slips_of_others(library: Library) -> None:
    right = [draft(f"Accommodation of seafarers {n}", f"2024-01-{n + 1:02}") for n in range(25)]
    bring_in(library, reading("list.txt", *right, draft("Accomodation")))
    assert told(library, "acomodation") == [
        ("acomodation", "accommodation", 25),
        ("acomodation", "accomodation", 1),
    ]


def test_words_in_the_bin_alone_are_not_suggested(filled: Library) -> None:
    kenya = next(release for release in shown(filled) if "Kenya" in release.headline)
    assert told(filled, "kenia") == [("kenia", "kenya", 1)]
    changes = filled.edit([DeleteEdit(frozenset({kenya.id}), on=True)])
    assert told(filled, "kenia") == []
    assert told(filled, "kenya") == []
    filled.edit(changes.inverse)
    assert told(filled, "kenia") == [("kenia", "kenya", 1)]


def test_it_can_be_cancelled_and_leaves_nothing_behind(filled: Library) -> None:
    stop = Event()
    stop.set()
    for _ in range(2):
        with pytest.raises(Cancelled):
            filled.suggest([(("labuor",), False)], progress=Progress(stop=stop))
    with pytest.raises(Cancelled):
        filled.suggest([(("labuor",), False)], progress=Progress(lambda *_: filled.interrupt()))
    assert told(filled, "labuor") == [("labuor", "labour", 3)]


_WORD = st.text("abcdé", min_size=1, max_size=8)


@settings(max_examples=40, deadline=None)
@given(
    texts=st.lists(st.lists(_WORD, min_size=1, max_size=6), min_size=1, max_size=6), words=st.lists(_WORD, max_size=4)
)
def test_what_is_suggested_is_found(texts: list[list[str]], words: list[str]) -> None:
    folded = [[fold(word) for word in text] for text in texts]
    with fresh() as library:
        bring_in(library, reading("list.txt", *(draft(" ".join(text)) for text in texts)))
        asked = tuple(fold(word) for word in words)
        for one in library.suggest([(asked, False)]):
            assert one.words == asked[one.place : one.place + len(one.words)]
            assert one.better != one.words
            assert any(all(word not in text for text in folded) for word in one.words)
            size = len(one.better)
            having = [t for t in texts_of(library) if any(tuple(t[i : i + size]) == one.better for i in range(len(t)))]
            assert len(having) == one.releases > 0


def texts_of(library: Library) -> list[list[str]]:
    return [fold(release.headline).split() for release in shown(library)]
