"""HTML made clean: what stays, what goes, and what its plain text looks like."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake.limits import FEW_TAGS, MAX_OPEN_FORMATTING, MAX_TAG_DEPTH
from ilo_desktop.intake.markup import absolute, body_of, clean, parse
from ilo_desktop.intake.nesting import flatten, names

BASE = "https://www.example.org/news/2024/"

#: What a piece of HTML is as clean HTML ("" where it is nothing but paragraphs) and as text.
CASES = {
    "paragraphs": ("<p>One &amp; two</p>\n<div>three</div>four", "", "One & two\n\nthree\n\nfour"),
    "white space": ("<p> a\n\t b&nbsp;&nbsp;c <b> d </b>e</p>", "<p>a b c <strong>d</strong> e</p>", "a b c d e"),
    "breaks": ("a<br>b<br><br />c", "", "a\nb\n\nc"),
    "headings": (
        "<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>",
        "<h2>A</h2><h2>B</h2><h3>C</h3><h4>D</h4>",
        "A\n\nB\n\nC\n\nD",
    ),
    "list": (
        "<p>Before</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>After</p>",
        "<p>Before</p><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><p>After</p>",
        "Before\n\n• a\n• b\n  • c\n\nAfter",
    ),
    "numbered list": (
        "<ol start='3'><li>a<li></li><li><p>b</p><p>c</p></ol>",
        '<ol start="3"><li>a</li><li>b<p>c</p></li></ol>',
        "3. a\n4. b\n  c",
    ),
    "item without a list": ("<li>a</li><li>b</li>", "", "a\n\nb"),
    "table": (
        "<table><caption>T</caption><tr><th>a<th>b<tr><td><p>1</p><td colspan=2>2<br>3<tr><td><td></table>",
        "<p>T</p><table><tbody><tr><th>a</th><th>b</th></tr>"
        '<tr><td>1</td><td colspan="2">2<br>3</td></tr></tbody></table>',
        "T\n\na | b\n1 | 2 3",
    ),
    "table of a page's columns": ("<table><tr><td><table><tr><td>a</table><td>b</table>", "", "a\n\nb"),
    "table within something in a cell": (
        "<table><td><v><table>><th>D<th>",
        "<p>&gt;</p><table><tbody><tr><th>D</th><th></th></tr></tbody></table>",
        ">\n\nD",
    ),
    "page's columns with boxes": (
        "<table><tr><td><div><h2>a</h2><table><tr><td>b<td>c</table></div><td>d</table>",
        "<h2>a</h2><table><tbody><tr><td>b</td><td>c</td></tr></tbody></table><p>d</p>",
        "a\n\nb | c\n\nd",
    ),
    "table in a caption": (
        "<table><caption>a<table><tr><td>b<td>c</table></caption><tr><td>d<td>e</table>",
        "<p>a</p><table><tbody><tr><td>b</td><td>c</td></tr></tbody></table><p>d</p><p>e</p>",
        "a\n\nb | c\n\nd\n\ne",
    ),
    "table with a heading over it, in a page's column": (
        "<table><tr><td><table><caption><h3>a</h3></caption><tr><td>b<td>c</table><td>d</table>",
        "<p>a</p><table><tbody><tr><td>b</td><td>c</td></tr></tbody></table><p>d</p>",
        "a\n\nb | c\n\nd",
    ),
    "quotation": (
        "<blockquote><p>a</p>b</blockquote><q>c</q>",
        "<blockquote><p>a</p><p>b</p></blockquote><p>“c”</p>",
        "a\n\nb\n\n“c”",
    ),
    "caption": ("<figure><img src='x.png'><figcaption>a</figcaption></figure>", "", "a"),
    "preformatted": ("<pre>a  b\nc\n\nd</pre>", "", "a b\nc\n\nd"),
    "links": (
        "<a href='../x?a=1&amp;b=2'>a</a> <a href='//h.org/y'>b</a> <a href='mailto:c@example.org'>c</a>",
        '<p><a href="https://www.example.org/news/x?a=1&amp;b=2">a</a> <a href="https://h.org/y">b</a> '
        '<a href="mailto:c@example.org">c</a></p>',
        "a b c",
    ),
    "links that lead nowhere": (
        "<a href='javascript:x()'>a</a> <a href=' java\tscript:x()'>b</a> <a href='data:text/html,x'>c</a>"
        " <a href='#d'>d</a> <a href='file:///etc/e'>e</a> <a href='http://[f'>f</a> <a name='g'>g</a>",
        "",
        "a b c d e f g",
    ),
    "link round blocks": (
        "<a href='https://h.org/'><h3>a</h3><p>b</p></a>",
        '<h3><a href="https://h.org/">a</a></h3><p><a href="https://h.org/">b</a></p>',
        "a\n\nb",
    ),
    "link without words": ("a<a href='https://h.org/'><img src='x'></a>", "", "a"),
    "sub and sup": ("CO<sub>2</sub> m<sup>2</sup>", "<p>CO<sub>2</sub> m<sup>2</sup></p>", "CO2 m2"),
    "what acts": (
        "<script>a()</script><style>b{}</style><p onclick='c()' style='color:red'>d<img src=x onerror='e()'></p>"
        "<iframe src='f'>g</iframe><noscript>h</noscript><svg><text>i</text></svg><template>j</template>",
        "",
        "d",
    ),
    "controls": (
        "<form>a<button>b</button><input value=c><select><option>d</select><textarea>e</textarea></form>",
        "",
        "a",
    ),
    "hidden": (
        "<p hidden>a</p><p style='DISPLAY : none'>b</p><p aria-hidden=true>c</p><i class='x sr-only'>d</i><!-- e -->f",
        "",
        "f",
    ),
    "right to left": (
        "<div dir='rtl'>\u200fجنيف (أخبار) – <b>عمل</b>\u200f</div>",
        "<p>\u200fجنيف (أخبار) – <strong>عمل</strong>\u200f</p>",
        "\u200fجنيف (أخبار) – عمل\u200f",
    ),
    "ruby": ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "", "漢 (かん)字"),
    "open at the end": ("<p>a <b>b", "<p>a <strong>b</strong></p>", "a b"),
    "bold over paragraphs": ("<b>a<p>b</b>c", "<p><strong>a</strong></p><p><strong>b</strong>c</p>", "a\n\nbc"),
    "no tag at all": ("1 < 2 & 3 > 2", "", "1 < 2 & 3 > 2"),
    "nothing": ("", "", ""),
}


@pytest.mark.parametrize(("html", "markup", "text"), CASES.values(), ids=CASES)
def test_markup_and_text(html, markup, text):
    body = clean(html, BASE)
    assert body.text == text
    assert body.html == markup


@pytest.mark.parametrize(("html", "markup", "text"), CASES.values(), ids=CASES)
def test_what_is_clean_stays_as_it_is(html, markup, text):
    body = clean(html, BASE)
    if body.html:
        assert clean(body.html) == body


@pytest.mark.parametrize("selector", ["li", "td", "tr", "table", "a", "b", "h2", "blockquote", "caption"])
def test_any_element_of_a_page_can_be_made_clean_by_itself(selector):
    html = (
        "<ul><li>one <b>word</b><ul><li>two</ul></ul><blockquote><h2><a href='https://h.org'>three</a></h2></blockquote>"
        "<table><caption>four</caption><tr><td>five<td>six</table>"
    )
    element = parse(html).css_first(selector)
    assert element is not None
    assert "".join(body_of([element]).text.split()).strip("•|") != ""


def test_relative_links_lead_nowhere_without_an_address():
    assert clean("<a href='x.html'>a</a>").html == ""
    assert absolute("x.html", "") == ""


@pytest.mark.parametrize(
    "bomb",
    [
        "<div>" * 100_000 + "a word",
        "<ul><li>" * 100_000 + "a word",
        "<blockquote>" * 100_000 + "a word",
        "<table><tr><td>" * 30_000 + "a word",
        "a word" + "".join(f"<font a{i}>" for i in range(3_000)) + "<p>x" * 10_000,
        "<b>" * 100_000 + "a word" + "<p>x" * 1_000,
        "a word" + "<!--" * 100_000,
        "a word<script>" * 100_000,
        "<p>a word</p>" + "</div>" * 100_000,
    ],
    ids=lambda bomb: bomb[:16],
)
def test_a_page_that_nests_without_end_is_read_to_its_end(bomb):
    assert "a word" in clean(bomb).text


def test_pages_as_they_are_written_are_not_flattened():
    unclosed = (
        "<table>" + "<tr><td><p><b><a name='x'>cell" * 500 + "</table>" + "<p><i>x</i>" * 500 + "<ul>" + "<li>y" * 500
    )
    for html in (unclosed.replace("<b>", ""), "<div>" * MAX_TAG_DEPTH, "<script>" + "<div>" * 500 + "</script>"):
        assert flatten(html) == html


def test_what_is_too_deep_loses_its_tags_and_keeps_its_text():
    many = "<br>" * FEW_TAGS
    deep = many + "<div>" * (MAX_TAG_DEPTH + 2) + "a" + "</div>" * (MAX_TAG_DEPTH + 2) + "<p>b</p>"
    assert flatten(deep) == many + "<div>" * MAX_TAG_DEPTH + "a" + "</div>" * MAX_TAG_DEPTH + "<p>b</p>"
    bold = many + "<p>" + "<b>" * (MAX_OPEN_FORMATTING + 1) + "a" + "</b>" * (MAX_OPEN_FORMATTING + 1)
    assert flatten(bold) == many + "<p>" + "<b>" * MAX_OPEN_FORMATTING + "a" + "</b>" * MAX_OPEN_FORMATTING
    assert flatten(deep.removeprefix("<br>" * 1_000)) == deep.removeprefix("<br>" * 1_000)


KEPT = names("p h2 h3 h4 ul ol li table tbody tr td th blockquote a em strong sub sup br")
TAGS = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "</div>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<h2>", "</h2>", "<br>", "<br>"),
        *("<table>", "<tr>", "<td>", "</td>", "<th>", "</table>", "<caption>", "<b>", "</b>", "<blockquote>", "<pre>"),
        *("</pre>", "</blockquote>", "<a href='x'>", "</a>", "<q>", "<ruby>", "<rt>", "<body>", "<form>", "<v>"),
        "&nbsp;",
        *(
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<svg>",
            "<select>",
            "<math>",
            "<frameset>",
            "<button>",
            "<i hidden>",
        ),
        *("&", "&#0;", "<a\thref=", "<"),
    ]
)
#: Of these, what hides nothing.
HARMLESS = TAGS.filter(lambda tag: not re.search("script|svg|select|<!|button|hidden|frameset|math|href=$|<$", tag))
SOUP = st.lists(st.one_of(TAGS, st.text(max_size=8)), max_size=40).map("".join)


@given(html=st.one_of(SOUP, st.text()))
def test_any_text_is_made_clean(html):
    body = clean(html, BASE)
    assert not re.search(r"\n\n\n|[ \t]\n|^\s|\s$", body.text)
    assert set(re.findall(r"</?(\w+)", body.html)) <= KEPT
    if body.html:
        assert "".join(clean(body.html).text.split()) == "".join(body.text.split())


@given(pieces=st.lists(st.tuples(HARMLESS, st.from_regex("[a-zA-Zа-яء-ي漢字]{1,9}", fullmatch=True))))
def test_no_word_is_lost(pieces):
    text = clean(" ".join(f"{tag} {word}" for tag, word in pieces)).text
    assert [word for _, word in pieces if word not in text] == []
