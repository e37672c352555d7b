import pytest
from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.plurals import joined


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 problems"), (1, "1 problem"), (2, "2 problems"), (12345, "12,345 problems")],
)
def test_a_count_takes_the_form_that_the_number_asks_for(count, words):
    assert QCoreApplication.translate("Imports", "%Ln problem(s)", "", count) == words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [([], ""), (["2022"], "2022"), (["2022", "2023"], "2022 and 2023"), (list("abc"), "a, b and c")],
)
def test_joined_lists_words_in_a_sentence(words, sentence):
    assert joined(words) == sentence


def test_joined_takes_another_conjunction():
    assert joined(["China", "Mongolia"], "or") == "China or Mongolia"
