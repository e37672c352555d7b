"""The type of the paper: which fonts stand for which style, decided here alone.

Text is set in units of a twentieth of a point, so that sizes are whole pixels of a font and the same lines come out
on every device.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from ilo_desktop import resources
from ilo_desktop.newsroom.body import Style as Stress
from ilo_desktop.publish.styles import Style

UNITS_PER_POINT = 20

#: The serif that is shipped, then what systems have, for the letters that it lacks or where it cannot be loaded.
_SERIFS = (
    "EB Garamond Newsroom",
    "Source Serif 4",
    "Charis SIL",
    "Noto Serif",
    "Georgia",
    "Times New Roman",
    "Liberation Serif",
    "DejaVu Serif",
)
#: Small capitals for capitals as a font of their own: Qt 6.9 takes features from the font of a whole paragraph, not
#: from that of a run.
_SMALL_CAPS = "EB Garamond Newsroom SC"
_OTHER_SCRIPTS = (
    "Noto Naskh Arabic",
    "Geeza Pro",
    "Traditional Arabic",
    "Noto Serif Hebrew",
    "Noto Serif Devanagari",
    "Noto Serif Thai",
    "Noto Serif Khmer",
)
#: Chinese, Japanese and Korean draw the same letters differently, so the language decides.
_EAST_ASIAN = {
    "zh": ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
    "zh-hant": ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU"),
    "ja": ("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho", "MS PMincho"),
    "ko": ("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang"),
}
_EAST_ASIAN_RUN = re.compile(
    "[\u1100-\u11ff\u2e80-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff]+"
)
_KANA = re.compile("[\u3040-\u30ff]")
_HANGUL = re.compile("[\u1100-\u11ff\uac00-\ud7ff]")
#: The size of capitals that stand in for small capitals where their font is missing, and their tracking in percent.
_FALSE_SMALL_CAPS = 0.78
_TRACKING = 106
#: Old-style figures of their own widths. What is off is said as well, since formats begin with the window's font.
_FIGURES = {"onum": 1, "pnum": 1, "lnum": 0, "tnum": 0}


@dataclass(frozen=True, slots=True)
class Look:
    """How a style is set: size and distance from line to line in points."""

    size_pt: float
    leading_pt: float
    is_italic: bool = False
    is_bold: bool = False
    is_small_caps: bool = False


LOOKS = {
    Style.COVER_TITLE: Look(38, 40),
    Style.COVER_SUBTITLE: Look(27, 31, is_italic=True),
    Style.TITLE: Look(27, 27),
    Style.SUBTITLE: Look(27, 27, is_italic=True),
    Style.CHAPTER: Look(20, 24),
    Style.MONTH: Look(11.5, 14.75, is_small_caps=True),
    Style.DATE: Look(11.5, 14.75, is_italic=True),
    Style.HEADLINE: Look(12, 14.75, is_bold=True),
    Style.ARTICLE_HEADLINE: Look(15, 18, is_bold=True),
    Style.SOLE_HEADLINE: Look(20, 23.5, is_bold=True),
    Style.SUBHEADING: Look(11.5, 14.75, is_bold=True),
    Style.BODY: Look(11.5, 14.75),
    Style.LEAD: Look(11.5, 14.75, is_italic=True),
    Style.PLACE: Look(11.5, 14.75, is_small_caps=True),
    Style.SMALL: Look(9.5, 12),
    Style.CELL: Look(10, 12.5),
    Style.CELL_HEAD: Look(10, 12.5, is_bold=True),
    Style.RUNNING: Look(10, 12.5, is_italic=True),
}
#: Raised and lowered signs: their size as a share of the text's, and how far they are from its baseline, by its size.
#: No size of theirs is that of a style: by it they are told from other letters.
_RAISED, _LOWERED = (0.62, -0.33), (0.58, 0.12)
#: Where the baseline stands in a line, as a share of the leading.
BASELINE = 0.74


class Faces:
    """Makes the fonts of one thread. Fonts are not shared between threads, their engines cannot be."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[Style, str, bool, Stress], QFont] = {}

    def font(
        self, style: Style, east_asian: str = "", *, is_upright: bool = False, stress: Stress = Stress.PLAIN
    ) -> QFont:
        """Return the font of a style; ``is_upright`` is for texts in scripts that know no italics.

        ``east_asian`` is the language of a run of East Asian letters as ``east_asian_language`` gives it, else empty.
        """
        key = style, east_asian, is_upright, stress
        if key not in self._fonts:
            self._fonts[key] = _make(*key)
        return self._fonts[key]


def east_asian_runs(text: str) -> list[tuple[int, int]]:
    """Return where a text has East Asian letters and signs, as (start, end)."""
    return [] if text.isascii() else [found.span() for found in _EAST_ASIAN_RUN.finditer(text)]


def east_asian_language(text: str, language: str) -> str:
    """Return in which way the East Asian letters of a text are drawn, by its language (BCP 47) or else its script."""
    code = language.lower()
    if code.startswith(("zh-hant", "zh-tw", "zh-hk")):
        return "zh-hant"
    if code[:2] in _EAST_ASIAN:
        return code[:2]
    return "ja" if _KANA.search(text) else "ko" if _HANGUL.search(text) else "zh"


def shift_of(size_px: float) -> float:
    """Return how far under the baseline the letters of a font stand, in units: only raised and lowered ones do."""
    return _shifts().get(round(size_px), 0.0)


@lru_cache(maxsize=1)
def _shifts() -> dict[int, float]:
    sizes = [look.size_pt * UNITS_PER_POINT for look in LOOKS.values()]
    return {round(size * share): size * shift for share, shift in (_RAISED, _LOWERED) for size in sizes}


def _make(style: Style, east_asian: str, is_upright: bool, stress: Stress) -> QFont:
    look = LOOKS[style]
    families = _families()
    small_caps = _installed((_SMALL_CAPS,)) if look.is_small_caps else ()
    # The East Asian font comes first: among fonts that only stand in, Qt keeps to the one that it took first.
    font = QFont([*_installed(_EAST_ASIAN.get(east_asian, ())), *small_caps, *families])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    is_italic = look.is_italic is not bool(stress & Stress.EMPHASIS)  # what stands out of italics is upright
    font.setItalic(is_italic and not is_upright)
    font.setWeight(QFont.Weight.Bold if look.is_bold or stress & Stress.STRONG else QFont.Weight.Normal)
    for feature, is_on in _FIGURES.items():
        font.setFeature(QFont.Tag(feature), is_on)
    size = look.size_pt
    if look.is_small_caps:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _TRACKING)
        if not small_caps:
            size *= _FALSE_SMALL_CAPS
    if stress & (Stress.RAISED | Stress.LOWERED):
        size *= (_RAISED if stress & Stress.RAISED else _LOWERED)[0]
    font.setPixelSize(round(size * UNITS_PER_POINT))
    return font


@lru_cache(maxsize=1)
def _families() -> tuple[str, ...]:
    for file in sorted(resources.folder("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    return _installed((*_SERIFS, *_OTHER_SCRIPTS))


def _installed(families: tuple[str, ...]) -> tuple[str, ...]:
    there = set(QFontDatabase.families())
    return tuple(family for family in families if family in there)
