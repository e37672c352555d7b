"""The work on what a user gave: which file is read where, several at once, handed on in their order."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from ilo_desktop.intake import documents, registry
from ilo_desktop.intake.budget import Budget, too_deep
from ilo_desktop.intake.formats import unread
from ilo_desktop.intake.formats.format import Desk, Enclosed, Format, Found, Reader
from ilo_desktop.intake.gathering import guarded, readings
from ilo_desktop.intake.limits import HEAD_BYTES, MAX_READ_HERE, MAX_WAITING_BYTES
from ilo_desktop.intake.processes.pool import Job, Pool
from ilo_desktop.intake.walking import Found as FoundFile
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.release import Document, Problem, Reading

#: From how many files on plain text is read by processes as well, several at once.
_MANY_FILES = 8
#: How many files are read ahead of the one whose turn it is, for each process.
_AHEAD = 4


@dataclass(frozen=True, slots=True)
class _Piece:
    """A document that is being read by a process, or is read here when its turn comes."""

    document: Document
    reader: Reader
    job: Job | None
    budget: Budget
    depth: int


#: What waits for its turn. What cannot be read has its reading already, with the problem.
_Waiting = _Piece | Reading


def _size(waiting: _Waiting) -> int:
    return waiting.document.size if waiting.document else 0


class DeskWork:
    """Reads what one import brings; a context manager, for there may be processes to end."""

    def __init__(self, desk: Desk, progress: Progress) -> None:
        self._desk = replace(desk, check=self._check)
        self._progress = progress
        self._pool = Pool(desk)
        self._done = 0
        self._total = 0
        self._inside = 0  # how many files lie around the one whose turn it is, each of them read only in part

    def __enter__(self) -> "DeskWork":
        return self

    def __exit__(self, *how: object) -> None:
        self._pool.__exit__(*how)

    def _check(self) -> None:
        self._progress.step(self._done, self._total)

    def read_files(self, files: list[FoundFile]) -> Iterator[Reading]:
        """Yield the readings of files, in their order."""
        self._total = len(files)
        self._check()
        yield from self._in_order(piece for file in files for piece in self._pieces_of_file(file))

    def read_document(self, document: Document) -> Iterator[Reading]:
        """Yield the readings of one document that lies nowhere."""
        self._total = 1
        yield from self._in_order(self._pieces_of(document, "", Budget(document.name), 0))

    def _in_order(self, pieces: Iterable[_Waiting]) -> Iterator[Reading]:
        """Yield what pieces give. Those behind the one whose turn it is are being read meanwhile, but not too many."""
        ahead: deque[_Waiting] = deque()
        most = 0 if self._inside else _AHEAD * self._pool.width
        for piece in pieces:
            ahead.append(piece)
            while len(ahead) > most or sum(map(_size, ahead)) > MAX_WAITING_BYTES:
                yield from self._settled(ahead.popleft())
        while ahead:
            yield from self._settled(ahead.popleft())

    def _settled(self, piece: _Waiting) -> Iterator[Reading]:
        if isinstance(piece, Reading):
            yield piece
        else:
            for one in readings(self._found(piece), piece.document):
                if isinstance(one, Reading):
                    yield one
                else:
                    yield from self._settled_within(one, piece)
        self._done += 1
        self._check()

    def _settled_within(self, enclosed: Enclosed, around: _Piece) -> Iterator[Reading]:
        """Yield what a file within a document gives, before the document goes on.

        Nothing is read ahead here, and no process for many files is asked: all of those may be at files behind the
        document, and wait until it is done.
        """
        self._inside += 1
        try:
            yield from self._in_order(self._pieces_within(enclosed, around))
        finally:
            self._inside -= 1

    def _found(self, piece: _Piece) -> Iterator[Found]:
        if piece.job is not None:
            return piece.job.results(self._check)
        return guarded(piece.reader(piece.document, self._desk), piece.document.name, self._desk.vocabulary)

    def _pieces_of_file(self, file: FoundFile) -> Iterator[_Waiting]:
        self._check()
        if file.problem:
            yield Reading(file.name, problems=(file.problem,))
            return
        ending = file.path.suffix.lower()
        try:
            known = registry.recognise(documents.read_head(file.path, file.name), ending)
            _refuse_what_is_not_read(known, file.name)  # before a film is read into memory
            if known and known.opener:
                documents.refuse_large_archive(file.path, file.name)
                outside = documents.at_path(file.path, file.name)
                yield from self._unpacked(known, outside, file.path, Budget(file.name), 0)
                return
            document = documents.load(file.path, file.name)  # what is too large is told before what is no text
        except NewsroomError as error:
            yield _refused(error, file.name)
            return
        yield from self._pieces_of(document, ending, Budget(file.name), 0)

    def _pieces_of(self, document: Document, ending: str, budget: Budget, depth: int) -> Iterator[_Waiting]:
        """Yield a document as a piece, or the files in an archive."""
        try:
            known = registry.recognise(document.content[:HEAD_BYTES], ending)
            _refuse_what_is_not_read(known, document.name)
        except NewsroomError as error:
            yield _refused(error, document.name)
            return
        if known and known.opener:
            yield from self._unpacked(known, document, None, budget, depth)
        elif known and known.reader:
            yield _Piece(document, known.reader, self._job(known, document), budget, depth)
        else:
            yield _refused(NewsroomError(Code.FILE_BINARY, name=document.name), document.name)

    def _job(self, known: Format, document: Document) -> Job | None:
        """Have a document read by a process; None where it is read here."""
        if known.isolated or document.size > MAX_READ_HERE or self._total > _MANY_FILES:
            return self._pool.start(known, document, is_alone=self._inside > 0)
        return None

    def _unpacked(
        self, known: Format, archive: Document, path: Path | None, budget: Budget, depth: int
    ) -> Iterator[_Waiting]:
        """Yield the files in an archive as they are unpacked; nothing more once the budget is spent."""
        is_empty = True
        job = self._pool.start(known, archive, path, is_alone=True)
        for found in job.results(self._check):
            if not isinstance(found, Enclosed | Problem):
                continue
            is_empty = False
            excess = budget.spend(found)
            if isinstance(found, Problem):
                yield self._one_more(found)
            elif not budget.is_over:
                self._total += 1
                yield from self._piece_within(found, archive, budget, depth)
            if excess is not None:
                yield self._one_more(excess)
            if budget.is_over:
                break
        if is_empty:
            yield self._one_more(Problem(Code.FOLDER_EMPTY, archive.name))
        self._done += 1  # the archive itself

    def _one_more(self, problem: Problem) -> Reading:
        """Return the reading of a file within another one that is a problem, and count it."""
        self._total += 1
        return _with_problem(problem)

    def _pieces_within(self, enclosed: Enclosed, around: _Piece) -> Iterator[_Waiting]:
        """Yield a file within a document as a piece, or the problem that it is too deep or too much."""
        excess = around.budget.spend(enclosed)
        if excess is not None:
            yield self._one_more(excess)
        elif not around.budget.is_over:
            self._total += 1
            yield from self._piece_within(enclosed, around.document, around.budget, around.depth)

    def _piece_within(self, enclosed: Enclosed, around: Document, budget: Budget, depth: int) -> Iterator[_Waiting]:
        document = documents.enclosed(enclosed.name, enclosed.content, around)
        problem = too_deep(document.name, depth + 1)
        if problem is not None:
            yield _with_problem(problem)
        elif not document.content:
            yield _refused(NewsroomError(Code.FILE_EMPTY, name=document.name), document.name)
        else:
            yield from self._pieces_of(document, PurePath(enclosed.name).suffix.lower(), budget, depth + 1)


def _refuse_what_is_not_read(known: Format | None, name: str) -> None:
    if known is None or known.reader or known.opener:
        return
    if known is unread.LIBRARY:
        raise NewsroomError(Code.FILE_IS_LIBRARY, name=name)
    raise NewsroomError(Code.FILE_NOT_SUPPORTED, name=name, format=known.name)


def _with_problem(problem: Problem) -> Reading:
    return Reading(problem.document, problems=(problem,))


def _refused(error: NewsroomError, name: str) -> Reading:
    return _with_problem(Problem(error.code, name, values=error.values))
