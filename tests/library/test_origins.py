"""The sighting that is told to give a field is the one that settling chose."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.library.settle import Rank, Settling
from ilo_desktop.newsroom.provenance import Field, Giver, provenance
from ilo_desktop.newsroom.release import Draft, Release, Sighting

IMPORTED = datetime(2024, 3, 20, 8, tzinfo=UTC)
TEXTS = st.sampled_from(["", "The bakers rest.", "The bakers rest", "The “bakers” rest …", "The bakers rest. So do I."])
DRAFTS = st.builds(
    Draft,
    headline=st.sampled_from(["Bakers' oven", "Bakers’ oven", "BAKERS’ OVEN"]),
    day=st.sampled_from([None, date(2024, 3, 14), date(2024, 3, 15)]),
    summary=TEXTS,
    text=TEXTS,
    credit=st.sampled_from(["", "© ILO 2023", "© ILO 2024"]),
    url=st.sampled_from(["", "https://www.example.org/a", "https://example.org/a/"]),
)
SEEN = st.tuples(DRAFTS, st.none() | st.dates(date(2024, 3, 15), date(2024, 3, 25)))


@given(st.lists(SEEN, min_size=1, max_size=6))
def test_each_field_has_the_sighting_that_settling_shows(seen: list[tuple[Draft, date | None]]) -> None:
    settling = Settling()
    sightings = []
    for number, (draft, saved_on) in enumerate(seen, start=1):
        imported_at = IMPORTED + timedelta(days=number)
        settling.add(Rank(saved_on or imported_at.date(), number), draft)
        sightings.append(
            Sighting(
                id=number,
                import_id=number,
                imported_at=imported_at,
                document_id=number,
                document="list.txt",
                draft=draft,
                saved_on=saved_on,
            )
        )
    settled = settling.result()
    says = settled.draft
    shown = Release(
        id=1,
        key=1,
        headline=says.headline,
        day=says.day,
        summary=says.summary,
        text=says.text,
        credit=says.credit,
        url=says.url,
        sightings=tuple(sightings),
    )
    origins = {one.field: one for one in provenance(shown)}
    assert all(one.giver is Giver.DOCUMENT for one in origins.values())
    if says.text:
        assert origins[Field.TEXT].sightings[0].id == settled.text_id
    for field, name in ((Field.HEADLINE, "headline"), (Field.SUMMARY, "summary"), (Field.URL, "url")):
        if value := getattr(says, name):
            assert getattr(origins[field].sightings[0].draft, name) == value


def test_the_order_of_the_sightings_changes_nothing() -> None:
    first = Draft(headline="Bakers", text="They rest.")
    one = Sighting(id=1, import_id=1, imported_at=IMPORTED, document_id=1, document="a.txt", draft=first)
    two = replace(one, id=2, document_id=2, document="b.txt", saved_on=date(2024, 3, 1))
    there, back = (
        Release(id=1, key=1, headline="Bakers", text="They rest.", sightings=s) for s in ((one, two), (two, one))
    )
    assert provenance(there) == provenance(back)
