"""The contrasts of both palettes, measured as WCAG 2 has it on the ground where each colour is used."""

import re

import pytest
from PySide6.QtGui import QColor

from ilo_desktop.desktop.theme import DARK, LIGHT, Colours, Mode, Theme, Type, font, style_sheet

TEXT = 4.5
CONTROL = 3.0
PALETTES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
#: Ink, the grounds that it is used on, and how much it must stand out.
USES = [
    ("ink", ("ground", "side", "bar", "soft", "hover"), TEXT),
    ("ink2", ("ground", "side", "bar", "soft", "hover"), TEXT),
    ("ink3", ("ground", "side", "bar", "hover"), TEXT),
    ("accent", ("ground", "side", "bar", "soft", "hover"), TEXT),
    ("on_accent", ("accent",), TEXT),
    ("hit_ink", ("hit",), TEXT),
    ("warn", ("ground", "warn_soft"), TEXT),
    ("bad", ("ground", "bad_soft"), TEXT),
    ("good", ("ground", "good_soft"), TEXT),
    ("edge", ("ground", "side"), CONTROL),
    ("star", ("ground", "soft"), CONTROL),
    ("chart", ("ground", "rest"), CONTROL),
]


def luminance(colour: str) -> float:
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in _rgb(colour)]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _rgb(colour: str) -> list[float]:
    made = QColor(colour)
    return [made.redF(), made.greenF(), made.blueF()]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_the_standard_has_it():
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@PALETTES
@pytest.mark.parametrize(("ink", "grounds", "least"), USES)
def test_ink_stands_out_on_its_grounds(colours: Colours, ink: str, grounds: tuple[str, ...], least: float):
    measured = {ground: contrast(getattr(colours, ink), getattr(colours, ground)) for ground in grounds}
    assert min(measured.values()) >= least, measured


@PALETTES
def test_every_role_of_the_style_sheet_is_filled_in(colours: Colours):
    sheet = style_sheet(colours)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= {getattr(colours, name) for name in Colours.__dataclass_fields__}


def test_the_theme_changes_palette_and_tells(theme: Theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.is_dark
    assert theme.colours is DARK


@pytest.mark.parametrize(("role", "size_px"), [(Type.META, 12), (Type.BODY, 13), (Type.LEAD, 15), (Type.TITLE, 22)])
def test_the_scale_of_type_has_four_sizes(qapp, role: Type, size_px: int):
    assert font(role).pixelSize() == size_px
