"""How much of each release is set on paper."""

from enum import StrEnum


class Layout(StrEnum):
    """How much of each release is set."""

    HEADLINES = "headlines"
    SUMMARIES = "summaries"
    FULL = "full"
