"""Which module writes which format. They are imported when they are wanted: some bring large libraries."""

from importlib import import_module

from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat

_MODULES: dict[ExportFormat, str] = {
    ExportFormat.CSV: "csv_table",
    ExportFormat.XLSX: "workbook",
    ExportFormat.HTML: "html",
    ExportFormat.MARKDOWN: "markdown",
    ExportFormat.DOCX: "docx",
    ExportFormat.EPUB: "epub",
    ExportFormat.ATOM: "atom",
    ExportFormat.RSS: "rss",
    ExportFormat.TEXT: "text_list",
    ExportFormat.RIS: "ris",
    ExportFormat.BIBTEX: "bibtex",
    ExportFormat.CSL_JSON: "csl_json",
}


def formats() -> tuple[ExportFormat, ...]:
    """Return all formats that there are."""
    return tuple(format for format in ExportFormat if format in _MODULES)


def exporter(format: ExportFormat) -> Exporter:
    """Return what writes a format."""
    found: Exporter = import_module(f"{__package__}.{_MODULES[format]}").EXPORTER
    return found
