"""Drafts out of the fields of data files: feeds, JSON, front matter."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import chain, islice
from urllib.parse import urljoin

from ilo_desktop.intake import languages
from ilo_desktop.intake.addresses import identifiers_of
from ilo_desktop.intake.boilerplate import text_of
from ilo_desktop.intake.dates import DateLine, DayOrder, find_day, read_date
from ilo_desktop.intake.field_names import Part
from ilo_desktop.intake.limits import ENTRIES_LOOKED_AT
from ilo_desktop.intake.markup import Body
from ilo_desktop.intake.plain import fit, headline_from, is_markup, one_line, paragraphs, unescaped
from ilo_desktop.intake.telling import Telling
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Draft, Identifier, Problem, Scheme
from ilo_desktop.newsroom.vocabulary import Vocabulary

#: The values of one record, under each part the best first. Texts can hold markup.
Fields = Mapping[Part, Sequence[object]]

_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_GLOBAL_ID = re.compile(
    r"(?:urn|tag):\S+|https?://\S+|\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?", re.IGNORECASE
)
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*", re.IGNORECASE)
# A text shows its language long before its end; reading on costs more than all else of a draft.
_LANGUAGE_SAMPLE = 2_000
# More words about a release than these are no kicker.
_MOST_KICKERS = 3
_LONGEST_KICKER = 120
# So large a share of a list's releases in one language makes it that of those which show none.
_MOST = 0.8
# What WordPress puts below the items of its feeds, in the languages of its own pages.
_APPEARED = re.compile(
    r"<p>\s*(?:The post|L[’'&#8217;]+article|La entrada|O post|Der Beitrag)\b(?:(?!</p>).){0,800}</p>\s*\Z", re.DOTALL
)
# A summary is one paragraph of at most so many characters; more, where there is no text, is the text.
_LONGEST_SUMMARY = 700
_NO_CATEGORY = frozenset(
    ("uncategorized", "uncategorised", "non classe", "non classé", "sin categoria", "sin categoría", "sem categoria")
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a document says about all of its records: what addresses are relative to, their language, their dates."""

    base_url: str = ""
    language: str = ""
    order: DayOrder = field(default_factory=DayOrder)

    def day_of(self, value: object) -> date | None:
        """Return the day that a value of a field for dates means, None where it means none.

        A date in numbers that has no such month is read the other way round, whatever the others are like.
        """
        if found := find_day(value):
            return found
        if not isinstance(value, str):
            return None
        read = self.order.read(value) or DateLine(None)
        other = None if read.first else read_date(value, month_first=not self.order.month_first)
        return read.first or (other.first if other else None)


class Drafting:
    """Makes the drafts of one document's records."""

    def __init__(self, vocabulary: Vocabulary, telling: Telling) -> None:
        self._vocabulary = vocabulary
        self._telling = telling
        self._kinds = frozenset(vocabulary.values(Facet.KIND))

    def draft(
        self, fields: Fields, around: Surroundings, line: int = 0, last_line: int = 0
    ) -> Iterator[Draft | Problem]:
        """Yield the draft of a record and the problem that it has, if any. ``line`` is 0 outside of lines."""
        headline = _first_line(fields, Part.HEADLINE)
        url, identifiers = _addresses(fields, around)
        summary, body = _texts(fields, url or around.base_url)
        text = body.text
        headline = headline or headline_from(text or summary)
        written = [value for value in fields.get(Part.DAY, ()) if value not in ("", None)]
        if not headline:
            yield from self._tell_empty(fields, written, line)
            return
        day = _day(written, around)
        kicker, kind, kind_words = self._kicker(fields)
        yield Draft(
            headline=headline,
            day=day,
            last_day=_last_day(day, _day(fields.get(Part.LAST_DAY, ()), around)),
            summary="" if summary in (headline, text) else summary,
            text="" if text == headline else text,
            body="" if text == headline else body.html,
            kicker=kicker,
            kind=kind,
            kind_words=kind_words,
            credit=_first_line(fields, Part.CREDIT),
            place=_first_line(fields, Part.PLACE),
            language=_language(fields, f"{headline} {summary} {text[:_LANGUAGE_SAMPLE]}", around),
            url=url,
            identifiers=identifiers,
            line=line,
            last_line=last_line or line,
        )
        if day is None and written:
            yield from self._telling.tell(Code.DATE_IMPOSSIBLE, line, str(written[0]))
        elif day is None:
            yield from self._telling.tell(Code.ITEM_WITHOUT_DATE, line, headline)

    def _tell_empty(self, fields: Fields, written: Sequence[object], line: int) -> Iterator[Problem]:
        if written:
            yield from self._telling.tell(Code.ITEM_WITHOUT_HEADLINE, line, str(written[0]))
        elif words := " ".join(str(value) for values in fields.values() for value in values):
            yield from self._telling.tell(Code.BLOCK_LEFT_OVER, line, words)

    def _kicker(self, fields: Fields) -> tuple[str, str, str]:
        """Return the kicker of a record, its kind, and the words that say the kind.

        Up to three words about it make a kicker, as pages of the ILO have its topic above a headline; a long list of
        keywords does not. A field for its type is shown only where it names a kind: "post" says nothing to a reader.
        """
        words = _lines(fields, Part.KICKER)
        named = [value for value in words if self._vocabulary.kind_of(value)]
        others = [value for value in words if value not in named and value.casefold() not in _NO_CATEGORY]
        named += [value for value in _lines(fields, Part.KIND, Part.TAGS) if self._vocabulary.kind_of(value)]
        kicker = ", ".join(others) if len(others) <= _MOST_KICKERS else ""
        kicker = kicker if len(kicker) <= _LONGEST_KICKER else ""
        if named:
            return kicker or named[0], self._vocabulary.kind_of(named[0]) or "", named[0]
        by_id = next((value for value in _lines(fields, Part.KIND) if value in self._kinds), "")
        return kicker, by_id, by_id


class Together:
    """Gives releases what only all of them tell: the kind that their list is of, and the language of most of them."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._named: tuple[str, str] | None = None

    def take(self, words: str, *, is_title: bool) -> None:
        """Take the title of a list, or its description, which knows better than the title."""
        named = self._vocabulary.kind_in(words[:_LONGEST_SUMMARY])
        if named and not (is_title and self._named):
            self._named = named

    def given(self, found: Iterator[Draft | Problem]) -> Iterator[Draft | Problem]:
        """Yield what was found, with its kind where none of the first releases names one, and with its language."""
        sample = list(islice(found, ENTRIES_LOOKED_AT))
        drafts = [each for each in sample if isinstance(each, Draft)]
        kind, words = ("", "") if any(draft.kind for draft in drafts) else self._named or ("", "")
        language = _language_of_most(drafts)
        for each in chain(sample, found):
            if isinstance(each, Draft) and kind and not each.kind:
                each = replace(each, kind=kind, kind_words=words)
            if isinstance(each, Draft) and language and not each.language:
                each = replace(each, language=language)
            yield each


def _language_of_most(drafts: Sequence[Draft]) -> str:
    counts = Counter(draft.language for draft in drafts if draft.language)
    [(language, count)] = counts.most_common(1) or [("", 0)]
    return language if count >= counts.total() * _MOST else ""


def _lines(fields: Fields, *parts: Part) -> list[str]:
    found = (one_line(value) for part in parts for value in fields.get(part, ()) if isinstance(value, str))
    return list(dict.fromkeys(filter(None, found)))


def _first_line(fields: Fields, part: Part) -> str:
    return next((line for value in fields.get(part, ()) if isinstance(value, str) and (line := one_line(value))), "")


def _texts(fields: Fields, base_url: str) -> tuple[str, Body]:
    """Return the summary of a record and its text: of several texts the first with markup, which has the structure."""
    texts = _written(fields, Part.TEXT)
    text = next(filter(is_markup, texts), texts[0]) if texts else ""
    summaries = _written(fields, Part.SUMMARY)
    if text or not summaries:
        lines = (line for value in summaries if (line := one_line(_APPEARED.sub("", value))))
        return next(lines, ""), _body(text, base_url)
    body = _body(summaries[0], base_url)
    is_whole = "\n" in body.text or len(body.text) > _LONGEST_SUMMARY
    return ("", body) if is_whole else (one_line(body.text), Body())


def _body(text: str, base_url: str) -> Body:
    return text_of(_APPEARED.sub("", fit(text)), base_url) if is_markup(text) else Body("", paragraphs(text))


def _written(fields: Fields, part: Part) -> list[str]:
    return [unescaped(value) for value in fields.get(part, ()) if isinstance(value, str) and value.strip()]


def _day(values: Sequence[object], around: Surroundings) -> date | None:
    return next((day for value in values if (day := around.day_of(value))), None)


def _last_day(first: date | None, last: date | None) -> date | None:
    return last if first and last and last > first else None


def _addresses(fields: Fields, around: Surroundings) -> tuple[str, tuple[Identifier, ...]]:
    """Return the address of a record, and what identifies it."""
    ids = [fit(value).strip() for value in fields.get(Part.ID, ()) if isinstance(value, str)]
    ids = [value for value in ids if _GLOBAL_ID.fullmatch(value)]
    given = [fit(value).strip() for value in fields.get(Part.URL, ()) if isinstance(value, str)]
    urls = [url for value in given if (url := _absolute(value, around.base_url))]
    url = urls[0] if urls else ""
    found = list(identifiers_of(url)) if url else []
    for value in ids:
        by_address = identifiers_of(value)
        if by_address[0] in found if by_address else _ADDRESS.fullmatch(value):
            continue  # it says nothing more, or is the address of a whole site
        found.append(Identifier(Scheme.GUID, value))
        break
    return url, tuple(found)


def _absolute(value: str, base_url: str) -> str:
    if not _ADDRESS.fullmatch(value) and base_url and value and not re.search(r"\s", value):
        try:
            value = urljoin(base_url, value)
        except ValueError:
            return ""
    return value if _ADDRESS.fullmatch(value) else ""


def _language(fields: Fields, text: str, around: Surroundings) -> str:
    """Return the language that the words show clearly, else the one that the record or what is around it names."""
    evidence = languages.evidence(text)
    own = languages.clear_verdict(evidence)
    if own:
        return own
    given = [value for value in (*fields.get(Part.LANGUAGE, ()), around.language) if isinstance(value, str)]
    named = next((match[1].lower() for value in given if (match := _LANGUAGE.fullmatch(value.strip()))), "")
    return languages.within("", named) if named else languages.verdict(evidence)
