"""What is spent on one file that a user gave and on all files within it, so that no archive takes the machine down."""

from dataclasses import dataclass

from ilo_desktop.intake.formats.format import Enclosed
from ilo_desktop.intake.limits import (
    MAX_BYTES,
    MAX_FILES,
    MAX_NESTING,
    MAX_RATIO,
    MAX_SWELLING,
    MAX_UNPACKED_BYTES,
    MEGABYTE,
)
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Problem


@dataclass(slots=True)
class Budget:
    """Counts the files within one file of the user's, and their bytes."""

    name: str
    files: int = 0
    size: int = 0
    swelling: int = 0
    is_over: bool = False

    def spend(self, found: Enclosed | Problem) -> Problem | None:
        """Count a file within, or one that could not be unpacked; returns, once, why it and others are left out."""
        if self.is_over:
            return None
        self.files += 1
        if isinstance(found, Enclosed):
            self.size += len(found.content)
        elif found.code in (Code.FILE_SWELLS, Code.FILE_TOO_LARGE):
            self.size += MAX_BYTES
            self.swelling += found.code is Code.FILE_SWELLS
        self.is_over = True
        if self.swelling >= MAX_SWELLING:
            return Problem(Code.FILE_SWELLS, self.name, values={"ratio": MAX_RATIO})
        if self.files > MAX_FILES or self.size > MAX_UNPACKED_BYTES:
            values = {"limit": MAX_UNPACKED_BYTES // MEGABYTE, "files": MAX_FILES}
            return Problem(Code.ARCHIVE_TOO_LARGE, self.name, values=values)
        self.is_over = False
        return None


def too_deep(name: str, depth: int) -> Problem | None:
    """Return the problem of a file that lies too deep in others, if it does."""
    return Problem(Code.ARCHIVE_TOO_DEEP, name, values={"limit": MAX_NESTING}) if depth > MAX_NESTING else None
