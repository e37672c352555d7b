"""By what headlines are put in alphabetical order: words that compare letter by letter as readers of a list expect."""

import re
from collections.abc import Mapping

from ilo_desktop.newsroom.text import fold

#: Letters that headlines are compared by; what follows makes no difference.
LONGEST_ORDER = 200
# What is passed over at the beginning: an article, with what stands before it, where a word follows.
_ARTICLES: Mapping[str, str] = {
    "en": "(?:the|an?)",
    "fr": "(?:les?|la|une?|des)",
    "es": "(?:el|l[ao]s?|un[ao]?s?)",
    "pt": "(?:[oa]s?|uma?s?|uns)",
    "it": "(?:il|l[aoe]|i|gli|un[ao]?)",
    "de": "(?:der|die|das|den|dem|des|eine?[mnrs]?)",
}
_ELIDED = r"|(?:l|un)['’]\s*"
_PATTERNS = {
    language: re.compile(
        rf"[\W_]*(?:{words}\s+{_ELIDED if language in ('fr', 'it') else ''})(?=[\W_]?\w)", re.IGNORECASE
    )
    for language, words in _ARTICLES.items()
}
#: What parts the thousands of a number ("1,000").
_THOUSANDS = re.compile("(?<=[0-9])[,\u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_NUMBER = re.compile("[0-9]+")
#: Where nothing of a headline can be compared it comes after the others.
_LAST = "\U0010fffd"


def headline_order(headline: str, language: str) -> str:
    """Return what puts a headline in its place among others, compared by the code points of its letters.

    Case, accents, quotes and punctuation do not count, nor does an article of the release's language (English, where it
    tells none) at the beginning; numbers count by their value, before all letters.
    """
    article = _PATTERNS.get(language[:2].lower() or "en")
    found = article.match(headline) if article is not None else None
    words = headline if found is None else headline[found.end() :]
    words = fold(_THOUSANDS.sub("", words))
    return _NUMBER.sub(_by_value, words)[:LONGEST_ORDER] or _LAST


def _by_value(number: re.Match[str]) -> str:
    """Return a number so that a longer one comes after a shorter one."""
    digits = number[0].lstrip("0") or "0"
    return f"{min(len(digits), 99):02}{digits}"
