"""Web pages saved with their pictures in one file (MHTML): the page out of its parts, then read as any saved page."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message

from ilo_desktop.intake.charsets import decode_as
from ilo_desktop.intake.dates import find_day
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.format import Desk, Format, Found
from ilo_desktop.intake.formats.mail.heads import is_saved_page
from ilo_desktop.intake.formats.mail.message import header, parameter, parse, parts_of, payload
from ilo_desktop.intake.formats.web_page import read_page, show_page
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.readable import Readable
from ilo_desktop.newsroom.release import Document, Draft
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def read(document: Document, desk: Desk) -> Iterator[Found]:
    """Read the page that was saved, as from its address.

    NewsroomError NO_RELEASE_ON_PAGE where there is no page among the parts, or MAIL_TOO_DEEP.
    """
    message = parse(document.content, document.name)
    page = _page(message, document)
    html = _html(page)
    document = replace(
        document,
        charset=parameter(page, "charset").lower(),
        source_url=_address(message, page),
        saved_on=find_day(header(message, "Date")),
    )
    yield from read_page(html, document, desk, document.source_url)


def _show(document: Document, draft: Draft, _desk: Desk) -> Readable:
    message = parse(document.content, document.name)
    page = _page(message, document)
    return show_page(_html(page), draft, _address(message, page))


def _html(page: Message) -> str:
    charset = parameter(page, "charset")
    return decode_as(payload(page), charset)


def _page(message: Message, document: Document) -> Message:
    """Return the part that is the page: the first that is one; frames and the like come after it."""
    waiting = deque([message])
    while waiting:
        part = waiting.popleft()
        if part.get_content_type() in _PAGES:
            return part
        waiting.extend(parts_of(part))
    raise NewsroomError(Code.NO_RELEASE_ON_PAGE, name=document.name)


def _address(message: Message, page: Message) -> str:
    named = (header(message, "Snapshot-Content-Location"), header(page, "Content-Location"))
    return next((address for address in (*named, header(message, "Content-Location")) if is_address(address)), "")


FORMAT = Format(
    QT_TRANSLATE_NOOP("Format", "a saved web page (MHTML)"),
    is_saved_page,
    frozenset({".mht", ".mhtml"}),
    read,
    shower=_show,
    isolated=True,
)
