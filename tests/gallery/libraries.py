"""The libraries of the pictures, each made once: a scene works on a copy."""

from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

from ilo_desktop import intake, resources
from ilo_desktop.library import Library
from ilo_desktop.newsroom.edits import MarkEdit, NoteEdit, TagEdit
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.release import Mark, Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import archive_reading, large_readings, reading_of
from tests.gallery.bodies import structured_readings
from tests.gallery.clock import StoppedClock
from tests.gallery.decided import ALIKE
from tests.gallery.edited import EDITED
from tests.gallery.spoken import PAGES as SPOKEN
from tests.gallery.texts import HARD_CASES

SAMPLE = resources.folder("samples") / "Sample newsroom.txt"
LISTS = Path(__file__).parent / "lists"
LARGE_COUNT = 100_000
_READ_ROWS = (1, 2, 4, 7)
_STARRED_ROWS = (0, 4)
TAGGED_ROWS = {"Follow up": (0, 4, 5), "Annual report": (4, 9)}
_NOTED_ROW = 4
_NOTE = "Ask the Beijing office for the five-year programme."


def make_libraries(folder: Path, *, with_large: bool) -> None:
    """Make every library that a scene names, as ``<name>.sqlite``; "empty" is made by the program itself."""
    vocabulary = Vocabulary.read(resources.folder("vocabulary"))
    _make(folder / "sample.sqlite", vocabulary, intake.read([SAMPLE], vocabulary)).close()
    _make(folder / "hard-cases.sqlite", vocabulary, [reading_of(HARD_CASES, "hard-cases.txt")]).close()
    _make(folder / "earlier.sqlite", vocabulary, intake.read([LISTS / "january.txt"], vocabulary)).close()
    _make(folder / "archive.sqlite", vocabulary, [archive_reading(1984, 2024)]).close()
    _make(folder / "structured.sqlite", vocabulary, structured_readings()).close()
    _make(folder / "spoken.sqlite", vocabulary, intake.read(SPOKEN, vocabulary)).close()
    _make_marked(folder / "marked.sqlite", vocabulary)
    _make_history(folder / "history.sqlite", vocabulary)
    _make(folder / "alike.sqlite", vocabulary, [reading_of(ALIKE, "barges.txt")]).close()
    _make_edited(folder / "edited.sqlite", vocabulary)
    if with_large:
        _make(folder / "large.sqlite", vocabulary, large_readings(LARGE_COUNT)).close()


def _make(path: Path, vocabulary: Vocabulary, readings: Iterable[Reading]) -> Library:
    library = Library.open(path, vocabulary)
    with library.plan(readings) as plan:
        library.apply(plan)
    return library


def _make_marked(path: Path, vocabulary: Vocabulary) -> None:
    library = _make(path, vocabulary, intake.read([SAMPLE], vocabulary))
    ids = library.ids(library.find(EVERYTHING).all_keys())

    def of(rows: Iterable[int]) -> frozenset[int]:
        return frozenset(ids[row] for row in rows)

    marks = [MarkEdit(Mark.READ, of(_READ_ROWS), on=True), MarkEdit(Mark.STARRED, of(_STARRED_ROWS), on=True)]
    tags = [TagEdit(tag, of(rows), on=True) for tag, rows in TAGGED_ROWS.items()]
    library.edit([*marks, *tags, NoteEdit(ids[_NOTED_ROW], _NOTE)])
    library.close()


def _make_edited(path: Path, vocabulary: Vocabulary) -> None:
    """Make a library in which a release was changed twice, and one in Arabic once."""
    now = StoppedClock.moment
    library = Library.open(path, vocabulary)
    for days, drafts in zip((9, 5, 0), EDITED, strict=True):
        StoppedClock.moment = now - timedelta(days=days)
        with library.plan([reading_of(drafts, f"harbour-{StoppedClock.moment:%d-%m}.html")]) as plan:
            library.apply(plan)
    StoppedClock.moment = now
    library.close()


def _make_history(path: Path, vocabulary: Vocabulary) -> None:
    """Make a library of three imports on three days, the second of them undone."""
    now = StoppedClock.moment
    library = Library.open(path, vocabulary)
    for days, hours, name in ((8, 4, "bulletin.txt"), (4, 2, "january.txt"), (0, 1, "february.txt")):
        StoppedClock.moment = now - timedelta(days=days, hours=hours)
        with library.plan(intake.read([LISTS / name], vocabulary)) as plan:
            library.apply(plan)
    StoppedClock.moment = now - timedelta(days=3)
    library.undo(library.imports()[1].id)
    StoppedClock.moment = now
    ids = library.ids(library.find(EVERYTHING).all_keys())
    library.edit([MarkEdit(Mark.STARRED, frozenset(ids[:2]), on=True)])
    library.close()
