"""The latest searches as they are kept."""

import pytest

from ilo_desktop.desktop.searching.past_searches import MOST, PastSearches
from ilo_desktop.desktop.settings import Key, Settings
from ilo_desktop.newsroom.query_language import CODES, VocabularyNames
from tests.queries import asking


@pytest.fixture
def settings():
    return Settings()


@pytest.fixture
def past(settings):
    return PastSearches(settings)


def add(past, *searches, is_finished=True):
    for search in searches:
        past.add(asking(search), is_finished=is_finished)


def test_the_newest_comes_first_and_none_twice(past):
    add(past, "wages", "pay", "wages")
    assert past.texts(CODES) == ["wages", "pay"]


def test_so_many_are_kept(past):
    add(past, *(f"word{number}" for number in range(MOST + 5)))
    assert len(past.texts(CODES)) == MOST
    assert past.texts(CODES)[0] == f"word{MOST + 4}"


def test_they_are_kept_for_the_next_start_in_whatever_language(past, settings, vocabulary):
    add(past, "country:CN")
    again = PastSearches(settings)
    assert again.texts(VocabularyNames(vocabulary, "en")) == ["country:China"]
    assert again.texts(VocabularyNames(vocabulary, "fr")) == ["country:Chine"]


def test_what_only_stood_makes_way_for_what_it_becomes_and_nothing_else_does(past):
    add(past, "wag", "wages", is_finished=False)
    add(past, "wages pay")
    assert past.texts(CODES) == ["wages pay"]
    add(past, "wages pay strike")
    assert past.texts(CODES) == ["wages pay strike", "wages pay"]


def test_nothing_and_what_another_library_would_not_know_is_not_kept(past):
    add(past, "", "import:3", "wages import:3")
    assert past.texts(CODES) == []


@pytest.mark.parametrize("damaged", ["", "{", "[1, null]", "3", '["foo:bar", "wages", "(", "wages"]'])
def test_damaged_settings_are_no_searches(past, settings, damaged):
    settings.set_value(Key.SEARCHES, damaged)
    assert past.texts(CODES) in ([], ["wages"])
    add(past, "pay")
    assert past.texts(CODES)[0] == "pay"


def test_they_can_be_forgotten(past, settings):
    add(past, "wages")
    past.forget()
    assert PastSearches(settings).texts(CODES) == []
