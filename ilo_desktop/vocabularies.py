"""How the program comes by its vocabulary: the shipped files, over which the user's own one goes, and the spellings."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ilo_desktop import paths, resources
from ilo_desktop.newsroom.errors import Code, NewsroomError

if TYPE_CHECKING:
    from ilo_desktop.newsroom.spellings import Spellings
    from ilo_desktop.newsroom.vocabulary import Vocabulary
    from ilo_desktop.newsroom.vocabulary_labels import Labels

_FOLDER = "vocabulary"
_TEMPLATE = "own-template.toml"
_SPELLINGS = "spellings"


@dataclass(frozen=True, slots=True)
class Known:
    """The vocabulary in force. ``trouble`` tells why the user's own file, if there is one, is no part of it."""

    vocabulary: Vocabulary
    trouble: NewsroomError | None = None


def read() -> Known:
    """Read the vocabulary; a file of the user's own that is broken is left out, and told.

    NewsroomError VOCABULARY_BROKEN where the installation's own files are.
    """
    from ilo_desktop.newsroom.vocabulary import Vocabulary

    folder = resources.folder(_FOLDER)
    try:
        return Known(Vocabulary.read(folder, paths.own_vocabulary()))
    except NewsroomError as error:
        if error.code is not Code.OWN_VOCABULARY_BROKEN:
            raise
        return Known(Vocabulary.read(folder), error)


def read_for_rows() -> Labels:
    """Read what a list of releases names, without the user's own file where that is broken."""
    from ilo_desktop.newsroom.vocabulary_labels import Labels

    folder = resources.folder(_FOLDER)
    try:
        return Labels.read_for_rows(folder, paths.own_vocabulary())
    except NewsroomError as error:
        if error.code is not Code.OWN_VOCABULARY_BROKEN:
            raise
        return Labels.read_for_rows(folder)


@cache
def spellings() -> Spellings:
    """Return the British and American spellings that searches go by; NewsroomError VOCABULARY_BROKEN."""
    from ilo_desktop.newsroom.spellings import Spellings

    return Spellings.read(resources.folder(_SPELLINGS) / "english.toml")


def own_file() -> Path:
    """Return the user's own file, made where there is none: with comments alone, which tell how it is written.

    NewsroomError OWN_VOCABULARY_UNWRITABLE where it cannot be made.
    """
    path = paths.own_vocabulary()
    template = resources.folder(_FOLDER) / _TEMPLATE
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not os.path.lexists(path):
            path.write_bytes(template.read_bytes())
    except OSError as error:
        reason = error.strerror or str(error)
        raise NewsroomError(Code.OWN_VOCABULARY_UNWRITABLE, path=str(path), reason=reason) from error
    return path
