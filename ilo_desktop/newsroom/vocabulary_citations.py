"""Finds Conventions, Protocols and Recommendations in a text: by their names, by their numbers, and by the ILO's codes.

"Violence and Harassment Convention, 2019 (No. 190)", "Conventions Nos. 87 and 98", "Convenio 169 de la OIT", "C190" and
"第190号公约" are found. A number counts the more easily the less else it can be: behind its sign it always does; bare,
or as a code, only in a release that speaks of labour, and one of two digits only beside the ILO's own name. What stands
beside another body's name ("General Recommendation No. 35", "a Council of Europe Convention") is not the ILO's.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.vocabulary_phrases import Hit, Meaning, PhraseBook

#: What the phrases of the book without a facet do.
CITES, CODE, OWN, OTHER = "cites ", "code ", "own", "other"

_SIGN = r"(?:\b(?:n\.?\s?[o°ºª]s?|n[uú]ms?|nr|num[eé]ros?|números?|numbers?)\b\.?|\bn\.?\s?[°º]s?\.?|№|\bرقمي?\b|第)"
_NUMBER = r"(?P<letter>[CRP][.-]?\s?)?(?P<number>\d{1,3})(?![\d%]|[.,]\d)"
_BODY = r"(?:\s+(?:de\s+l['’]\s?|de\s+la\s+|da\s+|of\s+the\s+)?(?:ILO|OIT|МОТ))?"
_YEAR = r"(?:,?\s*(?:of\s+|de\s+)?(?P<year>(?:19|20)\d\d)\b,?)?"
_BEHIND = re.compile(
    rf"[》」』]?{_BODY}{_YEAR}\s*[(（\[]?\s*(?P<sign>{_SIGN})\s*{_NUMBER}[号號]?[)）\]]?", re.IGNORECASE
)
_FAR_BEHIND = re.compile(
    rf"[^.;:()\n]{{1,160}}(?:\([^()\n]{{2,80}}\)[^.;:()\n]{{0,60}})?\(\s*(?P<sign>{_SIGN})\s*{_NUMBER}\s*\)",
    re.IGNORECASE,
)
_BARE = re.compile(rf"{_BODY}\s{_NUMBER}")
_JUST_A_YEAR = re.compile(r",?\s*(?:of\s+|de\s+)?(?P<year>(?:19|20)\d\d)\b")
_AND = r"(?:and|et|y|e|or|ou|o|u|и|und)\b"
_MORE = re.compile(
    rf"\s*(?:(?P<comma>[,;/、])\s*(?P<and>{_AND}\s*)?|(?:{_AND}|[&و和及与])\s*)(?:the\s+)?(?:(?P<sign>{_SIGN})\s*)?{_NUMBER}[号號]?",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(?:第?\s*\d{1,3}\s*[号號]\s*[、，,和及与與]?\s*)+\Z")
_PLAIN_CODE = re.compile(r"[CRP]\.?\d+")
_DIGITS = re.compile(r"\d+")
_NEXT_TO = re.compile(r"(?:['’]s)?\s*(?:(?:the|la|le|el|fundamental|core|los|les|sus)\s+)*", re.IGNORECASE)
_BELONGS_TO = re.compile(r"\s*(?:of|du|de|del|des)\s*(?:the|la|las|los|l['’])?\s*", re.IGNORECASE)
#: Between the word and the code: "Protocol of 2014 (P029)".
_BEFORE_CODE = re.compile(rf"{_BODY}{_YEAR}\s*[(（\[]\s*", re.IGNORECASE)
_JOINED = re.compile(rf"\s*(?:[,/&]|,?\s*{_AND})\s*", re.IGNORECASE)
#: Recommendations of lower numbers are hardly ever cited, and other bodies' mostly have one.
_COMMON_RECOMMENDATION = 100
_REACH = 40
_LAST_LATIN = 0x24F


class Citation(NamedTuple):
    """An instrument that a text cites: its characters (end not included) and its first word by number."""

    value: str
    start: int
    end: int
    first: int


@dataclass(frozen=True, slots=True)
class Citations:
    """The instruments' names and what stands beside their numbers; ``years`` tells which instruments there are."""

    book: PhraseBook
    years: Mapping[str, int]
    topics: Mapping[str, Collection[str]]

    def find(self, text: str, hits: Sequence[Hit], *, is_about_labour: bool) -> list[Citation]:
        """Return the instruments that a text cites, in order, by the phrases of the book in it.

        ``is_about_labour`` says that bare numbers and codes may well be the ILO's.
        """
        return _Text(self, text, hits, is_about_labour=is_about_labour).citations() if hits else []

    @staticmethod
    def names_the_ilo(hits: Sequence[Hit]) -> bool:
        """Say whether the ILO's own name is among the phrases of a text."""
        return any(_is(hit, OWN) for hit in hits)


def _is(hit: Hit, role: str) -> bool:
    return any(meaning.facet is None and meaning.value == role for meaning in hit.meanings)


class _Text:
    """A text with the phrases found in it."""

    def __init__(self, citations: Citations, text: str, hits: Sequence[Hit], *, is_about_labour: bool) -> None:
        self._citations = citations
        self._text = text
        self._hits = hits
        self._is_about_labour = is_about_labour

    def citations(self) -> list[Citation]:
        """Return what the text cites, each once at a place."""
        found: list[Citation] = []
        reach = 0
        for number, hit in enumerate(self._hits):
            if hit.start >= reach:  # else it is part of the one before: the code in "Convention C190"
                found += self._of(number, hit)
                reach = max(reach, *(one.end for one in found[-1:]), 0)
        return found

    def _of(self, number: int, hit: Hit) -> Iterator[Citation]:
        names = [meaning.value for meaning in hit.meanings if meaning.facet is Facet.INSTRUMENT]
        if names:
            yield from self._named(hit, names)
            return
        for meaning in hit.meanings:
            if meaning.value.startswith(CITES):
                yield from self._numbered(number, hit, meaning.value.removeprefix(CITES))
            elif meaning.value.startswith(CODE):
                code = meaning.value.removeprefix(CODE)
                if self._is_code(number, hit, code):
                    yield Citation(code, hit.start, hit.end, hit.first)

    def _named(self, hit: Hit, names: Sequence[str]) -> Iterator[Citation]:
        """Yield the one of the instruments with a name that its number tells, or its year, or that is the newest."""
        years = self._citations.years
        behind = _BEHIND.match(self._text, hit.end)
        if behind and names[0][0] != "P":
            told = _code(names[0][0], behind["number"])
            if told in years:
                yield Citation(told, hit.start, behind.end(), hit.first)
                return
        year = _JUST_A_YEAR.match(self._text, hit.end)
        of_year = [name for name in names if year and years[name] == int(year["year"])]
        yield Citation(max(of_year or names, key=lambda name: years[name]), hit.start, hit.end, hit.first)

    def _numbered(self, number: int, hit: Hit, letter: str) -> Iterator[Citation]:
        if self._is_of_others_before(number, hit):
            return
        before = _BEFORE.search(self._text, max(hit.start - _REACH, 0), hit.start)
        if before:
            for digits in _DIGITS.findall(before[0]):
                yield from self._known(letter, digits, before.start(), hit.end, hit)
            return
        match = self._number_behind(hit)
        if match is None or self._is_of_others_behind(match.end()):
            return
        numbers, end, is_series = self._series(match, is_plural=self._is_plural(hit))
        said = match.groupdict()
        is_code = bool(said["letter"]) and len(match["number"]) > 1
        is_own = is_code or bool(said.get("year")) or self._is_own(number, hit, end)
        for digits in numbers:
            if self._counts(letter, digits, is_signed=bool(said.get("sign")), is_own=is_own, is_series=is_series):
                yield from self._known(letter, digits, hit.start, end, hit)

    def _number_behind(self, hit: Hit) -> re.Match[str] | None:
        near = _BEHIND.match(self._text, hit.end) or _BARE.match(self._text, hit.end)
        return near or (_FAR_BEHIND.match(self._text, hit.end) if self._is_about_labour else None)

    def _counts(self, letter: str, digits: str, *, is_signed: bool, is_own: bool, is_series: bool) -> bool:
        """Say whether a number is one of the ILO's, by how it is written."""
        if is_own and (is_signed or letter == "C" or len(digits) > 2):
            return True
        if letter == "P":
            return False
        if letter == "R":
            return self._is_about_labour and len(digits) > 2 and int(digits) >= _COMMON_RECOMMENDATION
        return is_signed or (self._is_about_labour and (len(digits) > 2 or (is_series and len(digits) > 1)))

    def _series(self, match: re.Match[str], *, is_plural: bool) -> tuple[list[str], int, bool]:
        """Return the numbers of a list such as "Nos. 87, 98 and 111", where it ends, and whether they are several."""
        numbers, end = [match["number"]], match.end()
        is_plural |= (match.groupdict().get("sign") or "").rstrip(".").endswith("s")
        while more := _MORE.match(self._text, end):
            if not (is_plural or more["sign"]):
                break
            numbers.append(more["number"])
            end = more.end()
            if (more["comma"] is None or more["and"]) and not more["sign"]:
                break
        return numbers, end, len(numbers) > 1

    def _is_plural(self, hit: Hit) -> bool:
        word = self._text[hit.start : hit.end]
        return word.endswith("s") or ord(word[0]) > _LAST_LATIN

    def _known(self, letter: str, digits: str, start: int, end: int, hit: Hit) -> Iterator[Citation]:
        code = _code(letter, digits)
        if code in self._citations.years:
            yield Citation(code, start, end, hit.first)

    def _is_own(self, number: int, hit: Hit, end: int) -> bool:
        """Say whether the ILO's name, or what one does with a Convention, stands just before or behind."""
        before = self._hits[number - 1] if number else None
        if before and _is(before, OWN) and _NEXT_TO.fullmatch(self._text, before.end, hit.start):
            return True
        return any(
            _is(behind, OWN) and (behind.start < end or _BELONGS_TO.fullmatch(self._text, end, behind.start))
            for behind in self._hits[number + 1 : number + 3]
        )

    def _is_of_others_before(self, number: int, hit: Hit) -> bool:
        before = self._hits[number - 1] if number else None
        return bool(before and _is(before, OTHER) and _NEXT_TO.fullmatch(self._text, before.end, hit.start))

    def _is_of_others_behind(self, end: int) -> bool:
        behind = next((hit for hit in self._hits if hit.start >= end), None)
        return bool(behind and _is(behind, OTHER) and _BELONGS_TO.fullmatch(self._text, end, behind.start))

    def _is_code(self, number: int, hit: Hit, code: str) -> bool:
        letters = self._text[hit.start : hit.end]
        digits = letters.lstrip("CRP. -")
        is_own = self._is_own(number, hit, hit.end) or self._is_behind_its_word(number, hit, code)
        if not _PLAIN_CODE.fullmatch(letters):  # "C 190", "C-190"
            return is_own and len(digits) > 2
        if len(digits) > 2:
            return is_own or self._is_about_labour
        return len(digits) > 1 and (is_own or self._is_beside_another(number, hit))

    def _is_behind_its_word(self, number: int, hit: Hit, code: str) -> bool:
        """Say whether a code stands in brackets behind the word that it begins with, and the year is its own."""
        before = self._hits[number - 1] if number else None
        if before is None or not _is(before, CITES + code[0]) or self._is_of_others_before(number - 1, before):
            return False
        between = _BEFORE_CODE.fullmatch(self._text, before.end, hit.start)
        return between is not None and int(between["year"] or 0) in (0, self._citations.years[code])

    def _is_beside_another(self, number: int, hit: Hit) -> bool:
        """Say whether a code is one of several: "C87 and C98"."""
        around = self._hits[max(number - 1, 0) : number + 2]
        return self._is_about_labour and any(
            _JOINED.fullmatch(self._text, min(hit.end, other.end), max(hit.start, other.start))
            for other in around
            if other is not hit and any(meaning.value.startswith(CODE) for meaning in other.meanings)
        )


def _code(letter: str, digits: str) -> str:
    return f"{letter}{int(digits):03}"


def book_of_citations(
    names: Mapping[str, Collection[str]],
    words: Mapping[str, Collection[str]],
    own: Collection[str],
    others: Collection[str],
) -> PhraseBook:
    """Return the phrases by which citations are found: ``names`` by code, ``words`` by the letter of the codes."""
    book = PhraseBook()
    for code, some in names.items():
        for name in some:
            book.add(name, Meaning(Facet.INSTRUMENT, code))
        letter, digits = code[0], code[1:]
        for written in {digits, digits.lstrip("0")}:
            book.add(f"{letter}{written}", Meaning(None, CODE + code))
            book.add(f"{letter} {written}", Meaning(None, CODE + code))
    for letter, some in words.items():
        for word in some:
            book.add(word, Meaning(None, CITES + letter))
    for phrase in own:
        book.add(phrase, Meaning(None, OWN))
    for phrase in others:
        book.add(phrase, Meaning(None, OTHER))
    return book
