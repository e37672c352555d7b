"""The environment is made and filled once, and again only when something that it depends on has changed."""

import sys
import venv
from pathlib import Path

import environment
import pytest
from messages import SetUpError

from tests.packaging.conftest import Program


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with nothing but its needs, which the module takes for its own."""
    root = tmp_path / "checkout"
    root.mkdir()
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    folder = root / ".venv"
    monkeypatch.setattr(environment, "ROOT", root)
    monkeypatch.setattr(environment, "FOLDER", folder)
    monkeypatch.setattr(environment, "PYTHON", folder / "bin" / "python")
    return root


def put_python(checkout: Path, script: str) -> None:
    """Put a stand-in for the environment's Python, which answers and installs as the script says."""
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True, exist_ok=True)
    python.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    python.chmod(0o755)


SOUND = f'[ "$1" = -c ] && echo {environment.KIND} && exit; echo "$@" >> calls; '


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are shell scripts")
class TestProvide:
    def test_it_installs_once(self, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(checkout)
        put_python(checkout, SOUND)
        assert not environment.is_ready(for_tests=True)
        environment.provide(for_tests=True)
        environment.provide(for_tests=True)
        environment.provide(for_tests=False)
        calls = (checkout / "calls").read_text(encoding="utf-8").splitlines()
        assert calls == [f"-m pip install --editable {checkout}[test]"]

    def test_running_alone_installs_no_test_tools(self, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(checkout)
        put_python(checkout, SOUND)
        environment.provide(for_tests=False)
        assert environment.is_ready(for_tests=False)
        assert not environment.is_ready(for_tests=True)

    def test_other_needs_are_installed_anew(self, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(checkout)
        put_python(checkout, SOUND)
        environment.provide(for_tests=False)
        (checkout / "pyproject.toml").write_text("[project]\ndependencies = []\n", encoding="utf-8")
        assert not environment.is_ready(for_tests=False)

    def test_without_a_network_it_says_so_and_tries_again_next_time(
        self, checkout: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(checkout)
        put_python(checkout, SOUND + "exit 1")
        with pytest.raises(SetUpError, match="needs a network"):
            environment.provide(for_tests=False)
        assert not environment.is_ready(for_tests=False)


def test_an_environment_of_another_python_or_without_pip_is_not_sound(checkout: Path) -> None:
    assert not environment._is_sound()
    put_python(checkout, "echo cpython-39")
    assert not environment._is_sound()
    venv.create(checkout / ".venv", clear=True, with_pip=False, symlinks=True)
    assert not environment._is_sound()


class TestPythonWithoutHelpers:
    """Debian's Python without ``python3-venv``."""

    @pytest.fixture(autouse=True)
    def no_helpers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(environment, "find_spec", lambda name: None if name != "venv" else object())

    def test_pip_comes_from_outside(self, checkout: Path, program: Program, tmp_path: Path) -> None:
        program("pip3", f'echo "$@" > {tmp_path}/calls')
        environment._make()
        assert (tmp_path / "calls").read_text(encoding="utf-8").split() == [
            "--python",
            str(environment.PYTHON),
            "install",
            "pip",
        ]
        assert (checkout / ".venv" / "pyvenv.cfg").exists()

    def test_uv_serves_as_well(self, checkout: Path, program: Program, tmp_path: Path) -> None:
        program("uv", f'echo "$@" > {tmp_path}/calls')
        environment._make()
        assert (tmp_path / "calls").read_text(encoding="utf-8").startswith("pip install --python")

    @pytest.mark.usefixtures("program", "checkout")
    def test_with_no_pip_at_all_it_says_what_to_install(self) -> None:
        with pytest.raises(SetUpError, match="sudo apt-get install python3-venv"):
            environment._make()

    def test_a_pip_that_fails_is_said(self, checkout: Path, program: Program) -> None:
        program("pip3", "exit 1")
        with pytest.raises(SetUpError, match="could not be brought into"):
            environment._make()

    @pytest.mark.usefixtures("checkout")
    def test_with_no_venv_at_all_it_says_what_to_install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(environment, "find_spec", lambda _name: None)
        with pytest.raises(SetUpError, match="cannot make environments"):
            environment._make()
