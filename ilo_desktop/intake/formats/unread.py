"""Formats that are recognised so that the user is told what a file is, and which this version does not read."""

from collections.abc import Callable

from ilo_desktop.intake.formats.format import Format, Head
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP


def _starts(*beginnings: bytes) -> Callable[[Head], bool]:
    return lambda head: head.data.startswith(beginnings)


def _zip_with(*names: bytes) -> Callable[[Head], bool]:
    return lambda head: head.data.startswith(b"PK\x03\x04") and any(name in head.data for name in names)


def _is_media(head: Head) -> bool:
    return head.data.startswith((b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3")) or head.data[4:8] == b"ftyp"


def _is_image(head: Head) -> bool:
    riff = head.data[:4] == b"RIFF" and head.data[8:12] == b"WEBP"
    return riff or head.data.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM"))


def _is_library(head: Head) -> bool:
    return head.data.startswith(b"SQLite format 3\0") and head.data[68:72] == b"ILON"


def _endings(text: str) -> frozenset[str]:
    return frozenset(f".{ending}" for ending in text.split())


#: The program's own libraries, which are opened and not read.
LIBRARY = Format(QT_TRANSLATE_NOOP("Format", "a library of this program"), _is_library)
#: In the order in which they are tried: what is contained in another comes first.
FORMATS = (
    Format(QT_TRANSLATE_NOOP("Format", "a presentation"), _zip_with(b"ppt/"), _endings("ppt pptx")),
    Format(
        QT_TRANSLATE_NOOP("Format", "an OpenDocument file"),
        _zip_with(b"vnd.oasis.opendocument"),
        _endings("odt odp"),
    ),
    Format(QT_TRANSLATE_NOOP("Format", "an e-book"), _zip_with(b"application/epub+zip"), _endings("epub")),
    Format(QT_TRANSLATE_NOOP("Format", "an archive"), _starts(b"7z\xbc\xaf\x27\x1c", b"Rar!"), _endings("7z rar")),
    Format(QT_TRANSLATE_NOOP("Format", "a rich text (RTF) file"), _starts(b"{\\rtf"), _endings("rtf")),
    LIBRARY,
    Format(QT_TRANSLATE_NOOP("Format", "a database"), _starts(b"SQLite format 3\0"), _endings("sqlite db")),
    Format(QT_TRANSLATE_NOOP("Format", "an image"), _is_image, _endings("png jpg jpeg gif webp tif tiff bmp svg")),
    Format(
        QT_TRANSLATE_NOOP("Format", "an audio or video file"), _is_media, _endings("mp3 mp4 m4a mov avi wav ogg webm")
    ),
    Format(QT_TRANSLATE_NOOP("Format", "a web archive (WARC)"), _starts(b"WARC/"), _endings("warc")),
)
