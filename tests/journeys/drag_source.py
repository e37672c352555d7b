"""A small window of another program, from which files can be dragged: ``drag_source.py X Y FILE…``."""

import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Starts a drag of its files as soon as the mouse moves with the button down."""

    def __init__(self, files: list[Path]) -> None:
        super().__init__("drag me")
        self._files = files
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWindowTitle("Drag source")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            data = QMimeData()
            data.setUrls([QUrl.fromLocalFile(str(file)) for file in self._files])
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


def main() -> None:
    """Show the window at X, Y until it is killed."""
    app = QApplication(sys.argv[:1])
    source = Source([Path(name) for name in sys.argv[3:]])
    source.setGeometry(int(sys.argv[1]), int(sys.argv[2]), 120, 80)
    source.show()
    app.exec()


if __name__ == "__main__":
    main()
