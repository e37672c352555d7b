"""What French and Spanish ask of a date or a list that was put together."""

import re

#: The number 1 before a month's name, or before the days up to another one.
_FIRST_OF_MONTH = re.compile(r"(?<![\w,.])1(?=\s[^\W\d]|\s?[–-])|^1$")
_Y_BEFORE_I = re.compile(r"\by(?= h?[ií](?![aeou]))", re.IGNORECASE)
_O_BEFORE_O = re.compile(r"\bo(?= h?[oó])", re.IGNORECASE)


def capitalized(text: str) -> str:
    """Return a text as it stands at the beginning of a line: "Mars 2024" of French "mars 2024"."""
    return text[:1].upper() + text[1:]


def with_first_of_month(date: str, language: str) -> str:
    """Return a written date with the first of a month as the language says it: "1er mars" in French."""
    return _FIRST_OF_MONTH.sub("1er", date) if language == "fr" else date


def euphonic(sentence: str, language: str) -> str:
    """Return a list in a sentence with "e" and "u" for Spanish "y" and "o" before the same sound: "China e India"."""
    if language != "es":
        return sentence
    return _O_BEFORE_O.sub("u", _Y_BEFORE_I.sub("e", sentence))
