"""What is told of how to search: the dialog, and the table in the README."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ilo_desktop import resources
from ilo_desktop.desktop.searching.field_words import FIELD_WORDS
from ilo_desktop.desktop.searching.help_dialog import SearchHelpDialog
from ilo_desktop.desktop.searching.lessons import lessons
from ilo_desktop.newsroom.query import EVERYTHING
from ilo_desktop.newsroom.query_language import VocabularyNames, parse
from ilo_desktop.newsroom.query_language.fields import FIELDS
from ilo_desktop.newsroom.query_language.lexer import Kind, tokens
from ilo_desktop.newsroom.vocabulary import Vocabulary

README = Path(__file__).parents[3] / "README.md"


@pytest.fixture(scope="module")
def names():
    return VocabularyNames(Vocabulary.read(resources.folder("vocabulary")))


def readme_examples():
    text = README.read_text(encoding="utf-8")
    section = text.partition("### How to search")[2].partition("\n#")[0]
    rows = [line.split("|")[1] for line in section.splitlines() if line.startswith("| `")]
    return [example for row in rows for example in re.findall(r"`([^`]+)`", row)]


def test_every_field_is_told_with_an_example_of_its_own():
    assert list(FIELD_WORDS) == list(FIELDS)
    for name, words in FIELD_WORDS.items():
        assert words.example.startswith(f"{name}:")


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.search)
def test_every_example_is_a_search(lesson, names):
    assert parse(lesson.search, names) != EVERYTHING
    assert lesson.finds


@pytest.mark.parametrize("example", readme_examples())
def test_every_example_of_the_readme_is_a_search(example, names):
    assert parse(example, names) != EVERYTHING


def test_the_readme_tells_of_every_field():
    told = {token.text for example in readme_examples() for token in tokens(example) if token.kind is Kind.FIELD}
    assert told == set(FIELDS)


def test_an_example_is_searched_for(theme, qtbot):
    dialog = SearchHelpDialog(theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.list.model().rowCount() == len(lessons())
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.search_requested) as asked:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert asked.args == ['"decent work"']
    assert not dialog.isVisible()
