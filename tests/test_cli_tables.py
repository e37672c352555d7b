"""Tables on the command line: guesses are told, and what was decided in the window counts."""

import pytest
from click.testing import CliRunner

from ilo_desktop import cli, paths
from ilo_desktop.intake.tables.memory import MOST_REMEMBERED, ColumnMemory
from ilo_desktop.newsroom.columns import Column, ColumnMapping, Holds, shape_of

TABLE = "Eins;Zwei\nA ferry for the island;07.03.2024\nFerry hands get boots;08.03.2024\n"


@pytest.fixture
def imported(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(TABLE, encoding="utf-8")
    return CliRunner().invoke(cli.commands, ["--library", str(tmp_path / "x.sqlite"), "import", str(path)])


def test_guessed_columns_are_told_beside_what_came_in(imported):
    assert imported.exit_code == 0
    assert imported.stderr == "list.csv: The columns were guessed: Eins = headline, Zwei = day.\n"
    assert "2 new" in imported.stdout


class TestDecided:
    @pytest.fixture(autouse=True)
    def _decided(self):
        columns = (Column("Eins", Holds.HEADLINE), Column("Zwei", Holds.DAY))
        ColumnMemory(paths.columns_file()).remember([ColumnMapping(shape_of(["Eins", "Zwei"]), columns)])

    def test_what_was_decided_is_no_guess(self, imported):
        assert (imported.exit_code, imported.stderr) == (0, "")


def test_what_was_decided_longest_ago_is_forgotten_first(tmp_path):
    memory = ColumnMemory(tmp_path / "columns.json")
    made = [ColumnMapping(str(number), (Column("x", Holds.HEADLINE),)) for number in range(MOST_REMEMBERED)]
    memory.remember(made)
    memory.remember([made[0]])
    memory.remember([ColumnMapping("new", (Column("x"),))])
    kept = memory.read()
    assert len(kept) == MOST_REMEMBERED
    assert {"0", "new"} <= kept.keys()
    assert "1" not in kept
    assert [path.name for path in tmp_path.iterdir()] == ["columns.json"]
