"""PDFs for tests: written by hand, so that every operator is known, and printed by Qt, as users print them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF
from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter, QTextDocument

from ilo_desktop.desktop.printing.pdf import headless_application


@dataclass(frozen=True)
class Put:
    """A line of text at a place, in points from the left and from the top of an A4 page."""

    x: float
    y: float
    text: str
    size: float = 11
    is_bold: bool = False


HEIGHT = 842


def minimal(pages: Sequence[Sequence[Put] | str], *, title: str = "") -> bytes:
    """Return a PDF of Helvetica in cp1252, or of content as it is where a page is a string."""
    contents = [page if isinstance(page, str) else "\n".join(map(_shown, page)) for page in pages]
    kids = " ".join(f"{5 + 2 * i} 0 R" for i in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for i, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {HEIGHT}] /Contents {6 + 2 * i} 0 R"
            " /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
        )
        objects.append(stream(content.encode("cp1252")))
    return assembled(objects, f"/Info << /Title ({title}) >>" if title else "")


def _shown(put: Put) -> str:
    text = put.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F{2 if put.is_bold else 1} {put.size} Tf {put.x} {HEIGHT - put.y} Td ({text}) Tj ET"


def stream(data: bytes, entries: str = "") -> bytes:
    """Return a stream object's own bytes."""
    return f"<< /Length {len(data)} {entries} >>\nstream\n".encode() + data + b"\nendstream"


def assembled(objects: Sequence[str | bytes], trailer: str = "") -> bytes:
    """Return a file of these objects, numbered from 1; the first is the catalog."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        data = body if isinstance(body, bytes) else body.encode("latin-1")
        out += b"%d 0 obj\n%s\nendobj\n" % (number, data)
    start = len(out)
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)


def printed(path: Path, html: str) -> Path:
    """Print a page as a browser does: Qt's own layout, as many pages as it takes."""
    headless_application()
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Sans", 11))
    document.setHtml(html)
    writer = _writer(path)
    document.print_(writer)
    return path


def drawn(path: Path, pages: Sequence[Sequence[Put]]) -> Path:
    """Draw lines at their places with Qt, glyph by glyph as Qt does, in any script."""
    headless_application()
    writer = _writer(path)
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    scale = writer.resolution() / 72
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        for put in page:
            font = QFont("Noto Sans")
            font.setPointSizeF(put.size)
            font.setBold(put.is_bold)
            painter.setFont(font)
            painter.drawText(QPointF(put.x * scale, put.y * scale), put.text)
    painter.end()
    return path


def _writer(path: Path) -> QPdfWriter:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(300)
    return writer
