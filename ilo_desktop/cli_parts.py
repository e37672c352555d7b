"""What the commands of the command line share: options, the library that they open, progress, and output."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from ilo_desktop import paths
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.order import Order
from ilo_desktop.newsroom.progress import NO_PROGRESS, Progress

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.vocabulary import Vocabulary


class _PathType(click.Path):
    """A path that is not empty: Python would take an empty one for the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path; wrong usage where it is empty."""
        if value == "":
            self.fail("a path may not be empty", param, ctx)
        return super().convert(value, param, ctx)


#: A path as it was typed: who opens it tells whether it can be read, so that one that cannot does not stop the rest.
PATH = _PathType(path_type=Path, readable=False)
#: As large as a number in the database can be.
NUMBER = click.IntRange(min=1, max=2**63 - 1)
#: Up to here progress counts one by one, and from here on by as many.
_COUNTED_SINGLY = 100


def _remember_library(context: click.Context, _option: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.obj = value


#: Where a command writes a PDF.
pdf_option = click.option(
    "-o",
    "--output",
    "target",
    required=True,
    type=PATH,
    metavar="FILE.pdf",
    help="The PDF to write. One of this name is replaced when the new one is whole.",
)
order_option = click.option(
    "--order",
    type=click.Choice([order.value for order in Order]),
    default=Order.NEWEST.value,
    show_default=True,
    help="What comes first.",
)
#: Which library a command uses; every command takes it.
library_option = click.option(
    "--library",
    type=PATH,
    metavar="FILE",
    expose_value=False,
    callback=_remember_library,
    help="The library to use; without it the one that ILO_DESKTOP_LIBRARY names, else your own.",
)


def library_path(context: click.Context) -> Path:
    """Return the library to use."""
    return context.obj or paths.default_library()


def refuse_library(context: click.Context, target: Path) -> None:
    """Wrong usage where a file that is to be written is the library itself."""
    if os.path.realpath(target) == os.path.realpath(library_path(context)):
        raise click.UsageError("The file would take the place of the library; name another one.")


@contextmanager
def open_library(context: click.Context, *, can_be_made: bool = False) -> Iterator[tuple[Library, Vocabulary]]:
    """Open the library with the vocabulary, brought up to date.

    Where there is none and none is to be made, an empty one in a temporary folder stands for it.
    """
    import tempfile

    from ilo_desktop import logs, vocabularies
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom import wording

    logs.install()
    path = library_path(context)
    with ExitStack() as stack:
        if not can_be_made and _is_missing(path):
            click.echo(f"There is no library at {path} yet.", err=True)
            path = Path(stack.enter_context(tempfile.TemporaryDirectory())) / path.name
        known = vocabularies.read()
        if known.trouble is not None:
            click.echo(wording.sentence(known.trouble), err=True)
        vocabulary = known.vocabulary
        library = stack.enter_context(closing(Library.open(path, vocabulary)))
        if library.needs_reindex():
            with progress_line("Indexing anew") as progress:
                library.reindex(progress)
        yield library, vocabulary


def _is_missing(path: Path) -> bool:
    """Say whether a file is not there; one that cannot be looked at may be there."""
    try:
        path.stat()
    except OSError as error:
        return isinstance(error, (FileNotFoundError, NotADirectoryError))
    return False


@contextmanager
def qt() -> Iterator[None]:
    """Tell the user's trouble of a library that Qt does not find from an import that is our own fault."""
    try:
        yield
    except ImportError as error:
        if "PySide6" not in Path(error.path or "").parts:
            raise
        raise NewsroomError(Code.SYSTEM_LACKS, reason=error.msg) from error


@contextmanager
def progress_line(what: str) -> Iterator[Progress]:
    """Tell on a terminal how far a job is, in a line of its own that goes when the job ends."""
    if sys.stderr is None or not sys.stderr.isatty():  # None where it was closed
        yield NO_PROGRESS
        return
    shown = ""

    def report(done: int, total: int) -> None:
        nonlocal shown
        known = done if done < _COUNTED_SINGLY else done - done % _COUNTED_SINGLY
        text = f"{what} {100 * done // total} %" if total else f"{what} {known:,}"
        if text != shown.rstrip():
            shown = text.ljust(len(shown))
            click.echo("\r" + shown, nl=False, err=True)

    try:
        yield Progress(report)
    finally:
        click.echo("\r" + " " * len(shown) + "\r", nl=False, err=True)


def print_lines(lines: Iterable[str]) -> None:
    """Print lines of data, if there are any."""
    if text := "\n".join(lines):
        print_data(text)


def print_data(text: str) -> None:
    """Print data; where the output takes none, that is the user's trouble."""
    with _told():
        click.echo(text)


def print_bytes(content: bytes) -> None:
    """Print data that is no text, as it is; trouble as for ``print_data``."""
    with _told():
        click.echo(content, nl=False)


@contextmanager
def data_stream() -> Iterator[BinaryIO]:
    """Give the standard output as a file for data that is written bit by bit; trouble as for ``print_data``."""
    if sys.stdout is None:  # it was closed
        raise click.ClickException("There is no standard output to write to.")
    with _told():
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise  # the reader went away, which click holds to be no trouble
    except OSError as error:
        # What waits to be written must not fail once more, and with another exit code, when the process ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise click.ClickException(f"The output could not be written: {error.strerror}.") from error
