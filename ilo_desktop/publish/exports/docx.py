"""Word documents: real styles, lists, tables and links, written release by release.

They are written here rather than by python-docx, which keeps the whole document in memory as a tree and takes several
times as long.
"""

import shutil
from collections.abc import Iterator
from tempfile import TemporaryFile
from typing import BinaryIO

from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports import word_parts as parts
from ilo_desktop.publish.exports.archives import Archive
from ilo_desktop.publish.exports.contents import Contents
from ilo_desktop.publish.exports.entries import Entry, entries, is_alone, opening
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat
from ilo_desktop.publish.exports.word_blocks import Lists, Writer
from ilo_desktop.publish.exports.word_contents import table_of_contents
from ilo_desktop.publish.exports.word_text import Links, Voice


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write a document. Its text waits in a temporary file, as the contents above it are known when all was seen."""
    writing = _Writing(briefing)
    with TemporaryFile() as waiting, Archive(file, briefing.printed_on) as archive:
        for piece in writing.releases(progress):
            waiting.write(piece.encode())
        waiting.seek(0)
        archive.add("[Content_Types].xml", parts.CONTENT_TYPES)
        archive.add("_rels/.rels", parts.PACKAGE_RELATIONS)
        with archive.adding("word/document.xml") as document:
            document.write(f"{parts.HEAD}<w:document {parts.W} {parts.R}>\n<w:body>\n".encode())
            document.write("".join(writing.above()).encode())
            shutil.copyfileobj(waiting, document)
            document.write(f"{parts.SECTION}\n</w:body>\n</w:document>\n".encode())
        _add_parts(archive, briefing, writing.writer)


def _add_parts(archive: Archive, briefing: Briefing, writer: Writer) -> None:
    opened, words = opening(briefing), briefing.words
    title = words.full_title(opened.title, opened.subtitle)
    archive.add("word/_rels/document.xml.rels", parts.document_relations(writer.links.relations()))
    archive.add("word/styles.xml", parts.styles(words.language))
    archive.add("word/numbering.xml", parts.numbering(writer.lists.definitions()))
    archive.add("word/settings.xml", parts.settings(words.language))
    archive.add("word/footer.xml", parts.footer(title, words.page_of))
    core = parts.core_properties(title, opened.what, words.organization, words.language, briefing.printed_on)
    archive.add("docProps/core.xml", core)
    archive.add("docProps/app.xml", parts.APPLICATION)


class _Writing:
    """Writes one document."""

    def __init__(self, briefing: Briefing) -> None:
        self._briefing = briefing
        self._contents = Contents()
        self.writer = Writer(Links(), Lists())

    def releases(self, progress: Progress) -> Iterator[str]:
        """Yield the releases, each group under its heading."""
        for entry in entries(self._briefing, progress):
            begun = self._contents.add(entry)
            if begun is not None:
                yield self.writer.paragraph(begun.heading, "Heading1", Voice(), bookmark=begun.anchor)
            yield from self._release(entry)

    def above(self) -> Iterator[str]:
        """Yield what stands above the releases, once all of them were written."""
        if is_alone(self._briefing):
            return
        opened, plain = opening(self._briefing), Voice()
        lines = [(opened.title, "Title"), (opened.subtitle, "Subtitle"), (opened.what, "Normal")]
        lines += [*((text, "Normal") for text in opened.introduction), (opened.made, "Source")]
        for text, style in lines:
            if text:
                yield self.writer.paragraph(text, style, plain)
        if self._contents.groups:
            yield from table_of_contents(self._contents, self._briefing.words.contents_heading, self.writer)

    def _release(self, entry: Entry) -> Iterator[str]:
        writer, plain, voice = self.writer, Voice(), Voice(self._language(entry), entry.is_right_to_left)
        level = 2 if entry.group else 1
        style = "Title" if is_alone(self._briefing) else f"Heading{level}"
        named = self._contents.groups[-1].entries[-1].anchor
        yield writer.paragraph(entry.headline, style, voice, bookmark=named)
        yield writer.paragraph(" | ".join(entry.dateline), "Dateline", plain)
        for text in entry.summary:
            yield writer.paragraph(text, "Summary", voice)
        yield from writer.body(entry.parts, 0 if is_alone(self._briefing) else level, voice)
        for number, text in enumerate(entry.remark):
            said = f"{self._briefing.words.remark}: {text}" if not number else text
            yield writer.paragraph(said, "Remark", plain)
        yield from self._source(entry, voice)

    def _source(self, entry: Entry, voice: Voice) -> Iterator[str]:
        writer, plain = self.writer, Voice()
        if entry.credit:
            yield writer.paragraph(entry.credit, "Source", voice)
        if entry.subjects:
            yield writer.paragraph(entry.subjects, "Source", plain)
        if entry.address_text:
            yield writer.paragraph(entry.address_text, "Source", plain, link=entry.address)
        if entry.sources:
            yield writer.paragraph(" ".join(entry.sources), "Source", plain)

    def _language(self, entry: Entry) -> str:
        return "" if entry.language == self._briefing.words.language else entry.language


EXPORTER = Exporter(ExportFormat.DOCX, "docx", write)
