"""The variants in which every scene is shown: colours, size, scale, direction, language, density, size of type."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ilo_desktop.desktop.settings import Key


@dataclass(frozen=True, slots=True)
class Variant:
    """How the window is shown: ``locale`` is the system's, ``scenes`` are those that it is worth being shown in (empty:
    all of them).
    """

    name: str
    size: tuple[int, int] = (1280, 800)
    screen: tuple[int, int] = (1920, 1200)
    locale: str = "en_GB"
    is_mirrored: bool = False
    scale: int = 1
    settings: Mapping[Key, str | int | bool] = field(default_factory=dict)
    scenes: tuple[str, ...] = ()


_DARK = {Key.THEME: "dark"}
_LIGHT = {Key.THEME: "light"}
_READING = ("sample", "reading", "search", "long-text", "hard-cases", "hard-cases-below", "month-pushed", "undated")

VARIANTS = (
    Variant("light", settings=_LIGHT),
    Variant("dark", settings=_DARK),
    Variant("light-1024", (1024, 700), (1024, 740), settings=_LIGHT),
    Variant("dark-880", (880, 700), (880, 740), settings=_DARK),
    Variant("light-200-percent", scale=2, settings=_LIGHT),
    Variant("right-to-left", is_mirrored=True, settings=_LIGHT),
    Variant("right-to-left-dark-1024", (1024, 700), (1024, 740), is_mirrored=True, settings=_DARK, scenes=_READING),
    Variant("french", locale="fr_CH", settings=_LIGHT),
    Variant("spanish", locale="es_ES", settings=_DARK),
    Variant("compact", settings={**_LIGHT, Key.COMPACT: True}, scenes=_READING),
    Variant("large-text", settings={**_LIGHT, Key.TEXT_SIZE: 22, Key.FACE: "system"}, scenes=_READING),
    Variant("least", (720, 480), (720, 520), settings=_LIGHT),
)
