"""Which document gave each field of a release what is shown of it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.provenance import Field, Giver, Origin, file_name, originals, provenance
from ilo_desktop.newsroom.release import Draft, OwnWording, Release, Sighting

MORNING = datetime(2024, 3, 20, 8, tzinfo=UTC)
LISTED = Draft(headline="Bakers share one oven", day=date(2024, 3, 14), summary="It is warm.", line=7, last_line=9)
PAGE = replace(LISTED, text="It is warm.\n\nTwo bakers use it.", kicker="News", line=0, last_line=0)


def sighting(number: int, draft: Draft, document: str, saved_on: date | None = None) -> Sighting:
    return Sighting(
        id=number, import_id=1, imported_at=MORNING, document_id=number, document=document, draft=draft,
        saved_on=saved_on,
    )  # fmt: skip


def release(*sightings: Sighting, **fields: object) -> Release:
    shown = {"headline": LISTED.headline, "day": LISTED.day, "summary": LISTED.summary} | fields
    return Release(id=1, key=1, sightings=sightings, **shown)


def origin(found: Release, field: Field) -> Origin:
    (one,) = (each for each in provenance(found) if each.field is field)
    return one


def test_each_field_has_the_sighting_whose_words_are_shown() -> None:
    listed, page = sighting(1, LISTED, "list.txt"), sighting(2, PAGE, "page.html")
    found = release(listed, page, text=PAGE.text, kicker="News")
    assert [each.field for each in provenance(found)] == [
        Field.HEADLINE, Field.DATE, Field.SUMMARY, Field.TEXT, Field.KICKER,
    ]  # fmt: skip
    assert origin(found, Field.HEADLINE).sightings == (listed, page)
    assert origin(found, Field.TEXT) == Origin(Field.TEXT, Giver.DOCUMENT, (page,))


def test_of_those_that_say_the_same_the_oldest_document_comes_first() -> None:
    imported_first = sighting(1, LISTED, "list.txt", date(2024, 3, 18))
    saved_first = sighting(2, LISTED, "older.txt", date(2024, 3, 15))
    assert origin(release(imported_first, saved_first), Field.SUMMARY).sightings == (saved_first, imported_first)


def test_another_spelling_is_not_the_one_that_is_shown() -> None:
    straight = sighting(1, replace(LISTED, headline="Bakers' oven"), "straight.txt")
    curly = sighting(2, replace(LISTED, headline="Bakers’ oven"), "curly.txt")
    assert origin(release(straight, curly, headline="Bakers’ oven"), Field.HEADLINE).sightings == (curly,)


def test_a_range_of_days_comes_from_who_has_both() -> None:
    first = sighting(1, LISTED, "list.txt")
    both = sighting(2, replace(LISTED, last_day=date(2024, 3, 15)), "page.html")
    assert origin(release(first, both, last_day=date(2024, 3, 15)), Field.DATE).sightings == (both,)
    assert origin(release(first, both), Field.DATE).sightings == (first, both)


def test_what_the_user_and_the_vocabulary_said_is_told_as_theirs() -> None:
    listed = sighting(1, replace(LISTED, kind="news", place="Suva"), "list.txt")
    yours = Tag(Facet.KIND, "news", Where.USER, "")
    found = Tag(Facet.PLACE, "Apia", Where.TEXT, "Apia")
    shown = release(listed, kind="news", place="Apia", tags=(yours, found))
    assert origin(shown, Field.KIND) == Origin(Field.KIND, Giver.USER, tag=yours)
    assert origin(shown, Field.PLACE) == Origin(Field.PLACE, Giver.VOCABULARY, tag=found)


def test_what_the_user_wrote_by_hand_is_theirs_whatever_documents_say() -> None:
    wordings = (OwnWording("day", "2024-03-13", MORNING), OwnWording("summary", "", MORNING))
    found = release(sighting(1, LISTED, "list.txt"), summary="", day=date(2024, 3, 13), own_wordings=wordings)
    assert origin(found, Field.DATE) == Origin(Field.DATE, Giver.USER, written_at=MORNING)
    assert origin(found, Field.SUMMARY) == Origin(Field.SUMMARY, Giver.USER, written_at=MORNING)
    assert origin(found, Field.HEADLINE).giver is Giver.DOCUMENT


def test_a_release_without_a_source_says_so() -> None:
    assert [each.giver for each in provenance(release(has_source=False))] == [Giver.GONE] * 3


def test_documents_are_told_once_and_the_oldest_first() -> None:
    first, second = sighting(1, LISTED, "list.txt"), sighting(2, PAGE, "page.html")
    again = replace(sighting(3, LISTED, "list.txt"), document_id=1)
    found = originals(release(second, again, first))
    assert [(each.document_id, each.name, each.sightings) for each in found] == [
        (1, "list.txt", (first, again)), (2, "page.html", (second,)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ("list.txt", "list.txt"),
        ("bundle.zip/2024/page.html", "page.html"),
        ("mail.eml/message.eml", "message.eml"),
        ("Pasted text", "Pasted text.txt"),
        ("C:\\away\\what?.pdf", "what_.pdf"),
        ("con.txt", "con_.txt"),
        (".hidden", "hidden.txt"),
        ("...", "document.txt"),
        ("a\nb\0c.csv", "a_b_c.csv"),
        ("x" * 400 + ".docx", "x" * 120 + ".docx"),
        ("ورشة.html", "ورشة.html"),
    ],
)
def test_the_name_of_a_documents_file(document: str, name: str) -> None:
    assert file_name(document) == name


@given(st.text())
def test_a_file_name_is_never_a_way(document: str) -> None:
    name = file_name(document)
    assert name
    assert PurePosixPath(name).name == name
    assert not set('<>:"/\\|?*\0') & set(name)
    assert name.strip(" .")
