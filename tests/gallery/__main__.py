"""Make pictures of every scene of the window in every variant, and contact sheets to look through them."""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.gallery.scenes import LARGE, SCENES, Scene
from tests.gallery.sheets import write_sheets
from tests.gallery.variants import VARIANTS, Variant

ROOT = Path(__file__).parents[2]
README_PICTURE = ROOT / "resources" / "pictures" / "window.png"
README_VARIANT, README_SCENE = "light-200-percent", "search"
_OF_THE_USER = ("QT_", "ILO_", "LC_", "LANG")


def main(arguments: Sequence[str]) -> int:
    """Make the pictures that the arguments ask for; return 1 where one could not be taken."""
    options = _parse(arguments)
    if options.readme:
        options.variant, options.scene = [README_VARIANT], [README_SCENE]
    scenes = [scene for scene in SCENES if _is_wanted(scene, options.scene, options.large)]
    variants = [variant for variant in VARIANTS if not options.variant or variant.name in options.variant]
    home = options.folder / "home"  # paths are seen in pictures, so that they are the same every time
    libraries = home / "libraries"
    shutil.rmtree(home, ignore_errors=True)
    libraries.mkdir(parents=True)
    made = "large" if any(scene.library == LARGE for scene in scenes) else "small"
    codes = [_camera(home, VARIANTS[0], str(libraries), "--make", made)]
    codes += [_take(variant, scenes, home, options.folder) for variant in variants]
    shutil.rmtree(home)
    sheets = write_sheets(options.folder, [variant.name for variant in variants], [scene.name for scene in scenes])
    print(*sheets, sep="\n")
    if options.readme:
        shutil.copyfile(options.folder / README_VARIANT / f"{README_SCENE}.png", README_PICTURE)
    return max(codes)


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument(
        "folder", nargs="?", type=lambda name: Path(name).resolve(), default=ROOT / "build" / "shots", metavar="FOLDER"
    )
    parser.add_argument("--scene", action="append", choices=[s.name for s in SCENES], metavar="NAME", default=[])
    parser.add_argument("--variant", action="append", choices=[v.name for v in VARIANTS], metavar="NAME", default=[])
    parser.add_argument("--large", action="store_true", help="with the library of 100,000 releases, which takes long")
    parser.add_argument("--readme", action="store_true", help="only the picture of the README, put in its place")
    return parser.parse_args(arguments)


def _is_wanted(scene: Scene, names: Sequence[str], with_large: bool) -> bool:
    return scene.name in names if names else with_large or scene.library != LARGE


def _take(variant: Variant, scenes: Sequence[Scene], home: Path, folder: Path) -> int:
    wanted = [scene.name for scene in scenes if not variant.scenes or scene.name in variant.scenes]
    if not wanted:
        return 0
    chosen = [part for name in wanted for part in ("--scene", name)]
    into = ("--into", str(folder / variant.name))
    return _camera(home, variant, str(home / "libraries"), "--variant", variant.name, *into, *chosen)


def _camera(home: Path, variant: Variant, *arguments: str) -> int:
    """Run the camera, away from the user's own files, and return its exit code."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OF_THE_USER)}
    own = {name: str(home / name.lower()) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    fixed = {
        "HOME": str(home),
        "QT_QPA_PLATFORM": _platform(home, variant),
        "QT_SCALE_FACTOR": str(variant.scale),
    }
    fixed |= {"LANG": f"{variant.locale}.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "tests.gallery.camera", *arguments]
    return subprocess.run(command, cwd=ROOT, env=kept | own | fixed, check=False).returncode


def _platform(home: Path, variant: Variant) -> str:
    """Return the platform without a window system, with a variant's screen."""
    width, height = (length * variant.scale for length in variant.screen)
    screen = {"name": "gallery", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    file = home / "screen.json"
    file.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={file}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
