"""What the columns of a table hold: guessed by a reader, shown and corrected in a review, remembered by their shape."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from ilo_desktop.newsroom.text import fold


class Holds(StrEnum):
    """What a column holds of each release."""

    NOTHING = "nothing"  # nothing that is taken
    HEADLINE = "headline"
    DAY = "day"
    SUMMARY = "summary"
    TEXT = "text"
    KICKER = "kicker"  # its kind, where the words are those of one
    PLACE = "place"
    LANGUAGE = "language"
    URL = "url"
    CREDIT = "credit"
    ID = "id"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name ("" where the table has none), what it holds, and up to three of its values, shortened."""

    name: str
    holds: Holds = Holds.NOTHING
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What the columns of one table hold.

    ``shape`` is the same for all tables that a decision about one of them holds for. ``table`` is the name of the sheet
    in a workbook, else empty. ``rows`` are the first rows that are releases, their values shortened. ``is_sure``: the
    columns' names say it, or the user did. ``month_first`` says how dates in numbers alone are meant, which the user
    decided where ``is_order_decided``; ``unsettled_day`` is the first one that can be meant otherwise, empty where the
    dates themselves settle it.
    """

    shape: str
    columns: tuple[Column, ...]
    table: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    is_sure: bool = False
    month_first: bool = False
    is_order_decided: bool = False
    unsettled_day: str = ""

    @property
    def holdings(self) -> tuple[Holds, ...]:
        """What each column holds, in their order."""
        return tuple(column.holds for column in self.columns)

    def corrected(self, holdings: Sequence[Holds], *, month_first: bool | None = None) -> "ColumnMapping":
        """Return this mapping as the user decided it; None leaves the order of day and month as it was known."""
        columns = (replace(column, holds=holds) for column, holds in zip(self.columns, holdings, strict=True))
        is_decided = month_first is not None
        return replace(
            self,
            columns=tuple(columns),
            month_first=self.month_first if month_first is None else month_first,
            is_order_decided=self.is_order_decided or is_decided,
            is_sure=True,
        )


#: What the user decided before, by the shapes of tables.
Decisions = Mapping[str, ColumnMapping]
NO_DECISIONS: Decisions = MappingProxyType({})


def shape_of(names: Sequence[str]) -> str:
    """Return the shape of tables whose columns are named so; case, accents and punctuation do not count."""
    return hashlib.sha256("\n".join([str(len(names)), *map(fold, names)]).encode()).hexdigest()[:32]


def as_plain(mapping: ColumnMapping) -> dict[str, object]:
    """Return a mapping as values that JSON can hold."""
    return {
        "shape": mapping.shape,
        "table": mapping.table,
        "columns": [[column.name, column.holds.value, list(column.samples)] for column in mapping.columns],
        "rows": [list(row) for row in mapping.rows],
        "is_sure": mapping.is_sure,
        "month_first": mapping.month_first,
        "is_order_decided": mapping.is_order_decided,
        "unsettled_day": mapping.unsettled_day,
    }


def from_plain(data: object) -> ColumnMapping:
    """Return the mapping that ``as_plain`` made these values of; ValueError for any others."""
    if not isinstance(data, dict):
        raise ValueError("no mapping of columns")
    try:
        return ColumnMapping(
            shape=_text(data["shape"]),
            columns=tuple(Column(_text(name), Holds(holds), _texts(values)) for name, holds, values in data["columns"]),
            table=_text(data["table"]),
            rows=tuple(map(_texts, data["rows"])),
            is_sure=data["is_sure"] is True,
            month_first=data["month_first"] is True,
            is_order_decided=data["is_order_decided"] is True,
            unsettled_day=_text(data["unsettled_day"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("no mapping of columns") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    return tuple(map(_text, values))
