"""What a search text means."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ilo_desktop import resources, vocabularies
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.query import EVERYTHING, Query, Term
from ilo_desktop.newsroom.query_language import CODES, QueryError, VocabularyNames, parse, written
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.newsroom.query_language.clauses import clauses


@pytest.fixture(scope="module")
def names() -> VocabularyNames:
    return VocabularyNames(Vocabulary.read(resources.folder("vocabulary")))


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", []),
        ("  ", []),
        ("Decent work", [Term(("decent",)), Term(("work",))]),
        ('"decent work"', [Term(("decent", "work"))]),
        ("“decent work” jobs", [Term(("decent", "work")), Term(("jobs",))]),
        ("«travail décent»", [Term(("travail", "decent"))]),
        ('"decent work', [Term(("decent", "work"))]),
        ('say "decent"work', [Term(("say",)), Term(("decent",)), Term(("work",))]),
        ("work work", [Term(("work",))]),
        ("U.S. South-South", [Term(("u", "s")), Term(("south", "south"))]),
        ("workers’", [Term(("workers",))]),
        ('"" - * : ^ -', []),
        ("not a or b", [Term(("not",)), Term(("a",)), Term(("or",)), Term(("b",))]),
        ("wage* work", [Term(("wage",), is_prefix=True), Term(("work",))]),
        ('"decent wor*"', [Term(("decent", "wor"), is_prefix=True)]),
        ('"decent wor"*', [Term(("decent", "wor"), is_prefix=True)]),
        ("wages -prices", [Term(("wages",))]),
        ("wages OR headline:pay", [Term(("wages",)), Term(("pay",))]),
        ("Geneva: wages", [Term(("geneva",)), Term(("wages",))]),
        ("https://ilo.org/a", [Term(("https", "ilo", "org", "a"))]),
        ("10:30 C190:", [Term(("10", "30")), Term(("c190",))]),
        ("中国", [Term(("中国",))]),
        ("国", [Term(("国",), is_prefix=True)]),
        ('"国"', [Term(("国",), is_prefix=True)]),
        ("国际劳工", [Term(("国际", "际劳", "劳工"))]),
    ],
)
def test_words_are_read(text: str, terms: list[Term]) -> None:
    assert list(parse(text, CODES).terms) == terms


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("decent wor", [Term(("decent",)), Term(("wor",), is_prefix=True)]),
        ("decent work ", [Term(("decent",)), Term(("work",))]),
        ('"decent wor', [Term(("decent", "wor"))]),
        ('"decent work"', [Term(("decent", "work"))]),
        ("South-Sou", [Term(("south", "sou"), is_prefix=True)]),
        ("work work", [Term(("work",)), Term(("work",), is_prefix=True)]),
        ("headline:wor", [Term(("wor",), is_prefix=True)]),
        ("(decent wor", [Term(("decent",)), Term(("wor",), is_prefix=True)]),
        ("decent OR", [Term(("decent",))]),
        ("decent -", [Term(("decent",))]),
        ("decent country:", [Term(("decent",))]),
        ("decent country:C", [Term(("decent",))]),
        ("decent date:20", [Term(("decent",))]),
    ],
)
def test_while_typing_the_end_may_go_on(text: str, terms: list[Term], names: VocabularyNames) -> None:
    assert list(parse(text, names, is_typing=True).terms) == terms


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("  wages   china ", "wages china"),
        ("wages AND china", "wages china"),
        ("a OR b c", "(a OR b) c"),
        ("a b OR c d", "a (b OR c) d"),
        ("(a b) OR c", "((a b) OR c)"),
        ("((a) (b c))", "a b c"),
        ("a OR (b OR c)", "(a OR b OR c)"),
        ("-(a b)", "-(a b)"),
        ("-(-a)", "a"),
        ("--a", '"--a"'),
        ("“a b”", '"a b"'),
        ('"wages"', "wages"),
        ('"OR"', '"OR"'),
        ("headline:(a OR -b)", "(headline:a OR -headline:b)"),
        ("headline: wages", "headline:wages"),
        ("HEADLINE:Wages", "headline:Wages"),
        ("country:china", "country:China"),
        ("country:vietnam", 'country:"Viet Nam"'),
        ("country:Chine", "country:China"),
        ("country:(peru OR china)", "country:(China OR Peru)"),
        ("country:peru OR country:china", "country:(China OR Peru)"),
        ("country:peru country:china", "country:China country:Peru"),
        ("-country:(peru OR china)", "-country:China -country:Peru"),
        ("country:-china", "-country:China"),
        ("topic:child-labour wages", 'wages topic:"Child labour"'),
        ("convention:190", "convention:C190"),
        ("convention:c29", "convention:C029"),
        ("convention:R206", "convention:R206"),
        ("language:French kind:statement", "kind:Statement language:French"),
        ("is:read", "-is:unread"),
        ("is:unread is:starred has:note", "has:note is:starred is:unread"),
        ("is:UNDATED OR date:2023", "(is:undated OR date:2023)"),
        ("date:2023-1-5", "date:2023-01-05"),
        ("date:2023-01-01..2023-12-31", "date:2023"),
        ("before:2009-06", "before:2009-06"),
        ("after:2009-06", "after:2009-06"),
        ("after:2009-12", "after:2009"),
        ("date:..2009-05-31", "before:2009-06"),
        ("after:2008 before:2009-06", "date:2009-01..2009-05"),
        ("date:2023 date:2023-05", "date:2023-05"),
        ("date:2023 date:2024", "date:2023 date:2024"),
        ('date:"last month"', "date:last-month"),
        ("tag:Friday in:“My list”", 'in:"My list" tag:Friday'),
        ("place:geneva source:ilo.org import:007", "place:Geneva source:ilo.org import:7"),
        ("wages is:deleted", "wages is:deleted"),
        ("（wages OR 中国）", "(wages OR 中国)"),
    ],
)
def test_a_search_has_one_normal_form(text: str, normal: str, names: VocabularyNames) -> None:
    query = parse(text, names)
    assert written(query, names) == normal
    assert parse(normal, names) == query
    assert parse(written(query, CODES), CODES) == query
    assert parse(written(query, CODES), names) == query


@pytest.mark.parametrize(
    ("text", "code", "start", "end"),
    [
        ("wages (peru", Code.QUERY_BRACKET_UNCLOSED, 6, 7),
        ("wages) peru", Code.QUERY_BRACKET_UNOPENED, 5, 6),
        ("OR wages", Code.QUERY_OR_ALONE, 0, 2),
        ("wages OR", Code.QUERY_OR_ALONE, 6, 8),
        ("wages OR OR peru", Code.QUERY_OR_ALONE, 6, 8),
        ("(wages OR ) peru", Code.QUERY_OR_ALONE, 7, 9),
        ("AND wages", Code.QUERY_AND_ALONE, 0, 3),
        ("wages AND", Code.QUERY_AND_ALONE, 6, 9),
        ("contry:china", Code.QUERY_FIELD_MISSPELT, 0, 7),
        ("wages foo:china", Code.QUERY_FIELD_UNKNOWN, 6, 10),
        ("country:", Code.QUERY_VALUE_MISSING, 0, 8),
        ('country:""', Code.QUERY_VALUE_MISSING, 8, 10),
        ("headline:… wages", Code.QUERY_VALUE_MISSING, 0, 10),
        ("wages country:chna peru", Code.QUERY_VALUE_UNKNOWN, 14, 18),
        ("is:red", Code.QUERY_STATE_UNKNOWN, 3, 6),
        ("date:31-12-2023", Code.QUERY_DATE_UNREADABLE, 5, 15),
        ("date:2023-13", Code.QUERY_DATE_UNREADABLE, 5, 12),
        ("before:last-month", Code.QUERY_DATE_UNREADABLE, 7, 17),
        ("date:1850", Code.QUERY_DATE_OUTSIDE, 5, 9),
        ("before:1900", Code.QUERY_DATE_OUTSIDE, 7, 11),
        ("after:2078-09-23", Code.QUERY_DATE_OUTSIDE, 6, 16),
        ("is:deleted is:unread", Code.QUERY_BIN_ALONE, 0, 20),
        ("is:deleted OR wages", Code.QUERY_BIN_ALONE, 0, 19),
        ("-is:deleted", Code.QUERY_BIN_ALONE, 0, 11),
        ("(" * 60 + "a", Code.QUERY_TOO_DEEP, 50, 51),
        ("a " * 6000, Code.QUERY_TOO_LONG, 10_000, 12_000),
    ],
)
def test_what_cannot_be_understood_is_told_with_its_place(
    text: str, code: Code, start: int, end: int, names: VocabularyNames
) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text, names)
    assert (caught.value.code, caught.value.start, caught.value.end) == (code, start, end)


@given(st.text() | st.text(alphabet='ab:()"-*OR AND is.date2'), st.booleans())
@example("a OR", True)
@example("date:2023..", True)
def test_any_text_is_a_query_or_tells_what_is_wrong(text: str, is_typing: bool) -> None:
    fault = None
    try:
        query = parse(text, CODES, is_typing=is_typing)
    except QueryError as error:
        fault = error
    if fault is not None:
        assert 0 <= fault.start <= fault.end <= len(text)
        return
    assert all(term.words and all(term.words) for term in query.terms)
    assert parse(written(query, CODES), CODES) == query.settled()


@given(st.lists(clauses, max_size=4))
def test_every_query_can_be_written(some: list[object]) -> None:
    query = Query(tuple(some))
    try:
        read = parse(written(query, CODES), CODES)
    except QueryError as fault:
        raise AssertionError(written(query, CODES)) from fault
    assert written(read, CODES) == written(query, CODES)


def test_an_empty_search_is_everything() -> None:
    assert parse("", CODES) == parse(" ( ) … ", CODES) == EVERYTHING


def test_other_spellings_are_looked_for_as_well() -> None:
    spelled = VocabularyNames(Vocabulary.read(resources.folder("vocabulary")), spellings=vocabularies.spellings)
    assert Term(("labor", "market")) in parse('"labour market"', spelled).terms
    assert Term(("labor",), is_prefix=True) in parse("labour", spelled, is_typing=True).terms
    assert written(parse("labour", spelled), spelled) == "labour"
    assert parse("labour", CODES).terms == (Term(("labour",)),)
