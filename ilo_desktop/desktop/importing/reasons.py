"""Why an entry of a review has its verdict, and is worth a look, in a line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.importing.examining import READ_AS_WORDS, Difference
from ilo_desktop.desktop.plurals import number
from ilo_desktop.newsroom.differences import Kind, changed_words
from ilo_desktop.newsroom.doubts import Doubt
from ilo_desktop.newsroom.likeness import Likeness, Reason
from ilo_desktop.newsroom.release import Joint, Verdict
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ilo_desktop.library import PlanEntry

_DOUBTS: Mapping[Doubt, str] = {
    Doubt.UNDATED: QT_TRANSLATE_NOOP("Reasons", "No date"),
    Doubt.FUTURE: QT_TRANSLATE_NOOP("Reasons", "Date yet to come"),
    Doubt.TEST: QT_TRANSLATE_NOOP("Reasons", "Looks like a test"),
}
_WHY_ALIKE: Mapping[Reason, str] = {
    Reason.SAME_DAY: QT_TRANSLATE_NOOP("Reasons", "same headline and date, other address"),
    Reason.NO_DATE: QT_TRANSLATE_NOOP("Reasons", "same headline, one without a date"),
    Reason.OTHER_DATE: QT_TRANSLATE_NOOP("Reasons", "same headline, other date"),
    Reason.NEARLY_SAME: QT_TRANSLATE_NOOP("Reasons", "nearly the same words"),
}


def doubts(found: Iterable[Doubt]) -> str:
    """Return why an entry is worth a look: "No date, Looks like a test"; empty where it is not."""
    return ", ".join(QCoreApplication.translate("Reasons", _DOUBTS[doubt]) for doubt in found)


def alike(likeness: Likeness | None) -> str:
    """Return why and how much two releases are alike: "92 % alike: same headline, other date"; empty for None."""
    translate = QCoreApplication.translate
    if likeness is None:
        return ""
    why = translate("Reasons", _WHY_ALIKE[likeness.why])
    text = translate("Reasons", "{percent} % alike: {why}")
    return text.format(why=why, percent=number(likeness.percent))


def of_entry(
    entry: PlanEntry,
    *,
    differences: Sequence[Difference],
    resembled: str,
    joint: Joint | None,
    note: str,
) -> str:
    """Return why an entry has its verdict. ``note`` is what its document says of it, ``resembled`` the headline
    of what a likely duplicate resembles, ``joint`` what the user says of that.
    """
    translate = QCoreApplication.translate
    if entry.is_binned:
        return translate("Reasons", "In the bin, and stays there")
    if entry.verdict is Verdict.LIKELY_DUPLICATE:
        return _of_duplicate(entry, resembled, joint)
    if note:
        return note
    if entry.verdict is Verdict.CHANGED:
        return changed(entry.changed_fields, differences)
    if entry.verdict is Verdict.COMPLETED:
        return missing(entry.changed_fields, differences)
    if entry.verdict is Verdict.NEW:
        return translate("Reasons", "Not in your library yet")
    if entry.is_known:
        return translate("Reasons", "In your library from just this document")
    return translate("Reasons", "Your library has it in these words")


def _of_duplicate(entry: PlanEntry, resembled: str, joint: Joint | None) -> str:
    translate = QCoreApplication.translate
    if joint is None:
        return alike(entry.likeness) or translate("Reasons", "Resembles “{headline}”").format(headline=resembled)
    if joint is Joint.JOINED:
        text = translate("Reasons", "Comes in as one with “{headline}”")
    else:
        text = translate("Reasons", "Comes in apart from “{headline}”")
    return text.format(headline=resembled)


def changed(names: Sequence[str], differences: Sequence[Difference]) -> str:
    """Return what changed: "5 words of the summary changed"; just the fields where it is not known or too much."""
    translate = QCoreApplication.translate
    if len(differences) != 1:
        return translate("Reasons", "{fields} changed").format(fields=fields.sentence_names(names))
    (one,) = differences
    if one.was_missing:
        return missing(names, differences)
    if one.field in READ_AS_WORDS:
        words = translate("Reasons", "%Ln word(s) of the {field} changed", "", changed_words(one.pieces))
        return words.format(field=fields.name(one.field).lower())
    before = "".join(piece.text for piece in one.pieces if piece.kind is Kind.REMOVED)
    after = "".join(piece.text for piece in one.pieces if piece.kind is Kind.ADDED)
    if not after:
        return translate("Reasons", "{field} taken away: {before}").format(field=fields.name(one.field), before=before)
    text = translate("Reasons", "{field} changed from {before} to {after}")
    return text.format(field=fields.name(one.field), before=before, after=after)


def missing(names: Sequence[str], differences: Sequence[Difference]) -> str:
    """Return what was missing: "Summary was missing", "Place was missing: Wuxi"."""
    translate = QCoreApplication.translate
    if len(differences) == 1 and differences[0].field not in READ_AS_WORDS:
        value = "".join(piece.text for piece in differences[0].pieces)
        text = translate("Reasons", "{field} was missing: {value}")
        return text.format(field=fields.name(differences[0].field), value=value)
    is_one = len(fields.names(names)) == 1
    text = translate("Reasons", "{fields} was missing") if is_one else translate("Reasons", "{fields} were missing")
    return text.format(fields=fields.sentence_names(names))
