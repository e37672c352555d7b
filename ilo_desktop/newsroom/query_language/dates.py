"""Dates in searches: ``date:``, ``before:`` and ``after:``, and the conditions that they stand for."""

from datetime import date, timedelta

from ilo_desktop.newsroom.clauses import Condition
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.keys import FIRST_DAY, LAST_DAY
from ilo_desktop.newsroom.periods import Period, is_moving, moving_value
from ilo_desktop.newsroom.query_language.faults import QueryError
from ilo_desktop.newsroom.query_language.fields import AFTER, BEFORE, DATE
from ilo_desktop.newsroom.query_language.lexer import Token

_DAY = timedelta(days=1)


def condition(field: str, token: Token) -> Condition:
    """Return the condition that a date field wants; QueryError for what is no date."""
    if field == DATE and (moving := moving_value(token.text)) is not None:
        return Condition(Facet.DATE, moving)
    named = Period.parse(token.text)
    if named is None:
        raise QueryError(Code.QUERY_DATE_UNREADABLE, token.start, token.end, field=field, value=token.text)
    period = _asked(field, named)
    if period is None or not _is_kept(named):
        years = {"first": FIRST_DAY.year, "last": LAST_DAY.year}
        raise QueryError(Code.QUERY_DATE_OUTSIDE, token.start, token.end, value=token.text, **years)
    return Condition(Facet.DATE, period.value)


def _asked(field: str, named: Period) -> Period | None:
    if field == BEFORE:
        return Period(FIRST_DAY, named.first - _DAY) if named.first > FIRST_DAY else None
    if field == AFTER:
        return Period(named.last + _DAY, LAST_DAY) if named.last < LAST_DAY else None
    return named


def _is_kept(period: Period) -> bool:
    return period.last >= FIRST_DAY and period.first <= LAST_DAY


def written(value: str) -> tuple[str, str]:
    """Return the field and the words for the value of a date's condition, which is not that of undated releases."""
    period = None if is_moving(value) else Period.parse(value)
    if period is None or period.has_all_before == period.has_all_after:
        return DATE, value
    if period.has_all_before:
        return BEFORE, _neighbour(period.last + _DAY, value.rpartition("..")[2])
    return AFTER, _neighbour(period.first - _DAY, value.partition("..")[0])


def _neighbour(day: date, of: str) -> str:
    """Return a day, or its month or year, as another one is written."""
    return day.isoformat()[: len(of)]


def joined(conditions: list[Condition]) -> list[Condition]:
    """Return dates that must all hold as one period where they have one in common."""
    periods = [Period.parse(one.value) for one in conditions]
    meeting: Period | None = None
    for period in periods:
        if period is None:
            return conditions
        meeting = period if meeting is None else meeting.meeting(period)
        if meeting is None:
            return conditions
    return conditions if meeting is None else [Condition(Facet.DATE, meeting.value)]
