"""Blocks to rows: how each block looks, and between which of its lines a page may end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from ilo_desktop.desktop.direction import is_right_to_left
from ilo_desktop.desktop.printing.flowing import FlowSetter, Setting
from ilo_desktop.desktop.printing.rows import Anchor, Chunk, Row, barred, parted, rows_of
from ilo_desktop.desktop.printing.sheet import DATE_WIDTH_PT, Frame
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span, Typesetter, baseline_pt
from ilo_desktop.newsroom.body import Block as BodyBlock
from ilo_desktop.newsroom.body import Run
from ilo_desktop.publish.blocks import Block, Entry, Filled, Flow, GroupHeading, Opening, Sources
from ilo_desktop.publish.layout import Field, Layout, Note
from ilo_desktop.publish.paper import points
from ilo_desktop.publish.styles import Style

# White above, in points; none of it at the top of a page.
_BEFORE_WHAT = 16.0
_BEFORE_INTRODUCTION = 14.0
_BEFORE_FIRST = 26.0
_BEFORE_GROUP = 16.25
_RULE_UNDER_GROUP = 5.8
_AFTER_RULE = 9.1
_AFTER_CHAPTER = 12.0
_BEFORE_SOURCE = 7.0
_BEFORE_ADDRESS = 1.5
_BETWEEN_OWN_PARAGRAPHS = 4.0
_UNDER_NOTES = 3.0

#: How far the notes beside a release reach out of the block where they are whole dates.
_OUTDENT = points(5)
#: The user's own words stand in from a hairline.
_OWN_INDENT = 9.0
_OVER_COVER = 0.24
#: At least so many lines of the user's own words, and of a list of addresses, are on either side of a page's end.
_FEWEST = 2

_DASH = "\N{NO-BREAK SPACE}\N{EM DASH} "
_EM_SPACE = "\N{EM SPACE}"
_DOT = " · "


class Composer:
    """Makes the rows of blocks, one block at a time, for the columns of a frame."""

    def __init__(self, typesetter: Typesetter, layout: Layout, frame: Frame) -> None:
        self._typesetter = typesetter
        self._flow = FlowSetter(typesetter)
        self._layout = layout
        self._frame = frame
        self._has_groups = False

    def rows(self, blocks: Iterable[Block], before: Block | None = None) -> Iterator[Row]:
        """Yield the rows of all blocks; ``before`` stands over them already."""
        for block in blocks:
            yield from self._rows(block, before)
            before = block

    def _rows(self, block: Block, before: Block | None) -> Iterable[Row]:
        match block:
            case Opening():
                return self.opening(block)
            case GroupHeading():
                return self._group(block, is_first=isinstance(before, Opening))
            case Entry():
                return self._entry(block, before)
            case Sources():
                return self._sources(block)

    # what stands over the whole

    def opening(self, opening: Opening) -> Iterator[Row]:
        """Yield the rows of what stands over the whole."""
        yield from self._titles(opening, Style.TITLE, Style.SUBTITLE)
        yield from self._what(opening, _BEFORE_WHAT)

    def cover(self, opening: Opening, height_pt: float, name: str) -> Iterator[Row]:
        """Yield the rows of a cover on a page so high, which is called ``name`` among the bookmarks."""
        yield Row(height_pt * _OVER_COVER, 0.0, anchor=Anchor(0, name))
        yield from self._titles(opening, Style.COVER_TITLE, Style.COVER_SUBTITLE)
        yield from self._what(opening, _BEFORE_FIRST)

    def _titles(self, opening: Opening, title: Style, subtitle: Style) -> Iterator[Row]:
        for text, style in ((opening.title, title), (opening.subtitle, subtitle)):
            if text:
                yield from self._all(self._typesetter.balanced(self._text(text, style)))

    def _what(self, opening: Opening, gap_pt: float) -> Iterator[Row]:
        if opening.what:
            yield from self._all(self._text(opening.what, Style.BODY), gap_pt)
            gap_pt = 0.0
        yield from self._all(self._text(opening.printed, Style.LEAD), gap_pt)
        if opening.introduction:
            flow = [BodyBlock((Run(text),)) for text in opening.introduction]
            yield from self._own(flow, opening.introduction_word, "", _BEFORE_INTRODUCTION)

    # groups and releases

    def _group(self, group: GroupHeading, *, is_first: bool) -> Iterator[Row]:
        self._has_groups = True
        gap = _BEFORE_FIRST if is_first else _BEFORE_GROUP
        *before, last = self._all(self._column([_small_caps(group.text, Style.MONTH)]), gap)
        ruled = replace(last, height_pt=last.baseline_pt + _RULE_UNDER_GROUP, rule=(0.0, self._frame.width_pt))
        for number, row in enumerate((*before, ruled)):
            first = number == 0
            begins = first and self._layout.begins_page
            anchor = Anchor(0, group.text) if first else None
            yield replace(row, may_start=first, begins_page=begins, anchor=anchor)

    def _entry(self, entry: Entry, before: Block | None) -> Iterator[Row]:
        is_under_group = isinstance(before, GroupHeading)
        gap = _AFTER_RULE if is_under_group else _BEFORE_FIRST if isinstance(before, Opening) else self._layout.gap
        has_notes_over = self._layout.has_notes_over or not self._frame.has_margin
        rows = [*self._notes_over(entry)] if has_notes_over else []
        for filled in entry.parts:
            rows += self._part(filled, entry)
        if not has_notes_over:
            rows = [*_with_margin(rows, self._margin(entry))]
        level = int(self._has_groups)
        begins = self._layout.begins_page and not is_under_group
        anchor, may_start = Anchor(level, entry.headline), not is_under_group
        rows[0] = replace(rows[0], gap_pt=gap, may_start=may_start, begins_page=begins, anchor=anchor)
        yield from rows

    def _part(self, filled: Filled, entry: Entry) -> Iterator[Row]:
        part, gap = filled.part, filled.part.gap
        if part.is_led_by_place and entry.place and not filled.fields:
            yield from self._all(self._column([_small_caps(entry.place, Style.PLACE)], entry.language), gap)
        running: list[Chunk] = []
        for name, flow in filled.fields:
            if name is Field.HEADLINE:
                yield from self._headline(filled, entry)
            elif name is Field.REMARK:
                yield from self._own(flow, entry.remark_word, "", gap)
            else:
                style = part.style_of_lead if name is Field.SUMMARY and entry.has_text else part.style
                lead = _place_lead(entry) if part.is_led_by_place and name is Field.SUMMARY else ()
                setting = self._setting(style, entry.language)
                running += self._flow.chunks(flow, setting, gap, part.between, lead)
            gap = part.between
        if part.fewest:
            yield from parted(running, part.fewest)
        else:
            for chunk in running:
                yield from chunk.rows

    def _headline(self, filled: Filled, entry: Entry) -> Iterator[Row]:
        part = filled.part
        spans = [Span(entry.headline, part.style_alone if entry.is_alone else part.style)]
        if part.is_trailed_by_place and entry.place:
            spans.append(_small_caps(_EM_SPACE + entry.place, Style.PLACE))
        paragraph = self._column(spans, entry.language)
        yield from self._all(self._typesetter.balanced(paragraph) if part.is_balanced else paragraph, part.gap)

    def _own(self, flow: Sequence[Flow], word: str, language: str, gap_pt: float) -> Iterator[Row]:
        """Yield the rows of what the user says, beside a hairline and led in by a word, so that nobody else says it."""
        from_right = is_right_to_left("".join(part.text for part in flow if isinstance(part, BodyBlock)))
        setting = self._setting(Style.BODY, language)
        setting = setting.indented(0.0, _OWN_INDENT) if from_right else setting.indented(_OWN_INDENT)
        lead = (_small_caps(word, Style.PLACE), Span(_DASH, Style.BODY))
        chunks = [*self._flow.chunks(flow, setting, gap_pt, _BETWEEN_OWN_PARAGRAPHS, lead)]
        bar = self._frame.width_pt if from_right else self._frame.text_x_pt
        yield from barred(parted(chunks, _FEWEST), bar)

    # notes

    def _notes_over(self, entry: Entry) -> Iterator[Row]:
        spans: list[Span] = []
        for note, text in entry.notes:
            if spans:
                spans.append(Span(_DOT, Style.DATE))
            spans.append(_small_caps(text, Style.PLACE) if note is Note.PLACE else Span(text, Style.DATE))
        if not spans:
            return
        *before, last = self._all(self._column(spans, entry.language))
        yield from before
        if self._layout.has_notes_over:
            rule = (self._frame.text_x_pt, self._frame.text_width_pt)
            yield replace(last, height_pt=last.baseline_pt + _RULE_UNDER_GROUP, rule=rule)
            yield Row(_AFTER_RULE, 0.0)
        else:
            yield last

    def _margin(self, entry: Entry) -> list[tuple[Paragraph, int]]:
        """Return the lines that hang in the margin beside a release."""
        x, width = 0.0, DATE_WIDTH_PT
        if entry.has_year:  # days with their year are wider, and no rule stands at the left here
            x, width = -_OUTDENT, DATE_WIDTH_PT + _OUTDENT
        spans = [_small_caps(t, Style.PLACE) if n is Note.PLACE else Span(t, Style.DATE) for n, t in entry.notes]
        paragraphs = [Paragraph((span,), x, width, Side.RIGHT, entry.language) for span in spans]
        return [(paragraph, i) for paragraph in paragraphs for i in range(self._typesetter.count_lines(paragraph))]

    # the end

    def _sources(self, block: Sources) -> Iterator[Row]:
        chapter = [*self.chapter(block.heading)]
        chapter[0] = replace(chapter[0], begins_page=True)
        yield from chapter
        for number, source in enumerate(block.sources):
            gap = _BEFORE_SOURCE if number else 0.0
            rows = [*self._all(self._text(source.text, Style.BODY), gap)]
            rows[0] = replace(rows[0], may_start=number > 0)
            setting = self._setting(Style.SMALL, "")
            chunks = [*self._flow.chunks(source.addresses, setting, _BEFORE_ADDRESS, _BEFORE_ADDRESS)]
            yield from (*rows, *parted(chunks, _FEWEST))

    def chapter(self, heading: str) -> Iterator[Row]:
        """Yield the rows of the heading of contents or sources."""
        *before, last = self._all(self._text(heading, Style.CHAPTER))
        rows = [*before, replace(last, height_pt=last.height_pt + _AFTER_CHAPTER)]
        rows[0] = replace(rows[0], may_start=True, anchor=Anchor(0, heading))
        yield from rows

    # paragraphs

    def _all(self, paragraph: Paragraph, gap_pt: float = 0.0) -> Iterator[Row]:
        return rows_of(self._typesetter, paragraph, gap_pt)

    def _setting(self, style: Style, language: str) -> Setting:
        return Setting(self._frame.text_x_pt, self._frame.text_width_pt, style, language)

    def _text(self, text: str, style: Style, language: str = "") -> Paragraph:
        return self._column([Span(text, style)], language)

    def _column(self, spans: Sequence[Span], language: str = "") -> Paragraph:
        return Paragraph(tuple(spans), self._frame.text_x_pt, self._frame.text_width_pt, language=language)


def _with_margin(rows: Sequence[Row], notes: Sequence[tuple[Paragraph, int]]) -> Iterator[Row]:
    """Yield a release's rows with the notes beside them."""
    for row, note in zip_longest(rows, notes):
        made = row or Row(notes[-1][0].leading_pt, baseline_pt(notes[-1][0].leading_pt))
        yield replace(made, lines=(note, *made.lines)) if note else made


def _place_lead(entry: Entry) -> tuple[Span, ...]:
    return (_small_caps(entry.place, Style.PLACE), Span(_DASH, Style.BODY)) if entry.place else ()


def _small_caps(text: str, style: Style) -> Span:
    """Return a run in small capitals, plain where the script has no capitals, which spacing would tear apart."""
    capitals = text.upper()
    return Span(capitals, style if capitals != text.lower() else Style.BODY)
