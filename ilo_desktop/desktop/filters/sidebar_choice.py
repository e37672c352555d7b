"""What choosing a value in the sidebar does to the query."""

from enum import StrEnum

from PySide6.QtCore import Qt

from ilo_desktop.newsroom.query import BIN, Condition, Query


class Choice(StrEnum):
    """What choosing a value does to the query."""

    ONLY = "only"  # this value alone of its facet; again: none of it
    ALSO = "also"  # this value as well; again: without it
    NOT = "not"  # all but this value; again: without that


def chosen(query: Query, condition: Condition, choice: Choice) -> Query:
    """Return the query after a value was chosen; the bin is chosen alone."""
    if choice is Choice.ONLY or condition == BIN:
        return query.only(condition)
    return query.toggled(Condition(condition.facet, condition.value, is_excluded=choice is Choice.NOT))


def choice_of(modifiers: Qt.KeyboardModifier) -> Choice:
    """Return the choice that Ctrl and Shift make of a click or of Return."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Choice.NOT
    return Choice.ALSO if modifiers & Qt.KeyboardModifier.ControlModifier else Choice.ONLY
