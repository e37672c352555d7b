"""The ear of the first program: takes what second starts hand over."""

import logging

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ilo_desktop.desktop.one_program.claim import TAKEN, Claim, read_message

log = logging.getLogger(__name__)

_LONGEST_BYTES = 4 << 20


class Receiver(QObject):
    """Listens at the address of a claim that is held. ``received(files, token)`` for each start that handed over."""

    received = Signal(list, str)

    def __init__(self, claim: Claim, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        QLocalServer.removeServer(claim.address)  # left by a program that was killed, for the claim is ours
        if not self._server.listen(claim.address):
            log.warning("second starts cannot hand over: %s", self._server.errorString())
            claim.release()  # so that none of them waits for an answer

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(self._on_ready)
            caller.disconnected.connect(caller.deleteLater)

    @Slot()
    def _on_ready(self) -> None:
        caller = self.sender()
        if not isinstance(caller, QLocalSocket):
            return
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST_BYTES:
                caller.abort()
            return
        try:
            handed = read_message(bytes(caller.readLine().data()))
        except ValueError:
            log.warning("a message that is none was handed over")
            caller.abort()
            return
        if handed.is_late:
            log.warning("a second start has not waited for this program, which did not answer")
            caller.abort()
            return
        log.info("a second start handed over %d files", len(handed.files))
        self.received.emit(list(handed.files), handed.token)
        caller.write(TAKEN)
        caller.flush()
