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
