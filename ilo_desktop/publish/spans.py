"""Days and stretches of days with their months written out, as citations have them."""

from dataclasses import dataclass
from datetime import date

from babel import Locale
from babel.dates import format_date, format_skeleton

from ilo_desktop.newsroom.grammar import with_first_of_month
from ilo_desktop.newsroom.release import Release
from ilo_desktop.publish.words import Words


@dataclass(frozen=True, slots=True)
class Spans:
    """Writes days in one language: "7 March 2024" or, where the month comes first, "March 7, 2024"."""

    language: str
    locale: Locale
    is_month_first: bool = False

    @classmethod
    def of(cls, words: Words) -> "Spans":
        """Return what writes days as the rest of the program does."""
        return cls(words.language, words.locale)

    @classmethod
    def american(cls, words: Words) -> "Spans":
        """Return what writes days as the American style books ask for, where the language is English."""
        if words.locale.language != "en":
            return cls.of(words)
        return cls("en", Locale("en", "US"), is_month_first=True)

    def day(self, day: date) -> str:
        """Return a day with its year."""
        return self._french(format_date(day, "long", locale=self.locale))

    def days(self, release: Release) -> str:
        """Return the day or days of a release with their year; empty for an undated one."""
        first, last = release.day, release.last_day
        if first is None:
            return ""
        if last is None or last <= first:
            return self.day(first)
        if first.year != last.year:
            return f"{self.day(first)}–{self.day(last)}"
        if self.is_month_first:
            return f"{self._within_year(first, last)}, {first.year}"
        return f"{self._begin(first, last)}–{self.day(last)}"

    def year_first(self, release: Release) -> str:
        """Return the days of a release behind their year: "2024, March 7"; empty for an undated one."""
        first, last = release.day, release.last_day
        if first is None:
            return ""
        if last is None or last <= first:
            return f"{first.year}, {self._of_month(first)}"
        if first.year != last.year:
            return f"{first.year}, {self._of_month(first)}–{last.year}, {self._of_month(last)}"
        return f"{first.year}, {self._within_year(first, last)}"

    def _within_year(self, first: date, last: date) -> str:
        if self.is_month_first and first.month == last.month:
            return f"{self._of_month(first)}–{last.day}"
        return f"{self._begin(first, last)}–{self._of_month(last)}"

    def _begin(self, first: date, last: date) -> str:
        """Return the first day of a stretch: its number alone where the last one names the month."""
        if first.month == last.month and not self.is_month_first:
            return self._french(str(first.day))
        return self._of_month(first)

    def _of_month(self, day: date) -> str:
        return self._french(str(format_skeleton("MMMMd", day, locale=self.locale)))

    def _french(self, day: str) -> str:
        return with_first_of_month(day, self.language)
