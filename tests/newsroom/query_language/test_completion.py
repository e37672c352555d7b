"""What of a search is being typed, and the searches that completion makes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.clauses import Condition, parts_within
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.query_language import CODES, parse, written
from ilo_desktop.newsroom.query_language.completion import completed, fields_beginning, fit, gap_at
from ilo_desktop.newsroom.query_language.fields import FACET_FIELDS, FIELDS
from ilo_desktop.newsroom.query_language.lexer import LONGEST
from ilo_desktop.newsroom.query_language.writer import quoted
from tests.newsroom.query_language.clauses import clauses


def gap(marked):
    """Return the gap at the bar in a text."""
    return gap_at(marked.replace("|", ""), marked.index("|"))


def shown(marked):
    found = gap(marked)
    text = marked.replace("|", "")
    return None if found is None else (found.field, found.typed, text[found.start : found.end])


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("|", ("", "", "")),
        ("cou|", ("", "cou", "cou")),
        ("wages cou|", ("", "cou", "cou")),
        ("-cou|", ("", "cou", "cou")),
        ("(cou|", ("", "cou", "cou")),
        ("wages |", ("", "", "")),
        ("OR|", ("", "OR", "OR")),
        ("co|u", None),
        ("|cou", None),
        ('"fair pay|"', None),
        ('"fair pay"|', None),
        ("(wages)|", None),
        ("wage*|", None),
        ("coun|try:x", None),
        ("country:|", ("country", "", "")),
        ("country: |", ("country", "", "")),
        ("country:chi|", ("country", "chi", "chi")),
        ("country: chi|", ("country", "chi", "chi")),
        ("COUNTRY:chi|", ("country", "chi", "chi")),
        ("country:c|hi wages", ("country", "c", "chi")),
        ("country:|chi wages", ("country", "", "chi")),
        ("-country:chi|", ("country", "chi", "chi")),
        ("country:-chi|", ("country", "chi", "chi")),
        ("country:(chi|", ("country", "chi", "chi")),
        ("country:(China OR |)", ("country", "", "")),
        ("country:(China OR mon|)", ("country", "mon", "mon")),
        ("country:(China topic:wa|)", ("topic", "wa", "wa")),
        ("country:(China) mon|", ("", "mon", "mon")),
        ('country:"south afr|', ("country", "south afr", '"south afr')),
        ('country:"south afr|ica"', ("country", "south afr", '"south africa"')),
        ('country:"south afr| wages', ("country", "south afr", '"south afr')),
        ("country:“south afr|”", ("country", "south afr", "“south afr”")),
        ("headline:wa|", ("headline", "wa", "wa")),
        ("foo:ba|", None),
        ("https://il|", ("", "https://il", "https://il")),
        ("date:2023-|", ("date", "2023-", "2023-")),
    ],
)
def test_what_is_being_typed(marked, expected):
    assert shown(marked) == expected


@pytest.mark.parametrize(
    ("marked", "is_alone"),
    [
        ("country:chi|", True),
        ("wages country:chi|", True),
        ("country:(China OR mon|", True),
        ("-country:chi|", False),
        ("country:-chi|", False),
        ("-(country:chi|)", False),
        ("wages OR country:chi|", False),
        ("country:chi| OR wages", False),
        ("(country:chi|)", False),
        ("wages OR country:(chi|)", False),
        ("-country:(China OR mon|)", False),
        ("country:(China topic:wa|)", False),
        ("(wages OR pay) country:chi|", True),
    ],
)
def test_which_values_stand_for_themselves(marked, is_alone):
    assert gap(marked).is_alone is is_alone


@pytest.mark.parametrize(
    ("marked", "words", "expected"),
    [
        ("cou|", "country:", "country:|"),
        ("wages -cou|", "country:", "wages -country:|"),
        ("country:chi|", "China", "country:China |"),
        ("country:chi| wages", "China", "country:China| wages"),
        ("country:(chi|", "China", "country:(China|"),
        ("country:(chi|)", "China", "country:(China|)"),
        ("country: south|", '"South Africa"', 'country: "South Africa" |'),
        ('country:"south afr| wages', '"South Africa"', 'country:"South Africa"| wages'),
        ("|", "country:", "country:|"),
    ],
)
def test_what_is_taken_stands_in_the_place_of_what_was_typed(marked, words, expected):
    text = marked.replace("|", "")
    made = completed(text, gap(marked), words)
    assert f"{made.text[: made.cursor]}|{made.text[made.cursor :]}" == expected


def test_more_than_anybody_types_is_not_looked_through():
    assert gap_at("wages " * LONGEST, 3) is None


def test_fields_are_found_by_how_they_begin():
    assert fields_beginning("co") == ["country", "convention"]
    assert fields_beginning("Cou") == ["country"]
    assert fields_beginning("") == list(FIELDS)
    assert fields_beginning("work") == []


def test_a_value_fits_by_how_any_of_its_words_begin():
    korea = ("republic of korea", "kr", "coree du sud")
    assert fit("Corée du Sud", korea) == 0
    assert fit("rep", korea) == 1
    assert fit("coré", korea) == 2
    assert fit("kor", korea) == 3
    assert fit("sud cor", korea) == 4
    assert fit("korea rep", korea) == 3
    assert fit("orea", korea) is None
    assert fit("", korea) == 0
    assert fit("?", korea) is None


@given(st.text(alphabet='ab :()"-*.ORcountry是\N{SMILING FACE WITH SUNGLASSES}“”＂', max_size=30), st.data())
def test_any_text_can_be_asked_at_any_place(text, data):
    cursor = data.draw(st.integers(0, len(text)))
    found = gap_at(text, cursor)
    if found is not None:
        assert 0 <= found.start <= cursor <= found.end <= len(text)
        made = completed(text, found, "country:" if not found.field else "China")
        assert 0 <= made.cursor <= len(made.text)


@given(clauses, clauses, st.sampled_from(sorted(FACET_FIELDS)), st.sampled_from(["China", "South Africa", "OR", "-x"]))
def test_a_value_that_is_taken_is_asked_for_and_the_rest_stays(before, after, field, value):
    head, tail = (written(Query((one,)), CODES) for one in (before, after))
    value = "12" if field == "import" else value
    for typed in ("", "So", '"So', '"So"'):
        text = f"{head} {field}:{typed} {tail}"
        place = len(f"{head} {field}:{typed}") - (len(typed) == 4)  # before the last quote
        found = gap_at(text, place)
        assert found is not None
        assert (found.field, found.typed) == (field, typed.strip('"'))
        made = completed(text, found, quoted(value))
        assert made.text.startswith(f"{head} {field}:")
        assert made.text.rstrip().endswith(tail)
        assert _asks_for(made.text, Condition(FACET_FIELDS[field], value))


def _asks_for(text, condition):
    found = [part for clause in parse(text, CODES).clauses for part in parts_within(clause)]
    return any(isinstance(part, Condition) and part.value == condition.value for part in found)


@given(clauses, st.sampled_from(FIELDS))
def test_a_field_that_is_taken_waits_for_its_value(before, field):
    text = f"{written(Query((before,)), CODES)} {field[:2]}"
    found = gap_at(text, len(text))
    assert found is not None
    made = completed(text, found, f"{field}:")
    again = gap_at(made.text, made.cursor)
    assert again is not None
    assert (again.field, again.typed) == (field, "")
    parse(made.text, CODES, is_typing=True)
