"""The formats that are known, and which of them a file has: by its content first, by its ending second."""

from ilo_desktop.intake import charsets
from ilo_desktop.intake.formats import (
    archive,
    csv_table,
    feed,
    json_data,
    mail,
    markdown,
    mhtml,
    old_office,
    pdf,
    text_list,
    unread,
    web_page,
    word,
    workbook,
)
from ilo_desktop.intake.formats.format import Format, Head

#: In the order in which they are tried. A new format is a line here.
FORMATS: tuple[Format, ...] = (
    pdf.FORMAT,
    word.FORMAT,
    workbook.FORMAT,
    old_office.FORMAT,
    json_data.FORMAT,  # its values can hold web pages, and so can those of a feed
    feed.FORMAT,
    mail.MAILBOX,
    mhtml.FORMAT,
    mail.FORMAT,  # before pages: their bodies are such
    csv_table.FORMAT,  # its cells can hold parts of pages
    markdown.FORMAT,
    web_page.FORMAT,
    *unread.FORMATS,
    archive.ZIP,
    archive.TAR,
    archive.PACKED,
    text_list.FORMAT,
)


def named(name: str) -> Format:
    """Return the format of a name; LookupError where there is none."""
    for known in FORMATS:
        if known.name == name:
            return known
    raise LookupError(name)


def recognise(data: bytes, ending: str) -> Format | None:
    """Return the format of a file by its first bytes and its ending (".txt", in lower case).

    Text that is nothing else is tried as a list; None stands for bytes that are no text and that no format knows.
    """
    decoded = charsets.decode(data)
    head = Head(data, decoded[0] if decoded else "", ending)
    by_content = (known for known in FORMATS if known.matches(head))
    by_ending = (known for known in FORMATS if ending in known.endings)
    return next(by_content, None) or next(by_ending, None) or (text_list.FORMAT if decoded else None)
