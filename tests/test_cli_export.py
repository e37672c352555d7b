"""Exports and citations on the command line."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import rispy
from click.testing import CliRunner, Result
from python_calamine import CalamineWorkbook

from ilo_desktop import cli, paths
from ilo_desktop.cli_cite import cite
from ilo_desktop.library import Library
from ilo_desktop.publish.citations import Style
from ilo_desktop.publish.exports import ExportFormat, exporter, formats

if TYPE_CHECKING:
    from click import Choice

LIST = """\
News from the valley

  1. Miners in Mongolia learn to spot loose rock

    07 March 2024

    Forty crews practised on a full-size model of a tunnel before they went below ground.

  2. Ports and seafarers’ unions agree on rest hours

    19 January 2024

  3. =Bakers publish the first wage table of their trade

    26 December 2023

    The table names nine grades and what each is paid.
"""
HEADLINES = [
    "Miners in Mongolia learn to spot loose rock",
    "Ports and seafarers’ unions agree on rest hours",
    "=Bakers publish the first wage table of their trade",
]
FORMATS = [format.value for format in formats()]

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")

    return invoke


@pytest.fixture(autouse=True)
def library(run: Run, tmp_path: Path) -> Path:
    """The user's own library with the list's releases imported."""
    source = tmp_path / "valley.txt"
    source.write_text(LIST, encoding="utf-8")
    assert run("import", source).exit_code == 0
    return paths.default_library()


def headlines(content: bytes) -> list[str]:
    """Return the headlines of a table."""
    return [row["Headline"] for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))]


def test_the_formats_are_those_that_there_are() -> None:
    [option] = [one for one in cli.commands.commands["export"].params if one.name == "named"]
    choice: Choice[str] = option.type
    assert list(choice.choices) == FORMATS
    assert {"csv", "xlsx", "text", "ris", "bibtex", "csl-json"} <= set(FORMATS)


@pytest.mark.parametrize("format", list(formats()))
def test_each_format_is_written_by_its_own_module(format: ExportFormat) -> None:
    found = exporter(format)
    assert found.format is format
    assert re.fullmatch("[a-z]+", found.ending)


@pytest.mark.parametrize("format", FORMATS)
def test_everything_is_exported_newest_first(run: Run, tmp_path: Path, format: str) -> None:
    target = tmp_path / "out"
    result = run("export", "-f", format, "-o", target)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", f"3 releases: {target}\n")
    content = target.read_bytes()
    if format == "xlsx":
        rows = CalamineWorkbook.from_path(str(target)).get_sheet_by_index(0).to_python()
        assert [row[0] for row in rows[1:]] == HEADLINES
    elif ExportFormat(format).is_text:
        places = [content.decode("utf-8-sig").index(headline[1:20]) for headline in HEADLINES]
        assert places == sorted(places)


def test_a_query_and_an_order_choose(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "some.csv"
    assert run("export", "crews OR grades", "-f", "csv", "-o", target, "--order", "oldest").exit_code == 0
    assert headlines(target.read_bytes()) == [f"'{HEADLINES[2]}", HEADLINES[0]]


def test_the_standard_output_takes_texts_and_is_told_nothing_else(run: Run) -> None:
    result = run("export", "-f", "csv", "-o", "-")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout_bytes.startswith(b"\xef\xbb\xbfHeadline,")
    assert headlines(result.stdout_bytes)[:2] == HEADLINES[:2]
    [record, *_] = rispy.loads(run("export", "-f", "ris", "-o", "-").stdout_bytes.decode("utf-8"))
    assert record["title"] == HEADLINES[0]
    assert not Path("-").exists()


def test_the_standard_output_takes_no_archives(run: Run) -> None:
    result = run("export", "-f", "xlsx", "-o", "-")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "name a file" in result.stderr


def test_where_nothing_is_found_the_file_is_empty_and_words_are_offered(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "none.json"
    result = run("export", "minrs", "-f", "csl-json", "-o", target)
    assert result.exit_code == 0
    assert json.loads(target.read_bytes()) == []
    assert "Did you mean: miners" in result.stderr
    assert f"0 releases: {target}" in result.stderr


def test_the_library_itself_is_not_overwritten(run: Run, library: Path) -> None:
    before = library.read_bytes()
    assert run("export", "-f", "csv", "-o", library.parent / "." / library.name).exit_code == 2
    assert library.read_bytes() == before


def test_a_folder_that_is_not_there_is_told_and_an_earlier_file_stays(run: Run, tmp_path: Path) -> None:
    result = run("export", "-f", "csv", "-o", tmp_path / "none" / "x.csv")
    assert result.exit_code == 1
    assert "could not be written" in result.stderr
    (tmp_path / "x.csv").write_bytes(b"earlier")
    assert run("export", "wages AND (", "-f", "csv", "-o", tmp_path / "x.csv").exit_code == 2
    assert (tmp_path / "x.csv").read_bytes() == b"earlier"


@pytest.mark.parametrize(
    "arguments", [[], ["-f", "csv"], ["-o", "x"], ["-f", "pdf", "-o", "x"], ["-f", "csv", "-o", ""]]
)
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    assert run("export", *arguments).exit_code == 2


def test_what_goes_meanwhile_is_left_out(
    run: Run, tmp_path: Path, library: Path, vocabulary: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The import is undone by another program between the search and the first release."""
    find = Library.find

    def find_and_undo(*arguments: object, **how: object) -> object:
        found = find(*arguments, **how)
        monkeypatch.undo()
        with closing(Library.open(library, vocabulary)) as other:
            other.undo(1)
        return found

    monkeypatch.setattr(Library, "find", find_and_undo)
    target = tmp_path / "x.csv"
    assert run("export", "-f", "csv", "-o", target).exit_code == 0
    assert headlines(target.read_bytes()) == []


class TestProcess:
    """What only a process of its own shows."""

    def test_neither_qt_nor_what_writes_other_formats_is_loaded(self, library: Path, tmp_path: Path) -> None:
        program = (
            "import sys\n"
            "from ilo_desktop import cli\n"
            "print('babel' in sys.modules)\n"
            "cli.commands(sys.argv[1:], standalone_mode=False)\n"
            "print([name for name in sys.modules if name.startswith(('PySide6', 'xlsxwriter'))])\n"
        )
        words = [sys.executable, "-c", program, "export", "-f", "csv", "-o", str(tmp_path / "x.csv")]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "False\n[]\n")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
    @pytest.mark.parametrize("format", ["csv", "csl-json"])
    def test_an_output_that_is_full_is_told(self, library: Path, format: str) -> None:
        words = [sys.executable, "-m", "ilo_desktop", "export", "-f", format, "-o", "-"]
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, env=os.environ, check=False)
        assert done.returncode == 1
        assert done.stderr.decode().startswith("Error: The output could not be written: No space left")


class TestCite:
    def test_the_styles_are_those_that_there_are(self) -> None:
        [option] = [one for one in cite.params if one.name == "style"]
        assert list(option.type.choices) == list(Style)

    @pytest.mark.parametrize(
        ("style", "said"),
        [
            ("apa", f"International Labour Organization. (2024, March 7). {HEADLINES[0]} [News]."),
            ("chicago", f"International Labour Organization. “{HEADLINES[0]}.” News, March 7, 2024."),
            ("plain", f"International Labour Organization: {HEADLINES[0]}. News, 7 March 2024."),
            ("markdown", f"International Labour Organization: {HEADLINES[0]}. News, 7 March 2024."),
        ],
    )
    def test_it_is_printed(self, run: Run, style: str, said: str) -> None:
        number = json.loads(run("list", "crews", "--json").stdout)["id"]
        result = run("cite", number, "--style", style)
        assert (result.exit_code, result.stdout.strip(), result.stderr) == (0, said, "")

    def test_a_release_that_is_not_there_is_told(self, run: Run) -> None:
        result = run("cite", 99)
        assert (result.exit_code, result.stdout) == (1, "")
        assert "no release number 99" in result.stderr

    @pytest.mark.parametrize("arguments", [[], ["x"], ["1", "--style", "mla"]])
    def test_wrong_usage(self, run: Run, arguments: list[str]) -> None:
        assert run("cite", *arguments).exit_code == 2
