"""What versions are called, and what is said of the last change."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.plurals import joined
from ilo_desktop.desktop.when import long_day, medium_day, short_day
from ilo_desktop.newsroom.versions import Version


def seen_on(version: Version) -> date:
    """Return the day on which a version was first seen: its document was saved, or else imported, here."""
    return version.since.saved_on or version.since.imported_at.astimezone().date()


def long_name(version: Version) -> str:
    """Return "Version 2, 24 November 2026, list.txt"; of several documents the first one and how many more."""
    text = QCoreApplication.translate("Versions", "Version {number}, {day}, {document}")
    return text.format(number=version.number, day=long_day(seen_on(version)), document=_documents(version))


def short_name(version: Version) -> str:
    """Return "Version 2, 24 November 2026"."""
    text = QCoreApplication.translate("Versions", "Version {number}, {day}")
    return text.format(number=version.number, day=long_day(seen_on(version)))


def _documents(version: Version) -> str:
    first, *others = version.documents
    if not others:
        return first
    more = QCoreApplication.translate("Versions", "%Ln more", "", len(others))
    return joined([first, more])


def last_change(versions: Sequence[Version]) -> str:
    """Return "Changed on 24 Nov, 3 words", or which fields did where no words were counted."""
    last = versions[-1]
    day = seen_on(last)
    is_this_year = day.year == datetime.now().astimezone().year
    said = short_day(day) if is_this_year else medium_day(day)
    if last.words:
        text = QCoreApplication.translate("Versions", "Changed on {day}, %Ln word(s)", "", last.words)
        return text.format(day=said)
    text = QCoreApplication.translate("Versions", "Changed on {day}: {fields}")
    return text.format(day=said, fields=joined([name[:1].lower() + name[1:] for name in fields.names(last.changed)]))
