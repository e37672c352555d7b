"""What a format is: its name for the user, how a file shows it, and the reader, if this version has one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from ilo_desktop.newsroom.columns import ColumnMapping, Decisions
from ilo_desktop.newsroom.readable import Readable
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: Called now and then by a reader; raises Cancelled where the user wants no more.
Check = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file within a file (an attachment, a page in an archive), to be recognised and read in its turn.

    ``name`` is its own name, without that of the file around it; it is shown, and never becomes a path.
    """

    name: str
    content: bytes


#: What a reader tells of a document, as it comes to it: the document itself with what was learnt of it (its charset,
#: the page's address, the day on which it was saved), releases in their order, problems, files within it, and what the
#: columns of a table were taken to hold.
#: Of a document that is shown again: what can be read of it.
Found = Document | Draft | Problem | Enclosed | ColumnMapping | Readable


def nobody_cancels() -> None:
    """Check nothing."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a reader works with beside its document. ``mappings``: what the user decided about tables."""

    vocabulary: Vocabulary
    check: Check = nobody_cancels
    mappings: Decisions = field(default_factory=dict)


#: Reads one document, lazily where it can be long. Drafts need no position: they are counted as they come. Trouble with
#: what the document holds is a Problem; a NewsroomError ends the document, what was found before it stays.
Reader = Callable[[Document, Desk], Iterator[Found]]


#: Gives what can be read of a document around a release that its reader found there. Raises NewsroomError.
Shower = Callable[[Document, Draft, Desk], Readable]

#: Opens one archive and gives the files in it, under the name of the archive, one after the other.
Opener = Callable[[BinaryIO, str, Desk], Iterator[Enclosed | Problem]]


@dataclass(frozen=True, slots=True)
class Head:
    """What a file shows of itself: its first bytes, their text ("" where they are none), its ending (".txt")."""

    data: bytes
    text: str = ""
    ending: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. ``name`` reads on after "is" ("a PDF file"); ``endings`` count where the content says nothing.

    One has a reader, or an opener for an archive, or neither. Without a ``shower`` a document is shown by
    its lines. What is ``isolated``, and any archive, is read in a
    process of its own, under limits: all that is not plain text to plain Python.
    """

    name: str
    matches: Callable[[Head], bool]
    endings: frozenset[str] = frozenset()
    reader: Reader | None = None
    opener: Opener | None = None
    shower: Shower | None = None
    isolated: bool = False
