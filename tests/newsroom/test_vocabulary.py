"""The shipped vocabulary as it is used: labels, kinds, versions, and that its data is whole and without conflict."""

import pickle
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from ilo_desktop import resources
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import query_words
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.vocabulary_files import VocabularyFiles, read_files

LANGUAGES = ("en", "fr", "es", "pt", "ar", "zh", "ja", "ru", "mn")
NOT_MEMBERS = {"AD", "BT", "FM", "HK", "KP", "LI", "MC", "MO", "NR", "PS", "TW", "VA", "XK"}
ARAB_STATES = {"AE", "BH", "IQ", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "YE"}
#: Phrases that rightly show two topics.
SHARED_PHRASES = {
    "better work", "equal pay", "gender pay gap", "gender pay gaps", "gender wage gap", "green skills",
    "gender based violence", "heat stress", "public employment services",
}  # fmt: skip


@pytest.fixture(scope="module")
def files() -> VocabularyFiles:
    return read_files(resources.folder("vocabulary"))


class TestLabel:
    @pytest.mark.parametrize(
        ("facet", "value", "language", "label"),
        [
            (Facet.COUNTRY, "VN", "en", "Viet Nam"),
            (Facet.COUNTRY, "TR", "en", "Türkiye"),
            (Facet.COUNTRY, "LA", "en", "Lao People's Democratic Republic"),
            (Facet.COUNTRY, "CN", "fr", "Chine"),
            (Facet.COUNTRY, "MN", "ja", "モンゴル国"),
            (Facet.COUNTRY, "MU", "fr", "Maurice"),
            (Facet.REGION, "asia-pacific", "es", "Asia y el Pacífico"),
            (Facet.TOPIC, "skills", "en", "Skills and lifelong learning"),
            (Facet.KIND, "op-ed", "fr", "Tribune"),
            (Facet.LANGUAGE, "mn", "en", "Mongolian"),
            (Facet.COUNTRY, "CN", "xx", "China"),
            (Facet.PLACE, "Wuxi", "fr", "Wuxi"),
            (Facet.COUNTRY, "QQ", "en", "QQ"),
            (Facet.DATE, "2024", "en", "2024"),
        ],
    )
    def test_is_the_languages_else_english_else_the_value(
        self, vocabulary: Vocabulary, facet: Facet, value: str, language: str, label: str
    ) -> None:
        assert vocabulary.label(facet, value, language) == label

    @pytest.mark.parametrize("facet", [Facet.KIND, Facet.REGION, Facet.COUNTRY, Facet.TOPIC, Facet.LANGUAGE])
    def test_is_there_in_english_french_and_spanish(self, files: VocabularyFiles, facet: Facet) -> None:
        entries = {
            Facet.KIND: files.kinds,
            Facet.REGION: files.regions,
            Facet.COUNTRY: files.countries,
            Facet.TOPIC: files.topics,
            Facet.LANGUAGE: files.languages,
        }[facet]
        for entry in entries.values():
            assert all(entry.labels.get(language) for language in ("en", "fr", "es"))
        assert len({entry.labels["en"] for entry in entries.values()}) == len(entries)


class TestKinds:
    @pytest.mark.parametrize(
        ("kicker", "kind"),
        [
            ("Press release", "press-release"),
            ("MEDIA ADVISORY", "media-advisory"),
            ("Opinion editorial", "op-ed"),
            ("Op-Ed", "op-ed"),
            ("Interview Video", "video"),
            ("Communiqué de presse", "press-release"),
            ("Actualités", "news"),
            ("Comunicado de prensa", "press-release"),
            ("Noticias", "news"),
            ("Notícias", "news"),
            ("プレスリリース", "press-release"),
            ("お知らせ", "news"),
            ("خبر", "news"),
            ("InfoStory", "infostory"),
            ("Forced labour", None),
            ("ILO/China Partnership Programme", None),
            ("Press release of the year", None),
            ("", None),
        ],
    )
    def test_of_a_kicker(self, vocabulary: Vocabulary, kicker: str, kind: str | None) -> None:
        assert vocabulary.kind_of(kicker) == kind

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("News and press releases", ("press-release", "press releases")),
            ("A page of official ILO press releases, newest first", ("press-release", "press releases")),
            ("Noticias", ("news", "Noticias")),
            ("プレスリリース", ("press-release", "プレスリリース")),
            ("Videos, and more videos", ("video", "Videos")),
            ("News and articles", None),
            ("Press releases and videos", None),
            ("All ILO newsroom content", None),
        ],
    )
    def test_in_a_lists_title(self, vocabulary: Vocabulary, words: str, found: tuple[str, str] | None) -> None:
        assert vocabulary.kind_in(words) == found

    def test_have_names_of_their_own(self, files: VocabularyFiles) -> None:
        for language in LANGUAGES:
            named = [(words, kind) for kind, entry in files.kinds.items() for words in entry.words.get(language, ())]
            assert not _conflicts(named), language


class TestVersion:
    def test_is_that_of_the_files(self, vocabulary: Vocabulary) -> None:
        assert Vocabulary.read(resources.folder("vocabulary")).version == vocabulary.version
        assert len(vocabulary.version) == 64

    def test_is_another_one_where_a_file_is(self, vocabulary: Vocabulary, tmp_path: Path) -> None:
        folder = copytree(resources.folder("vocabulary"), tmp_path / "vocabulary")
        with (folder / "topics.toml").open("a", encoding="utf-8") as file:
            file.write('\n[football]\nlabel = { en = "Football" }\nen = ["football"]\n')
        changed = Vocabulary.read(folder)
        assert changed.version != vocabulary.version
        tags = changed.tags(Draft(headline="Football at work", language="en"))
        assert [tag.words for tag in tags if tag.value == "football"] == ["Football"]


#: One country under many names.
NAMES = {
    "VN": ["Viet Nam", "Vietnam", "Vietnamese"],
    "TR": ["Türkiye", "Turkey", "Turkiye"],
    "LA": ["Lao PDR", "Laos", "Lao People’s Democratic Republic"],
    "KR": ["Republic of Korea", "South Korea"],
    "CI": ["Côte d'Ivoire", "Côte d’Ivoire", "Cote d'Ivoire", "Ivory Coast"],
    "MD": ["Republic of Moldova", "Moldova"],
    "RU": ["Russian Federation", "Russia"],
    "MM": ["Myanmar", "Burma"],
    "PS": ["Occupied Palestinian Territory", "OPT", "Palestine", "Gaza"],
    "HK": ["Hong Kong SAR", "Hong Kong, China", "Hong Kong"],
    "CN": ["People's Republic of China", "China", "Chinese"],
    "CD": ["DR Congo", "Democratic Republic of the Congo"],
    "CG": ["Congo"],
    "TL": ["Timor-Leste", "East Timor"],
    "CV": ["Cabo Verde", "Cape Verde"],
    "CZ": ["Czechia", "Czech Republic"],
    "SY": ["Syrian Arab Republic", "Syria"],
    "IR": ["Iran (Islamic Republic of)", "Islamic Republic of Iran", "Iran"],
    "BO": ["Bolivia (Plurinational State of)", "Bolivia"],
    "VE": ["Venezuela (Bolivarian Republic of)", "Venezuela"],
    "TZ": ["United Republic of Tanzania", "Tanzania"],
    "SZ": ["Eswatini", "Swaziland"],
    "MK": ["North Macedonia"],
    "GB": ["UK", "United Kingdom"],
    "US": ["US", "U.S.", "USA", "United States", "United States of America"],
    "KH": ["Cambodia", "Cambodian"],
    "MN": ["Mongolia", "Mongolian"],
}


@pytest.mark.parametrize(("code", "name"), [(code, name) for code, names in NAMES.items() for name in names])
def test_a_country_goes_by_many_names(vocabulary: Vocabulary, code: str, name: str) -> None:
    tags = vocabulary.tags(Draft(headline=f"Partners in {name} meet", language="en"))
    assert [(tag.value, tag.words) for tag in tags if tag.facet is Facet.COUNTRY] == [(code, name)]


class TestData:
    def test_has_the_member_states(self, vocabulary: Vocabulary) -> None:
        countries = set(vocabulary.values(Facet.COUNTRY))
        assert countries >= NOT_MEMBERS
        assert len(countries - NOT_MEMBERS) == 187

    def test_has_the_regions(self, vocabulary: Vocabulary) -> None:
        assert len(vocabulary.values(Facet.REGION)) == 5
        of_region = {code for code in vocabulary.values(Facet.COUNTRY) if vocabulary.region_of(code) == "arab-states"}
        assert of_region == ARAB_STATES
        for code in ("EG", "SD", "SO", "LY", "TN", "DZ", "MA"):
            assert vocabulary.region_of(code) == "africa"
        assert vocabulary.region_of("IL") == "europe-central-asia"
        assert vocabulary.region_of("QQ") == ""

    def test_names_every_country_in_every_language(self, files: VocabularyFiles) -> None:
        for code, country in files.countries.items():
            assert set(LANGUAGES) <= country.words.keys(), code

    def test_has_the_topics_and_the_kinds(self, vocabulary: Vocabulary) -> None:
        assert len(vocabulary.values(Facet.TOPIC)) == 36
        assert len(vocabulary.values(Facet.KIND)) == 19

    def test_lists_its_cities_as_places(self, vocabulary: Vocabulary) -> None:
        assert {"Wuxi", "Turin", "Ulaanbaatar"} <= set(vocabulary.values(Facet.PLACE))
        assert vocabulary.values(Facet.DATE) == ()

    def test_has_cities_of_every_region(self, files: VocabularyFiles) -> None:
        regions = {files.countries[city.country].region for city in files.cities.values()}
        assert regions == files.regions.keys()
        assert len(files.cities) > 250

    def test_gives_no_name_to_two_countries(self, files: VocabularyFiles) -> None:
        for language in LANGUAGES:
            named = [(words, code) for code, entry in files.countries.items() for words in entry.words[language]]
            assert not _conflicts(named), language

    def test_gives_no_name_to_two_cities(self, files: VocabularyFiles) -> None:
        assert not _conflicts((name, city) for city, about in files.cities.items() for name in about.names)

    def test_gives_no_phrase_to_two_topics_by_mistake(self, files: VocabularyFiles) -> None:
        for language in ("en", "fr", "es"):
            named = ((words, topic) for topic, entry in files.topics.items() for words in entry.words[language])
            conflicts = _conflicts(named)
            assert {words for words in conflicts if language == "en"} <= SHARED_PHRASES

    def test_exceptions_name_cities_that_there_are(self, files: VocabularyFiles) -> None:
        assert set(files.exceptions.cities_in_context) <= files.cities.keys()

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_word_shows_what_it_stands_for(
        self, vocabulary: Vocabulary, files: VocabularyFiles, language: str
    ) -> None:
        for facet, entries in (
            (Facet.COUNTRY, files.countries),
            (Facet.REGION, files.regions),
            (Facet.TOPIC, files.topics),
        ):
            for value, entry in entries.items():
                for words in entry.words.get(language, ()):
                    ratified = files.exceptions.ratified[0] if words in files.exceptions.ratifying else ""
                    tags = vocabulary.tags(Draft(headline=words, text=ratified, language=language))
                    assert (facet, value) in {(tag.facet, tag.value) for tag in tags}, words

    def test_every_city_is_found_as_a_place(self, vocabulary: Vocabulary, files: VocabularyFiles) -> None:
        for city, about in files.cities.items():
            for name in about.names:
                tags = vocabulary.tags(Draft(headline="x", place=name, language="en"))
                assert (Facet.PLACE, city) in {(tag.facet, tag.value) for tag in tags}, name


def _conflicts(named: Iterator[tuple[str, str]] | list[tuple[str, str]]) -> dict[str, set[str]]:
    """Return the folded names that stand for more than one value, where they are written alike."""
    values: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for words, value in named:
        values[" ".join(query_words(words)), words.isupper()].add(value)
    return {words: found for (words, _), found in values.items() if len(found) > 1}


def test_it_goes_to_another_process(vocabulary: Vocabulary) -> None:
    draft = Draft(headline="Fiji ratifies Convention No. 190", language="en")
    tags = vocabulary.tags(draft)
    sent = pickle.loads(pickle.dumps(vocabulary))
    assert (sent.version, sent.tags(draft)) == (vocabulary.version, tags)
