"""Writes a briefing to a path: whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.publish.exports.exporter import ExportFormat
from ilo_desktop.publish.exports.registry import exporter
from ilo_desktop.replacing import replacing

if TYPE_CHECKING:
    from ilo_desktop.publish.briefing import Briefing


def export(briefing: Briefing, format: ExportFormat, path: Path, progress: Progress = NO_PROGRESS) -> None:
    """Write a briefing in a format to a path.

    The file gets its name when it is whole; an earlier one stays as it was until then. NewsroomError where the file
    cannot be written, Cancelled where it is no longer wanted.
    """
    write = exporter(format).write
    with replacing(path) as unfinished, unfinished.open("xb") as file:
        write(briefing, file, progress)
        file.flush()
