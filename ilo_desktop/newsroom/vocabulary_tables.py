"""Tables of a vocabulary's files, shipped or the user's own, with what their troubles are told by."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from ilo_desktop.newsroom.errors import Code, NewsroomError
from ilo_desktop.newsroom.text import fold

#: What takes phrases away from a table, in the user's own file, and what makes that nothing shows a value any more.
NOT, HIDDEN = "not", "hidden"
_POINT = r"[ \t]*\.[ \t]*"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file, with the name by which troubles are told.

    ``own`` is the table of the user's file that was laid over this one, None where there is none. What it holds counts
    first: texts are added to lists and take the place of texts. ``is_own`` and ``source``, the text of the file, are of
    a table of the user's file itself.
    """

    path: Path
    values: Mapping[str, object]
    name: str = ""
    own: "Table | None" = None
    is_own: bool = False
    source: str = ""

    def over(self, shipped: "Table") -> "Table":
        """Return this table, of the user's file, laid over a shipped one."""
        return replace(shipped, values=_joined(shipped.values, self), own=self)

    def trouble(self, reason: str) -> NewsroomError:
        """Return the error that tells what is wrong with this table."""
        if self.own is not None:  # what was shipped is right
            return self.own.trouble(reason)
        where = f"in [{self.name}]: " if self.name else ""
        line = self._line()
        told = f"line {line}, {where}{reason}" if line else where + reason
        return broken(self.path, told, is_own=self.is_own)

    def _line(self) -> int | None:
        """Return the line of the user's file in which this table begins."""
        if not (self.source and self.name):
            return None
        name = _POINT.join(f"[\"']?{re.escape(part)}[\"']?" for part in self.name.split("."))
        head = re.search(rf"^[ \t]*\[[ \t]*{name}[ \t]*\]", self.source, re.MULTILINE)
        return self.source.count("\n", 0, head.start()) + 1 if head else None

    def tables(self) -> list["Table"]:
        """Return the tables in this one."""
        return [self.table(name) for name in self.values]

    def table(self, key: str) -> "Table":
        """Return a table in this one, an empty one where there is none."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            raise self.trouble(f"“{key}” must be a table")
        own = self.own.table(key) if self.own is not None and key in self.own.values else None
        return replace(self, values=value, name=f"{self.name}.{key}" if self.name else key, own=own)

    def text(self, key: str) -> str:
        """Return a text, empty where there is none."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            raise self.trouble(f"“{key}” must be a text in quotes")
        return value

    def number(self, key: str) -> int:
        """Return a number, 0 where there is none."""
        value = self.values.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.trouble(f"“{key}” must be a number")
        return value

    def flag(self, key: str) -> bool:
        """Say whether something is marked."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.trouble(f"“{key}” must be true or false")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, an empty one where there is none."""
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) and item.strip() for item in value):
            raise self.trouble(f"“{key}” must be a list of texts, each in quotes")
        return tuple(value)

    def phrases(self, key: str) -> tuple[str, ...]:
        """Return a list of texts without those that this table takes away."""
        return self.without_taken(self.texts(key))

    def without_taken(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """Return texts without those that this table takes away."""
        taken = set(map(fold, self.texts(NOT)))
        return tuple(text for text in texts if fold(text) not in taken) if taken else texts


def _joined(shipped: Mapping[str, object], own: Table) -> dict[str, object]:
    joined = dict(shipped)
    for key, value in own.values.items():
        before = joined.get(key)
        if isinstance(value, dict) and isinstance(before, dict):
            joined[key] = _joined(before, own.table(key))
        elif isinstance(value, list) and isinstance(before, list):
            joined[key] = [*before, *(text for text in own.texts(key) if text not in before)]
        else:
            joined[key] = value
    return joined


def broken(path: Path, reason: str, *, is_own: bool = False) -> NewsroomError:
    """Return the error that tells what is wrong with a file, the user's own or a shipped one."""
    if is_own:
        return NewsroomError(Code.OWN_VOCABULARY_BROKEN, path=str(path), reason=reason)
    return NewsroomError(Code.VOCABULARY_BROKEN, path=str(path), reason=reason)


def bytes_of(path: Path, *, is_own: bool = False) -> bytes:
    """Return what a file holds; NewsroomError where it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise broken(path, error.strerror or str(error), is_own=is_own) from error


def parsed(path: Path, content: bytes, *, is_own: bool = False) -> dict[str, object]:
    """Return the tables of a file; NewsroomError where it is none."""
    try:
        return cast("dict[str, object]", tomllib.loads(content.decode("utf-8-sig")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise broken(path, str(error), is_own=is_own) from error
