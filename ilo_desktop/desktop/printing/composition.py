"""Blocks to rows: how each block looks, and between which of its lines a page may end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from ilo_desktop.desktop.printing.faces import Style
from ilo_desktop.desktop.printing.sheet import DATE_WIDTH_PT, TEXT_WIDTH_PT, TEXT_X_PT
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span, Typesetter, baseline_pt
from ilo_desktop.publish.blocks import Article, Block, Heading, Headline, MonthHeading, Opening, Summary
from ilo_desktop.publish.paper import points

# White above, in points; none of it at the top of a page.
_BEFORE_WHAT = 16.0
_BEFORE_FIRST_MONTH = 26.0
_BEFORE_MONTH = 16.25
_RULE_UNDER_MONTH = 5.8
_AFTER_RULE = 9.1
_BEFORE_SUMMARY_ENTRY = 8.5
_BEFORE_HEADLINE = 3.0
_BEFORE_SUMMARY = 0.75
_BEFORE_PARAGRAPH = 5.5
_BEFORE_CLOSING = 7.0
_BEFORE_ADDRESS = 1.5
_BEFORE_ARTICLE = 24.0

#: How far the notes beside an article reach out of the block.
_OUTDENT = points(5)

#: How many lines of a summary or a text stand on either side of a page's end: short summaries stay whole.
_FEWEST_OF_SUMMARY = 3
_FEWEST_OF_TEXT = 2

_DASH = "\N{NO-BREAK SPACE}\N{EM DASH} "
_EM_SPACE = "\N{EM SPACE}"


@dataclass(frozen=True, slots=True)
class Row:
    """A strip of the page. ``lines`` are a paragraph and the number of its line, standing on the row's baseline.

    ``gap_pt`` is the white above. ``may_start`` says that a page may begin here, ``is_ruled`` that a hairline closes
    the row.
    """

    height_pt: float
    baseline_pt: float
    lines: tuple[tuple[Paragraph, int], ...] = ()
    gap_pt: float = 0.0
    may_start: bool = False
    is_ruled: bool = False


class Composer:
    """Makes the rows of blocks, one block at a time."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter

    def rows(self, blocks: Iterable[Block]) -> Iterator[Row]:
        """Yield the rows of all blocks."""
        before: Block | None = None
        for block in blocks:
            yield from self._rows(block, before)
            before = block

    def _rows(self, block: Block, before: Block | None) -> Iterable[Row]:
        if isinstance(block, Opening):
            return self._opening(block)
        if isinstance(block, MonthHeading):
            return self._month(block, is_first=isinstance(before, Opening))
        if isinstance(block, Headline):
            return self._headline(block, before)
        if isinstance(block, Summary):
            return self._summary(block, before)
        return self._article(block)

    def _opening(self, opening: Opening) -> Iterator[Row]:
        yield from self._all(self._typesetter.balanced(_text(opening.title, Style.TITLE)))
        if opening.subtitle:
            yield from self._all(self._typesetter.balanced(_text(opening.subtitle, Style.SUBTITLE)))
        gap = _BEFORE_WHAT
        if opening.what:
            yield from self._all(_text(opening.what, Style.BODY), gap)
            gap = 0.0
        yield from self._all(_text(opening.printed, Style.LEAD), gap)

    def _month(self, month: MonthHeading, *, is_first: bool) -> Iterator[Row]:
        gap = _BEFORE_FIRST_MONTH if is_first else _BEFORE_MONTH
        for row in self._all(_column([_small_caps(month.text, Style.MONTH)]), gap):
            yield replace(row, height_pt=row.baseline_pt + _RULE_UNDER_MONTH, may_start=True, is_ruled=True)

    def _headline(self, block: Headline, before: Block | None) -> Iterable[Row]:
        spans = [Span(block.headline, Style.BODY)]
        if block.place:
            spans.append(_small_caps(_EM_SPACE + block.place, Style.PLACE))
        rows = self._all(_column(spans, block.language), _gap(before, _BEFORE_HEADLINE))
        return _with_margin(rows, self._margin(block), may_start=not isinstance(before, MonthHeading))

    def _summary(self, block: Summary, before: Block | None) -> Iterable[Row]:
        headline = self._typesetter.balanced(_text(block.headline, Style.HEADLINE, block.language))
        rows = [*self._all(headline, _gap(before, _BEFORE_SUMMARY_ENTRY))]
        rows += self._body(_with_dateline(block), _BEFORE_SUMMARY, _FEWEST_OF_SUMMARY)
        if block.address:
            rows += self._all(_text(block.address, Style.SMALL), _BEFORE_ADDRESS)
        return _with_margin(rows, self._margin(block), may_start=not isinstance(before, MonthHeading))

    def _article(self, block: Article) -> Iterable[Row]:
        style = Style.SOLE_HEADLINE if block.is_alone else Style.ARTICLE_HEADLINE
        headline = self._typesetter.balanced(_text(block.headline, style, block.language))
        rows = [*self._all(headline, _BEFORE_ARTICLE)]
        lead = Style.LEAD if block.text else Style.BODY
        paragraphs = [_text(text, lead, block.language) for text in block.summary]
        paragraphs += [_text(text, Style.BODY, block.language) for text in block.text]
        rows += self._body(paragraphs, _BEFORE_PARAGRAPH, _FEWEST_OF_TEXT)
        gap = _BEFORE_CLOSING
        for text in block.closing:
            rows += self._all(_text(text, Style.SMALL, block.language), gap)
            gap = _BEFORE_ADDRESS
        return _with_margin(rows, self._margin(block), may_start=True)

    def _margin(self, block: Heading) -> list[tuple[Paragraph, int]]:
        """Return the lines that hang in the margin beside a release."""
        notes, x, width = [Span(block.days, Style.DATE)], 0.0, DATE_WIDTH_PT
        if isinstance(block, Article):
            notes += [_small_caps(block.place, Style.PLACE), Span(block.kind, Style.DATE)]
        if block.has_year:  # days with their year are wider, and no rule stands at the left here
            x, width = -_OUTDENT, DATE_WIDTH_PT + _OUTDENT
        paragraphs = [Paragraph((note,), x, width, Side.RIGHT, block.language) for note in notes if note.text]
        return [(paragraph, i) for paragraph in paragraphs for i in range(self._typesetter.count_lines(paragraph))]

    def _all(self, paragraph: Paragraph, gap_pt: float = 0.0) -> Iterator[Row]:
        """Yield the rows of a paragraph that stays whole and with what stands before it."""
        for i in range(self._typesetter.count_lines(paragraph)):
            yield _row(paragraph, i, gap_pt if i == 0 else 0.0)

    def _body(self, paragraphs: Sequence[Paragraph], first_gap_pt: float, fewest: int) -> Iterator[Row]:
        """Yield the rows of running text under a headline, parted where no line is left alone."""
        counts = [self._typesetter.count_lines(paragraph) for paragraph in paragraphs]
        starts = page_starts(counts, fewest)
        for number, (paragraph, count) in enumerate(zip(paragraphs, counts, strict=True)):
            for i in range(count):
                above = 0.0 if i else _BEFORE_PARAGRAPH if number else first_gap_pt
                yield _row(paragraph, i, above, may_start=(number, i) in starts)


def page_starts(counts: Sequence[int], fewest: int = 2) -> set[tuple[int, int]]:
    """Return with which lines of a running text a page may begin, as (paragraph, line).

    ``counts`` are the lines of each paragraph. At least ``fewest`` lines of the text, and two of each paragraph that
    is parted, stand on either side.
    """
    starts = set()
    before, after = 0, sum(counts)
    for number, count in enumerate(counts):
        for i in range(count):
            parts_well = i == 0 or (i >= 2 and count - i >= 2)
            if parts_well and min(before, after) >= fewest:
                starts.add((number, i))
            before, after = before + 1, after - 1
    return starts


def _gap(before: Block | None, between: float) -> float:
    """Return the white over a release in a list: under its month, under the opening, or ``between`` two."""
    if isinstance(before, MonthHeading):
        return _AFTER_RULE
    return _BEFORE_FIRST_MONTH if isinstance(before, Opening) else between


def _with_dateline(block: Summary) -> list[Paragraph]:
    """Return the paragraphs of a summary, the first led by the place in small capitals."""
    if not block.summary:
        return [_column([_small_caps(block.place, Style.PLACE)], block.language)] if block.place else []
    first, *others = block.summary
    spans = [Span(first, Style.BODY)]
    if block.place:
        spans = [_small_caps(block.place, Style.PLACE), Span(_DASH + first, Style.BODY)]
    return [_column(spans, block.language), *(_text(other, Style.BODY, block.language) for other in others)]


def _with_margin(rows: Iterable[Row], notes: Sequence[tuple[Paragraph, int]], *, may_start: bool) -> Iterator[Row]:
    """Yield a release's rows with the notes beside them; ``may_start`` is that of the first."""
    for number, (row, note) in enumerate(zip_longest(rows, notes)):
        made = row or Row(notes[-1][0].leading_pt, baseline_pt(notes[-1][0].leading_pt))
        if number == 0:
            made = replace(made, may_start=may_start)
        yield replace(made, lines=(note, *made.lines)) if note else made


def _row(paragraph: Paragraph, line: int, gap_pt: float, *, may_start: bool = False) -> Row:
    leading = paragraph.leading_pt
    return Row(leading, baseline_pt(leading), ((paragraph, line),), gap_pt, may_start)


def _text(text: str, style: Style, language: str = "") -> Paragraph:
    return _column([Span(text, style)], language)


def _small_caps(text: str, style: Style) -> Span:
    """Return a run in small capitals, plain where the script has no capitals, which spacing would tear apart."""
    capitals = text.upper()
    return Span(capitals, style if capitals != text.lower() else Style.BODY)


def _column(spans: Sequence[Span], language: str = "") -> Paragraph:
    return Paragraph(tuple(spans), TEXT_X_PT, TEXT_WIDTH_PT, language=language)
