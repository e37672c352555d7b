"""Contact sheets: the pictures side by side with their names, so that a person looks through many quickly."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageReader, QPainter

FOLDER = "sheets"
_COLUMNS = 3
_ROWS = 3
_CELL = QSize(460, 300)
_CAPTION_PX = 24
_GAP_PX = 16
_GROUND = QColor("#d7dade")
_INK = QColor("#1a1d23")


def write_sheets(folder: Path, variants: Sequence[str], scenes: Sequence[str]) -> list[Path]:
    """Write the sheets of every variant and of every scene, of the pictures that are there; return their paths."""
    _app = QGuiApplication.instance() or QGuiApplication(["sheets", "-platform", "offscreen"])
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for variant in variants:
        written += _write(folder, f"variant {variant}", [folder / variant / f"{scene}.png" for scene in scenes])
    for scene in scenes:
        written += _write(folder, f"scene {scene}", [folder / variant / f"{scene}.png" for variant in variants])
    return written


def _write(folder: Path, title: str, wanted: Sequence[Path]) -> list[Path]:
    pictures = [path for path in wanted if path.exists()]
    written = []
    for number, start in enumerate(range(0, len(pictures), _COLUMNS * _ROWS), start=1):
        sheet = _sheet(pictures[start : start + _COLUMNS * _ROWS])
        written.append(folder / FOLDER / f"{title} {number}.png".replace(" ", "-"))
        sheet.save(str(written[-1]))
    return written


def _sheet(pictures: Sequence[Path]) -> QImage:
    columns = min(len(pictures), _COLUMNS)
    rows = -(-len(pictures) // _COLUMNS)
    step = QSize(_CELL.width() + _GAP_PX, _CELL.height() + _CAPTION_PX + _GAP_PX)
    sheet = QImage(columns * step.width() + _GAP_PX, rows * step.height() + _GAP_PX, QImage.Format.Format_RGB32)
    sheet.fill(_GROUND)
    with QPainter(sheet) as painter:
        face = QFont()
        face.setPixelSize(13)
        painter.setFont(face)
        painter.setPen(_INK)
        for number, path in enumerate(pictures):
            corner = QPoint(_GAP_PX + number % _COLUMNS * step.width(), _GAP_PX + number // _COLUMNS * step.height())
            caption = QRect(corner, QSize(_CELL.width(), _CAPTION_PX))
            painter.drawText(caption, Qt.AlignmentFlag.AlignVCenter, f"{path.parent.name} / {path.stem}")
            painter.drawImage(corner + QPoint(0, _CAPTION_PX), _small(path))
    return sheet


def _small(path: Path) -> QImage:
    picture = QImageReader(str(path)).read()
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture.scaled(_CELL, Qt.AspectRatioMode.KeepAspectRatio, smooth)
