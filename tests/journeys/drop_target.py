"""A small window of another program that takes whatever is dropped on it: ``drop_target.py X Y FILE``.

What came is written to the file as JSON: the texts, and of each file that was named its name and what is in it.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel


class Target(QLabel):
    """Takes a copy of everything that a drop offers."""

    def __init__(self, answer: Path) -> None:
        super().__init__("drop here")
        self._answer = answer
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle("Drop target")
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take any drag."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Fetch what is offered while the other program still has it."""
        mime = event.mimeData()
        files = [Path(url.toLocalFile()) for url in mime.urls()]
        came = {
            "text": mime.text(),
            "html": mime.html(),
            "files": {file.name: file.read_text(encoding="utf-8") for file in files},
            "paths": [str(file) for file in files],
        }
        event.acceptProposedAction()
        unfinished = self._answer.with_suffix(".part")
        unfinished.write_text(json.dumps(came), encoding="utf-8")
        unfinished.replace(self._answer)


def main() -> None:
    """Show the window at X, Y until it is killed."""
    app = QApplication(sys.argv[:1])
    target = Target(Path(sys.argv[3]))
    target.setGeometry(int(sys.argv[1]), int(sys.argv[2]), 160, 120)
    target.show()
    app.exec()


if __name__ == "__main__":
    main()
