"""How far a check of a library is: one count for all that it looks at."""

from ilo_desktop.newsroom.progress import Progress


class Steps:
    """Counts what was looked at, up to what there is."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def more(self, count: int) -> None:
        """Tell that some more was looked at; Cancelled where no more is wanted."""
        self._done = min(self._done + count, self._total)
        self._progress.step(self._done, self._total)
