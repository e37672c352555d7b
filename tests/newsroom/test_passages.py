"""Where in a document a release stands, found by its words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.body import Block, Run, Table, read_body
from ilo_desktop.newsroom.passages import find_lines, passage
from ilo_desktop.newsroom.release import Draft

BAKERS = Draft(
    headline="Bakers share one oven", day=date(2024, 3, 14), text="It is warm.\n\nTwo bakers use it.", kicker="News"
)
PAGE = """<p>Menu</p><h2>Bakers share one oven</h2><p>It is warm.</p><table><tr><td>Oven</td><td>One</td></tr></table>
<p>Two bakers <strong>use</strong> it.</p><p>About us</p>"""


def texts(parts: tuple[Block | Table, ...]) -> list[str]:
    return [line for part in parts for line in ([part.text] if isinstance(part, Block) else part.lines)]


def test_a_release_stands_between_its_headline_and_its_last_paragraph() -> None:
    found = passage(read_body(PAGE, 10_000), BAKERS, 10_000)
    assert texts(found.before) == ["Menu"]
    assert texts(found.own) == ["Bakers share one oven", "It is warm.", "Oven · One", "Two bakers use it."]
    assert texts(found.after) == ["About us"]
    assert not found.is_cut


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (["Bakers share one oven", "Home", "Bakers share one oven", "It is warm."], (2, 3)),  # a menu above
        (["Bakers share one oven", "It is warm.", "Bakers share one oven"], (0, 1)),  # and beside
        (["News", "14 March 2024", "BAKERS SHARE ONE OVEN", "It is warm.", "Contact"], (0, 3)),
        (["Sailors", "1 March 2024", "Bakers share one oven", "14.03.2024"], (2, 3)),
        (["Bakers share one oven and more", "Bakers share one oven", "Other"], (1, 1)),
        (["Sailors read", "It is warm."], None),
        ([], None),
    ],
)
def test_which_lines_are_a_releases(lines: list[str], place: tuple[int, int] | None) -> None:
    assert find_lines(lines, BAKERS) == place


def test_a_headline_that_is_nowhere_is_made_up_for_by_the_text() -> None:
    long = "Two bakers of the harbour town share one oven, which the mill gave them when it closed for good."
    draft = Draft(headline="Told by the page's head alone", text=f"{long}\n\nIt is warm.")
    assert find_lines(["Menu", long, "It is warm.", "About"], draft) == (1, 2)


def test_a_row_of_a_table_is_told_from_its_neighbours() -> None:
    rows = "".join(f"<tr><td>{day} March</td><td>{words}</td></tr>" for day, words in ((1, "Sailors"), (2, "Bakers")))
    found = passage(read_body(f"<table>{rows}</table>", 10_000), Draft(headline="Bakers"), 10_000)
    assert (texts(found.before), texts(found.own), texts(found.after)) == (
        ["1 March · Sailors"],
        ["2 March · Bakers"],
        [],
    )


def test_of_a_long_document_only_what_stands_around_is_kept() -> None:
    parts = [Block((Run(f"Paragraph {number} of a very long page."),)) for number in range(5_000)]
    html = "".join(f"<p>{part.text}</p>" for part in parts)
    found = passage(read_body(html, 10**7), Draft(headline="Paragraph 2500 of a very long page."), 4_000)
    assert found.is_cut
    assert texts(found.own) == ["Paragraph 2500 of a very long page."]
    assert texts(found.before)[-1] == "Paragraph 2499 of a very long page."
    assert texts(found.after)[0] == "Paragraph 2501 of a very long page."
    assert sum(map(len, texts((*found.before, *found.own, *found.after)))) < 6_000


WORDS = st.sampled_from(["Bakers", "share", "one", "oven", "It is warm.", "14 March 2024", "News", "\n", "", "面包师"])
LINES = st.lists(st.lists(WORDS, max_size=4).map(" ".join), max_size=12)


@given(LINES, st.lists(WORDS, max_size=6).map(" ".join), st.lists(WORDS, max_size=3).map("\n".join))
def test_lines_are_found_among_those_that_there_are(lines: list[str], headline: str, text: str) -> None:
    found = find_lines(lines, Draft(headline=headline, day=date(2024, 3, 14), text=text))
    assert found is None or 0 <= found[0] <= found[1] < len(lines)


@given(LINES, st.integers(1, 200))
def test_nothing_is_lost_but_what_is_said_to_be(lines: list[str], room: int) -> None:
    html = "".join(f"<p>{line}</p>" for line in lines)
    body = read_body(html, 10_000)
    found = passage(body, BAKERS, room)
    shown = texts((*found.before, *found.own, *found.after))
    if found.is_cut:
        assert len(shown) < len(body.parts) + 1
    else:
        assert shown == [part.text for part in body.parts if isinstance(part, Block)]
