"""The papers that pages are made for."""

from enum import StrEnum

_POINTS_PER_MM = 72 / 25.4


class Paper(StrEnum):
    """A paper by the name that users give."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def width_pt(self) -> float:
        """The width in points."""
        return 210 * _POINTS_PER_MM if self is Paper.A4 else 612.0

    @property
    def height_pt(self) -> float:
        """The height in points."""
        return 297 * _POINTS_PER_MM if self is Paper.A4 else 792.0


def points(millimetres: float) -> float:
    """Return a length in points."""
    return millimetres * _POINTS_PER_MM
