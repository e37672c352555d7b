"""Running text to rows: paragraphs, lists, quotations, sub-headings, and the tables between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.printing import tables
from ilo_desktop.desktop.printing.rows import Chunk, Row, rows_of
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span, Typesetter, spans_of_lines
from ilo_desktop.newsroom.body import Block, Run, Table
from ilo_desktop.newsroom.body_tables import placed
from ilo_desktop.publish.blocks import Flow
from ilo_desktop.publish.styles import Style

_BEFORE_ITEM = 2.0
_BEFORE_SUBHEADING = 9.0
_BEFORE_TABLE = 9.0
_INDENT_PT = 14.0
_MARKER_PT = 22.0
_BEFORE_TEXT_PT = 4.0
#: However deep lists and quotations go, this share of the measure stays for their text.
_LEAST_SHARE = 0.5
_DOTS = ("•", "–")


@dataclass(frozen=True, slots=True)
class Setting:
    """How running text is set: where its lines begin and how long they are, in which style and language."""

    x_pt: float
    width_pt: float
    style: Style
    language: str = ""

    def indented(self, left_pt: float, right_pt: float = 0.0) -> "Setting":
        """Return the setting of narrower lines."""
        return replace(self, x_pt=self.x_pt + left_pt, width_pt=self.width_pt - left_pt - right_pt)


class FlowSetter:
    """Makes the chunks of running text."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter

    def chunks(
        self, flow: Sequence[Flow], setting: Setting, gap_pt: float, between_pt: float, lead: Sequence[Span] = ()
    ) -> Iterator[Chunk]:
        """Yield the chunks of a flow, ``gap_pt`` under what stands before; ``lead`` begins its first paragraph."""
        before: Flow | None = None
        for part in flow:
            gap = gap_pt if before is None else _between(before, part, between_pt)
            if isinstance(part, Table):
                yield from self._table(part, setting, gap)
            else:
                yield self._block(part, setting, gap, () if before else lead)
            before = part

    def _table(self, table: Table, setting: Setting, gap_pt: float) -> Iterator[Chunk]:
        grid = placed(table)
        if grid is None or not tables.have_room(grid, setting.width_pt):  # too large to be one
            for number, line in enumerate(table.lines):
                block = Block((Run(line),))
                yield self._block(block, setting, _BEFORE_ITEM if number else gap_pt, ())
        else:
            rows = tables.rows(grid, self._typesetter, setting.x_pt, setting.width_pt, setting.language, gap_pt)
            yield Chunk(tuple(rows), is_whole=True)

    def _block(self, block: Block, setting: Setting, gap_pt: float, lead: Sequence[Span]) -> Chunk:
        style = Style.SUBHEADING if block.heading else setting.style
        from_right = is_right_to_left(block.text)
        within = _within(block, setting, from_right=from_right)
        rows: list[Row] = []
        for number, spans in enumerate(spans_of_lines(block.runs, style)):
            led = (*lead, *spans) if number == 0 else spans
            paragraph = Paragraph(tuple(led), within.x_pt, within.width_pt, language=setting.language)
            rows += rows_of(self._typesetter, paragraph, 0.0 if number else gap_pt)
        if block.of_list and rows:
            marker = _marker(block, within, style, from_right=from_right)
            rows[0] = replace(rows[0], lines=((marker, 0), *rows[0].lines))
        return Chunk(tuple(rows), keeps_next=bool(block.heading))


def _between(before: Flow, part: Flow, between_pt: float) -> float:
    if isinstance(part, Table) or isinstance(before, Table):
        return _BEFORE_TABLE
    if part.heading:
        return _BEFORE_SUBHEADING
    if before.heading or (part.of_list and not part.begins_list):
        return _BEFORE_ITEM
    return between_pt


def _within(block: Block, setting: Setting, *, from_right: bool) -> Setting:
    """Return where a block's lines stand: in from the beginning in lists, from both edges in quotations."""
    most = setting.width_pt * (1 - _LEAST_SHARE)
    quoted = min(block.quoted * _INDENT_PT, most / 2)
    depth = min(block.depth * _INDENT_PT, most - 2 * quoted)
    return setting.indented(quoted, quoted + depth) if from_right else setting.indented(quoted + depth, quoted)


def _marker(block: Block, within: Setting, style: Style, *, from_right: bool) -> Paragraph:
    text = f"{block.ordinal}." if block.ordinal else _DOTS[min(block.depth, len(_DOTS)) - 1]
    if from_right:
        x, side = within.x_pt + within.width_pt + _BEFORE_TEXT_PT, Side.LEFT
    else:
        x, side = within.x_pt - _BEFORE_TEXT_PT - _MARKER_PT, Side.RIGHT
    return Paragraph((Span(text, style),), x, _MARKER_PT, side, within.language)
