"""Briefings as the user keeps them: named, ordered choices of releases with words of the user's own, and their look."""

from dataclasses import dataclass
from enum import StrEnum


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
    look: BriefingLook = BriefingLook()
    picked: tuple[Picked, ...] = ()
