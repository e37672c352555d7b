"""What the source window has workers do: show a document again, and write its bytes to a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ilo_desktop.desktop.long_text import MOST_LETTERS
from ilo_desktop.intake.showing import as_read, show
from ilo_desktop.newsroom.body import read_body
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.passages import Passage, passage
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.readable import Readable, Shape
from ilo_desktop.newsroom.release import Sighting
from ilo_desktop.replacing import write_bytes

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.vocabulary import Vocabulary

#: How much of a page is looked through for the release, in letters.
_LOOKED_THROUGH = 4 * MOST_LETTERS


@dataclass(frozen=True, slots=True)
class Source:
    """A document as it is shown: by its lines, or by its parts around the release.

    ``trouble`` is what is the matter with the library's copy, in whose place stands what was read from it.
    """

    readable: Readable
    passage: Passage | None = None
    trouble: NewsroomError | None = None

    @property
    def is_marked(self) -> bool:
        """Whether the release was found in the document."""
        return bool(self.passage.own) if self.passage is not None else any(self.readable.marked)

    @property
    def is_cut(self) -> bool:
        """Whether only what stands around the release is shown."""
        return self.readable.is_cut or (self.passage is not None and self.passage.is_cut)


@dataclass(frozen=True, slots=True)
class ShowSource:
    """Shows the document of a sighting; called in a worker."""

    library: Library
    vocabulary: Vocabulary
    sighting: Sighting

    def __call__(self, progress: Progress) -> Source:
        draft = self.sighting.draft
        try:
            document = self.library.document(self.sighting.document_id)
        except NewsroomError as error:
            return Source(as_read(draft), trouble=error.with_traceback(None))
        try:
            readable = show(document, draft, self.vocabulary, progress)
        except NewsroomError:  # what to do about it is said when a file is imported
            return Source(as_read(draft))
        if readable.html:
            return Source(readable, self._passage(readable))
        return Source(readable if readable.lines else as_read(draft))

    def _passage(self, readable: Readable) -> Passage:
        body = read_body(readable.html, _LOOKED_THROUGH)
        if readable.shape is Shape.ROW:  # all of it is the release's
            return Passage(after=body.parts, is_cut=body.is_cut)
        return passage(body, self.sighting.draft, MOST_LETTERS)


@dataclass(frozen=True, slots=True)
class SaveOriginal:
    """Writes the bytes of a document to a file, which may be there already; called in a worker, gives the path."""

    library: Library
    document_id: int
    path: Path

    def __call__(self, _progress: Progress) -> Path:
        write_bytes(self.path, self.library.document(self.document_id).content, kept=self.library.path)
        return self.path
