"""A release in other languages on the command line."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from ilo_desktop import cli

WEB = Path(__file__).parent / "data" / "web"


def run(*arguments: object) -> Result:
    result = CliRunner().invoke(cli.commands, [str(argument) for argument in arguments], prog_name="ilo-desktop")
    assert result.exit_code == 0
    return result


def test_show_lists_the_release_in_other_languages() -> None:
    run("import", *(WEB / f"night_market_{code}.html" for code in ("ar", "en", "fr")))
    listed = [json.loads(line) for line in run("list", "--json").stdout.splitlines()]
    ids = {one["headline"]: one["id"] for one in listed}
    english, french = ids["Lanterns for the night market"], ids["Des lanternes pour le marché de nuit"]
    arabic = ids["فوانيس لسوق الليل"]

    said = run("show", english).stdout
    assert (
        f"\n\nIn other languages\n  {arabic}  Arabic: فوانيس لسوق الليل\n"
        f"  {french}  French: Des lanternes pour le marché de nuit\n"
    ) in said
    assert json.loads(run("show", french, "--json").stdout)["siblings"] == [
        {"id": arabic, "language": "ar", "date": "2025-02-12", "headline": "فوانيس لسوق الليل"},
        {"id": english, "language": "en", "date": "2025-02-12", "headline": "Lanterns for the night market"},
    ]


def test_where_there_are_none_nothing_is_said() -> None:
    run("import", WEB / "ilo_new_article.html")
    assert "In other languages" not in run("show", 1).stdout
    assert json.loads(run("show", 1, "--json").stdout)["siblings"] == []
