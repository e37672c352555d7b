"""How a long job tells how far it is, and learns that it is no longer wanted."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from ilo_desktop.newsroom.errors import Cancelled


def _ignore(_done: int, _total: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Progress:
    """Handed to a job; ``report(done, total)`` may be called from any thread (total 0: not known)."""

    report: Callable[[int, int], None] = _ignore
    stop: Event | None = None

    def step(self, done: int, total: int) -> None:
        """Report, and raise Cancelled where the job is no longer wanted."""
        if self.stop is not None and self.stop.is_set():
            raise Cancelled
        self.report(done, total)

    def part(self, place: int, count: int) -> "Progress":
        """Return what one of ``count`` parts of the job tells, which count alike, the first being 0."""

        def report(done: int, total: int) -> None:
            self.report((place * max(total, 1) + done), count * max(total, 1))

        return Progress(report, self.stop)


NO_PROGRESS = Progress()
