"""Which words give a release its tags, where they stand, and which do not."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from ilo_desktop import intake
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.conftest import DATA

FACETS = {"countries": Facet.COUNTRY, "regions": Facet.REGION, "place": Facet.PLACE, "topics": Facet.TOPIC}
Fixture = dict[str, Any]


def fixtures(name: str) -> list[Fixture]:
    """Return the releases of a fixture file, each with why it is there and its tags."""
    text = (DATA / "vocabulary" / name).read_text(encoding="utf-8")
    return list(tomllib.loads(text)["release"])


def values(vocabulary: Vocabulary, facet: Facet, **fields: str) -> list[str]:
    """Return the values of one facet that a draft of these fields gets."""
    draft = Draft(**({"headline": "Untitled", "language": "en"} | fields))
    return [tag.value for tag in vocabulary.tags(draft) if tag.facet is facet]


def evidence(vocabulary: Vocabulary, facet: Facet, value: str, **fields: str) -> tuple[Where, str]:
    """Return where the words of one tag stand, and the words."""
    draft = Draft(**({"headline": "Untitled", "language": "en"} | fields))
    (tag,) = (tag for tag in vocabulary.tags(draft) if (tag.facet, tag.value) == (facet, value))
    return tag.where, tag.words


@pytest.mark.parametrize("release", fixtures("traps.toml") + fixtures("releases.toml"), ids=lambda it: it["why"])
def test_release_has_just_these_tags(vocabulary: Vocabulary, release: Fixture) -> None:
    fields = {name: words for name, words in release.items() if name != "why" and name not in FACETS}
    for name, facet in FACETS.items():
        if name in release:
            assert sorted(values(vocabulary, facet, **fields)) == sorted(release[name]), name


def test_evidence_is_the_words_as_they_stand(vocabulary: Vocabulary) -> None:
    headline = "Mine  workers’ Safety and Health in Côte d’Ivoire"
    assert evidence(vocabulary, Facet.COUNTRY, "CI", headline=headline) == (Where.HEADLINE, "Côte d’Ivoire")
    topic = evidence(vocabulary, Facet.TOPIC, "occupational-safety-and-health", headline=headline)
    assert topic == (Where.HEADLINE, "workers’ Safety and Health")


def test_evidence_keeps_the_point_of_an_abbreviation(vocabulary: Vocabulary) -> None:
    assert evidence(vocabulary, Facet.COUNTRY, "US", headline="Made in the U.S., they say") == (Where.HEADLINE, "U.S.")


def test_evidence_is_sought_in_headline_summary_kicker_text_and_place(vocabulary: Vocabulary) -> None:
    fields = {"headline": "On Fiji", "summary": "On Fiji", "kicker": "Fijian", "text": "Fiji", "place": "Suva, Fiji"}
    expected = [Where.HEADLINE, Where.SUMMARY, Where.KICKER, Where.TEXT, Where.PLACE]
    for name, where in zip(list(fields), expected, strict=True):
        assert evidence(vocabulary, Facet.COUNTRY, "FJ", **fields)[0] is where
        fields[name] = "" if name != "headline" else "Untitled"


def test_a_value_is_given_once(vocabulary: Vocabulary) -> None:
    draft = Draft(headline="Viet Nam", summary="Vietnam and the Vietnamese", text="Viet Nam", language="en")
    tags = vocabulary.tags(draft)
    assert len({(tag.facet, tag.value) for tag in tags}) == len(tags)


def test_tags_come_out_the_same_each_time(vocabulary: Vocabulary) -> None:
    draft = Draft(headline="China and Zambia: mine safety, decent work", summary="Held in Wuxi.", language="en")
    assert vocabulary.tags(draft) == vocabulary.tags(draft)


def test_an_empty_draft_has_no_tags(vocabulary: Vocabulary) -> None:
    assert vocabulary.tags(Draft(headline="")) == ()


class TestRegion:
    def test_follows_from_a_country(self, vocabulary: Vocabulary) -> None:
        assert evidence(vocabulary, Facet.REGION, "africa", headline="Zambia") == (Where.COUNTRY, "Zambia")

    def test_is_shown_by_its_own_name_first(self, vocabulary: Vocabulary) -> None:
        found = evidence(vocabulary, Facet.REGION, "asia-pacific", headline="China and the Asia–Pacific region")
        assert found == (Where.HEADLINE, "Asia–Pacific")

    def test_is_given_for_each_country(self, vocabulary: Vocabulary) -> None:
        assert values(vocabulary, Facet.REGION, headline="Peru, Qatar and Norway") == [
            "americas",
            "arab-states",
            "europe-central-asia",
        ]


class TestKind:
    def test_is_the_kickers(self, vocabulary: Vocabulary) -> None:
        fields = {"kicker": "Press Release", "kind": "press-release", "kind_words": "Press Release"}
        assert evidence(vocabulary, Facet.KIND, "press-release", **fields) == (Where.KICKER, "Press Release")

    def test_is_the_documents_where_the_kicker_is_none(self, vocabulary: Vocabulary) -> None:
        fields = {"kicker": "Forced labour", "kind": "press-release", "kind_words": "press releases"}
        assert evidence(vocabulary, Facet.KIND, "press-release", **fields) == (Where.DOCUMENT, "press releases")

    def test_is_read_from_a_kicker_that_no_reader_looked_at(self, vocabulary: Vocabulary) -> None:
        assert values(vocabulary, Facet.KIND, kicker="Op-Ed") == ["op-ed"]


class TestTopic:
    def test_is_read_from_a_kicker(self, vocabulary: Vocabulary) -> None:
        found = evidence(vocabulary, Facet.TOPIC, "forced-labour", kicker="Forced Labour")
        assert found == (Where.KICKER, "Forced Labour")

    def test_is_not_read_from_a_place(self, vocabulary: Vocabulary) -> None:
        assert values(vocabulary, Facet.TOPIC, place="Skills Hall") == []

    def test_in_a_text_shows_its_first_words(self, vocabulary: Vocabulary) -> None:
        text = "word " * 80 + "child labour, and again child labor"
        assert evidence(vocabulary, Facet.TOPIC, "child-labour", text=text) == (Where.TEXT, "child labour")

    def test_overlapping_phrases_all_count(self, vocabulary: Vocabulary) -> None:
        found = values(vocabulary, Facet.TOPIC, headline="A youth employment policy")
        assert found == ["youth-employment", "employment-policy"]

    @pytest.mark.parametrize(
        ("headline", "language", "topic"),
        [
            ("Labor inspection gets tablets", "en", "labour-inspection"),
            ("Convention No. 190 enters into force", "en", "violence-and-harassment"),
            ("Nouvelle loi sur l'égalité femmes-hommes", "fr", "gender-equality"),
            ("La seguridad y la salud en el trabajo", "es", "occupational-safety-and-health"),
            ("AI changes offices", "en", "digital-economy"),
        ],
    )
    def test_is_shown_by_many_phrases(self, vocabulary: Vocabulary, headline: str, language: str, topic: str) -> None:
        assert topic in values(vocabulary, Facet.TOPIC, headline=headline, language=language)


class TestPlace:
    @pytest.mark.parametrize(
        ("place", "city", "words"),
        [
            ("Suva, Fiji", "Suva", "Suva"),
            ("HANOI", "Hanoi", "HANOI"),
            ("BANGKOK and DHAKA", "Bangkok", "BANGKOK"),
            ("Ciudad de México", "Mexico City", "Ciudad de México"),
            ("Quetta, Pakistan", "Quetta", "Quetta"),
            ("Abbottabad, Pakistan", "Abbottabad", "Abbottabad, Pakistan"),
            ("ABBOTTABAD", "Abbottabad", "ABBOTTABAD"),
            (" Online ", "Online", "Online"),
        ],
    )
    def test_is_the_written_one(self, vocabulary: Vocabulary, place: str, city: str, words: str) -> None:
        fields = {"headline": "A workshop in Geneva", "text": "PARIS (ILO News) – It met.", "place": place}
        assert evidence(vocabulary, Facet.PLACE, city, **fields) == (Where.PLACE, words)
        assert values(vocabulary, Facet.PLACE, **fields) == [city]

    def test_written_gives_its_country_too(self, vocabulary: Vocabulary) -> None:
        assert evidence(vocabulary, Facet.COUNTRY, "PK", place="Quetta, Pakistan") == (Where.PLACE, "Pakistan")

    def test_of_blanks_is_none(self, vocabulary: Vocabulary) -> None:
        assert values(vocabulary, Facet.PLACE, place="  ") == []

    @pytest.mark.parametrize(
        ("text", "city"),
        [
            ("GENEVA (ILO News) – The meeting", "Geneva"),
            ("TURIN, Italy (ILO News) - The meeting", "Turin"),
            ("(ILO News, Shanghai) - The meeting", "Shanghai"),
            ("Abidjan (Nouvelle de l’OIT) – La réunion", "Abidjan"),
            ("GINEBRA (Noticias de la OIT) - La reunión", "Geneva"),
            ("BANGKOK – The meeting", "Bangkok"),
            ("بيروت/عمَّان (أخبار م. ع. د) – شارك", "Beirut"),
        ],
    )
    def test_is_the_datelines(self, vocabulary: Vocabulary, text: str, city: str) -> None:
        fields = {"headline": "The meeting in Paris", "language": ""}
        assert values(vocabulary, Facet.PLACE, text=text, **fields) == [city]
        assert values(vocabulary, Facet.PLACE, summary=text, **fields) == [city]

    @pytest.mark.parametrize(
        "text",
        ["(ILO News) – The meeting of Lima", "They met – in Lima – again", "A meeting in Lima (Peru) - it was long"],
    )
    def test_of_a_text_is_only_a_dateline(self, vocabulary: Vocabulary, text: str) -> None:
        assert values(vocabulary, Facet.PLACE, text=text) == []

    @pytest.mark.parametrize(
        ("headline", "city"),
        [
            ("Trainers meet in Guangzhou", "Guangzhou"),
            ("Trainers of Shanghai meet in Wuxi", "Wuxi"),
            ("Trainers of Shanghai meet at Turin, Italy", "Turin"),
            ("Skills fair, Turin, Italy, with guests from Shanghai", "Turin"),
            ("Federation of Hangzhou signs", "Hangzhou"),
            ("Réunion à Genève", "Geneva"),
            ("Reunión en Ginebra", "Geneva"),
            ("研讨会在北京举行", "Beijing"),
        ],
    )
    def test_is_a_city_of_the_headline(self, vocabulary: Vocabulary, headline: str, city: str) -> None:
        assert values(vocabulary, Facet.PLACE, headline=headline, language="") == [city]

    def test_placed_in_the_summary_comes_before_named_in_the_headline(self, vocabulary: Vocabulary) -> None:
        fields = {"headline": "The Wuxi trainers meet", "summary": "The meeting was held in Nanjing."}
        assert evidence(vocabulary, Facet.PLACE, "Nanjing", **fields) == (Where.SUMMARY, "Nanjing")

    def test_gives_no_country(self, vocabulary: Vocabulary) -> None:
        assert values(vocabulary, Facet.COUNTRY, headline="Trainers meet in Guangzhou") == []


class TestLanguage:
    def test_is_the_drafts(self, vocabulary: Vocabulary) -> None:
        assert Tag(Facet.LANGUAGE, "fr", Where.TEXT, "") in vocabulary.tags(Draft(headline="Titre", language="fr"))

    def test_with_a_country_reads_that_languages_names(self, vocabulary: Vocabulary) -> None:
        assert values(vocabulary, Facet.COUNTRY, headline="Projeto na Mongólia", language="pt-BR") == ["MN"]

    def test_that_the_vocabulary_lacks_is_held_against_all(self, vocabulary: Vocabulary) -> None:
        assert values(vocabulary, Facet.COUNTRY, headline="Japan, Japon", language="de") == ["JP"]


#: What a librarian would give the releases of the user's own list, newest first: topics, countries, place.
USERS_LIST = [
    ({"apprenticeships", "skills"}, {"CN", "IT"}, "Turin"),
    ({"social-protection"}, {"CN"}, None),
    ({"disability", "decent-work"}, {"CN"}, "Hangzhou"),
    ({"skills"}, {"KH", "CN"}, "Guangzhou"),
    ({"skills", "south-south-cooperation"}, {"KH", "CN"}, "Guangzhou"),
    ({"labour-inspection", "social-dialogue", "occupational-safety-and-health"}, {"CN"}, None),
    ({"social-protection", "social-dialogue"}, {"CN"}, None),
    ({"occupational-safety-and-health", "south-south-cooperation"}, {"CN", "ZM"}, None),
    ({"occupational-safety-and-health", "sustainable-development-goals"}, {"CN"}, None),
    ({"employment-policy"}, set(), None),
    ({"apprenticeships", "skills"}, {"CN"}, "Wuxi"),
    ({"social-dialogue"}, {"CN"}, None),
    ({"employment-policy", "south-south-cooperation"}, {"CN"}, "Beijing"),
    ({"supply-chains"}, {"CN"}, None),
    ({"decent-work", "social-dialogue"}, {"MN"}, None),
    ({"youth-employment", "digital-economy", "employment-policy", "decent-work"}, set(), None),
    ({"employment-policy", "south-south-cooperation"}, {"CN"}, None),
    ({"decent-work"}, {"CN"}, None),
    ({"forced-labour"}, {"MN", "US"}, None),
    ({"youth-employment", "digital-economy", "employment-policy", "decent-work"}, set(), None),
]


def test_the_users_list_is_tagged_as_a_librarian_would(vocabulary: Vocabulary, users_file: Path) -> None:
    (reading,) = intake.read([users_file], vocabulary)
    found = []
    for draft in reading.drafts:
        tags = vocabulary.tags(draft)
        topics = {tag.value for tag in tags if tag.facet is Facet.TOPIC}
        countries = {tag.value for tag in tags if tag.facet is Facet.COUNTRY}
        place = next((tag.value for tag in tags if tag.facet is Facet.PLACE), None)
        found.append((topics, countries, place))
        assert Tag(Facet.KIND, "press-release", Where.DOCUMENT, "press releases") in tags
    assert found == USERS_LIST
