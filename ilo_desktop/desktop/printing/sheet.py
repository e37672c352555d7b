"""The measures of a page. Lines are as long on every paper, so text breaks alike; the block stands in the middle."""

from dataclasses import dataclass

from ilo_desktop.newsroom.briefings import BriefingLook, Margins, TextSize
from ilo_desktop.publish.paper import Paper, points

HAIRLINE_PT = 0.4
#: The dates hang in a column left of the text; both together are the block.
DATE_WIDTH_PT = points(25)
TEXT_X_PT = points(30)

_GUTTER_PT = points(6)
_SCALES = {TextSize.SMALL: 0.88, TextSize.NORMAL: 1.0, TextSize.LARGE: 1.2}


@dataclass(frozen=True, slots=True)
class _White:
    """In millimetres, how wide the block is and what stays white above and below it; foot and head stand in that."""

    block: float
    top: float
    bottom: float
    foot: float
    head: float


_WHITES = {
    Margins.NARROW: _White(178, 18, 20, 11, 12),
    Margins.NORMAL: _White(154, 25, 26, 15.5, 16.5),
    Margins.WIDE: _White(130, 34, 36, 22, 23),
}


@dataclass(frozen=True, slots=True)
class Frame:
    """What a column of text is: how wide it is, and where the text begins that dates may hang beside."""

    width_pt: float
    text_x_pt: float = 0.0

    @property
    def text_width_pt(self) -> float:
        """The length of the lines."""
        return self.width_pt - self.text_x_pt

    @property
    def has_margin(self) -> bool:
        """Whether notes have room beside the text."""
        return self.text_x_pt > 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper with the place of the block on it, in points from the upper left corner.

    All lengths are those of normal text; where it is set smaller or larger the whole is drawn in another ``scale``.
    """

    paper: Paper
    margins: Margins = Margins.NORMAL
    columns: int = 1
    text_size: TextSize = TextSize.NORMAL

    @classmethod
    def of(cls, paper: Paper, look: BriefingLook) -> "Sheet":
        """Return the sheet of a look."""
        return cls(paper, look.margins, look.columns, look.text_size)

    @property
    def scale(self) -> float:
        """How large everything is drawn."""
        return _SCALES[self.text_size]

    @property
    def frame(self) -> Frame:
        """What a column of the block is."""
        if self.columns == 1:
            return Frame(self.block_width_pt, TEXT_X_PT)
        return Frame((self.block_width_pt - (self.columns - 1) * _GUTTER_PT) / self.columns)

    @property
    def whole(self) -> Frame:
        """What stands over all columns."""
        return Frame(self.block_width_pt, TEXT_X_PT if self.columns == 1 else 0.0)

    @property
    def block_width_pt(self) -> float:
        """How wide the block is."""
        return self._scaled(_WHITES[self.margins].block)

    @property
    def block_x_pt(self) -> float:
        """The left edge of the block."""
        return (self.paper.width_pt / self.scale - self.block_width_pt) / 2

    @property
    def top_pt(self) -> float:
        """The upper edge of the block."""
        return self._scaled(_WHITES[self.margins].top)

    @property
    def height_pt(self) -> float:
        """How high the block may be."""
        return self._paper_height_pt - self.top_pt - self._scaled(_WHITES[self.margins].bottom)

    @property
    def foot_pt(self) -> float:
        """The baseline of the foot."""
        return self._paper_height_pt - self._scaled(_WHITES[self.margins].foot)

    @property
    def head_pt(self) -> float:
        """The baseline of the running head."""
        return self._scaled(_WHITES[self.margins].head)

    def column_x_pt(self, number: int) -> float:
        """Return how far from the block's left edge a column stands, the first being 0."""
        return number * (self.frame.width_pt + _GUTTER_PT)

    @property
    def _paper_height_pt(self) -> float:
        return self.paper.height_pt / self.scale

    def _scaled(self, millimetres: float) -> float:
        return points(millimetres) / self.scale
