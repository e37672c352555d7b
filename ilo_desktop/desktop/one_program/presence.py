"""The presence of this program to second starts: its claim, and the ear that goes with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from ilo_desktop.desktop.one_program.claim import Claim

if TYPE_CHECKING:
    from ilo_desktop.desktop.one_program.receiver import Receiver


class Presence(QObject):
    """Holds the claim of one library at a time. ``received(files, token)`` for each start that handed over."""

    received = Signal(list, str)

    def __init__(self, claim: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._claim = claim
        self._receiver: Receiver | None = None

    @Slot(object)
    def settle(self, library: Path) -> None:
        """Be the program of this library from now on, unless another one is."""
        claim = Claim(library)
        if claim.letters != self._claim.letters:
            self.leave()
            self._claim = claim
        if self._receiver is None and self._claim.take():
            from ilo_desktop.desktop.one_program.receiver import Receiver  # not before the window is there

            self._receiver = Receiver(self._claim, self)
            self._receiver.received.connect(self.received)
            if not self._receiver.begin():
                self.leave()  # so that no second start waits for what nobody takes in

    def fall_silent(self) -> None:
        """Take no more letters: second starts wait until the claim is theirs."""
        if self._receiver is not None:
            self._receiver.close()
            self._receiver.deleteLater()
            self._receiver = None

    def leave(self) -> None:
        """Take no more letters, and let others have the claim."""
        self.fall_silent()
        self._claim.release()
