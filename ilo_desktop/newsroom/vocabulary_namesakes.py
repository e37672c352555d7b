"""Tells a country's or city's name from a person's, and from that of a place in the United States."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ilo_desktop.newsroom.text import Token, Words
from ilo_desktop.newsroom.vocabulary_phrases import Hit

_INITIAL = re.compile(r"[A-Z]\. [A-Z]")  # "Michael B. Jordan"
_AFTER_A_TITLE = re.compile(r"\.? ")
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\n])[\s\"'“‘(]*\Z")
#: Words shorter than this are written small in titles, too.
_TITLE_WORD_LENGTH = 4
#: A given name and a surname.
_FULL_NAME = 2


@dataclass(frozen=True, slots=True)
class Namesakes:
    """The words that make a name another one's; all folded.

    ``before`` are titles and given names, ``after`` surnames, ``also`` the names of countries and cities that persons
    have, ``given`` those of them that are given names before another one, ``beside`` the words with a capital that do
    not make them a person's.
    """

    before: frozenset[str]
    after: frozenset[str]
    also: frozenset[str]
    given: frozenset[str]
    beside: frozenset[str]
    in_a_state: re.Pattern[str]

    def is_one(self, words: Words, hit: Hit, hits: Sequence[Hit]) -> bool:
        """Say whether one of the hits of a text is the name of something else than a country or city."""
        text = words.text
        if self.in_a_state.match(text, hit.end):
            return True
        if hit.last - hit.first > 1:
            return False
        before = words.token(hit.first - 1) if hit.first else None
        if before and not _AFTER_A_TITLE.fullmatch(text, before.end, hit.start):
            before = None
        after = words.token(hit.last) if hit.last < len(words) else None
        if after and text[hit.end : after.start] != " ":
            after = None
        if self._is_known(text, before, after):
            return True
        if words.folded[hit.first] not in self.also:
            return False
        return self._is_in_a_pair(words, hit, hits) or self._is_in_a_name(words, before, after, hits)

    def _is_in_a_pair(self, words: Words, hit: Hit, hits: Sequence[Hit]) -> bool:
        """Say whether two names that persons have stand side by side ("Chad Jordan"), and no third name with them."""
        at = hits.index(hit)
        first, end = at, at + 1
        while first and _is_joined(words.text, hits[first - 1], hits[first]):
            first -= 1
        while end < len(hits) and _is_joined(words.text, hits[end - 1], hits[end]):
            end += 1
        pair = hits[first:end]
        return (
            len(pair) == _FULL_NAME
            and all(one.last - one.first == 1 and words.folded[one.first] in self.also for one in pair)
            and words.folded[pair[0].first] in self.given
            and not words.text[pair[0].start : pair[1].end].isupper()
        )

    def _is_known(self, text: str, before: Token | None, after: Token | None) -> bool:
        if before and text[before.start].isupper():
            initial = _INITIAL.match(text, before.start) and text[before.start - 1 : before.start] != "."
            if initial or before.folded in self.before:
                return True
        if after and text[after.start].isupper():
            return bool(_INITIAL.match(text, after.start)) or after.folded in self.after
        return False

    def _is_in_a_name(self, words: Words, before: Token | None, after: Token | None, hits: Sequence[Hit]) -> bool:
        text = words.text
        places = [(hit.start, hit.end) for hit in hits]
        is_named_before = (
            before
            and text[before.end] == " "
            and self._is_name(text, before, places)
            and not _SENTENCE_END.search(text, max(before.start - 4, 0), before.start)
        )
        is_named_after = after and self._is_name(text, after, places)
        return bool(is_named_before or is_named_after) and not _is_in_title_case(words)

    def _is_name(self, text: str, word: Token, places: Collection[tuple[int, int]]) -> bool:
        letters = text[word.start : word.end]
        return (
            letters[0].isupper()
            and not letters.isupper()
            and word.folded not in self.beside
            and not any(start <= word.start < end for start, end in places)
        )


def _is_joined(text: str, one: Hit, other: Hit) -> bool:
    return text[one.end : other.start] == " " and text[one.start].isupper() and text[other.start].isupper()


def _is_in_title_case(words: Words) -> bool:
    """Say whether most longer words begin with a capital, so that a capital shows no name."""
    places = map(words.place, range(len(words)))
    longer = [words.text[start] for start, end in places if end - start >= _TITLE_WORD_LENGTH]
    return sum(letter.isupper() for letter in longer) * 2 > len(longer)
