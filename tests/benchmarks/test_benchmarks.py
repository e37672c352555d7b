"""The benchmark: its arithmetic is right, and it measures what it says. How long anything takes is not asserted."""

from dataclasses import replace
from pathlib import Path

import pytest

from ilo_desktop.library.file_format import REVISIONS
from tests.benchmarks import __main__ as benchmark
from tests.benchmarks import kept, libraries, runs
from tests.benchmarks.figures import Answers, Figure, Run, Wait, p95, report, table
from tests.benchmarks.texts import Writer


def test_a_figure_is_the_ratio_of_the_medians() -> None:
    figure = Figure("start", 20, "ms", [150, 900, 120], [100, 50, 100], 1.5)
    assert figure.ratio == pytest.approx(1.5)
    assert figure.is_met
    assert not Figure("start", 20, "ms", [151], [100], 1.5).is_met
    assert figure.cells() == ("start", "20", "150 ms (120 to 900)", "100 ms (50 to 100)", "1.50 x", "1.5 x", "met")


def test_memory_is_told_in_megabytes() -> None:
    figure = Figure("memory", 100_000, "MB", [120e6], [80e6], 1.4)
    assert figure.cells()[1:4] == ("100,000", "120 MB (120 to 120)", "80 MB (80 to 80)")
    assert figure.cells()[-1] == "MISSED"


def test_a_wait_counts_by_its_longest() -> None:
    wait = Wait("scrolling", 20, [10, 60, 49], [1.0, 2.0, 3.0], [5_000_000], 50)
    assert wait.is_met
    assert wait.cells() == ("scrolling", "20", "49 ms (10 to 60)", "2.0 s", "5 MB", "50 ms", "met")


def test_tables_stand_under_each_other() -> None:
    assert table(("a", "bb"), [("ccc", "d")]) == "| a   | bb |\n| --- | -- |\n| ccc | d  |"
    told = report([Run(20, {"memory": "1 GB"})])
    assert told == "# Benchmark\n\n20 made-up releases\n\n- memory: 1 GB\n"


def test_of_answers_nineteen_of_twenty_count() -> None:
    answers = Answers("words", 20, [*range(1, 20), 500], [2.0] * 19 + [900], 19)
    assert answers.is_met
    assert answers.cells() == (
        "words",
        "20",
        "19 ms (10 ms to 500 ms)",
        "2.0 ms (2.0 ms to 900 ms)",
        "9.5 x",
        "19 ms",
        "met",
    )
    assert not Answers("words", 20, [18, 20], [2.0, 2.0], 19).is_met
    assert p95([5]) == 5


def test_of_a_rate_more_is_better() -> None:
    rate = Figure("import", 20, "/s", [300], [1000], 0.3, is_more_better=True)
    assert rate.is_met
    assert rate.cells() == (
        "import",
        "20",
        "300/s (300 to 300)",
        "1,000/s (1,000 to 1,000)",
        "0.30 x",
        "at least 0.3 x",
        "met",
    )
    assert not Figure("import", 20, "/s", [299], [1000], 0.3, is_more_better=True).is_met


def test_growth_is_shown_of_made_up_libraries() -> None:
    runs = [
        Run(
            size,
            {},
            [Figure("file", size, "MB", [size * 3e6], [size * 1e6], 4)],
            [Wait("resting", size, [1], [1], [], 50)],
        )
        for size in (100, 10)
    ]
    told = report([*runs, Run(30, {}, is_real=True)])
    assert "| what    | 10            | 100            |" in told
    assert "| file    | 30 MB, 3.00 x | 300 MB, 3.00 x |" in told
    assert "30 real releases" in told


def test_sizes_are_kept_and_words_under_the_tables_stay(tmp_path: Path) -> None:
    path, page = tmp_path / "results.json", tmp_path / "results.md"
    first = Run(
        10, {"day": "1"}, [Answers("words", 10, [1.23456], [1.0], 16)], [Wait("resting", 10, [1.0], [1.0], [5], 50)]
    )
    assert kept.add(path, first) == [replace(first, figures=[Answers("words", 10, [1.235], [1.0], 16)])]
    second = Run(100, {"day": "2"}, [Figure("file", 100, "MB", [3.0], [1.0], 4.0)], is_real=True)
    kept.add(path, second)
    again = replace(first, machine={"day": "3"}, figures=[])
    assert [run.machine["day"] for run in kept.add(path, again)] == ["3", "2"]
    page.write_text("# Old\n\n## Why\n\nSo.\n", encoding="utf-8")
    kept.rewrite(page, "# New\n")
    kept.rewrite(page, "# Newer\n")
    assert page.read_text(encoding="utf-8") == "# Newer\n\n## Why\n\nSo.\n"


def test_a_library_of_an_older_revision_is_renewed(tmp_path: Path) -> None:
    made = libraries.provide(10, tmp_path)
    older = made.with_name(made.name.replace(f"-{REVISIONS[-1]}-", f"-{REVISIONS[-2]}-"))
    made.rename(older)
    assert libraries.provide(10, tmp_path) == made
    assert not older.exists()
    assert libraries.count(made) == 10


def test_releases_have_about_400_words_and_are_the_same_each_time() -> None:
    first, again = (list(Writer().drafts(3)) for _ in range(2))
    assert first == again
    for draft in first:
        words = f"{draft.headline} {draft.summary} {draft.text}".split()
        assert 350 <= len(words) <= 450


def test_the_whole_benchmark_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "NEEDED", ("no such program", ""))  # offscreen, as where there is no Xvfb
    results = tmp_path / "results.md"
    code = benchmark.main(
        [
            "--sizes",
            "20",
            "--runs",
            "1",
            "--imported",
            "10",
            "--filed",
            "10",
            "--reviewed",
            str(libraries.write_data(10, tmp_path)),
            "--real",
            str(libraries.write_data(12, tmp_path)),
            "--keys",
            "4",
            "--folder",
            str(tmp_path),
            "--results",
            str(results),
        ]
    )
    text = results.read_text(encoding="utf-8")
    assert code in (0, 1)  # by how busy the machine is
    for what in (
        "frame of the window",
        "first rows",
        "data file",
        "plan: 10 releases of a file",
        "apply: 10 releases of a file",
        "undo: 10 releases of a file",
        "scrolling",
        "importing",
        "undoing the import",
        "key to first hits: words",
        "key to first hits: prefixes",
        "key to first hits: filters",
        "key to first hits: periods",
        "key to first hits: phrases",
        "key to first hits: one letter",
        "key to first hits: by relevance",
        "key to all counts",
        "keys and clicks",
        "import: planned and applied",
        "library file",
        "12 real releases",
        "offscreen",
    ):
        assert what in text


def test_a_file_to_review_that_is_missing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[object] = []

    def measure(_library: Path, size: int, wanted: runs.Wanted, *, is_real: bool) -> tuple[Run, str]:
        asked.append(wanted.reviewed)
        return Run(size, {}, is_real=is_real), "none"

    monkeypatch.setattr(benchmark, "measure", measure)
    missing = tmp_path / "none.jsonl"
    results = str(tmp_path / "results.md")
    assert (
        benchmark.main(["--sizes", "5", "--folder", str(tmp_path), "--reviewed", str(missing), "--results", results])
        == 0
    )
    assert asked == [None]
    assert f"{missing} is not there" in capsys.readouterr().out
