"""The gallery: its tables fit together, and its pictures can be taken, the same each time."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

from tests.gallery.scenes import SCENES
from tests.gallery.variants import VARIANTS

ROOT = Path(__file__).parents[2]


def _shoot(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.gallery", str(folder), *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_names_are_given_once_and_known() -> None:
    scenes = [scene.name for scene in SCENES]
    variants = [variant.name for variant in VARIANTS]
    assert len(set(scenes)) == len(scenes)
    assert len(set(variants)) == len(variants)
    assert {name for variant in VARIANTS for name in variant.scenes} <= set(scenes)


def test_a_scene_looks_the_same_each_time(tmp_path: Path) -> None:
    folder = tmp_path / "shots"
    wanted = ("--scene", "search", "--variant", "light-200-percent")
    assert _shoot(folder, *wanted).returncode == 0
    picture = folder / "light-200-percent" / "search.png"
    first = QImage(str(picture))
    assert (first.width(), first.height()) == (2560, 1600)
    assert {path.name for path in (folder / "sheets").iterdir()} == {
        "variant-light-200-percent-1.png",
        "scene-search-1.png",
    }
    picture.unlink()
    assert _shoot(folder, *wanted).returncode == 0
    assert QImage(str(picture)) == first


def test_a_picture_that_cannot_be_taken_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "shots"
    (folder / "light").mkdir(parents=True)
    (folder / "light" / "search.png").mkdir()
    done = _shoot(folder, "--scene", "search", "--variant", "light")
    assert done.returncode == 1
    assert "light: search: " in done.stdout
