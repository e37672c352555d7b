"""Citations of releases, and quotations with their source, in the ways that writers are asked for."""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from html import escape

from ilo_desktop.newsroom.quotes import marks_of, quoted, turned
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP
from ilo_desktop.publish.exports.addresses import web_address
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.spans import Spans
from ilo_desktop.publish.words import Words


class Style(StrEnum):
    """The ways to cite."""

    APA = "apa"  # the reference list of the 7th edition
    CHICAGO = "chicago"  # the bibliography of notes and bibliography, 17th edition
    PLAIN = "plain"
    MARKDOWN = "markdown"  # as plain, with a link


_AUTHOR = QT_TRANSLATE_NOOP("Paper", "International Labour Organization")
_UNDATED = QT_TRANSLATE_NOOP("Paper", "n.d.")
_RETRIEVED = QT_TRANSLATE_NOOP("Paper", "Retrieved {day}, from {address}")
_ACCESSED = QT_TRANSLATE_NOOP("Paper", "accessed {day}")
#: Headlines that end so need no full stop.
_ENDS = re.compile(r"[.!?…。！？؟][\"'”’»」』)\]]*$")
#: What Markdown takes for markup within a line.
_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>|~&$]")


def author(words: Words) -> str:
    """Return who is named as the author of every release."""
    return words.translate(_AUTHOR)


def read_on(release: Release, words: Words) -> date:
    """Return on which day a release was read: when its last document was saved or came in, else today."""
    if not release.sightings:
        return words.today
    last = release.sightings[-1]
    return last.saved_on or last.imported_at.astimezone().date()


def citation(release: Release, style: Style, words: Words) -> str:
    """Return the citation of a release in one line, without control characters.

    When it was read stands in that of an undated one alone.
    """
    match style:
        case Style.APA:
            parts = _apa(release, words)
        case Style.CHICAGO:
            parts = _chicago(release, words)
        case Style.PLAIN:
            parts = _plain(release, words)
        case Style.MARKDOWN:
            parts = _markdown(release, words)
    return " ".join(part for part in parts if part)


def citation_html(release: Release, style: Style, words: Words) -> str:
    """Return the citation as HTML: the address as a link and, in APA's way, the headline in italics."""
    text, headline = citation(release, style, words), _headline(release)
    if style is Style.APA and headline:
        start = len(" ".join(list(_apa(release, words))[:2])) + 1  # the headline follows author and date
        end = start + len(headline)
        return f"{escape(text[:start])}<i>{escape(headline)}</i>{_linked(text[end:], release)}"
    return _linked(text, release)


def quotation_html(text: str, release: Release, style: Style, words: Words) -> str:
    """Return a quotation as HTML, its paragraphs as such, and its citation below."""
    said = quoted(fit(text), release.language or words.language)
    lines = "".join(f"<p>{escape(line)}</p>" for line in said.split("\n") if line.strip())
    return f"<blockquote>{lines}</blockquote><p>{citation_html(release, style, words)}</p>"


def quotation(text: str, release: Release, style: Style, words: Words) -> str:
    """Return a text out of a release in quotation marks, and its citation below.

    The marks are those of the release's language; quotations within the text are turned into the other kind.
    """
    said = quoted(fit(text), release.language or words.language)
    source = citation(release, style, words)
    if style is not Style.MARKDOWN:
        return f"{said}\n\n{source}"
    lines = f"{_escaped(said)}\n\n{source}".split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _linked(text: str, release: Release) -> str:
    """Return a text as HTML, with the last place of the release's address as a link."""
    address = web_address(release.url)
    before, found, behind = text.rpartition(address) if address else (text, "", "")
    link = f'<a href="{escape(address)}">{escape(address)}</a>' if found else ""
    return f"{escape(before)}{link}{escape(behind)}"


def _apa(release: Release, words: Words) -> Iterator[str]:
    spans = Spans.american(words)
    kind = f"[{_kind(release, words)}]" if _kind(release, words) else ""
    yield f"{author(words)}."
    yield f"({spans.year_first(release) or words.translate(_UNDATED)})."
    yield f"{_headline(release)} {kind}." if kind else _ended(_headline(release))
    address = _address(release)
    if address and release.day is None:
        day = spans.day(read_on(release, words))
        yield words.translate(_RETRIEVED).format(day=day, address=address)
    else:
        yield address


def _chicago(release: Release, words: Words) -> Iterator[str]:
    spans = Spans.american(words)
    yield f"{author(words)}."
    yield _in_marks(_headline(release), words.language)
    yield _described(release, words, spans)
    yield _ended(_address(release))


def _plain(release: Release, words: Words) -> Iterator[str]:
    yield f"{author(words)}:"
    yield _ended(_headline(release))
    yield _described(release, words, Spans.of(words))
    yield _address(release)


def _markdown(release: Release, words: Words) -> Iterator[str]:
    headline, address = _escaped(_headline(release)), web_address(release.url)
    yield f"{_escaped(author(words))}:"
    target = f"<{address}>" if "(" in address or ")" in address else address
    yield _ended(f"[{headline}]({target})" if address else headline)
    yield _escaped(_described(release, words, Spans.of(words)))
    yield "" if address else _escaped(_address(release))


def _described(release: Release, words: Words, spans: Spans) -> str:
    """Return kind and day as a sentence, and when an undated release was read."""
    parts = [_kind(release, words), spans.days(release) or words.translate(_UNDATED)]
    if release.day is None:
        parts.append(words.translate(_ACCESSED).format(day=spans.day(read_on(release, words))))
    return _ended(", ".join(part for part in parts if part))


def _in_marks(headline: str, language: str) -> str:
    """Return a headline in quotation marks with its full stop, which stands within them in English alone."""
    marks = marks_of(language)
    before, behind = marks.outer
    title = turned(headline, marks, 1)
    if language == "en":
        return f"{before}{_ended(title)}{behind}"
    return f"{before}{title}{behind}."


def _headline(release: Release) -> str:
    return squeeze(fit(release.headline))


def _kind(release: Release, words: Words) -> str:
    return squeeze(fit(words.kind(release)))


def _address(release: Release) -> str:
    return web_address(release.url) or squeeze(fit(release.url))


def _ended(text: str) -> str:
    return text if not text or _ENDS.search(text) else f"{text}."


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\g<0>", text)
