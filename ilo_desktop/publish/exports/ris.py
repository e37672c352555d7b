"""RIS, which every manager of references reads: one tag a line, one record a release.

Those with an address are pages of the web, the others reports: managers take the record's own type for press releases,
which few of them know, for an article of a journal. What kind of release it is stands with it (M3).
"""

from collections.abc import Iterator
from typing import BinaryIO

from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text
from ilo_desktop.publish.exports.references import Reference, references


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write the records, in UTF-8 with the line ends that the format asks for."""
    with as_text(file, newline="\r\n") as text:
        for reference in references(briefing, progress):
            text.writelines(f"{tag}  - {value}\n" for tag, value in _lines(reference) if value)
            text.write("ER  - \n\n")


def _lines(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "ELEC" if reference.address else "RPRT"
    yield "ID", reference.key
    yield "TI", reference.title
    yield "AU", reference.author
    if reference.day is not None:
        yield "PY", f"{reference.day:%Y}"
        yield "DA", f"{reference.day:%Y/%m/%d}/"
    yield "M3", reference.kind
    yield "PB", reference.author
    yield "CY", reference.place
    yield "LA", reference.language
    yield "AB", reference.abstract
    for keyword in reference.keywords:
        yield "KW", keyword
    for note in reference.notes:
        yield "N1", note
    yield "UR", reference.address
    if reference.read_on is not None:
        yield "Y2", f"{reference.read_on:%Y/%m/%d}/"


EXPORTER = Exporter(ExportFormat.RIS, "ris", write, tells_contents=False)
