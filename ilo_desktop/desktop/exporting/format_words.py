"""What the window says of the formats: their groups, their names, and what each is good for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP
from ilo_desktop.publish.exports import ExportFormat


@dataclass(frozen=True, slots=True)
class FormatGroup:
    """Formats for one kind of program, under their name."""

    name: str
    formats: tuple[ExportFormat, ...]

    def said(self) -> str:
        """Return the name in the language of the interface."""
        return QCoreApplication.translate("ExportFormats", self.name)


GROUPS = (
    FormatGroup(QT_TRANSLATE_NOOP("ExportFormats", "Tables"), (ExportFormat.CSV, ExportFormat.XLSX)),
    FormatGroup(
        QT_TRANSLATE_NOOP("ExportFormats", "Documents"),
        (ExportFormat.DOCX, ExportFormat.HTML, ExportFormat.EPUB, ExportFormat.MARKDOWN, ExportFormat.TEXT),
    ),
    FormatGroup(QT_TRANSLATE_NOOP("ExportFormats", "Feeds"), (ExportFormat.ATOM, ExportFormat.RSS)),
    FormatGroup(
        QT_TRANSLATE_NOOP("ExportFormats", "Reference managers"),
        (ExportFormat.RIS, ExportFormat.BIBTEX, ExportFormat.CSL_JSON),
    ),
    FormatGroup(QT_TRANSLATE_NOOP("ExportFormats", "Data"), (ExportFormat.JSON, ExportFormat.JSON_LINES)),
)
_NAMES = {
    ExportFormat.CSV: QT_TRANSLATE_NOOP("ExportFormats", "CSV table"),
    ExportFormat.XLSX: QT_TRANSLATE_NOOP("ExportFormats", "Excel workbook"),
    ExportFormat.JSON: QT_TRANSLATE_NOOP("ExportFormats", "JSON"),
    ExportFormat.JSON_LINES: QT_TRANSLATE_NOOP("ExportFormats", "JSON, one release a line"),
    ExportFormat.HTML: QT_TRANSLATE_NOOP("ExportFormats", "Web page"),
    ExportFormat.MARKDOWN: QT_TRANSLATE_NOOP("ExportFormats", "Markdown"),
    ExportFormat.DOCX: QT_TRANSLATE_NOOP("ExportFormats", "Word document"),
    ExportFormat.EPUB: QT_TRANSLATE_NOOP("ExportFormats", "EPUB book"),
    ExportFormat.ATOM: QT_TRANSLATE_NOOP("ExportFormats", "Atom feed"),
    ExportFormat.RSS: QT_TRANSLATE_NOOP("ExportFormats", "RSS feed"),
    ExportFormat.TEXT: QT_TRANSLATE_NOOP("ExportFormats", "Text list"),
    ExportFormat.RIS: QT_TRANSLATE_NOOP("ExportFormats", "RIS references"),
    ExportFormat.BIBTEX: QT_TRANSLATE_NOOP("ExportFormats", "BibTeX references"),
    ExportFormat.CSL_JSON: QT_TRANSLATE_NOOP("ExportFormats", "CSL JSON references"),
}
_GOOD_FOR = {
    ExportFormat.CSV: QT_TRANSLATE_NOOP("ExportFormats", "One row for each release, for any spreadsheet or database."),
    ExportFormat.XLSX: QT_TRANSLATE_NOOP(
        "ExportFormats", "One row for each release, with real dates, for sorting and filtering; long texts are cut."
    ),
    ExportFormat.JSON: QT_TRANSLATE_NOOP("ExportFormats", "Everything that is known of each release, for programs."),
    ExportFormat.JSON_LINES: QT_TRANSLATE_NOOP(
        "ExportFormats", "The same in one line for each release, for tools that read line by line."
    ),
    ExportFormat.HTML: QT_TRANSLATE_NOOP("ExportFormats", "One page with all texts, which every browser opens."),
    ExportFormat.MARKDOWN: QT_TRANSLATE_NOOP(
        "ExportFormats", "Plain text with light marks, for notes, wikis and repositories."
    ),
    ExportFormat.DOCX: QT_TRANSLATE_NOOP("ExportFormats", "A document to write on in, with headings and links."),
    ExportFormat.EPUB: QT_TRANSLATE_NOOP("ExportFormats", "A book with contents, for reading on a phone or e-reader."),
    ExportFormat.ATOM: QT_TRANSLATE_NOOP("ExportFormats", "A feed with full texts, for feed readers and web sites."),
    ExportFormat.RSS: QT_TRANSLATE_NOOP("ExportFormats", "The older kind of feed, for programs that know no Atom."),
    ExportFormat.TEXT: QT_TRANSLATE_NOOP(
        "ExportFormats", "A numbered list without the texts, as this program imports it."
    ),
    ExportFormat.RIS: QT_TRANSLATE_NOOP("ExportFormats", "For Zotero, EndNote, Mendeley and most other managers."),
    ExportFormat.BIBTEX: QT_TRANSLATE_NOOP("ExportFormats", "For LaTeX and JabRef."),
    ExportFormat.CSL_JSON: QT_TRANSLATE_NOOP("ExportFormats", "For Zotero and Pandoc, with nothing lost on the way."),
}


def name_of(format: ExportFormat) -> str:
    """Return what a format is called."""
    return QCoreApplication.translate("ExportFormats", _NAMES[format])


def good_for(format: ExportFormat) -> str:
    """Return the sentence that says what a format is good for."""
    return QCoreApplication.translate("ExportFormats", _GOOD_FOR[format])


def groups_of(formats: Sequence[ExportFormat]) -> list[FormatGroup]:
    """Return the groups with those formats that there are, leaving out the groups that have none."""
    there = set(formats)
    kept = (FormatGroup(one.name, tuple(format for format in one.formats if format in there)) for one in GROUPS)
    return [group for group in kept if group.formats]
