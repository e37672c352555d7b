"""What a column's values look like, and what it is taken to hold for that, where its name does not say it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ilo_desktop.intake.documents import is_address
from ilo_desktop.intake.tables.days import is_day
from ilo_desktop.intake.tables.grid import Row
from ilo_desktop.newsroom.columns import Holds

_MOST = 0.6  # the share of its values that makes a column one of days, addresses or kinds
_MANY = 0.5  # the share of different values from which a column can be one of headlines
# How many characters values have on the average, from where on they are such.
_SHORT_FROM, _HEADLINES_FROM, _SUMMARIES_FROM, _TEXTS_FROM = 5, 12, 60, 400


@dataclass(frozen=True, slots=True)
class Content:
    """The shares of days, addresses and kinds among a column's values, their mean length, the share of different ones.

    ``samples`` are the first different values, whole.
    """

    days: float
    addresses: float
    kinds: float
    length: float
    different: float
    samples: tuple[str, ...]

    @property
    def sort(self) -> str:
        """What tells columns without names apart."""
        return "day" if self.days >= _MOST else "url" if self.addresses >= _MOST else ""


def content_of(rows: Sequence[Row], number: int, is_kind: Callable[[str], bool], sample_count: int) -> Content:
    """Return what the values of a column are like."""
    values = [value for row in rows if (value := row.value(number))]
    if not values:
        return Content(0, 0, 0, 0, 0, ())
    count, different = len(values), dict.fromkeys(values)
    return Content(
        days=sum(map(is_day, values)) / count,
        addresses=sum(map(is_address, values)) / count,
        kinds=sum(map(is_kind, values)) / count,
        length=sum(map(len, values)) / count,
        different=len(different) / count,
        samples=tuple(different)[:sample_count],
    )


def completed(by_name: Sequence[Holds], contents: Sequence[Content]) -> tuple[Holds, ...]:
    """Return what columns hold: by their names where these say it, else by their contents.

    Nothing is guessed of a column that is empty, nor is a headline of one whose values are the same again and again.
    """
    holdings = list(by_name)
    guesses: tuple[tuple[Holds, Callable[[Content], float]], ...] = (
        (Holds.DAY, lambda content: content.days if content.days >= _MOST else 0),
        (Holds.URL, lambda content: content.addresses if content.addresses >= _MOST else 0),
        (Holds.KICKER, lambda content: content.kinds if content.kinds >= _MOST else 0),
        (Holds.HEADLINE, _can_be_headline),
        (Holds.TEXT, lambda content: content.length if content.length >= _TEXTS_FROM else 0),
        (Holds.SUMMARY, lambda content: content.length if content.length >= _SUMMARIES_FROM else 0),
        (Holds.TEXT, lambda content: content.length if content.length >= _SUMMARIES_FROM else 0),
    )
    for holds, weight in guesses:
        free = [number for number, held in enumerate(holdings) if held is Holds.NOTHING and weight(contents[number])]
        if free and holds not in holdings:
            holdings[max(free, key=lambda number: weight(contents[number]))] = holds
    return tuple(holdings)


def _can_be_headline(content: Content) -> float:
    """Return how well the values of a column can be headlines: of columns that can be alike the first has them."""
    if content.days >= _MOST or content.addresses >= _MOST or content.different < _MANY:
        return 0
    if _HEADLINES_FROM <= content.length < _TEXTS_FROM:
        return 2
    return 1 if _SHORT_FROM <= content.length < _HEADLINES_FROM else 0
