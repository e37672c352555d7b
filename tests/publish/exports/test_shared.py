"""What exports to be read have in common: characters, addresses, directions, nesting."""

import re
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from ilo_desktop.newsroom.body import Block, Run, Table, read_body
from ilo_desktop.publish.exports.addresses import link_target, web_address
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.exports.direction import is_right_to_left, is_written_from_right
from ilo_desktop.publish.exports.nesting import Listing, Node, Quotation, Ranks, nested
from ilo_desktop.publish.exports.prose import prose
from tests.publish.exports.strategies import addresses, bodies, texts


@given(st.one_of(texts, st.text(st.characters(), max_size=40)))
def test_fit_texts_are_fit_for_xml(text: str) -> None:
    element = etree.Element("a")
    element.text = fit(text)  # ValueError for what XML does not have
    assert etree.fromstring(etree.tostring(element)).text == (fit(text) or None)
    assert fit(fit(text)) == fit(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\x00b\x1bc\x7fd\x85e", "abcde"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\tb\u200fc\u2028d\u00a0e", "a\tb\u200fc\u2028d\u00a0e"),
        ("\ud800x\U0001fffe\ufdd0\U0001f600", "\ufffdx\U0001f600"),
    ],
)
def test_what_is_dropped_and_what_stays(text: str, found: str) -> None:
    assert fit(text) == found


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("https://news.example/a", "https://news.example/a"),
        (" HTTP://News.Example:8080/A%20b?c=d&e#f ", "http://news.example:8080/A%20b?c=d&e#f"),
        ('https://news.example/a b"<c>\\{d}[e]%zz', "https://news.example/a%20b%22%3Cc%3E%5C%7Bd%7D%5Be%5D%25zz"),
        ("https://bäcker.example/brötchen?süß#ä", "https://xn--bcker-gra.example/br%C3%B6tchen?s%C3%BC%C3%9F#%C3%A4"),
        ("https://news.example", "https://news.example"),
        ("https://ilo.org@evil.example/", ""),
        ("https://user:word@news.example/", ""),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("//news.example/a", ""),
        ("https://", ""),
        ("https://[::1", ""),
        ("https://a b.example/", ""),
        ("https://news.example:99999/", ""),
        ("https://" + "a" * 300 + ".example/", ""),
        ("", ""),
    ],
)
def test_web_addresses(address: str, found: str) -> None:
    assert web_address(address) == found


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("mailto:press@ilo.example", "mailto:press@ilo.example"),
        ("MAILTO:press@ilo.example?subject=x&attach=/etc/passwd", "mailto:press@ilo.example"),
        ("mailto:", ""),
        ("mailto:a b@c", ""),
        ("https://news.example/a", "https://news.example/a"),
    ],
)
def test_link_targets(address: str, found: str) -> None:
    assert link_target(address) == found


@given(addresses)
def test_whatever_is_linked_is_an_address_in_ascii(address: str) -> None:
    found = link_target(address)
    assert not found or urlsplit(found).scheme in ("http", "https", "mailto")
    assert re.fullmatch(r"[!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~]*", found)
    assert link_target(found) == found


def test_most_letters_tell_the_direction() -> None:
    assert is_right_to_left("ILO: اتفق عمال الميناء")
    assert not is_right_to_left("The port (ميناء) works")
    assert not is_right_to_left("2024 – 12")
    assert [is_written_from_right(each) for each in ("ar", "he-IL", "en", "")] == [True, True, False, False]


def _shape(nodes: list[Node]) -> list[object]:
    found: list[object] = []
    for node in nodes:
        if isinstance(node, Quotation):
            found.append({"quoted": _shape(node.children)})
        elif isinstance(node, Listing):
            found.append({node.start: [_shape(item) for item in node.items]})
        else:
            found.append(node.text if isinstance(node, Block) else "table")
    return found


@pytest.mark.parametrize(
    ("html", "shape"),
    [
        ("<p>a</p><ul><li>b</li><li>c</li></ul>", ["a", {0: [["b"], ["c"]]}]),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", [{0: [["a", {0: [["b"]]}], ["c"]]}]),
        ('<ol start="4"><li>a<p>b</p></li></ol><ol><li>c</li></ol>', [{4: [["a", "b"]]}, {1: [["c"]]}]),
        ("<ul><li><ul><li>a</li></ul></li><li>b</li></ul>", [{0: [["a"]]}, {0: [["b"]]}]),
        ("<blockquote><p>a</p><ul><li>b</li></ul></blockquote><p>c</p>", [{"quoted": ["a", {0: [["b"]]}]}, "c"]),
        (
            "<ul><li>a<blockquote>b</blockquote></li><li>c</li></ul>",
            [{0: [["a", {"quoted": ["b"]}], ["c"]]}],
        ),
        (
            "<ol><li>a</li></ol><table><tr><td>b</td><td>c</td></tr></table><p>d</p>",
            [{1: [["a"]]}, "table", "d"],
        ),
    ],
)
def test_lists_and_quotations_stand_in_each_other(html: str, shape: list[object]) -> None:
    assert _shape(nested(read_body(html, 10_000).parts)) == shape


def test_endless_nesting_has_an_end() -> None:
    parts = [Block((Run(str(depth)),), depth=depth, of_list=depth, quoted=depth) for depth in range(1, 5_000)]
    assert "4999" in prose(parts, 1, is_from_right=False)


def test_headings_leave_no_level_out() -> None:
    ranks = Ranks()
    assert [ranks.rank(level) for level in (3, 4, 4, 2, 6, 3, 2, 1)] == [1, 2, 2, 1, 2, 2, 1, 1]


def test_a_table_too_large_for_spans_is_one_all_the_same() -> None:
    table = read_body("<table>" + "<tr><td>a</td><td>b</td></tr>" * 2_001 + "</table>", 1 << 40).parts[0]
    assert isinstance(table, Table)
    assert prose([table], 1, is_from_right=False).count("<tr><td>a</td><td>b</td></tr>") == 2_001


@given(bodies())
def test_prose_is_well_formed(body: tuple[str, str]) -> None:
    etree.fromstring(f"<a>{prose(read_body(fit(body[0]), 1 << 40).parts, 2, is_from_right=False)}</a>")
