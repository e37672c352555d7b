"""The limits of a reading process, set by itself before it sees a file."""

import os
import sys

#: How far a reading process steps back behind the window, on the scale of nice.
_MODESTY = 5


def be_modest() -> None:
    """Let this process give way to the window, and leave no file behind when it breaks down."""
    if sys.platform != "win32":
        import resource

        os.nice(_MODESTY)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_memory(size: int) -> None:
    """Keep the memory of this process within a number of bytes from now on.

    On Linux the system refuses what is beyond (counted as data: libraries are not); other systems know no such limit.
    """
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (size, most))
