"""The reader of lists saved as text: from the bytes of a page to its drafts and problems."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.datelines import Dateline, read_dateline
from ilo_desktop.intake.dates import DateLine, DayOrder, read_date
from ilo_desktop.intake.documents import decode
from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.formats.text_list.articles import Article, ArticlePage, date_type_lines, has_stroke
from ilo_desktop.intake.formats.text_list.blocks import Block, read_blocks
from ilo_desktop.intake.formats.text_list.dated_lines import date_labelled_lines, part_dated_lines
from ilo_desktop.intake.formats.text_list.items import Front, Item, LeftOver, read_items
from ilo_desktop.intake.formats.text_list.labels import join_labels
from ilo_desktop.intake.formats.text_list.lines import Layout, Line, mark_bare_numbers, read_lines, survey
from ilo_desktop.intake.formats.text_list.menus import without_menus
from ilo_desktop.intake.formats.text_list.order import dates_come_first, headlines_first
from ilo_desktop.intake.formats.text_list.pages import read_pages
from ilo_desktop.intake.formats.text_list.parts import Parts, parts_of
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS, MAX_PROBLEMS
from ilo_desktop.intake.stamps import read_stamp
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.vocabulary import Vocabulary

_LONGEST_EXCERPT = 80


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a list, or articles: its releases in their order on the page, each with its lines, then its problems.

    A page without a dated entry, a type line or a dateline gives nothing. Raises what ``check`` raises, and
    NewsroomError FILE_BINARY, FILE_EMPTY or LIST_TOO_LONG.
    """
    document, text = decode(document)
    yield document
    yield from read_text(text, document.name, desk)


def read_text(text: str, name: str, desk: Desk) -> Iterator[Draft | Problem]:
    """Read a text out of a document of any format, as ``read`` does; lines are those of the text."""
    lines, order = read_lines(text, name, desk.check)
    pages = list(read_pages(lines))
    if not pages:
        raise NewsroomError(Code.FILE_EMPTY, name=name)
    gathering = _Gathering(name, desk.vocabulary)
    for page in pages:
        mark_bare_numbers(page.lines)
        kind_of = desk.vocabulary.kind_of
        own = without_menus(join_labels(page.lines, order))
        page = replace(page, lines=part_dated_lines(own, kind_of, order))
        date_labelled_lines(page.lines, kind_of, order)
        date_type_lines(page.lines, kind_of, order)
        layout = survey(page.lines)
        articles = ArticlePage(page, layout, desk, order).articles()
        if articles:
            gathering.add_articles(articles)
        elif layout.date_count:
            _read_list(page.lines, layout, gathering, desk)
    gathering.tell_order(order)
    yield from gathering.drafts()
    yield from gathering.problems()


def _read_list(lines: Sequence[Line], layout: Layout, gathering: "_Gathering", desk: Desk) -> None:
    blocks = read_blocks(lines, layout)
    if dates_come_first(lines, layout.mark):
        blocks = headlines_first(blocks, gathering.is_kind)
    for count, part in enumerate(read_items(blocks, layout, gathering.is_kind)):
        if count % LINES_BETWEEN_CHECKS == 0:
            desk.check()
        gathering.add(part, layout)


def _is_list(head: Head) -> bool:
    return any(read_date(line.strip()) for line in head.text.splitlines())


#: Text with a date in a line of its own. Text that shows nothing at all is tried as a list as well.
FORMAT = Format("a list saved as text", _is_list, frozenset({".txt", ".text", ".md"}), read)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One release before the whole file is known. ``own_language`` is empty where its words do not show it clearly.

    ``front`` is the number of what introduces it.
    """

    parts: Parts
    date: DateLine
    kind: str
    own_language: str
    front: int


class _Gathering:
    """Takes the parts of a file's pages one by one and makes drafts and problems of them."""

    def __init__(self, document: str, vocabulary: Vocabulary) -> None:
        self._document = document
        self._vocabulary = vocabulary
        self._fronts = [Front()]
        self._entries: list[_Entry | Draft] = []
        self._problems: list[Problem] = []
        self._untold = 0
        self._evidence: Counter[str] = Counter()

    def is_kind(self, words: str) -> bool:
        """Say whether some words are wholly a kind's name."""
        return self._vocabulary.kind_of(words) is not None

    def add(self, part: Front | Item | LeftOver, layout: Layout) -> None:
        """Take the next part of a page that is laid out so."""
        match part:
            case Item():
                self._add_item(part, layout)
            case Front():
                self._fronts.append(part)
                self._evidence.update(languages.evidence(f"{part.title} {part.introduction}"))
            case LeftOver():
                self._tell_left_over(part.blocks)

    def add_articles(self, articles: Sequence[Article]) -> None:
        """Take the articles of a page, each whole as it is."""
        for article in articles:
            draft = article.draft
            self._entries.append(draft)
            self._evidence.update(languages.evidence(f"{draft.headline} {draft.summary} {draft.text}"))
            if article.impossible_day:
                self._tell(Code.DATE_IMPOSSIBLE, draft.line, article.impossible_day)
            elif draft.day is None:
                self._tell(Code.ITEM_WITHOUT_DATE, draft.line, draft.headline)

    def tell_order(self, order: DayOrder) -> None:
        """Take how the file's dates in numbers were read, which is told where it was a guess."""
        if problem := order.problem(self._document, order.position + 1):
            self._problems.append(problem)

    def drafts(self) -> tuple[Draft, ...]:
        """Return the drafts, with what only the whole file tells: the language, and the kind of a list of one kind."""
        language = languages.verdict(self._evidence)
        with_kinds = {entry.front for entry in self._entries if isinstance(entry, _Entry) and entry.kind}
        kinds = [self._kind_of_list(front, number in with_kinds) for number, front in enumerate(self._fronts)]
        return tuple(
            replace(entry, language=entry.language or language)
            if isinstance(entry, Draft)
            else _draft(
                entry,
                language=languages.within(entry.own_language, language),
                kind=entry.kind or kinds[entry.front][0],
                kind_words=entry.parts.kicker if entry.kind else kinds[entry.front][1],
            )
            for entry in self._entries
        )

    def problems(self) -> tuple[Problem, ...]:
        """Return the problems in the order of their lines, the last one for those that are only counted."""
        told = sorted(self._problems, key=lambda problem: problem.line or 0)
        if self._untold:
            told.append(Problem(Code.MORE_PROBLEMS, self._document, told[-1].line, {"count": self._untold}))
        return tuple(told)

    def _kind_of_list(self, front: Front, items_name_kinds: bool) -> tuple[str, str]:
        """Return the kind of the items that name none: what the introduction says, else the title.

        A title says it only for a list whose items never name one: "News" above press releases and videos does not make
        the rest news.
        """
        named = self._vocabulary.kind_in(front.introduction)
        if named is None and not items_name_kinds:
            named = self._vocabulary.kind_in(front.title)
        return named or ("", "")

    def _add_item(self, item: Item, layout: Layout) -> None:
        parts = parts_of(item, self.is_kind, is_indented=layout.is_indented)
        if item.date and has_stroke(item.date.text) and not parts.kicker:
            stamp = read_stamp(item.date.text, self._vocabulary.kind_of, DayOrder())
            parts = replace(parts, kicker=stamp.kind_words if stamp else "")
        date = item.date.date if item.date else None
        if parts.headline:
            self._add_entry(parts, date)
            if date is None:
                self._tell(Code.ITEM_WITHOUT_DATE, parts.line, parts.headline)
            elif item.date and date.first is None:
                self._tell(Code.DATE_IMPOSSIBLE, item.date.line, item.date.text)
        elif item.date and date:
            self._tell(Code.ITEM_WITHOUT_HEADLINE, parts.line, item.date.text)
        else:
            self._tell_left_over(item.before)
        for run in parts.left_over:
            self._tell_left_over(run)

    def _add_entry(self, parts: Parts, date: DateLine | None) -> None:
        evidence = languages.evidence(f"{parts.headline} {parts.summary}")
        self._evidence.update(evidence)
        kind = self._vocabulary.kind_of(parts.kicker) if parts.kicker else None
        self._entries.append(
            _Entry(parts, date or DateLine(None), kind or "", languages.clear_verdict(evidence), len(self._fronts) - 1),
        )

    def _tell_left_over(self, blocks: Sequence[Block]) -> None:
        self._tell(Code.BLOCK_LEFT_OVER, blocks[0].line, " ".join(block.text for block in blocks[:3]))

    def _tell(self, code: Code, line: int, text: str) -> None:
        if len(self._problems) == MAX_PROBLEMS:
            self._untold += 1
            return
        excerpt = text if len(text) <= _LONGEST_EXCERPT else f"{text[:_LONGEST_EXCERPT].rstrip()}…"
        self._problems.append(Problem(code, self._document, line, {"text": excerpt}))


def _draft(entry: _Entry, *, language: str, kind: str, kind_words: str) -> Draft:
    parts, date = entry.parts, entry.date
    dateline = read_dateline(parts.summary, DayOrder()) or Dateline()
    return Draft(
        headline=parts.headline,
        day=date.first,
        last_day=date.last,
        summary=parts.summary,
        kicker=parts.kicker,
        kind=kind,
        kind_words=kind_words,
        credit=parts.credit,
        place=date.place or dateline.place,
        language=language,
        url=parts.url,
        identifiers=identifiers_of(parts.url) if parts.url else (),
        line=parts.line,
        last_line=parts.last_line,
    )
