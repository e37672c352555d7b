"""The rows of a review in all their orders, worked out in a worker, so that sorting and filtering is choosing."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from ilo_desktop.desktop.importing.groups import TICKABLE, Group
from ilo_desktop.newsroom.errors import NOTES
from ilo_desktop.newsroom.release import Problem
from ilo_desktop.newsroom.text import fold

if TYPE_CHECKING:
    from ilo_desktop.library import Plan, PlanEntry


class Sorting(StrEnum):
    """In which order the rows stand. Rows that are alike in it stand as in their documents."""

    VERDICT = "verdict"  # worst first
    HEADLINE = "headline"
    NEWEST = "newest"
    OLDEST = "oldest"  # without a date: first
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rows are shown, and in which order: of a group (None: of all), those worth a look, with some words."""

    group: Group | None = None
    is_for_a_look: bool = False
    words: str = ""
    sorting: Sorting = Sorting.VERDICT


@dataclass(frozen=True, slots=True)
class Order:
    """The rows of a plan.

    A row is known by a number: that of its entry, or -1, -2 and so on for ``problems``, which are rows of their own:
    first what could not be read, then what is to be known of a document. ``notes`` are those of entries, which are told
    in their rows, by their numbers. ``groups`` and ``words`` are lists by those numbers, where -1 is the last one;
    ``words`` are headline and document, folded.
    """

    members: Mapping[Group, Sequence[int]]
    problems: Sequence[Problem]
    notes: Mapping[int, Problem]
    groups: Sequence[Group]
    words: Sequence[str]
    sorted: Mapping[Sorting, Sequence[int]]
    for_a_look: frozenset[int]
    tickable: frozenset[int]

    @classmethod
    def of(cls, plan: Plan) -> Order:
        """Return the rows of a plan."""
        own, notes = _divide(plan.problems, plan.entries)
        unreadable = [problem for problem in own if problem.code not in NOTES]
        to_know = [problem for problem in own if problem.code in NOTES]
        problems = [*unreadable, *to_know]
        groups = [Group(entry.verdict) for entry in plan.entries]
        groups += [Group.UNREADABLE if problem.code not in NOTES else Group.NOTE for problem in reversed(problems)]
        members: dict[Group, list[int]] = {group: [] for group in Group}
        for number in chain(range(-1, -1 - len(problems), -1), range(len(plan.entries))):
            members[groups[number]].append(number)
        headlines, documents = _names(plan.entries, problems)
        return cls(
            members,
            problems,
            notes,
            groups,
            [f"{headline}\n{document}" for headline, document in zip(headlines, documents, strict=True)],
            _sorted(members, headlines, documents, [entry.day for entry in plan.entries]),
            frozenset(entry.index for entry in plan.entries if entry.doubts),
            frozenset(chain.from_iterable(members[group] for group in TICKABLE)),
        )

    @classmethod
    def of_nothing(cls) -> Order:
        """Return the rows of no plan."""
        return cls(
            dict.fromkeys(Group, ()), (), {}, (), (), dict.fromkeys(Sorting, ()), frozenset[int](), frozenset[int]()
        )

    def rows(self, choice: Choice) -> Sequence[int]:
        """Return the rows of a choice."""
        rows = self.sorted[choice.sorting]
        if choice.group is not None:
            rows = [row for row in rows if self.groups[row] is choice.group]
        if choice.is_for_a_look:
            rows = [row for row in rows if row in self.for_a_look]
        for word in fold(choice.words).split():
            rows = [row for row in rows if word in self.words[row]]
        return rows


def _names(entries: Sequence[PlanEntry], problems: Sequence[Problem]) -> tuple[list[str], list[str]]:
    """Return folded headlines and documents by the numbers of the rows; a problem stands under its document."""
    folded: dict[str, str] = {}

    def of(document: str) -> str:
        if document not in folded:
            folded[document] = fold(document)
        return folded[document]

    told = [of(problem.document) for problem in reversed(problems)]
    headlines = [fold(entry.headline) for entry in entries]
    return headlines + told, [of(entry.document) for entry in entries] + told


def _sorted(
    members: Mapping[Group, Sequence[int]],
    headlines: Sequence[str],
    documents: Sequence[str],
    days: Sequence[date | None],
) -> dict[Sorting, Sequence[int]]:
    """Return all rows in every order.

    The keys are plain texts and numbers, which Python compares quickly: while it sorts, no other thread has its turn.
    """
    by_verdict = list(chain.from_iterable(members[group] for group in Group))
    as_found = [*(row for row in by_verdict if row < 0), *range(len(days))]
    ordinals = [day.toordinal() if day is not None else 0 for day in days]

    def ordinal(row: int) -> int:
        return ordinals[row] if row >= 0 else 0

    return {
        Sorting.VERDICT: by_verdict,
        Sorting.HEADLINE: sorted(as_found, key=headlines.__getitem__),
        Sorting.NEWEST: sorted(as_found, key=ordinal, reverse=True),
        Sorting.OLDEST: sorted(as_found, key=ordinal),
        Sorting.SOURCE: sorted(as_found, key=documents.__getitem__),
    }


def _divide(problems: Sequence[Problem], entries: Sequence[PlanEntry]) -> tuple[list[Problem], dict[int, Problem]]:
    """Part the problems that are rows of their own from notes that belong to an entry (by its index), by its lines."""
    own = [problem for problem in problems if problem.code not in NOTES or not problem.line]
    notes: dict[int, Problem] = {}
    if len(own) == len(problems):
        return own, notes
    starts = _starts(entries)
    for problem in problems:
        if problem.code in NOTES and problem.line:
            of_document = starts.get(problem.document, [])
            place = bisect_right(of_document, (problem.line, sys.maxsize))
            if place:
                notes[of_document[place - 1][1]] = problem
            else:
                own.append(problem)
    return own, notes


def _starts(entries: Iterable[PlanEntry]) -> dict[str, list[tuple[int, int]]]:
    """Return where the entries of each document begin, with their indexes."""
    starts: dict[str, list[tuple[int, int]]] = {}
    for entry in entries:
        starts.setdefault(entry.document, []).append((entry.line, entry.index))
    return starts
