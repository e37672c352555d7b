"""CSL-JSON, what Zotero, Pandoc and other programs that cite by style sheets read: a list with one item a release."""

import json
from collections.abc import Iterator
from datetime import date
from typing import BinaryIO

from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text
from ilo_desktop.publish.exports.references import Reference, references


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write the list, one item a line."""
    with as_text(file) as text:
        between = "[\n"
        for reference in references(briefing, progress):
            item = {name: value for name, value in _item(reference) if value}
            text.write(between + json.dumps(item, ensure_ascii=False))
            between = ",\n"
        text.write("\n]\n" if between == ",\n" else "[]\n")


def _item(reference: Reference) -> Iterator[tuple[str, object]]:
    yield "id", reference.key
    yield "type", "webpage" if reference.address else "document"
    yield "author", [{"literal": reference.author}]
    yield "title", reference.title
    yield "genre", reference.kind
    yield "issued", _days(reference.day, reference.last_day)
    yield "publisher", reference.author
    yield "publisher-place", reference.place
    yield "language", reference.language
    yield "URL", reference.address
    yield "accessed", _days(reference.read_on)
    yield "abstract", reference.abstract
    yield "keyword", ", ".join(keyword.replace(",", " ") for keyword in reference.keywords)
    yield "note", " ".join(reference.notes)


def _days(*days: date | None) -> dict[str, object] | None:
    parts = [[day.year, day.month, day.day] for day in days if day is not None]
    return {"date-parts": parts} if parts else None


EXPORTER = Exporter(ExportFormat.CSL_JSON, "json", write, tells_contents=False)
