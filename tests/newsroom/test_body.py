"""The structure of a body, read from clean HTML and from what only looks like it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.body import Block, Body, Run, Style, Table, read_body
from ilo_desktop.newsroom.body_tables import placed

MOST = 100_000


def parts_of(html: str) -> tuple[Block | Table, ...]:
    body = read_body(html, MOST)
    assert not body.is_cut
    return body.parts


def texts_of(html: str) -> list[str]:
    return [part.text for part in parts_of(html) if isinstance(part, Block)]


def letters_of(body: Body) -> str:
    runs: list[Run] = []
    for part in body.parts:
        runs += (
            part.runs if isinstance(part, Block) else [run for row in part.rows for cell in row for run in cell.runs]
        )
    return "".join(run.text for run in runs)


def test_words_keep_how_they_stand_out() -> None:
    (block,) = parts_of("<p>Four <strong>towns <em>sign</em></strong> a plan<sup>1</sup> on H<sub>2</sub>O</p>")
    assert isinstance(block, Block)
    assert block.runs == (
        Run("Four "),
        Run("towns ", Style.STRONG),
        Run("sign", Style.STRONG | Style.EMPHASIS),
        Run(" a plan"),
        Run("1", Style.RAISED),
        Run(" on H"),
        Run("2", Style.LOWERED),
        Run("O"),
    )


def test_links_lead_to_the_web_and_to_mailboxes_alone() -> None:
    (block,) = parts_of(
        '<p><a href="https://example.org/?a=1&amp;b=2">web</a> <a href="mailto:a@example.org">mail</a>'
        ' <a href="javascript:alert(1)">script</a> <a href="file:///etc/passwd">file</a> <a name="x">none</a></p>'
    )
    assert isinstance(block, Block)
    assert [(run.text, run.link) for run in block.runs if run.link] == [
        ("web", "https://example.org/?a=1&b=2"),
        ("mail", "mailto:a@example.org"),
    ]
    assert block.text == "web mail script file none"


def test_headings_have_their_level() -> None:
    parts = parts_of("<h2>One</h2><p>Two</p><h4>Three</h4>Four")
    assert [(part.text, part.heading) for part in parts if isinstance(part, Block)] == [
        ("One", 2),
        ("Two", 0),
        ("Three", 4),
        ("Four", 0),
    ]


def test_items_know_their_list() -> None:
    parts = parts_of(
        "<ul><li>a</li><li><p>b</p><p>more of b</p><ol start='4'><li>c</li><li>d</li></ol></li><li>e</li></ul>"
        "<ol><li>f</li></ol>"
    )
    found = [(p.text, p.depth, p.of_list, p.ordinal, p.begins_list) for p in parts if isinstance(p, Block)]
    assert found == [
        ("a", 1, 1, 0, True),
        ("b", 1, 1, 0, False),
        ("more of b", 1, 0, 0, False),
        ("c", 2, 2, 4, True),
        ("d", 2, 2, 5, False),
        ("e", 1, 1, 0, False),
        ("f", 1, 3, 1, True),
    ]


def test_quotations_are_counted() -> None:
    parts = parts_of("<blockquote><p>a</p><blockquote>b</blockquote></blockquote><p>c</p>")
    assert [(part.text, part.quoted) for part in parts if isinstance(part, Block)] == [("a", 1), ("b", 2), ("c", 0)]


def test_blanks_are_single_and_breaks_break_lines() -> None:
    assert texts_of("<p>  one \n <b> two </b>  three <br> four<br></p>\n\n<p> </p>") == ["one two three\nfour"]


def test_scripts_and_styles_say_nothing() -> None:
    assert texts_of("<p>a<script>alert('b')</script><style>p {}</style><img src='https://x/y' alt='c'>d</p>") == ["ad"]


def test_the_cells_of_a_table_lie_where_they_span() -> None:
    (table,) = parts_of(
        "<table><tr><th rowspan=2>Town</th><th colspan=2>People</th></tr><tr><th>2023</th><th>2024</th></tr>"
        "<tr><td>Wuxi</td><td><p>1</p><p>or 2</p></td><td>3</td></tr></table>"
    )
    assert isinstance(table, Table)
    grid = placed(table)
    assert grid is not None
    assert (grid.rows, grid.columns) == (3, 3)
    cells = [("".join(run.text for run in c.cell.runs), c.row, c.column, c.rows, c.columns) for c in grid.cells]
    assert cells == [
        ("Town", 0, 0, 2, 1),
        ("People", 0, 1, 1, 2),
        ("2023", 1, 1, 1, 1),
        ("2024", 1, 2, 1, 1),
        ("Wuxi", 2, 0, 1, 1),
        ("1\nor 2", 2, 1, 1, 1),
        ("3", 2, 2, 1, 1),
    ]
    assert [cell.is_head for cell in table.rows[0]] == [True, True]


def test_a_table_of_one_column_is_none() -> None:
    assert texts_of("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>") == ["a", "b"]


def test_a_table_in_a_table_stays_in_its_cell() -> None:
    (table,) = parts_of("<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr></table>")
    assert isinstance(table, Table)
    assert ["".join(run.text for run in cell.runs) for row in table.rows for cell in row] == ["a\nb\nc\nd", "e"]


@pytest.mark.parametrize("span", ["colspan=99999", "rowspan=99999", "colspan=-1", "colspan=x", "colspan=٣"])
def test_crooked_spans_do_no_harm(span: str) -> None:
    (table,) = parts_of(f"<table><tr><td {span}>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>")
    assert isinstance(table, Table)
    grid = placed(table)
    assert grid is not None
    assert len(grid.cells) == 4
    assert all(c.row + c.rows <= grid.rows and c.column + c.columns <= grid.columns for c in grid.cells)


def test_a_grid_too_large_to_be_a_table_is_none() -> None:
    row = "<tr>" + "<td colspan=100>x</td>" * 50 + "</tr>"
    (table,) = parts_of(f"<table>{row}</table>")
    assert isinstance(table, Table)
    assert placed(table) is None


@pytest.mark.parametrize(
    "html",
    [
        "<p>" + "x" * 5_000_000,
        "<p>word</p>" * 200_000,
        "<b>a</b> b " * 100_000,
        "<ul><li>" * 100_000,
        "<strong>" * 100_000 + "<p>word" * 10_000,
        "<table>" * 100_000 + "<td>word" * 10_000,
        "<table><tr>" + "<td>word</td>" * 100_000,
        "<table><tr><td>word" + "<td></td>" * 100_000,
        "<p>first</p><a href='" + "x" * 5_000_000,
    ],
    ids=lambda html: html[:12],
)
def test_what_has_no_end_is_cut(html: str) -> None:
    body = read_body(html, MOST)
    assert body.is_cut or not body.parts
    assert len(letters_of(body)) <= MOST + 1
    cells = sum(len(row) for part in body.parts if isinstance(part, Table) for row in part.rows)
    assert len(body.parts) + cells < 1_100


def test_a_long_paragraph_says_that_it_goes_on() -> None:
    body = read_body("<p>" + "word " * 100 + "</p><p>next</p>", 50)
    assert body.is_cut
    assert letters_of(body) == "word " * 10 + "…"


_TAGS = "p h2 ul ol li blockquote a strong em sup table tr td th br b script div style nonsense"
_PIECES = st.one_of(
    st.sampled_from([f"<{mark}{tag}>" for tag in _TAGS.split() for mark in ("", "/")]),
    st.text(alphabet="ab 1\n<&>'\"/=é;#م", max_size=6),
    st.sampled_from(
        ["<td colspan=3>", "<td rowspan='2'>", "<ol start=7>", "<!--", "-->", "&amp;", "<a href='http://x'>"]
    ),
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_whatever_comes_is_read(html: str) -> None:
    body = read_body(html, MOST)
    for part in body.parts:
        if isinstance(part, Block):
            assert part.text.strip(" \n") == part.text != ""
        else:
            grid = placed(part)
            assert grid is not None
            assert len(grid.cells) == sum(map(len, part.rows))


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<li>", "<ul>", "</ul>", "<td>", "<table>", "<b>", "ab", "c"]), max_size=40
    )
)
def test_no_letter_is_lost(pieces: list[str]) -> None:
    html = "".join(pieces)
    assert re.sub(r"\s", "", letters_of(read_body(html, MOST))) == re.sub(r"<[^>]*>|\s", "", html)
