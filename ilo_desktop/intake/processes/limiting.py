"""The limits of a reading process, set by itself before it sees a file."""

import os
import sys

#: How far a reading process steps back behind the window, on the scale of nice.
_MODESTY = 5
#: What a reading process has no need of, as Python's audit events name it.
_REFUSED = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.startfile", "os.system")


def be_modest() -> None:
    """Let this process give way to the window, and leave no file behind when it breaks down."""
    if sys.platform != "win32":
        import resource

        os.nice(_MODESTY)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def stay_alone() -> None:
    """Let nothing in this process open a connection or start a program, whatever a library or a file would have it do.

    It holds for all that goes through Python, for good: an audit hook cannot be taken away. The extractor of web pages,
    for one, brings a library for the network along, which would ask for a socket when it is loaded.
    """
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event.startswith(_REFUSED):
        raise PermissionError(f"a reading process does without {event}")


def limit_memory(size: int) -> None:
    """Keep the memory of this process within a number of bytes from now on.

    On Linux the system refuses what is beyond (counted as data: libraries are not); other systems know no such limit.
    """
    if sys.platform == "linux":
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (_at_most(size, most), most))


def limit_time(seconds: int) -> None:
    """Let the system end this process when it has kept the processor busy for so long from now on.

    The program ends one that takes too long; this is for one whose program was killed. Windows knows no such limit.
    """
    if sys.platform != "win32":
        import resource

        usage = resource.getrusage(resource.RUSAGE_SELF)
        end = int(usage.ru_utime + usage.ru_stime) + seconds
        _, most = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (_at_most(end, most), most))


def _at_most(wanted: int, most: int) -> int:
    """Return a limit that can be set where the system, or who runs it, allows no more than ``most``; -1 is no end."""
    return wanted if most < 0 else min(wanted, most)
