"""Words of the user in a sentence of ours: however long they are, menus and dialogs keep their width."""

import unicodedata

#: As much as keeps a menu about as wide as its other lines make it.
MOST_LETTERS = 44
_JOINER = "\u200d"


def shortened(words: str) -> str:
    """Return words as they are, or their beginning with an ellipsis; no sign is cut from its letter."""
    if len(words) <= MOST_LETTERS:
        return words
    end = MOST_LETTERS - 1
    while end > 1 and (_belongs_to_the_one_before(words[end]) or words[end - 1] == _JOINER):
        end -= 1
    return words[:end].rstrip() + "…"


def _belongs_to_the_one_before(sign: str) -> bool:
    return sign == _JOINER or unicodedata.category(sign) in ("Mn", "Me", "Mc", "Sk")
