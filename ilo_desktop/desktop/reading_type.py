"""The type of release texts: which faces and sizes there are, and how wide a column of it reads well."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

NORMAL_PX = 16
#: The sizes in pixels that the keys step through; the preferences offer the middle ones.
SIZES_PX = (12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32)
#: Reading serifs in order of preference; the first that is installed is taken.
SERIFS = ("Source Serif 4", "Source Serif Pro", "Charis SIL", "Noto Serif", "Georgia", "DejaVu Serif")
#: The widest column at the normal size, and how many letters a line holds in a face that needs less for them.
_WIDEST_PX = 560
_LETTERS = 72
#: Letters about as often as they come in English, with blanks.
_SAMPLE = "the labour inspectors of four towns agreed on one plain list, and the union of miners has its own copy"


class Face(StrEnum):
    """What release texts are set in."""

    SYSTEM = "system"
    SERIF = "serif"


#: The height of a line, as a share of the size.
_LINE_SHARE = {Face.SERIF: 25 / 16, Face.SYSTEM: 24 / 15}


def serif() -> str | None:
    """Return the reading serif that is there, None where this computer has none."""
    return next((family for family in SERIFS if QFontDatabase.hasFamily(family)), None)


def nearest_size(size_px: int) -> int:
    """Return the size that there is for one that was asked for."""
    return min(SIZES_PX, key=lambda size: abs(size - size_px))


@dataclass(frozen=True, slots=True)
class ReadingType:
    """A face in a size in pixels."""

    face: Face = Face.SERIF
    size_px: int = NORMAL_PX

    @property
    def line_px(self) -> int:
        """The height of a line."""
        return round(self.size_px * _LINE_SHARE[self.face])

    @property
    def measure_px(self) -> int:
        """The width of a column that reads well: 65 to 75 letters a line, and no wider than its size bears."""
        letter_px = QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
        return round(min(self.scaled(_WIDEST_PX), letter_px * _LETTERS))

    def font(self) -> QFont:
        """Return the font; the system's own where no serif is there."""
        family = serif() if self.face is Face.SERIF else None
        made = QFont(QGuiApplication.font()) if family is None else QFont(family)
        made.setPixelSize(self.size_px)
        made.setWeight(QFont.Weight.Normal)
        return made

    def scaled(self, size: float) -> int:
        """Return what a length in pixels at the normal size is at this one."""
        return round(size * self.size_px / NORMAL_PX)

    def stepped(self, steps: int) -> "ReadingType":
        """Return the type some steps larger, or smaller for a negative number; the ends hold."""
        place = SIZES_PX.index(nearest_size(self.size_px)) + steps
        return ReadingType(self.face, SIZES_PX[min(max(place, 0), len(SIZES_PX) - 1)])
