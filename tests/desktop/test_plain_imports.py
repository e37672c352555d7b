"""Imports by Python alone: PySide's hook, which reads the source of every module, is taken out of their way."""

import subprocess
import sys

_START = """
import linecache
import PySide6.QtWidgets
from ilo_desktop.desktop import plain_imports
assert linecache.cache  # what PySide read
plain_imports.keep()
plain_imports.keep()  # a second time changes nothing
import ilo_desktop.newsroom.query
import PySide6.QtSvg
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Decent work")
assert label.text() == "Decent work" and PySide6.QtSvg.QSvgRenderer is not None
print(len(linecache.cache))
"""


def test_no_source_is_read_for_an_import() -> None:
    done = subprocess.run([sys.executable, "-c", _START], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "0"
