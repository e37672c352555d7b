"""What the bars of the timeline are called, and what is said of them."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ilo_desktop.desktop import when
from ilo_desktop.desktop.plurals import number
from ilo_desktop.desktop.timeline.bars import Bar, Bars, End, Unit
from ilo_desktop.newsroom.periods import Period
from ilo_desktop.newsroom.timeline import Timeline
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_BY_UNIT = {
    Unit.MONTH: QT_TRANSLATE_NOOP("Timeline", "Releases by month, {period}."),
    Unit.YEAR: QT_TRANSLATE_NOOP("Timeline", "Releases by year, {period}."),
    Unit.DECADE: QT_TRANSLATE_NOOP("Timeline", "Releases by decade, {period}."),
}


def name_of(bar: Bar, unit: Unit) -> str:
    """Return what a bar stands for: "July 2023", or "Before May 2023" for what lies far from the others."""
    day = timedelta(days=1)
    say = when.month if unit is Unit.MONTH else when.year
    if bar.end is End.EARLIER:
        return translate("Timeline", "Before {period}").format(period=say(bar.period.last + day))
    if bar.end is End.LATER:
        return translate("Timeline", "After {period}").format(period=say(bar.period.first - day))
    return when.period(bar.period)


def tip_of(bar: Bar, unit: Unit) -> str:
    """Return what the mouse is told of a bar: "July 2023: 3 of 5 releases"."""
    return translate("Timeline", "{period}: {count}").format(period=name_of(bar, unit), count=_count_of(bar))


def said_of(bar: Bar, unit: Unit, *, is_chosen: bool) -> str:
    """Return what a screen reader says of a bar: "July 2023, 3 of 5 releases, in the period"."""
    text = translate("Timeline", "{period}, {count}")
    if is_chosen:
        text = translate("Timeline", "{period}, {count}, in the period")
    return text.format(period=name_of(bar, unit), count=_count_of(bar))


def _count_of(bar: Bar) -> str:
    if not bar.total:
        return translate("Timeline", "no releases")
    if bar.matching == bar.total:
        return translate("Timeline", "%Ln release(s)", "", bar.total)
    text = translate("Timeline", "{matching} of %Ln release(s)", "", bar.total)
    return text.format(matching=number(bar.matching))


def label_of(bar: Bar, unit: Unit) -> str:
    """Return what stands under a bar."""
    if bar.end is not None:
        is_earlier = bar.end is End.EARLIER
        return translate("Timeline", "Earlier") if is_earlier else translate("Timeline", "Later")
    if unit is Unit.MONTH:
        return when.short_month(bar.period.first)
    year = when.year(bar.period.first)
    return translate("Timeline", "{year}s").format(year=year) if unit is Unit.DECADE else year


def initial_of(bar: Bar, unit: Unit) -> str:
    """Return what stands under a month's bar where its name has no room."""
    return label_of(bar, unit) if bar.end is not None else when.month_initial(bar.period.first)


def without_dates() -> str:
    """Return what stands in the place of bars where no release has a date."""
    return translate("Timeline", "No release has a date")


def description(bars: Bars, timeline: Timeline, period: Period | None) -> str:
    """Return what the strip as a whole shows, in sentences."""
    if not len(bars):
        return translate("Timeline", "No release has a date.")
    whole = when.period(bars.period(0, len(bars) - 1))
    said = [translate("Timeline", _BY_UNIT[bars.unit]).format(period=whole)]
    if period is None:
        said.append(translate("Timeline", "No period is chosen."))
    else:
        said.append(translate("Timeline", "The period {period} is chosen.").format(period=when.period(period)))
    if timeline.undated_total:
        said.append(translate("Timeline", "Without a date: %Ln release(s).", "", timeline.undated_total))
    return " ".join(said)
