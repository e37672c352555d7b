"""A vocabulary file that a user broke is told by name, with what is wrong in it."""

from pathlib import Path
from shutil import copytree

import pytest

from ilo_desktop import resources
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.vocabulary_files import FILES, read_files
from ilo_desktop.newsroom.wording import sentence


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped vocabulary, to be broken."""
    return copytree(resources.folder("vocabulary"), tmp_path / "vocabulary")


def trouble(folder: Path) -> NewsroomError:
    with pytest.raises(NewsroomError) as raised:
        read_files(folder)
    assert raised.value.code is Code.VOCABULARY_BROKEN
    return raised.value


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / f"{name}.toml").unlink()
    error = trouble(folder)
    assert error.values["path"] == str(folder / f"{name}.toml")
    assert f"{name}.toml" in sentence(error)


@pytest.mark.parametrize(
    ("name", "added", "reason"),
    [
        ("topics", "[football", "at line"),
        ("topics", "[football]\nen = 'football'", "in [football]: “en” must be a list of texts, each in quotes"),
        ("topics", "[football]\nen = ['football', 3]", "in [football]: “en” must be a list of texts, each in quotes"),
        ("topics", "[football]\nen = [' ']", "in [football]: “en” must be a list of texts, each in quotes"),
        ("topics", "[football]\nfr = ['football']", "in [football]: there is no English label"),
        ("topics", "[football]\nlabel = 'Football'", "in [football]: “label” must be a table"),
        ("topics", "[football]\nlabel = { en = 3 }", "in [football.label]: “en” must be a text in quotes"),
        ("topics", "[football]\neng = ['football']", "in [football]: “eng” is no language of languages.toml"),
        ("topics", "[skills]\nen = ['skill']", "at line"),
        ("countries", "[QQ]\nregion = 'moon'\nen = ['Moon']", "in [QQ]: there is no region “moon”"),
        ("cities", "[QQ]\nTycho = []", "in [QQ]: there is no country with this code"),
        ("cities", "[TV]\nWuxi = []", "at line"),
        ("cities", "[NO]\nOslo = []", "at line"),
        ("cities", "[AG]\nWuxi = []", "in [AG]: “Wuxi” is a city of CN already"),
        ("kinds", "note = 'mine'", "in [webinar]: “note” must be a list of texts, each in quotes"),
        ("exceptions", "[lookalikes.QQ]\nnames = ['Moon']", "in [lookalikes.QQ]: there is no country with this code"),
    ],
)
def test_what_is_wrong_is_said(folder: Path, name: str, added: str, reason: str) -> None:
    with (folder / f"{name}.toml").open("a", encoding="utf-8") as file:
        file.write("\n" + added + "\n")
    assert reason in str(trouble(folder).values["reason"])


def test_a_value_where_a_table_belongs(folder: Path) -> None:
    (folder / "regions.toml").write_text("africa = 'Africa'", encoding="utf-8")
    assert trouble(folder).values["reason"] == "“africa” must be a table"


def test_another_charset_is_told(folder: Path) -> None:
    (folder / "topics.toml").write_bytes("[é]\n".encode("latin-1"))
    assert "utf-8" in str(trouble(folder).values["reason"])


def test_no_exceptions_at_all_are_fine(folder: Path) -> None:
    (folder / "exceptions.toml").write_text("", encoding="utf-8")
    assert Vocabulary.read(folder).kind_of("News") == "news"
