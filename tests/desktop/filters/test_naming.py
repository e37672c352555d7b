import pytest

from ilo_desktop.desktop.filters.naming import Names
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition
from tests.queries import asking


def query(*conditions, search=""):
    return asking(search=search, conditions=frozenset(conditions))


def test_values_are_named_by_the_vocabulary(state):
    names = Names(state)

    assert names.label(Facet.COUNTRY, "CN") == "China"
    assert names.label(Facet.LANGUAGE, "fr") == "French"
    assert names.label(Facet.LANGUAGE, "hi") == "हिन्दी"  # which the vocabulary does not name
    assert names.label(Facet.LANGUAGE, "xx") == "xx"
    assert names.label(Facet.DATE, "2024") == "2024"
    assert names.label(Facet.DATE, "") == "No date"
    assert names.label(Facet.DATE, "2023-05-01..2023-07-31") == "May – July 2023"
    assert names.label(Facet.DATE, "soon") == "soon"
    assert names.label(Facet.STATE, "unread") == "Unread"
    assert names.condition(Condition(Facet.COUNTRY, "MN", is_excluded=True)) == "not Mongolia"


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (query(), "releases"),
        (query(search="work"), "releases with the word “work”"),
        (query(search="safe work"), "releases with the words “safe work”"),
        (query(search='"safe work"'), 'releases with the words "safe work"'),
        (query(Condition(Facet.DATE, "2023"), search="work"), "releases with the word “work”, of 2023"),
        (query(Condition(Facet.DATE, "2023"), Condition(Facet.DATE, "")), "releases of 2023 or without a date"),
        (query(Condition(Facet.DATE, "2023-05-12..2023-05-12")), "releases of 12 May 2023"),
        (
            query(Condition(Facet.COUNTRY, "CN"), Condition(Facet.COUNTRY, "MN")),
            "releases about China or Mongolia",
        ),
        (query(Condition(Facet.COUNTRY, "CN", is_excluded=True)), "releases not about China"),
        (query(Condition(Facet.TAG, "for Friday")), "releases tagged for Friday"),
        (
            query(Condition(Facet.STATE, "unread"), Condition(Facet.STATE, "starred", is_excluded=True)),
            "releases that are unread, that are not starred",
        ),
    ],
)
def test_a_query_reads_as_a_sentence(state, asked, sentence):
    assert Names(state).sentence(asked) == sentence


def test_an_import_is_named_by_its_time_as_soon_as_that_is_known(state, qtbot):
    names = Names(state)

    assert names.label(Facet.IMPORT, "1") == "import no. 1"
    with qtbot.waitSignal(names.changed):
        pass
    assert names.label(Facet.IMPORT, "1").startswith("import of today")


@pytest.mark.parametrize(
    ("search", "label", "sentence"),
    [
        ("headline:wages", "headline: wages", "releases with “wages” in the headline"),
        ('note:"call back"', "note: call back", "releases with “call back” in your note"),
        ("text:wage*", "text: wage*", "releases with “wage*” in the text"),
        ("-china", "not “china”", "releases without “china”"),
        ("-summary:pay", "not summary: pay", "releases without summary: pay"),
        ("wages OR pay", "“wages” or “pay”", "releases with “wages” or “pay”"),
        ("wages OR country:CN", "“wages” or China", "releases with “wages” or China"),
        ("wages OR -country:CN", "“wages” or not China", "releases with “wages” or not China"),
        ("-(wages pay)", "not (“wages” and “pay”)", "releases without (“wages” and “pay”)"),
        ("(wages pay) OR strike", "(“wages” and “pay”) or “strike”", "releases with (“wages” and “pay”) or “strike”"),
    ],
)
def test_a_clause_of_the_search_is_called_in_plain_words(state, search, label, sentence):
    names = Names(state)
    asked = asking(search)

    assert [names.part(part) for part in asked.parts] == [label]
    assert names.sentence(asked) == sentence


def test_plain_words_come_first_in_a_sentence(state):
    asked = asking("-china decent headline:pay work", conditions=[Condition(Facet.DATE, "2024")])

    assert (
        Names(state).sentence(asked)
        == "releases with the words “decent work”, without “china”, with “pay” in the headline, of 2024"
    )


def test_clauses_of_a_search_are_called_in_the_language_of_the_interface(state, speak):
    speak("fr")
    names = Names(state)

    assert names.part(asking("-china").search) == "sauf «\u202fchina\u202f»"
    assert names.part(asking("headline:wages").search) == "titre\u202f: wages"
