"""Where a release comes from, on the command line, and its documents given back."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import create_engine, text

from ilo_desktop import cli, cli_source, paths

LIST = b"""\
  1. Bakers publish the first table of wages

    26 December 2023

    The table has \xa320 in it.
"""
PAGE = b"""<html><body><h1>Bakers publish the first table of wages</h1><p>26 December 2023</p>
<p>Bakers of six towns sat down together and wrote what they pay.</p>
<p>The table will be read out in every bakery.</p></body></html>"""

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Return a function that runs the command line in this process."""

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")

    return invoke


@pytest.fixture(autouse=True)
def _filled(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "in" / "valley.txt"
    source.parent.mkdir()
    source.write_bytes(LIST)
    assert run("import", source).exit_code == 0


@pytest.fixture
def with_page(run: Run, tmp_path: Path) -> Path:
    """An archive with a page of the same release, imported as well."""
    path = tmp_path / "in" / "bundle.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("2023/page.html", PAGE)
    assert run("import", path).exit_code == 0
    return path


def test_a_document_comes_back_to_the_byte(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "back.txt"
    result = run("source", 1, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"valley.txt, {len(LIST)} bytes: {target}\n"
    assert hashlib.sha256(target.read_bytes()).digest() == hashlib.sha256(LIST).digest()
    assert run("source", 1).stdout_bytes == LIST


def test_a_terminal_is_spared(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_source, "_is_terminal", lambda: True)
    result = run("source", 1)
    assert result.exit_code == 2
    assert "with -o" in result.stderr
    assert result.stdout == ""


def test_in_a_folder_it_gets_its_own_name(run: Run, tmp_path: Path) -> None:
    assert run("source", 1, "-o", tmp_path).exit_code == 0
    assert (tmp_path / "valley.txt").read_bytes() == LIST


def test_a_file_that_is_there_stays_unless_it_may_go(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "mine.txt"
    target.write_text("mine", encoding="utf-8")
    refused = run("source", 1, "-o", target)
    assert refused.exit_code == 1
    assert "is there already and was left as it was" in refused.stderr
    assert target.read_bytes() == b"mine"
    assert run("source", 1, "-o", target, "--force").exit_code == 0
    assert target.read_bytes() == LIST


def test_the_library_is_never_replaced(run: Run) -> None:
    before = paths.default_library().read_bytes()
    result = run("source", 1, "-o", paths.default_library(), "--force")
    assert result.exit_code == 1
    assert "is the library that is open" in result.stderr
    assert paths.default_library().read_bytes() == before


def test_of_several_documents_one_is_chosen(run: Run, with_page: Path, tmp_path: Path) -> None:
    asked = run("source", 1, "-o", tmp_path / "x")
    assert asked.exit_code == 2
    assert "   1  valley.txt, line 1 (import 1, " in asked.stderr
    assert "   2  bundle.zip/2023/page.html (import 2, " in asked.stderr
    assert run("source", 1, "--document", 2, "-o", tmp_path).exit_code == 0
    assert (tmp_path / "page.html").read_bytes() == PAGE
    assert run("source", 1, "--document", 3).exit_code == 2


def test_what_cannot_be_written_is_told(run: Run, tmp_path: Path) -> None:
    result = run("source", 1, "-o", tmp_path / "gone" / "x.txt")
    assert result.exit_code == 1
    assert "could not be written" in result.stderr
    assert run("source", 9).exit_code == 1


def test_bytes_that_are_not_those_of_then_are_not_given_out(run: Run, tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{paths.default_library()}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE document SET content = :content"), {"content": b"no longer packed"})
    engine.dispose()
    result = run("source", 1, "-o", tmp_path / "x.txt")
    assert result.exit_code == 1
    assert "copy of “valley.txt” is damaged" in result.stderr
    assert not (tmp_path / "x.txt").exists()


def test_every_field_says_where_it_comes_from(run: Run, with_page: Path) -> None:
    result = run("show", 1, "--provenance")
    assert result.exit_code == 0
    lines = result.stdout[result.stdout.index("Where it comes from") :].splitlines()
    (headline,) = (line for line in lines if line.startswith("  Headline: "))
    assert headline.startswith("  Headline: valley.txt, line 1 (import 1, ")
    assert headline.endswith("; 1 more says the same")
    (body,) = (line for line in lines if line.startswith("  Text: "))
    assert body.startswith("  Text: bundle.zip/2023/page.html (import 2, ")
    assert "Where it comes from" not in run("show", 1).stdout


def test_json_has_the_origin_of_each_field(run: Run) -> None:
    run("tags", 1, "--add", "kind:blog")
    by_field = {each["field"]: each for each in json.loads(run("show", 1, "--json").stdout)["provenance"]}
    summary = by_field["summary"]
    assert (summary["by"], summary["document"], summary["unit"], summary["number"]) == (
        "document", "valley.txt", "line", 1,
    )  # fmt: skip
    assert (summary["import"], summary["also_in"], summary["words"]) == (1, 0, None)
    assert (by_field["kind"]["by"], by_field["kind"]["document"]) == ("user", None)
