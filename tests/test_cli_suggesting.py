"""What the command line tells of a search that found nothing."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ilo_desktop import cli

TABLE = """title,date,url,text
Child labour in workshops,2024-03-07,https://example.org/one,Inspectors look at the labour market.
Women and the labour market,2024-03-08,https://example.org/two,Half of them have no contract.
"""


@pytest.fixture(autouse=True)
def filled(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(TABLE)
    run("import", table)


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")
    assert result.exit_code == 0, result.output
    return result


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("labuor", "No text has “labuor”. Did you mean: labour (2)?\n"),
        (
            "womem childlabour",
            "No text has “womem”. Did you mean: women (1)?\n"
            "No text has “childlabour”. Did you mean: child labour (1)?\n",
        ),
        ("work shops", "No text has “work shops”. Did you mean: workshops (1)?\n"),
        ("women workshops", ""),
        ("xyzzyx", ""),
        ("women", ""),
    ],
)
def test_what_may_be_meant_is_told_beside_the_output(query: str, said: str) -> None:
    for arguments in ((query,), (query, "--json")):
        result = run("list", *arguments)
        assert result.stderr == said
        assert bool(result.stdout) == (query == "women")
