"""Layouts: what of a release is set on paper, and how. Each is a file of ``resources/layouts``."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from ilo_desktop import resources
from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.publish.styles import Style

HEADLINES, SUMMARIES, FULL, CLIPPINGS = "headlines", "summaries", "full", "clippings"

_MOST_POINTS = 200.0
_MOST_LINES = 20
_KINDS: dict[type, str] = {
    bool: "true or false",
    int: "a whole number",
    str: "a text in quotes",
    list: "a list",
}

_Value = TypeVar("_Value")
_Name = TypeVar("_Name", bound=StrEnum)


class Field(StrEnum):
    """What can be set of a release."""

    HEADLINE = "headline"
    SUMMARY = "summary"
    TEXT = "text"
    REMARK = "remark"
    CREDIT = "credit"
    SUBJECTS = "subjects"
    ADDRESS = "address"
    DOCUMENTS = "documents"
    PRINTED = "printed"  # only where the release is the whole briefing


class Note(StrEnum):
    """What can stand beside a release, or over it."""

    DAYS = "days"
    PLACE = "place"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Part:
    """Fields that are set one under the other in one style, ``gap`` points under what stands before, ``between`` each.

    ``style_alone`` is that of a release that is the whole briefing, ``style_of_lead`` that of a summary over a text.
    The place leads the first paragraph in (``is_led_by_place``) or trails it. Where a page ends within running text,
    ``fewest`` of its lines are on either side; 0 keeps the part whole, with what stands before it.
    """

    sets: tuple[Field, ...]
    style: Style
    style_alone: Style
    style_of_lead: Style
    gap: float = 0.0
    between: float = 0.0
    fewest: int = 0
    is_balanced: bool = False
    is_led_by_place: bool = False
    is_trailed_by_place: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """What of each release is set. ``place`` orders the layouts in a choice, ``gap`` is the white over a release.

    ``has_whole_dates`` says that a month over the releases does not shorten their dates, ``counts_summaries`` that
    summaries are what a reader expects, ``can_be_alone`` that one release needs no other title than its own.
    """

    name: str
    place: int
    parts: tuple[Part, ...]
    notes: tuple[Note, ...]
    gap: float
    begins_page: bool = False
    has_notes_over: bool = False
    has_whole_dates: bool = False
    counts_summaries: bool = False
    can_be_alone: bool = False

    def has(self, field: Field) -> bool:
        """Say whether a field is set."""
        return any(field in part.sets for part in self.parts)


@lru_cache(maxsize=1)
def layout_files() -> tuple[str, ...]:
    """Return the names of all layouts as their files are named, in the order of the alphabet, without reading them."""
    return tuple(sorted(file.stem for file in resources.folder("layouts").glob("*.toml")))


@lru_cache(maxsize=1)
def layout_names() -> tuple[str, ...]:
    """Return the names of all layouts in the order of their places; LAYOUT_BROKEN."""
    return tuple(sorted(layout_files(), key=lambda name: layout_named(name).place))


@lru_cache(maxsize=32)
def layout_named(name: str) -> Layout:
    """Return a layout; NewsroomError LAYOUT_UNKNOWN where there is none of that name, LAYOUT_BROKEN."""
    path = resources.folder("layouts") / f"{name}.toml"
    if path.parent != resources.folder("layouts") or not path.is_file():
        raise NewsroomError(Code.LAYOUT_UNKNOWN, name=name)
    return read_layout(path)


def read_layout(path: Path) -> Layout:
    """Read a layout's file; NewsroomError LAYOUT_BROKEN says what is wrong with it."""
    import tomllib  # the settings know the layouts by their names alone, at every start

    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise NewsroomError(Code.LAYOUT_BROKEN, path=str(path), reason=str(error)) from error
    table = _Table(path, values)
    layout = Layout(
        name=path.stem,
        place=table.value("place", 0),
        parts=tuple(map(_part, table.tables("part"))),
        notes=table.names("notes", Note),
        gap=table.points("gap"),
        begins_page=table.value("begins_page", otherwise=False),
        has_notes_over=table.value("notes_over", otherwise=False),
        has_whole_dates=table.value("whole_dates", otherwise=False),
        counts_summaries=table.value("counts_summaries", otherwise=False),
        can_be_alone=table.value("can_be_alone", otherwise=False),
    )
    table.end()
    if not layout.parts or layout.parts[0].sets[0] is not Field.HEADLINE:
        raise table.trouble("the first “[[part]]” must set the headline")
    return layout


def _part(table: "_Table") -> Part:
    sets = table.names("sets", Field)
    if not sets:
        raise table.trouble("“sets” must name what is set")
    style = table.name("style", Style, Style.BODY)
    fewest = table.value("fewest", 0)
    if not 0 <= fewest <= _MOST_LINES:
        raise table.trouble(f"“fewest” must be from 0 to {_MOST_LINES}")
    part = Part(
        sets=sets,
        style=style,
        style_alone=table.name("style_alone", Style, style),
        style_of_lead=table.name("style_of_lead", Style, style),
        gap=table.points("gap"),
        between=table.points("between"),
        fewest=fewest,
        is_balanced=table.value("balanced", otherwise=False),
        is_led_by_place=table.value("place_leads", otherwise=False),
        is_trailed_by_place=table.value("place_trails", otherwise=False),
    )
    table.end()
    return part


class _Table:
    """The values of a table, each taken once; what is left at the end is a mistake."""

    def __init__(self, path: Path, values: Mapping[str, object], name: str = "") -> None:
        self._path = path
        self._values = dict(values)
        self._name = name

    def trouble(self, reason: str) -> NewsroomError:
        """Return the error that tells what is wrong."""
        return NewsroomError(Code.LAYOUT_BROKEN, path=str(self._path), reason=self._name + reason)

    def tables(self, key: str) -> list["_Table"]:
        """Return a list of tables."""
        values = self.value(key, otherwise=list[object]())
        if not all(isinstance(value, dict) for value in values):
            raise self.trouble(f"“{key}” must be tables")
        return [_Table(self._path, dict(value), f"part {i}: ") for i, value in enumerate(values, 1)]  # type: ignore[call-overload]

    def value(self, key: str, otherwise: _Value) -> _Value:
        """Return a value of the type of ``otherwise``."""
        kind = type(otherwise)
        value = self._values.pop(key, otherwise)
        if type(value) is not kind:
            raise self.trouble(f"“{key}” must be {_KINDS[kind]}")
        return value

    def points(self, key: str) -> float:
        """Return a length in points."""
        value = self._values.pop(key, 0.0)
        if type(value) not in (int, float) or not 0 <= float(str(value)) <= _MOST_POINTS:
            raise self.trouble(f"“{key}” must be a number of points from 0 to {_MOST_POINTS:g}")
        return float(str(value))

    def name(self, key: str, kind: type[_Name], otherwise: _Name) -> _Name:
        """Return one of a few names."""
        value = self.value(key, str(otherwise))
        if value not in set(kind):
            raise self.trouble(f"“{key}” must be one of {', '.join(kind)}, not “{value}”")
        return kind(value)

    def names(self, key: str, kind: type[_Name]) -> tuple[_Name, ...]:
        """Return a list of names, each once."""
        values = self.value(key, otherwise=list[object]())
        if not all(isinstance(value, str) and value in set(kind) for value in values) or len(set(values)) < len(values):
            raise self.trouble(f"“{key}” must be a list of {', '.join(kind)}, each once")
        return tuple(kind(str(value)) for value in values)

    def end(self) -> None:
        """Raise where a key was not taken: it is misspelt."""
        for key in self._values:
            raise self.trouble(f"“{key}” is not known")
