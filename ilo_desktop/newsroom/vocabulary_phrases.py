"""Finds phrases in a text by walking its words through a tree of folded phrases, the longest match first.

A phrase is written as it must stand: a word with a capital needs one in the text ("Turkey"), a word with more
capitals needs just these ("US", "SDGs"), a word in small letters matches in any case; accents and punctuation do
not count. In a text all in capitals a word in capitals proves nothing, and "US" is not found in it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress
from typing import NamedTuple

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.text import Token, Words, phrase_tokens

# What no phrase reaches across: the end of a sentence (not "St. Lucia", "U.S. labor", "etc." or "núm. 182") or of a
# paragraph.
_BREAK = re.compile(r"(?:[^\W\d_]{3}(?<!etc)\.|[!?;:…])[\"'”’»)]*\s+(?![\d\s])|[。！？；：]|\n\s*\n")
_KATAKANA = re.compile(r"[\u30a1-\u30fa\u30fc]")
#: A text of so many words that is all in capitals is a shouted one, not an abbreviation.
_SHOUTED_WORDS = 3


class Meaning(NamedTuple):
    """What a phrase stands for: a value of a facet, or (without a facet) something that the tagging knows."""

    facet: Facet | None
    value: str


class Hit(NamedTuple):
    """A phrase found in a text: its characters (end not included), its words by number, and what it stands for."""

    start: int
    end: int
    first: int
    last: int
    meanings: tuple[Meaning, ...]


class _Spelling(NamedTuple):
    """How one word of a phrase must be written in the text."""

    offset: int
    word: str
    is_exact: bool


@dataclass(slots=True)
class _Phrase:
    meaning: Meaning
    spellings: tuple[_Spelling, ...]


@dataclass(slots=True)
class _Node:
    following: dict[str, "_Node"] = field(default_factory=dict)
    phrases: list[_Phrase] = field(default_factory=list)


class PhraseBook:
    """The phrases of one language (or of several), to be filled once and then only searched."""

    def __init__(self) -> None:
        self._root = _Node()

    def add(self, phrase: str, meaning: Meaning) -> None:
        """Add a phrase as it is written; one that holds no letter or digit is left out."""
        words = phrase_tokens(phrase)
        if not words:
            return
        node = self._root
        for word in words:
            if word.folded not in node.following:
                node.following[word.folded] = _Node()
            node = node.following[word.folded]
        entry = _Phrase(meaning, tuple(_spellings(phrase, words)))
        if entry not in node.phrases:
            node.phrases.append(entry)

    def find(self, words: Words) -> list[Hit]:
        """Return the phrases in the words of a text, in order; none that lies inside another one."""
        hits: list[Hit] = []
        reach = 0
        folded = words.folded
        beginnings = self._root.following
        shouted = len(folded) >= _SHOUTED_WORDS and words.text.isupper()
        for first in compress(range(len(folded)), map(beginnings.__contains__, folded)):
            node = beginnings[folded[first]]
            if not node.phrases and (first + 1 == len(folded) or folded[first + 1] not in node.following):
                continue
            hit = _longest(node, words, first, shouted)
            if hit is not None and hit.last > reach:
                reach = hit.last
                hits.append(hit)
        return hits


def _spellings(phrase: str, words: Sequence[Token]) -> Iterator[_Spelling]:
    for offset, token in enumerate(words):
        word = phrase[token.start : token.end]
        if word != word.lower():
            yield _Spelling(offset, word, word[1:] != word[1:].lower())


def _longest(node: _Node, words: Words, first: int, shouted: bool) -> Hit | None:
    hit = None
    at: _Node | None = node
    last = first
    folded = words.folded
    while at is not None:
        last += 1
        if at.phrases:
            hit = _hit(at, words, first, last, shouted) or hit
        at = at.following.get(folded[last]) if last < len(folded) else None
    return hit


def _hit(node: _Node, words: Words, first: int, last: int, shouted: bool) -> Hit | None:
    meanings = [phrase.meaning for phrase in node.phrases if _is_spelled(phrase.spellings, words, first, shouted)]
    if not meanings:
        return None
    text, (start, end) = words.text, words.place(first)
    if last - first > 1:
        end = words.place(last - 1)[1]
        if _BREAK.search(text, start, end):
            return None
    if _is_inside_katakana(text, start, end):
        return None
    told = tuple(meanings) if len(meanings) == 1 else tuple(dict.fromkeys(meanings))
    return Hit(start, _with_sign(text, start, end), first, last, told)


def _with_sign(text: str, start: int, end: int) -> int:
    """Return the end of a phrase with the sign that closes it: "U.S.", "Iran (Islamic Republic of)"."""
    following = text[end : end + 1]
    is_point = following == "." and text[max(end - 2, start)] == "."
    is_bracket = following == ")" and "(" in text[start:end]
    return end + 1 if is_point or is_bracket else end


def _is_spelled(spellings: Sequence[_Spelling], words: Words, first: int, shouted: bool) -> bool:
    for offset, word, is_exact in spellings:
        start, end = words.place(first + offset)
        if is_exact:
            if shouted or words.text[start:end] != word:
                return False
        elif not words.text[start].isupper():
            return False
    return True


def _is_inside_katakana(text: str, start: int, end: int) -> bool:
    # Japanese writes no blanks: Thailand (タイ) is no part of "part-time" (パートタイム).
    if text[start].isascii() and text[end - 1].isascii():
        return False
    before = _KATAKANA.match(text[start]) and _KATAKANA.match(text[start - 1 : start])
    after = _KATAKANA.match(text[end - 1]) and _KATAKANA.match(text[end : end + 1])
    return bool(before or after)
