"""Word's styles and lists: what a paragraph is by its style, and by which mark its list begins each item."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree.ElementTree import Element

from ilo_desktop.intake.formats.word.package import W

_HEADING = re.compile(r"heading (\d)")
_POINTS = re.compile(r"list bullet|list paragraph bullet|bullet")
_NUMBERS = re.compile(r"list number")
_DEFAULT_SIZE = 10.0
# How long a chain of styles that build on each other can be; some files build them in circles.
_LONGEST_CHAIN = 12
_LOWEST_OUTLINE = 9


@dataclass(frozen=True, slots=True)
class Style:
    """What a paragraph has from its style. ``level`` counts headings from 1, 0 is none; ``size`` is in points."""

    name: str = ""
    level: int = 0
    is_bold: bool = False
    is_italic: bool = False
    size: float = _DEFAULT_SIZE
    list_id: str = ""
    list_depth: int = 0

    @property
    def is_title(self) -> bool:
        """Whether it is the document's title, which stands above its first heading."""
        return self.name == "title"


class Styles:
    """The styles of one document, by their ids."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._elements: dict[str, Element] = {}
        self._default, self._size = "", _DEFAULT_SIZE
        for part in parts:
            for element in part.iter(f"{W}style"):
                self._elements.setdefault(element.get(f"{W}styleId", ""), element)
                if element.get(f"{W}default") in ("1", "true") and element.get(f"{W}type") == "paragraph":
                    self._default = element.get(f"{W}styleId", "")
            for size in part.iterfind(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz"):
                self._size = half_points(size, self._size)
        self.of = cache(self._of)

    def _of(self, style_id: str) -> Style:
        """Return the style of an id; of no or an unknown one, what paragraphs have by default."""
        chain = list(self._chain(style_id if style_id in self._elements else self._default))
        name = next((value(each.find(f"{W}name")) for each in chain), "").lower()
        list_id, list_depth = "", 0
        level, is_bold, is_italic, size = 0, False, False, self._size
        for each in reversed(chain):
            properties = each.find(f"{W}rPr")
            if properties is not None:
                is_bold = is_on(properties.find(f"{W}b"), otherwise=is_bold)
                is_italic = is_on(properties.find(f"{W}i"), otherwise=is_italic)
                size = half_points(properties.find(f"{W}sz"), size)
            level = outline_level(each.find(f"{W}pPr"), level)
            list_id, list_depth = list_of(each.find(f"{W}pPr"), (list_id, list_depth))
        if match := _HEADING.fullmatch(name):
            level = int(match[1])
        if not list_id:
            list_id = BULLETS if _POINTS.match(name) else NUMBERS if _NUMBERS.match(name) else ""
        return Style(name, level, is_bold, is_italic, size, list_id, list_depth)

    def _chain(self, style_id: str) -> Iterator[Element]:
        for _ in range(_LONGEST_CHAIN):
            element = self._elements.get(style_id)
            if element is None:
                return
            yield element
            style_id = value(element.find(f"{W}basedOn"))


#: Lists that only the name of a style tells.
BULLETS, NUMBERS = "bullets", "numbers"


class Lists:
    """The lists of one document: whether they count their items or mark them by points."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._formats: dict[tuple[str, int], str] = {}
        for part in parts:
            self._read(part)

    def _read(self, part: Element) -> None:
        kinds = {
            each.get(f"{W}abstractNumId", ""): {
                whole(level.get(f"{W}ilvl")): value(level.find(f"{W}numFmt")) for level in each.iterfind(f"{W}lvl")
            }
            for each in part.iterfind(f"{W}abstractNum")
        }
        for number in part.iterfind(f"{W}num"):
            levels = kinds.get(value(number.find(f"{W}abstractNumId")), {})
            for depth, mark in levels.items():
                self._formats[number.get(f"{W}numId", ""), depth] = mark

    def tag(self, list_id: str, depth: int) -> str:
        """Return "ol" for a list that counts, "ul" for points, "" for none: id 0 takes a paragraph out of its list."""
        if not list_id or list_id == "0":
            return ""
        if list_id == NUMBERS:
            return "ol"
        mark = self._formats.get((list_id, depth), "bullet")
        return "ul" if mark in ("bullet", "") else "" if mark == "none" else "ol"


def list_of(properties: Element | None, otherwise: tuple[str, int]) -> tuple[str, int]:
    """Return the id and the depth of the list that a paragraph's properties put it in."""
    numbering = None if properties is None else properties.find(f"{W}numPr")
    if numbering is None:
        return otherwise
    list_id = value(numbering.find(f"{W}numId")) or otherwise[0]
    depth = numbering.find(f"{W}ilvl")
    return list_id, otherwise[1] if depth is None else min(whole(value(depth)), _LOWEST_OUTLINE)


def outline_level(properties: Element | None, otherwise: int) -> int:
    """Return the level of a heading (from 1) that a paragraph's properties give it; 0 is none."""
    outline = None if properties is None else properties.find(f"{W}outlineLvl")
    if outline is None:
        return otherwise
    level = whole(value(outline)) + 1
    return level if level <= _LOWEST_OUTLINE else 0


def value(element: Element | None) -> str:
    """Return what most elements say, in their attribute "val"."""
    return "" if element is None else element.get(f"{W}val", "")


def is_on(element: Element | None, *, otherwise: bool) -> bool:
    """Say whether a property that is on or off is on; an element without a value is."""
    return otherwise if element is None else value(element) not in ("0", "false", "off", "none")


def half_points(element: Element | None, otherwise: float) -> float:
    """Return a size in points."""
    size = whole(value(element))
    return size / 2 if size else otherwise


def whole(text: str | None) -> int:
    """Return a number, 0 for what is none."""
    return int(text) if text and len(text) < 6 and text.isascii() and text.isdigit() else 0
