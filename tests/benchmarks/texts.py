"""Made-up releases of about 400 words: drafts for libraries, and lists as text for imports.

The words are invented syllables whose frequency falls as in a real language (Zipf's law), with countries and topics of
the vocabulary among them, so that index, filters and tagging have as much to do as with real texts.
"""

import hashlib
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import PurePath

from ilo_desktop.newsroom.release import Document, Draft, Reading

_WORDS_OF_A_TEXT = 330
_WORDS_OF_A_SUMMARY = 40
_WORDS_OF_A_SENTENCE = 14
_RELEASES_A_DAY = 8
_NEWEST = date(2024, 12, 31)
_DISTINCT_WORDS = 20_000
_DISTINCT_SENTENCES = 20_000
#: How many drafts one document holds.
OF_A_DOCUMENT = 5_000
_PLACES = ("Geneva", "Nairobi", "Hanoi", "Lima", "Dakar", "Suva", "Beirut", "Turin", "Bangkok", "Pretoria")
_COUNTRIES = ("Kenya", "Viet Nam", "Peru", "Senegal", "Fiji", "Lebanon", "Italy", "Thailand", "Brazil", "Mongolia")
_TOPICS = (
    "child labour",
    "social protection",
    "forced labour",
    "youth employment",
    "domestic workers",
    "safety and health",
    "migrant workers",
    "green jobs",
    "skills",
    "wages",
)
_SYLLABLES = [consonant + vowel for consonant in "bcdfghlmnprstvw" for vowel in ("a", "e", "i", "o", "u", "en", "al")]


class Writer:
    """Writes the releases of one seed, the same ones each time."""

    def __init__(self, seed: int = 1) -> None:
        self._choose = random.Random(seed)
        self._words = [_word(number) for number in range(_DISTINCT_WORDS)]
        self._weights = list(accumulate(1 / (rank + 8) for rank in range(_DISTINCT_WORDS)))
        # Texts are put together of sentences, which is ten times as quick as of words.
        self._sentences = [self._sentence(_WORDS_OF_A_SENTENCE) for _ in range(_DISTINCT_SENTENCES)]

    def drafts(self, count: int, first: int = 0) -> Iterator[Draft]:
        """Yield drafts numbered from ``first``, newest first, eight for each day."""
        for number in range(first, first + count):
            yield self._draft(number)

    def _draft(self, number: int) -> Draft:
        choose = self._choose
        country, topic = choose.choice(_COUNTRIES), choose.choice(_TOPICS)
        return Draft(
            headline=f"{self._sentence(7)[:-1]} in {country} {number}",
            day=_NEWEST - timedelta(days=number // _RELEASES_A_DAY % 40_000),
            summary=f"{self._text(_WORDS_OF_A_SUMMARY - 2)} It is about {topic}.",
            text=self._text(_WORDS_OF_A_TEXT),
            place=choose.choice(_PLACES),
            language="en",
        )

    def _text(self, count: int) -> str:
        return " ".join(self._choose.choices(self._sentences, k=round(count / _WORDS_OF_A_SENTENCE)))

    def _sentence(self, count: int) -> str:
        return " ".join(self._choose.choices(self._words, cum_weights=self._weights, k=count)).capitalize() + "."


def readings(count: int, seed: int = 1, first: int = 0) -> Iterator[Reading]:
    """Yield ``count`` releases as the readings of documents, each of which stands for a short list of headlines."""
    # Other texts from each place on: the same ones again would be likely duplicates, all of them.
    writer = Writer(seed + first)
    for start in range(first, first + count, OF_A_DOCUMENT):
        drafts = tuple(writer.drafts(min(OF_A_DOCUMENT, first + count - start), start))
        content = "\n".join(draft.headline for draft in drafts).encode()
        name = f"part-{seed}-{start}.txt"
        document = Document(name, content, hashlib.sha256(content).hexdigest(), PurePath("bench") / name, "utf-8")
        yield Reading(name, document, drafts)


def lists(count: int, seed: int = 2) -> Iterator[tuple[str, str]]:
    """Yield file names with lists of ``count`` releases as text, as a user drops them."""
    writer = Writer(seed)
    for start in range(0, count, OF_A_DOCUMENT):
        lines = ["Press releases of a made-up office", ""]
        for place, draft in enumerate(writer.drafts(min(OF_A_DOCUMENT, count - start), start), 1):
            assert draft.day is not None
            lines += [f"  {place}. {draft.headline}", "", f"    {draft.day:%d %B %Y}", ""]
            lines += [f"    {draft.summary}", "", f"    {draft.text}", ""]
        yield f"list-{start:06}.txt", "\n".join(lines)


def data_file(count: int, seed: int = 3) -> Iterator[str]:
    """Yield the lines of a data file (JSON Lines) with ``count`` releases, as other programs write one."""
    for number, draft in enumerate(Writer(seed).drafts(count)):
        assert draft.day is not None
        values = {"title": draft.headline, "date": draft.day.isoformat(), "summary": draft.summary, "body": draft.text}
        yield json.dumps(values | {"url": f"https://news.example.org/{number}"}) + "\n"


def _word(number: int) -> str:
    syllables = []
    number += len(_SYLLABLES)
    while number:
        number, rest = divmod(number, len(_SYLLABLES))
        syllables.append(_SYLLABLES[rest])
    return "".join(syllables)
