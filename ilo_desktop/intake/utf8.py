"""A document's text in UTF-8, for readers that work on bytes: as text, 60 MB may take four bytes a letter."""

import codecs
from dataclasses import replace

from ilo_desktop.intake.documents import decode
from ilo_desktop.newsroom.release import Document

_PIECE = 1 << 20


def in_utf8(document: Document) -> tuple[Document, bytes]:
    """Return a document with its charset, and its text in UTF-8 without a mark; no copy is made of what is UTF-8.

    NewsroomError FILE_BINARY where the bytes are no text.
    """
    data = document.content
    if b"\0" not in data and _is_utf8(data):
        return replace(document, charset="utf-8"), data.removeprefix(codecs.BOM_UTF8)
    document, text = decode(document)
    return replace(document, source_url=""), text.encode(errors="replace")


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _PIECE):
            decoder.decode(data[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True
