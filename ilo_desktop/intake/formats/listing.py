"""Lists of releases inside of mails, Word documents and PDFs: handed to the reader of lists saved as text."""

from collections.abc import Sequence
from dataclasses import replace

from ilo_desktop.intake.dates import read_date
from ilo_desktop.intake.formats.format import Desk
from ilo_desktop.intake.formats.text_list.reader import read_text
from ilo_desktop.newsroom.release import Document, Draft, Problem

#: A text with fewer dates in lines of their own is no list.
_FEWEST_DATES = 2
#: Where more blocks than this go with each date, the text is one release that holds some dates.
_MOST_BLOCKS_OF_ITEM = 6


def read_listing(
    blocks: Sequence[str], document: Document, desk: Desk, pages: Sequence[int] = ()
) -> list[Draft | Problem]:
    """Return the releases of a list that some blocks of text are, in their order; nothing where they are no list.

    The places that they have in the text are none in the document, which is not made of lines, unless ``pages`` tells
    on which one each block stands; the blocks are lines then.
    """
    dates = sum(read_date(block) is not None for block in blocks)
    if dates < _FEWEST_DATES or len(blocks) > dates * _MOST_BLOCKS_OF_ITEM:
        return []
    found: list[Draft | Problem] = []
    for one in read_text("\n\n".join(blocks), document.name, desk):
        match one:
            case Draft():
                found.append(replace(one, line=_page(one.line, pages), last_line=_page(one.last_line, pages)))
            case Problem():
                found.append(replace(one, line=_page(one.line, pages) if one.line and pages else None))
    drafts = [one for one in found if isinstance(one, Draft)]
    return found if sum(draft.day is not None for draft in drafts) >= _FEWEST_DATES else []


def _page(line: int, pages: Sequence[int]) -> int:
    return pages[min(len(pages) - 1, (line - 1) // 2)] if pages else 0  # a blank line stands between two blocks
