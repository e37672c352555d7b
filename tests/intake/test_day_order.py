"""Which number is the day: what all dates of a file show, what its language says, and a guess that is told."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake.dates import DateLine, DayOrder, find_day
from ilo_desktop.newsroom.errors import Code

DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))


def read_all(texts: list[str], language: str = "") -> list[date | None]:
    order = DayOrder.of(texts, language)
    return [line.first if (line := order.read(text)) else None for text in texts]


@pytest.mark.parametrize(
    ("texts", "month_first", "is_guess"),
    [
        (["03/04/2024", "30/04/2024"], False, False),
        (["03/04/2024", "04/30/2024"], True, False),
        (["03-04-2024", "04-30-2024"], True, False),
        (["03/04/2024, Suva, Fiji", "04/30/2024, Suva, Fiji"], True, False),
        (["03/04/2024 10:30", "04/30/2024 9:00 AM"], True, False),
        (["30/04/2024", "04/30/2024"], False, False),
        (["03/04/2024", "30/04/2024", "04/30/2024"], False, True),
        (["03/04/2024", "30/04/2024", "04/30/2024", "05/31/2024"], True, True),
        (["03/04/2024"], False, True),
        (["04/04/2024", "05/05/2024"], False, False),
        (["04.03.2024"], False, False),
        (["7 March 2024", "2024-03-04", "words", "", "12 34"], False, False),
        ([], False, False),
        (["09/05/2024", "08/06/2024", "07/07/2024", "06/08/2024", "05/09/2024", "04/10/2024"], False, True),
        (["12/01/2024", "11/09/2024", "11/02/2024", "10/05/2024", "09/07/2024", "01/02/2024"], True, False),
        (["01/12/2024", "09/11/2024", "02/11/2024", "05/10/2024", "07/09/2024", "02/01/2024"], False, False),
        (["09/11/2023", "02/12/2023", "05/02/2024", "07/03/2024", "01/06/2024"], False, False),
    ],
)
def test_the_order_is_settled_by_the_whole_file(texts, month_first, is_guess):
    order = DayOrder.of(texts)
    assert (order.month_first, order.is_guess) == (month_first, is_guess)


@pytest.mark.parametrize(
    ("language", "is_guess"), [("fr", False), ("es", False), ("ar", False), ("en", True), ("", True)]
)
def test_a_language_settles_it_where_it_knows_one_order_alone(language, is_guess):
    assert DayOrder.of(["03/04/2024"], language) == DayOrder(is_guess=is_guess, sample="03/04/2024" if is_guess else "")


def test_numbers_weigh_more_than_a_language():
    assert read_all(["04/30/2024", "05/03/2024"], "fr") == [date(2024, 4, 30), date(2024, 5, 3)]


def test_a_date_that_has_one_reading_is_read_so_in_any_file():
    assert read_all(["30/04/2024", "04/30/2024", "13/13/2024"]) == [date(2024, 4, 30), date(2024, 4, 30), None]


def test_a_guess_is_told_with_the_date_that_could_be_another():
    order = DayOrder.of(["words", "05/05/2024", "03/04/2024", "04/03/2024"])
    problem = order.problem("list.csv", 7)
    assert problem is not None
    assert (problem.code, problem.document, problem.line) == (Code.DAY_ORDER_GUESSED, "list.csv", 7)
    assert problem.values == {"text": "03/04/2024", "day": "2024-04-03"}
    assert order.position == 2
    assert DayOrder.of(["30/04/2024"]).problem("list.csv") is None


@pytest.mark.parametrize(
    ("texts", "days"),
    [
        (["25/12/98", "03/04/99"], [date(1998, 12, 25), date(1999, 4, 3)]),
        (["12/25/24", "03/04/24", "03/05/24"], [date(2024, 12, 25), date(2024, 3, 4), date(2024, 3, 5)]),
        (["98-12-25", "99-04-03"], [date(1998, 12, 25), date(1999, 4, 3)]),
        (["24-12-25", "24-12-24", "24-11-03"], [date(2024, 12, 25), date(2024, 12, 24), date(2024, 11, 3)]),
        (["25/12/2024", "03/04/24"], [date(2024, 12, 25), date(2024, 4, 3)]),
        (["25.12.98", "03.04.99"], [date(1998, 12, 25), date(1999, 4, 3)]),
        (["03/04/24"], [None]),
        (["03-04-05", "04-05-06"], [None, None]),
        (["98/12/99"], [None]),
    ],
)
def test_short_years_are_read_only_where_the_file_shows_them(texts, days):
    assert read_all(texts) == days


@given(st.lists(DAYS, min_size=1, max_size=30), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y"]), st.booleans())
def test_a_file_is_read_back_or_the_guess_is_told(days, written, is_descending):
    days = sorted(days, reverse=True) if is_descending else days
    texts = [day.strftime(written) for day in days]
    order = DayOrder.of(texts)
    found = [order.read(text).first for text in texts]
    assert found == days or order.is_guess or not is_descending


@given(st.lists(st.text("0123456789/-. ab", max_size=12), max_size=20))
def test_any_texts_have_an_order(texts):
    order = DayOrder.of(texts)
    assert all(line is None or isinstance(line, DateLine) for line in map(order.read, texts))
    assert order.is_guess == (order.problem("x") is not None)


@pytest.mark.parametrize(
    "value",
    [
        *("2024-03-07", "2024-03-07T23:30:00-08:00", "2024-03-07T00:15:00+14:00", "2024-03-07 23:59:59.999999 +0000"),
        *(
            "20240307",
            "20240307T233000Z",
            "20240307233000",
            "2024-03-07T23:30Z",
            "2024/03/07",
            "2024.03.07",
            " 2024-03-07 ",
        ),
        *(
            "Thu, 07 Mar 2024 23:30:00 -0800",
            "Mon, 7 Mar 2024 23:30:00 GMT",
            "07 Mar 2024 23:30:00 EST",
            "7 Mar 24 10:00 UT",
        ),
        *("Thursday, 07-Mar-24 23:30:00 GMT", "Friday, 07-Mar-2024 23:30:00 GMT", "Thu Mar  7 23:30:00 2024"),
        *("Thu Mar 07 2024 23:30:00 GMT+0100 (Central European Standard Time)", "Thu Mar  7 23:30:00 UTC 2024"),
        *("March 7, 2024", "Mar 7, 2024 11:30 PM", "7 mars 2024", "2024年3月7日", "07.03.2024", "٧ مارس ٢٠٢٤"),
        *("1709769600", "1709769600.5", "1709769600000", 1709769600, 1709769600000, 1709769600.0, 20240307),
        *(date(2024, 3, 7), datetime(2024, 3, 7, 23, 30, tzinfo=timezone(timedelta(hours=-8)))),
    ],
)
def test_machines_write_days_in_many_ways(value):
    assert find_day(value) == date(2024, 3, 7)


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            " ",
            "03/04/2024",
            "25/12/2024",
            "2024",
            "2024-03",
            "2024-W10-4",
            "2024-067",
            "soon",
            "7",
            "00001",
            "14-1011",
        ),
        *(
            "2024-02-31",
            "20241332",
            "12345678",
            "0000-00-00",
            "Thu, 32 Mar 2024 10:00:00 GMT",
            "9" * 200,
            "99999999999999",
        ),
        *(None, True, 0, -1, 12.5, float("nan"), float("inf"), 10**30, [], {}, date(1, 1, 1), "0001-01-01T00:00:00"),
    ],
)
def test_what_means_no_day_alone_is_none(value):
    assert find_day(value) is None


@given(DAYS, st.integers(-14, 14), st.integers(0, 23))
def test_no_zone_moves_the_day_of_a_machine(day, zone, hour):
    assert find_day(f"{day.isoformat()}T{hour:02}:30:00{zone:+03}:00") == day
    assert find_day(f"{day:%a, %d %b %Y} {hour:02}:30:00 {zone:+03}00") == day


@given(st.one_of(st.text(max_size=60), st.integers(), st.floats()))
def test_any_value_is_a_day_or_none(value):
    found = find_day(value)
    assert found is None or date(1900, 1, 1) <= found <= date(2077, 12, 31)


@given(DAYS, st.integers(0, 400))
def test_a_run_of_days_settles_itself_where_it_can(first, length):
    days = [min(first + timedelta(days=step), date(2068, 12, 31)) for step in range(length)]
    texts = [f"{day:%m/%d/%Y}" for day in days]
    order = DayOrder.of(texts)
    assert order.is_guess or [order.read(text).first for text in texts] == days
