"""Which way a text is written. Most of its letters tell: an Arabic paragraph can well begin with "ILO"."""

import unicodedata

#: So many letters tell.
_LOOKED_AT = 400
_FROM_RIGHT = frozenset({"R", "AL"})
_LANGUAGES = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def is_right_to_left(text: str) -> bool:
    """Say whether more of a text's letters run from right to left than the other way."""
    if text.isascii():
        return False
    right = left = 0
    for letter in text[:_LOOKED_AT]:
        kind = unicodedata.bidirectional(letter)
        right += kind in _FROM_RIGHT
        left += kind == "L"
    return right > left


def direction(*, is_right_to_left: bool) -> str:
    """Return a direction as HTML calls it."""
    return "rtl" if is_right_to_left else "ltr"


def is_written_from_right(language: str) -> bool:
    """Say whether a language, by its code, is written from right to left."""
    return language.partition("-")[0].lower() in _LANGUAGES
