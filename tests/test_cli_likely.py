"""Likely duplicates on the command line."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from ilo_desktop import cli

TABLE = """title,date,url,text
Lanterns for the night market,2024-03-07,https://example.org/one,The council lights the market from dusk on.
Lanterns for the night market,2024-03-07,https://example.org/two,The council lights the market from dusk on.
Bakers share one oven,2024-03-08,https://example.org/three,Nine families bake for a living.
"""


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")
    assert result.exit_code == 0, result.output
    return result


def test_show_and_list_tell_likely_duplicates(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(TABLE)
    run("import", table)
    listed = [json.loads(line) for line in run("list", "--likely", "--json").stdout.splitlines()]
    assert {one["headline"] for one in listed} == {"Lanterns for the night market"}
    one, other = (each["id"] for each in listed)

    said = run("show", one).stdout
    line = (
        f"  {other}  2024-03-07  Lanterns for the night market  (same headline and date, other address; 100 % alike)\n"
    )
    assert f"\n\nLikely duplicates\n{line}" in said
    assert json.loads(run("show", other, "--json").stdout)["likely_duplicates"] == [
        {"id": one, "date": "2024-03-07", "headline": listed[0]["headline"], "alike": 100, "why": "same-day"}
    ]


def test_where_there_are_none_nothing_is_said(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("\n".join(TABLE.splitlines()[:2]))
    run("import", table)
    assert "Likely duplicates" not in run("show", 1).stdout
    assert json.loads(run("show", 1, "--json").stdout)["likely_duplicates"] == []
    assert run("list", "--likely").stdout == ""
