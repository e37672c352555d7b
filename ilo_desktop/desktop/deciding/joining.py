"""What is said of releases that are joined as one, kept apart, or part again."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.when import medium_day
from ilo_desktop.newsroom.release import Release


def question(releases: Sequence[Release]) -> tuple[str, str]:
    """Return the question before releases are joined: its title, and which they are and what becomes of them."""
    translate = QCoreApplication.translate
    title = translate("Deciding", "Join %Ln releases as one?", "", len(releases))
    named = "\n".join(f"•  {_named(release)}" for release in releases)
    return title, "\n\n".join([named, _fate(releases), translate("Deciding", "They can be parted again at any time.")])


def _named(release: Release) -> str:
    day = medium_day(release.day) if release.day is not None else QCoreApplication.translate("Deciding", "no date")
    return f"{day}  ·  {shortened(release.headline)}"


def _fate(releases: Sequence[Release]) -> str:
    """Say what becomes of the marks."""
    translate = QCoreApplication.translate
    text = translate("Deciding", "Each field shows the newest wording; the others stay as versions.")
    notes = sum(bool(release.note) for release in releases)
    has_marks = notes or any(one.starred or one.own_tags or one.collections or one.corrections for one in releases)
    if notes > 1:
        kept = translate(
            "Deciding", "Stars, tags and collections of all of them are kept, and the notes one after the other."
        )
    elif has_marks:
        kept = translate("Deciding", "Stars, tags, notes and collections of all of them are kept.")
    else:
        kept = ""
    return f"{text} {kept}".rstrip()


def joined(count: int) -> str:
    """Say that releases are one by now."""
    return QCoreApplication.translate("Deciding", "%Ln release(s) are one now", "", count)


def kept_apart(count: int) -> str:
    """Say that releases are kept apart by now."""
    return QCoreApplication.translate("Deciding", "%Ln release(s) are kept apart for good", "", count)


def parted(count: int) -> str:
    """Say that what was one is several releases again."""
    return QCoreApplication.translate("Deciding", "Parted into %Ln release(s)", "", count)


def no_longer_apart(count: int) -> str:
    """Say that releases are kept apart no more."""
    return QCoreApplication.translate("Deciding", "%Ln release(s) are no longer kept apart", "", count)
