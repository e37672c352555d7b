"""The reader of Word's documents: from the bytes of a file to its releases."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.formats.listing import read_listing
from ilo_desktop.intake.formats.word.blocks import Block, Blocks
from ilo_desktop.intake.formats.word.package import Package
from ilo_desktop.intake.formats.word.releases import draft_of, split
from ilo_desktop.intake.fronts import read_front
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a document: its releases, without what was deleted, hidden or remarked in it. It is not made of lines.

    NewsroomError OFFICE_BROKEN, OFFICE_TOO_LARGE, OFFICE_LOCKED or XML_WITH_DTD.
    """
    yield document
    package = Package(document.content, document.name)
    try:
        reading = Blocks(package, package.main, desk.check)
        blocks = list(reading.read(package.body()))
        notes = list(reading.notes())
    except RecursionError as error:
        raise NewsroomError(Code.OFFICE_BROKEN, name=document.name) from error
    if not blocks:
        raise NewsroomError(Code.FILE_EMPTY, name=document.name)
    parts = split(blocks, desk.vocabulary)
    listed = read_listing([block.text for block in blocks], document, desk) if len(parts) == 1 else ()
    yield from listed or _releases(parts, notes, package, document.name, desk)


def _releases(
    parts: Sequence[Sequence[Block]], notes: Sequence[Block], package: Package, name: str, desk: Desk
) -> Iterator[Draft | Problem]:
    for number, part in enumerate(parts, start=1):
        desk.check()
        draft = draft_of(part, notes if number == len(parts) else (), desk.vocabulary)
        if draft is None:
            continue
        if draft.day is None and len(parts) == 1:
            draft = _dated_by_margins(draft, package, desk)
        yield draft
        if draft.day is None:
            yield Problem(Code.ITEM_WITHOUT_DATE, name, values={"text": draft.headline})


def _dated_by_margins(draft: Draft, package: Package, desk: Desk) -> Draft:
    """Return a release with what the heads and feet of its pages say: on letter paper the date can stand there."""
    texts = [
        squeeze(block.text)
        for kind in ("header", "footer")
        for margin in package.related(kind)
        for block in Blocks(package, package.main, desk.check).read(margin)
    ]
    front = read_front(texts, desk.vocabulary)
    if front.date is None:
        return draft
    return replace(
        draft,
        day=front.date.first,
        last_day=front.date.last,
        place=draft.place or front.place,
        kind=draft.kind or front.kind,
        kind_words=draft.kind_words or front.kind_words,
        kicker=draft.kicker or front.kind_words,
    )


def _is_word(head: Head) -> bool:
    return head.data.startswith(b"PK\x03\x04") and any(
        name in head.data for name in (b"word/document", b"word/_rels", b"word/styles", b"word\\document")
    )


FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a Word document"),
    _is_word,
    frozenset({".docx", ".docm", ".dotx", ".dotm"}),
    read,
    isolated=True,
)
