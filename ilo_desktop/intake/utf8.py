"""A document's text in UTF-8, for readers that work on bytes: as text, 60 MB may take four bytes a letter."""

import codecs
from dataclasses import replace

from ilo_desktop.intake.documents import decode
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.release import Document

_PIECE = 1 << 20


def in_utf8(document: Document) -> tuple[Document, bytes]:
    """Return a document with its charset, and its text in UTF-8 without a mark; no copy is made of what is UTF-8.

    NewsroomError FILE_BINARY where the bytes are no text.
    """
    data = document.content
    if b"\0" not in data and _is_utf8(data):
        return replace(document, charset="utf-8"), data.removeprefix(codecs.BOM_UTF8)
    try:
        known, text = decode(document)
    except NewsroomError:
        # A file that was being written when a machine went down is filled up with NULs.
        sound = data.replace(b"\0", b"")
        if not sound.strip() or not _is_utf8(sound):
            raise
        return replace(document, charset="utf-8"), sound
    return replace(known, source_url=""), text.encode(errors="replace")


def _is_utf8(data: bytes) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(data), _PIECE):
            decoder.decode(data[start : start + _PIECE])
        decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True
