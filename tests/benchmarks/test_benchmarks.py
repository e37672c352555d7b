"""The benchmark: its arithmetic is right, and it measures what it says. How long anything takes is not asserted."""

from pathlib import Path

import pytest

from tests.benchmarks import __main__ as benchmark
from tests.benchmarks import libraries, runs
from tests.benchmarks.figures import Figure, Wait, report, table
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
    assert report({"memory": "1 GB"}, [], []) == "# Benchmark\n\n- memory: 1 GB\n"


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
        "offscreen",
    ):
        assert what in text


def test_a_file_to_review_that_is_missing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[object] = []

    def measure(*arguments: object) -> tuple[list[Figure], list[Wait], str]:
        asked.append(arguments[-1])
        return [], [], "none"

    monkeypatch.setattr(benchmark, "measure", measure)
    missing = tmp_path / "none.jsonl"
    assert benchmark.main(["--reviewed", str(missing), "--results", str(tmp_path / "results.md")]) == 0
    assert asked == [None]
    assert f"{missing} is not there" in capsys.readouterr().out
