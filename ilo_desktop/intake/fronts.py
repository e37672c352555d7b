"""What one release says of itself round its headline: kicker, kind, date, place, credit, summary; the rest is body."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ilo_desktop.intake.dates import DateLine, read_date
from ilo_desktop.newsroom.text import fold, is_cjk
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: How far from the top what a release says of itself can stand.
_FRONT_BLOCKS = 14
_LONGEST_HEADLINE, _LONGEST_KICKER, _LONGEST_FRONT, _LONGEST_SUMMARY = 300, 60, 160, 700
# How many texts between a headline and the date still are its summary.
_SUMMARY_BLOCKS = 2
_CREDIT = re.compile(r"(?:photos?|fotos?|image|crédits?|credits?)?\s*[:：]?\s*(?:©|\(c\))", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.!?…。！？؟;:][\"'”’»)\]]*$")
_SEPARATOR = re.compile(r"\s*[|•·／]\s*|\s+[–—-]\s+|\s*;\s+")
# "Date:", "Date issued:", "Fecha:", "Press release No. 12" say what the words behind them are.
_DATE_LABEL = re.compile(
    r"(?:date(?: issued| of issue| de publication)?|issued(?: on)?|published(?: on)?|posted(?: on)?|for release(?: on)?"
    r"|release date|publié le|fecha(?: de publicación)?|data|дата|日付|日期|发布日期|التاريخ)\s*[:：]?\s+(?=\S)",
    re.IGNORECASE,
)
_ISSUED_AT_END = re.compile(r"(?:date issued|date de publication|fecha de publicación)\s*[:：]", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(?:no\.?|n[°º]|nº|№|#|ilo/|oit/|bit/)\s*[\w/.-]*\d[\w/.-]*$", re.IGNORECASE)
#: "GENEVA (ILO News) - ", "TURIN, Italy (ILO News) – ", "(ILO News, Shanghai) - ", "Geneva, 7 March 2024 – ".
_DATELINE = re.compile(
    r"(?:(?P<lead>[^\W\d_][^()\n|]{1,80}?)\s*\((?P<agency>[^()]{2,40})\)|\((?P<inside>[^()]{2,60})\)"
    r"|(?P<bare>[^\W\d_][^()\n|]{1,80}?))\s*(?:[–—―]|\s-\s|-\s)\s*"
)
_AGENCIES = re.compile(r"\b(?:ilo|oit|bit|iao|мот)\b|news|nouvelles?|noticias?|notícias|أخبار", re.IGNORECASE)
_NAMES = frozenset(
    fold(name)
    for name in (
        *("International Labour Organization", "International Labour Office", "ILO", "ILO News", "United Nations"),
        *("Organisation internationale du Travail", "Bureau international du Travail", "OIT", "BIT", "Nations Unies"),
        *("Organización Internacional del Trabajo", "Naciones Unidas", "Organização Internacional do Trabalho"),
        *("Internationale Arbeitsorganisation", "IAO", "Международная организация труда", "МОТ"),
        *("国际劳工组织", "国際労働機関", "منظمة العمل الدولية", "www.ilo.org", "ilo.org", "-", "***", "* * *"),
        *("For immediate release", "For release", "Immediate release", "Pour diffusion immédiate"),
        *("Para publicación inmediata", "Para su publicación inmediata", "Not for publication before"),
    )
)


@dataclass(slots=True)
class Front:
    """What a release says of itself. ``taken`` are the numbers of the texts that say it and are no part of the body."""

    headline: int | None = None
    summary: tuple[int, ...] = ()
    kicker: str = ""
    kind: str = ""
    kind_words: str = ""
    date: DateLine | None = None
    place: str = ""
    credit: str = ""
    taken: set[int] = field(default_factory=set)


def read_front(texts: Sequence[str], vocabulary: Vocabulary, headline: int | None = None) -> Front:
    """Return what stands round the headline in the texts of one release, in their order.

    ``headline`` is the number of the text that is set as one. Without it the first text is it that can be one, behind a
    kicker; None in the answer where there is none.
    """
    front = Front(headline=headline)
    last = _FRONT_BLOCKS if headline is None else headline + _FRONT_BLOCKS
    others = [i for i, text in enumerate(texts[:last]) if i != headline and not _take(i, text, front, vocabulary)]
    if headline is None:
        front.headline = _headline(others, texts, front)
    if front.headline is not None:
        front.taken.add(front.headline)
        _take_beside(front, [i for i in others if i != front.headline], texts, vocabulary)
    _take_end(texts, front)
    _take_dateline(texts, front)
    return front


def _take(number: int, text: str, front: Front, vocabulary: Vocabulary) -> bool:
    """Note what a text says that is wholly a type line, a date, a credit or a name; False where it is none of these."""
    is_front = is_name(text) or _take_credit(text, front)
    if not is_front and len(text) <= _LONGEST_FRONT:
        is_front = _take_type_line(text, front, vocabulary)
    if is_front:
        front.taken.add(number)
    return is_front


def is_name(text: str) -> bool:
    return fold(text) in _NAMES or not any(letter.isalnum() for letter in text)


def _take_credit(text: str, front: Front) -> bool:
    is_credit = len(text) <= _LONGEST_FRONT and _CREDIT.match(text) is not None
    if is_credit and not front.credit:
        front.credit = text
    return is_credit


def _take_type_line(text: str, front: Front, vocabulary: Vocabulary) -> bool:
    """Note kind, date and place of a line that says nothing else: "Press release | HANOI | 7 March 2024"."""
    parts = [part for part in _SEPARATOR.split(text) if part]
    found = [_part(part, vocabulary) for part in parts]
    if dated := read_dated(text):
        found, parts = [dated], [text]
    if not any(found):
        return False
    rest = [part for part, value in zip(parts, found, strict=True) if value is None]
    if len(rest) > 1 or any(not _is_place(part) for part in rest):
        return False
    for part, value in zip(parts, found, strict=True):
        if isinstance(value, str):
            if not front.kind:
                front.kind, front.kind_words, front.kicker = value, part, part
        elif value and front.date is None:
            front.date = value
            front.place = value.place or front.place
    front.place = front.place or (rest[0] if rest and front.date else "")
    return True


def _part(words: str, vocabulary: Vocabulary) -> str | DateLine | None:
    """Return the kind or the date that some words are, None where they are neither."""
    return vocabulary.kind_of(_NUMBER.sub("", words).strip(" :")) or read_dated(words)


def read_dated(text: str) -> DateLine | None:
    """Return what a text says that is wholly a date, with a label, a place or a time of the day beside it."""
    for words in (text, _DATE_LABEL.sub("", text, count=1)):
        if date := read_date(words.strip(" ()")):
            return date
        place, comma, rest = words.partition(",")
        while comma:
            if (date := read_date(rest.strip(" ()"))) and _is_place(place) and not date.place:
                return DateLine(date.first, date.last, place.strip())
            head, comma, rest = rest.partition(",")
            place = f"{place},{head}"
    return None


def _is_place(words: str) -> bool:
    words = words.strip()
    is_short = 1 < len(words) <= _LONGEST_KICKER and len(words.split()) <= 6
    return is_short and not words[0].islower() and not any(map(str.isdigit, words)) and not _ENDS_SENTENCE.search(words)


def _headline(others: Sequence[int], texts: Sequence[str], front: Front) -> int | None:
    """Return the headline among the texts that are nothing else: the first, or the second behind a kicker."""
    possible = [i for i in others if _is_long_enough(texts[i])]
    if not possible:
        return None
    first = possible[0]
    date = next((i for i in sorted(front.taken) if i > first and is_dated(texts[i])), None)
    above = [i for i in possible if date is not None and i < date]
    has_kicker = len(above) > 2 and len(texts[first]) <= _LONGEST_KICKER and not front.kicker
    if has_kicker:
        front.kicker = texts[first]
        front.taken.add(first)
        return above[1]
    return first


def can_be_headline(text: str, vocabulary: Vocabulary) -> bool:
    """Say whether a text can be a headline, and says nothing else that stands round one."""
    return _is_long_enough(text) and not _take(0, text, Front(), vocabulary)


def _is_long_enough(text: str) -> bool:
    return 2 < len(text) <= _LONGEST_HEADLINE and (len(text.split()) > 1 or any(map(is_cjk, text[:8])))


def is_dated(text: str) -> bool:
    """Say whether a text is a date, or a type line with one."""
    return any(read_dated(part) for part in (text, *_SEPARATOR.split(text)))


def _take_beside(front: Front, others: Sequence[int], texts: Sequence[str], vocabulary: Vocabulary) -> None:
    """Take the kicker above the headline, and the summary between it and the date."""
    headline = front.headline or 0
    above = [i for i in others if i < headline and i not in front.taken]
    if above and len(texts[above[-1]]) <= _LONGEST_KICKER and not _ENDS_SENTENCE.search(texts[above[-1]]):
        if not front.kicker:
            front.kicker = texts[above[-1]]
            front.kind = front.kind or vocabulary.kind_of(front.kicker) or ""
            front.kind_words = front.kind_words or (front.kicker if front.kind else "")
        front.taken.add(above[-1])
    date = next((i for i in sorted(front.taken) if i > headline and is_dated(texts[i])), None)
    between = [i for i in others if date is not None and headline < i < date and i not in front.taken]
    if 0 < len(between) <= _SUMMARY_BLOCKS and sum(len(texts[i]) for i in between) <= _LONGEST_SUMMARY:
        front.summary = tuple(between)
        front.taken.update(between)


def _take_end(texts: Sequence[str], front: Front) -> None:
    """Take the date that pages of videos end with: "Date issued: 29 May 2014 |"."""
    for i in range(max(len(texts) - 3, 0), len(texts)):
        if len(texts[i]) <= _LONGEST_FRONT and _ISSUED_AT_END.match(texts[i]):
            date = read_dated(texts[i].rstrip(" |"))
            if date:
                front.date = front.date or date
                front.taken.add(i)


def _take_dateline(texts: Sequence[str], front: Front) -> None:
    """Note the place and the date that the body begins with; they stay where they stand."""
    body = next((text for i, text in enumerate(texts) if i not in front.taken and len(text) > _LONGEST_KICKER), "")
    match = _DATELINE.match(body)
    if match is None:
        return
    for words in _dateline_words(match):
        date = read_dated(words)
        if date and front.date is None:
            front.date = date
        if not front.place and (date is None or date.place):
            place = date.place if date else words
            front.place = place if _is_place(place) and len(place) > 1 else ""


def _dateline_words(match: re.Match[str]) -> Iterator[str]:
    """Yield what of a dateline can name a place or a day; without an agency's name only what holds a day does."""
    if match["lead"] and _AGENCIES.search(match["agency"]):
        yield match["lead"]
    elif match["inside"] and _AGENCIES.search(match["inside"]):
        yield from (part for part in re.split(r",\s*", match["inside"]) if not _AGENCIES.search(part))
    else:
        words = match["bare"] or match["lead"] or ""
        if any(map(str.isdigit, words)) or (words.isupper() and _is_place(words)):
            yield words.strip()
