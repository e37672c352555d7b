"""A bug while painting is told like any other: no painter may be left active on a widget, which ends the process."""

import ast
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import ilo_desktop
from ilo_desktop.desktop.release_list import band
from ilo_desktop.desktop.release_list.band import MonthOverlay
from ilo_desktop.desktop.theme import Theme

FOLDER = Path(ilo_desktop.__file__).parent / "desktop"
FILES = sorted(FOLDER.rglob("*.py"))


def _painters(tree: ast.AST) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    return [call for call in calls if isinstance(call.func, ast.Name) and call.func.id.endswith("Painter")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(FOLDER)))
def test_every_painter_is_ended_whatever_happens(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    guarded = {item.context_expr for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items}
    guarded |= {call for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) for call in _ended(node)}
    assert [call.lineno for call in _painters(tree) if call not in guarded] == []


def _ended(function: ast.FunctionDef) -> list[ast.Call]:
    """Return the painters of a function that ends them in a ``finally``."""
    ends = [ast.unparse(line) for node in ast.walk(function) if isinstance(node, ast.Try) for line in node.finalbody]
    return _painters(function) if "painter.end()" in ends else []


def test_a_bug_while_painting_leaves_no_painter_behind(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painters: list[QPainter] = []

    def fail(painter: QPainter, *_: object) -> None:
        painters.append(painter)
        raise ZeroDivisionError

    parent = QWidget()
    qtbot.addWidget(parent)
    overlay = MonthOverlay(theme, parent)
    overlay.show_month("March 2024", 0, 200)
    monkeypatch.setattr(band, "paint_band", fail)
    with qtbot.captureExceptions(), suppress(ZeroDivisionError):  # versions of PySide6 differ in where it comes out
        overlay.grab()
    assert [painter.isActive() for painter in painters] == [False]
