"""Which tags the picker of corrections finds, and in which order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ilo_desktop.desktop.correcting.choice_model import ChoiceModel
from ilo_desktop.desktop.correcting.choices import LookUp, called, found
from ilo_desktop.newsroom.facets import CORRECTED_FACETS, Facet
from ilo_desktop.newsroom.progress import NO_PROGRESS
from ilo_desktop.newsroom.query import EVERYTHING


@pytest.fixture
def look_up(library, vocabulary):
    """Return a function that looks up the tags for some releases, by their places in the list."""
    keys = list(library.find(EVERYTHING).all_keys())

    def look(places=(0,), facet=None, language="en"):
        return LookUp(library, vocabulary, language, [keys[place] for place in places], None, facet)(NO_PROGRESS)

    return look


def labels(choices):
    return [choice.label for choice in choices]


def test_all_tags_of_the_vocabulary_can_be_found(look_up, vocabulary):
    choices = look_up()
    assert {choice.facet for choice in choices.tags} >= {Facet.TOPIC, Facet.COUNTRY, Facet.PLACE, Facet.KIND}
    assert len(choices.tags) > sum(len(vocabulary.values(facet)) for facet in (Facet.TOPIC, Facet.COUNTRY))
    assert len(choices.ids) == 1


def test_what_is_typed_is_found_by_its_names_in_every_language(look_up):
    tags = look_up().tags
    assert labels(found(tags, "Mong"))[0] == "Mongolia"
    assert "China" in labels(found(tags, "chine"))
    assert labels(found(tags, "CHINA"))[0] == "China"
    assert "Germany" in labels(found(tags, "Allemagne"))
    assert labels(look_up(language="fr").tags[:1]) != labels(tags[:1])


def test_nothing_typed_shows_what_the_releases_bear(look_up):
    first, both = look_up((0,)), look_up((0, 1))
    assert "China" in labels(found(first.tags, ""))
    assert "Mongolia" not in labels(found(first.tags, " "))
    states = {choice.label: choice.state for choice in found(both.tags, "")}
    assert states["China"] is Qt.CheckState.PartiallyChecked
    assert states["Asia and the Pacific"] is Qt.CheckState.Checked


@pytest.mark.parametrize("typed", ["…", "—"])
def test_signs_find_nothing(look_up, typed):
    assert found(look_up().tags, typed) == []


def test_one_facet_can_be_asked_for_alone(look_up):
    assert {choice.facet for choice in look_up(facet=Facet.KIND).tags} == {Facet.KIND}


def test_each_facet_that_is_corrected_has_a_name():
    assert len({called(facet) for facet in CORRECTED_FACETS}) == len(CORRECTED_FACETS)


def test_what_was_borne_keeps_its_row(look_up, qtbot):
    model = ChoiceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_tags(look_up().tags)
    before = [model.index(row).data() for row in range(model.rowCount())]
    china = model.choice_at(model.index(before.index("China")))
    model.set_on(china, is_on=False)
    assert [model.index(row).data() for row in range(model.rowCount())] == before
    assert model.index_of(china).data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Unchecked
    assert model.index_of(china).data(Qt.ItemDataRole.AccessibleTextRole) == "China, country, not given"
    model.show_typed("zambia")
    zambia = model.choice_at(model.index(0))
    model.set_on(zambia, is_on=True)
    model.show_typed("")
    assert model.index_of(zambia).isValid()
