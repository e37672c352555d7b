"""Folding: one way to make texts comparable, for the index, for queries and for marks in the text."""

import itertools
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.text import Words, find_hits, fold, is_cjk, phrase_tokens, query_words, squeeze, tokens

LATIN = st.text(st.characters(max_codepoint=0x24F), max_size=12)
CYRILLIC = st.text(st.characters(min_codepoint=0x400, max_codepoint=0x52F), max_size=8)
GREEK = st.text(st.characters(min_codepoint=0x370, max_codepoint=0x3FF), max_size=8)
ARABIC = st.text(st.characters(min_codepoint=0x600, max_codepoint=0x6FF), max_size=8)
#: Words of one script each, as they are written; Chinese and Japanese fold into pairs, which fold into pairs again.
WRITTEN = st.lists(st.one_of(LATIN, CYRILLIC, GREEK, ARABIC), max_size=6).map(" ".join)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Decent WORK", "decent work"),
        ("Côte d’Ivoire, Côte d'Ivoire", "cote d ivoire cote d ivoire"),
        ("São Tomé, Łódź, Ærø, İstanbul, Straße", "sao tome lodz aero istanbul strasse"),
        ("South-South–cooperation", "south south cooperation"),
        ("workers’ safety", "workers safety"),
        ("manage\u00adment and zero\u200bwidth", "management and zerowidth"),
        ("C190 and ½ of ２０２４", "c190 and 1 2 of 2024"),
        ("ﬁnance №5", "finance 5"),
        ("Statе Оссupational", "state occupational"),  # with Cyrillic letters
        ("МОТ и Беларуcь", "мот и беларусь"),  # with a Latin letter
        ("١١ أبريل, ٢٠١٩", "11 ابريل 2019"),
        ("العَرَبِيّة", "العربيه"),
        ("中国 在中国", "中国 国 在中 中国 国"),
        ("ﾊﾝｶｸ", "ハン ンカ カク ク"),
        ("パリ", "パリ リ"),
        ("a_b", "a b"),
        ("!?… —", ""),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(WRITTEN)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_folded_text_is_the_tokens(text: str) -> None:
    assert fold(text).split(" ") == ([token.folded for token in tokens(text)] or [""])


@given(st.one_of(st.text(), WRITTEN))
def test_words_stand_where_the_tokens_do(text: str) -> None:
    for words in (Words(text), Words(text, fold(text))):
        assert [words.token(number) for number in range(len(words))] == tokens(text)


WESTERN = st.text(
    st.one_of(st.characters(max_codepoint=0xFF), st.sampled_from("œŒæß’“”–…\u00ad\u00a0½éÑ")), max_size=30
)


@given(WESTERN)
def test_the_fast_way_of_western_texts_gives_the_same(text: str) -> None:
    # A letter of another alphabet makes the whole text take the general way.
    assert fold(text + " д").removesuffix("д").strip() == fold(text)
    assert [Words(text).token(number) for number in range(len(Words(text)))] == tokens(text)
    words = Words(text)
    backwards = [words.token(number) for number in reversed(range(len(words)))]
    assert backwards == tokens(text)[::-1]


@given(st.text(st.characters(max_codepoint=0x7F)))
def test_the_fast_way_of_plain_texts_gives_the_same(text: str) -> None:
    # A letter outside of the plain ones makes the whole text take the general way.
    *general, last = tokens(text + " é")
    assert tokens(text) == general
    assert last.folded == "e"


@given(st.text())
def test_tokens_stand_in_the_text_in_order(text: str) -> None:
    found = tokens(text)
    for token in found:
        assert 0 <= token.start < token.end <= len(text)
        assert token.folded
    starts = [token.start for token in found]
    assert starts == sorted(starts)


@given(st.lists(st.one_of(st.text(), WRITTEN), min_size=1, max_size=5))
def test_the_full_text_index_parts_folded_text_alike(texts: list[str]) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE full_text USING fts5(words, content='', tokenize='ascii')")
    connection.execute("CREATE VIRTUAL TABLE terms USING fts5vocab(full_text, instance)")
    rows = [(number, fold(text)) for number, text in enumerate(texts)]
    connection.executemany("INSERT INTO full_text(rowid, words) VALUES (?, ?)", rows)
    for number, text in enumerate(texts):
        terms = connection.execute("SELECT term FROM terms WHERE doc = ? ORDER BY offset", (number,))
        assert [term for (term,) in terms] == [token.folded for token in tokens(text)]
    connection.close()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S. labor", ("u", "s", "labor")),
        ("中国", ("中国",)),
        ("国", ("国",)),
        ("国际劳工", ("国际", "际劳", "劳工")),
        ("中国 work", ("中国", "国", "work")),
        ("work 中国", ("work", "中国")),
        ("中国 国", ("中国", "国", "国")),
        ("", ()),
    ],
)
def test_query_words_leave_out_what_the_pair_before_has(text: str, words: tuple[str, ...]) -> None:
    assert query_words(text) == words
    assert tuple(token.folded for token in phrase_tokens(text)) == words


def test_a_phrase_is_found_in_the_middle_of_a_run() -> None:
    text = "国际劳工组织在中国"
    assert find_hits(text, [(query_words("劳工"), False)]) == [(2, 4)]
    assert find_hits(text, [(query_words("劳"), True)]) == [(2, 4)]


@pytest.mark.parametrize(
    ("word", "answer"), [("中国", True), ("カタカナ", True), ("work", False), ("中a", False), ("", False)]
)
def test_is_cjk(word: str, answer: bool) -> None:
    assert is_cjk(word) is answer


@pytest.mark.parametrize(
    ("text", "phrases", "marked"),
    [
        ("Decent work and decent jobs", [(("decent",), False)], ["Decent", "decent"]),
        ("Decent work for workers", [(("work",), True)], ["work", "workers"]),
        ("Decent work for workers", [(("work",), False)], ["work"]),
        ("forced labour, labour forced", [(("forced", "labour"), False)], ["forced labour"]),
        ("labour inspection", [(("labour",), False), (("labour", "insp"), True)], ["labour inspection"]),
        ("Côte d’Ivoire", [(("cote", "d", "ivoire"), False)], ["Côte d’Ivoire"]),
        ("ab", [(("a",), False)], []),
        ("anything", [], []),
        ("anything", [((), True)], []),
    ],
)
def test_find_hits(text: str, phrases: list[tuple[tuple[str, ...], bool]], marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_hits(text, phrases)] == marked


@given(
    st.text(alphabet="ab éÉ中国.½", max_size=30), st.lists(st.tuples(st.text("ab é中国", max_size=4), st.booleans()))
)
def test_hits_are_sorted_disjoint_and_hold_the_phrases(text: str, searched: list[tuple[str, bool]]) -> None:
    phrases = [(query_words(words), is_prefix) for words, is_prefix in searched]
    hits = find_hits(text, phrases)
    for start, end in hits:
        assert 0 <= start < end <= len(text)
        marked = fold(text[start:end])
        assert any(words and " ".join(words) in marked for words, _ in phrases)
    for before, after in itertools.pairwise(hits):
        assert before[1] <= after[0]


SEARCHED = st.lists(st.tuples(st.text("ab é中国½", max_size=4).map(query_words), st.booleans()), max_size=4)


@given(st.one_of(st.text(alphabet="ab éÉ中国.½’д", max_size=40), WRITTEN), SEARCHED)
def test_hits_are_those_of_the_words_one_by_one(text: str, phrases: list[tuple[tuple[str, ...], bool]]) -> None:
    found = tokens(text)
    marked = set()
    for words, is_prefix in phrases:
        for run in (found[first : first + len(words)] for first in range(len(found) - len(words) + 1) if words):
            *before, last = [token.folded for token in run]
            is_last = last.startswith(words[-1]) if is_prefix else last == words[-1]
            if is_last and tuple(before) == words[:-1]:
                marked |= set(range(run[0].start, run[-1].end))
    assert {place for start, end in find_hits(text, phrases) for place in range(start, end)} == marked


@pytest.mark.parametrize(("text", "squeezed"), [("  a \n\t b\u00a0c ", "a b c"), ("", ""), ("\n", ""), ("a b", "a b")])
def test_squeeze(text: str, squeezed: str) -> None:
    assert squeeze(text) == squeezed
