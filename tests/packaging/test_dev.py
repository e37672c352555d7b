"""The commands of ``dev.py``: what each sees to and ends with."""

import ast
import sys
from collections.abc import Sequence
from pathlib import Path

import checks
import commands
import environment
import pytest
import system
from messages import SetUpError

DEV = Path(__file__).parents[2] / "packaging" / "dev.py"


@pytest.fixture
def set_up(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Record each set-up as whether it was for tests, instead of carrying it out."""
    calls: list[bool] = []
    monkeypatch.setattr(system, "provide", lambda needs: None)
    monkeypatch.setattr(environment, "provide", lambda *, for_tests: calls.append(for_tests))
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    return calls


def test_an_older_python_can_read_the_file_that_tells_it_off() -> None:
    ast.parse(DEV.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_run_opens_the_files_and_passes_the_exit_code_on(
    set_up: list[bool], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[Sequence[object]] = []

    def call(command: Sequence[object]) -> int:
        seen.append(command)
        return 7

    monkeypatch.setattr("subprocess.call", call)
    assert commands.main(["run", "a list.txt"]) == 7
    assert [str(part) for part in seen[0]] == [sys.executable, "-P", "-m", "ilo_desktop", "open", "a list.txt"]
    assert set_up == [False]


def test_test_hands_its_arguments_to_pytest(set_up: list[bool], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Sequence[str]] = []
    monkeypatch.setattr(checks, "run_all", lambda arguments: seen.append(list(arguments)) or 0)
    assert commands.main(["test", "tests/test_keys.py", "-k", "undated"]) == 0
    assert seen == [["tests/test_keys.py", "-k", "undated"]]
    assert set_up == [True]


def test_shots_hands_its_arguments_to_the_gallery(set_up: list[bool], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Sequence[object], object]] = []

    def call(command: Sequence[object], cwd: object) -> int:
        seen.append((command, cwd))
        return 1

    monkeypatch.setattr("subprocess.call", call)
    assert commands.main(["shots", "pictures", "--scene", "search"]) == 1
    command = [sys.executable, "-m", "tests.gallery", "pictures", "--scene", "search"]
    assert [([str(part) for part in words], cwd) for words, cwd in seen] == [(command, environment.ROOT)]
    assert set_up == [True]


def test_bench_hands_its_arguments_to_the_benchmark(set_up: list[bool], monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[Sequence[object], object]] = []

    def call(command: Sequence[object], cwd: object) -> int:
        seen.append((command, cwd))
        return 1

    monkeypatch.setattr("subprocess.call", call)
    assert commands.main(["bench", "--sizes", "20"]) == 1
    command = [sys.executable, "-m", "tests.benchmarks", "--sizes", "20"]
    assert [([str(part) for part in words], cwd) for words, cwd in seen] == [(command, environment.ROOT)]
    assert set_up == [True]


def test_setup_does_nothing_more(set_up: list[bool]) -> None:
    assert commands.main(["setup"]) == 0
    assert set_up == [True]


def test_trouble_is_one_line_and_exit_code_1(
    set_up: list[bool], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*, for_tests: bool) -> None:
        raise SetUpError("there is no pip")

    monkeypatch.setattr(environment, "provide", fail)
    assert commands.main(["run"]) == 1
    assert capsys.readouterr().out == "dev.py: there is no pip\n"


def test_debian_without_venv_is_seen_to(set_up: list[bool], monkeypatch: pytest.MonkeyPatch) -> None:
    wanted: list[str] = []
    monkeypatch.setattr(system, "provide", lambda needs: wanted.extend(need.what for need in needs))
    monkeypatch.setattr(environment, "is_ready", lambda *, for_tests: False)
    monkeypatch.setattr(commands, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "base_prefix", "/usr")
    commands.main(["setup"])
    assert wanted[0] == "Python's venv"


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run", "--fast"], ["setup", "--fast"]])
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ending:
        commands.main(arguments)
    assert ending.value.code == 2
    assert "usage: dev.py" in capsys.readouterr().err


class TestChecks:
    @staticmethod
    def command(code: int) -> tuple[str, ...]:
        return (sys.executable, "-c", f"print('ran'); raise SystemExit({code})")

    def test_all_run_though_one_fails(self, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr(
            checks, "STATIC", (checks.Check("lint", self.command(1)), checks.Check("types", self.command(0)))
        )
        monkeypatch.setattr(checks, "PYTEST", self.command(0))
        assert checks.run_all([]) == 1
        said = capfd.readouterr().out
        assert said.count("ran\n") == 3
        assert "dev.py: lint: FAILED\ndev.py: types: passed\ndev.py: tests: passed\n" in said

    def test_arguments_run_the_tests_alone(
        self, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(checks, "PYTEST", self.command(0))
        assert checks.run_all(["-k", "x"]) == 0
        assert capfd.readouterr().out.count("ran\n") == 1
