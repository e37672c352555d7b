"""The blocks of a page, and the pieces in them: what stands in a line of its own, and what is set apart within it."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ilo_desktop.intake.markup import walk
from ilo_desktop.intake.markup_writer import BLOCKS
from ilo_desktop.newsroom.text import squeeze

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
#: What is set apart within a line; others of these are where they have a class: ``<span class="date">``.
_APART = frozenset({"a", "time"})
_MAYBE_APART = frozenset({"span", "small", "strong", "b", "em", "i", "label", "abbr"})


@dataclass(slots=True)
class Piece:
    """Words of a line that no element parts, squeezed. ``node`` is the element that sets them apart, or their block."""

    node: "LexborNode"
    text: str = ""
    link: "LexborNode | None" = None


@dataclass(slots=True)
class Block:
    """A line or paragraph, squeezed. ``node`` is its innermost block element, ``rank`` that of its heading, or 0."""

    node: "LexborNode"
    rank: int = 0
    text: str = ""
    pieces: list[Piece] = field(default_factory=list)


def blocks_of(roots: Iterable["LexborNode"], left_out: Container[int] = frozenset()) -> list[Block]:
    """Return the blocks with words in some elements, in their order."""
    builder = _Builder()
    for root in roots:
        builder.root = root
        for step in walk(root, left_out):
            if not step.tag:
                builder.add(step.node.text_content or "")
            elif step.tag in BLOCKS or step.tag == "br":
                builder.turn(step.node, is_end=step.is_end, is_block=step.tag != "br")
            elif step.tag in _APART or (step.tag in _MAYBE_APART and "class" in step.node.attributes):
                builder.set_apart(step.node, is_end=step.is_end)
        builder.finish()
    return builder.blocks


class _Builder:
    """Gathers words into pieces, and pieces into blocks."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.root: LexborNode | None = None
        self._stack: list[LexborNode] = []  # block elements
        self._apart: list[LexborNode] = []
        self._links: list[LexborNode] = []
        self._words: list[list[str]] = []  # of each piece of the block
        self._pieces: list[Piece] = []
        self._is_open = False

    def add(self, text: str) -> None:
        """Add words to the piece that is being gathered."""
        around = self._stack[-1] if self._stack else self.root
        if around is None:
            return
        if not self._is_open:
            node = self._apart[-1] if self._apart else around
            self._pieces.append(Piece(node, link=self._links[-1] if self._links else None))
            self._words.append([])
            self._is_open = True
        self._words[-1].append(text)

    def turn(self, node: "LexborNode", *, is_end: bool, is_block: bool) -> None:
        """Begin or end a block element, or a line."""
        self.finish()
        if is_block and not is_end:
            self._stack.append(node)
        elif is_block and self._stack:
            self._stack.pop()

    def set_apart(self, node: "LexborNode", *, is_end: bool) -> None:
        """Begin or end an element that sets words apart."""
        self._is_open = False
        for open_nodes in (self._apart, self._links) if node.tag == "a" else (self._apart,):
            if is_end and open_nodes:
                open_nodes.pop()
            elif not is_end:
                open_nodes.append(node)

    def finish(self) -> None:
        """End the block that is being gathered, if it has words."""
        if not self._pieces:
            return
        for piece, words in zip(self._pieces, self._words, strict=True):
            piece.text = squeeze("".join(words))
        text = squeeze("".join(word for words in self._words for word in words))
        around = self._stack[-1] if self._stack else self.root
        if text and around is not None:
            rank = next((int(node.tag[1]) for node in reversed(self._stack) if node.tag in _HEADINGS), 0)
            self.blocks.append(Block(around, rank, text, [piece for piece in self._pieces if piece.text]))
        self._pieces, self._words, self._is_open = [], [], False
