"""Atom (RFC 4287): a feed whose entries hold the releases whole, as clean HTML."""

from typing import BinaryIO

from ilo_desktop.newsroom.frames import GENERATOR
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.entries import Entry, entries, opening
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text
from ilo_desktop.publish.exports.feeds import Ids, author, changed, html_of, id_of_feed, moment
from ilo_desktop.publish.exports.prose import attribute, escape

_LONGEST_LABEL = 200


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write a feed."""
    ids = Ids()
    with as_text(file) as text:
        text.write(_head(briefing))
        for entry in entries(briefing, progress):
            text.write(_entry(entry, ids, briefing))
        text.write("</feed>\n")


def _head(briefing: Briefing) -> str:
    opened, words = opening(briefing), briefing.words
    said = " ".join(filter(None, (opened.what, *opened.introduction)))
    subtitle = f"<subtitle>{escape(' '.join(said.split()))}</subtitle>\n" if said else ""
    title = words.full_title(opened.title, opened.subtitle)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{attribute(words.language)}">\n'
        f"<id>{id_of_feed(title)}</id>\n<title>{escape(title)}</title>\n{subtitle}"
        f"<updated>{moment(briefing.printed_on):%Y-%m-%dT%H:%M:%SZ}</updated>\n"
        f"<author><name>{escape(words.organization)}</name></author>\n<generator>{GENERATOR}</generator>\n"
    )


def _entry(entry: Entry, ids: Ids, briefing: Briefing) -> str:
    words = briefing.words
    lines = [f"<id>{escape(ids.of(entry.release))}</id>", f"<title>{escape(entry.headline)}</title>"]
    if entry.day is not None:
        lines.append(f"<published>{entry.day.isoformat()}T00:00:00Z</published>")
    lines.append(f"<updated>{changed(entry.release, briefing.printed_on).isoformat()[:19]}Z</updated>")
    lines.append(f"<author><name>{escape(author(entry, words))}</name></author>")
    if entry.address:
        lines.append(f'<link rel="alternate" type="text/html" href="{attribute(entry.address)}"/>')
    if entry.kind:
        lines.append(f'<category term="{attribute(entry.kind[:_LONGEST_LABEL])}"/>')
    if entry.summary:
        lines.append(f"<summary>{escape(' '.join(entry.summary))}</summary>")
    lines.append(f'<content type="html">{escape(html_of(entry, words))}</content>')
    language = f' xml:lang="{entry.language}"' if entry.language != words.language else ""
    return f"<entry{language}>\n" + "\n".join(lines) + "\n</entry>\n"


EXPORTER = Exporter(ExportFormat.ATOM, "atom", write)
