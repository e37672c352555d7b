"""Sends finished pages to a printer of the system. None is touched before the user asks to print."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ilo_desktop.desktop.printing import print_queue
from ilo_desktop.desktop.printing.drawing import PageArtist
from ilo_desktop.desktop.printing.pages import Page, Pages
from ilo_desktop.desktop.printing.pdf import WritePages, page_size
from ilo_desktop.desktop.printing.print_queue import Queue
from ilo_desktop.desktop.tasks import Task, Workers
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress

_PAGES_AT_ONCE = 5


class PrintJob(QObject):
    """One job: the system's dialog, a look at the queue, the pages, and a look whether the job arrived.

    It ends with just one of ``printed(printer, is_paused)``, ``failed(Exception)`` and ``cancelled``, and deletes
    itself; ``progressed`` counts pages. Pages are drawn in the GUI thread, where every system allows it, a few at a
    time. Once drawing has begun a job goes through: Qt would send what was drawn so far even if told to abort.
    """

    progressed = Signal(int, int)
    printed = Signal(str, bool)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, pages: Pages, workers: Workers, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._workers = workers
        self._printer: QPrinter | None = None
        self._task: Task | None = None
        self._painter = QPainter()
        self._artist = PageArtist()
        self._left: list[Page] = []
        self._total = 0
        self._is_ended = False
        self._queue = Queue()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)

    def ask(self, window: QWidget) -> None:
        """Open the system's print dialog over a window and print what it says."""
        printer = new_printer(self._pages)
        dialog = QPrintDialog(printer, window)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(self._pages))
        self._printer = printer
        dialog.accepted.connect(self._on_accepted)
        dialog.rejected.connect(self.cancel)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # QPrintDialog's own open wants a receiver

    @Slot()
    def _on_accepted(self) -> None:
        if self._printer is not None:
            self.send(self._printer)

    def send(self, printer: QPrinter) -> None:
        """Print on a printer that was chosen and set up, or write a PDF where a file was chosen instead."""
        self._printer = printer
        if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
            if not printer.outputFileName():  # so it is where there is no such printer
                self._fail()
                return
            self._start(WritePages(self._pages, Path(printer.outputFileName())), self._on_written)
        else:
            self._start(_CheckAccepts(printer.printerName()), self._on_accepting)

    @Slot()
    def cancel(self) -> None:
        """Stop before anything is drawn, so that nothing is printed; later on do nothing."""
        if self._total or self._is_ended:
            return
        if self._task is not None:
            self._task.abandon()
        self._end()
        self.cancelled.emit()

    def _start(self, work: Callable[[Progress], object], on_done: Callable[..., None]) -> None:
        self._task = self._workers.start(work)
        self._task.progressed.connect(self.progressed)
        self._task.done.connect(on_done)
        self._task.failed.connect(self._on_failed)
        self._task.ended.connect(self._on_task_ended)

    @Slot()
    def _on_task_ended(self) -> None:
        if self.sender() is self._task:
            self._task = None

    @Slot(object)
    def _on_failed(self, trouble: Exception) -> None:
        self._end()
        self.failed.emit(trouble)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._end()
        self.printed.emit(path.name, False)

    @Slot(object)
    def _on_accepting(self, queue: Queue) -> None:
        self._queue = queue
        if self._printer is None or not self._painter.begin(self._printer):
            self._fail()
            return
        self._left = pages_to_print(self._pages.pages, self._printer)
        self._total = len(self._left)
        self._timer.start(0)

    @Slot()
    def _on_turn(self) -> None:
        printer = self._printer
        if printer is None:
            return
        for _ in range(min(_PAGES_AT_ONCE, len(self._left))):
            if len(self._left) < self._total and not printer.newPage():
                self._fail()
                return
            _draw(self._painter, printer, self._artist, self._left.pop(0))
        self.progressed.emit(self._total - len(self._left), self._total)
        if not self._left:
            self._finish(printer)

    def _finish(self, printer: QPrinter) -> None:
        self._timer.stop()
        went_well = self._painter.end()
        if not went_well or printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
            self._fail()
            return
        self._start(_CheckArrived(printer.printerName(), self._queue), self._on_arrived)

    @Slot(object)
    def _on_arrived(self, queue: Queue) -> None:
        self._end()
        self.printed.emit(self._printer_name, queue.is_paused)

    def _fail(self) -> None:
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()
        self._on_failed(NewsroomError(Code.PRINTER_FAILED, printer=self._printer_name))

    @property
    def _printer_name(self) -> str:
        return self._printer.printerName() if self._printer is not None else ""

    def _end(self) -> None:
        self._is_ended = True
        self.deleteLater()


def new_printer(pages: Pages) -> QPrinter:
    """Return the system's default printer, set up for these pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(pages.title)
    printer.setPageSize(page_size(pages.paper))
    printer.setFullPage(True)
    return printer


def pages_to_print(pages: Sequence[Page], printer: QPrinter) -> list[Page]:
    """Return the pages that the dialog asks for, in the order of printing, with copies where the printer makes none."""
    chosen = list(pages)
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        chosen = chosen[printer.fromPage() - 1 : max(printer.fromPage(), printer.toPage())]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    if printer.supportsMultipleCopies() or printer.copyCount() == 1:
        return chosen
    if printer.collateCopies():
        return chosen * printer.copyCount()
    return [page for page in chosen for _ in range(printer.copyCount())]


def _draw(painter: QPainter, printer: QPrinter, artist: PageArtist, page: Page) -> None:
    """Draw a page in its size; on another paper than it was made for, smaller where it must be, in the middle."""
    paper = page.sheet.paper
    dots = printer.paperRect(QPrinter.Unit.DevicePixel)
    per_point = printer.resolution() / 72
    scale = min(1.0, dots.width() / per_point / paper.width_pt, dots.height() / per_point / paper.height_pt)
    painter.save()
    painter.translate(
        (dots.width() - paper.width_pt * scale * per_point) / 2,
        (dots.height() - paper.height_pt * scale * per_point) / 2,
    )
    painter.scale(scale * per_point, scale * per_point)
    artist.draw(painter, page)
    painter.restore()


class _CheckAccepts:
    def __init__(self, printer: str) -> None:
        self._printer = printer

    def __call__(self, _progress: Progress) -> Queue:
        return print_queue.check_accepts(self._printer)


class _CheckArrived:
    def __init__(self, printer: str, before: Queue) -> None:
        self._printer = printer
        self._before = before

    def __call__(self, _progress: Progress) -> Queue:
        return print_queue.check_arrived(self._printer, self._before)
