import pytest
from PySide6.QtCore import QLocale

from ilo_desktop.desktop.plurals import joined, plural


@pytest.fixture(autouse=True)
def _english_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("count", "words"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (12345, "12,345 files")])
def test_plural_takes_the_form_that_the_number_asks_for(count, words):
    assert plural(count, "%n file", "%n files") == words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [([], ""), (["2022"], "2022"), (["2022", "2023"], "2022 and 2023"), (list("abc"), "a, b and c")],
)
def test_joined_lists_words_in_a_sentence(words, sentence):
    assert joined(words) == sentence


def test_joined_takes_another_conjunction():
    assert joined(["China", "Mongolia"], "or") == "China or Mongolia"
