"""What the system lacks is found by trying, and got by the names that its packages have there."""

import os
import sys
from pathlib import Path

import pytest
import system

from tests.packaging.conftest import Program

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks libraries")


def missing(what: str, *packages: str) -> system.Need:
    return system.Need(what, packages, lambda: False)


MISSING = (missing("libcups.so.2", "libcups2t64", "libcups2"), missing("openbox", "openbox"))


def test_a_library_is_there_when_it_loads() -> None:
    needs = {need.what: need for need in system.needs(for_tests=False, with_fonts=False)}
    assert "libxcb-cursor.so.0" in needs
    assert "Xvfb" not in needs
    assert not system._can_load("libno-such-thing.so.7")
    assert system._can_load("libc.so.6")


def test_tests_need_more_than_running(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {need.what for need in system.needs(for_tests=True, with_fonts=True)}
    assert {"Xvfb", "pdftotext", "a font for 'ja'"} <= names
    monkeypatch.setattr(sys, "platform", "win32")
    assert system.needs(for_tests=True, with_fonts=True) == ()


def test_nothing_is_said_or_done_where_nothing_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    system.provide([system.Need("something", ("package",), lambda: True)])
    assert capsys.readouterr().out == ""


def test_packages_have_the_names_of_this_release(program: Program) -> None:
    program("apt-cache", "echo ' libcups2t64 | 2.4 | somewhere'; echo 'openbox | 3 | somewhere'")
    assert system.choose_packages(MISSING) == ["libcups2t64", "openbox"]


def test_older_names_serve_where_no_list_of_packages_is_there(program: Program) -> None:
    program("apt-cache", "exit 100")
    assert system.choose_packages([*MISSING, *MISSING]) == ["libcups2", "openbox"]


def test_who_may_not_install_is_told_the_command(
    program: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program("apt-get", "echo must not run; exit 1")
    program("apt-cache", "true")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    system.provide(MISSING)
    said = capsys.readouterr().out
    assert "missing on this system: libcups.so.2, openbox" in said
    assert "sudo apt-get install libcups2 openbox" in said


def test_root_installs_and_waits_for_another_apt(
    program: Program, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    program("apt-get", f'echo "$@" >> {tmp_path}/calls')
    program("apt-cache", "true")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system.provide(MISSING)
    update, install = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    assert update == "update"
    assert install.startswith("-o DPkg::Lock::Timeout=600 install --yes")
    assert install.endswith(" libcups2 openbox")
    assert "installing libcups2 openbox" in capfd.readouterr().out


def test_what_cannot_be_installed_does_not_stop_the_rest(
    program: Program, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    program("apt-get", "exit 100")
    program("apt-cache", "true")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system.provide(MISSING)
    assert "going on without" in capfd.readouterr().out


@pytest.mark.usefixtures("program")
def test_other_systems_are_told_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    system.provide(MISSING)
    assert "package manager" in capsys.readouterr().out


def test_a_font_is_looked_for_by_its_letters(program: Program) -> None:
    program("fc-list", 'case "$1" in :lang=ja*) echo "Some Font";; esac')
    assert system._has_font("ja")
    assert not system._has_font("th")


@pytest.mark.usefixtures("program")
def test_without_fontconfig_any_font_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_FONT_FOLDERS", (str(tmp_path / "fonts"), str(tmp_path / "none")))
    assert not system._has_font("en")
    (tmp_path / "fonts" / "truetype").mkdir(parents=True)
    (tmp_path / "fonts" / "truetype" / "Some.TTF").touch()
    assert system._has_font("en")
