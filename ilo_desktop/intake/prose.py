"""What a stretch of text is by its looks: a sentence, a few words."""

import re

#: The end of a text that is a sentence.
ENDS_SENTENCE = re.compile(r"[.!?…。！？؟;:][\"'”’»)\]]*$")
# In letters; the second for scripts that write no blanks between words.
_LONGEST_KICKER, _LONGEST_UNSPACED_KICKER = 60, 15


def is_short(text: str) -> bool:
    """Say whether a text is a few words and no sentence, as kickers and headings are."""
    is_unspaced = not text.isascii() and " " not in text
    longest = _LONGEST_UNSPACED_KICKER if is_unspaced else _LONGEST_KICKER
    return len(text) <= longest and not ENDS_SENTENCE.search(text)
