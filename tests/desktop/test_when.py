from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from ilo_desktop.desktop.when import (
    clock,
    long_day,
    medium_day,
    month,
    month_head,
    period,
    short_day,
    short_weekday,
    weekday_day,
    weekday_period,
)
from ilo_desktop.newsroom.periods import Period

DAY = date(2015, 9, 21)


@pytest.mark.parametrize(
    ("last_day", "words"),
    [
        (None, "Monday 21 September 2015"),
        (DAY, "Monday 21 September 2015"),
        (date(2015, 9, 22), "21–22 September 2015"),
        (date(2015, 10, 2), "21 September – 2 October 2015"),
        (date(2016, 1, 2), "21 September 2015 – 2 January 2016"),
    ],
)
def test_a_period_repeats_only_what_differs(last_day, words):
    assert weekday_period(DAY, last_day) == words


@pytest.mark.parametrize(
    ("locale", "period", "head"),
    [
        ("en_US", "September 21–22, 2015", "September 2015"),
        ("fr_FR", "21–22 septembre 2015", "septembre 2015"),
        ("es_ES", "21–22 de septiembre de 2015", "septiembre 2015"),
        ("ru_RU", "21–22 сентября 2015 г.", "сентябрь 2015"),
        ("zh_CN", "2015年9月21日 – 2015年9月22日", "2015年9月"),
        ("ar_EG", "٢١–٢٢ سبتمبر ٢٠١٥", "سبتمبر ٢٠١٥"),
    ],
)
def test_days_follow_the_order_of_the_locale(locale, period, head):
    QLocale.setDefault(QLocale(locale))
    assert weekday_period(DAY, date(2015, 9, 22)).replace("\u202f", " ") == period
    assert month(DAY) == head


def test_american_days_are_american_wherever_they_stand():
    QLocale.setDefault(QLocale("en_US"))
    assert (short_day(DAY), medium_day(DAY), long_day(DAY)) == ("Sep 21", "Sep 21, 2015", "September 21, 2015")
    assert weekday_period(DAY, date(2015, 10, 2)) == "September 21 – October 2, 2015"
    assert weekday_period(DAY, date(2016, 1, 2)) == "September 21, 2015 – January 2, 2016"


def test_short_words_fit_the_gutter():
    assert (short_weekday(DAY), short_day(date(2015, 10, 2))) == ("Mon", "2 Oct")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (Period(date(2023, 5, 12), date(2023, 5, 12)), "12 May 2023"),
        (Period(date(2023, 5, 12), date(2023, 5, 19)), "12–19 May 2023"),
        (Period.of_months(date(2023, 7, 1), date(2023, 7, 1)), "July 2023"),
        (Period.of_months(date(2023, 5, 1), date(2023, 7, 1)), "May – July 2023"),
        (Period.of_months(date(2023, 5, 1), date(2024, 3, 1)), "May 2023 – Mar 2024"),
        (Period.of_years(2023, 2023), "2023"),
        (Period.of_years(2019, 2023), "2019 – 2023"),
        (Period.of_years(1900, 1950), "1950 or earlier"),
        (Period.of_months(date(1900, 1, 1), date(2023, 7, 1)), "July 2023 or earlier"),
        (Period(date(2070, 5, 2), date(2078, 12, 31)), "2 May 2070 or later"),
        (Period.of_years(1900, 2078), "any date"),
    ],
)
def test_a_chosen_period_says_what_it_is_made_of(days, words):
    assert period(days) == words


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("fr_FR", ["mai – juillet 2023", "mai 2023 – mars 2024", "2019 – 2023"]),
        ("zh_CN", ["2023年5月 – 7月", "2023年5月 – 2024年3月", "2019 – 2023"]),
        ("ar_EG", ["مايو – يوليو ٢٠٢٣", "مايو ٢٠٢٣ – مارس ٢٠٢٤", "٢٠١٩ – ٢٠٢٣"]),
    ],
)
def test_a_chosen_period_follows_the_locale(locale, words):
    QLocale.setDefault(QLocale(locale))
    may, march = date(2023, 5, 1), date(2024, 3, 1)
    chosen = (Period.of_months(may, date(2023, 7, 1)), Period.of_months(may, march), Period.of_years(2019, 2023))
    assert [period(days) for days in chosen] == words


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["7 March 2024", "Thursday 7 March 2024", "7 Mar 2024", "March 2024", "1 March 2024"]),
        ("fr", ["7 mars 2024", "jeudi 7 mars 2024", "7 mars 2024", "Mars 2024", "1er mars 2024"]),
        (
            "es",
            ["7 de marzo de 2024", "jueves 7 de marzo de 2024", "7 mar 2024", "Marzo de 2024", "1 de marzo de 2024"],
        ),
    ],
)
def test_days_are_said_as_each_language_of_the_interface_says_them(code, words, speak):
    speak(code)
    day = date(2024, 3, 7)
    said = [long_day(day), weekday_day(day), medium_day(day), month_head(day), long_day(date(2024, 3, 1))]
    assert said == words


@pytest.mark.parametrize(
    ("code", "within", "across"),
    [
        ("fr", "1er–3 mars 2024", "30 mars – 1er avril 2024"),
        ("es", "1–3 de marzo de 2024", "30 de marzo – 1 de abril de 2024"),
    ],
)
def test_periods_are_said_as_each_language_says_them(code, within, across, speak):
    speak(code)
    assert weekday_period(date(2024, 3, 1), date(2024, 3, 3)) == within
    assert weekday_period(date(2024, 3, 30), date(2024, 4, 1)) == across


@pytest.mark.parametrize(
    ("locale", "words"), [("en_GB", "14:02"), ("en_US", "2:02 PM"), ("fr_FR", "14:02"), ("ar_EG", "٢:٠٢ م")]
)
def test_the_time_of_day_follows_the_locale(locale, words):
    QLocale.setDefault(QLocale(locale))
    assert clock(datetime(2026, 11, 24, 14, 2).astimezone()).replace("\u202f", " ").replace("\xa0", " ") == words
