"""The parts of a Markdown text that are releases: a heading with a date near it, an entry of a list with a date."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ilo_desktop.intake.dates import DateLine, DayOrder, find_date_in, find_day
from ilo_desktop.newsroom.looks import is_place
from ilo_desktop.newsroom.text import squeeze

if TYPE_CHECKING:
    from markdown_it.token import Token

#: How many blocks below a heading its date is looked for.
_BLOCKS_LOOKED_AT = 3
_LONGEST_LINE = 200
_LONGEST_KICKER = 60
_PARTS = re.compile(r"\s+[|·•/—–-]\s+|\s*\|\s*")
_LABEL = re.compile(
    r"^(?:date|published|posted|issued|date issued|publié le|fecha|publicado|data|datum|дата|日期|日付|التاريخ)"
    r"\s*[:：]\s*",
    re.IGNORECASE,
)
_EDGE = re.compile(r"^[\s|:：·—–\-,(\[]+|[\s|:：·—–\-,)(\]]+$")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading or an entry of a list with what it says, in lines counted from 0; ``end`` is not included.

    ``body`` is the first line behind the date, or behind the heading where there is no date.
    """

    level: int
    headline: str
    line: int
    body: int
    end: int
    day: str = ""
    url: str = ""
    kicker: str = ""
    place: str = ""
    words: str = ""
    size: int = 1  # how many lines the heading has


def headings(tokens: Sequence["Token"], lines: int) -> list[Section]:
    """Return the sections of a text that has so many lines, each up to the next heading of its level or above."""
    found: list[Section] = []
    for index, token in enumerate(tokens):
        if token.type == "heading_open" and token.level == 0 and token.map:
            found.append(_section(tokens, index))
    ended = []
    for index, section in enumerate(found):
        following = (later.line for later in found[index + 1 :] if later.level <= section.level)
        ended.append(replace(section, end=next(following, lines)))
    return ended


def on_the_level_of_releases(sections: Sequence[Section]) -> list[Section]:
    """Return the sections of the level on which most have a date, and so are releases; nothing where none has one."""
    levels = Counter(section.level for section in sections if section.day)
    if not levels:
        return []
    level = min(levels, key=lambda each: (-levels[each], each))
    return [section for section in sections if section.level == level]


def entries(tokens: Sequence["Token"]) -> list[Section]:
    """Return the entries of lists, where they name releases: two at least, and most of them, have a date."""
    found: list[Section] = []
    for index, token in enumerate(tokens):
        if token.type == "list_item_open" and token.level == 1 and token.map:
            found.extend(_entry(tokens, index))
    dated = sum(bool(section.day) for section in found)
    return found if dated > 1 and dated * 2 >= len(found) else []


def _section(tokens: Sequence["Token"], index: int) -> Section:
    heading, inline = tokens[index], tokens[index + 1]
    first, after = heading.map or [0, 0]
    title, day = _without_date(_words(inline))
    section = Section(int(heading.tag[1]), title, first, after, after, day, _link(inline), size=after - first)
    if day:
        return section
    above: list[str] = []
    for position, token in enumerate(tokens[index + 3 :], start=index + 3):
        if token.type == "heading_open" or len(above) == _BLOCKS_LOOKED_AT:
            break
        if token.type == "inline" and token.level == 1 and tokens[position - 1].type == "paragraph_open":
            if dated := _dated(section, token):
                return _with_words(dated, above)
            above.append(_words(token))
    return section


def _with_words(section: Section, above: Sequence[str]) -> Section:
    """Return a section with what stands between its heading and its date: a short line is a kicker, else a summary."""
    shorts = [words for words in above if len(words) <= _LONGEST_KICKER and words[-1:] not in (".", "!", "?", "。")]
    kicker = section.kicker or next(iter(shorts), "")
    return replace(section, kicker=kicker, words=" ".join(words for words in above if words != kicker))


def _dated(section: Section, inline: "Token") -> Section | None:
    """Return a section with the date that a paragraph's line below its heading says, None where it says none."""
    start = (inline.map or [0, 0])[0]
    for offset, line in enumerate(_words(inline, "\n").split("\n")):
        parts = [part.strip() for part in _PARTS.split(line) if part.strip()] if len(line) <= _LONGEST_LINE else []
        for part in [line.strip(), *parts]:
            if (day := _day(part)) is None:
                continue
            others = [other for other in parts if other != part] if part != line.strip() else []
            place = next((other for other in reversed(others) if is_place(other)), "")
            kicker = next((other for other in others if other != place), "")
            return replace(
                section, day=_LABEL.sub("", part), body=start + offset + 1, place=place or day.place, kicker=kicker
            )
    return None


def _day(words: str) -> DateLine | None:
    words = _LABEL.sub("", words.strip())
    if not words or len(words) > _LONGEST_LINE:
        return None
    found = DayOrder().read(words)
    if found is None and (day := find_day(words)) and not words.isdecimal():
        return DateLine(day)
    return found


def _without_date(words: str) -> tuple[str, str]:
    """Return a headline without the date at its beginning or end ("7 March 2024: Bakers rest"), and that date."""
    if _day(words):
        return words, ""
    found = find_date_in(words)
    if found is None:
        return words, ""
    start, end, _ = found
    before, after = words[:start], words[end:]
    at_start = not _EDGE.sub("", before) and after[:1] and not after[:1].isalnum()
    at_end = not _EDGE.sub("", after) and before.rstrip() and not before.rstrip()[-1].isalnum()
    if not (at_start or at_end):
        return words, ""
    rest = _EDGE.sub("", after if at_start else before)
    return (rest, words[start:end]) if rest else (words, "")


def _entry(tokens: Sequence["Token"], index: int) -> Iterator[Section]:
    first, end = tokens[index].map or [0, 0]
    inlines = list(_inlines(tokens, index))
    lines = [line for inline in inlines for line in _words(inline, "\n").split("\n")]
    if not lines or not lines[0]:
        return
    title, day = _without_date(lines[0])
    rest = lines[1:]
    if not day and rest and _day(rest[0]):
        day, rest = rest[0], rest[1:]
    yield Section(0, title, first, end, end, day, _link(inlines[0]), words="\n".join(rest).strip())


def _inlines(tokens: Sequence["Token"], index: int) -> Iterator["Token"]:
    for token in tokens[index + 1 :]:
        if token.type == "list_item_close" and token.level == tokens[index].level:
            return
        if token.type == "inline":
            yield token


def _words(inline: "Token", line_break: str = " ") -> str:
    """Return what an inline token says without its markup."""
    said = {"softbreak": line_break, "hardbreak": line_break}
    words = "".join(
        said.get(child.type, child.content if child.type in _SPEAKING else "") for child in inline.children or ()
    )
    return "\n".join(map(squeeze, words.split("\n")))


_SPEAKING = frozenset({"text", "code_inline", "text_special"})


def _link(inline: "Token") -> str:
    links = (child.attrs.get("href", "") for child in inline.children or () if child.type == "link_open")
    return str(next(links, ""))
