"""HTML: one file that needs nothing else, to be read in any browser, on paper and by screen readers.

It holds no scripts, loads nothing and says so to the browser, whatever stands in the releases.
"""

import shutil
from tempfile import TemporaryFile
from typing import BinaryIO

from ilo_desktop import resources
from ilo_desktop.newsroom.frames import GENERATOR
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.articles import Tongue, article
from ilo_desktop.publish.exports.contents import Contents
from ilo_desktop.publish.exports.entries import Opening, entries, is_alone, opening
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat
from ilo_desktop.publish.exports.prose import escape, paragraphs
from ilo_desktop.publish.words import Words

#: More releases than these are folded away under their months, until the reader opens one.
_MOST_OPEN = 100


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write a page. The releases wait in a temporary file, as the contents above them are known when all were seen."""
    contents = Contents()
    with TemporaryFile() as waiting:
        _write_articles(briefing, waiting, contents, progress)
        waiting.seek(0)
        opened = opening(briefing)
        file.write(_above(opened, briefing, contents).encode())
        shutil.copyfileobj(waiting, file)
        file.write(b"</main>\n</body>\n</html>\n")


def _write_articles(briefing: Briefing, waiting: BinaryIO, contents: Contents, progress: Progress) -> None:
    words, is_open = briefing.words, False
    for entry in entries(briefing, progress):
        begins = contents.add(entry)
        if begins is not None:
            waiting.write(f"{'</section>' if is_open else ''}\n{_section(begins.heading, begins.anchor)}".encode())
            is_open = True
        level = 1 if is_alone(briefing) else 3 if entry.group else 2
        waiting.write(article(entry, level, words).encode())
    waiting.write(b"</section>\n" if is_open else b"")


def _section(heading: str, name: str) -> str:
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{escape(heading)}</h2>\n'


def _above(opened: Opening, briefing: Briefing, contents: Contents) -> str:
    """Return all that stands above the first release."""
    is_one, words = is_alone(briefing), briefing.words
    parts = [
        f"<!DOCTYPE html>\n<html{Tongue.of_briefing(words).told()}>\n<head>\n",
        _head(opened),
        "</head>\n<body>\n",
        "" if is_one else _header(opened, words),
        "" if is_one or not contents.groups else _navigation(contents, words),
        "<main>\n",
    ]
    return "".join(parts)


def _head(opened: Opening) -> str:
    title = f"{opened.title}: {opened.subtitle}" if opened.subtitle else opened.title
    style = (resources.folder("exports") / "page.css").read_text(encoding="utf-8")
    return (
        '<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f'<meta name="generator" content="{GENERATOR}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}</style>\n"
    )


def _header(opened: Opening, words: Words) -> str:
    is_from_right = Tongue.of_briefing(words).is_from_right
    return (
        f"<header>\n<h1>{escape(opened.title)}</h1>\n"
        + paragraphs(filter(None, [opened.subtitle]), "subtitle", is_from_right=is_from_right)
        + paragraphs(filter(None, [opened.what]), is_from_right=is_from_right)
        + paragraphs(opened.introduction, "introduction", is_from_right=is_from_right)
        + f"<p>{escape(opened.made)}</p>\n</header>\n"
    )


def _navigation(contents: Contents, words: Words) -> str:
    around = Tongue.of_briefing(words)
    opens = " open" if contents.count <= _MOST_OPEN else ""
    lines = []
    for group in contents.groups:
        links = "".join(
            f'<li{Tongue.of(one).told(around)}><a href="#{one.anchor}">{escape(one.heading)}</a></li>\n'
            for one in group.entries
        )
        if not group.heading:
            lines.append(links)
            continue
        listed = f"<details{opens}>\n<summary>{escape(group.heading)}</summary>\n<ol>\n{links}</ol>\n</details>\n"
        lines.append(f"<li>{listed}</li>\n")
    heading = f'<h2 id="contents">{escape(words.contents_heading)}</h2>\n'
    return f'<nav aria-labelledby="contents">\n{heading}<ol>\n{"".join(lines)}</ol>\n</nav>\n'


EXPORTER = Exporter(ExportFormat.HTML, "html", write)
