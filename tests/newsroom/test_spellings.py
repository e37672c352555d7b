"""British and American spellings: every one finds the others, also while it is being typed, and nothing else does."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop import resources, vocabularies
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.spellings import NO_SPELLINGS, Spellings
from ilo_desktop.newsroom.text import fold

_FILE = resources.folder("spellings") / "english.toml"
_ENGLISH = Spellings.read(_FILE)
_WORDS = list(_ENGLISH)
_PAIRS = [(word, other) for word in _WORDS for other in _ENGLISH.of(word)]
_NEVER = """
advertise advise apprise arise chastise circumcise comprise compromise concise demise despise devise disguise enterprise
excise exercise expertise franchise improvise incise merchandise otherwise paradise praise precise premise promise raise
revise rise supervise surprise televise treatise wise advised advising exercised exercises promised raised supervisor
size sized prize prizes seize capsize meter metre storey story tire tyre check cheque draft draught curb kerb today
laboratory collaborate elaborate honorary humorous vigorous glamorous coloratura four hour your tour contour
career carer controlled patrol patrolled propelled compelled excelled spelled installed called filled filling telling
"""


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("labour", "labor"),
        ("labourers", "laborers"),
        ("organisation", "organization"),
        ("organisational", "organizational"),
        ("recognised", "recognized"),
        ("unrecognised", "unrecognized"),
        ("prioritising", "prioritizing"),
        ("formalisation", "formalization"),
        ("analyse", "analyze"),
        ("centre", "center"),
        ("programmes", "programs"),
        ("defence", "defense"),
        ("licence", "license"),
        ("practise", "practice"),
        ("neighbourhoods", "neighborhoods"),
        ("fulfil", "fulfill"),
        ("enrolment", "enrollment"),
        ("travelled", "traveled"),
        ("labelling", "labeling"),
        ("ageing", "aging"),
        ("judgement", "judgment"),
        ("paediatric", "pediatric"),
        ("haemorrhages", "hemorrhages"),
        ("foetus", "fetus"),
        ("manoeuvres", "maneuvers"),
        ("per cent", "percent"),
        ("co operation", "cooperation"),
        ("socio economic", "socioeconomic"),
    ],
)
def test_both_spellings_find_each_other(word: str, other: str) -> None:
    assert other in _ENGLISH.of(word)
    assert word in _ENGLISH.of(other)


def test_what_is_always_spelled_so_has_no_other_spelling() -> None:
    assert {word: _ENGLISH.of(word) for word in _NEVER.split() if _ENGLISH.of(word)} == {}


def test_every_word_is_folded_and_none_is_its_own_other_spelling() -> None:
    assert len(_PAIRS) > 8_000
    for word, other in _PAIRS:
        assert fold(word) == word != other
        assert len(word.split()) <= 2
        assert word in _ENGLISH.of(other)


def test_a_word_that_is_typed_finds_the_others_from_where_they_part() -> None:
    said = {
        typed: _ENGLISH.of_beginning(typed)
        for typed in (
            "labo",
            "labou",
            "labour",
            "laboure",
            "organi",
            "organis",
            "organiz",
            "centr",
            "perce",
            "per c",
            "",
        )
    }
    assert said == {
        "labo": (),
        "labou": ("labor",),
        "labour": ("labor",),
        "laboure": ("labore",),
        "organi": (),
        "organis": ("organiz",),
        "organiz": ("organis",),
        "centr": ("center",),
        "perce": ("per ce",),
        "per c": ("perc",),
        "": (),
    }


@given(pair=st.sampled_from(_PAIRS), data=st.data())
def test_each_beginning_of_a_spelling_covers_each_other_spelling(pair: tuple[str, str], data: st.DataObject) -> None:
    word, other = pair
    typed = word[: data.draw(st.integers(1, len(word)))]
    given_for_it = _ENGLISH.of_beginning(typed)
    assert any(other.startswith(beginning) for beginning in (typed, *given_for_it))
    assert not any(beginning.startswith(typed) for beginning in given_for_it)
    assert all(len(beginning) >= 4 or beginning in _WORDS for beginning in given_for_it)
    for beginning in given_for_it:
        assert any(a.startswith(typed) and b.startswith(beginning) and not b.startswith(typed) for a, b in _PAIRS), (
            "nothing is found that no word asked for"
        )


@given(
    words=st.lists(st.one_of(st.sampled_from(_WORDS), st.text("abceilorsuz", min_size=1)), max_size=7),
    is_open=st.booleans(),
    most=st.integers(1, 20),
)
def test_a_run_of_words_always_finds_itself_first(words: list[str], is_open: bool, most: int) -> None:
    run = tuple(" ".join(words).split())
    ways = _ENGLISH.phrases(run, is_open=is_open, most=most)
    assert ways[0] == run
    assert len(set(ways)) == len(ways) <= most
    assert all(word for way in ways for word in way)
    if not is_open:
        assert all(run in _ENGLISH.phrases(way, most=10_000) for way in ways)


def test_a_run_is_spelled_the_other_way_throughout_before_it_is_mixed() -> None:
    run = ("labour", "centre", "for", "ageing", "programmes", "and", "neighbours", "behaviour")
    assert _ENGLISH.phrases(run)[:2] == (
        run,
        ("labor", "center", "for", "aging", "programs", "and", "neighbors", "behavior"),
    )
    assert len(_ENGLISH.phrases(run)) == 16
    assert _ENGLISH.phrases(("10", "per", "cent")) == (("10", "per", "cent"), ("10", "percent"))
    assert _ENGLISH.phrases(("labour", "cent"), is_open=True) == (("labour", "cent"), ("labor", "cent"))
    assert _ENGLISH.phrases(("of", "percen"), is_open=True) == (("of", "percen"), ("of", "per", "cen"))
    assert _ENGLISH.phrases(("new", "labou"), is_open=True) == (("new", "labou"), ("new", "labor"))


def test_without_a_table_everything_is_as_it_is() -> None:
    assert NO_SPELLINGS.phrases(("labour",), is_open=True) == (("labour",),)
    assert list(NO_SPELLINGS) == []


def test_the_program_reads_its_own_table_once() -> None:
    assert vocabularies.spellings() is vocabularies.spellings()
    assert vocabularies.spellings().of("labour") == ("labor",)


@pytest.mark.parametrize("text", [None, "family", "[family", "[[family]]\nwords = 'a'", "family = 1", "x = 1"])
def test_a_broken_table_is_told(tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "english.toml"
    if text is not None:
        path.write_text(text)
    with pytest.raises(NewsroomError) as raised:
        Spellings.read(path)
    assert raised.value.code is Code.VOCABULARY_BROKEN
