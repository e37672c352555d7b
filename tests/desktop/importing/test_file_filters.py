"""What is offered where files are chosen is what can be read."""

import re

from ilo_desktop.desktop.importing.file_filters import file_filters
from ilo_desktop.intake.registry import FORMATS


def endings_in(words: str) -> list[str]:
    return re.findall(r"\*(\.\w+)", words)


def test_all_that_is_read_is_offered_first_and_nothing_else() -> None:
    readable = {ending for known in FORMATS if known.reader or known.opener for ending in known.endings}
    first, *groups, last = file_filters()
    assert first.startswith("All that can be read (")
    assert set(endings_in(first)) == readable
    assert last == "All files (*)"
    grouped = [ending for words in groups for ending in endings_in(words)]
    assert len(grouped) == len(set(grouped))
    assert set(grouped) == readable  # a new format belongs to a group


def test_groups_are_named(speak) -> None:
    assert any(words.startswith("Tables (*.csv") for words in file_filters())
    speak("fr")
    assert any(words.startswith("Tableaux (*.csv") for words in file_filters())
