"""The beginning of an article's text that says where it was written: "GENEVA (ILO News) - The herders …"."""

import re
from dataclasses import dataclass

from ilo_desktop.intake.dates import DateLine, DayOrder, find_date_in
from ilo_desktop.newsroom.looks import is_place

_LONGEST = 160
_DASH = r"\s*(?:[-–—―]+|:)\s*"
# Geneva (ILO News) – · TURIN, Italy, 7 March 2024 (ILO News) - · بيروت/عمَّان (أخبار م. ع. د) – · 北京（新闻）—
_WITH_AGENCY = re.compile(rf"(?P<place>[^()（）|\n]{{2,80}}?)\s*[(（](?P<agency>[^()（）\n]{{2,60}})[)）]{_DASH}")
# (ILO News, Shanghai) - · （国际劳工组织新闻，日内瓦）
_IN_BRACKETS = re.compile(
    rf"[(（](?P<agency>[^()（），,、،\n]{{2,40}})[,，、،]\s*(?P<place>[^()（）\n]{{2,60}})[)）](?:{_DASH})?"
)
# GENEVA, 7 March 2024 – · Madrid, 7 de marzo de 2024.- · Geneva, March 7, 2024 -- · 7 March 2024, Geneva –
_WITH_DATE = re.compile(r"(?P<place>[^()（）|\n]{4,100}?)\s*(?:\.?[-–—―]{1,3}|:|\.)\s+")
# GENEVA –
_IN_CAPITALS = re.compile(r"(?P<place>[^()\n–—:]{4,60}?)\s+[-–—―]{1,3}\s+")
_MARGIN = " \t\u00a0,،、，;:-–—|"
# Names in capitals that are no places, with which sentences begin.
_ORGANIZATIONS = frozenset({"UNICEF", "UNESCO", "UNDP", "UNHCR", "FIFA", "ASEAN", "COVID", "OECD", "OCDE", "BRICS"})


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a text was written; ``date`` is None where only the place is told.

    ``is_sure`` says that an agency or a date stands beside the place: words in capitals can be anything.
    """

    place: str = ""
    date: DateLine | None = None
    is_sure: bool = True


def read_dateline(text: str, order: DayOrder) -> Dateline | None:
    """Return what the dateline says with which a paragraph begins, None where it begins with none."""
    head = text[:_LONGEST]
    if match := _IN_BRACKETS.match(head):
        return _told(match["place"], order)
    if (match := _WITH_AGENCY.match(head)) and (told := _told(match["place"], order)):
        return told if told.date else _told(f"{match['place']}, {match['agency']}", order, place=told.place) or told
    if (match := _WITH_DATE.match(head)) and (told := _told(match["place"], order)) and told.date:
        return told
    if match := _IN_CAPITALS.match(head):
        place = match["place"].strip(_MARGIN)
        if _is_capitals(place):
            return Dateline(place, is_sure=False)
    return None


def _told(words: str, order: DayOrder, *, place: str = "") -> Dateline | None:
    """Return the place and the date that some words are, nothing else among them; None where they are more."""
    found = find_date_in(words, month_first=order.month_first)
    if found is None:
        words = words.strip(_MARGIN)
        return Dateline(words) if not place and is_place(words) else None
    start, end, date = found
    rest = f"{words[:start].strip(_MARGIN)} {words[end:].strip(_MARGIN)}".strip()
    if place:
        return Dateline(place, date)
    return Dateline(rest, date) if not rest or is_place(rest) else None


def _is_capitals(place: str) -> bool:
    letters = [letter for letter in place.split(",")[0] if letter.isalpha()]
    return len(letters) >= 4 and all(map(str.isupper, letters)) and place not in _ORGANIZATIONS and is_place(place)
