"""Quotation marks of each language, and quotations within quotations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.newsroom.quotes import marks_of, quoted, turned


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", "Wages rose.", "“Wages rose.”"),
        ("en-GB", "Wages rose.", "“Wages rose.”"),
        ("", "Wages rose.", "“Wages rose.”"),
        ("fr", "Les salaires augmentent.", "«\u202fLes salaires augmentent.\u202f»"),
        ("es", "Suben los salarios.", "«Suben los salarios.»"),
        ("de", "Die Löhne steigen.", "„Die Löhne steigen.“"),
        ("ja", "賃金が上がった", "「賃金が上がった」"),
        ("zh", "工资上涨", "“工资上涨”"),
        ("en", "He said “yes” twice.", "“He said ‘yes’ twice.”"),
        ("en", 'He said "yes" twice.', "“He said ‘yes’ twice.”"),
        ("en", "The ‘Quality’ project", "“The ‘Quality’ project”"),
        ("en", "She: “He said ‘no’ and left.”", "“She: ‘He said “no” and left.’”"),
        ("fr", "Il dit « oui » et part", "«\u202fIl dit “oui” et part\u202f»"),
        ("es", "Dice «sí» y se va", "«Dice “sí” y se va»"),
        ("de", "Er sagt „ja“ und geht", "„Er sagt ‚ja‘ und geht“"),
        ("ja", "彼は「はい」と言った", "「彼は『はい』と言った」"),
        ("en", "workers’ rights and the ILO's ‘90s", "“workers’ rights and the ILO's ‘90s”"),
        ("en", "the workers' 'rights' count", "“the workers' ‘rights’ count”"),
        ("en", "“no end", "““no end”"),
        ("en", "One.\n\nTwo “words”.\n Three.", "“One.\n\n“Two ‘words’.\n\n“Three.”"),
        ("en", " \n ", ""),
    ],
)
def test_texts_are_quoted_as_each_language_does(language, text, said):
    assert quoted(text, language) == said


@given(
    text=st.text(st.sampled_from("ab \"'“”„«»‘’‚「」『』‹›\u202f\n")),
    language=st.sampled_from(["en", "fr", "de", "ja"]),
)
def test_nothing_but_marks_and_the_blanks_within_them_changes(text, language):
    def letters(said):
        return [letter for letter in said if letter in "ab"]

    assert letters(turned(text, marks_of(language), 1)) == letters(text)
    assert letters(quoted(text, language)) == letters(text)


@pytest.mark.parametrize(
    "text", ["“" * 50_000 + "’" * 50_000, "“" * 50_000 + "”" * 50_000, "\"'" * 50_000, "« " * 50_000]
)
def test_a_hundred_thousand_marks_take_no_time_to_speak_of(text):
    assert quoted(text, "fr")
