"""One moment at which all pictures are taken, so that they are alike whenever that is."""

import pkgutil
import sys
from datetime import UTC, datetime, tzinfo
from importlib import import_module
from typing import ClassVar

import ilo_desktop.library


class StoppedClock(datetime):
    """Stands in for ``datetime`` in the program's modules: for it, it is always ``moment``."""

    moment: ClassVar[datetime] = datetime(2026, 11, 24, 14, 2, tzinfo=UTC)

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # a plain moment is what is stored
        """Return the moment, as ``datetime.now`` would."""
        return cls.moment.astimezone(tz) if tz is not None else cls.moment.astimezone().replace(tzinfo=None)


def stop_clock() -> None:
    """Put the stopped clock into every module of the program that is loaded and asks for the time.

    What the library loads only when something is written is loaded before, else it would ask the real one.
    """
    for module in pkgutil.iter_modules(ilo_desktop.library.__path__, "ilo_desktop.library."):
        import_module(module.name)
    for name, loaded in list(sys.modules.items()):
        if name.startswith("ilo_desktop") and getattr(loaded, "datetime", None) is datetime:
            loaded.datetime = StoppedClock
