"""The measures of a page. Lines are as long on every paper, so text breaks alike; the block stands in the middle."""

from dataclasses import dataclass

from ilo_desktop.publish.paper import Paper, points

#: The dates hang in a column left of the text; both together are the block.
DATE_WIDTH_PT = points(25)
TEXT_X_PT = points(30)
TEXT_WIDTH_PT = points(124)
BLOCK_WIDTH_PT = TEXT_X_PT + TEXT_WIDTH_PT
HAIRLINE_PT = 0.4

_TOP_PT = points(25)
_BOTTOM_PT = points(26)
_FOOT_PT = points(15.5)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper with the place of the block on it, in points from the upper left corner."""

    paper: Paper

    @property
    def block_x_pt(self) -> float:
        """The left edge of the block."""
        return (self.paper.width_pt - BLOCK_WIDTH_PT) / 2

    @property
    def top_pt(self) -> float:
        """The upper edge of the block."""
        return _TOP_PT

    @property
    def height_pt(self) -> float:
        """How high the block may be."""
        return self.paper.height_pt - _TOP_PT - _BOTTOM_PT

    @property
    def foot_pt(self) -> float:
        """The baseline of the foot."""
        return self.paper.height_pt - _FOOT_PT
