"""What the user decided of a release, and may decide, as lines under its date: each with what can be done about it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.detail.loading import Decided
from ilo_desktop.desktop.detail.sheet import Words
from ilo_desktop.desktop.detail.targets import Editing, Likening, Restoring, Retracting, Target, Wish
from ilo_desktop.desktop.importing import fields, reasons
from ilo_desktop.desktop.plurals import joined, number
from ilo_desktop.desktop.shortening import shortened
from ilo_desktop.desktop.when import edited_day, long_day, moment
from ilo_desktop.newsroom.decisions import Side
from ilo_desktop.newsroom.likeness import LikelyDuplicate
from ilo_desktop.newsroom.release import Decision, Joint, Release

_SEPARATOR = "  ·  "
#: Of how many releases that are nearly the same is told; more are found by the filter.
_MOST_LIKELY = 3
Line = list[Words]


def decided_lines(release: Release, decided: Decided) -> Iterator[Line]:
    """Yield the lines: written by hand, in the bin, joined, kept apart, nearly the same as others."""
    translate = QCoreApplication.translate
    if release.own_wordings:
        yield _line(_edited(release), (translate("Decided", "Edit (F2)"), Editing()))
    if release.deleted_at is not None:
        text = translate("Decided", "In the bin since {when}").format(when=moment(release.deleted_at))
        yield _line(text, (translate("Decided", "Restore (R)"), Restoring()))
    for decision, sides in decided.decisions:
        yield from _decision(release, decision, sides)
    yield from map(_likely, decided.likely[:_MOST_LIKELY])
    if more := len(decided.likely[_MOST_LIKELY:]):
        yield [Words(translate("Decided", "%Ln more release(s) are nearly the same.", "", more))]


def _line(text: str, *links: tuple[str, Target]) -> Line:
    words = [Words(text)]
    for name, target in links:
        words += [Words(_SEPARATOR), Words(name, target)]
    return words


def _edited(release: Release) -> str:
    latest = max(one.written_at for one in release.own_wordings)
    names = fields.sentence_names(one.field for one in release.own_wordings)
    text = QCoreApplication.translate("Decided", "{fields} edited by you on {day}")
    return text.format(fields=names, day=edited_day(latest))


def _decision(release: Release, decision: Decision, sides: Sequence[Side]) -> Iterator[Line]:
    translate = QCoreApplication.translate
    day = edited_day(decision.made_at)
    if decision.verdict is Joint.JOINED:
        text = translate("Decided", "Joined by you on {day} out of %Ln release(s)", "", len(decision.sides))
        yield _line(text.format(day=day), (translate("Decided", "Part again"), Retracting(decision)))
        return
    others = [side for side in sides if side.release_id != release.id]
    if others:
        names = joined([_named(side.headline) for side in others])
        text = translate("Decided", "Kept apart from {others} by you on {day}").format(others=names, day=day)
        yield _line(text, (translate("Decided", "Take back"), Retracting(decision)))


def _likely(other: LikelyDuplicate) -> Line:
    translate = QCoreApplication.translate
    text = translate("Decided", "Nearly the same as {other} ({percent} %), {day}")
    day = long_day(other.day) if other.day is not None else translate("Decided", "no date")
    named = text.format(other=_named(other.headline), percent=number(other.likeness.percent), day=day)
    first, *links = _line(
        named,
        (translate("Decided", "Compare"), Likening(Wish.COMPARE, other)),
        (translate("Decided", "Join …"), Likening(Wish.JOIN, other)),
        (translate("Decided", "Keep apart"), Likening(Wish.APART, other)),
    )
    return [replace(first, tip=reasons.alike(other.likeness)), *links]


def _named(headline: str) -> str:
    return QCoreApplication.translate("Decided", "‘{headline}’").format(headline=shortened(headline))
