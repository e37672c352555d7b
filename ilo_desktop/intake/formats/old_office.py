"""Office's binary files: which of them one is, so that the user is told what to do; their text is not read."""

from collections.abc import Iterator

from ilo_desktop.intake.formats.format import Desk, Format, Found, Head
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

_MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: What is written into these files under names in UTF-16: newer documents, whole, where a password protects them.
_PROTECTED = "EncryptedPackage"
_BY_STREAM = (
    ("WordDocument", QT_TRANSLATE_NOOP("Format", "a Word document of the older kind (.doc)")),
    ("Workbook", QT_TRANSLATE_NOOP("Format", "an Excel workbook of the older kind (.xls)")),
    ("PowerPoint Document", QT_TRANSLATE_NOOP("Format", "a presentation")),
    ("__properties_version1.0", QT_TRANSLATE_NOOP("Format", "an Outlook message (.msg)")),
)


def read(document: Document, _desk: Desk) -> Iterator[Found]:
    """Tell what a file is. Always raises NewsroomError, OFFICE_LOCKED or FILE_NOT_SUPPORTED."""
    yield document
    if _PROTECTED.encode("utf-16-le") in document.content:
        raise NewsroomError(Code.OFFICE_LOCKED, name=document.name)
    found = (name for stream, name in _BY_STREAM if stream.encode("utf-16-le") in document.content)
    raise NewsroomError(Code.FILE_NOT_SUPPORTED, name=document.name, format=next(found, FORMAT.name))


def _is_old_office(head: Head) -> bool:
    return head.data.startswith(_MARK)


FORMAT = Format(QT_TRANSLATE_NOOP("Format", "an older Office document"), _is_old_office, frozenset({".doc"}), read)
