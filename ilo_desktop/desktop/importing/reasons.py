"""Why an entry of a review has its verdict, in a line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.importing import fields
from ilo_desktop.desktop.importing.examining import READ_AS_WORDS, Difference
from ilo_desktop.newsroom.differences import Kind, changed_words


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
