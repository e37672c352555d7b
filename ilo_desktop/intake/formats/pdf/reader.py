"""The reader of PDF files with text: pages to lines, lines to paragraphs, paragraphs to releases."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ilo_desktop.intake.around import as_html, html_around
from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.intake.formats.listing import read_listing
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP, TOO_MUCH_TIME

if TYPE_CHECKING:
    from ilo_desktop.intake.formats.pdf.opening import Opened


#: How many pages are shown before and behind those of a release.
_PAGES_BEFORE, _PAGES_BEHIND = 2, 4
_BLANK = b"\xef\xbb\xbf\0 \r\n\t"


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read a PDF: one release or several, those of a list or of a briefing that this program printed, with the pages as
    their lines.

    NewsroomError PDF_LOCKED, PDF_TOO_LONG, PDF_BROKEN or PDF_WITHOUT_TEXT. A page that cannot be read is a problem, and
    the others are read.
    """
    # With pypdf, which a start of the program does not wait for.
    from ilo_desktop.intake.formats.pdf.briefing import CREATOR, read_briefing
    from ilo_desktop.intake.formats.pdf.opening import open_pdf

    yield document
    opened = open_pdf(document.content, document.name, desk.check)
    printed = read_briefing(opened.pages, desk.vocabulary) if opened.creator == CREATOR else []
    yield from printed or _releases(opened, document, desk)
    for number in opened.unread:
        yield Problem(Code.PDF_PAGE_UNREADABLE, document.name, number)
    if opened.is_cut:
        yield Problem(Code.READER_STOPPED, document.name, values={"reason": TOO_MUCH_TIME})


def show(document: Document, draft: Draft, desk: Desk) -> Readable:
    """Return the text of the pages around those of a release, each under its number; errors as for ``read``."""
    from ilo_desktop.intake.formats.pdf.lines import read_lines
    from ilo_desktop.intake.formats.pdf.opening import open_pdf
    from ilo_desktop.intake.formats.pdf.paragraphs import read_paragraphs

    wanted = range(draft.line - _PAGES_BEFORE, max(draft.line, draft.last_line) + _PAGES_BEHIND + 1)
    opened = open_pdf(document.content, document.name, desk.check, wanted)
    html: list[str] = []
    for page in opened.pages:
        paragraphs = read_paragraphs(read_lines(page.pieces, page.number, page.width))
        html += [f"<h4>{page.number} / {opened.page_count}</h4>", as_html(one.text for one in paragraphs)]
    found = html_around("".join(html), draft, Shape.TEXT)
    is_cut = found.is_cut or opened.is_cut or wanted.start > 1 or wanted.stop <= opened.page_count
    return replace(found, is_cut=is_cut)


def _releases(opened: "Opened", document: Document, desk: Desk) -> Iterator[Draft | Problem]:
    from ilo_desktop.intake.formats.pdf.article import Articles
    from ilo_desktop.intake.formats.pdf.lines import read_lines
    from ilo_desktop.intake.formats.pdf.margins import without_running
    from ilo_desktop.intake.formats.pdf.paragraphs import read_paragraphs

    pages = [read_lines(page.pieces, page.number, page.width) for page in opened.pages]
    lines = without_running(pages, [page.height for page in opened.pages])
    paragraphs = read_paragraphs([line for page in lines for line in page])
    if not paragraphs:
        return
    texts, places = [one.text for one in paragraphs], [one.page for one in paragraphs]
    links = {page.number: page.links for page in opened.pages}
    drafts = Articles(paragraphs, desk, opened.title, links).read()
    # Headlines with at most a paragraph under each are a list, whose paragraphs are summaries.
    is_list = all("\n\n" not in draft.text for draft in drafts[1:])
    listed = read_listing(texts, document, desk, places) if is_list else []
    if len(listed) < len(drafts):
        listed = []
    yield from listed or drafts
    if not listed:
        yield from (
            Problem(Code.ITEM_WITHOUT_DATE, document.name, draft.line, {"text": draft.headline})
            for draft in drafts
            if draft.day is None
        )


def _is_pdf(head: Head) -> bool:
    return head.data.lstrip(_BLANK).startswith(b"%PDF-")


#: PDF files with text. Pages that were scanned hold none.
FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a PDF file"), _is_pdf, frozenset({".pdf"}), read, shower=show, isolated=True
)
