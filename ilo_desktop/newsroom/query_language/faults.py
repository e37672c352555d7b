"""What is wrong with a search, and where."""

from ilo_desktop.newsroom.errors import Code, NewsroomError


class QueryError(NewsroomError):
    """A search that cannot be understood: what is wrong, and where in its text (in characters, from 0)."""

    def __init__(self, code: Code, start: int, end: int, **values: object) -> None:
        super().__init__(code, **values)
        self.start = start
        self.end = max(end, start)
