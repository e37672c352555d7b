"""The contrasts of both palettes, measured as WCAG 2 has it on the ground where each colour is used."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton

from ilo_desktop import resources
from ilo_desktop.desktop.theme import DARK, LIGHT, Colours, Mode, Theme, Type, font, style_sheet
from tests.desktop.inks import columns

TEXT = 4.5
CONTROL = 3.0
PALETTES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
PLAIN = ("ground", "side", "bar")  # what has no ground of its own stands on one of these
#: Ink, the grounds that it is used on, and how much it must stand out. Never on soft: ink3 (ink2 is used there).
USES = [
    ("ink", (*PLAIN, "soft", "hover"), TEXT),
    ("ink2", (*PLAIN, "soft", "hover"), TEXT),
    ("ink3", (*PLAIN, "hover"), TEXT),
    ("ink3", ("soft",), CONTROL),  # the outline of the timeline's bars where a period is chosen
    ("accent", (*PLAIN, "soft", "hover"), TEXT),
    ("accent", ("rest",), CONTROL),  # the timeline's bar under the pointer, the chunk of a progress bar
    ("on_accent", ("accent",), TEXT),  # words of the primary button, selected text
    ("on_accent", ("ink3",), CONTROL),  # the tick of a box that is ticked and disabled
    ("hit_ink", ("hit",), TEXT),
    ("warn", ("ground", "warn_soft"), TEXT),
    ("bad", (*PLAIN, "bad_soft"), TEXT),
    ("good", ("ground", "good_soft"), TEXT),
    ("edge", PLAIN, CONTROL),  # on hover, as the bar of a row that is selected without the keyboard, 2.9 in light
    ("star", (*PLAIN, "soft", "hover"), CONTROL),
    ("chart", ("ground", "rest"), CONTROL),
]
#: Roles that need not stand out: hairlines, borders of what is disabled, and what is outlined in another role.
ORNAMENT = {"line", "rest"}


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


def _holds(ink: str, ground: str, least: float) -> bool:
    return any(ink == role and ground in grounds and most >= least for role, grounds, most in USES)


def _rules() -> list[tuple[str, dict[str, str]]]:
    """Return the rules of the style sheet, with the roles of what each of them colours."""
    text = (resources.folder("styles") / "window.qss").read_text(encoding="utf-8")
    found = []
    for selector, body in re.findall(
        r"([^{}]+)\{([^}]*)\}", re.sub(r"/\*.*?\*/|url\([^)]*\)", "", text, flags=re.DOTALL)
    ):
        declared = dict(part.split(":", 1) for part in body.split(";") if ":" in part)
        roles = {name.strip(): re.findall(r"\$(\w+)", value) for name, value in declared.items()}
        found.append((selector.strip(), {name: marks[-1] for name, marks in roles.items() if marks}))
    return found


def test_every_role_of_a_palette_is_measured():
    inks = {ink for ink, _grounds, _least in USES}
    grounds = {ground for _ink, grounds, _least in USES for ground in grounds}
    assert inks | grounds | ORNAMENT == set(Colours.__dataclass_fields__)
    assert not ORNAMENT & inks


@pytest.mark.parametrize(("selector", "roles"), _rules(), ids=lambda value: value if isinstance(value, str) else "")
def test_every_pair_of_the_style_sheet_is_measured(selector: str, roles: dict[str, str]):
    grounds = [roles[name] for name in ("background", "background-color") if name in roles] or PLAIN
    if "color" in roles:
        for ground in grounds:
            assert _holds(roles["color"], ground, TEXT), (selector, roles["color"], ground)
    if "selection-color" in roles:
        assert _holds(roles["selection-color"], roles["selection-background-color"], TEXT)
    borders = {role for name, role in roles.items() if name.startswith("border")}
    for border in borders - ORNAMENT:
        assert all(_holds(border, ground, CONTROL) for ground in PLAIN), (selector, border)
    if "line" in borders:
        assert any(word in selector for word in ("disabled", "Header", "QTabWidget", "QGroupBox")), selector


def test_what_is_selected_in_a_menu_is_never_too_faint():
    sheet = dict(_rules())
    assert sheet["QMenu::item:selected"]["background"] == "soft"
    assert sheet["QMenu::item:disabled:selected"]["background"] == "hover"


@pytest.mark.parametrize(("scheme", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_pictures_of_the_style_sheet_are_in_the_colours_of_the_palette(scheme: str, colours: Colours):
    palette = {getattr(colours, name) for name in Colours.__dataclass_fields__}
    pictures = sorted(resources.folder("styles").glob(f"*-{scheme}.svg"))
    assert len(pictures) > 2
    for picture in pictures:
        assert set(re.findall(r"#[0-9a-f]{6}", picture.read_text(encoding="utf-8"))) <= palette, picture.name


def test_what_is_disabled_is_seen_to_be(theme: Theme, qtbot):
    for kind in (QLabel, QCheckBox, QRadioButton, QLineEdit, QPushButton):
        widget = kind()
        qtbot.addWidget(widget)
        widget.setText("Some words")
        widget.resize(140, 34)
        enabled = widget.grab().toImage()
        widget.setEnabled(False)
        assert widget.grab().toImage() != enabled, kind
        assert widget.palette().color(QPalette.ColorRole.WindowText).name() == theme.colours.ink3


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_radio_buttons_are_seen_in_all_colours(theme: Theme, qtbot, mode: Mode):
    theme.set_mode(mode)
    button = QRadioButton()
    qtbot.addWidget(button)
    button.resize(40, 24)
    assert columns(button, theme.colours.of("edge"))
    button.setChecked(True)
    assert columns(button, theme.colours.of("accent"))


def test_the_system_is_followed_while_it_changes(theme: Theme, monkeypatch: pytest.MonkeyPatch, qapp, qtbot):
    system = {"is_dark": False}
    monkeypatch.setattr(theme, "_is_system_dark", lambda: system["is_dark"])
    changed = qapp.styleHints().colorSchemeChanged
    theme.set_mode(Mode.SYSTEM)
    assert theme.colours is LIGHT
    system["is_dark"] = True
    with qtbot.waitSignal(theme.changed):
        changed.emit(Qt.ColorScheme.Dark)
    assert theme.colours is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.ground
    theme.set_mode(Mode.LIGHT)
    system["is_dark"] = False
    changed.emit(Qt.ColorScheme.Light)
    assert theme.colours is LIGHT
    system["is_dark"] = True
    with qtbot.assertNotEmitted(theme.changed):
        changed.emit(Qt.ColorScheme.Dark)
    assert theme.colours is LIGHT
    theme.set_mode(Mode.SYSTEM)  # back to the system, which changed meanwhile
    assert theme.colours is DARK


def test_the_theme_changes_palette_and_tells(theme: Theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.is_dark
    assert theme.colours is DARK


@pytest.mark.parametrize(("role", "size_px"), [(Type.META, 12), (Type.BODY, 13), (Type.LEAD, 15), (Type.TITLE, 22)])
def test_the_scale_of_type_has_four_sizes(qapp, role: Type, size_px: int):
    assert font(role).pixelSize() == size_px
