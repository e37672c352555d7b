"""Dates: every written form in every language, nothing that only looks like one, and no day that does not exist."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake.dates import DateLine, is_heading, is_month_first, read_date
from ilo_desktop.intake.months import LANGUAGES, month_names, month_number

MARCH_7 = date(2024, 3, 7)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "07 March 2024",
            "7 March 2024",
            "7 MARCH 2024",
            "7 Mar 2024",
            "7 Mar. 2024",
            "7th March 2024",
            "7 March, 2024",
        ),
        *("March 7, 2024", "March 7th, 2024", "Mar. 7 2024", "on 7 March 2024", " 07 March 2024 ", "07 March 2024,"),
        *("7 mars 2024", "le 7 mars 2024", "7 de marzo de 2024", "el 7 de marzo del 2024", "7 de Março de 2024"),
        *("7. März 2024", "7 marzo 2024", "7 Maret 2024", "7 Mart 2024", "07.03.2024", "07/03/2024", "7-3-2024"),
        *("7 марта 2024 г.", "7 марта 2024 года", "7 март 2024", "2024 оны 3 дугаар сарын 7", "2024 оны 03-р сарын 07"),
        *("2024 оны 3-р сарын 7-ны өдөр", "2024/03/07", "2024-03-07", "2024.3.7", "2024年3月7日", "2024 年 3 月 7 日"),
        *("2024年3月7日(木)", "2024년 3월 7일", "٧ مارس, ٢٠٢٤", "7 آذار 2024", "7 آذار/مارس 2024", "7 مارس 2024 م"),
        *(
            "\u200f7 March 2024\u200e",
            "7\u00a0March\u00a02024",
            "２０２４／０３／０７",
            "２０２４．３．７",
            "２０２４－０３－０７",
        ),
    ],
)
def test_one_day_in_many_ways(text):
    assert read_date(text) == DateLine(MARCH_7)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("21-22 September 2015", date(2015, 9, 21), date(2015, 9, 22)),
        ("21 – 22 September 2015", date(2015, 9, 21), date(2015, 9, 22)),
        ("21 to 22 September 2015", date(2015, 9, 21), date(2015, 9, 22)),
        ("21 and 22 September 2015", date(2015, 9, 21), date(2015, 9, 22)),
        ("September 21-22, 2015", date(2015, 9, 21), date(2015, 9, 22)),
        ("30 September – 2 October 2015", date(2015, 9, 30), date(2015, 10, 2)),
        ("September 30 – October 2, 2015", date(2015, 9, 30), date(2015, 10, 2)),
        ("30 December 2015 – 2 January 2016", date(2015, 12, 30), date(2016, 1, 2)),
        ("30 December – 2 January 2016", date(2015, 12, 30), date(2016, 1, 2)),
        ("du 21 au 22 septembre 2015", date(2015, 9, 21), date(2015, 9, 22)),
        ("del 30 de septiembre al 2 de octubre de 2015", date(2015, 9, 30), date(2015, 10, 2)),
        ("21 e 22 de setembro de 2015", date(2015, 9, 21), date(2015, 9, 22)),
        ("с 21 по 22 сентября 2015 г.", date(2015, 9, 21), date(2015, 9, 22)),
        ("2015年9月21日至22日", date(2015, 9, 21), date(2015, 9, 22)),
        ("2015年9月30日～10月2日", date(2015, 9, 30), date(2015, 10, 2)),
        ("2015/09/21-22", date(2015, 9, 21), date(2015, 9, 22)),
        ("2015/09/30 – 2015/10/02", date(2015, 9, 30), date(2015, 10, 2)),
        ("21-21 September 2015", date(2015, 9, 21), None),
    ],
)
def test_ranges_keep_their_end(text, first, last):
    assert read_date(text) == DateLine(first, last)


@pytest.mark.parametrize(
    ("tail", "place"),
    [
        (", Suva, Fiji", "Suva, Fiji"),
        (", BANGKOK and DHAKA", "BANGKOK and DHAKA"),
        (",", ""),
        (", Port-of-Spain", "Port-of-Spain"),
        (", Abidjan, Côte d'Ivoire", "Abidjan, Côte d'Ivoire"),
        (", Washington, D.C.", "Washington, D.C."),
        (", St. John’s", "St. John’s"),
        (", Geneva.", "Geneva"),
        (", Ciudad de México", "Ciudad de México"),
        ("، بيروت", "بيروت"),
        ("，北京", "北京"),
    ],
)
def test_a_place_may_follow(tail, place):
    assert read_date(f"07 March 2024{tail}") == DateLine(MARCH_7, place=place)


@pytest.mark.parametrize(
    "text",
    [
        *("From 3 to 5 March", "on 15 January", "2024-2026", "2024", "March 2024", "6月 2020", "", "7", "7 March"),
        *("07 March 2024 was a good day", "On 16 January 2024 the deal was signed", "07 March 20245", "107 March 2024"),
        *("26 June 2023, the two sides signed a deal", "26 June 2023, Suva – the office opened today.", "7 Marsh 2024"),
        *("12 August 2015, Statement after the storm", "12 members of 2024", "100 workers 2024", "Plan 2024-2026"),
        *(
            "Statement of 7 March 2024",
            "Press release | HANOI | 17 February 2003",
            "2024-03-07,One",
            "7 آذار/أبريل 2024",
        ),
        "7 March 2024, " + "Suva, " * 30,
        "1 " * 10_000,
    ],
)
def test_a_text_that_is_not_wholly_a_date_is_none(text):
    assert read_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        *("31 February 2024", "29 February 2023", "00 March 2024", "2024/13/01", "2021年2月31日", "32.01.2024"),
        *("22-21 September 2015", "07 March 0204", "2 October – 30 September 2015, Suva"),
    ],
)
def test_a_day_that_the_calendar_lacks_is_told_apart_from_no_date(text):
    found = read_date(text)
    assert found is not None
    assert (found.first, found.last) == (None, None)


def test_no_time_zone_moves_a_day():
    assert read_date("2024-03-07T23:30:00-08:00") == DateLine(MARCH_7)
    assert read_date("2024-03-07 00:15 +14:00") == DateLine(MARCH_7)
    assert read_date("2024-03-07T00:15:00.000Z") == DateLine(MARCH_7)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "2022",
            "٢٠٢٢",
            "April 2001",
            "Febrero 2002",
            "febrero de 2002",
            "junho 2019",
            "Mars 1999",
            "März 2020",
            "2022:",
        ),
        *("6月 2020", "2020年6月", "2020年", "Март 2024", "2024 он", "2024 оны 3-р сар", "نيسان 2019", "2020년 6월"),
    ],
)
def test_years_and_months_head_groups(text):
    assert is_heading(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1850",
        "20222",
        "Targets 2030",
        "13月 2020",
        "07 March 2024",
        "WESO Trends 2024",
        "May",
        "April 2001 " + "x" * 40,
    ],
)
def test_other_texts_head_none(text):
    assert not is_heading(text)


@pytest.mark.parametrize(
    ("texts", "month_first"),
    [
        (["03/04/2024", "30/04/2024"], False),
        (["03/04/2024", "04/30/2024"], True),
        (["30/04/2024", "04/30/2024"], False),
        (["03/04/2024"], False),
        (["04.30.2024"], False),
        ([], False),
    ],
)
def test_the_order_of_numbers_is_settled_by_the_whole_list(texts, month_first):
    assert is_month_first(texts) is month_first


def test_no_name_means_two_months():
    meanings: dict[str, set[int]] = {}
    for language in LANGUAGES:
        for name, number in month_names(language).items():
            meanings.setdefault(name, set()).add(number)
    assert {name: numbers for name, numbers in meanings.items() if len(numbers) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_months(language):
    assert set(month_names(language).values()) == set(range(1, 13))


@pytest.mark.parametrize("words", ["", "Marsh", "de", "one two three four five", "人"])
def test_other_words_name_no_month(words):
    assert month_number(words) is None


DAYS = st.dates(date(1900, 1, 1), date(2077, 12, 31))
#: The ways in which lists write a day: a pattern, and the language of its month's name.
PATTERNS = [
    *(("{day:02} {month} {year}", language) for language in ("en", "fr", "it", "id", "tr", "ar", "ar_LB", "ar_MA")),
    *(("{day} de {month} de {year}", language) for language in ("es", "pt")),
    *(("{day}. {month} {year}", "de"), ("{day} {month} {year} г.", "ru"), ("{month} {day}, {year}", "en")),
]


@given(
    DAYS,
    st.sampled_from(PATTERNS),
    st.sampled_from(["wide", "abbreviated"]),
    st.sampled_from(["", ",", ", Suva, Fiji"]),
)
def test_what_a_language_writes_is_read_back(day, pattern, width, tail):
    from babel import Locale

    template, language = pattern
    month = Locale.parse(language).months["format"][width][day.month]
    text = template.format(day=day.day, month=month, year=day.year) + tail
    assert read_date(text) == DateLine(day, place=tail.strip(", "))


@given(DAYS, st.sampled_from(["{:%Y/%m/%d}", "{0.year}年{0.month}月{0.day}日", "{0.year}년 {0.month}월 {0.day}일"]))
def test_numbers_are_read_back(day, template):
    assert read_date(template.format(day)) == DateLine(day)


@given(DAYS, st.integers(1, 60))
def test_ranges_are_read_back(first, length):
    last = min(first + timedelta(days=length), date(2077, 12, 31))
    text = f"{first.day} {first:%B} {first.year} – {last.day} {last:%B} {last.year}"
    assert read_date(text) == DateLine(first, last if last > first else None)


@given(st.text(alphabet="0123456789 -–/.,年月日г deMarchtoуМ\u200fم", max_size=60))
def test_any_text_is_a_date_or_none(text):
    found = read_date(text)
    assert found is None or found.last is None or found.first < found.last
    assert is_heading(text) in (True, False)
