"""Briefings as the user keeps them: named, ordered choices of releases with words of the user's own, and their look."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

_COLUMNS = (1, 2)


class Grouping(StrEnum):
    """By what the releases of a briefing stand together, under a heading each."""

    NONE = "none"
    MONTH = "month"
    COUNTRY = "country"
    TOPIC = "topic"
    KIND = "kind"


class TextSize(StrEnum):
    """How large the text is set."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


class Margins(StrEnum):
    """How much of the paper stays white round the text."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"


@dataclass(frozen=True, slots=True)
class BriefingLook:
    """How a briefing is set.

    ``layout`` names a file of ``resources/layouts``, ``columns`` is 1 or 2, ``paper`` is empty for the usual one.
    """

    layout: str = "summaries"
    grouping: Grouping = Grouping.MONTH
    columns: int = 1
    has_cover: bool = False
    has_contents: bool = False
    has_sources: bool = False
    text_size: TextSize = TextSize.NORMAL
    margins: Margins = Margins.NORMAL
    paper: str = ""

    @classmethod
    def read(cls, values: Mapping[str, object]) -> "BriefingLook":
        """Return the look that values by the names of fields give.

        Another version of the program may have written them: fields that this one does not know are passed over, and
        values of which it can make nothing are as they are without being said.
        """
        known = {field.name: _value(field.default, values.get(field.name)) for field in fields(cls)}
        if known["columns"] not in _COLUMNS:
            del known["columns"]
        return cls(**known)

    @classmethod
    def from_text(cls, text: str) -> "BriefingLook":
        """Return the look that ``as_text`` wrote; of what is no such text, the usual one."""
        try:
            values = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        return cls.read(values) if isinstance(values, dict) else cls()

    def as_text(self) -> str:
        """Return the look as JSON."""
        return json.dumps(asdict(self))


def _value(default: Any, said: object) -> Any:
    """Return a value where it is one of the kind that a field has by default, else that default."""
    if isinstance(default, StrEnum):
        return next((one for one in type(default) if one == said), default)
    return said if type(said) is type(default) else default


USUAL_LOOK = BriefingLook()


@dataclass(frozen=True, slots=True)
class Picked:
    """A release of a briefing by its id, with what the user says of it there."""

    release_id: int
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptBriefing:
    """A briefing in the library. ``title`` and ``introduction`` may be empty; ``picked`` is in the user's order."""

    name: str
    title: str = ""
    introduction: str = ""
    look: BriefingLook = USUAL_LOOK
    picked: tuple[Picked, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedBriefing:
    """A briefing in the list of them: its name, its title, which may be empty, and how many releases it shows."""

    name: str
    title: str
    size: int
