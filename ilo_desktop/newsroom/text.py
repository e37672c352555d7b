"""Folding: the one way in which text is made comparable, for the index, for queries and for comparison.

Case, accents, quotes, look-alike letters, width and Arabic-Indic digits do not count; punctuation parts words;
a run of Chinese or Japanese letters becomes its overlapping pairs, followed by its last letter, so that a search for
one letter finds every place of it as the beginning of a token.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

#: Stored in every library. Raise it whenever any function here gives another result: the index is then rebuilt.
FOLDING_VERSION = 1

_IGNORED = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_CJK = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
# Letters and digits, with the marks that stand inside words of Arabic, Hebrew and Indic scripts, and the characters
# that nobody sees (soft hyphen, direction marks).
_WORD = re.compile(
    rf"(?P<cjk>[{_CJK}]+)|[^\W_{_CJK}](?:[^\W_{_CJK}]|[{_IGNORED}\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640"
    r"\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a4d\u0b82\u0bbe-\u0bcd"
    r"\u0e31-\u0e3a\u0e47-\u0e4e\u0eb1-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3])*"
)
_ASCII_WORD = re.compile(r"[a-z0-9]+")
# What parts the words of plain text, made blanks: then Python parts it faster than an expression would.
_ASCII_BLANKS = {code: " " for code in range(0x80) if not chr(code).isalnum()}
# Signs that part words in otherwise plain English text, which is then read the fast way.
_TYPOGRAPHY = "‘’“”–—…©•\u00a0"
_DROPPED = re.compile(
    rf"[{_IGNORED}\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]"
)
_SPECIAL = {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŋ": "n"}
_SPECIAL_OF_BOTH_CASES = str.maketrans(
    _SPECIAL
    | {letter.upper(): letters.upper() for letter, letters in _SPECIAL.items()}
    | {"ı": "i", "ß": "ss", "ẞ": "SS", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ς": "σ"}
)
# Letters that look the same in Latin and in Cyrillic or Greek type, lower case. A word that mixes the scripts was
# typed or scanned wrongly; the letters that only one script has decide which one was meant.
_CYRILLIC_TO_LATIN = dict(zip("аеорсхуіјѕһԁ", "aeopcxyijshd", strict=True))
_GREEK_TO_LATIN = dict(zip("οανικρτυχ", "oavikptux", strict=True))
_LATIN_TO_CYRILLIC = str.maketrans("aeopcxy", "аеорсху")
_LATIN_TO_GREEK = str.maketrans("oavikptux", "οανικρτυχ")
_TO_LATIN = str.maketrans(_CYRILLIC_TO_LATIN | _GREEK_TO_LATIN)
_CAPITAL_LOOKALIKES = str.maketrans(dict(zip("АВСЕНКМОРТХУІЈЅ", "ABCEHKMOPTXYIJS", strict=True)))


#: So many words of a text are looked for one by one; of more, all places are worked out at once.
_FEW_PLACES = 6
#: Longer pieces without white space are sentences of a script that has none, and seldom come twice.
_LONGEST_REMEMBERED = 32


class Token(NamedTuple):
    """A folded word with where it stands in the text it came from (characters, end not included)."""

    folded: str
    start: int
    end: int


def _mend_lookalikes(word: str) -> str:
    latin = sum("a" <= c.lower() <= "z" for c in word)
    if not latin or latin == len(word):
        return word
    cyrillic = [c for c in word if "\u0400" <= c <= "\u052f"]
    greek = [c for c in word if "\u0370" <= c <= "\u03ff"]
    if not cyrillic and not greek:
        return word
    lookalike = set(_CYRILLIC_TO_LATIN) | set(_GREEK_TO_LATIN)
    only_other = sum(
        c.lower() not in lookalike and not c.translate(_CAPITAL_LOOKALIKES).isascii() for c in cyrillic + greek
    )
    to_other = _LATIN_TO_CYRILLIC if len(cyrillic) >= len(greek) else _LATIN_TO_GREEK
    only_latin = sum("a" <= c.lower() <= "z" and ord(c.lower()) not in to_other for c in word)
    if only_other > only_latin:
        return word.lower().translate(to_other)
    return word.translate(_CAPITAL_LOOKALIKES).lower().translate(_TO_LATIN)


def _without_marks(word: str) -> str:
    return unicodedata.normalize("NFC", _DROPPED.sub("", unicodedata.normalize("NFKD", word)))


@lru_cache(maxsize=200_000)
def _fold_word(word: str) -> str:
    word = _mend_lookalikes(_without_marks(word).translate(_SPECIAL_OF_BOTH_CASES))
    word = _without_marks(word.casefold())
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in word)


def _fold_cjk(run: str, start: int) -> Iterator[Token]:
    if len(run) == 1:
        yield Token(_fold_word(run), start, start + 1)
        return
    for i in range(len(run) - 1):
        yield Token(_fold_word(run[i : i + 2]), start + i, start + i + 2)
    yield Token(_fold_word(run[-1]), start + len(run) - 1, start + len(run))


def _western_table() -> bytes:
    table = bytearray(0x100)
    for code in range(0x100):
        letters = _fold_word(chr(code)) if chr(code).isalnum() else " "
        is_plain = len(letters) == 1 and letters.isascii() and chr(code) != _SOFT_HYPHEN
        table[code] = ord(letters) if is_plain else _NOT_WESTERN
    return bytes(table)


#: What stands for a sign that is folded in another way than letter by letter.
_NOT_WESTERN = 0x01
_SOFT_HYPHEN = "\u00ad"  # parts no word
_WESTERN = _western_table()
#: Letters of western languages that fold into two.
_DIGRAPHS = {"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ß": "ss"}


def _as_western(text: str, *, keeps_places: bool) -> str | None:
    """Return a text of western languages in folded letters and blanks, None where it holds anything else.

    Where it keeps places, letters that fold into two stand for one.
    """
    for letter, letters in _DIGRAPHS.items():
        text = text.replace(letter, letters[0] if keeps_places else letters)
    try:
        folded = text.encode("latin-1").translate(_WESTERN)
    except UnicodeEncodeError:
        return None
    return None if _NOT_WESTERN in folded else folded.decode("ascii")


def tokens(text: str) -> list[Token]:
    """Return the folded words of a text in order, each with its place in the text."""
    plain = _without_typography(text)
    if plain.isascii():
        return [Token(match[0], *match.span()) for match in _ASCII_WORD.finditer(plain.lower())]
    found: list[Token] = []
    for match in _WORD.finditer(text):
        if match.lastgroup == "cjk":
            found.extend(_fold_cjk(match[0], match.start()))
        else:
            found.extend(Token(part, *match.span()) for part in _parts(_fold_word(match[0])))
    return found


def _without_typography(text: str) -> str:
    if not text.isascii():
        for sign in _TYPOGRAPHY:
            text = text.replace(sign, " ")
    return text


class Words:
    """The folded words of a text, whose places in it are worked out when the first one is asked for.

    ``folded`` is the text as ``fold`` gives it, where that is known already.
    """

    __slots__ = ("_asked", "_ends", "_plain", "_starts", "folded", "text")

    def __init__(self, text: str, folded: str | None = None) -> None:
        self.text = text
        known = fold(text) if folded is None else folded
        self.folded = known.split(" ") if known else []
        self._starts: Sequence[int] = ()
        self._ends: Sequence[int] | None = None  # None: each word is as long as its folded one
        self._plain: str | None = None  # of plain English, blanks between the words, each at its place
        self._asked = 0

    def __len__(self) -> int:
        return len(self.folded)

    def place(self, number: int) -> tuple[int, int]:
        """Return where a word stands in the text (characters, end not included)."""
        if not self._starts:
            if self._asked < _FEW_PLACES and (start := self._start_of(number)) is not None:
                self._asked += 1
                return start, start + len(self.folded[number])
            self._find_places()
        start = self._starts[number]
        return start, start + len(self.folded[number]) if self._ends is None else self._ends[number]

    def token(self, number: int) -> Token:
        """Return a word with its place."""
        return Token(self.folded[number], *self.place(number))

    def _start_of(self, number: int) -> int | None:
        """Return where one word of plain English begins, None in other texts: quicker than where each of them does."""
        if self._plain is None:
            plain = _without_typography(self.text)
            self._plain = plain.lower().translate(_ASCII_BLANKS) if plain.isascii() else ""
        return len(self._plain) - len(self._plain.split(None, number)[-1]) if self._plain else None

    def _find_places(self) -> None:
        plain = _without_typography(self.text)
        if plain.isascii():
            self._starts = [match.start() for match in _ASCII_WORD.finditer(plain.lower())]
            return
        western = _as_western(plain, keeps_places=True)
        found = _WORD.finditer(self.text) if western is None else _ASCII_WORD.finditer(western)
        places = [match.span() for match in found]
        if len(places) != len(self.folded):  # a word that folds into several, or Chinese, whose pairs overlap
            places = [(token.start, token.end) for token in tokens(self.text)]
        self._starts = [start for start, _ in places]
        self._ends = [end for _, end in places]


def _parts(folded: str) -> Sequence[str]:
    # Compatibility forms can fold into several words (½ into 1 and 2).
    return (folded,) if folded.isalnum() else [match[0] for match in _WORD.finditer(folded)]


def fold(text: str) -> str:
    """Return the folded words of a text, joined by single spaces. Texts that fold alike are held to be equal."""
    plain = _without_typography(text)
    if plain.isascii():
        return _fold_ascii(plain)
    western = _as_western(plain, keeps_places=False)
    if western is not None:
        return " ".join(western.split())
    # White space always parts words, so that the pieces between can be folded, and remembered, one by one.
    return " ".join(filter(None, map(_fold_piece, text.split())))


def _fold_ascii(text: str) -> str:
    return " ".join(text.lower().translate(_ASCII_BLANKS).split())


def _fold_piece(piece: str) -> str:
    if piece.isascii():
        return _fold_ascii(piece)
    return _fold_short_piece(piece) if len(piece) <= _LONGEST_REMEMBERED else _fold_tokens(piece)


def _fold_tokens(piece: str) -> str:
    return " ".join(token.folded for token in tokens(piece))


@lru_cache(maxsize=50_000)
def _fold_short_piece(piece: str) -> str:
    return _fold_tokens(piece)


def phrase_tokens(text: str) -> list[Token]:
    """Return the tokens to look for when this text is searched as a phrase, each with its place.

    The last letter of a closing Chinese or Japanese run is left out: the pair before it has it already.
    """
    found = tokens(text)
    if len(found) > 1 and is_cjk(text[found[-1].start : found[-1].end]):
        before, last = found[-2:]
        if before.end == last.end and before.end - before.start == 2:
            found.pop()
    return found


def query_words(text: str) -> tuple[str, ...]:
    """Return the folded words to look for when this text is searched as a phrase."""
    return tuple(token.folded for token in phrase_tokens(text))


def is_cjk(word: str) -> bool:
    """Say whether a token is made of Chinese or Japanese letters."""
    return re.fullmatch(f"[{_CJK}]+", word) is not None


def find_hits(text: str, phrases: Iterable[tuple[Sequence[str], bool]]) -> list[tuple[int, int]]:
    """Return the places of phrases in a text as sorted, disjoint (start, end) spans.

    Each phrase is its folded words and whether its last word also matches as the beginning of a word; the whole
    word is marked then.
    """
    wanted = [(" ".join(words), len(words), prefix) for words, prefix in phrases if words]
    if not wanted:
        return []
    words = Words(text)
    folded = f" {' '.join(words.folded)} "
    spans = [
        (words.place(first)[0], words.place(first + count - 1)[1])
        for phrase, count, prefix in wanted
        for first in _places(folded, f" {phrase}" if prefix else f" {phrase} ")
    ]
    return _merged(spans)


def _places(folded: str, phrase: str) -> Iterator[int]:
    """Yield the numbers of the words with which a phrase begins, in a text with a blank before and after each word."""
    number, counted = 0, 0
    at = folded.find(phrase)
    while at >= 0:
        number += folded.count(" ", counted, at)
        counted = at
        yield number
        at = folded.find(phrase, at + 1)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


_SPACES = re.compile(r"\s+")


def squeeze(text: str) -> str:
    """Return a text with every run of white space made one blank and none at the ends."""
    return _SPACES.sub(" ", text).strip()
