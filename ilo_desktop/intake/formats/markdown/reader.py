"""The reader of Markdown: a release with front matter, an article, or a list of releases under headings."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from ilo_desktop.intake.dates import DayOrder, is_heading
from ilo_desktop.intake.documents import decode
from ilo_desktop.intake.field_names import Part
from ilo_desktop.intake.field_values import values_of
from ilo_desktop.intake.formats import text_list
from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.formats.markdown import front_matter, sections
from ilo_desktop.intake.formats.markdown.sections import Section
from ilo_desktop.intake.limits import MAX_MARKDOWN, MEGABYTE
from ilo_desktop.intake.plain import one_line
from ilo_desktop.intake.records import Drafting, Surroundings, Together
from ilo_desktop.intake.telling import Telling
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.text import fold
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_ENDINGS = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd"})
_PLAIN_ENDINGS = frozenset({"", ".txt", ".text"})
_HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+\S|^[^\s#-].*\n {0,3}={3,}[ \t]*$", re.MULTILINE)
_LINKED_ENTRY = re.compile(r"^ {0,3}(?:[-*+]|\d{1,4}[.)])[ \t].*\[[^\]\n]+\]\(", re.MULTILINE)
_FIRST_HEADING = re.compile(r"\s*#[ \t]+[^\n]*\n")
# What programs that make web sites of Markdown put between its lines.
_SHORT_CODE = re.compile(r"^[ \t]*\{[{%].*[}%]\}[ \t]*$", re.MULTILINE)
_DATED_NAME = re.compile(r"(\d{4}-\d\d-\d\d)-")


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read Markdown. What has neither front matter nor headings with dates is read as a list saved as text.

    Raises what ``check`` raises, and NewsroomError FILE_BINARY or FILE_TOO_LARGE.
    """
    known, text = decode(document)
    if len(document.content) > MAX_MARKDOWN:
        limit = MAX_MARKDOWN // MEGABYTE
        size = -(-len(document.content) // MEGABYTE)
        raise NewsroomError(Code.FILE_TOO_LARGE, name=document.name, size=str(size), limit=limit)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _Reading(known, text, desk).found()
    first = next(found, None)
    if first:
        yield known
        yield first
        yield from found
    else:
        yield from text_list.FORMAT.reader(document, desk) if text_list.FORMAT.reader else ()


def _is_markdown(head: Head) -> bool:
    text = head.text.removeprefix("\ufeff").replace("\r\n", "\n")
    if front_matter.bounds(text):
        return True
    if head.ending in _ENDINGS:
        return bool(_HEADING.search(text) or _LINKED_ENTRY.search(text) or front_matter.title_block(text))
    return head.ending in _PLAIN_ENDINGS and _FIRST_HEADING.match(text) is not None


class _Reading:
    """Reads one text."""

    def __init__(self, document: Document, text: str, desk: Desk) -> None:
        self._document = document
        self._text = text
        self._telling = Telling(document.name)
        self._drafting = Drafting(desk.vocabulary, self._telling)
        self._together = Together(desk.vocabulary)
        self._front = front_matter.find(text)
        self._parser = _parser()
        self._lines = self._without_front().rstrip().split("\n")
        self._environment: dict[str, Any] = {}
        desk.check()
        self._tokens = self._parser.parse("\n".join(self._lines), self._environment)
        self._sections = sections.headings(self._tokens, len(self._lines))

    def found(self) -> Iterator[Draft | Problem]:
        """Yield the drafts and problems, nothing where the text is no Markdown with releases."""
        fields = values_of(self._front.values, {}) if self._front else {}
        listed = sections.on_the_level_of_releases(self._sections) or sections.entries(self._tokens)
        if listed and Part.DAY not in fields:
            yield from self._together.given(self._listed(listed, fields))
        elif {Part.HEADLINE, Part.DAY} & fields.keys() or (self._front and self._dated_name()):
            yield from self._whole(fields)
        yield from self._telling.rest()

    def _without_front(self) -> str:
        """Return the text with its front matter blank, so that lines keep their numbers."""
        if self._front is None:
            return self._text
        text = _SHORT_CODE.sub("", self._text[self._front.end :])
        return "\n" * self._text.count("\n", 0, self._front.end) + text

    def _whole(self, fields: dict[Part, list[object]]) -> Iterator[Draft | Problem]:
        """Yield the draft of a text that is one release, as its front matter says."""
        first = 0
        if self._sections and not any(line.strip() for line in self._lines[: self._sections[0].line]):
            heading = self._sections[0]
            title = next((one_line(str(value)) for value in fields.get(Part.HEADLINE, ())), "")
            if heading.level == 1 and fold(title) in ("", fold(heading.headline)):
                fields.setdefault(Part.HEADLINE, [heading.headline])
                first = heading.line + heading.size
        if Part.DAY not in fields and (day := self._dated_name()):
            fields[Part.DAY] = [day]
        fields[Part.TEXT] = [self._html(first, len(self._lines))]
        order = DayOrder.of(str(day) for day in fields.get(Part.DAY, ()))
        around = Surroundings(base_url=self._document.source_url, order=order)
        yield from self._drafting.draft(fields, around, 1, len(self._lines))
        yield from filter(None, [order.problem(self._document.name)])

    def _dated_name(self) -> str:
        """Return the day that a file's name begins with, as programs that make web sites of front matter have it."""
        match = _DATED_NAME.match(PurePath(self._document.name).name)
        return match[1] if match else ""

    def _listed(self, listed: Sequence[Section], front: dict[Part, list[object]]) -> Iterator[Draft | Problem]:
        """Yield the drafts of the sections or entries of a list, and what is none of them."""
        title = [str(value) for value in front.get(Part.HEADLINE, ())]
        before = [section.headline for section in self._sections if section.line < listed[0].line]
        for words in (*title, *before):
            self._together.take(words, is_title=True)
        order = DayOrder.of(section.day for section in listed)
        around = Surroundings(base_url=self._document.source_url, order=order)
        for section in listed:
            if section.day:
                yield from self._drafting.draft(self._fields(section), around, section.line + 1, self._last(section))
            elif not is_heading(section.headline):
                yield from self._telling.tell(Code.BLOCK_LEFT_OVER, section.line + 1, section.headline)
        yield from filter(None, [order.problem(self._document.name)])

    def _last(self, section: Section) -> int:
        """Return the last line of a section that holds something, from 1."""
        return next(number for number in range(section.end, section.line, -1) if self._lines[number - 1].strip())

    def _fields(self, section: Section) -> dict[Part, list[object]]:
        return {
            Part.HEADLINE: [section.headline],
            Part.DAY: [section.day],
            Part.URL: [section.url],
            Part.KICKER: [section.kicker],
            Part.PLACE: [section.place],
            Part.SUMMARY: [section.words],
            Part.TEXT: [self._html(section.body, section.end)],
        }

    def _html(self, first: int, end: int) -> str:
        return str(self._parser.render("\n".join(self._lines[first:end]), self._environment))


def _parser() -> "MarkdownIt":
    """Return a parser that keeps HTML within Markdown: all of it is cleaned afterwards."""
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


FORMAT = Format(QT_TRANSLATE_NOOP("Format", "a Markdown file"), _is_markdown, frozenset(), read, isolated=True)
