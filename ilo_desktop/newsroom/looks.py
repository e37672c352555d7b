"""What a line is by its looks: the name of a place, the credit of a picture. Lists are read, and written, by these."""

import re

# What no place has: marks of a sentence, digits, a full stop that is not an abbreviation's ("St.", "D.C.").
_SENTENCE = re.compile(r"[!?;:。！？؟…\"“”«»|\d]|(?<![\w.])\.|[^\W\d_]{4,}\.")
_ELIDED = re.compile(r"[dl]['’](?=[^\W\d_])", re.IGNORECASE)
# Words without a capital that names of places have inside.
_PLACE_WORDS = frozenset(
    (
        *("and", "of", "the", "in", "on", "near", "et", "de", "la", "le", "les", "du", "des", "au", "aux", "à"),
        *("y", "el", "del", "los", "las", "e", "da", "do", "dos", "und", "и", "г"),
    )
)

_PICTURE = r"(?:ilo )?(?:photos?|pictures?|images?|fotos?|фото|写真|图片|صورة)"
_CREDIT = re.compile(
    rf"(?:{_PICTURE}\s*[:：]?\s*)?(?:©|\(c\))|(?:{_PICTURE}(?: credits?)?|(?:{_PICTURE} )?credits?)\s*[:：]",
    re.IGNORECASE,
)


def is_place(text: str) -> bool:
    """Say whether a text can be names of places: capitals, few words, no sentence."""
    words = _ELIDED.sub("", text).replace("-", " ").replace("/", " ").split()
    if not words or len(words) > 12 or _SENTENCE.search(text):
        return False
    if all(not word[0].islower() or word.casefold() in _PLACE_WORDS for word in words):
        return any(word[0].isupper() for word in words) or (len(text) <= 40 and len(words) <= 6)
    return False


def is_credit(text: str) -> bool:
    """Say whether a text begins as the credit of a picture does."""
    return _CREDIT.match(text) is not None
