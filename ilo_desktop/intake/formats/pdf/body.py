"""The text of a release with its structure: headings by their letters, items by their marks, links by their areas."""

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from ilo_desktop.intake import markup
from ilo_desktop.intake.formats.pdf.links import Link
from ilo_desktop.intake.formats.pdf.paragraphs import Paragraph
from ilo_desktop.intake.prose import ENDS_SENTENCE

_LARGER = 1.08
_LONGEST_HEADING = 150
_ITEM = re.compile(r"(?:[•▪●◦‣■*–—-])\s+(?=\S)")
_NUMBERED = re.compile(r"(?P<number>\d{1,3})[.)]\s+(?=\S)")


def body_of(paragraphs: Sequence[Paragraph], size: float, links: Mapping[int, Sequence[Link]]) -> markup.Body:
    """Return paragraphs as a body; ``size`` is that of running text, ``links`` are those of each page."""
    return markup.clean("".join(_html(paragraphs, size, links)))


def _html(paragraphs: Sequence[Paragraph], size: float, links: Mapping[int, Sequence[Link]]) -> Iterator[str]:
    open_list = ""
    for paragraph in paragraphs:
        mark = _ITEM.match(paragraph.text)
        number = _NUMBERED.match(paragraph.text)
        wanted = "ul" if mark else "ol" if number else ""
        if wanted != open_list:
            yield f"</{open_list}>" if open_list else ""
            yield f'<ol start="{number["number"]}">' if number else f"<{wanted}>" if wanted else ""
            open_list = wanted
        opening = mark or number
        start = opening.end() if opening else 0
        tag = "li" if wanted else "h3" if is_heading(paragraph, size) else "p"
        yield f"<{tag}>{_linked(paragraph.text[start:], _within(paragraph, links))}</{tag}>"
    if open_list:
        yield f"</{open_list}>"


def is_heading(paragraph: Paragraph, size: float) -> bool:
    """Say whether a paragraph is a heading within a text: set apart, short and no sentence."""
    stands_out = paragraph.size > size * _LARGER or paragraph.is_bold
    return stands_out and len(paragraph.text) <= _LONGEST_HEADING and not ENDS_SENTENCE.search(paragraph.text)


def _within(paragraph: Paragraph, links: Mapping[int, Sequence[Link]]) -> list[Link]:
    first = (paragraph.page, paragraph.y - paragraph.size)
    last = (paragraph.last_page, paragraph.last_y + paragraph.size)
    pages = range(paragraph.page, paragraph.last_page + 1)
    return [link for page in pages for link in links.get(page, ()) if first <= (page, link.y) <= last]


def _linked(text: str, links: Sequence[Link]) -> str:
    """Return a text as HTML with the words of links that stand in it, each once, in their order."""
    found: list[str] = []
    done = 0
    for link in links:
        place = text.find(link.words, done)
        if place >= 0:
            found += [escape(text[done:place]), f'<a href="{escape(link.address)}">{escape(link.words)}</a>']
            done = place + len(link.words)
    return "".join([*found, escape(text[done:])])
