"""The problems of one long document, told as they come and beyond a number only counted."""

from collections.abc import Iterator

from ilo_desktop.intake.limits import MAX_PROBLEMS
from ilo_desktop.intake.plain import excerpt
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Problem


class Telling:
    """Tells the problems of a document; ``rest`` comes last and tells how many there were beyond the limit."""

    def __init__(self, document: str) -> None:
        self._document = document
        self._told = 0
        self._untold = 0

    def tell(self, code: Code, line: int | None, text: str = "", **values: object) -> Iterator[Problem]:
        """Yield a problem with the start of a text that shows what it is about; nothing where there are too many."""
        if self._told == MAX_PROBLEMS:
            self._untold += 1
            return
        self._told += 1
        yield Problem(code, self._document, line or None, {"text": excerpt(text), **values})

    def rest(self) -> Iterator[Problem]:
        """Yield the problem that stands for those which were only counted."""
        if self._untold:
            yield Problem(Code.MORE_PROBLEMS, self._document, None, {"count": self._untold})
