"""How much of a text is shown: more than anybody reads, and no more than is laid out while nobody waits.

A line of a file can hold millions of letters. Qt needs a second for a text of that length, a minute where it has no
blanks, and the window stands still meanwhile.
"""

from collections.abc import Iterable

#: About as many as a book of fifty pages has.
MOST_LETTERS = 100_000
#: As many letters take as long as the beginning of a paragraph.
_LETTERS_A_PARAGRAPH = 100
_ELLIPSIS = "…"


def shortened(text: str, most: int = MOST_LETTERS) -> str:
    """Return a text, cut at its end where it has more letters than can be shown."""
    return text if len(text) <= most else text[:most] + _ELLIPSIS


def beginning(paragraphs: Iterable[str]) -> tuple[list[str], bool]:
    """Return as many paragraphs as can be shown, the last one cut, and whether that leaves anything out."""
    kept: list[str] = []
    room = MOST_LETTERS
    for paragraph in paragraphs:
        if len(paragraph) > room:
            kept.append(shortened(paragraph, max(room, 0)))
            return kept, True
        kept.append(paragraph)
        room -= max(len(paragraph), _LETTERS_A_PARAGRAPH)
    return kept, False
