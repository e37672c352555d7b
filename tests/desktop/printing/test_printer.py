"""Printing for real, on the print server of ``conftest``."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.printing.pages import Pages
from ilo_desktop.desktop.printing.paginator import set_pages
from ilo_desktop.desktop.printing.printer import PrintJob, new_printer, pages_to_print
from ilo_desktop.desktop.tasks import Workers
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.publish.paper import Paper
from tests.publish.releases import briefing_of, look_of, many


@pytest.fixture
def pages(qtbot: QtBot, vocabulary: Vocabulary) -> Pages:
    return set_pages(briefing_of(many(30), vocabulary), look_of(), Paper.A4)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def job(window: QWidget, pages: Pages, workers: Workers) -> PrintJob:
    return PrintJob(pages, workers, window)


def _printer(pages: Pages, queue: str) -> QPrinter:
    printer = new_printer(pages)
    printer.setPrinterName(queue)
    return printer


def test_a_job_arrives_whole(qtbot: QtBot, spool: Path, job: PrintJob, pages: Pages) -> None:
    before = set(spool.glob("d*"))
    with qtbot.waitSignal(job.printed) as printed:
        job.send(_printer(pages, "Attic"))
    assert printed.args == ["Attic", False]
    (arrived,) = set(spool.glob("d*")) - before
    reader = PdfReader(arrived)
    assert len(reader.pages) == len(pages)
    assert reader.metadata is not None
    assert reader.metadata.title == "ILO press releases"


def test_a_rejecting_queue_is_reported_and_gets_nothing(qtbot: QtBot, spool: Path, job: PrintJob, pages: Pages) -> None:
    before = set(spool.glob("d*"))
    with qtbot.waitSignal(job.failed) as failed:
        job.send(_printer(pages, "Cellar"))
    (trouble,) = failed.args or ()
    assert isinstance(trouble, NewsroomError)
    assert trouble.code is Code.PRINTER_REJECTS
    assert set(spool.glob("d*")) == before


@pytest.mark.usefixtures("spool")
def test_a_paused_queue_is_told(qtbot: QtBot, job: PrintJob, pages: Pages) -> None:
    with qtbot.waitSignal(job.printed) as printed:
        job.send(_printer(pages, "Landing"))
    assert printed.args == ["Landing", True]


def test_cancelling_before_drawing_sends_nothing(qtbot: QtBot, spool: Path, job: PrintJob, pages: Pages) -> None:
    before = set(spool.glob("d*"))
    job.send(_printer(pages, "Attic"))
    with qtbot.waitSignals([job.cancelled, job.destroyed]):
        job.cancel()
    assert set(spool.glob("d*")) == before


def test_a_job_goes_through_once_it_is_drawn(qtbot: QtBot, spool: Path, job: PrintJob, pages: Pages) -> None:
    before = set(spool.glob("d*"))
    job.progressed.connect(job.cancel)
    with qtbot.waitSignal(job.printed):
        job.send(_printer(pages, "Attic"))
    (arrived,) = set(spool.glob("d*")) - before
    assert len(PdfReader(arrived).pages) == len(pages)


@pytest.mark.usefixtures("spool")
def test_the_systems_dialog_comes_first(qtbot: QtBot, job: PrintJob, window: QWidget) -> None:
    job.ask(window)
    (dialog,) = window.findChildren(QPrintDialog)
    with qtbot.waitSignal(job.cancelled):
        dialog.reject()


def test_a_file_chosen_in_the_dialog_is_written_as_a_pdf(
    qtbot: QtBot, job: PrintJob, pages: Pages, tmp_path: Path
) -> None:
    printer = new_printer(pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    with qtbot.waitSignal(job.printed) as printed:
        job.send(printer)
    assert printed.args == ["out.pdf", False]
    assert len(PdfReader(tmp_path / "out.pdf").pages) == len(pages)


def test_a_printer_that_is_not_there_is_told(qtbot: QtBot, job: PrintJob, pages: Pages) -> None:
    printer = new_printer(pages)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # what Qt falls back to, without a file's name
    with qtbot.waitSignal(job.failed) as failed:
        job.send(printer)
    (trouble,) = failed.args or ()
    assert isinstance(trouble, NewsroomError)
    assert trouble.code is Code.PRINTER_FAILED


def _numbers(pages: Pages, printer: QPrinter) -> list[int]:
    return [page.number for page in pages_to_print(pages.pages, printer)]


def test_ranges_order_and_copies_are_those_of_the_dialog(pages: Pages) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # which makes no copies by itself
    everything = list(range(1, len(pages) + 1))
    assert _numbers(pages, printer) == everything
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert _numbers(pages, printer) == everything[::-1]
    printer.setPageOrder(QPrinter.PageOrder.FirstPageFirst)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert _numbers(pages, printer) == [2, 3]
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert _numbers(pages, printer) == [2, 3, 2, 3]
    printer.setCollateCopies(False)
    assert _numbers(pages, printer) == [2, 2, 3, 3]
