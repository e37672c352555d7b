"""Documents as they were imported, byte for byte."""

import hashlib
import zlib

from sqlalchemy import Connection, select

from ilo_desktop.library.tables import DOCUMENT
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Document


def document(connection: Connection, document_id: int) -> Document:
    """Return a document; LookupError for an id that never was, DOCUMENT_DAMAGED where its bytes are not those of then.

    Where it lay is not known any more.
    """
    row = connection.execute(select(DOCUMENT).where(DOCUMENT.c.id == document_id)).one_or_none()
    if row is None:
        raise LookupError(document_id)
    try:
        content = zlib.decompress(row.content)
    except zlib.error as error:
        raise NewsroomError(Code.DOCUMENT_DAMAGED, name=row.name) from error
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise NewsroomError(Code.DOCUMENT_DAMAGED, name=row.name)
    return Document(
        name=row.name,
        content=content,
        sha256=row.sha256,
        charset=row.charset,
        source_url=row.source_url,
        saved_on=row.saved_on,
    )
