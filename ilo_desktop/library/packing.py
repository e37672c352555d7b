"""Packing: documents are compressed for the library beside all else that planning does, which takes hardly longer."""

import zlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

from ilo_desktop.library.spool import Spool

#: To hand a smaller one over to another thread and back takes longer than it gains.
_LARGE_BYTES = 256 << 10
_PIECE_BYTES = 1 << 20

#: Where a document's bytes stand in the spool, and how many they are.
Packed = tuple[int, int]


class Packing:
    """Puts the bytes of documents into a spool, compressed; large ones in a thread of its own, one at a time."""

    def __init__(self, spool: Spool) -> None:
        self._spool = spool
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="packing")
        self._is_closed = Event()
        self._last: Future[Packed] | None = None

    def add(self, content: bytes) -> "Future[Packed]":
        """Pack the bytes of a document; waits until the one before is done, so that no more than one is kept."""
        self.finish()
        if len(content) < _LARGE_BYTES:
            done: Future[Packed] = Future()
            done.set_result(self._pack(content))
            return done
        self._last = self._thread.submit(self._pack, content)
        return self._last

    def finish(self) -> None:
        """Wait until all is in the spool; raises what was in the way."""
        if self._last is not None:
            last, self._last = self._last, None
            last.result()

    def close(self) -> None:
        """Leave what is not done; nothing is written into the spool afterwards."""
        self._is_closed.set()
        self._thread.shutdown()

    def _pack(self, content: bytes) -> Packed:
        packed = b"".join(self._pieces(content))
        return (0, 0) if self._is_closed.is_set() else (self._spool.add_bytes(packed), len(packed))

    def _pieces(self, content: bytes) -> Iterator[bytes]:
        packer = zlib.compressobj()
        for start in range(0, len(content), _PIECE_BYTES):
            if self._is_closed.is_set():
                return
            yield packer.compress(memoryview(content)[start : start + _PIECE_BYTES])
        yield packer.flush()
