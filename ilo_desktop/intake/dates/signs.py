"""The signs of a date made alike before it is read: widths, Chinese numbers, Japanese eras, times of the day."""

import re

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
# Signs between digits as Chinese and Japanese letters have them, as wide as these.
_WIDE_SIGNS = str.maketrans("／．－：", "/.-:")
_ERA_YEAR = re.compile(r"(?P<era>令和|平成|昭和)\s*(?P<year>元|\d{1,2})\s*年")
#: The year before the first of each era.
_BEFORE_ERA = {"令和": 2018, "平成": 1988, "昭和": 1925}
_CHINESE_DATE = re.compile(
    r"(?P<y>[〇零○一二三四五六七八九]{4})年(?P<m>[一二三四五六七八九十]{1,2})月(?:(?P<d>[一二三四五六七八九十]{1,3})[日号])?"
)
_CHINESE_DIGITS = dict(zip("〇零○一二三四五六七八九", "000123456789", strict=True))
# A time of the day behind a date, with its zone, which never moves the day.
_TIME = re.compile(
    r"(?:(?<=\d)T|,?\s+(?:(?:at|à|a las|às|um|alle|в|-|–|\|)\s+)?)"
    r"(?:\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,9})?|\d{1,2}(?=\s?[ap]\.?m\b)|\d{1,2}\s?h(?:\s?\d\d)?(?![^\W\d_]))"
    r"(?:\s?[ap]\.?m\b\.?)?(?:\s?(?:Z|UTC|GMT|[A-Z]{2,4}T|[+-]\d\d:?(?:\d\d)?|\([^()]{1,40}\)|Uhr|h|hrs?|horas)(?![^\W\d_]))*\.?$",
    re.IGNORECASE,
)
_MAY_HOLD_TIME = re.compile(r"\d(?::|\s?[hap])", re.IGNORECASE)


def clean(text: str) -> str:
    """Return a text that can be a date without what nobody sees, with plain signs, and with years of our calendar."""
    if text.isascii():
        return text.strip()
    text = _INVISIBLE.sub("", text).translate(_WIDE_SIGNS).strip()
    if "年" in text:
        text = _ERA_YEAR.sub(_common_era, text)
        text = _CHINESE_DATE.sub(_in_digits, text)
    return text


def without_time(text: str) -> str:
    """Return a clean text without the time of the day at its end."""
    return _TIME.sub("", text) if _MAY_HOLD_TIME.search(text) else text


def _common_era(match: re.Match[str]) -> str:
    year = 1 if match["year"] == "元" else int(match["year"])
    return f"{_BEFORE_ERA[match['era']] + year}年"


def _in_digits(match: re.Match[str]) -> str:
    year = "".join(_CHINESE_DIGITS[sign] for sign in match["y"])
    day = f"{_number(match['d'])}日" if match["d"] else ""
    return f"{year}年{_number(match['m'])}月{day}"


def _number(words: str) -> int:
    """Return a number below 100 in Chinese: 三, 十, 十七, 三十, 三十一, and 二〇 as digits."""
    if "十" not in words:
        return int("".join(_CHINESE_DIGITS[sign] for sign in words))
    tens, _, ones = words.partition("十")
    return 10 * int(_CHINESE_DIGITS.get(tens, "1")) + int(_CHINESE_DIGITS.get(ones, "0"))
