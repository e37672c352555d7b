"""Dates: every written form in every language, nothing that only looks like one, and no day that does not exist."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ilo_desktop.intake.dates import DateLine, find_date_in, is_heading, read_date
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
            "den 7. März 2024",
            "March, 7 2024",
            "Thursday, 7th March, 2024",
            "7/3/2024 - 14:00 h",
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
        *("Thursday, 7 March 2024", "Thu 7 March 2024", "Thurs., March 7, 2024", "on Thursday 7 March 2024"),
        *(
            "jeudi 7 mars 2024",
            "le jeudi 7 mars 2024",
            "jeu. 7 mars 2024",
            "mar. 7 mars 2024",
            "Donnerstag, 7. März 2024",
        ),
        *("jueves, 7 de marzo de 2024", "el jueves 7 de marzo de 2024", "quinta-feira, 7 de março de 2024"),
        *("quinta, 7 de março de 2024", "giovedì 7 marzo 2024", "четверг, 7 марта 2024 г.", "в четверг 7 марта 2024"),
        *("الخميس 7 مارس 2024", "الخميس، ٧ آذار ٢٠٢٤", "يوم الخميس 7 مارس 2024", "Пүрэв гараг 2024 оны 3-р сарын 7"),
        *(
            "2024年3月7日 星期四",
            "2024年3月7日（星期四）",
            "2024年3月7日周四",
            "2024年3月7日木曜日",
            "2024년 3월 7일 목요일",
        ),
        *("令和6年3月7日", "令和6年3月7日(木)", "二〇二四年三月七日", "二○二四年三月七日星期四", "２０２４年３月７日"),
        *(
            "7-Mar-2024",
            "07-MAR-2024",
            "7/Mar/2024",
            "2024-Mar-07",
            "2024 March 7",
            "7 févr. 2024".replace("févr", "mars"),
        ),
        *("7 March 2024 (Thursday)", "7 March 2024, 10:30", "7 March 2024 at 10:30 AM", "March 7, 2024 10:30 a.m. EST"),
        *("7 mars 2024 à 10h30", "7 mars 2024, 10 h", "7 March 2024 | 14:30 GMT+0100 (CET)", "07/03/2024 2:30:00 PM"),
        *("7 марта 2024, 10:30", "07.03.2024 10:30 Uhr", "7. 3. 2024", "07‐03‐2024", "7 March 2024, 9 am"),
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
        *("13/14/2024", "22-21 September 2015", "07 March 0204", "2 October – 30 September 2015, Suva"),
    ],
)
def test_a_day_that_the_calendar_lacks_is_told_apart_from_no_date(text):
    found = read_date(text)
    assert found is not None
    assert (found.first, found.last) == (None, None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        *(
            ("平成31年4月30日", date(2019, 4, 30)),
            ("令和元年5月1日", date(2019, 5, 1)),
            ("昭和64年1月7日", date(1989, 1, 7)),
        ),
        *(("二〇二三年十二月三十一日", date(2023, 12, 31)), ("一九九九年十月二十日", date(1999, 10, 20))),
        *(
            ("7 févr. 2024", date(2024, 2, 7)),
            ("7 ene 2024", date(2024, 1, 7)),
            ("9 كانون الثاني 2024", date(2024, 1, 9)),
        ),
        *(("9 كانون الأول/ديسمبر 2024", date(2024, 12, 9)), ("9 يناير 2024", date(2024, 1, 9))),
        *(("9 جانفي 2024", date(2024, 1, 9)), ("9 تشرين الثاني 2024", date(2024, 11, 9))),
    ],
)
def test_days_of_other_calendars_and_months_of_other_names(text, day):
    assert read_date(text) == DateLine(day)


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("GENEVA, 7 March 2024 (Wool News) – The herders", "7 March 2024", MARCH_7),
        ("Geneva, Thursday, March 7, 2024 – The herders", "Thursday, March 7, 2024", MARCH_7),
        ("Published on 7 March 2024 by the office", "7 March 2024", MARCH_7),
        ("Fait à Genève le jeudi 7 mars 2024.", "jeudi 7 mars 2024", MARCH_7),
        ("Los 12 pastores, 7 de marzo de 2024: acuerdo", "7 de marzo de 2024", MARCH_7),
        ("（2024年3月7日，北京）牧民", "2024年3月7日", MARCH_7),
        ("北京2024年3月7日电", "2024年3月7日", MARCH_7),
        ("Москва, 7 марта 2024 г. — пастухи", "7 марта 2024 г.", MARCH_7),
        ("بيروت، ٧ آذار/مارس ٢٠٢٤ – الرعاة", "٧ آذار/مارس ٢٠٢٤", MARCH_7),
        ("Updated 2024-03-07", "2024-03-07", MARCH_7),
        ("From 21-22 September 2015 on", "21-22 September 2015", date(2015, 9, 21)),
    ],
)
def test_a_date_is_found_inside_a_line(text, words, day):
    found = find_date_in(text)
    assert found is not None
    start, end, line = found
    assert words in text[start:end]
    assert line.first == day


@pytest.mark.parametrize(
    "text", ["", "The plan for 2024", "2024-2026", "31 February 2024", "In 2024, 7 herders", "年" * 200]
)
def test_no_date_is_found_where_none_is_written(text):
    assert find_date_in(text) is None


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
    place = find_date_in(text)
    assert place is None or (place[2].first and 0 <= place[0] < place[1] <= len(text))
