"""The entries of a page's list, and the drafts that they are: their kinds, languages and the order of their dates."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.dates import DateLine, DayOrder, find_date_in, find_day, read_date
from ilo_desktop.intake.formats.format import Desk, Found
from ilo_desktop.intake.limits import LINES_BETWEEN_CHECKS
from ilo_desktop.intake.markup import Body
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.release import Document, Draft, Problem
from ilo_desktop.newsroom.text import squeeze


@dataclass(frozen=True, slots=True)
class Entry:
    """What a list says of one release. ``written`` is the date as people read it, ``machine`` as programs do.

    ``body`` is the whole text, where the list has that.
    """

    headline: str
    written: str = ""
    machine: str = ""
    url: str = ""
    kicker: str = ""
    summary: str = ""
    credit: str = ""
    body: Body = field(default_factory=Body)


@dataclass(frozen=True, slots=True)
class Listing:
    """A page's list in its order, with what stands over it; ``language`` is what the page says of itself."""

    entries: Sequence[Entry] = ()
    title: str = ""
    introduction: str = ""
    language: str = ""


def drafts_of(listing: Listing, document: Document, desk: Desk) -> Iterator[Found]:
    """Yield the drafts of a list's entries, then the problems."""
    evidence: Counter[str] = Counter(languages.evidence(f"{listing.title} {listing.introduction}"))
    own = [languages.evidence(f"{entry.headline} {entry.summary}") for entry in listing.entries]
    for each in own:
        evidence.update(each)
    language = languages.verdict(evidence) or listing.language
    order = DayOrder.of((entry.written for entry in listing.entries), language)
    kinds = [desk.vocabulary.kind_of(entry.kicker) or "" if entry.kicker else "" for entry in listing.entries]
    of_list = _kind_of_list(listing, desk, items_name_kinds=any(kinds))
    problems = [problem] if (problem := _order_problem(order, listing, document)) else []
    for count, (entry, kind) in enumerate(zip(listing.entries, kinds, strict=True)):
        if count % LINES_BETWEEN_CHECKS == 0:
            desk.check()
        date = read_day(entry.written, entry.machine, order)
        if date.first is None:
            problems.append(_undated(entry, date, document))
        yield Draft(
            headline=entry.headline,
            day=date.first,
            last_day=date.last,
            summary=entry.summary,
            text=entry.body.text,
            body=entry.body.html,
            kicker=entry.kicker,
            kind=kind or of_list[0],
            kind_words=entry.kicker if kind else of_list[1],
            credit=entry.credit,
            place=date.place,
            language=languages.within(languages.clear_verdict(own[count]), language),
            url=entry.url,
            identifiers=identifiers_of(entry.url),
            line=0,
            last_line=0,
        )
    yield from problems


def read_day(written: str, machine: str, order: DayOrder) -> DateLine:
    """Return the day of a date, as it is written where that is plain, else as programs are told it."""
    line = order.read(written) if written else None
    if line and line.first and not (order.is_guess and order.sample and machine):
        return line
    if machine and (day := find_day(machine)):
        return DateLine(day, place=line.place if line else "")
    if line:
        return line
    found = find_date_in(written, month_first=order.month_first) if written else None
    return found[2] if found else DateLine(None)


def is_date(text: str) -> bool:
    """Say whether a text is wholly a date, whichever order its numbers are in."""
    return bool(text) and read_date(text.strip(" |•·–—-")) is not None


def _order_problem(order: DayOrder, listing: Listing, document: Document) -> Problem | None:
    if all(entry.machine for entry in listing.entries):
        return None
    return order.problem(document.name)


def _undated(entry: Entry, date: DateLine, document: Document) -> Problem:
    is_impossible = bool(entry.written) and read_date(entry.written) == DateLine(None, place=date.place)
    if is_impossible:
        return Problem(Code.DATE_IMPOSSIBLE, document.name, values={"text": entry.written})
    return Problem(Code.ITEM_WITHOUT_DATE, document.name, values={"text": squeeze(entry.headline)[:80]})


def _kind_of_list(listing: Listing, desk: Desk, *, items_name_kinds: bool) -> tuple[str, str]:
    """Return the kind of the entries that name none, as in lists saved as text: by the introduction, else the title."""
    named = desk.vocabulary.kind_in(listing.introduction) if listing.introduction else None
    if named is None and not items_name_kinds and listing.title:
        named = desk.vocabulary.kind_in(listing.title)
    return named or ("", "")
