"""Articles saved as text: which pages are articles and no lists, and where one ends and the next one begins."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ilo_desktop.intake.articles import begins_article, read_article
from ilo_desktop.intake.dates import DateLine, DayOrder
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.text_list.lines import Layout, Line
from ilo_desktop.intake.formats.text_list.pages import Page
from ilo_desktop.intake.limits import MAX_ARTICLE_LINES
from ilo_desktop.intake.prose import ENDS_SENTENCE, is_short
from ilo_desktop.intake.sides import is_side
from ilo_desktop.intake.stamps import KindOf, Stamp, read_stamp
from ilo_desktop.intake.wrapping import Paragraph, read_paragraphs
from ilo_desktop.newsroom.looks import is_credit
from ilo_desktop.newsroom.release import Draft

#: What an article begins with is shown by so many paragraphs.
_HEAD, _TAIL = 12, 4
#: So many paragraphs behind the only date of a page are an article's; a list's item has one, its summary.
_PARAGRAPHS_OF_AN_ARTICLE = 2
#: In a list whose entries have type lines, no summary is longer.
_LONGEST_SUMMARY = 600
#: So many type lines behind marks are a list's.
_FEWEST_TYPE_LINES = 2
_STROKE = re.compile(r"[|｜¦]")
_DIGITS = re.compile(r"\d\d")


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a page, and what stands where its date should be and is no day of the calendar."""

    draft: Draft
    impossible_day: str = ""


class ArticlePage:
    """Reads a page that may be an article, or several of them one behind the other."""

    def __init__(self, page: Page, layout: Layout, desk: Desk, order: DayOrder) -> None:
        self._page = page
        self._layout = layout
        self._desk = desk
        self._order = order
        self._stamps: dict[str, Stamp | None] = {}

    def articles(self) -> tuple[Article, ...]:
        """Return the articles of the page with their lines, none where the page is a list or nothing of the kind."""
        lines = self._page.lines
        if self._layout.mark or len(lines) > MAX_ARTICLE_LINES:
            return ()
        if self._layout.date_count > self._count_type_lines() + 1:
            return ()
        self._desk.check()
        paragraphs = list(read_paragraphs(lines, self._stands_alone))
        if not self._is_article(paragraphs):
            return ()
        found = tuple(article for own in self._parted(paragraphs) if (article := self._article(own)))
        is_list = len(found) > 1 and all(_is_entry(article.draft) for article in found)
        return tuple(map(_with_summary, found)) if is_list else found

    def _count_type_lines(self) -> int:
        return sum(self._typed(line.words) is not None for line in self._page.lines if _STROKE.search(line.words))

    def _stamp(self, words: str) -> Stamp | None:
        """Return what a line says where it is a type line or a part of one; each text is read once."""
        if words not in self._stamps:
            self._stamps[words] = read_stamp(words, self._desk.vocabulary.kind_of, self._order)
        return self._stamps[words]

    def _typed(self, words: str) -> Stamp | None:
        """Return what a type line says that names a day and more, None for other lines, and for a date alone."""
        if not _DIGITS.search(words):
            return None
        stamp = self._stamp(words)
        return stamp if stamp and stamp.date and not stamp.is_loose and not self._order.read(words) else None

    def _stands_alone(self, words: str) -> bool:
        stamp = self._stamp(words)
        if stamp and not stamp.is_loose:
            return True
        return is_address(words) or is_credit(words) or is_side(words)

    def _is_article(self, paragraphs: Sequence[Paragraph]) -> bool:
        """Say whether a page is an article: by its type line or dateline, else by the text behind its only date."""
        texts = [paragraph.text for paragraph in paragraphs]
        dates = [i for i, text in enumerate(texts) if self._order.read(text)]
        if not dates or any(self._typed(text) for text in texts[:_HEAD]):
            is_dated_at_end = any(self._typed(text) for text in texts[-_TAIL:])
            return is_dated_at_end or begins_article(texts[:_HEAD], self._desk, self._order)
        if len(dates) > 1:
            return False
        behind = [text for text in texts[dates[0] + 1 :] if not self._stands_alone(text)]
        has_sentences = sum(ENDS_SENTENCE.search(text) is not None for text in behind) * 2 >= len(behind)
        return len(behind) > _PARAGRAPHS_OF_AN_ARTICLE or (len(behind) == _PARAGRAPHS_OF_AN_ARTICLE and has_sentences)

    def _parted(self, paragraphs: Sequence[Paragraph]) -> Iterator[Sequence[Paragraph]]:
        """Yield the paragraphs of each article."""
        start = 0
        type_lines = [i for i, paragraph in enumerate(paragraphs) if self._typed(paragraph.text)]
        for i in range(1, len(paragraphs)):
            if self._begins(paragraphs, start, i, type_lines):
                yield paragraphs[start:i]
                start = i
        yield paragraphs[start:]

    def _begins(self, paragraphs: Sequence[Paragraph], start: int, i: int, type_lines: Sequence[int]) -> bool:
        """Say whether an article begins at a paragraph behind another article's text.

        A ruled line, the end of a page or an address parts them where a head follows; else a head does by itself, from
        its kicker or headline on, behind an article that has had its type line.
        """
        paragraph = paragraphs[i]
        if paragraph.after_rule or is_address(paragraph.text):
            return begins_article(self._head(paragraphs, i), self._desk, self._order)
        has_type_line = any(start <= line < i for line in type_lines)
        following = next((line for line in type_lines if line >= i), None)
        return has_type_line and following is not None and i == self._start_of_head(paragraphs, i, following)

    def _head(self, paragraphs: Sequence[Paragraph], i: int) -> list[str]:
        """Return the texts that can be the head of an article that begins at a paragraph."""
        end = i + 1
        while end < min(i + _HEAD, len(paragraphs)) and not paragraphs[end].after_rule:
            end += 1
        return [paragraph.text for paragraph in paragraphs[i:end]]

    def _start_of_head(self, paragraphs: Sequence[Paragraph], first: int, type_line: int) -> int | None:
        """Return where the head of a type line begins: at its headline, or the kicker above it; None if it has none.

        Between headline and type line stands at most a summary.
        """
        at = type_line - 1
        if at >= first and ENDS_SENTENCE.search(paragraphs[at].text):
            at -= 1
        if at < first or ENDS_SENTENCE.search(paragraphs[at].text):
            return None
        above = paragraphs[at - 1].text if at > first else ""
        has_kicker = above and is_short(above) and not self._typed(above) and not is_side(above)
        return at - 1 if has_kicker else at

    def _article(self, paragraphs: Sequence[Paragraph]) -> Article | None:
        texts = [paragraph.text for paragraph in paragraphs]
        if self._page.address and paragraphs[0].line == self._page.lines[0].number:
            texts.insert(0, self._page.address)
        draft = read_article(texts, self._desk, order=self._order)
        if draft is None:
            return None
        stamps = [] if draft.day else [(text, self._order.read(text) or self._typed(text)) for text in texts]
        impossible_day = next((text for text, stamp in stamps if stamp), "")
        return Article(replace(draft, line=paragraphs[0].line, last_line=paragraphs[-1].last_line), impossible_day)


def has_stroke(words: str) -> bool:
    """Say whether a stroke parts some words, as it does the parts of a type line."""
    return _STROKE.search(words) is not None


def _is_entry(draft: Draft) -> bool:
    """Say whether an article is so short that it can be an entry of a list."""
    return not draft.summary and "\n" not in draft.text and len(draft.text) <= _LONGEST_SUMMARY


def _with_summary(article: Article) -> Article:
    """Return an entry of a list: the paragraph below its type line is its summary."""
    return replace(article, draft=replace(article.draft, summary=article.draft.text, text=""))


def date_type_lines(lines: Sequence[Line], kind_of: KindOf, order: DayOrder) -> None:
    """Make type lines ("News | 3 March 2024") dates, in a list whose entries all have a mark and a type line."""
    found: list[tuple[int, DateLine]] = []
    for i, line in enumerate(lines):
        if line.date is None and _STROKE.search(line.words) and _DIGITS.search(line.words):
            stamp = read_stamp(line.words, kind_of, order)
            if stamp and stamp.date:
                found.append((i, replace(stamp.date, place=stamp.place or stamp.date.place)))
    starts = [0, *(i for i, _ in found)]
    if len(found) < _FEWEST_TYPE_LINES or any(
        not any(line.mark for line in lines[start:i]) for start, (i, _) in zip(starts, found, strict=False)
    ):
        return
    for i, date in found:
        lines[i].date = date
