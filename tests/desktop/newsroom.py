"""A small newsroom of our own words, and a large one, for the tests and checks of the window."""

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import PurePath

from ilo_desktop.library import Library
from ilo_desktop.newsroom.release import Document, Draft, Identifier, Reading, Scheme

ARABIC = "ورشة عمل حول السلامة في المناجم تختتم أعمالها"

#: Thirteen releases over five months, newest first: two pairs of one day, a range of days, one in Arabic, one with a
#: text and an address, one with neither summary nor tag, and two without a date.
SAMPLE = (
    Draft(
        headline="Harbour towns open night schools for young welders",
        day=date(2024, 3, 14),
        summary="Four towns in China begin evening courses in which apprentices work beside experienced welders.",
        kicker="Article",
        kind="article",
        kind_words="Article",
        place="Qingdao",
        credit="© M. Berg/ILO 2024",
    ),
    Draft(
        headline="Mine inspectors of Mongolia compare notes",
        day=date(2024, 3, 14),
        summary="Inspectors agreed on one checklist for safety and health underground.",
        place="Ulaanbaatar",
    ),
    Draft(
        headline="Round table on child labour fills two days",
        day=date(2024, 3, 4),
        last_day=date(2024, 3, 5),
        summary="Teachers, unions and employers of Zambia set out what each of them will do against child labour.",
    ),
    Draft(
        headline="A very long headline about fair recruitment, decent work and the wages of seafarers that no list of"
        " ordinary width can hold in its two lines without leaving out the end",
        day=date(2024, 2, 29),
        summary="The first part of this summary is plain and goes on for some time about agendas, guests and venues,"
        " and only near its very end does it mention the word lighthouse, which the tests look for.",
    ),
    Draft(
        headline="Domestic workers write their own handbook",
        day=date(2024, 2, 7),
        summary="The handbook explains contracts in plain words.",
        text="The handbook has nine chapters.\n\nEach was written by domestic workers, and read by a lawyer before it"
        " was printed.\n\nCopies are free.",
        kicker="Forced labour",
        url="https://example.org/handbook/about-contracts",
        identifiers=(Identifier(Scheme.URL, "https://example.org/handbook/about-contracts"),),
        language="en",
    ),
    Draft(headline=ARABIC, day=date(2024, 1, 22), summary="شارك في الورشة عشرون مفتشا من ثلاث مدن.", language="ar"),
    Draft(headline="Annual meeting: notes", day=date(2024, 1, 22)),
    Draft(
        headline="Social protection reaches the islands",
        day=date(2024, 1, 9),
        summary="Boat crews can now register for social protection at the harbour.",
        place="Suva, Fiji",
    ),
    Draft(
        headline="Green jobs fair draws bakers & engineers <both>",
        day=date(2023, 12, 19),
        summary="Stalls showed ovens that need half the power, and <b>nobody</b> sold anything.",
    ),
    Draft(
        headline="Youth employment plan is signed in Wuxi",
        day=date(2023, 12, 1),
        summary="The plan pairs every young worker with a mentor at work.",
    ),
    Draft(
        headline="Factories try a shorter working time",
        day=date(2023, 11, 20),
        summary="Two factories report fewer accidents since shifts end earlier.",
    ),
    Draft(headline="Who we are and how to reach us", summary="A page about the office, which bears no date."),
    Draft(headline="Photographs of the year"),
)


def reading_of(drafts: Sequence[Draft], name: str = "list.txt") -> Reading:
    """Return drafts as the reading of a numbered list, each with the lines on which it stands there."""
    lines = ["Press releases of a small office", ""]
    placed = []
    for position, draft in enumerate(drafts):
        first = len(lines) + 1
        parts = [draft.kicker, draft.headline, str(draft.day or ""), draft.summary, draft.text]
        for part in filter(None, parts):
            lines += [part.replace("\n", " "), ""]
        placed.append(replace(draft, position=position, line=first, last_line=len(lines) - 1))
    content = "\n".join(lines).encode()
    document = Document(name, content, hashlib.sha256(content).hexdigest(), PurePath("folder") / name, "utf-8")
    return Reading(name, document, tuple(placed))


def fill(library: Library, *readings: Reading) -> None:
    """Import readings as one batch."""
    with library.plan(readings) as plan:
        library.apply(plan)


_WORDS = (
    "apprentices",
    "harbour",
    "wages",
    "mentor",
    "inspection",
    "workshop",
    "cooperation",
    "factory",
    "safety",
    "union",
    "pension",
    "migrant",
    "contract",
    "skills",
    "green",
    "youth",
    "village",
    "market",
    "council",
    "training",
    "health",
    "statistics",
)


def archive_reading(first_year: int, last_year: int, seed: int = 2) -> Reading:
    """Return one to twelve made-up drafts of each year, and one of a hundred years before."""
    choose = random.Random(seed)
    days = [date(first_year - 100, 6, 28)]
    for year in range(first_year, last_year + 1):
        days += [date(year, choose.randint(1, 12), choose.randint(1, 28)) for _ in range(choose.randint(1, 12))]
    drafts = []
    for number, day in enumerate(days):
        headline = " ".join(choose.choices(_WORDS, k=7)).capitalize()
        drafts.append(Draft(headline=f"{headline} {number}", day=day, summary=" ".join(choose.choices(_WORDS, k=20))))
    return reading_of(drafts, "archive.txt")


def large_readings(count: int, seed: int = 1) -> Iterator[Reading]:
    """Yield readings of 5,000 made-up drafts each, ``count`` drafts in all, going back from the end of 2024."""
    choose = random.Random(seed)
    for start in range(0, count, 5_000):
        drafts = []
        for number in range(start, min(start + 5_000, count)):
            words = " ".join(choose.choices(_WORDS, k=9))
            summary = " ".join(choose.choices(_WORDS, k=25)).capitalize() + "."
            day = date(2024, 12, 31) - timedelta(days=number // 8)
            drafts.append(Draft(headline=f"{words.capitalize()} {number}", day=day, summary=summary))
        yield reading_of(drafts, f"part-{start}.txt")
