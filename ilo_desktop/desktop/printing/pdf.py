"""Writes pages as a PDF: whole or not at all."""

import logging
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from ilo_desktop.desktop.printing.drawing import PageArtist
from ilo_desktop.desktop.printing.pages import Pages
from ilo_desktop.desktop.printing.paginator import set_pages
from ilo_desktop.desktop.printing.pdf_letters import PdfLetters
from ilo_desktop.desktop.printing.pdf_navigation import PdfNavigation
from ilo_desktop.desktop.printing.pdf_update import Content, Unknown, update
from ilo_desktop.newsroom.briefings import BriefingLook
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.paper import Paper
from ilo_desktop.replacing import replacing

log = logging.getLogger(__name__)

_CREATOR = "ILO Newsroom"
_DOTS_PER_INCH = 1200


def write_pdf(
    briefing: Briefing, look: BriefingLook, path: Path, paper: Paper, progress: Progress = NO_PROGRESS
) -> int:
    """Write a briefing to ``path`` and return the number of its pages; works in any thread.

    The file gets its name when it is whole; an earlier one stays as it was until then. NewsroomError where there is
    nothing to print or the file cannot be written, Cancelled where it is no longer wanted.
    """
    pages = set_pages(briefing, look, paper, progress.part(0, 2))
    write_pages(pages, path, progress.part(1, 2))
    return len(pages)


def write_pages(pages: Pages, path: Path, progress: Progress = NO_PROGRESS) -> None:
    """Write finished pages as ``write_pdf`` does; progress counts them."""
    with replacing(path) as unfinished:
        notes = _Notes(pages)
        file = QFile(unfinished)
        if not file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.NewOnly):
            raise OSError(file.errorString())
        _draw(pages, _writer(file, pages), PageArtist(notes), progress)
        if not file.flush() or file.error() != QFile.FileError.NoError:
            raise OSError(file.errorString())
        file.close()
        update(unfinished, notes.objects)


class _Notes:
    """What is learned of a PDF while it is drawn, and added to it when it is finished."""

    def __init__(self, pages: Pages) -> None:
        self._letters = PdfLetters()
        self._navigation = PdfNavigation(pages, pages.pages[0].sheet.scale)
        self.watch = self._letters.watch
        self.watch_link = self._navigation.watch_link

    def objects(self, content: Content) -> dict[int, bytes]:
        """Return what is to be added to the finished file."""
        made = self._letters.objects(content)
        try:
            made |= self._navigation.objects(content)
        except Unknown as error:
            log.warning("a PDF has neither bookmarks nor links: %s not found", error)
        return made


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


def _writer(file: QFile, pages: Pages) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setTitle(pages.title)
    writer.setCreator(_CREATOR)
    writer.setAuthor(_CREATOR)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(page_size(pages.paper))
    writer.setPageMargins(QMarginsF())
    return writer


def _draw(pages: Pages, writer: QPdfWriter, artist: PageArtist, progress: Progress) -> None:
    painter = QPainter(writer)
    try:
        scale = writer.resolution() / 72
        painter.scale(scale, scale)
        for done in range(len(pages)):
            progress.step(done, len(pages))
            if done:
                writer.newPage()
            artist.draw(painter, pages.pages[done])
        progress.step(len(pages), len(pages))
    finally:
        painter.end()
