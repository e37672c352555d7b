"""What every format of exports has: its name, the ending of its files, and its writer."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing


class ExportFormat(StrEnum):
    """A format by the name that the command line knows it by."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    JSON_LINES = "jsonl"
    HTML = "html"
    MARKDOWN = "markdown"
    DOCX = "docx"
    EPUB = "epub"
    ATOM = "atom"
    RSS = "rss"
    TEXT = "text"
    RIS = "ris"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"


#: Writes a briefing into an open file, one release after the other, and steps the progress after each of them. It goes
#: through the releases once, never asks how they came there, and closes nothing.
Write = Callable[[Briefing, BinaryIO, Progress], None]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format with the ending of its files, without a dot, and its writer."""

    format: ExportFormat
    ending: str
    write: Write


@contextmanager
def as_text(file: BinaryIO, newline: str = "\n") -> Iterator[io.TextIOWrapper]:
    """Give an open file as UTF-8 text, which is left open with all that was written in it."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline=newline)
    try:
        yield text
        text.flush()
    finally:
        text.detach()
