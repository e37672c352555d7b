"""Texts kept as trees of nodes: any tree is read, and none of its words is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake.markup import clean
from ilo_desktop.intake.rich_text import html_of

WORD = st.from_regex("[a-zA-Zа-я漢字]{1,9}", fullmatch=True)
KINDS = st.sampled_from(
    [
        *("paragraph", "heading-2", "heading", "list", "bulletList", "list-item", "blockquote", "hyperlink", "table"),
        *("tableRow", "tableCell", "text", "span", "unknown", "inline-entry", "hardBreak"),
    ]
)
LEAVES = st.builds(
    lambda kind, word, marks, form: {"type": kind, "text": word, "marks": marks, "format": form},
    KINDS.filter(lambda kind: kind != "hardBreak"),
    WORD,
    st.lists(st.one_of(st.sampled_from(["bold", "k"]), st.just({"type": "link", "attrs": {"href": "https://a.org"}}))),
    st.integers(0, 3),
)
NODES = st.recursive(
    LEAVES,
    lambda inner: st.builds(
        lambda kind, children, style: {
            "nodeType": kind,
            "content": children,
            "style": style,
            "markDefs": [{"_key": "k"}],
        },
        KINDS.filter(lambda kind: kind != "hardBreak"),
        st.lists(inner, min_size=1, max_size=4),
        st.sampled_from(["normal", "h2", None, 3]),
    ),
    max_leaves=12,
)


def words_of(node: dict[str, object]) -> list[str]:
    children = node.get("content")
    return [word for child in children for word in words_of(child)] if isinstance(children, list) else [node["text"]]


@given(nodes=st.lists(NODES, min_size=1, max_size=4))
def test_no_word_of_a_tree_is_lost(nodes):
    text = clean(html_of({"nodeType": "document", "content": nodes})).text
    assert [word for node in nodes for word in words_of(node) if word not in text] == []


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(
                st.sampled_from(
                    ["type", "content", "children", "marks", "markDefs", "_key", "data", "listItem", "root"]
                ),
                st.sampled_from(["attrs", "style", "text", "format", "level", "href", "nodeType", "blocks"]),
            ),
            inner,
            max_size=5,
        ),
    ),
    max_leaves=30,
)


@given(value=st.one_of(JSON, st.builds(lambda inner: {"type": "doc", "content": [inner]}, JSON)))
def test_any_value_is_taken(value):
    assert isinstance(html_of(value), str)


@pytest.mark.parametrize(
    "value",
    [
        "words",
        [],
        {},
        [{"title": "A release", "type": "post", "content": [{"type": "p", "text": "a"}]}],
        {"type": "FeatureCollection", "features": [{"type": "Feature"}]},
        {"type": "doc", "content": [{"type": "paragraph"}]},
        {"type": "doc", "content": "words"},
    ],
    ids=str,
)
def test_what_is_no_tree_gives_nothing(value):
    assert html_of(value) == ""


def test_words_stay_words():
    tree = {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "a <b> & c"}]}]}
    assert html_of(tree) == "<p>a &lt;b&gt; &amp; c</p>"


def test_blocks_of_an_editor_are_read():
    blocks = {
        "blocks": [
            {"type": "header", "data": {"text": "A", "level": 3}},
            {"type": "paragraph", "data": {"text": "<b>b</b>"}},
        ]
    }
    assert html_of(blocks) == "<h3>A</h3><p><b>b</b></p>"
