"""What is said of the bars."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ilo_desktop.desktop.timeline.bars import Bar, End, Unit, make_bars
from ilo_desktop.desktop.timeline.wording import description, initial_of, label_of, name_of, said_of, tip_of
from ilo_desktop.newsroom.periods import Period
from tests.desktop.timeline.test_bars import far_apart, timeline_of

JULY = Period.of_months(date(2023, 7, 1), date(2023, 7, 1))


@pytest.mark.parametrize(
    ("total", "matching", "tip", "said"),
    [
        (5, 3, "July 2023: 3 of 5 releases", "July 2023, 3 of 5 releases, in the period"),
        (1, 0, "July 2023: 0 of 1 release", "July 2023, 0 of 1 release, in the period"),
        (1, 1, "July 2023: 1 release", "July 2023, 1 release, in the period"),
        (1_200, 1_200, "July 2023: 1,200 releases", "July 2023, 1,200 releases, in the period"),
        (0, 0, "July 2023: no releases", "July 2023, no releases, in the period"),
    ],
)
def test_a_bar_says_how_many_of_how_many(total: int, matching: int, tip: str, said: str, qapp: object) -> None:
    bar = Bar(JULY, total, matching)
    assert tip_of(bar, Unit.MONTH) == tip
    assert said_of(bar, Unit.MONTH, is_chosen=True) == said
    assert said_of(bar, Unit.MONTH, is_chosen=False) == said.removesuffix(", in the period")


@pytest.mark.parametrize(
    ("bar", "unit", "name", "label"),
    [
        (Bar(JULY, 1, 1), Unit.MONTH, "July 2023", "Jul"),
        (Bar(Period.of_years(2023, 2023), 1, 1), Unit.YEAR, "2023", "2023"),
        (Bar(Period.of_years(1990, 1999), 1, 1), Unit.DECADE, "1990 – 1999", "1990s"),
        (Bar(Period.of_years(1900, 1909), 1, 1), Unit.DECADE, "1909 or earlier", "1900s"),
        (Bar(Period(date(1900, 1, 1), date(2023, 4, 30)), 1, 1, End.EARLIER), Unit.MONTH, "Before May 2023", "Earlier"),
        (Bar(Period(date(1900, 1, 1), date(1983, 12, 31)), 1, 1, End.EARLIER), Unit.YEAR, "Before 1984", "Earlier"),
        (Bar(Period(date(2024, 4, 1), date(2078, 9, 30)), 1, 1, End.LATER), Unit.MONTH, "After March 2024", "Later"),
    ],
)
def test_a_bar_is_named_by_its_time(bar: Bar, unit: Unit, name: str, label: str) -> None:
    assert (name_of(bar, unit), label_of(bar, unit)) == (name, label)


def test_initials_follow_the_language() -> None:
    earlier = Bar(Period.of_years(1900, 1901), 1, 1, End.EARLIER)
    assert (initial_of(Bar(JULY, 1, 1), Unit.MONTH), initial_of(earlier, Unit.MONTH)) == ("J", "Earlier")
    QLocale.setDefault(QLocale("ar_EG"))
    assert initial_of(Bar(JULY, 1, 1), Unit.MONTH) == "ل"


def test_the_whole_strip_says_of_what_it_is() -> None:
    months = timeline_of([(2, 1), (0, 0), (1, 1)])
    assert (
        description(make_bars(months, 60), months, None) == "Releases by month, May – July 2023. No period is chosen."
    )
    years = timeline_of([(1, 1)] * 120)
    assert description(make_bars(years, 60), years, JULY) == (
        "Releases by year, 2023 – 2033. The period July 2023 is chosen."
    )
    far = far_apart((date(1900, 1, 1), 1, 1), (date(1950, 1, 1), 900, 1))
    assert description(make_bars(far, 10), far, None).startswith("Releases by decade, 2029 or earlier.")
