"""What was measured, as ratios to the floors, and how it is told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """Something measured several times, with its floor measured in between, in the same unit."""

    what: str
    size: int
    unit: str
    values: Sequence[float]
    floors: Sequence[float]
    limit: float  # the largest ratio that is good

    @property
    def ratio(self) -> float:
        """The median as so many times the floor's."""
        return median(self.values) / median(self.floors)

    @property
    def is_met(self) -> bool:
        """Whether the limit is kept."""
        return self.ratio <= self.limit

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        told = (_spread(self.values, self.unit), _spread(self.floors, self.unit), f"{self.ratio:.2f} x")
        return (self.what, f"{self.size:,}", *told, f"{self.limit:g} x", _met(self.is_met))


@dataclass(frozen=True, slots=True)
class Wait:
    """For how long the window did not answer at worst in one step, in milliseconds, and how long the step took."""

    what: str
    size: int
    longest_ms: Sequence[float]
    took_s: Sequence[float]
    memory: Sequence[int]  # in bytes, after the step
    limit_ms: float

    @property
    def is_met(self) -> bool:
        """Whether the limit is kept."""
        return median(self.longest_ms) <= self.limit_ms

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        memory = f"{median(self.memory) / _MILLION:.0f} MB" if self.memory else "unknown"
        told = (_spread(self.longest_ms, "ms"), f"{median(self.took_s):.1f} s", memory)
        return (self.what, f"{self.size:,}", *told, f"{self.limit_ms:g} ms", _met(self.is_met))


FIGURE_HEAD = ("what", "releases", "ours", "floor", "ratio", "limit", "")
WAIT_HEAD = ("step", "releases", "longest wait", "step took", "memory after", "limit", "")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown whose columns stand under each other."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in lines)


def report(machine: Mapping[str, str], figures: Iterable[Figure], waits: Iterable[Wait]) -> str:
    """Return everything as one page of Markdown."""
    told = "\n".join(f"- {name}: {value}" for name, value in machine.items())
    parts = [f"# Benchmark\n\n{told}"]
    if rows := [figure.cells() for figure in figures]:
        parts.append(f"Median (least to most) of runs that take turns with the floor.\n\n{table(FIGURE_HEAD, rows)}")
    if rows := [wait.cells() for wait in waits]:
        parts.append(f"The window while it is used, by a heartbeat of 5 ms.\n\n{table(WAIT_HEAD, rows)}")
    return "\n\n".join(parts) + "\n"


def _spread(values: Sequence[float], unit: str) -> str:
    scale = _MILLION if unit == "MB" else 1
    middle, least, most = (value / scale for value in (median(values), min(values), max(values)))
    return f"{middle:.0f} {unit} ({least:.0f} to {most:.0f})"


def _met(is_met: bool) -> str:
    return "met" if is_met else "MISSED"
