"""Workbooks as small as can be, written part by part, so that a test says what is in the file and what is not."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from xml.sax.saxutils import escape, quoteattr

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"


@dataclass(frozen=True)
class Day:
    """A cell with the serial number of a day and the form of one."""

    serial: float


Cell = str | float | Day | None


@dataclass(frozen=True)
class Sheet:
    """A sheet: its rows, the addresses that cells ("A2") lead to, its merged ranges ("A1:C1"), whether it is hidden."""

    name: str
    rows: Sequence[Sequence[Cell]]
    links: Mapping[str, str] = field(default_factory=dict)
    merged: Sequence[str] = ()
    state: str = "visible"
    first_row: int = 1


def xlsx(*sheets: Sheet, date1904: bool = False, extra: Mapping[str, bytes] | None = None) -> bytes:
    """Return an Excel workbook."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _relations({"rId1": ("officeDocument", "xl/workbook.xml", False)}),
        "xl/workbook.xml": _workbook(sheets, date1904=date1904),
        "xl/_rels/workbook.xml.rels": _relations(
            {f"rId{n}": ("worksheet", f"worksheets/sheet{n}.xml", False) for n in range(1, len(sheets) + 1)}
            | {"rId99": ("styles", "styles.xml", False)}
        ),
        "xl/styles.xml": (
            f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
            '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
            '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
        ),
    }
    for number, sheet in enumerate(sheets, start=1):
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(sheet)
        if sheet.links:
            parts[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = _relations(
                {f"rId{n}": ("hyperlink", url, True) for n, url in enumerate(sheet.links.values(), start=1)}
            )
    return zipped(parts | dict(extra or {}))


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a ZIP archive of these files."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            # The name of an OpenDocument's type is never packed: by it such a file is known.
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return file.getvalue()


def _content_types(count: int) -> str:
    form = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{form}.worksheet+xml"/>'
        for n in range(1, count + 1)
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{form}.sheet.main+xml"/>{sheets}</Types>'
    )


def _relations(relations: Mapping[str, tuple[str, str, bool]]) -> str:
    items = "".join(
        f'<Relationship Id="{name}" Type="{_RELS}/{kind}" Target={quoteattr(target)}'
        + (' TargetMode="External"/>' if is_external else "/>")
        for name, (kind, target, is_external) in relations.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{items}</Relationships>'


def _workbook(sheets: Sequence[Sheet], *, date1904: bool) -> str:
    items = "".join(
        f'<sheet name={quoteattr(sheet.name)} sheetId="{n}" state="{sheet.state}" r:id="rId{n}"/>'
        for n, sheet in enumerate(sheets, start=1)
    )
    properties = '<workbookPr date1904="1"/>' if date1904 else ""
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELS}">{properties}<sheets>{items}</sheets></workbook>'


def _sheet(sheet: Sheet) -> str:
    rows = "".join(
        f'<row r="{number}">'
        + "".join(_cell(cell, _place(number, column)) for column, cell in enumerate(row))
        + "</row>"
        for number, row in enumerate(sheet.rows, start=sheet.first_row)
    )
    merged = "".join(f'<mergeCell ref="{place}"/>' for place in sheet.merged)
    links = "".join(f'<hyperlink ref="{place}" r:id="rId{n}"/>' for n, place in enumerate(sheet.links, start=1))
    return (
        f'<worksheet xmlns="{_MAIN}" xmlns:r="{_RELS}"><sheetData>{rows}</sheetData>'
        + (f"<mergeCells>{merged}</mergeCells>" if merged else "")
        + (f"<hyperlinks>{links}</hyperlinks>" if links else "")
        + "</worksheet>"
    )


def _place(row: int, column: int) -> str:
    return f"{chr(65 + column)}{row}"


def _cell(cell: Cell, place: str) -> str:
    match cell:
        case None:
            return ""
        case Day():
            return f'<c r="{place}" s="1"><v>{cell.serial}</v></c>'
        case str() if cell.startswith("="):
            return f'<c r="{place}" t="str"><f>{escape(cell[1:])}</f><v>shown</v></c>'
        case str():
            return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
        case _:
            return f'<c r="{place}"><v>{cell}</v></c>'


def ods(*sheets: Sheet, manifest: str = "") -> bytes:
    """Return an OpenDocument spreadsheet; a day is written by its ISO date, a link stands within its cell."""
    spaces = "".join(f' xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "table", "text", "style"))
    styles = (
        '<office:automatic-styles><style:style style:name="hidden" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    )
    tables = "".join(map(_table, sheets))
    content = (
        f'<office:document-content{spaces} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.2">{styles}'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entries = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>{manifest}'
    return zipped(
        {
            "mimetype": kind,
            "META-INF/manifest.xml": (
                f'<manifest:manifest xmlns:manifest="{_OASIS}:manifest:1.0">{entries}</manifest:manifest>'
            ),
            "content.xml": content,
        }
    )


def _table(sheet: Sheet) -> str:
    style = ' table:style-name="hidden"' if sheet.state != "visible" else ""
    before = sheet.first_row - 1
    empty = (
        f'<table:table-row table:number-rows-repeated="{before}"><table:table-cell/></table:table-row>'
        if before
        else ""
    )
    rows = "".join(
        "<table:table-row>"
        + "".join(_ods_cell(cell, sheet.links.get(_place(number, column), "")) for column, cell in enumerate(row))
        + "</table:table-row>"
        for number, row in enumerate(sheet.rows, start=sheet.first_row)
    )
    return f"<table:table table:name={quoteattr(sheet.name)}{style}>{empty}{rows}</table:table>"


def _ods_cell(cell: Cell, link: str) -> str:
    match cell:
        case None:
            return "<table:table-cell/>"
        case Day():
            day = date(1899, 12, 30) + timedelta(days=int(cell.serial))
            about, words = f'office:value-type="date" office:date-value="{day}"', str(day)
        case str():
            about, words = 'office:value-type="string"', escape(cell)
        case _:
            about, words = f'office:value-type="float" office:value="{cell}"', str(cell)
    if link:
        words = f"<text:a xlink:href={quoteattr(link)}>{words}</text:a>"
    return f"<table:table-cell {about}><text:p>{words}</text:p></table:table-cell>"
