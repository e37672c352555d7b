"""One article out of its paragraphs, from whatever file they come: its headline, what it says of itself, its text."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.datelines import Dateline, read_dateline
from ilo_desktop.intake.dates import DateLine, DayOrder, find_date_in
from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.letterheads import begins_as_name, is_address_line, is_embargo, is_letterhead, is_town
from ilo_desktop.intake.prose import ENDS_SENTENCE, is_short
from ilo_desktop.intake.sides import is_side
from ilo_desktop.intake.stamps import KindOf, Stamp, read_stamp
from ilo_desktop.newsroom.looks import is_credit
from ilo_desktop.newsroom.release import Draft
from ilo_desktop.newsroom.text import fold, squeeze

#: The type line stands among so many first paragraphs, and "Date issued" among so many last ones.
_HEAD, _TAIL = 9, 4
#: A summary is no longer than this; a longer paragraph is the text's.
_LONGEST_SUMMARY = 600
_LONGEST_HEADLINE = 400
#: So many characters tell a text's language well enough.
_ENOUGH_FOR_LANGUAGE = 20_000
#: Paragraphs that are wholly dates: more than these are a list's.
_MOST_DATES = 2
_FOR_RELEASE = frozenset(
    map(
        fold,
        (
            *("For immediate release", "For immediate use", "Immediate release", "Pour diffusion immédiate"),
            *("Para publicación inmediata", "Para su publicación inmediata", "Para divulgação imediata"),
            *("Zur sofortigen Veröffentlichung", "للنشر الفوري", "即时发布", "Для немедленной публикации"),
        ),
    )
)
#: A dateline stands in one of so many first paragraphs of a text: a caption can stand before it.
_PARAGRAPHS_BEFORE_DATELINE = 3
#: A letterhead has no more lines.
_LINES_OF_NAME = 5


@dataclass(slots=True)
class _Head:
    """What stands before an article's text, by what it is."""

    texts: list[str] = field(default_factory=list)
    credits: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)  # contacts and the like, which go behind the text
    url: str = ""
    stamp: Stamp = field(default_factory=Stamp)
    embargo: DateLine | None = None


def read_article(
    paragraphs: Sequence[str], desk: Desk, *, headline: str = "", order: DayOrder | None = None
) -> Draft | None:
    """Return the article that some paragraphs are, None where they are none: no headline, or the dates of a list.

    ``headline`` is what the file calls it elsewhere (the subject of a mail); ``order`` tells how the file's dates in
    numbers are meant. No word of the paragraphs behind the head is lost: they are the text, datelines included.
    """
    paragraphs = [paragraph for paragraph in map(str.strip, paragraphs) if paragraph]
    if order is None:
        order = DayOrder.of(paragraphs)
    paragraphs, name = _without_letterhead(paragraphs, desk.vocabulary.kind_of, order)
    front = _Front(paragraphs, desk.vocabulary.kind_of, order, squeeze(headline))
    if sum(order.read(paragraph) is not None for paragraph in paragraphs) > _MOST_DATES:
        return None
    end, body_start = front.bounds()
    head = front.head(end, body_start)
    body = list(paragraphs[body_start:])
    _take_first_credits(head, body)
    headline, kicker, summary, further = front.roles(head)
    if not headline:
        return None
    body = [*further, *body]
    tail = Stamp() if head.stamp.date else front.take_tail(body)
    kind = front.kind_of(kicker) if kicker and not head.stamp.kind else None
    if kind:
        head.stamp = head.stamp.joined(Stamp(kind=kind, kind_words=kicker))
    return _draft(head, tail, headline, kicker, summary, [*body, *head.aside, *name], order)


def begins_article(paragraphs: Sequence[str], desk: Desk, order: DayOrder) -> bool:
    """Say whether some paragraphs begin as an article: a headline, then a type line with a date, or a dateline.

    "For immediate release" says it too.
    """
    paragraphs, _ = _without_letterhead(paragraphs, desk.vocabulary.kind_of, order)
    front = _Front(paragraphs, desk.vocabulary.kind_of, order)
    end, start = front.bounds()
    if end == 0 or not front.has_headline(end):
        return False
    stamps = [front.stamp(i) for i in range(end, start)]
    if any(stamp and stamp.date for stamp in stamps) or any(fold(text) in _FOR_RELEASE for text in paragraphs[:end]):
        return True
    head = front.head(end, start)
    if (head.stamp.date or head.embargo) and any(
        front.kind_of(text) for text in head.texts
    ):  # "Press release" and a date over it all
        return True
    dateline = read_dateline(paragraphs[start], order) if start < len(paragraphs) else None
    return dateline is not None and dateline.is_sure


class _Front:
    """Finds where the head of an article ends, and what its parts are."""

    def __init__(self, paragraphs: Sequence[str], kind_of: KindOf, order: DayOrder, headline: str = "") -> None:
        self._paragraphs = paragraphs
        self.kind_of = kind_of
        self._order = order
        self._headline = headline
        self._stamps: dict[int, Stamp | None] = {}

    def stamp(self, i: int) -> Stamp | None:
        """Return what a paragraph says where it is a type line or a part of one."""
        if i not in self._stamps:
            self._stamps[i] = read_stamp(self._paragraphs[i], self.kind_of, self._order)
        return self._stamps[i]

    def bounds(self) -> tuple[int, int]:
        """Return where the head ends, and where the text begins: the type line and what belongs to it stand between.

        Without a dated type line the head ends before a type alone or a dateline, else behind the headline.
        """
        undated: tuple[int, int] | None = None
        for i in range(min(_HEAD, len(self._paragraphs))):
            if not self.has_headline(i):
                continue
            stamp, is_last = self.stamp(i), i + 1 == len(self._paragraphs)
            is_dated = stamp is not None and stamp.date is not None and (stamp.is_certain or i <= 2)
            if is_dated and not (is_last and undated):
                return self._around(i)
            if undated is None and stamp and not stamp.date:
                undated = i, i + 1
            elif undated is None and read_dateline(self._paragraphs[i], self._order):
                undated = i, i
        if undated:
            return undated
        return self._bare_bounds()

    def has_headline(self, end: int) -> bool:
        """Say whether the headline is known, or can stand among the paragraphs before one."""
        return bool(self._headline) or any(
            _is_text(paragraph) and not self.kind_of(paragraph) for paragraph in self._paragraphs[:end]
        )

    def _around(self, i: int) -> tuple[int, int]:
        """Return the bounds of a type line together with the parts of it that stand in lines above and below."""
        start, end = i, i + 1
        while start > 1 and self.stamp(start - 1) and self.has_headline(start - 1):
            start -= 1
        while end < len(self._paragraphs) and (below := self.stamp(end)) and not below.is_loose:
            end += 1
        return start, end

    def _bare_bounds(self) -> tuple[int, int]:
        """Return the end of a head that nothing closes: behind the first words that can be a headline."""
        texts = [
            i
            for i, paragraph in enumerate(self._paragraphs[:_HEAD])
            if _is_text(paragraph) and not self.kind_of(paragraph) and not self._is_stamp(i)
        ]
        if self._headline:
            known = fold(self._headline)
            end = next((i + 1 for i in texts if fold(self._paragraphs[i]) == known), texts[0] if texts else 0)
        elif not texts:
            end = len(self._paragraphs)
        else:
            lead = [self._paragraphs[i] for i in texts[:2]]
            has_kicker = len(lead) > 1 and all(map(is_short, lead)) and texts[1] == texts[0] + 1
            end = texts[1 if has_kicker else 0] + 1
        return end, end

    def head(self, end: int, body_start: int) -> _Head:
        """Return what stands before the text, by what it is."""
        found = _Head()
        for i in range(end, body_start):
            found.stamp = found.stamp.joined(self.stamp(i) or Stamp())
        for i, paragraph in enumerate(self._paragraphs[:end]):
            above = self.stamp(i) if all(map(self.kind_of, found.texts)) else None
            if is_address(paragraph) and not found.url:
                found.url = paragraph
            elif is_credit(paragraph):
                found.credits.append(paragraph)
            elif is_for_release(paragraph):
                found.stamp = found.stamp.joined(Stamp(kind=self.kind_of("press release") or "", kind_words=paragraph))
            elif is_letterhead(paragraph):
                continue
            elif not _is_text(paragraph):
                found.aside.append(paragraph)
                if is_embargo(paragraph) and (within := find_date_in(paragraph, month_first=self._order.month_first)):
                    found.embargo = within[2]
            elif above and self._is_over_headline(above, i):
                found.stamp = found.stamp.joined(above)
            else:
                found.texts.append(paragraph)
        return found

    def _is_stamp(self, i: int) -> bool:
        stamp = self.stamp(i)
        return stamp is not None and (not stamp.is_loose or self._is_over_headline(stamp, i))

    def _is_over_headline(self, stamp: Stamp, i: int) -> bool:
        """Say whether a line above all texts is the date over the headline, and not a headline that names a day."""
        if stamp.date is None or not stamp.is_loose:
            return stamp.date is not None
        return i + 1 < len(self._paragraphs) and not ENDS_SENTENCE.search(self._paragraphs[i + 1])

    def roles(self, head: _Head) -> tuple[str, str, str, list[str]]:
        """Return headline, kicker and summary among the texts of a head, and those that belong to the text."""
        texts, headline = head.texts, self._headline
        if headline:
            known = fold(headline)
            at = next((i for i, text in enumerate(texts) if fold(text) == known), None)
            if at is None:
                has_kicker = bool(texts) and self.kind_of(texts[0]) is not None
                return headline, texts[0] if has_kicker else "", "", texts[1 if has_kicker else 0 :]
            above = texts[at - 1 : at] if at and is_short(texts[at - 1]) else []
            before, below = texts[: at - len(above)], texts[at + 1 :]
        else:
            above, below = self._around_headline(texts)
            before, headline = [], squeeze(texts[len(above)]) if len(above) < len(texts) else ""
        if len(headline) > _LONGEST_HEADLINE or (not self._headline and self.kind_of(headline)):
            return "", "", "", []
        has_summary = bool(below) and len(below[0]) <= _LONGEST_SUMMARY and not read_dateline(below[0], self._order)
        summary = squeeze(below[0]) if has_summary else ""
        return headline, squeeze(" ".join(above)), summary, [*before, *below[1 if has_summary else 0 :]]

    def _around_headline(self, texts: list[str]) -> tuple[list[str], list[str]]:
        """Return the texts above the headline and those below it.

        Above stands at most a kicker: a kind's name, or a few words over another text that is no sentence.
        """
        if len(texts) < 2:
            return [], []
        first, second = texts[:2]
        is_over_headline = is_short(first) and not ENDS_SENTENCE.search(second)
        is_shorter = len(texts) > 2 or len(first) * 2 < len(second)
        is_kicker = self.kind_of(first) is not None or (is_over_headline and is_shorter)
        return (texts[:1], texts[2:]) if is_kicker else ([], texts[1:])

    def take_tail(self, body: list[str]) -> Stamp:
        """Take out the line among the last ones that tells the date ("Date issued: 29 May 2014 |"), and return it."""
        for i in range(len(body) - 1, max(len(body) - 1 - _TAIL, 0), -1):
            stamp = read_stamp(body[i], self.kind_of, self._order)
            if stamp and stamp.date and not stamp.is_loose:
                del body[i]
                return stamp
        return Stamp()


def _without_letterhead(
    paragraphs: Sequence[str], kind_of: KindOf, order: DayOrder
) -> tuple[Sequence[str], Sequence[str]]:
    """Return the paragraphs without the letterhead above them, and its lines: an authority's name, an address."""
    start, end = _address_above(paragraphs)
    address, others = paragraphs[start:end], [*paragraphs[:start], *paragraphs[end:]]
    if address and _is_name(others[:start], kind_of) and _has_headline(others[start:], kind_of, order):
        return others[start:], paragraphs[:end]
    name = _name_above_kind(others, kind_of, order)
    return others[len(name) :], [*name, *address]


def _address_above(paragraphs: Sequence[str]) -> tuple[int, int]:
    """Return where the address in a letterhead begins and ends, its street first; both are 0 where there is none."""
    start = next((i for i, text in enumerate(paragraphs[:_LINES_OF_NAME]) if is_address_line(text)), None)
    if start is None:
        return 0, 0
    end = start + 1
    while end < len(paragraphs) and (is_address_line(paragraphs[end]) or is_town(paragraphs[end])):
        end += 1
    return start, end


def _is_name(texts: Sequence[str], kind_of: KindOf) -> bool:
    """Say whether what stands over an address can be but the name of who lives there."""
    return len(texts) == 1 and _is_text(texts[0]) and is_short(texts[0]) and not kind_of(texts[0])


def _has_headline(paragraphs: Sequence[str], kind_of: KindOf, order: DayOrder) -> bool:
    """Say whether the first words that are no kind, date or place can be a headline, and no text."""
    texts = (text for text in paragraphs[:_LINES_OF_NAME] if _is_text(text) and not read_stamp(text, kind_of, order))
    headline = next(texts, "")
    return bool(headline) and not ENDS_SENTENCE.search(headline) and not read_dateline(headline, order)


def _name_above_kind(paragraphs: Sequence[str], kind_of: KindOf, order: DayOrder) -> Sequence[str]:
    """Return the lines of a letterhead: an authority's name over a kind, under which the headline is still to come."""
    at = next((i for i, paragraph in enumerate(paragraphs[:_LINES_OF_NAME]) if kind_of(paragraph)), 0)
    name, below = paragraphs[:at], paragraphs[at + 1 : at + 1 + _LINES_OF_NAME]
    texts = [text for text in name if _is_text(text)]
    if not texts or not begins_as_name(texts[0]) or not all(map(is_short, texts)):
        return ()
    return name if _has_headline(below, kind_of, order) else ()


def is_for_release(text: str) -> bool:
    """Say whether a text is "For immediate release", which says that it is a press release."""
    return fold(text) in _FOR_RELEASE


def _is_text(paragraph: str) -> bool:
    """Say whether a paragraph of a head is no address, credit, contact, embargo or "For immediate release"."""
    is_other = is_address(paragraph) or is_credit(paragraph) or is_side(paragraph) or is_embargo(paragraph)
    return not (is_other or is_letterhead(paragraph) or is_for_release(paragraph))


def _take_first_credits(head: _Head, body: list[str]) -> None:
    while body and is_credit(body[0]) and len(body[0]) <= _LONGEST_HEADLINE:
        head.credits.append(body.pop(0))


def _draft(
    head: _Head, tail: Stamp, headline: str, kicker: str, summary: str, body: Sequence[str], order: DayOrder
) -> Draft:
    stamp = head.stamp.joined(tail)
    datelines = [read_dateline(paragraph, order) for paragraph in body[:_PARAGRAPHS_BEFORE_DATELINE]]
    first = datelines[0] if datelines else None
    dateline = first or next((each for each in datelines if each and each.is_sure), Dateline())
    date = stamp.date or dateline.date or head.embargo or DateLine(None)
    text = "\n\n".join(body)
    words = f"{headline} {summary} {text[:_ENOUGH_FOR_LANGUAGE]}"
    return Draft(
        headline=headline,
        day=date.first,
        last_day=date.last,
        summary=summary,
        text=text,
        kicker=kicker or stamp.other or ("" if is_for_release(stamp.kind_words) else stamp.kind_words),
        kind=stamp.kind,
        kind_words=stamp.kind_words,
        credit="; ".join(head.credits),
        place=stamp.place or date.place or dateline.place,
        language=languages.verdict(languages.evidence(words)),
        url=head.url,
        identifiers=identifiers_of(head.url) if head.url else (),
        line=0,
        last_line=0,
    )
