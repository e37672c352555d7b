"""Releases out of the paragraphs of a PDF: headlines by their letters, then what stands around them, then the text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import mode

from ilo_desktop.intake.articles import read_article
from ilo_desktop.intake.dates import DayOrder
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.pdf.body import body_of
from ilo_desktop.intake.formats.pdf.links import Link
from ilo_desktop.intake.formats.pdf.paragraphs import Paragraph
from ilo_desktop.intake.prose import is_short
from ilo_desktop.intake.stamps import Stamp, read_stamp
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold, is_cjk

# In parts of the size of running text: what is set larger; and in parts of the headline's: what is set alike.
_LARGER = 1.12
_LARGER_SUMMARY = 1.05
_ALIKE = 0.03
_LONGEST_HEADLINE = 300
# How many paragraphs under the headline may still say what the release is, and how many stand over it.
_BELOW, _ABOVE = 4, 4
# What letter paper says, often in larger letters than the headline's.
_NAMES = frozenset(
    map(
        fold,
        (
            *("International Labour Organization", "International Labour Office", "ILO", "ILO News", "United Nations"),
            *("Organisation internationale du Travail", "Bureau international du Travail", "OIT", "BIT"),
            *("Organización Internacional del Trabajo", "Oficina Internacional del Trabajo", "Naciones Unidas"),
            *("Organização Internacional do Trabalho", "Internationale Arbeitsorganisation", "IAO", "Nations Unies"),
            *("Международная организация труда", "МОТ", "国际劳工组织", "国際労働機関", "منظمة العمل الدولية"),
            *("www.ilo.org", "ilo.org"),
        ),
    )
)
# Before a kind on the same line: "ILO Press release".
_NAME_BEFORE = re.compile(r"(?:ILO|OIT|BIT|IAO|МОТ)\s+(?=[^\W\d_])")


class Articles:
    """Reads the releases of one document.

    ``title`` is what the file says of itself; ``links`` are those of each page.
    """

    def __init__(
        self, paragraphs: Sequence[Paragraph], desk: Desk, title: str, links: Mapping[int, Sequence[Link]]
    ) -> None:
        self._paragraphs = [paragraph for paragraph in paragraphs if fold(paragraph.text) not in _NAMES]
        self._desk = desk
        self._order = DayOrder.of(paragraph.text for paragraph in self._paragraphs)
        self._title = title
        self._links = links
        self._size = _body_size(self._paragraphs)
        self._stamps: dict[int, Stamp | None] = {}

    def read(self) -> list[Draft]:
        """Return the releases in their order: one, or those whose headlines are set alike, each with a date."""
        headline = self._headline() if self._paragraphs else None
        if headline is None:
            return []
        headlines = self._headlines(headline)
        starts = [self._start(headline) for headline in headlines]
        starts[0] = 0
        ends = [*starts[1:], len(self._paragraphs)]
        found = [self._draft(*each) for each in zip(starts, headlines, ends, strict=True)]
        return [draft for draft in found if draft]

    def _headline(self) -> int | None:
        """Return which paragraph is the headline: the largest of the first page that is none of the other things there.

        The title of the file counts where it stands on the page. None where nothing stands out.
        """
        first = [i for i, paragraph in enumerate(self._paragraphs) if paragraph.page == self._paragraphs[0].page]
        possible = [i for i in first if self._can_be_headline(i)]
        if self._title and (named := [i for i in possible if fold(self._paragraphs[i].text) == fold(self._title)]):
            return named[0]
        if larger := [i for i in possible if self._paragraphs[i].size > self._size * _LARGER]:
            return max(larger, key=lambda i: (self._paragraphs[i].size, -i))
        bold = [i for i in possible if self._paragraphs[i].is_bold]
        plain = [i for i in possible if not self._paragraphs[i].text.endswith((".", "。", "…", ":"))]
        return next(iter(bold or plain), None)

    def _can_be_headline(self, i: int) -> bool:
        text = self._paragraphs[i].text
        if not 2 < len(text) <= _LONGEST_HEADLINE or not any(map(str.isalpha, text)):
            return False
        return not self._stamp(i) and (len(text.split()) > 1 or any(map(is_cjk, text[:8])))

    def _stamp(self, i: int) -> Stamp | None:
        if i not in self._stamps:
            text = _NAME_BEFORE.sub("", self._paragraphs[i].text)
            self._stamps[i] = read_stamp(text, self._desk.vocabulary.kind_of, self._order)
        return self._stamps[i]

    def _headlines(self, first: int) -> list[int]:
        """Return the headlines of all releases: those that are set as the first and have a date beside them."""
        like = self._paragraphs[first]
        if like.size <= self._size * _LARGER and not like.is_bold:
            return [first]
        alike = [
            i
            for i, paragraph in enumerate(self._paragraphs)
            if i >= first
            and abs(paragraph.size - like.size) <= _ALIKE * like.size
            and paragraph.is_bold == like.is_bold
            and self._can_be_headline(i)
        ]
        dated = [i for i in alike if any(stamp.date for _, stamp in self._around(i))]
        return dated if len(dated) > 1 and dated[0] == first else [first]

    def _around(self, headline: int, start: int = 0) -> list[tuple[int, Stamp]]:
        """Return the lines around a headline that say what it is, where and when, by their numbers."""
        first = max(start, headline - _ABOVE)
        near = [
            *range(headline - 1, first - 1, -1),
            *range(headline + 1, min(headline + 1 + _BELOW, len(self._paragraphs))),
        ]
        return [(i, stamp) for i in near if (stamp := self._stamp(i))]

    def _start(self, headline: int) -> int:
        """Return where the release of a headline begins: with the lines over it that belong to it."""
        start = headline
        while start > 0 and headline - start < _ABOVE and self._stamp(start - 1):
            start -= 1
        return start

    def _draft(self, start: int, headline: int, end: int) -> Draft | None:
        around = [(i, stamp) for i, stamp in self._around(headline, start) if i < end]
        told = Stamp()
        for _, stamp in around:
            told = told.joined(stamp)
        spent = {i for i, _ in around}
        above = [self._paragraphs[i] for i in range(start, headline) if i not in spent]
        below = [self._paragraphs[i] for i in range(headline + 1, end) if i not in spent]
        head = self._paragraphs[headline]
        kicker = above.pop() if above and is_short(above[-1].text) else None
        summary = below.pop(0) if self._is_summary(below) else None
        ordered = [*([kicker] if kicker else []), head, *([summary] if summary else []), *above, *below]
        draft = read_article([one.text for one in ordered], self._desk, headline=head.text, order=self._order)
        if draft is None:
            return None
        if summary and not draft.summary:
            draft = replace(draft, summary=summary.text, text=draft.text.removeprefix(summary.text).lstrip())
        return self._with_body(_stamped(draft, told), [*above, *below], self._paragraphs[start:end])

    def _is_summary(self, below: Sequence[Paragraph]) -> bool:
        """Say whether the first paragraph under the headline is set as a summary: larger, bold or slanted."""
        if len(below) < 2 or len(below[0].text.split()) < 4:
            return False
        first, second = below[:2]
        is_other = (first.is_bold and not second.is_bold) or (first.is_italic and not second.is_italic)
        return is_other or first.size > self._size * _LARGER_SUMMARY

    def _with_body(self, draft: Draft, text: Sequence[Paragraph], whole: Sequence[Paragraph]) -> Draft:
        """Return a release with the structure of its text and its pages."""
        left = {paragraph.text: paragraph for paragraph in text}
        kept = [left[words] for words in draft.text.split("\n\n") if words in left]
        last_page = max(paragraph.last_page for paragraph in whole)
        draft = replace(draft, line=whole[0].page, last_line=last_page)
        if "\n\n".join(paragraph.text for paragraph in kept) != draft.text:
            return draft
        body = body_of(kept, self._size, self._links)
        return replace(draft, text=body.text, body=body.html)


def _stamped(draft: Draft, told: Stamp) -> Draft:
    """Return a release with what the lines around its headline say."""
    date = told.date
    return replace(
        draft,
        day=date.first if date else draft.day,
        last_day=date.last if date else draft.last_day,
        place=told.place or (date.place if date else "") or draft.place,
        kind=told.kind or draft.kind,
        kind_words=told.kind_words or draft.kind_words,
        kicker=draft.kicker or told.other or told.kind_words,
    )


def _body_size(paragraphs: Sequence[Paragraph]) -> float:
    """Return the size that most of the text has."""
    if not paragraphs:
        return 0.0
    return mode(paragraph.size for paragraph in paragraphs for _ in range(1 + len(paragraph.text) // 40))
