"""When a release counts as read: after two seconds in view, or when the reader goes on with Space."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

READING_TIME_MS = 2_000


class ReadingClock(QObject):
    """Runs while one unread release is in view. ``read(id)`` is sent once for it; passing by marks nothing."""

    read = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._release_id: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(READING_TIME_MS)
        self._timer.timeout.connect(self.finish)

    @property
    def timer(self) -> QTimer:
        """The timer that runs while a release is in view."""
        return self._timer

    def start(self, release_id: int) -> None:
        """Begin to wait for a release; the one before is forgotten."""
        self._release_id = release_id
        self._timer.start()

    def stop(self) -> None:
        """Forget the release: it went out of view."""
        self._release_id = None
        self._timer.stop()

    @Slot()
    def finish(self) -> None:
        """Hold the release to be read, now."""
        release_id = self._release_id
        self.stop()
        if release_id is not None:
            self.read.emit(release_id)
