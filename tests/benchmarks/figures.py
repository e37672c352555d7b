"""What was measured, as ratios to the floors, and how it is told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

_MILLION = 1_000_000
#: The clock's own steps; no floor is less.
_LEAST_MS = 0.001


@dataclass(frozen=True, slots=True)
class Figure:
    """Something measured several times, with its floor measured in between, in the same unit."""

    what: str
    size: int
    unit: str
    values: Sequence[float]
    floors: Sequence[float]
    limit: float  # the largest ratio that is good; the least one where more is better
    is_more_better: bool = False

    @property
    def ratio(self) -> float:
        """The median as so many times the floor's."""
        return median(self.values) / median(self.floors)

    @property
    def is_met(self) -> bool:
        """Whether the limit is kept."""
        return self.ratio >= self.limit if self.is_more_better else self.ratio <= self.limit

    @property
    def middle(self) -> str:
        """What is told of it beside those of other sizes."""
        return f"{_told(median(self.values), self.unit)}, {self.ratio:.2f} x"

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        told = (_spread(self.values, self.unit), _spread(self.floors, self.unit), f"{self.ratio:.2f} x")
        limit = f"{'at least ' if self.is_more_better else ''}{self.limit:g} x"
        return (self.what, f"{self.size:,}", *told, limit, _met(self.is_met))


@dataclass(frozen=True, slots=True)
class Answers:
    """How long the answers to many keys took, in milliseconds, each with its floor; 19 of 20 are to be quick."""

    what: str
    size: int
    values: Sequence[float]
    floors: Sequence[float]
    limit_ms: float

    @property
    def ratio(self) -> float:
        """That of all but the slowest twentieth as so many times the floor's."""
        return p95(self.values) / max(p95(self.floors), _LEAST_MS)

    @property
    def is_met(self) -> bool:
        """Whether the limit is kept."""
        return p95(self.values) <= self.limit_ms

    @property
    def middle(self) -> str:
        """What is told of it beside those of other sizes."""
        return f"{_ms(p95(self.values))}, {self.ratio:.1f} x"

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        told = (_answered(self.values), _answered(self.floors), f"{self.ratio:.1f} x")
        return (self.what, f"{self.size:,}", *told, f"{self.limit_ms:g} ms", _met(self.is_met))


def p95(values: Sequence[float]) -> float:
    """Return the least value that nineteen of twenty do not exceed."""
    return sorted(values)[-(-len(values) * 19 // 20) - 1]


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

    @property
    def middle(self) -> str:
        """What is told of it beside those of other sizes."""
        return f"{median(self.longest_ms):.0f} ms"

    def cells(self) -> tuple[str, ...]:
        """Return the line of the table."""
        memory = f"{median(self.memory) / _MILLION:.0f} MB" if self.memory else "unknown"
        told = (_spread(self.longest_ms, "ms"), f"{median(self.took_s):.1f} s", memory)
        return (self.what, f"{self.size:,}", *told, f"{self.limit_ms:g} ms", _met(self.is_met))


@dataclass(frozen=True, slots=True)
class Run:
    """All that was measured with one library, and on which machine."""

    size: int
    machine: Mapping[str, str]
    figures: Sequence[Figure | Answers] = ()
    waits: Sequence[Wait] = ()
    is_real: bool = False

    @property
    def is_met(self) -> bool:
        """Whether all limits are kept."""
        return all(one.is_met for one in (*self.figures, *self.waits))


FIGURE_HEAD = ("what", "releases", "ours", "floor", "ratio", "limit", "")
WAIT_HEAD = ("step", "releases", "longest wait", "step took", "memory after", "limit", "")


_FIGURES_ARE = (
    "Median (least to most) of runs that take turns with the floor; of keys the 95th percentile (median to most),"
    " each key in turn with its floor."
)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown whose columns stand under each other."""
    lines = [list(head), *map(list, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    lines.insert(1, ["-" * width for width in widths])
    return "\n".join("| " + " | ".join(map(str.ljust, line, widths)) + " |" for line in lines)


def report(runs: Iterable[Run]) -> str:
    """Return everything as one page of Markdown, the smallest library first."""
    told = sorted(runs, key=lambda run: (run.is_real, run.size))
    parts = ["# Benchmark", *(_machine(run) for run in told)]
    if rows := [figure.cells() for run in told for figure in run.figures]:
        parts.append(f"{_FIGURES_ARE}\n\n{table(FIGURE_HEAD, rows)}")
    if rows := [wait.cells() for run in told for wait in run.waits]:
        parts.append(f"The window while it is used, by a heartbeat of 5 ms.\n\n{table(WAIT_HEAD, rows)}")
    if len(made := [run for run in told if not run.is_real]) > 1:
        parts.append(f"How it grows with the library.\n\n{_growth(made)}")
    return "\n\n".join(parts) + "\n"


def _machine(run: Run) -> str:
    lines = [f"- {name}: {value}" for name, value in run.machine.items()]
    return f"{run.size:,} {'real' if run.is_real else 'made-up'} releases\n\n" + "\n".join(lines)


def _growth(runs: Sequence[Run]) -> str:
    by_run = [{one.what: one.middle for one in (*run.figures, *run.waits)} for run in runs]
    names = dict.fromkeys(name for found in by_run for name in found)
    rows = [(name, *(found.get(name, "") for found in by_run)) for name in names]
    return table(("what", *(f"{run.size:,}" for run in runs)), rows)


def _told(value: float, unit: str) -> str:
    if unit == "MB":
        return f"{value / _MILLION:.0f} MB"
    return f"{value:,.0f}{unit}" if unit.startswith("/") else f"{value:.0f} {unit}"


def _ms(value: float) -> str:
    return f"{value:.0f} ms" if value >= 10 else f"{value:.1f} ms"


def _answered(values: Sequence[float]) -> str:
    return f"{_ms(p95(values))} ({_ms(median(values))} to {_ms(max(values))})"


def _spread(values: Sequence[float], unit: str) -> str:
    scale = _MILLION if unit == "MB" else 1
    least, most = (f"{value / scale:,.0f}" for value in (min(values), max(values)))
    return f"{_told(median(values), unit)} ({least} to {most})"


def _met(is_met: bool) -> str:
    return "met" if is_met else "MISSED"
