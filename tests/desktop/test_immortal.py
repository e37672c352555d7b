import sys

import pytest
from PySide6.QtCore import QObject, Signal


class _Sender(QObject):
    sent = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="singletons are immortal by themselves")
def test_signals_and_calls_do_not_use_up_the_singletons():
    sender = _Sender()
    for _ in range(50_000):
        sender.sent.emit()
        sender.setObjectName("x")
    assert min(sys.getrefcount(value) for value in (None, True, False)) > 1_000_000
