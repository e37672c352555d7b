"""Every kind of trouble has a sentence, and everything that raises it gives the values of its braces."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import ilo_desktop
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.release import Problem
from ilo_desktop.newsroom.wording import SENTENCES, fill, sentence

PACKAGE = Path(ilo_desktop.__file__).parent


def braces(code: Code) -> set[str]:
    """Return the names of the values that a code's sentence needs."""
    return {name for _, name, _, _ in Formatter().parse(SENTENCES[code]) if name}


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_sentence(code: Code) -> None:
    words = SENTENCES[code]
    assert words[0].isupper() or words[0] == "“"
    assert words.endswith((".", "”."))
    assert '"' not in words


def test_codes_have_values_of_their_own() -> None:
    assert len({code.value for code in Code}) == len(Code)


def test_a_problem_says_its_document() -> None:
    words = sentence(Problem(Code.FILE_EMPTY, "list.txt"))
    assert words == "“list.txt” is empty. Nothing was taken from it."


def test_a_problems_own_name_comes_first() -> None:
    assert "“other.txt”" in sentence(Problem(Code.FILE_EMPTY, "list.txt", values={"name": "other.txt"}))


def test_an_error_gives_its_values() -> None:
    error = NewsroomError(Code.IMPORT_UNKNOWN, number=7)
    assert sentence(error) == "There is no import number 7. The list of imports shows the numbers."
    assert "7" in str(error)


def test_a_translated_sentence_is_filled_alike() -> None:
    assert fill("Kein Import {number}.", NewsroomError(Code.IMPORT_UNKNOWN, number=7)) == "Kein Import 7."


def test_values_may_hold_braces() -> None:
    assert "“{x}.txt”" in sentence(Problem(Code.FILE_EMPTY, "{x}.txt"))


def _raised() -> Iterator[tuple[str, Code, set[str]]]:
    """Yield every NewsroomError of the package that is given its values by name: where, code, names."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "NewsroomError"):
                continue
            names = {keyword.arg for keyword in node.keywords}
            code = node.args[0] if node.args else None
            if None not in names and isinstance(code, ast.Attribute):
                where = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                yield where, Code[code.attr], {name for name in names if name}


def test_what_is_raised_gives_every_value() -> None:
    raised = list(_raised())
    assert len(raised) > len(Code) // 2
    assert [(where, code) for where, code, names in raised if not braces(code) <= names] == []
