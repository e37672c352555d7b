"""Which identifiers are those of one release in several languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.release import Identifier, Scheme
from ilo_desktop.newsroom.siblings import are_siblings, in_all_languages, language_of, spoken


def number(value: str) -> Identifier:
    return Identifier(Scheme.WCMS, value)


def page(address: str) -> Identifier:
    return Identifier(Scheme.URL, f"https://example.org{address}")


SIBLINGS = [
    (number("WCMS_685264/en"), number("WCMS_685264/fr"), ("en", "fr")),
    (number("WCMS_BK_PR_53_EN/en"), number("WCMS_BK_PR_53_EN/ar"), ("en", "ar")),
    (page("/en/news/wages"), page("/fr/news/wages"), ("en", "fr")),
    (page("/news/wages"), page("/es/news/wages"), ("", "es")),
    (page("/news/wages"), page("/news/wages?lang=fr"), ("", "fr")),
    (page("/global/en/news/wages"), page("/global/ru/news/wages"), ("en", "ru")),
    (page("/public/lang--en/wages.htm"), page("/public/lang--es/wages.htm"), ("en", "es")),
    (page("/news?id=4&lang=en"), page("/news?id=4&lang=ar"), ("en", "ar")),
    (page("/news?lang=en&id=4"), page("/news?lang=ar&id=4"), ("en", "ar")),
    (page("/news?id=4"), page("/news?id=4&hl=fr"), ("", "fr")),
    (page("/pt-br/news/wages"), page("/zh-hans/news/wages"), ("pt", "zh")),
]
STRANGERS = [
    (number("WCMS_685264/en"), number("WCMS_685265/fr")),
    (number("WCMS_685264/en"), number("WCMS_685264/en")),
    (page("/en/news/wages"), page("/fr/news/jobs")),
    (page("/en/news/wages"), page("/en/news/wages")),
    (page("/pt-br/news/wages"), page("/pt/news/wages")),
    (page("/global/en/news/wages"), page("/global/news/wages")),  # there a part of the path is missing
    (page("/news?lang=en&id=4"), page("/news?id=4")),
    (page("/en-route/wages"), page("/fr-route/wages")),
    (page("/news?sort=en"), page("/news?sort=fr")),
    (page("/en/it/wages"), page("/fr/es/wages")),  # two parts differ
    (Identifier(Scheme.GUID, "https://example.org/en/1"), Identifier(Scheme.GUID, "https://example.org/fr/1")),
    (number("WCMS_685264/en"), page("/fr/WCMS_685264")),
]


@pytest.mark.parametrize(("one", "other", "languages"), SIBLINGS)
def test_identifiers_of_one_release(one: Identifier, other: Identifier, languages: tuple[str, str]) -> None:
    assert spoken(one).common == spoken(other).common
    assert (spoken(one).language, spoken(other).language) == languages
    assert are_siblings([one], [other]) is are_siblings([other], [one]) is all(languages)
    assert other.value in in_all_languages(spoken(one).common)
    assert one.value in in_all_languages(spoken(other).common)


@pytest.mark.parametrize(("one", "other"), STRANGERS)
def test_identifiers_of_two_releases(one: Identifier, other: Identifier) -> None:
    assert not are_siblings([one], [other])
    assert not are_siblings([other], [one])


def test_one_pair_is_enough() -> None:
    assert are_siblings([page("/a"), number("WCMS_1/en")], [number("WCMS_1/fr"), page("/b")])
    assert not are_siblings([number("WCMS_1/en"), number("WCMS_1/fr")], [number("WCMS_1/fr")])
    assert not are_siblings([], [number("WCMS_1/fr")])


def test_the_language_that_identifiers_tell() -> None:
    assert language_of([page("/news"), number("WCMS_1/fr")]) == "fr"
    assert language_of([page("/en/news"), number("WCMS_1/fr")]) == ""
    assert language_of([]) == ""


PARTS = st.sampled_from(["en", "fr", "pt-br", "news", "lang--en", "lang--xx", "\0", "lang--\0", "", "a.htm", "EN"])
PARAMETERS = st.sampled_from(["lang=en", "lang=\0", "hl=fr", "id=4", "locale=", "=", "", "lang", "language=zh-hans"])
ADDRESSES = st.builds(
    lambda path, query: Identifier(
        Scheme.URL, "https://e.org" + "".join(f"/{part}" for part in path) + (f"?{'&'.join(query)}" if query else "")
    ),
    st.lists(PARTS, max_size=4),
    st.lists(PARAMETERS, max_size=3),
)


@given(ADDRESSES)
def test_an_address_is_among_those_that_share_what_it_has_in_all_languages(address: Identifier) -> None:
    common = spoken(address).common
    found = in_all_languages(common)
    assert address.value in found
    assert all(spoken(Identifier(Scheme.URL, value)).common == common for value in found)


@given(st.builds(Identifier, st.sampled_from(Scheme), st.text()))
def test_any_identifier_can_be_taken_apart(identifier: Identifier) -> None:
    if not spoken(identifier).language:
        assert identifier.value in in_all_languages(spoken(identifier).common)
    assert not are_siblings([identifier], [identifier])
