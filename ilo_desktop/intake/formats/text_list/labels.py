"""Labels in lines of their own above what they name, as in pages copied out of a browser: "Published", then the day."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ilo_desktop.intake.dates import DayOrder, find_date_in
from ilo_desktop.intake.formats.text_list.lines import Line
from ilo_desktop.intake.prose import is_short
from ilo_desktop.intake.stamps import is_label_of_date, is_label_of_update
from ilo_desktop.newsroom.text import fold

# Who published a page stands above the day on which it did.
_SENDERS = frozenset(map(fold, ("From", "Published by", "Issued by", "De la part de", "Publié par", "Publicado por")))
#: Behind a date that a label names: " — See all updates", at most so many characters.
_LONGEST_REST = 40
_BETWEEN = re.compile(r"\s*[-–—|,;(]")


def join_labels(lines: Sequence[Line], order: DayOrder) -> list[Line]:
    """Return the lines of a page, each label in one line with the date or the sender below it.

    The line of a date that says when a release came out is one of a date, that of its last change is none; right behind
    the other one it says nothing of the release.
    """
    joined: list[Line] = []
    i = 0
    while i < len(lines):
        line = _labelled(lines[i], lines[i + 1], order) if i + 1 < len(lines) else None
        i += 2 if line else 1
        own = line or lines[i - 1]
        if not (line and line.gap == 0 and _is_update(line) and joined and joined[-1].date):
            joined.append(own)
    return joined


def _labelled(label: Line, below: Line, order: DayOrder) -> Line | None:
    """Return a label and what it names below as one line, None where the lines are not so."""
    words = label.words.rstrip(" :：")
    if label.mark or label.date or below.mark or below.after_rule:
        return None
    together = replace(label, number=below.number, words=f"{words}: {below.words}")
    if is_label_of_date(words) and below.date:
        return replace(together, date=below.date)
    if is_label_of_update(words) and (below.date or _begins_with_date(below.words, order)):
        return together
    is_sender = label.words != words and fold(words) in _SENDERS
    return together if is_sender and is_short(below.words) and below.gap == 0 else None


def _is_update(line: Line) -> bool:
    return is_label_of_update(line.words.partition(":")[0])


def _begins_with_date(words: str, order: DayOrder) -> bool:
    found = find_date_in(words, month_first=order.month_first)
    if found is None or found[0]:
        return False
    rest = words[found[1] :]
    return len(rest) <= _LONGEST_REST and _BETWEEN.match(rest) is not None
