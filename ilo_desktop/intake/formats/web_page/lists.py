"""Any newsroom's list, found by its repeated structure: elements of one shape that each hold one date and a link."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from ilo_desktop.intake.formats.web_page.blocks import Block
from ilo_desktop.intake.formats.web_page.entries import Entry
from ilo_desktop.intake.formats.web_page.items import IsKind, date_of, read_item
from ilo_desktop.newsroom.text import fold

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

#: How many elements of one shape are a list at least.
_FEWEST = 2
#: In letters: shorter headings that are links name a section of the page.
_SHORTEST_TEASER = 12
#: An address without a scheme that is not of a place on the same page.
_OTHER_PAGE = re.compile(r"[^#:\s][^:]*$")
#: In a flat list a link that stands as many elements away from a date, or further, is not of its entry.
_FAR = 5


@dataclass(slots=True)
class _Shape:
    """All elements of a page that stand under the same elements and hold dates."""

    nodes: dict[int, "LexborNode"] = field(default_factory=dict)
    date_count: int = 0

    @property
    def is_even(self) -> bool:
        """Whether each element holds exactly one date."""
        return self.date_count == len(self.nodes)


@dataclass(frozen=True, slots=True)
class _Place:
    """A date's element with those around it, from within, each with its shape."""

    levels: Sequence[tuple["LexborNode", _Shape]]


#: Elements of one release, and what they say.
Found = tuple[Sequence["LexborNode"], Entry]


def find_entries(
    body: "LexborNode", blocks: Sequence[Block], base: str, is_kind: IsKind, left_out: Container[int] = frozenset()
) -> list[Found]:
    """Return the entries of a page's lists, whose words are in some blocks, in the order of the page."""
    items: dict[int, Sequence[LexborNode]] = {}
    flat: dict[int, tuple[LexborNode, list[int]]] = {}
    main = _main_headings(blocks)
    for place in _places(body, blocks):
        item = _item(place, main[0].node if len(main) == 1 else None)
        if item is not None:
            items[item.mem_id] = [item]
        elif place.levels:
            node, child = _container(place, body)
            flat.setdefault(node.mem_id, (node, []))[1].append(child.mem_id)
    for container, dated in flat.values():
        items.update((nodes[0].mem_id, nodes) for nodes in _segments(container, dated, left_out))
    undated = _undated(items)
    return _without_repeats(
        [
            (nodes, entry)
            for nodes, entry in _read_items(body, blocks, {**items, **undated}, base, is_kind)
            if nodes[0].mem_id not in undated or (entry.written, entry.machine) == ("", "")
        ]
    )


def _read_items(
    body: "LexborNode",
    blocks: Sequence[Block],
    items: dict[int, Sequence["LexborNode"]],
    base: str,
    is_kind: IsKind,
) -> list[Found]:
    """Return what items say, in the order of their blocks."""
    owners = {node.mem_id: key for key, nodes in items.items() for node in nodes}
    of_items: dict[int, list[Block]] = {}
    for block in blocks:
        owner = next((owners[node.mem_id] for node in _around(block.node, body) if node.mem_id in owners), None)
        if owner is not None:
            of_items.setdefault(owner, []).append(block)
    return [
        (items[key], entry) for key, own in of_items.items() if (entry := read_item(items[key], own, base, is_kind))
    ]


def _places(body: "LexborNode", blocks: Sequence[Block]) -> list[_Place]:
    shapes: dict[tuple[str, ...], _Shape] = defaultdict(_Shape)
    places: list[_Place] = []
    seen: set[int] = set()
    for block in blocks:
        for piece in block.pieces:
            if piece.node.mem_id in seen or not date_of(piece) or _is_named(piece.node):
                continue
            seen.add(piece.node.mem_id)
            around = list(_around(piece.node, body))
            path = tuple(node.tag or "" for node in reversed(around))
            levels = []
            for depth, node in enumerate(around):
                shape = shapes[path[: len(path) - depth]]
                shape.nodes[node.mem_id] = node
                shape.date_count += 1
                levels.append((node, shape))
            places.append(_Place(levels))
    return places


def _is_named(node: "LexborNode") -> bool:
    """Say whether a date stands behind the term that names it ("Published"), as at the head of an article."""
    term = node.prev
    while node.tag == "dd" and term is not None and term.tag != "dt":
        term = term.prev
    return (
        node.tag == "dd" and term is not None and not _has_link(term) and len(term.text(strip=True)) < _SHORTEST_TEASER
    )


def _around(node: "LexborNode", body: "LexborNode") -> "Iterator[LexborNode]":
    at: LexborNode | None = node
    while at is not None and at.mem_id != body.mem_id:
        yield at
        at = at.parent


def _main_headings(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.rank == 1]


def _item(place: _Place, headline: "LexborNode | None") -> "LexborNode | None":
    """Return the largest element that is one of several of its shape, with one date and a link in each.

    What the only main heading of the page is in is no item of a list: ``headline``.
    """
    found = None
    for node, shape in place.levels:
        if not shape.is_even or (headline is not None and _is_around(node, headline)):
            break
        if len(shape.nodes) >= _FEWEST and _has_link(node):
            found = node
    return found


def _is_around(node: "LexborNode", inner: "LexborNode") -> bool:
    at: LexborNode | None = inner
    while at is not None and at.mem_id != node.mem_id:
        at = at.parent
    return at is not None


def _has_link(node: "LexborNode") -> bool:
    return node.tag == "a" or node.css_first("a[href]") is not None


def _leads_on(node: "LexborNode") -> bool:
    """Say whether an element has a link to another page of the same site, whose address need not be known."""
    links = [node] if node.tag == "a" else node.css("a[href]")
    return any(_OTHER_PAGE.match(link.attributes.get("href") or "") for link in links)


def _container(place: _Place, body: "LexborNode") -> "tuple[LexborNode, LexborNode]":
    """Return the smallest element with a link around a date, and its child in which the date is."""
    nodes = [node for node, _ in place.levels]
    for child, node in pairwise(nodes):
        if _has_link(node):
            return node, child
    return body, nodes[-1]


def _segments(container: "LexborNode", dated: Sequence[int], left_out: Container[int]) -> Iterator[list["LexborNode"]]:
    """Yield the elements of each entry where headline, date and summary stand side by side, without one around them."""
    children = [node for node in container.iter() if node.mem_id not in left_out]
    known = set(dated)
    at = [i for i, node in enumerate(children) if node.mem_id in known]
    if len(at) < _FEWEST:
        return
    links = [i for i, node in enumerate(children) if node.mem_id not in known and _has_link(node)]
    before = [i - links[k - 1] if (k := bisect_left(links, i)) else _FAR for i in at]
    behind = [links[k] - i if (k := bisect_left(links, i)) < len(links) else _FAR for i in at]
    offset = before[0] if sum(before) <= sum(behind) and before[0] < _FAR else 0
    starts = [max(0, i - offset) for i in at]
    for start, end in zip(starts, [*starts[1:], len(children)], strict=True):
        if end > start:
            yield children[start:end]


def _undated(items: dict[int, Sequence["LexborNode"]]) -> dict[int, Sequence["LexborNode"]]:
    """Return elements that have a link and no date, though they stand among items of their look."""
    looks: dict[int, tuple[LexborNode, set[tuple[str, str]]]] = {}
    for nodes in items.values():
        around = nodes[0].parent
        if len(nodes) == 1 and around is not None:
            looks.setdefault(around.mem_id, (around, set()))[1].add(_look(nodes[0]))
    return {
        node.mem_id: [node]
        for around, known in looks.values()
        for node in around.iter()
        if node.mem_id not in items and _look(node) in known and _has_link(node)
    }


def with_teasers(
    found: Sequence[Found], body: "LexborNode", blocks: Sequence[Block], base: str, is_kind: IsKind
) -> list[Found]:
    """Return a list's entries with those shown large above them: a heading that is a link, with a summary."""
    own = {node.mem_id for nodes, _ in found for node in nodes}
    known = {entry.url for _, entry in found}
    teasers: list[Found] = []
    above = takewhile(lambda block: not any(node.mem_id in own for node in _around(block.node, body)), blocks)
    for block in above:
        around = block.node.parent
        if not block.rank or around is None or around.mem_id == body.mem_id or not _has_link(block.node):
            continue
        within = [each for each in blocks if any(node.mem_id == around.mem_id for node in _around(each.node, body))]
        entry = read_item([around], within, base, is_kind)
        is_whole = entry and entry.summary and entry.url not in known and fold(entry.headline) == fold(block.text)
        if entry and is_whole and len(entry.headline) >= _SHORTEST_TEASER:
            teasers.append(([around], entry))
    return [*teasers, *found]


def _look(node: "LexborNode") -> tuple[str, str]:
    return node.tag or "", re.sub(r"\d+|\b(?:first|last|odd|even|active)\b|\s", "", node.attributes.get("class") or "")


def _without_repeats(found: Sequence[Found]) -> list[Found]:
    """Return entries without those that a page shows twice, such as its newest in a box.

    A page that was saved without its address has links that lead nowhere, and entries all the same.
    """
    seen: set[tuple[str, str]] = set()
    kept = []
    for nodes, entry in found:
        shown = (entry.url or f"{entry.written} {entry.machine}", fold(entry.headline))
        if (entry.url or any(map(_leads_on, nodes))) and shown not in seen:
            seen.add(shown)
            kept.append((nodes, entry))
    return kept
