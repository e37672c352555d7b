from datetime import date

import pytest
from PySide6.QtCore import QLocale

from ilo_desktop.desktop.when import month, short_day, short_weekday, weekday_period

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
        ("en_US", "September 21, 2015 – September 22, 2015", "September 2015"),
        ("fr_FR", "21–22 septembre 2015", "septembre 2015"),
        ("ru_RU", "21–22 сентября 2015 г.", "сентябрь 2015"),
        ("zh_CN", "2015年9月21日 – 2015年9月22日", "2015年9月"),
        ("ar_EG", "٢١–٢٢ سبتمبر ٢٠١٥", "سبتمبر ٢٠١٥"),
    ],
)
def test_days_follow_the_order_of_the_locale(locale, period, head):
    QLocale.setDefault(QLocale(locale))
    assert weekday_period(DAY, date(2015, 9, 22)).replace("\u202f", " ") == period
    assert month(DAY) == head


def test_short_words_fit_the_gutter():
    assert (short_weekday(DAY), short_day(date(2015, 10, 2))) == ("Mon", "2 Oct")
