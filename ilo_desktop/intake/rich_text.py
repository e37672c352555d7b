"""Texts that content systems keep as trees of nodes, as HTML: a node is a paragraph, a list, a link or words.

Known are the shapes of Contentful (``nodeType``, ``content``, ``value``), ProseMirror and its kin (``type``,
``content``, ``text``), Slate, Strapi and Lexical (``type``, ``children``, ``text``), Portable Text (``_type``,
``style``, ``listItem``) and Editor.js (``blocks``, ``data``), which keeps HTML in its blocks.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import groupby
from typing import Any

Node = Mapping[str, Any]

_KINDS = ("nodeType", "_type", "type")
_CHILDREN = ("content", "children", "blocks")
_WORDS = ("text", "value")
_ROOTS = frozenset({"document", "doc", "root"})
_TAGS = {
    **dict.fromkeys(("paragraph", "p", "block", "unstyled"), "p"),
    **dict.fromkeys(("unorderedlist", "bulletlist", "bulletedlist", "ul"), "ul"),
    **dict.fromkeys(("orderedlist", "numberedlist", "ol"), "ol"),
    **dict.fromkeys(("listitem", "li", "unorderedlistitem", "orderedlistitem"), "li"),
    **dict.fromkeys(("blockquote", "quote"), "blockquote"),
    **dict.fromkeys(("codeblock", "code", "pre"), "pre"),
    **{name: name for name in ("table", "tr", "td", "th")},
    "tablerow": "tr",
    "tablecell": "td",
    **dict.fromkeys(("tableheader", "tableheadercell"), "th"),
}
_LINKS = frozenset({"hyperlink", "link", "a", "autolink"})
_BREAKS = frozenset({"hardbreak", "linebreak", "br"})
_MARKS = {"bold": "strong", "strong": "strong", "italic": "em", "em": "em", "subscript": "sub", "superscript": "sup"}
#: In Lexical's numbers.
_BOLD, _ITALIC = 1, 2
_DEEPEST = 100


def html_of(value: object) -> str:
    """Return the HTML of a tree of nodes, "" for any other value, and for a tree without words."""
    nodes = _top(value)
    if not nodes or not all(map(_is_node, nodes)):
        return ""
    return "".join(_blocks(nodes, 0)) if _has_words(nodes, 0) else ""


def _top(value: object) -> Sequence[Any]:
    """Return the nodes that stand under nothing but a tree's root, none where a value is no tree."""
    if isinstance(value, dict):
        root = value.get("root", value)
        if not isinstance(root, dict) or not (_kind(root) in _ROOTS or "blocks" in root):
            return ()
        return _children(root)
    return (
        value if isinstance(value, list) and any(isinstance(node, dict) and _children(node) for node in value) else ()
    )


def _is_node(value: object) -> bool:
    """Say whether a value is a node: it has a kind, and no title as a list's entries have."""
    return isinstance(value, dict) and bool(_kind(value)) and not {"title", "headline"} & value.keys()


def _kind(node: Node) -> str:
    named = next((node[name] for name in _KINDS if isinstance(node.get(name), str)), "")
    return named.lower().replace("-", "").replace("_", "")


def _children(node: Node) -> list[Any]:
    return next((node[name] for name in _CHILDREN if isinstance(node.get(name), list)), [])


def _words(node: Node) -> str:
    return next((node[name] for name in _WORDS if isinstance(node.get(name), str)), "") or _markup(node)


def _markup(node: Node) -> str:
    """Return what a block of Editor.js holds, which is HTML."""
    return next((found for each in _facts(node)[1:] if isinstance(found := each.get("text"), str)), "")


def _facts(node: Node) -> list[Node]:
    """Return the objects that say something of a node: itself, and what it keeps its attributes in."""
    return [node, *(node[name] for name in ("data", "attrs", "attributes") if isinstance(node.get(name), dict))]


def _fact(node: Node, *names: str) -> object:
    return next((facts[name] for facts in _facts(node) for name in names if facts.get(name)), None)


def _has_words(nodes: Sequence[Any], depth: int) -> bool:
    return depth < _DEEPEST and any(
        isinstance(node, dict) and (_words(node).strip() or _has_words(_children(node), depth + 1)) for node in nodes
    )


def _blocks(nodes: Sequence[Any], depth: int) -> Iterator[str]:
    """Yield nodes as HTML, items of a list that stand side by side without one within a list."""
    known = [{"text": node} if isinstance(node, str) else node for node in nodes if isinstance(node, dict | str)]
    for tag, group in groupby(known, key=_tag_of_list):
        inner = "".join(_html(node, depth) for node in group)
        yield f"<{tag}>{inner}</{tag}>" if tag else inner


def _tag_of_list(node: Node) -> str:
    item = node.get("listItem") or (_kind(node) if _kind(node).endswith("orderedlistitem") else "")
    return ("ol" if item in ("number", "orderedlistitem") else "ul") if item else ""


def _html(node: Node, depth: int) -> str:
    if depth >= _DEEPEST:
        return ""
    kind, children = _kind(node), _children(node)
    if kind in _BREAKS:
        return "<br>"
    words = _marked(_markup(node) or escape(_words(node)).replace("\n", "<br>"), node)
    if not children:
        tag = _tag(node, kind) if kind not in ("", "text", "span") else ""
        return f"<{tag}>{words}</{tag}>" if tag and words else words
    inner = words + "".join(_spans(node, children, depth + 1))
    if kind in _LINKS:
        return _linked(inner, _fact(node, "uri", "href", "url"))
    tag = _tag(node, kind) or ("" if "link" in kind or "inline" in kind else "div")
    return f"<{tag}>{inner}</{tag}>" if tag else inner


def _spans(node: Node, children: Sequence[Any], depth: int) -> Iterator[str]:
    """Yield what a node holds; words of Portable Text name their links by keys that the node explains."""
    explained = node.get("markDefs")
    if not isinstance(explained, list):
        yield from _blocks(children, depth)
        return
    links = {str(each.get("_key")): each.get("href") for each in explained if isinstance(each, dict)}
    for child in children:
        marks = child.get("marks") if isinstance(child, dict) else None
        keys = [key for key in marks if isinstance(key, str) and key in links] if isinstance(marks, list) else []
        yield _linked("".join(_blocks([child], depth)), links[keys[0]] if keys else None)


def _tag(node: Node, kind: str) -> str:
    if node.get("listItem"):
        return "li"
    style = node.get("style")
    name = style.lower() if kind == "block" and isinstance(style, str) and style != "normal" else kind
    if name.startswith(("heading", "header")) or (name[:1] == "h" and name[1:].isdecimal()):
        told = f"{name}{_fact(node, 'level', 'tag') or ''}"
        return f"h{next((sign for sign in told if sign in '123456'), '2')}"
    if name == "list":
        is_ordered = _fact(node, "format", "listType", "style") in ("ordered", "number") or node.get("ordered") is True
        return "ol" if is_ordered else "ul"
    return _TAGS.get(name, "")


def _marked(html: str, node: Node) -> str:
    """Return words with the marks of their node, and the link that is one of them."""
    marks = node.get("marks")
    given = [each if isinstance(each, dict) else {"type": each} for each in marks] if isinstance(marks, list) else []
    names = [_kind(mark) for mark in given] + [name for name in _MARKS if node.get(name) is True]
    form = node.get("format")
    if isinstance(form, int):
        names += ["bold"] * bool(form & _BOLD) + ["italic"] * bool(form & _ITALIC)
    for tag in dict.fromkeys(_MARKS[name] for name in names if name in _MARKS):
        html = f"<{tag}>{html}</{tag}>" if html.strip() else html
    link = next((mark for mark in given if _kind(mark) in _LINKS), None)
    return _linked(html, _fact(link, "href", "uri", "url")) if link else html


def _linked(html: str, address: object) -> str:
    return f'<a href="{escape(address)}">{html}</a>' if isinstance(address, str) and html else html
