"""Takes the pictures of one variant: a process of its own, as Qt takes scale and language at its start."""

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

import ilo_desktop.desktop.printing.preview  # noqa: F401 - loaded before the clock is stopped in it
from ilo_desktop.desktop import languages
from ilo_desktop.desktop.icons import app_icon
from tests.gallery.clock import stop_clock
from tests.gallery.libraries import make_libraries
from tests.gallery.mirroring import mirror
from tests.gallery.scenes import SCENES, Scene
from tests.gallery.stage import Stage
from tests.gallery.variants import VARIANTS, Variant

_HARMLESS = "This plugin does not support"  # offscreen, of what only a window system has


class QtWarningError(Exception):
    """Qt warned while a picture was taken."""


def main(arguments: Sequence[str]) -> int:
    """Make the libraries, or take the pictures of one variant, as the arguments say."""
    parser = argparse.ArgumentParser(prog="tests.gallery.camera")
    parser.add_argument("libraries", type=Path)
    parser.add_argument("--make", choices=("small", "large"))
    parser.add_argument("--into", type=Path)
    parser.add_argument("--variant", choices=[variant.name for variant in VARIANTS])
    parser.add_argument("--scene", action="append", default=[])
    options = parser.parse_args(arguments)
    stop_clock()
    if options.make:
        make_libraries(options.libraries, with_large=options.make == "large")
        return 0
    variant = next(variant for variant in VARIANTS if variant.name == options.variant)
    scenes = [scene for scene in SCENES if scene.name in options.scene]
    return take_pictures(variant, scenes, options.libraries, options.into)


def take_pictures(variant: Variant, scenes: Sequence[Scene], libraries: Path, into: Path) -> int:
    """Take the picture of every scene; return 1 where one could not be taken, and say why."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    furnish(app, variant)
    warnings: list[str] = []
    qInstallMessageHandler(lambda kind, context, text: _note(warnings, kind, context, text))
    into.mkdir(parents=True, exist_ok=True)
    failures = 0
    for scene in scenes:
        warnings.clear()
        try:
            take_picture(scene, variant, libraries, into / f"{scene.name}.png")
            if warnings:
                raise QtWarningError("; ".join(warnings))
        except Exception as trouble:  # noqa: BLE001 - one scene that fails must not keep the others back
            failures += 1
            print(f"{variant.name}: {scene.name}: {type(trouble).__name__}: {trouble}", flush=True)
    qInstallMessageHandler(None)
    return int(failures > 0)


def take_picture(scene: Scene, variant: Variant, libraries: Path, path: Path) -> None:
    """Bring the window to a scene and write its picture."""
    folder = libraries.parent / "stage"  # every scene begins with files and settings of its own
    folder.mkdir()
    os.environ["XDG_CONFIG_HOME"] = str(folder)
    stage = Stage(variant, libraries, folder)
    try:
        stage.open(scene.library)
        scene.bring(stage)
        stage.rest()
        if not stage.picture().save(str(path)):
            raise OSError(f"{path} could not be written")
    finally:
        stage.close()
        shutil.rmtree(folder)


def furnish(app: QApplication, variant: Variant) -> None:
    """Give the program its names and take away what moves by itself."""
    app.setApplicationDisplayName("ILO Newsroom")
    app.setWindowIcon(app_icon())
    app.setCursorFlashTime(0)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateTooltip):
        app.setEffectEnabled(effect, False)
    app.setEffectEnabled(Qt.UIEffect.UI_FadeTooltip, False)
    app.setEffectEnabled(Qt.UIEffect.UI_AnimateCombo, False)
    if variant.is_mirrored:
        languages.install = mirror


def _note(warnings: list[str], kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if kind is not QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
        warnings.append(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
