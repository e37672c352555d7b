"""What a drag of releases holds for other programs: text, HTML, and a file; each is made when a target asks for it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QMetaType, QMimeData, QObject, QUrl, Slot

from ilo_desktop.desktop import languages
from ilo_desktop.desktop.file_names import file_name
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.release_list.by_hand import MOST_CARRIED, RELEASES
from ilo_desktop.desktop.when import weekday_period
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP
from ilo_desktop.publish.exports.addresses import web_address
from ilo_desktop.publish.exports.characters import fit

_TITLE = QT_TRANSLATE_NOOP("CarriedReleases", "Press releases")
_LEFT_OUT = QT_TRANSLATE_NOOP("CarriedReleases", "{number} more are left out; export the list to have them all.")
_TEXT, _HTML, _FILES = "text/plain", "text/html", "text/uri-list"
_STYLE = "body { font-family: serif; max-width: 42em; margin: 2em auto; } li { margin-bottom: 1em; }"


class CarriedFiles(QObject):
    """Keeps the files that targets asked for, in a folder of their own that goes when the program ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.remove)

    def write(self, name: str, text: str) -> Path:
        """Write a text to a file of a name; OSError where there is no room for it."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="ilo-newsroom-")
        path = Path(tempfile.mkdtemp(dir=self._folder.name)) / name
        path.write_text(text, encoding="utf-8")
        return path

    @Slot()
    def remove(self) -> None:
        """Remove the folder and all that is in it."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


class CarriedReleases(QMimeData):
    """Releases on their way to another program. ``read`` gives the first ones of them, ``count`` is how many there are.

    Nothing is read before a target asks for it; then all that it can ask for is made of the same releases.
    """

    def __init__(self, read: Callable[[int], Sequence[Release]], count: int, files: CarriedFiles) -> None:
        super().__init__()
        self._read = read
        self._count = count
        self._files = files
        self._releases: Sequence[Release] | None = None
        self._made: dict[str, QByteArray | list[QUrl]] = {}

    def formats(self) -> list[str]:
        """Return the types that can be asked for."""
        return [RELEASES, _FILES, _HTML, _TEXT]

    def hasFormat(self, mimetype: str) -> bool:
        """Say whether a type can be asked for, without making anything."""
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, _preferred: QMetaType | QMetaType.Type) -> object:
        """Return what is asked for, made now: a list of addresses, or bytes."""
        kind = mimetype.partition(";")[0]  # a charset may follow
        if kind == RELEASES:
            return QByteArray(b" ")
        if kind not in self.formats():
            return None
        if kind not in self._made:
            self._made[kind] = self._make(kind)
        return self._made[kind]

    def _make(self, kind: str) -> QByteArray | list[QUrl]:
        if self._releases is None:
            try:
                self._releases = self._read(MOST_CARRIED)
            except NewsroomError:  # the library cannot be read: the list tells of it by itself
                return QByteArray()
        if kind == _FILES:
            return self._file(self._releases)
        made = as_text if kind == _TEXT else as_html
        return QByteArray(made(self._releases, self._count).encode())

    def _file(self, releases: Sequence[Release]) -> list[QUrl]:
        title = _line(releases[0].headline) if len(releases) == 1 else _said(_TITLE)
        name = file_name(title, "html", _said(_TITLE))
        try:
            path = self._files.write(name, _page(title, releases, self._count))
        except OSError:
            return []  # the target takes the text
        return [QUrl.fromLocalFile(str(path))]


def as_text(releases: Collection[Release], count: int) -> str:
    """Return headline, days with the place, and address of releases, and how many of ``count`` are left out."""
    items = ["\n".join(line for line in _lines(release) if line) for release in releases]
    return "\n\n".join([*items, *_left_out(releases, count)])


def as_html(releases: Collection[Release], count: int) -> str:
    """Return the same as a list, the headlines as links."""
    items = "".join(_item(release) for release in releases)
    rest = "".join(f"<p>{escape(words)}</p>" for words in _left_out(releases, count))
    return f"<ul>{items}</ul>{rest}"


def _page(title: str, releases: Collection[Release], count: int) -> str:
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    language = escape(languages.current())
    body = f"<h1>{escape(title)}</h1>{as_html(releases, count)}"
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head><body>{body}</body></html>\n'


def _lines(release: Release) -> tuple[str, str, str]:
    return (_line(release.headline), _facts(release), web_address(release.url))


def _item(release: Release) -> str:
    headline, facts, address = _lines(release)
    title = f'<a href="{escape(address)}">{escape(headline)}</a>' if address else escape(headline)
    summary = _line(release.summary)
    parts = [title, escape(facts), escape(summary)]
    return f'<li dir="auto">{"<br>".join(part for part in parts if part)}</li>'


def _facts(release: Release) -> str:
    days = weekday_period(release.day, release.last_day) if release.day else ""
    return " · ".join(fact for fact in (days, _line(release.place)) if fact)


def _line(text: str) -> str:
    return " ".join(fit(text).split())


def _left_out(releases: Collection[Release], count: int) -> list[str]:
    left = count - len(releases)
    if left <= 0 or len(releases) < MOST_CARRIED:
        return []
    words = _said(_LEFT_OUT)
    return [words.format(number=number(left))]


def _said(text: str) -> str:
    return QCoreApplication.translate("CarriedReleases", text)
