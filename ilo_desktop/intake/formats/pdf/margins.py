"""Running heads and feet: what stands at the same place of page after page, but for its number."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from ilo_desktop.intake.formats.pdf.lines import Line
from ilo_desktop.newsroom.text import fold

# How far they stand from the upper and the lower edge, in parts of the height; and how exactly at one place, in points.
_HEAD, _FOOT = 0.09, 0.12
_SAME_PLACE = 4.0
# On how many pages before and after the same is looked for: left and right ones can differ.
_NEAR = 2
_MOST_ALIKE = 8
_NUMBER = re.compile(r"\d{1,9}")
_PAGE_NUMBER = re.compile(
    r"[-–—|•·\s]*(?:(?:page|página|pagina|стр\.?|p\.|صفحة|第)\s*)?\d{1,4}"
    r"(?:\s*(?:/|of|de|sur|von|di|из|من)\s*\d{1,4})?\s*(?:頁|页|ページ)?[-–—|•·\s]*",
    re.IGNORECASE,
)


def without_running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """Return the lines of each page without running heads and feet and page numbers.

    A running head stays where it stands first: there it can say what the document is.
    """
    margins = [_margin(page, height) for page, height in zip(pages, heights, strict=True)]
    return [
        [line for line in page if not _is_running(line, number, height, margins)]
        for number, (page, height) in enumerate(zip(pages, heights, strict=True))
    ]


def _margin(page: Sequence[Line], height: float) -> dict[str, list[Line]]:
    """Return the first lines of a page's margins by their words, without numbers."""
    found: dict[str, list[Line]] = defaultdict(list)
    for line in page:
        if _is_in_margin(line, height) and len(same := found[_words(line)]) < _MOST_ALIKE:
            same.append(line)
    return found


def _is_running(line: Line, number: int, height: float, margins: Sequence[Mapping[str, list[Line]]]) -> bool:
    if not _is_in_margin(line, height):
        return False
    if _PAGE_NUMBER.fullmatch(line.text):
        return True
    is_first_head = number == 0 and line.y < height / 2
    near = [page for page in range(max(0, number - _NEAR), min(len(margins), number + _NEAR + 1)) if page != number]
    return not is_first_head and any(
        _goes_on(line, number, other, page) for page in near for other in margins[page].get(_words(line), ())
    )


def _goes_on(line: Line, number: int, other: Line, page: int) -> bool:
    """Say whether two lines of different pages are the same but for the number of the page."""
    if abs(line.y - other.y) > _SAME_PLACE:
        return False
    counts = zip(_NUMBER.findall(line.text), _NUMBER.findall(other.text), strict=False)
    return all(first == second or int(first) - int(second) == number - page for first, second in counts)


def _is_in_margin(line: Line, height: float) -> bool:
    return line.y < height * _HEAD or line.y > height * (1 - _FOOT)


def _words(line: Line) -> str:
    return _NUMBER.sub("#", fold(line.text))
