"""Writes pages as a PDF: whole or not at all."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from ilo_desktop.desktop.printing.drawing import PageArtist
from ilo_desktop.desktop.printing.paginator import Pages, set_pages
from ilo_desktop.desktop.printing.pdf_letters import PdfLetters
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.paper import Paper
from ilo_desktop.replacing import replacing

_CREATOR = "ILO Newsroom"
_DOTS_PER_INCH = 1200


def write_pdf(briefing: Briefing, path: Path, paper: Paper, progress: Progress = NO_PROGRESS) -> int:
    """Write a briefing to ``path`` and return the number of its pages; works in any thread.

    The file gets its name when it is whole; an earlier one stays as it was until then. NewsroomError where there is
    nothing to print or the file cannot be written, Cancelled where it is no longer wanted.
    """
    pages = set_pages(briefing, paper, _half(progress, 0))
    write_pages(pages, path, _half(progress, 1))
    return len(pages)


def write_pages(pages: Pages, path: Path, progress: Progress = NO_PROGRESS) -> None:
    """Write finished pages as ``write_pdf`` does; progress counts them."""
    with replacing(path) as unfinished:
        letters = PdfLetters()
        file = QFile(unfinished)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.NewOnly):
            raise OSError(file.errorString())
        _draw(pages, _writer(file, pages), PageArtist(letters.watch), progress)
        if not file.flush() or file.error() != QFile.FileError.NoError:
            raise OSError(file.errorString())
        file.close()
        letters.put_into(unfinished)


@dataclass(frozen=True, slots=True)
class WritePages:
    """The work of writing finished pages to a path, for a worker; gives the path back."""

    pages: Pages
    path: Path

    def __call__(self, progress: Progress) -> Path:
        write_pages(self.pages, self.path, progress)
        return self.path


def headless_application() -> QGuiApplication:
    """Return the application; where there is none yet, one without a screen, which a command line prints with."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    return QGuiApplication([_CREATOR, "-platform", "offscreen"])


def page_size(paper: Paper) -> QPageSize:
    """Return a paper as Qt knows it."""
    return QPageSize(QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter)


def _half(progress: Progress, number: int) -> Progress:
    """Return the progress of the first (0) or second (1) half of a job."""
    return Progress(lambda done, total: progress.report(done + number * total, 2 * total), progress.stop)


def _writer(file: QFile, pages: Pages) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setTitle(pages.title)
    writer.setCreator(_CREATOR)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(page_size(pages.paper))
    writer.setPageMargins(QMarginsF())
    return writer


def _draw(pages: Pages, writer: QPdfWriter, artist: PageArtist, progress: Progress) -> None:
    painter = QPainter(writer)
    try:
        scale = writer.resolution() / 72
        painter.scale(scale, scale)
        for done, page in enumerate(pages.pages):
            progress.step(done, len(pages))
            if done:
                writer.newPage()
            artist.draw(painter, page)
        progress.step(len(pages), len(pages))
    finally:
        painter.end()
