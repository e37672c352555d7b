"""Which way a text is written."""

import unicodedata


def is_right_to_left(text: str) -> bool:
    """Say whether the first letter that has a direction runs from right to left."""
    if text.isascii():
        return False
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                return False
            case "R" | "AL":
                return True
    return False
