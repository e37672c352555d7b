"""Corrections joined with the tags of the vocabulary: what is removed, what is added, and what follows from these."""

import pytest

from ilo_desktop import resources
from ilo_desktop.newsroom.corrections import Corrections, joined, tags_of, with_verdict
from ilo_desktop.newsroom.facets import Corrected, Correction, Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary

DRAFT = Draft(
    headline="Wages in China and Japan", kicker="News", place="Turin, Italy", language="en", text="Africa watches Peru."
)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.read(resources.folder("vocabulary"))


def add(facet: Facet, value: str) -> Corrected:
    return Corrected(facet, value, Correction.ADD)


def remove(facet: Facet, value: str) -> Corrected:
    return Corrected(facet, value, Correction.REMOVE)


def back(facet: Facet, value: str) -> Corrected:
    return Corrected(facet, value, Correction.NONE)


def corrected(vocabulary: Vocabulary, *corrections: Corrected, draft: Draft = DRAFT) -> dict[Facet, list[str]]:
    found: dict[Facet, list[str]] = {}
    for tag in tags_of(draft, tuple(sorted(corrections)), vocabulary):
        found.setdefault(tag.facet, []).append(tag.value)
    return found


def test_nothing_corrected_is_what_the_vocabulary_says(vocabulary: Vocabulary) -> None:
    assert tags_of(DRAFT, (), vocabulary) == vocabulary.tags(DRAFT)
    found = corrected(vocabulary)
    assert found[Facet.COUNTRY] == ["CN", "JP", "PE", "IT"]
    assert found[Facet.REGION] == ["africa", "asia-pacific", "americas", "europe-central-asia"]


def test_a_correction_that_says_what_the_vocabulary_says_changes_nothing(vocabulary: Vocabulary) -> None:
    same = tuple(add(tag.facet, tag.value) for tag in vocabulary.tags(DRAFT) if tag.where is not Where.COUNTRY)
    assert tags_of(DRAFT, same, vocabulary) == vocabulary.tags(DRAFT)


def test_a_topic_is_removed_and_another_added(vocabulary: Vocabulary) -> None:
    tags = tags_of(DRAFT, (add(Facet.TOPIC, "skills"), remove(Facet.TOPIC, "wages")), vocabulary)
    assert [tag for tag in tags if tag.facet is Facet.TOPIC] == [Tag(Facet.TOPIC, "skills", Where.USER, "")]


def test_a_removed_country_takes_its_region_along_unless_another_one_shows_it(vocabulary: Vocabulary) -> None:
    one = corrected(vocabulary, remove(Facet.COUNTRY, "CN"))
    assert one[Facet.REGION] == ["africa", "asia-pacific", "americas", "europe-central-asia"]
    both = corrected(vocabulary, remove(Facet.COUNTRY, "CN"), remove(Facet.COUNTRY, "JP"))
    assert both[Facet.REGION] == ["africa", "americas", "europe-central-asia"]


def test_the_region_is_told_by_the_country_that_is_left(vocabulary: Vocabulary) -> None:
    tags = tags_of(DRAFT, (remove(Facet.COUNTRY, "CN"),), vocabulary)
    assert Tag(Facet.REGION, "asia-pacific", Where.COUNTRY, "Japan") in tags


def test_a_region_named_in_the_text_stays_without_its_countries(vocabulary: Vocabulary) -> None:
    draft = Draft(headline="Africa: Kenya raises wages", language="en")
    assert corrected(vocabulary, remove(Facet.COUNTRY, "KE"), draft=draft)[Facet.REGION] == ["africa"]


def test_an_added_country_brings_its_region(vocabulary: Vocabulary) -> None:
    tags = tags_of(Draft(headline="Wages"), (add(Facet.COUNTRY, "KE"),), vocabulary)
    assert Tag(Facet.COUNTRY, "KE", Where.USER, "") in tags
    assert Tag(Facet.REGION, "africa", Where.COUNTRY, "Kenya") in tags


def test_a_region_can_be_removed_though_its_countries_stay(vocabulary: Vocabulary) -> None:
    found = corrected(vocabulary, remove(Facet.REGION, "asia-pacific"))
    assert found[Facet.COUNTRY] == ["CN", "JP", "PE", "IT"]
    assert found[Facet.REGION] == ["africa", "americas", "europe-central-asia"]


def test_of_kind_place_and_language_there_is_one(vocabulary: Vocabulary) -> None:
    chosen = (add(Facet.KIND, "blog"), add(Facet.PLACE, "Lima"), add(Facet.LANGUAGE, "fr"))
    found = corrected(vocabulary, *chosen)
    assert (found[Facet.KIND], found[Facet.PLACE], found[Facet.LANGUAGE]) == (["blog"], ["Lima"], ["fr"])
    tags = tags_of(DRAFT, tuple(sorted(chosen)), vocabulary)
    assert Tag(Facet.LANGUAGE, "fr", Where.USER, "") in tags


def test_a_kind_that_is_none_leaves_none(vocabulary: Vocabulary) -> None:
    assert Facet.KIND not in corrected(vocabulary, remove(Facet.KIND, "news"))
    assert Facet.LANGUAGE not in corrected(vocabulary, remove(Facet.LANGUAGE, "en"))


def test_the_words_of_the_corrected_language_count(vocabulary: Vocabulary) -> None:
    draft = Draft(headline="La Chine et le travail des enfants", language="en")
    assert Facet.COUNTRY not in corrected(vocabulary, draft=draft)
    found = corrected(vocabulary, add(Facet.LANGUAGE, "fr"), draft=draft)
    assert (found[Facet.COUNTRY], found[Facet.TOPIC]) == (["CN"], ["child-labour"])


@pytest.mark.parametrize(
    ("before", "new", "after"),
    [
        ((), add(Facet.TOPIC, "a"), (add(Facet.TOPIC, "a"),)),
        ((), back(Facet.TOPIC, "a"), ()),
        ((add(Facet.TOPIC, "a"),), remove(Facet.TOPIC, "a"), (remove(Facet.TOPIC, "a"),)),
        ((add(Facet.TOPIC, "a"),), back(Facet.TOPIC, "a"), ()),
        ((add(Facet.TOPIC, "b"),), add(Facet.TOPIC, "a"), (add(Facet.TOPIC, "a"), add(Facet.TOPIC, "b"))),
        ((add(Facet.KIND, "b"),), add(Facet.KIND, "a"), (add(Facet.KIND, "a"),)),
        ((remove(Facet.KIND, "b"),), add(Facet.KIND, "a"), (add(Facet.KIND, "a"), remove(Facet.KIND, "b"))),
        ((add(Facet.KIND, "b"),), remove(Facet.KIND, "a"), (remove(Facet.KIND, "a"), add(Facet.KIND, "b"))),
        ((add(Facet.KIND, "b"),), add(Facet.PLACE, "b"), (add(Facet.KIND, "b"), add(Facet.PLACE, "b"))),
    ],
)
def test_what_is_said_last_of_a_tag_counts(before: Corrections, new: Corrected, after: Corrections) -> None:
    assert with_verdict(before, new) == after


def test_of_two_releases_that_become_one_the_heirs_own_come_first() -> None:
    own = (add(Facet.KIND, "blog"), remove(Facet.TOPIC, "wages"))
    others = (add(Facet.KIND, "news"), add(Facet.TOPIC, "skills"), add(Facet.TOPIC, "wages"))
    assert joined(own, others) == (add(Facet.KIND, "blog"), add(Facet.TOPIC, "skills"), remove(Facet.TOPIC, "wages"))
