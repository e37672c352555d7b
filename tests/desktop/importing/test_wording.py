from datetime import UTC, date, datetime, timedelta

import pytest

from ilo_desktop.desktop.importing import wording
from ilo_desktop.desktop.importing.jobs import UndoPreview
from ilo_desktop.newsroom.release import ImportRecord

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), ""),
        (("a.txt",), "a.txt"),
        (("a.txt", "b.txt"), "a.txt and 1 more file"),
        (("a.txt", "b.txt", "c.txt"), "a.txt and 2 more files"),
    ],
)
def test_documents_are_named_by_the_first(names, words):
    assert wording.documents(names) == words


def test_what_there_was_none_of_is_left_out():
    record = ImportRecord(id=1, made_at=datetime.now(UTC), documents=(), new=12, changed=3, left_out=2, problems=1)

    assert wording.outcome(record) == "12 new, 3 changed, 2 left out, 1 problem"
    assert wording.numbers() == "nothing new"


@pytest.mark.parametrize(
    ("day", "heading"),
    [
        (TODAY, "Today"),
        (TODAY - timedelta(days=1), "Yesterday"),
        (date(2026, 11, 20), "Friday 20 November 2026"),
    ],
)
def test_days_are_headings(day, heading):
    assert wording.day_heading(day, TODAY) == heading


def test_moments_of_other_years_have_their_year():
    assert "2001" in wording.short_moment(datetime(2001, 2, 3, 12, 0, tzinfo=UTC))
    assert str(datetime.now(UTC).year) not in wording.short_moment(datetime.now(UTC))


@pytest.mark.parametrize(
    ("going", "staying", "text"),
    [
        (20, 0, "20 releases go."),
        (1, 0, "1 release goes."),
        (20, 2, "20 releases go, 2 with your stars, notes, tags, collections or briefings stay."),
    ],
)
def test_the_question_names_the_numbers(going, staying, text):
    record = ImportRecord(id=1, made_at=datetime(2001, 2, 3, 12, 0, tzinfo=UTC), documents=())
    title, told = wording.undo_question(UndoPreview(record, going, staying))

    assert title.startswith("Undo the import of 3 Feb 2001, ")
    assert told == f"{text} You can redo it from the list of imports."
