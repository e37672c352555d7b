"""Random libraries: imports that join, change and repeat each other, some of them undone."""

from hypothesis import strategies as st

from ilo_desktop.library import Library
from ilo_desktop.newsroom.release import Draft, Identifier, Reading, Scheme
from tests.library.making import draft, reading

DAYS = ["2024-03-07", "2024-03-08", None]
IDENTIFIERS = [Identifier(Scheme.URL, "a"), Identifier(Scheme.URL, "b"), Identifier(Scheme.GUID, "g")]
ALTERNATES = [*IDENTIFIERS, Identifier(Scheme.URL, "c")]


@st.composite
def drafts(pick: st.DrawFn) -> Draft:
    return draft(
        pick(st.sampled_from(["Wages", "Skills in China"])),
        pick(st.sampled_from(DAYS)),
        summary=pick(st.sampled_from(["", "One", "ONE", "Two in Peru", "Two in Peru and …", "Two in Peru and Kenya"])),
        text=pick(st.sampled_from(["", "Body", "Body of a whole text", "Body of a whole [...] Read more"])),
        kicker=pick(st.sampled_from(["", "News"])),
        identifiers=tuple(sorted(pick(st.sets(st.sampled_from(IDENTIFIERS), max_size=1)))),
        alternates=tuple(sorted(pick(st.sets(st.sampled_from(ALTERNATES), max_size=1)))),
    )


@st.composite
def histories(pick: st.DrawFn) -> tuple[list[Reading], list[int]]:
    """Return imports, and the numbers of those to switch off and on."""
    count = pick(st.integers(1, 4))
    saved = st.sampled_from([None, "2024-04-01", "2024-04-02"])
    readings = [
        reading(f"{number}.txt", *pick(st.lists(drafts(), min_size=1, max_size=4)), saved=pick(saved))
        for number in range(1, count + 1)
    ]
    return readings, pick(st.lists(st.integers(1, count), max_size=6))


def switch(library: Library, numbers: list[int]) -> set[int]:
    """Undo or redo imports in turn; returns those that are undone in the end."""
    undone: set[int] = set()
    for number in numbers:
        (library.redo if number in undone else library.undo)(number)
        undone ^= {number}
    return undone
