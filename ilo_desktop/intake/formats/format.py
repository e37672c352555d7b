"""What a format is: its name for the user, how a file shows it, and the reader, if this version has one."""

from collections.abc import Callable
from dataclasses import dataclass

from ilo_desktop.newsroom.release import Document, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: Called now and then by a reader; raises Cancelled where the user wants no more.
Check = Callable[[], None]
#: Reads one document. Trouble with what the document holds is a problem of the reading, or a NewsroomError.
Reader = Callable[[Document, Vocabulary, Check], Reading]


@dataclass(frozen=True, slots=True)
class Head:
    """What a file shows of itself: its first bytes, their text ("" where they are none), its ending (".txt")."""

    data: bytes
    text: str = ""
    ending: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """One format. ``name`` reads on after "is" ("a PDF file"); ``endings`` count where the content says nothing."""

    name: str
    matches: Callable[[Head], bool]
    endings: frozenset[str] = frozenset()
    reader: Reader | None = None
