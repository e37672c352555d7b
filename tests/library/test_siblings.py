"""The releases that are one in several languages: found by what they are called and what they name, in any order."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from ilo_desktop.library import Library
from ilo_desktop.library.siblings import LARGEST_FAMILY, MOST_NAMED_ALIKE, siblings_of
from ilo_desktop.newsroom.edits import DeleteEdit, MarkEdit, TagCorrection
from ilo_desktop.newsroom.facets import Correction, Facet
from ilo_desktop.newsroom.release import Draft, Identifier, Mark, Reading, Scheme
from ilo_desktop.newsroom.siblings import Sibling, language_of, spoken
from tests.library.making import bring_in, draft, fresh, reading, verdicts, whole


def number(value: str) -> Identifier:
    return Identifier(Scheme.WCMS, value)


def page(path: str) -> Identifier:
    return Identifier(Scheme.URL, f"https://example.org{path}")


def release(
    language: str, *names: Identifier, also: Sequence[Identifier] = (), headline: str = "", text: str = ""
) -> Draft:
    headline = headline or f"Wages in {language or 'no language'}"
    return draft(headline, language=language, identifiers=names, alternates=tuple(also), text=text)


def siblings(library: Library) -> dict[str, list[str]]:
    """Return the headlines of each release's siblings."""
    return {one.headline: [each.headline for each in library.siblings_of(one.id)] for one in whole(library)}


def test_a_number_in_three_languages(library: Library) -> None:
    names = [(language, number(f"WCMS_685264/{language}")) for language in ("fr", "en", "es")]
    bring_in(library, reading("pages", *(release(language, name) for language, name in names)))
    bring_in(
        library, reading("others", release("ar", number("WCMS_6852/ar")), release("ru", number("WCMS_6852641/ru")))
    )
    found = siblings(library)
    assert found["Wages in en"] == ["Wages in es", "Wages in fr"]
    assert found["Wages in fr"] == ["Wages in en", "Wages in es"]
    assert found["Wages in ar"] == []
    assert found["Wages in ru"] == []
    english = next(one for one in whole(library) if one.language == "en")
    spanish = library.siblings_of(english.id)[0]
    assert spanish == Sibling(3, "Wages in es", english.day, "es")


def test_siblings_of_one_headline_are_no_likely_duplicates(library: Library) -> None:
    english, french = (
        release(language, number(f"WCMS_1/{language}"), headline="COVID-19", text=text)
        for language, text in (("en", "Wages fell."), ("fr", "Les salaires baissent."))
    )
    other = release("en", number("WCMS_2/en"), headline="COVID-19", text="Wages fell again.")
    bring_in(library, reading("en", english))
    with library.plan([reading("fr", french)]) as plan:
        assert verdicts(plan) == ["new"]
    with library.plan([reading("other", other, french)]) as plan:
        assert verdicts(plan) == ["likely-duplicate", "new"]
    bring_in(library, reading("fr", french))
    assert siblings(library) == {"COVID-19": ["COVID-19"]}


def test_pages_that_name_each_other(library: Library) -> None:
    english, french, spanish = page("/news/wages"), page("/fr/news/salaires"), page("/es/news/salarios")
    bring_in(library, reading("en.html", release("en", english, also=[french])))
    bring_in(library, reading("es.html", release("es", spanish, also=[french])))
    assert siblings(library) == {"Wages in en": ["Wages in es"], "Wages in es": ["Wages in en"]}
    bring_in(library, reading("fr.html", release("fr", french)))
    assert siblings(library)["Wages in fr"] == ["Wages in en", "Wages in es"]


def test_a_page_without_an_address_names_the_others(library: Library) -> None:
    bring_in(library, reading("en.html", release("en", also=[page("/fr/salaires")])))
    bring_in(library, reading("fr.html", release("fr", page("/fr/salaires"))))
    assert siblings(library) == {"Wages in en": ["Wages in fr"], "Wages in fr": ["Wages in en"]}


def test_the_same_language_is_no_sibling(library: Library) -> None:
    one, other = number("WCMS_1/en"), number("WCMS_1/fr")
    bring_in(
        library, reading("a", release("fr", one, headline="Salaires"), release("fr", other, headline="Les salaires"))
    )
    assert siblings(library) == {"Salaires": [], "Les salaires": []}
    english = next(one for one in whole(library) if one.headline == "Salaires")
    library.edit([TagCorrection(Facet.LANGUAGE, "en", frozenset({english.id}), Correction.ADD)])
    assert siblings(library) == {"Salaires": ["Les salaires"], "Les salaires": ["Salaires"]}


def test_an_address_tells_the_language_where_nothing_else_does(library: Library) -> None:
    bring_in(library, reading("a", release("", number("WCMS_1/en")), release("fr", number("WCMS_1/fr"))))
    (french,) = [one for one in whole(library) if one.language == "fr"]
    assert [one.language for one in library.siblings_of(french.id)] == ["en"]


def test_the_bin_and_undone_imports_have_no_siblings(library: Library) -> None:
    bring_in(library, reading("en", release("en", number("WCMS_1/en"))))
    bring_in(library, reading("fr", release("fr", number("WCMS_1/fr"))))
    (french,) = library.siblings_of(1)
    in_bin = DeleteEdit(frozenset({french.id}), on=True)
    library.edit([in_bin])
    assert library.siblings_of(1) == ()
    assert [one.id for one in library.siblings_of(french.id)] == [1]
    library.edit([DeleteEdit(frozenset({french.id}), on=False)])
    library.edit([MarkEdit(Mark.STARRED, frozenset({french.id}), on=True)])
    library.undo(2)
    assert library.siblings_of(1) == ()
    assert library.siblings_of(french.id) == ()
    library.redo(2)
    assert library.siblings_of(1) == (french,)


def test_what_very_many_name_as_theirs_is_a_front_page(library: Library) -> None:
    front = page("/fr/news")
    some = [release("en", page(f"/{i}"), also=[front], headline=f"Wages {i}") for i in range(MOST_NAMED_ALIKE)]
    bring_in(library, reading("some", *some))
    bring_in(library, reading("front", release("fr", front, headline="Nouvelles")))
    assert len(siblings(library)["Nouvelles"]) == MOST_NAMED_ALIKE
    assert siblings(library)["Wages 1"] == ["Nouvelles"]
    bring_in(library, reading("more", release("en", page("/more"), also=[front], headline="Wages again")))
    assert not any(siblings(library).values())


def test_a_chain_without_an_end_is_no_family(library: Library) -> None:
    chain = [
        release("en" if i % 2 else "fr", page(f"/{i}"), also=[page(f"/{i + 1}")], headline=f"Wages {i}")
        for i in range(LARGEST_FAMILY + 1)
    ]
    bring_in(library, reading("chain", *chain[:-1]))
    assert len(library.siblings_of(1)) == LARGEST_FAMILY // 2
    bring_in(library, reading("end", chain[-1]))
    assert library.siblings_of(1) == ()
    assert library.siblings_of(LARGEST_FAMILY) == ()


@pytest.mark.parametrize("count", [10, 400])
def test_they_are_looked_up_however_many_releases_there_are(library: Library, count: int) -> None:
    others = [release("en", page(f"/o{i}"), also=[page(f"/fr/p{i}")], headline=f"Other {i}") for i in range(count)]
    bring_in(library, reading("others", *others, release("en", page("/a"), also=[page("/fr/b")])))
    bring_in(library, reading("fr", release("fr", page("/fr/b"))))
    (own,) = [one for one in whole(library) if one.headline == "Wages in en"]
    with library._read() as (connection, _):
        plans: list[str] = []

        def explain(_connection: object, _cursor: object, statement: str, parameters: object, *_: object) -> None:
            cursor = connection.connection.cursor()
            cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)
            plans.extend(row[3] for row in cursor.fetchall())

        event.listen(connection, "before_cursor_execute", explain)
        assert [one.headline for one in siblings_of(connection, own.id)] == ["Wages in fr"]
    scanned = [plan for plan in plans if plan.startswith("SCAN") and "VIRTUAL TABLE" not in plan]
    assert plans
    assert scanned == []


LANGUAGES = st.sampled_from(["en", "fr", "es", ""])
NAMES = [
    *(number("WCMS_1/en"), number("WCMS_1/fr"), number("WCMS_2/es"), page("/a"), page("/fr/a"), page("/es/b")),
    *(page("/b?lang=ar"), page("/c"), Identifier(Scheme.GUID, "g")),
]


@st.composite
def imports(pick: st.DrawFn) -> list[Reading]:
    count = pick(st.integers(2, 6))
    return [
        reading(
            f"{i}.html",
            release(
                pick(LANGUAGES),
                *sorted(pick(st.sets(st.sampled_from(NAMES), max_size=1))),
                also=sorted(pick(st.sets(st.sampled_from(NAMES[:-1]), max_size=2))),
                headline=f"Wages {i}",
            ),
            saved=f"2024-04-{i + 1:02}",
        )
        for i in range(count)
    ]


def model(library: Library, readings: Sequence[Reading]) -> dict[str, set[str]]:
    """Return the siblings of each release, worked out pair by pair from all that documents say."""
    said = {one.name: one.drafts[0] for one in readings}
    names: dict[str, set[Identifier]] = {}
    languages: dict[str, str] = {}
    for one in whole(library):
        drafts = [said[sighting.document] for sighting in one.sightings]
        every = {name for each in drafts for name in (*each.identifiers, *each.alternates)}
        names[one.headline] = {spoken(name).common for name in every if name.scheme is not Scheme.GUID}
        languages[one.headline] = one.language or language_of(one.identifiers)
    found = {}
    for headline in names:
        family, before = {headline}, set[str]()
        while family != before:
            before = set(family)
            shared = set[Identifier]().union(*(names[each] for each in family))
            family |= {other for other in names if names[other] & shared}
        found[headline] = {other for other in family if languages[other] != languages[headline]}
    return found


@settings(max_examples=40)
@given(imports(), st.randoms(use_true_random=False))
def test_the_order_of_imports_does_not_matter(readings: list[Reading], chance: Random) -> None:
    shuffled = list(readings)
    chance.shuffle(shuffled)
    with fresh() as one, fresh() as other:
        for each in readings:
            bring_in(one, each)
        bring_in(other, *shuffled)
        expected = model(one, readings)
        for library in (one, other):
            assert {headline: set(others) for headline, others in siblings(library).items()} == expected
