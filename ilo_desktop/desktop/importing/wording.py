"""How imports are told of: what came in, when, and the question before one is undone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.when import clock, edited_day, weekday_day

if TYPE_CHECKING:
    from ilo_desktop.desktop.importing.jobs import UndoPreview
from ilo_desktop.newsroom.grammar import capitalized
from ilo_desktop.newsroom.release import ImportRecord


def documents(names: Sequence[str]) -> str:
    """Return the names of an import's documents: "list.txt and 2 more files"."""
    if len(names) < 2:
        return "".join(names)
    text = QCoreApplication.translate("Imports", "{first} and %Ln more file(s)", "", len(names) - 1)
    return text.format(first=names[0])


def numbers(*, new: int = 0, changed: int = 0, completed: int = 0, same: int = 0, left_out: int = 0) -> str:
    """Return what came in: "12 new, 3 changed"; what there was none of is left out."""
    translate = QCoreApplication.translate
    parts = (
        (new, translate("Imports", "%Ln new", "", new)),
        (changed, translate("Imports", "%Ln changed", "", changed)),
        (completed, translate("Imports", "%Ln completed", "", completed)),
        (same, translate("Imports", "%Ln the same", "", same)),
        (left_out, translate("Imports", "%Ln left out", "", left_out)),
    )
    told = [text for count, text in parts if count]
    return ", ".join(told) or translate("Imports", "nothing new")


def lines(record: ImportRecord) -> list[str]:
    """Return what an import brought and what it did not, a line for each number."""
    translate = QCoreApplication.translate
    parts = (
        (record.new, translate("Imports", "%Ln new", "", record.new)),
        (record.changed, translate("Imports", "%Ln changed", "", record.changed)),
        (record.completed, translate("Imports", "%Ln completed", "", record.completed)),
        (record.same, translate("Imports", "%Ln the same", "", record.same)),
    )
    came = ", ".join(text for count, text in parts if count) or translate("Imports", "nothing new")
    stayed = (
        (record.left_out, translate("Imports", "%Ln left out in the review", "", record.left_out)),
        (record.problems, translate("Imports", "%Ln problem(s) in reading", "", record.problems)),
    )
    return [came, *(text for count, text in stayed if count)]


def outcome(record: ImportRecord) -> str:
    """Return what an import brought: "12 new, 3 changed, 2 left out, 1 file unreadable"."""
    text = numbers(
        new=record.new,
        changed=record.changed,
        completed=record.completed,
        same=record.same,
        left_out=record.left_out,
    )
    if not record.problems:
        return text
    problems = QCoreApplication.translate("Imports", "%Ln problem(s)", "", record.problems)
    return f"{text}, {problems}"


def day_heading(day: date, today: date) -> str:
    """Return a day as a heading: "Today", "Yesterday", or "Friday 20 November 2026"."""
    if day == today:
        return QCoreApplication.translate("Imports", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Imports", "Yesterday")
    return capitalized(weekday_day(day))


def short_moment(when: datetime) -> str:
    """Return a moment as "24 Nov, 14:02", in local time; with the year where it is another than this one."""
    return f"{edited_day(when)}, {clock(when)}"


def undone(record: ImportRecord) -> str:
    """Return when an import was undone, and what stayed: "Undone at 11:41. 2 with your stars … stay."."""
    if record.undone_at is None:
        return ""
    if record.undone_at.astimezone().date() == record.made_at.astimezone().date():
        text = QCoreApplication.translate("Imports", "Undone at {time}.").format(time=clock(record.undone_at))
    else:
        text = QCoreApplication.translate("Imports", "Undone on {when}.").format(when=short_moment(record.undone_at))
    return f"{text} {_staying(record.kept)}" if record.kept else text


def undo_question(preview: UndoPreview) -> tuple[str, str]:
    """Return the question before an import is undone: its title and what would happen."""
    title = QCoreApplication.translate("Imports", "Undo the import of {when}?")
    going = QCoreApplication.translate("Imports", "%Ln releases go", "", preview.going)
    text = f"{going}."
    if preview.staying:
        text = f"{going}, {_staying(preview.staying)}"
    again = QCoreApplication.translate("Imports", "You can redo it from the list of imports.")
    return title.format(when=short_moment(preview.record.made_at)), f"{text} {again}"


def _staying(count: int) -> str:
    return QCoreApplication.translate(
        "Imports", "%Ln with your stars, notes, tags, collections or briefings stay.", "", count
    )
