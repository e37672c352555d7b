"""Pasted texts as tests read them: however many readings, in one."""

from collections.abc import Iterable
from dataclasses import replace

from ilo_desktop import intake
from ilo_desktop.newsroom.release import Reading
from ilo_desktop.newsroom.vocabulary import Vocabulary


def read_paste(text: str, name: str, vocabulary: Vocabulary) -> Reading:
    """Return what was read of a text, in one."""
    return joined(intake.read_text(text, name, vocabulary))


def joined(readings: Iterable[Reading]) -> Reading:
    """Return the readings of one document as one."""
    first, *others = readings
    assert all(other.goes_on and other.document == first.document for other in others)
    drafts = (draft for reading in (first, *others) for draft in reading.drafts)
    problems = (problem for reading in (first, *others) for problem in reading.problems)
    return replace(first, drafts=tuple(drafts), problems=tuple(problems))
