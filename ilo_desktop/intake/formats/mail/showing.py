"""A mail as it is shown again: who wrote to whom, and its body in one piece."""

from collections.abc import Iterator
from html import escape

from ilo_desktop.intake.around import as_html, html_around
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.mail.message import Attachment, Text, contents, header, parse
from ilo_desktop.intake.formats.mail.plain_text import lines_of
from ilo_desktop.intake.markup import clean
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Document, Draft

_HEADERS = ("From", "To", "Cc", "Date", "Subject")


def show(document: Document, draft: Draft, desk: Desk) -> Readable:
    """Return a mail's headers, its body and the names of what is attached; NewsroomError MAIL_TOO_DEEP."""
    message = parse(document.content, document.name)
    heads = ((name, header(message, name)) for name in _HEADERS)
    rows = "".join(f"<tr><th>{name}</th><td>{escape(value)}</td></tr>" for name, value in heads if value)
    parts = [f"<table>{rows}</table>" if rows else ""]
    for one in contents(message):
        desk.check()
        parts += _parts(one)
    return html_around("".join(parts), draft, Shape.TEXT)


def _parts(one: object) -> Iterator[str]:
    match one:
        case Text(is_html=True):
            body = clean(one.words)
            yield body.html or as_html(body.text.split("\n\n"))
        case Text():
            yield as_html(lines_of(one))
        case Attachment():
            yield f"<p>📎 {escape(one.name)}</p>"
