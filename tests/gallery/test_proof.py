"""No text of the window is left untranslated or cut off, in any scene, in any language of the interface."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ilo_desktop.desktop.ending_label import EndingLabel
from ilo_desktop.library import Library
from ilo_desktop.newsroom.vocabulary import Vocabulary
from tests.desktop.newsroom import SAMPLE, fill, reading_of
from tests.gallery.proof import Known, cut_off, untranslated
from tests.gallery.pseudo import pseudo

ROOT = Path(__file__).parents[2]
SCREEN = {"name": "gallery", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("language", "size"), [("pseudo", "1280x800"), ("fr", "1024x700"), ("es", "1024x700")])
def test_every_text_of_every_scene_is_translated_and_whole(tmp_path: Path, language: str, size: str) -> None:
    screen = tmp_path / "screen.json"
    screen.write_text(json.dumps({"synchronousWindowSystemEvents": False, "screens": [SCREEN]}), encoding="utf-8")
    env = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "LANG": "en_GB.UTF-8", "TZ": "UTC"}
    command = [sys.executable, "-m", "tests.gallery.proof", str(tmp_path / "read"), "--language", language]
    done = subprocess.run([*command, "--size", size], cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0, done.stderr


@pytest.fixture
def known(tmp_path: Path, vocabulary: Vocabulary) -> Iterator[Known]:
    """What is known of a library of the sample."""
    library = Library.open(tmp_path / "library.sqlite", vocabulary)
    fill(library, reading_of(SAMPLE))
    yield Known(library, vocabulary)
    library.close()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with room for 100 pixels of text."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(100, 40)
    made.show()
    return made


def test_a_text_that_came_past_the_translator_is_found(qapp: QApplication, window: QWidget, known: Known) -> None:
    label = QLabel(f"{pseudo('Found')} · China, 14 March 2024", window)
    label.show()
    assert list(untranslated(window, known)) == []
    label.setText(f"Found · {pseudo('China')}")
    label.setToolTip("Click here")
    field = QLineEdit(window)
    field.setPlaceholderText("Search")
    field.show()
    assert {finding.rpartition("(")[2] for finding in untranslated(window, known)} == {
        "Found)",
        "Click here)",
        "Search)",
    }


def test_a_text_without_room_is_found(window: QWidget) -> None:
    rows = QHBoxLayout(window)
    button, label = QPushButton("Go", window), EndingLabel(window)
    label.show_text("a text that ends where there is no more room for it")
    rows.addWidget(button)
    rows.addWidget(label)
    window.resize(200, 60)
    QApplication.processEvents()
    assert list(cut_off(window)) == []
    button.setFixedWidth(12)
    assert [finding.split(":")[0] for finding in cut_off(window)] == ["cut off"]
    button.move(190, 0)
    assert [finding.split(":")[0] for finding in cut_off(window)] == ["cut off", "outside"]


@pytest.mark.parametrize("text", ["Import {n} of {total}", "%Ln release(s)", "<b>Done</b>", "&File"])
def test_the_language_that_nobody_speaks_keeps_values_and_keys(text: str) -> None:
    said = pseudo(text)
    for part in ("{n}", "{total}", "%Ln", "<b>", "</b>", "&"):
        assert said.count(part) == text.count(part)
    assert len(said) > len(text) * 1.3
