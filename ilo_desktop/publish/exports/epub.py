"""EPUB 3: a book with a cover in words, contents, and chapters that no reading device finds too large."""

from hashlib import sha256
from typing import BinaryIO

from ilo_desktop import resources
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.archives import Archive
from ilo_desktop.publish.exports.articles import Tongue, article
from ilo_desktop.publish.exports.book_pages import Book, Chapter, cover, navigation, package, page
from ilo_desktop.publish.exports.contents import Contents
from ilo_desktop.publish.exports.entries import Entry, entries, opening
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat
from ilo_desktop.publish.exports.feeds import Ids, id_of_feed
from ilo_desktop.publish.exports.prose import escape

#: So few releases have a chapter each; more share one, month by month.
_MOST_ALONE = 100
#: In letters of markup. A chapter ends with the release that fills it: devices lay out a chapter as a whole.
_FULL_CHAPTER = 200_000
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write a book, chapter by chapter; what tells of all of them comes last."""
    with Archive(file, briefing.printed_on) as archive:
        archive.add("mimetype", "application/epub+zip", is_stored=True)
        archive.add("META-INF/container.xml", _CONTAINER)
        archive.add("EPUB/book.css", (resources.folder("exports") / "book.css").read_text(encoding="utf-8"))
        writing = _Writing(briefing, archive, progress)
        writing.write_chapters()
        book = writing.book()
        archive.add("EPUB/cover.xhtml", cover(book))
        archive.add("EPUB/nav.xhtml", navigation(book))
        archive.add("EPUB/package.opf", package(book))


class _Writing:
    """Writes the chapters of one book, and gathers what is to be said of them."""

    def __init__(self, briefing: Briefing, archive: Archive, progress: Progress) -> None:
        self._briefing = briefing
        self._archive = archive
        self._progress = progress
        self._contents = Contents()
        self._ids = Ids()
        self._digest = sha256()
        self._languages = dict.fromkeys([briefing.words.language])
        self._chapters: list[Chapter] = []
        self._from_right = 0
        self._is_short = len(briefing.releases) <= _MOST_ALONE

    def write_chapters(self) -> None:
        """Write all chapters; a book without a release has none but its cover."""
        pieces: list[str] = []
        size, group = 0, ""
        for entry in entries(self._briefing, self._progress):
            if not pieces or self._is_short or size >= _FULL_CHAPTER or entry.group != group:
                self._end_chapter(pieces)
                pieces, size, group = self._begin_chapter(entry), 0, entry.group
            self._learn(entry)
            pieces.append(article(entry, self._level(entry), self._briefing.words))
            size += len(pieces[-1])
        self._end_chapter(pieces)

    def book(self) -> Book:
        """Return what there is to tell of the book; its id is that of its title and its releases."""
        opened = opening(self._briefing)
        title = self._briefing.words.full_title(opened.title, opened.subtitle)
        return Book(
            identity=id_of_feed(title, self._digest.hexdigest()),
            title=title,
            opening=opened,
            words=self._briefing.words,
            day=self._briefing.printed_on,
            languages=tuple(self._languages),
            chapters=tuple(self._chapters),
            contents=self._contents,
            is_from_right=self._from_right * 2 > self._contents.count,
        )

    def _level(self, entry: Entry) -> int:
        return 2 if entry.group and not self._is_short else 1

    def _begin_chapter(self, entry: Entry) -> list[str]:
        number = len(self._chapters) + 1
        title = entry.headline if self._level(entry) == 1 else entry.group
        self._chapters.append(Chapter(f"chapter-{number}", title))
        return [] if self._level(entry) == 1 else [f"<h1>{escape(entry.group)}</h1>\n"]

    def _learn(self, entry: Entry) -> None:
        self._contents.add(entry, self._chapters[-1].file)
        self._digest.update(self._ids.of(entry.release).encode())
        self._from_right += entry.is_right_to_left
        if entry.language:
            self._languages.setdefault(entry.language)

    def _end_chapter(self, pieces: list[str]) -> None:
        if pieces:
            chapter = self._chapters[-1]
            around = Tongue.of_briefing(self._briefing.words)
            self._archive.add(f"EPUB/{chapter.file}", page(chapter.title, "".join(pieces), around))


EXPORTER = Exporter(ExportFormat.EPUB, "epub", write)
