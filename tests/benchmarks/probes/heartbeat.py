"""The heartbeat of an event loop: how long it did not answer."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Slot

_BEAT_MS = 5
_NS_OF_A_MS = 1_000_000


class Heartbeat(QObject):
    """Beats every 5 ms as long as the event loop turns; a beat that comes late was held up by that much."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._longest_ns = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._clock.start()
        self._timer.start()

    def take_longest_ms(self) -> float:
        """Return for how long the loop did not answer at worst since this was last asked, in milliseconds."""
        self._on_beat()  # what holds it up now counts too
        longest, self._longest_ns = self._longest_ns, 0
        return max(longest / _NS_OF_A_MS - _BEAT_MS, 0.0)

    @Slot()
    def _on_beat(self) -> None:
        self._longest_ns = max(self._longest_ns, self._clock.nsecsElapsed())
        self._clock.start()
