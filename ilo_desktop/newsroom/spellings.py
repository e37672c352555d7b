"""British and American spellings of one word: who searches for one of them finds the others as well.

Everything here is folded (``newsroom.text.fold``): a word may be written as one or as two (``percent``, ``per cent``),
which is why runs of words go in and come out. Nobody's own word is ever replaced, others stand beside it.

For a word that is still being typed the rule is: whenever it is a beginning of one spelling, then it, or one of the
beginnings that are given for it, is one of each other spelling. What is given ends where the word that is typed does,
but has four letters at least: one that is cut where spellings part in their first letters would find half the library.
So ``labo`` needs nothing beside it, ``labou`` and ``labour`` need ``labor``, ``laboure`` needs ``labore``, and ``en``
needs ``inqu`` (``enquire``).
"""

import tomllib
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ilo_desktop.newsroom.errors import Code, NewsroomError

#: So many words at most are one spelling (``per cent``).
_MOST_WORDS = 2
#: So many letters at least has a beginning that is given for another one, if its word has them.
_LEAST_LETTERS = 4

#: The spellings of a word or of an ending.
_Forms = tuple[str, ...]


class _Words(NamedTuple):
    """The words that begin with one letter."""

    others: dict[str, _Forms]
    in_order: list[str]


class Spellings:
    """A table of spellings. Those that begin with one letter are worked out when one of them is first asked for."""

    __slots__ = ("_families", "_known")

    def __init__(self, families: Iterable[tuple[str, str]] = ()) -> None:
        """``families`` are words and their endings, written as the head of ``english.toml`` explains it."""
        self._families: dict[str, list[tuple[_Forms, list[_Forms]]]] = {}
        self._known: dict[str, _Words] = {}
        for words, endings in families:
            ends = [tuple(ending.replace("-", "").split("/")) for ending in endings.split()]
            for spelled in words.split():
                forms = tuple(spelled.replace("-", " ").split("/"))
                for letter in {form[0] for form in forms}:
                    self._families.setdefault(letter, []).append((forms, ends))

    @classmethod
    def read(cls, path: Path) -> "Spellings":
        """Read a file of families; NewsroomError VOCABULARY_BROKEN where it is none."""
        try:
            with path.open("rb") as file:
                return cls([(family["words"], family["endings"]) for family in tomllib.load(file)["family"]])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
            raise NewsroomError(Code.VOCABULARY_BROKEN, path=str(path), reason=str(error)) from error

    def __iter__(self) -> Iterator[str]:
        """Go through everything that has another spelling, in order."""
        for letter in sorted(self._families):
            yield from self._words(letter).in_order

    def of(self, words: str) -> _Forms:
        """Return the other spellings of a word, or of two words that are also written as one."""
        return self._words(words[:1]).others.get(words, ())

    def of_beginning(self, words: str) -> _Forms:
        """Return the beginnings of other spellings that stand beside this beginning of a word."""
        known = self._words(words[:1])
        found: set[str] = set()
        for place in range(bisect_left(known.in_order, words), len(known.in_order)):
            word = known.in_order[place]
            if not word.startswith(words):
                break
            found.update(_beginning_of(other, word, len(words)) for other in known.others[word])
        return _shortest(found - {""})

    def phrases(self, words: _Forms, *, is_open: bool = False, most: int = 16) -> tuple[_Forms, ...]:
        """Return the ways to spell a run of words, ``most`` at most: first as it is given, then with everything spelled
        otherwise that can be (a text keeps to one way), then the mixtures.

        The last word ``is_open`` where it is still being typed: then the last word of each way is a beginning too.
        """
        ways: list[list[_Forms]] = [[()]]  # of what follows the word that is looked at, the nearest first
        otherwise: list[_Forms] = [()]
        for place in reversed(range(len(words))):
            choices = self._choices(words, place, is_open)
            found = [spelled + rest for size, spelled in choices for rest in ways[size - 1]]
            size, spelled = choices[-1]
            otherwise = [spelled + otherwise[size - 1], *otherwise[: _MOST_WORDS - 1]]
            ways = [found[:most], *ways[: _MOST_WORDS - 1]]
        return tuple(dict.fromkeys((words, otherwise[0], *ways[0])))[:most]

    def _choices(self, words: _Forms, place: int, is_open: bool) -> list[tuple[int, _Forms]]:
        """Return how many words from a place on can be spelled in which way; the first is as they are given."""
        choices: list[tuple[int, _Forms]] = [(1, (words[place],))]
        for size in range(1, min(_MOST_WORDS, len(words) - place) + 1):
            run = " ".join(words[place : place + size])
            is_beginning = is_open and place + size == len(words)
            others = self.of_beginning(run) if is_beginning else self.of(run)
            choices += [(size, tuple(other.split(" "))) for other in others]
        return choices

    def _words(self, letter: str) -> _Words:
        known = self._known.get(letter)
        if known is None:
            others: dict[str, _Forms] = {}
            for forms, ends in self._families.get(letter, ()):
                for group in _groups(forms, ends):
                    for word in group:
                        if word.startswith(letter):
                            others[word] = tuple(dict.fromkeys((*others.get(word, ()), *group)))
            others = {word: tuple(o for o in group if o != word) for word, group in others.items()}
            known = _Words(others, sorted(others))
            if letter in self._families:
                self._known[letter] = known
        return known


#: No word has another spelling.
NO_SPELLINGS = Spellings()


def _groups(forms: _Forms, endings: list[_Forms]) -> Iterator[_Forms]:
    for ending in endings:
        count = max(len(forms), len(ending))
        yield tuple(forms[i % len(forms)] + ending[i % len(ending)] for i in range(count))


def _beginning_of(other: str, word: str, typed: int) -> str:
    """Return the beginning of another spelling that stands for so many letters of a word; "" where both share them."""
    same = _shared(word, other)
    if typed <= same:
        return ""
    ending = _shared(word[same:][::-1], other[same:][::-1])
    size = len(other) - ending + max(typed - (len(word) - ending), 0)
    # Where nothing of the other one stands for the letters that part them, what follows tells it from the word.
    return other[: max(size, same + 1, _LEAST_LETTERS)]


def _shared(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _shortest(beginnings: Iterable[str]) -> _Forms:
    """Leave out what begins with another one."""
    kept: list[str] = []
    for beginning in sorted(beginnings):
        if not kept or not beginning.startswith(kept[-1]):
            kept.append(beginning)
    return tuple(kept)
