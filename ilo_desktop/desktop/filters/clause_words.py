"""Clauses of a search that no filter writes, in plain words: "headline: wages", "not “china”", "“wages” or “pay”"."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop.plurals import joined
from ilo_desktop.desktop.searching.field_words import title
from ilo_desktop.newsroom.clauses import AllOf, AnyOf, Clause, Condition, Field, Not, Words
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

#: What conditions are called.
Called = Callable[[Condition], str]

_IN_FIELDS: Mapping[Field, str] = {
    Field.HEADLINE: QT_TRANSLATE_NOOP("Filters", "with {words} in the headline"),
    Field.SUMMARY: QT_TRANSLATE_NOOP("Filters", "with {words} in the summary"),
    Field.TEXT: QT_TRANSLATE_NOOP("Filters", "with {words} in the text"),
    Field.NOTE: QT_TRANSLATE_NOOP("Filters", "with {words} in your note"),
}


def label(clause: Clause, called: Called, *, is_inner: bool = False) -> str:
    """Return what a clause is called by itself; one of several parts stands in brackets where it is ``is_inner``."""
    match clause:
        case Words(field=Field.ANYWHERE):
            return _quoted(clause)
        case Words():
            text = QCoreApplication.translate("Filters", "{field}: {words}")
            return text.format(field=title(clause.field.value), words=_written(clause))
        case Condition():
            return called(clause)
        case Not(part):
            return QCoreApplication.translate("Filters", "not {value}").format(value=label(part, called, is_inner=True))
        case AnyOf(parts):
            return _several(parts, QCoreApplication.translate("Filters", "or"), called, is_inner=is_inner)
        case AllOf(parts):
            return _several(parts, QCoreApplication.translate("Filters", "and"), called, is_inner=is_inner)


def phrase(clause: Clause, called: Called) -> str:
    """Return what a clause says of releases in a sentence: "with “wages” in the headline", "without “china”"."""
    match clause:
        case Words(field=field) if field in _IN_FIELDS:
            return QCoreApplication.translate("Filters", _IN_FIELDS[field]).format(words=_quoted(clause))
        case Not(part):
            text = QCoreApplication.translate("Filters", "without {what}")
            return text.format(what=label(part, called, is_inner=True))
    return QCoreApplication.translate("Filters", "with {what}").format(what=label(clause, called))


def _several(parts: Sequence[Clause], conjunction: str, called: Called, *, is_inner: bool) -> str:
    text = joined([label(part, called, is_inner=True) for part in parts], conjunction)
    return f"({text})" if is_inner else text


def _quoted(words: Words) -> str:
    return QCoreApplication.translate("Filters", "“{words}”").format(words=_written(words))


def _written(words: Words) -> str:
    return f"{words.text}*" if words.is_prefix else words.text
