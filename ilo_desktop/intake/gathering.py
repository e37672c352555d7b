"""Readings out of what a reader tells, however long the document is."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ilo_desktop.intake.formats.format import Enclosed, Found
from ilo_desktop.intake.limits import DRAFTS_AT_ONCE
from ilo_desktop.intake.mending import mended
from ilo_desktop.newsroom.columns import ColumnMapping
from ilo_desktop.newsroom.errors import Cancelled, Code, NewsroomError
from ilo_desktop.newsroom.release import Document, Draft, Problem, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.wording import TOO_MUCH_MEMORY

log = logging.getLogger(__name__)


def guarded(found: Iterable[Found], name: str, vocabulary: Vocabulary) -> Iterator[Found]:
    """Yield what a reader finds, then the problem that ended it, if any: the edge at which faults of readers stop.

    Mojibake in what it finds is mended.
    """
    try:
        for one in found:
            yield mended(one, vocabulary) if isinstance(one, Draft) else one
    except Cancelled:
        raise
    except NewsroomError as error:
        yield Problem(error.code, name, values=error.values)
    except MemoryError:
        yield Problem(Code.READER_STOPPED, name, values={"reason": TOO_MUCH_MEMORY})
    except Exception as error:  # so broad here alone: whatever a reader trips over, the other files are still read
        log.exception("reading %s failed", name)
        yield Problem(Code.READER_FAILED, name, values={"reason": f"{type(error).__name__}: {error}"})


def readings(found: Iterable[Found], document: Document) -> Iterator[Reading | Enclosed]:
    """Yield the readings of one document, and the files within it as they come.

    Its drafts are numbered; a document with very many comes in several readings. One that gives nothing at all is a
    problem, NO_RELEASES.
    """
    drafts: list[Draft] = []
    problems: list[Problem] = []
    mappings: list[ColumnMapping] = []
    count = 0
    is_telling = False
    for one in found:
        match one:
            case Document():
                document = one
            case Draft():
                drafts.append(replace(one, position=count))
                count += 1
            case Problem():
                problems.append(one)
            case ColumnMapping():
                mappings.append(one)
            case Enclosed():
                is_telling = True
                yield one
        if len(drafts) == DRAFTS_AT_ONCE:
            yield _reading(document, drafts, problems, mappings, goes_on=count > len(drafts))
            drafts, problems, mappings = [], [], []
    if not (count or problems or is_telling):
        problems.append(Problem(Code.NO_RELEASES, document.name))
    if drafts or problems or mappings:
        yield _reading(document, drafts, problems, mappings, goes_on=count > len(drafts))


def _reading(
    document: Document,
    drafts: list[Draft],
    problems: list[Problem],
    mappings: list[ColumnMapping],
    *,
    goes_on: bool,
) -> Reading:
    return Reading(document.name, document, tuple(drafts), tuple(problems), goes_on, tuple(mappings))
