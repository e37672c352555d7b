"""What the rows of the sidebar are: all, the states, and sections of values, of which some hold values themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum, auto

from PySide6.QtCore import Qt

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Condition, State

#: The states that have a row at the top.
STATES = (State.UNREAD, State.STARRED, State.EDITED, State.LIKELY, State.DELETED)


class Section(StrEnum):
    """The sections, in order, by the names under which the settings keep what was folded."""

    VIEWS = "view"  # the searches that the user saved
    COLLECTIONS = "collection"
    YEARS = "date"
    COUNTRIES = "country"  # with the regions over them
    TOPICS = "topic"
    INSTRUMENTS = "instrument"
    KINDS = "kind"
    PLACES = "place"
    LANGUAGES = "language"
    CONTENTS = "contents"  # the states that say what a release has
    TAGS = "tag"


#: What the user keeps stands before what releases are filtered by.
KEPT_SECTIONS = (Section.VIEWS, Section.COLLECTIONS)
FACET_SECTIONS = tuple(section for section in Section if section not in KEPT_SECTIONS)


class RowKind(Enum):
    """What a row of the sidebar is."""

    ALL = auto()
    STATE = auto()
    SECTION = auto()
    VIEW = auto()
    OFFER = auto()  # under a view: to let it show what is shown now
    VALUE = auto()
    MORE = auto()  # shows more values
    FEWER = auto()  # shows only the first again
    HINT = auto()  # says what would fill a section
    SEARCH = auto()  # the field in which a section's values are searched
    NOTHING = auto()  # says that no value was found


class Force(Enum):
    """Whether the value of a row is in force, and how."""

    NONE = auto()
    WANTED = auto()
    EXCLUDED = auto()


class Role(IntEnum):
    """The model's own data roles."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``count`` is None where the row has no number or the number is not known yet.

    ``is_open`` is None for rows that hold no others. ``name`` is what the row is called where it stands alone:
    "March 2024" for the "March" of a year. ``has_force_within`` says that a value further down is in force.
    """

    kind: RowKind
    label: str
    section: Section | None = None
    facet: Facet | None = None
    value: str = ""
    count: int | None = None
    force: Force = Force.NONE
    name: str = ""
    depth: int = 0
    is_open: bool | None = None
    has_force_within: bool = False

    @property
    def condition(self) -> Condition | None:
        """The condition that a click puts in force; None for rows that have none."""
        if self.facet is None or self.kind not in (RowKind.STATE, RowKind.VALUE):
            return None
        return Condition(self.facet, self.value)

    @property
    def full_name(self) -> str:
        """What the row is called where it stands alone."""
        return self.name or self.label

    @property
    def identity(self) -> tuple[RowKind, Section | None, Facet | None, str]:
        """What stays the same when the count or the label changes."""
        return self.kind, self.section, self.facet, self.value

    @property
    def path(self) -> str:
        """What is folded, or shown in part, by this row: a section, or a value of it that holds others."""
        assert self.section is not None  # noqa: S101 - only such rows fold anything
        return path_of(self.section, self.value)


@dataclass(frozen=True, slots=True)
class Branch:
    """A row with the rows that it holds."""

    row: Row
    below: tuple[Branch, ...] = ()

    def rows(self) -> Iterator[Row]:
        """Yield the row and all below it."""
        yield self.row
        for branch in self.below:
            yield from branch.rows()


def path_of(section: Section, value: str = "") -> str:
    """Return by what a section is known where it is folded, or a value in it that holds others."""
    return f"{section}/{value}" if value else section
