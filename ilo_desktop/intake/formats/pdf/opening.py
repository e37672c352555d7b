"""Opens a PDF, and tells what is locked, too long, damaged or without text; nothing here knows what a release is."""

import io
import logging
import time
from collections.abc import Container, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from pypdf import PageObject, PasswordType, PdfReader, apply_configuration
from pypdf.errors import DependencyError, PyPdfError

from ilo_desktop.intake.formats.format import Check
from ilo_desktop.intake.formats.pdf.letters import UNKNOWN
from ilo_desktop.intake.formats.pdf.links import Link, links_of
from ilo_desktop.intake.formats.pdf.pieces import Fonts, Piece, pieces_of
from ilo_desktop.intake.limits import (
    MAX_PDF_PAGES,
    MAX_PDF_STREAM,
    MAX_PDF_TOKENS,
    MAX_SECONDS,
    PDF_SECONDS,
    PDF_SECONDS_A_PAGE,
)
from ilo_desktop.newsroom.errors import Code, NewsroomError

log = logging.getLogger(__name__)

# What pypdf and the standard library raise where a file is not what it says; its own documentation warns of any error.
_BROKEN = (
    PyPdfError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    EOFError,
    OSError,
)
_BROKEN_DEEP = (RecursionError, NotImplementedError)
# More letters than this that the file does not tell make a page's text worthless.
_UNKNOWN_SHARE = 0.3
# So much of the time that a file may take is for its pages; the rest is for what is made of them.
_SHARE_OF_TIME = 0.6


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown on one page. Pages count from 1; sizes are in points."""

    number: int
    width: float
    height: float
    pieces: tuple[Piece, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """The pages of a file that hold text, the numbers of those that could not be read, and what it says of itself.

    ``is_cut`` says that its pages took too long, and those behind the last one were not looked at. ``page_count`` is
    the number of all of them.
    """

    pages: tuple[Page, ...]
    unread: tuple[int, ...]
    is_cut: bool
    title: str
    creator: str
    page_count: int


def open_pdf(content: bytes, name: str, check: Check, wanted: Container[int] | None = None) -> Opened:
    """Return what is shown on the pages of a PDF, all of them or those of the ``wanted`` numbers.

    NewsroomError PDF_LOCKED, PDF_TOO_LONG, PDF_BROKEN where nothing of it can be read, PDF_WITHOUT_TEXT where it holds
    pictures alone.
    """
    with _within_limits():
        reader = _unlocked(content, name)
        pages = _pages(reader, name)
        reading = _Reading(name, check)
        for number, page in enumerate(pages, start=1):
            if wanted is not None and number not in wanted:
                continue
            if not reading.read(page, number):
                break
        title, creator = _about(reader)
    with_text = tuple(page for page in reading.pages if page.pieces)
    if not with_text and not reading.is_cut:
        raise NewsroomError(Code.PDF_BROKEN if reading.unread else Code.PDF_WITHOUT_TEXT, name=name)
    return Opened(with_text, tuple(reading.unread), reading.is_cut, title, creator, len(pages))


class _Reading:
    """Reads the pages of a file one by one, as long as they do not take too long."""

    def __init__(self, name: str, check: Check) -> None:
        self.pages: list[Page] = []
        self.unread: list[int] = []
        self.is_cut = False
        self._name = name
        self._check = check
        self._fonts = Fonts()
        self._end = time.process_time() + PDF_SECONDS
        # Before the process is ended, with all that it read.
        self._last_moment = time.monotonic() + _SHARE_OF_TIME * MAX_SECONDS

    def read(self, page: PageObject, number: int) -> bool:
        """Read a page; False where the time is over."""
        self._check()
        if time.process_time() > self._end or time.monotonic() > self._last_moment:
            self.is_cut = True
            return False
        self._end += PDF_SECONDS_A_PAGE
        try:
            self.pages.append(_read_page(page, number, self._fonts))
        except (*_BROKEN, *_BROKEN_DEEP) as error:
            log.info("page %d of %s cannot be read: %r", number, self._name, error)
            self.unread.append(number)
        return True


@contextmanager
def _within_limits() -> Iterator[None]:
    logger = logging.getLogger("pypdf")
    level = logger.level
    logger.setLevel(logging.CRITICAL)  # a crooked file has thousands of things to warn of
    try:
        with apply_configuration(
            maximum_declared_stream_length=MAX_PDF_STREAM,
            array_based_stream_maximum_output_length=MAX_PDF_STREAM,
            lzw_maximum_output_length=MAX_PDF_STREAM,
            run_length_maximum_output_length=MAX_PDF_STREAM,
            zlib_maximum_output_length=MAX_PDF_STREAM,
            brotli_maximum_output_length=MAX_PDF_STREAM,
            stream_filters_maximum_length=4,
            stream_decoding_work_maximum_length=2 * MAX_PDF_STREAM,
            stream_parsing_work_maximum_count=MAX_PDF_TOKENS,
            page_tree_maximum_entries=4 * MAX_PDF_PAGES,
            page_tree_maximum_page_entries=200 * MAX_PDF_PAGES,
            disable_legacy_handling=True,
        ):
            yield
    finally:
        logger.setLevel(level)


def _unlocked(content: bytes, name: str) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
            raise NewsroomError(Code.PDF_LOCKED, name=name)
    except DependencyError as error:
        raise NewsroomError(Code.PDF_LOCKED, name=name) from error
    except (*_BROKEN, *_BROKEN_DEEP) as error:
        raise _broken(error, name) from error
    return reader


def _pages(reader: PdfReader, name: str) -> list[PageObject]:
    try:
        count = len(reader.pages)
        if count > MAX_PDF_PAGES:
            raise NewsroomError(Code.PDF_TOO_LONG, name=name, limit=MAX_PDF_PAGES)
        pages = list(reader.pages)
    except DependencyError as error:
        raise NewsroomError(Code.PDF_LOCKED, name=name) from error
    except (*_BROKEN, *_BROKEN_DEEP) as error:
        raise _broken(error, name) from error
    if not pages:
        raise NewsroomError(Code.PDF_BROKEN, name=name)
    return pages


def _broken(error: BaseException, name: str) -> NewsroomError:
    log.info("%s is damaged: %r", name, error)
    return NewsroomError(Code.PDF_BROKEN, name=name)


def _read_page(page: PageObject, number: int, fonts: Fonts) -> Page:
    width, height = abs(float(page.cropbox.width)), abs(float(page.cropbox.height))
    if page.rotation % 180:
        width, height = height, width
    pieces = pieces_of(page, fonts)
    letters = sum(len(piece.text) for piece in pieces)
    unknown = sum(piece.text.count(UNKNOWN) for piece in pieces)
    if unknown > letters * _UNKNOWN_SHARE:
        return Page(number, width, height, ())
    return Page(number, width, height, tuple(pieces), tuple(links_of(page, height, pieces)))


def _about(reader: PdfReader) -> tuple[str, str]:
    try:
        about = reader.metadata
        return (str(about.title or ""), str(about.creator or "")) if about else ("", "")
    except (*_BROKEN, *_BROKEN_DEEP):
        return "", ""
