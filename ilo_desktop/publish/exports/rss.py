"""RSS 2.0, with the whole texts as ``content:encoded`` and with what Dublin Core says of author and language."""

from datetime import date
from email.utils import format_datetime
from typing import BinaryIO

from ilo_desktop.newsroom.frames import GENERATOR
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.entries import Entry, entries, opening
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text
from ilo_desktop.publish.exports.feeds import ORGANIZATION_ADDRESS, Ids, author, html_of, is_address, moment
from ilo_desktop.publish.exports.prose import escape, paragraphs

_NAMESPACES = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write a feed."""
    ids = Ids()
    with as_text(file) as text:
        text.write(_head(briefing))
        for entry in entries(briefing, progress):
            text.write(_item(entry, ids, briefing))
        text.write("</channel>\n</rss>\n")


def _head(briefing: Briefing) -> str:
    opened, words = opening(briefing), briefing.words
    title = words.full_title(opened.title, opened.subtitle)
    said = " ".join(" ".join((opened.what, *opened.introduction)).split()) or title
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" {_NAMESPACES}>\n<channel>\n'
        f"<title>{escape(title)}</title>\n<link>{ORGANIZATION_ADDRESS}</link>\n"
        f"<description>{escape(said)}</description>\n<language>{escape(words.language)}</language>\n"
        f"<lastBuildDate>{_day(briefing.printed_on)}</lastBuildDate>\n<generator>{GENERATOR}</generator>\n"
    )


def _item(entry: Entry, ids: Ids, briefing: Briefing) -> str:
    words, identity = briefing.words, ids.of(entry.release)
    lines = [f"<title>{escape(entry.headline)}</title>"]
    if entry.address:
        lines.append(f"<link>{escape(entry.address)}</link>")
    is_permanent = "true" if is_address(identity, entry) else "false"
    lines.append(f'<guid isPermaLink="{is_permanent}">{escape(identity)}</guid>')
    if entry.day is not None:
        lines.append(f"<pubDate>{_day(entry.day)}</pubDate>")
    lines.append(f"<dc:creator>{escape(author(entry, words))}</dc:creator>")
    if entry.language:
        lines.append(f"<dc:language>{entry.language}</dc:language>")
    if entry.kind:
        lines.append(f"<category>{escape(entry.kind)}</category>")
    if entry.summary:
        summary = paragraphs(entry.summary, is_from_right=entry.is_right_to_left)
        lines.append(f"<description>{escape(summary)}</description>")
    lines.append(f"<content:encoded>{escape(html_of(entry, words))}</content:encoded>")
    return "<item>\n" + "\n".join(lines) + "\n</item>\n"


def _day(day: date) -> str:
    """Return a day as RFC 822 writes it, with the year in four digits."""
    return format_datetime(moment(day), usegmt=True)


EXPORTER = Exporter(ExportFormat.RSS, "rss", write)
