from dataclasses import replace

import pytest

from ilo_desktop.desktop.importing import reasons
from ilo_desktop.desktop.importing.examining import Difference
from ilo_desktop.library import PlanEntry
from ilo_desktop.newsroom.differences import added, differences, removed
from ilo_desktop.newsroom.likeness import Likeness, Reason
from ilo_desktop.newsroom.release import Verdict

SUMMARY = Difference("summary", differences("three towns begin", "four towns begin courses"), was_missing=False)
HEADLINE = Difference("headline", differences("a b", "a c"), was_missing=False)
PLACE = Difference("place", (removed("Turin"), added("Wuxi")), was_missing=False)
NEW_PLACE = Difference("place", (added("Wuxi"),), was_missing=True)
NO_PLACE = Difference("place", (removed("Turin"),), was_missing=False)


@pytest.mark.parametrize(
    ("names", "differences", "why"),
    [
        (("summary",), (SUMMARY,), "2 words of the summary changed"),
        (("headline",), (HEADLINE,), "1 word of the headline changed"),
        (("place",), (PLACE,), "Place changed from Turin to Wuxi"),
        (("place",), (NO_PLACE,), "Place taken away: Turin"),
        (("place",), (NEW_PLACE,), "Place was missing: Wuxi"),
        (("summary", "headline"), (SUMMARY, HEADLINE), "Headline and summary changed"),
        (("last_day", "day"), (), "Date changed"),
    ],
)
def test_what_changed_is_told_in_a_line(names, differences, why):
    assert reasons.changed(names, differences) == why


@pytest.mark.parametrize(
    ("names", "differences", "why"),
    [
        (("summary",), (), "Summary was missing"),
        (("place",), (NEW_PLACE,), "Place was missing: Wuxi"),
        (("text", "credit"), (), "Text and credit were missing"),
    ],
)
def test_what_was_missing_is_told_in_a_line(names, differences, why):
    assert reasons.missing(names, differences) == why


ENTRY = PlanEntry(0, Verdict.NEW, "Bakers meet", None, None, "list.txt", 3)


@pytest.mark.parametrize(
    ("entry", "note", "why"),
    [
        (ENTRY, "", "Not in your library yet"),
        (ENTRY, "It has no date.", "It has no date."),
        (replace(ENTRY, verdict=Verdict.SAME), "", "Your library has it in these words"),
        (replace(ENTRY, verdict=Verdict.SAME, is_known=True), "", "In your library from just this document"),
        (replace(ENTRY, verdict=Verdict.CHANGED, is_binned=True), "", "In the bin, and stays there"),
        (replace(ENTRY, verdict=Verdict.LIKELY_DUPLICATE), "", "Resembles “Bakers”"),
        (
            replace(ENTRY, verdict=Verdict.LIKELY_DUPLICATE, likeness=Likeness(92, Reason.OTHER_DATE)),
            "",
            "92 % alike: same headline, other date",
        ),
    ],
)
def test_each_entry_says_why(entry, note, why):
    assert reasons.of_entry(entry, differences=(), resembled="Bakers", joint=None, note=note) == why
