"""What every format of exports has: its name, the ending of its files, and its writer."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from ilo_desktop.newsroom.progress import Progress

if TYPE_CHECKING:  # the command line names the formats, and reads nothing of a briefing before it has one
    from ilo_desktop.newsroom.release import Release
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

    @property
    def is_text(self) -> bool:
        """Whether a file of it can be read on a screen; the others are archives of several files."""
        return self not in (ExportFormat.XLSX, ExportFormat.DOCX, ExportFormat.EPUB)


#: Writes a briefing into an open file, one release after the other, and steps the progress after each of them. It goes
#: through the releases once, never asks how they came there, and closes nothing.
Write: TypeAlias = "Callable[[Briefing, BinaryIO, Progress], None]"


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format with the ending of its files, without a dot, and its writer.

    ``tells_contents`` says that its files tell in sentences what is in them; the others do without.
    """

    format: ExportFormat
    ending: str
    write: Write
    tells_contents: bool = True


def stepping(briefing: Briefing, progress: Progress) -> Iterator[Release]:
    """Yield the releases of a briefing, and step the progress when the next one is asked for; raises Cancelled."""
    total = len(briefing.releases)
    for done, release in enumerate(briefing.releases, start=1):
        yield release
        progress.step(done, total)


@contextmanager
def as_text(file: BinaryIO, newline: str = "\n") -> Iterator[io.TextIOWrapper]:
    """Give an open file as UTF-8 text, which is left open with all that was written in it."""
    text = io.TextIOWrapper(file, encoding="utf-8", newline=newline)
    try:
        yield text
        text.flush()
    finally:
        text.detach()
