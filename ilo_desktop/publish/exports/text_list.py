"""Plain text in the layout of the newsroom's own lists, which this program's reader of lists reads back.

A release is a numbered item of blocks: credit, kicker or kind, headline, days with the place, summary, address. The
layout holds no texts, tags, notes or remarks, and a summary in one block. What a line cannot hold stays out rather
than be taken for something else: a place that does not look like one, and a kicker above an undated release that is no
kind's name. A headline that is nothing but a date or the credit of a picture is read as that, a list of undated
releases alone as none, and a release without a kind as one of the kind that a title or introduction of the user's own
names.
"""

from collections.abc import Iterator
from typing import BinaryIO

from ilo_desktop.newsroom.looks import is_credit, is_place
from ilo_desktop.newsroom.progress import Progress
from ilo_desktop.newsroom.provenance import Field, Giver, provenance
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.citations import author
from ilo_desktop.publish.exports.addresses import web_address
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.exports.exporter import Exporter, ExportFormat, as_text, stepping
from ilo_desktop.publish.words import Words

_INDENT = "    "
#: A reader takes no more digits for the number of an item; it begins anew with every group anyway.
_HIGHEST_NUMBER = 999_999
#: A line that is longer is no date, whatever it begins with.
_LONGEST_DATE = 120
#: A credit that does not look like one says that it is.
_CREDITED = "Credit: {credit}"
_PLACE_ENDS = " ,.،、，"


def write(briefing: Briefing, file: BinaryIO, progress: Progress) -> None:
    """Write the list: its title, the introduction, and the items, under their years where the order is by date."""
    words = briefing.words
    with as_text(file) as text:
        text.write(f"{_title(briefing)}\n")
        if introduction := _line(briefing.introduction):
            text.write(f"\n{introduction}\n")
        number, group = 0, ""
        for release in stepping(briefing, progress):
            of_release = _group(release, words) if briefing.order.is_by_date else ""
            if of_release != group:
                number, group = 0, of_release
                text.write(f"\n\n{group}\n")
            number = number % _HIGHEST_NUMBER + 1
            first, *others = _blocks(release, words)
            text.write(f"\n  {number}. {first}\n")
            text.writelines(f"\n{_INDENT}{block}\n" for block in others)


def _title(briefing: Briefing) -> str:
    """Return the title, or the organization's name for the one that every list has.

    That calls all releases press releases, and a reader of lists believes it of those whose kind is not known.
    """
    words = briefing.words
    if briefing.title != words.title and not briefing.is_one_release and (title := _line(briefing.full_title)):
        return title
    name = author(words)
    with_subtitle = _line(words.full_title(name, briefing.subtitle))
    return name if words.vocabulary.kind_in(with_subtitle) else with_subtitle


def _group(release: Release, words: Words) -> str:
    return words.no_date if release.day is None else f"{release.day:%Y}"


def _blocks(release: Release, words: Words) -> Iterator[str]:
    """Yield the blocks of an item; the headline is never left out, so that there is one at least."""
    summary = _line(release.summary)
    if credit := _line(release.credit):
        yield credit if is_credit(credit) else _CREDITED.format(credit=credit)
    if lead := _lead(release, words):
        yield lead
    yield _line(release.headline)
    if release.day is not None:
        yield _dated(release, words)
    if summary:
        yield summary
    if address := web_address(release.url):
        yield address


def _lead(release: Release, words: Words) -> str:
    """Return the kicker of a release, or its kind; where no date follows, only a kind's name shows as one."""
    kicker = _line(release.kicker or words.kind(release))
    return kicker if release.day is not None or words.vocabulary.kind_of(kicker) else ""


def _dated(release: Release, words: Words) -> str:
    days, place = _days(release, words), _line(_written_place(release))
    with_place = f"{days}, {place}"
    is_fit = place == place.strip(_PLACE_ENDS) and is_place(place) and len(with_place) <= _LONGEST_DATE
    return with_place if is_fit else days


def _written_place(release: Release) -> str:
    """Return the place that a document or the user gives; what the vocabulary found, it finds again."""
    is_found = any(one.field is Field.PLACE and one.giver is Giver.VOCABULARY for one in provenance(release))
    return "" if is_found else release.place


def _days(release: Release, words: Words) -> str:
    """Return the days as the newsroom writes them: "07 March 2024", "21-22 September 2015"."""
    first, last = release.day, release.last_day
    assert first is not None  # noqa: S101 - asked before
    if last is None or last <= first:
        return _two_digits(words.day(first))
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day:02}-{_two_digits(words.day(last))}"
    return f"{_two_digits(words.day(first))} – {_two_digits(words.day(last))}"


def _two_digits(day: str) -> str:
    return f"0{day}" if day[1:2] == " " else day


def _line(text: str) -> str:
    return squeeze(fit(text))


EXPORTER = Exporter(ExportFormat.TEXT, "txt", write, tells_contents=False)
