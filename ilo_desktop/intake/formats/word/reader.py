"""The reader of Word's documents: from the bytes of a file to its releases."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ilo_desktop.intake.around import as_html, html_around
from ilo_desktop.intake.dates import DateLine, DayOrder
from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.formats.listing import read_listing
from ilo_desktop.intake.formats.word.blocks import Block, Blocks, to_html
from ilo_desktop.intake.formats.word.package import Package
from ilo_desktop.intake.formats.word.releases import draft_of, split, with_lines
from ilo_desktop.intake.markup import clean
from ilo_desktop.intake.plain import excerpt
from ilo_desktop.intake.stamps import Stamp, read_stamp
from ilo_desktop.intake.structure import order_of
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


def show(document: Document, draft: Draft, desk: Desk) -> Readable:
    """Return the text of a document with its headings, lists and tables; errors as for ``read``."""
    _package, blocks, notes = _opened(document, desk)
    return html_around(clean(to_html([*blocks, *notes])).html or as_html(b.text for b in blocks), draft, Shape.TEXT)


def _opened(document: Document, desk: Desk) -> tuple[Package, list[Block], list[Block]]:
    """Return the blocks of a document, and its notes."""
    package = Package(document.content, document.name)
    try:
        reading = Blocks(package, package.main, desk.check)
        blocks = list(reading.read(package.body()))
        notes = list(reading.notes())
    except RecursionError as error:
        raise NewsroomError(Code.OFFICE_BROKEN, name=document.name) from error
    if not blocks:
        raise NewsroomError(Code.FILE_EMPTY, name=document.name)
    return package, blocks, notes


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a document: its releases, without what was deleted, hidden or remarked in it. It is not made of lines.

    NewsroomError OFFICE_BROKEN, OFFICE_TOO_LARGE, OFFICE_LOCKED or XML_WITH_DTD.
    """
    yield document
    package, blocks, notes = _opened(document, desk)
    order = order_of(block.text for block in blocks)
    blocks = with_lines(blocks, desk.vocabulary, order)
    parts = split(blocks, desk.vocabulary, order)
    listed = read_listing([block.text for block in blocks], document, desk) if len(parts) == 1 else ()
    yield from listed or _Releases(document.name, package, desk, order).read(parts, notes)


@dataclass(frozen=True, slots=True)
class _Releases:
    """Makes the releases of one document."""

    name: str
    package: Package
    desk: Desk
    order: DayOrder

    def read(self, parts: Sequence[Sequence[Block]], notes: Sequence[Block]) -> Iterator[Draft | Problem]:
        """Yield the release that each part is, and what is wrong with it."""
        for number, part in enumerate(parts, start=1):
            self.desk.check()
            draft = draft_of(part, notes if number == len(parts) else (), self.desk, self.order)
            if draft is None:
                words = excerpt(" ".join(block.text for block in part))
                yield Problem(Code.BLOCK_LEFT_OVER, self.name, values={"text": words})
                continue
            if draft.day is None and len(parts) == 1:
                draft = self._with_margins(draft)
            yield draft
            if draft.day is None:
                yield Problem(Code.ITEM_WITHOUT_DATE, self.name, values={"text": excerpt(draft.headline)})
        if problem := self.order.problem(self.name):
            yield problem

    def _with_margins(self, draft: Draft) -> Draft:
        """Return a release with what the heads and feet of its pages say: on letter paper the date can stand there."""
        stamp = Stamp()
        for margin in (part for kind in ("header", "footer") for part in self.package.related(kind)):
            for block in Blocks(self.package, self.package.main, self.desk.check).read(margin):
                for line in block.text.split("\n"):
                    stamp = stamp.joined(read_stamp(line, self.desk.vocabulary.kind_of, self.order) or Stamp())
        date = stamp.date or DateLine(None)
        return replace(
            draft,
            day=date.first,
            last_day=date.last,
            place=draft.place or stamp.place or date.place,
            kind=draft.kind or stamp.kind,
            kind_words=draft.kind_words or stamp.kind_words,
            kicker=draft.kicker or stamp.kind_words,
        )


_ENDINGS = frozenset({".docx", ".docm", ".dotx", ".dotm"})


def _is_word(head: Head) -> bool:
    """Say whether a file is a package of Word's. Where its first bytes are a picture, its ending tells."""
    if not head.data.startswith(b"PK\x03\x04"):
        return False
    names = (b"word/document", b"word/_rels", b"word/styles", b"word\\document")
    is_other = any(name in head.data for name in (b"xl/", b"ppt/", b"vnd.oasis.opendocument"))
    return any(name in head.data for name in names) or (head.ending in _ENDINGS and not is_other)


FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a Word document"),
    _is_word,
    _ENDINGS,
    read,
    shower=show,
    isolated=True,
)
