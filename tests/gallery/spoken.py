"""One release in three languages, and how the window gets to two of them side by side."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from ilo_desktop.desktop.comparing.siblings_window import SiblingsWindow
from ilo_desktop.desktop.detail.pane import DetailPane
from ilo_desktop.desktop.detail.targets import Beside
from tests.gallery.stage import Stage

PAGES = [Path(__file__).parents[1] / "data" / "web" / f"night_market_{code}.html" for code in ("en", "fr", "ar")]


def read_in(language: str) -> Callable[[Stage], None]:
    """Read the release in a language."""
    return partial(_read, language=language)


def _read(stage: Stage, language: str) -> None:
    shown = stage.state.shown
    assert shown is not None
    rows = stage.state.library.rows(shown.result.keys(0, len(shown.result)))
    stage.select([row.language for row in rows].index(language))


def beside(language: str, place: int) -> Callable[[Stage], None]:
    """Show the release in a language beside one of its siblings."""
    return partial(_beside, language=language, place=place)


def _beside(stage: Stage, language: str, place: int) -> None:
    _read(stage, language)
    stage.part(DetailPane).text.link_followed.emit(Beside())
    stage.rest()
    stage.dialog(SiblingsWindow).choice.setCurrentIndex(place)
    stage.rest()
