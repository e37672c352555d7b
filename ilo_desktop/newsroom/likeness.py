"""Likeness: whether two releases are likely one that came twice, why, and how alike they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property
from hashlib import blake2b
from zlib import crc32

from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold

#: More releases than this that share a headline or the same parts of a text have a template in common, no content.
CROWD = 24

_SHINGLE = 3
#: Bands tell of the beginning of a text, so that they cost the same for each, and what stands below all is left out.
_BANDED_WORDS = 256
_SMALLEST = 8
#: As many as CRC-32 can give.
_HASHES = 1 << 32
_IN_BAND = 4
#: A script without blanks between words gives few long ones, which are taken by pairs of letters.
_LONG_WORDS = 12

#: How alike texts must be, in per cent: with one headline within some days, with (nearly) one headline, with another.
_ALIKE_WITHIN_DAYS = 75
_ALIKE = 90
_THE_SAME = 97
_SOME_DAYS = 3
#: Below this, two texts of one headline, of which one has no date, are of different things.
_UNLIKE = 50
#: Headlines that are so alike letter by letter are one with a slip.
_SLIP = 0.96
#: Texts under two headlines share so many of their words, or they are not looked at more closely, which takes longer.
_LEAST_VOCABULARY = 0.85
#: So many words must agree, headline and text together, for a likely duplicate; in a text under another headline.
_LEAST_WORDS = 12
_LEAST_TEXT = 40
#: A headline that alone tells what a release is about.
_TELLING_WORDS = 5


class Reason(StrEnum):
    """Why two releases are likely duplicates of each other."""

    SAME_DAY = "same-day"  # one headline and date under other addresses
    NO_DATE = "no-date"  # one headline, and at least one of the two has no date
    OTHER_DATE = "other-date"  # one headline, and no other text, under another date
    NEARLY_SAME = "nearly-same"  # nearly one text, the headline can be another


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two releases are: their texts or summaries or, where these cannot be compared, their headlines."""

    percent: int
    why: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class LikelyDuplicate:
    """A release that is likely the same as another one."""

    release_id: int
    headline: str
    day: date | None
    likeness: Likeness


@dataclass(frozen=True)
class Says:
    """What of a release is compared: its folded texts, its date and its language."""

    headline: str
    summary: str
    text: str
    day: date | None
    language: str = ""

    @classmethod
    def of(cls, draft: Draft, folded: Sequence[str] = ()) -> "Says":
        """Return what a draft says; ``folded`` are its first texts as ``fold`` gives them, where that is known."""
        headline, summary, text = folded[:3] if folded else map(fold, (draft.headline, draft.summary, draft.text))
        return cls(headline, summary, text, draft.day, draft.language)

    @property
    def bands(self) -> tuple[int, ...]:
        """Hashes of the headline with the date, of the headline, and of a sample of the text.

        Releases of one headline share some, and so do nearly all whose texts are alike, nine of ten where these are
        just alike enough.
        """
        day = self.day.isoformat() if self.day else ""
        named = (_band(f"day\0{day}\0{self.headline}"), _band(f"headline\0{self.headline}")) if self.headline else ()
        return tuple(dict.fromkeys((*named, *_text_bands(self.text or self.summary))))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the text or, without one, of the summary."""
        return frozenset((self.text or self.summary).split(" "))

    @cached_property
    def text_shingles(self) -> frozenset[int]:
        """The text as overlapping runs of words."""
        return _shingles(_words(self.text))

    @cached_property
    def summary_shingles(self) -> frozenset[int]:
        """The summary as overlapping runs of words."""
        return _shingles(_words(self.summary))


def _band(name: str) -> int:
    return int.from_bytes(blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1


def _text_bands(folded: str) -> list[int]:
    # The smallest of the hashes are a sample that is the same for the same text, and nearly so for nearly the same:
    # so some neighbours among them are shared by texts that are alike, and seldom by others.
    words = _words(folded, _BANDED_WORDS)
    if len(words) < _TELLING_WORDS:
        return []
    smallest = _smallest(_shingles(words))
    runs = range(max(len(smallest) - _IN_BAND, 0) + 1)
    return [_band(f"text\0{smallest[start : start + _IN_BAND]}") for start in runs]


def _smallest(shingles: frozenset[int]) -> list[int]:
    # The hashes are spread evenly, so that enough of them nearly always stand below this: few are left to be sorted.
    below = [one for one in shingles if one < 3 * _SMALLEST * _HASHES // len(shingles)]
    return sorted(below if len(below) >= _SMALLEST else shingles)[:_SMALLEST]


def _words(folded: str, most: int = -1) -> list[bytes]:
    words = folded.encode("utf-8", "surrogatepass").split(b" ", most)[: None if most < 0 else most]
    if sum(map(len, words)) <= 3 * _LONG_WORDS * len(words):  # letters of such scripts take three bytes
        return words
    letters = folded.replace(" ", "")[: None if most < 0 else most]
    return [letters[place : place + 2].encode("utf-8", "surrogatepass") for place in range(len(letters))]


def _shingles(words: Sequence[bytes]) -> frozenset[int]:
    if len(words) < _SHINGLE:
        return frozenset({crc32(b" ".join(words))}) if words else frozenset()
    return frozenset(map(crc32, map(b" ".join, zip(words, words[1:], words[2:], strict=False))))


def likeness(one: Says, other: Says) -> Likeness | None:
    """Return how and why two releases are alike, None where they are no likely duplicates."""
    if _are_of_two_languages(one.language, other.language):
        return None
    if one.headline == other.headline and one.headline:
        percent = _percent(one, other)
        why = _why_of_namesakes(one, other, percent)
        return None if why is None else Likeness(100 if percent is None else percent, why)
    return _of_another_headline(one, other)


def _are_of_two_languages(one: str, other: str) -> bool:
    return bool(one and other) and one.partition("-")[0].lower() != other.partition("-")[0].lower()


def _percent(one: Says, other: Says) -> int | None:
    """Return how alike the texts are or, where one has none, the summaries; None where nothing can be compared."""
    if one.text and other.text:
        return _shared(one.text_shingles, other.text_shingles)
    if one.summary and other.summary:
        return _shared(one.summary_shingles, other.summary_shingles)
    return None


def _shared(one: frozenset[int], other: frozenset[int]) -> int:
    return 100 * len(one & other) // len(one | other)


def _why_of_namesakes(one: Says, other: Says, percent: int | None) -> Reason | None:
    if one.day is None or other.day is None:
        # Summaries are written anew from place to place; texts of one release are not.
        are_others = bool(one.text and other.text) and percent is not None and percent < _UNLIKE
        return None if are_others else Reason.NO_DATE
    apart = abs(one.day - other.day).days
    if apart == 0:
        return Reason.SAME_DAY
    if percent is None:
        is_telling = apart <= _SOME_DAYS and one.headline.count(" ") + 1 >= _TELLING_WORDS
        return Reason.OTHER_DATE if is_telling else None
    is_alike = percent >= (_ALIKE_WITHIN_DAYS if apart <= _SOME_DAYS else _ALIKE)
    return Reason.OTHER_DATE if is_alike and _has_words(one, other, _LEAST_WORDS) else None


def _of_another_headline(one: Says, other: Says) -> Likeness | None:
    if len(one.vocabulary & other.vocabulary) < _LEAST_VOCABULARY * len(one.vocabulary | other.vocabulary):
        return None
    percent = _percent(one, other)
    if percent is None or percent < _ALIKE:
        return None
    if percent >= _THE_SAME and _has_words(one, other, _LEAST_TEXT):
        return Likeness(percent, Reason.NEARLY_SAME)
    is_likely = _has_words(one, other, _LEAST_WORDS) and _are_nearly_one(one.headline, other.headline)
    return Likeness(percent, Reason.NEARLY_SAME) if is_likely else None


def _has_words(one: Says, other: Says, least: int) -> bool:
    """Say whether headline and text, or summary, are long enough together that their agreeing tells something."""
    is_of_text = bool(one.text and other.text)
    texts = (f"{says.headline} {says.text if is_of_text else says.summary}" for says in (one, other))
    return min(len(_words(text)) for text in texts) >= least


def _are_nearly_one(one: str, other: str) -> bool:
    """Say whether one headline goes on from the other one, or has a slip; another number is none."""
    ours, theirs = set(one.split()), set(other.split())
    if any(word.isdigit() for word in ours ^ theirs):
        return False
    return ours <= theirs or theirs <= ours or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SLIP
