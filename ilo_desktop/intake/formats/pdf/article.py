"""One release out of the paragraphs of a PDF: headline by its letters, then what stands around it, then the body."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mode

from ilo_desktop.intake import languages
from ilo_desktop.intake.dates import DateLine, read_date
from ilo_desktop.intake.formats.pdf.paragraphs import Paragraph
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold, is_cjk
from ilo_desktop.newsroom.vocabulary import Vocabulary

# In parts of the size of running text: what is set larger.
_LARGER = 1.12
_LONGEST_HEADLINE = 300
_LONGEST_FRONT = 120
# How many paragraphs under the headline may still say what the release is.
_FRONT_BELOW = 4
_NAMES = frozenset(
    map(
        fold,
        (
            *("International Labour Organization", "International Labour Office", "ILO", "ILO News", "United Nations"),
            *(
                "Organisation internationale du Travail",
                "Bureau international du Travail",
                "OIT",
                "BIT",
                "Nations Unies",
            ),
            *("Organización Internacional del Trabajo", "Oficina Internacional del Trabajo", "Naciones Unidas"),
            *("Organização Internacional do Trabalho", "Internationale Arbeitsorganisation", "IAO"),
            *("Международная организация труда", "МОТ", "国际劳工组织", "国際労働機関", "منظمة العمل الدولية"),
            *("www.ilo.org", "ilo.org"),
        ),
    )
)
_PARTS = re.compile(r"\s*[|•·]\s*|\s+[–—-]\s+")
_LABEL = re.compile(r"^[^\W\d][^:：\n]{2,24}[:：]\s*")
_DATELINE = re.compile(r"(?P<place>[^\W\d_][^()\n]{1,60}?),?\s*(?:\([^()]{2,40}\)\s*[-–—:]|[-–—]\s)")


@dataclass(slots=True)
class _Front:
    """What stands around a headline: each part once, the first that says it."""

    kind: str = ""
    kind_words: str = ""
    kicker: str = ""
    date: DateLine | None = None
    place: str = ""


def headline_of(paragraphs: Sequence[Paragraph], vocabulary: Vocabulary, title: str = "") -> int | None:
    """Return which paragraph is the headline: the largest of the first page that is none of the other things there.

    ``title`` is what the file says of itself; it counts where it stands on the page. None where nothing stands out.
    """
    if not paragraphs:
        return None
    first = [i for i, paragraph in enumerate(paragraphs) if paragraph.page == paragraphs[0].page]
    possible = [i for i in first if _can_be_headline(paragraphs[i], vocabulary)]
    if title and (named := [i for i in possible if fold(paragraphs[i].text) == fold(title)]):
        return named[0]
    body = _body_size(paragraphs)
    if larger := [i for i in possible if paragraphs[i].size > body * _LARGER]:
        return max(larger, key=lambda i: (paragraphs[i].size, -i))
    bold = [i for i in possible if paragraphs[i].is_bold]
    plain = [i for i in possible if not paragraphs[i].text.endswith((".", "。", "…"))]
    return next(iter(bold or plain), None)


def read_article(paragraphs: Sequence[Paragraph], headline: int, vocabulary: Vocabulary) -> Draft:
    """Return the release whose headline is the paragraph of this number."""
    front = _Front()
    above = [paragraph for paragraph in paragraphs[:headline] if not _is_name(paragraph.text)]
    unplaced = [paragraph for paragraph in above if not _take(paragraph.text, front, vocabulary, is_above=True)]
    rest = list(paragraphs[headline + 1 :])
    below, body = rest[:_FRONT_BELOW], rest[_FRONT_BELOW:]
    below = [paragraph for paragraph in below if not _take(paragraph.text, front, vocabulary, is_above=False)]
    body = [*below, *body]
    summary = _summary(body, _body_size(paragraphs))
    text = "\n\n".join(paragraph.text for paragraph in [*unplaced, *body[1 if summary else 0 :]])
    dateline = _DATELINE.match(body[1 if summary else 0].text) if len(body) > bool(summary) else None
    date = front.date or DateLine(None)
    return Draft(
        headline=paragraphs[headline].text,
        day=date.first,
        last_day=date.last,
        summary=summary,
        text=text,
        kicker=front.kicker,
        kind=front.kind,
        kind_words=front.kind_words,
        place=date.place or front.place or (_place(dateline["place"]) if dateline else ""),
        language=languages.verdict(languages.evidence(f"{paragraphs[headline].text} {summary} {text}")),
        line=paragraphs[0].page,
        last_line=paragraphs[-1].last_page,
    )


def _body_size(paragraphs: Sequence[Paragraph]) -> float:
    return mode(paragraph.size for paragraph in paragraphs for _ in range(1 + len(paragraph.text) // 40))


def _is_name(text: str) -> bool:
    return fold(text) in _NAMES


def _can_be_headline(paragraph: Paragraph, vocabulary: Vocabulary) -> bool:
    text = paragraph.text
    if not 2 < len(text) <= _LONGEST_HEADLINE or _is_name(text) or vocabulary.kind_of(text):
        return False
    if read_date(text) or _dated_part(text) or not any(letter.isalpha() for letter in text):
        return False
    return len(text.split()) > 1 or any(map(is_cjk, text[:8]))


def _take(text: str, front: _Front, vocabulary: Vocabulary, *, is_above: bool) -> bool:
    """Note what a line around the headline says; False where it is no such line."""
    if len(text) > _LONGEST_FRONT:
        return False
    parts = [part for part in _PARTS.split(text) if part]
    taken = [_take_part(part, front, vocabulary) for part in [text, *parts][: 1 if len(parts) < 2 else None]]
    if any(taken):
        return True
    if is_above and not front.kicker and len(text) <= _LONGEST_FRONT // 2:
        front.kicker = text
        return True
    return False


def _take_part(text: str, front: _Front, vocabulary: Vocabulary) -> bool:
    if kind := vocabulary.kind_of(text):
        if not front.kind:
            front.kind, front.kind_words, front.kicker = kind, text, front.kicker or text
        return True
    found = _dated_part(text)
    if found is None:
        return False
    place, date = found
    if front.date is None:
        front.date, front.place = date, place
    return True


def _dated_part(text: str) -> tuple[str, DateLine] | None:
    """Return the place and the date of a text that is wholly a date, with a label or a place before it."""
    for words in (text, _LABEL.sub("", text)):
        if date := read_date(words):
            return "", date
    place, comma, words = text.partition(", ")
    if comma and (date := read_date(words)) and (named := _place(place)):
        return named, date
    return None


def _place(words: str) -> str:
    words = words.strip(" ,")
    is_place = 1 < len(words) <= 60 and not any(letter.isdigit() for letter in words) and not words[0].islower()
    return words if is_place and len(words.split()) <= 6 else ""


def _summary(body: Sequence[Paragraph], size: float) -> str:
    """Return the first paragraph under the headline where it is set as a summary: larger, or bold as a whole."""
    if len(body) < 2:
        return ""
    first, second = body[0], body[1]
    stands_out = first.size > size * 1.05 or (first.is_bold and not second.is_bold)
    return first.text if stands_out and len(first.text.split()) > 4 else ""
