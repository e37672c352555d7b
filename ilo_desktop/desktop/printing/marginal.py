"""What stands in the white of pages: title and number at the foot; in a dossier a running head with what goes on."""

from bisect import bisect_left
from collections.abc import Sequence

from ilo_desktop.desktop.printing.pages import Bookmark, Placed
from ilo_desktop.desktop.printing.sheet import Sheet
from ilo_desktop.desktop.printing.typesetting import Paragraph, Side, Span, Typesetter
from ilo_desktop.newsroom.briefings import BriefingLook
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.styles import Style

#: Where two texts share a line, this share of it is the longer one's.
_FOOT_TITLE_SHARE = 0.78
_HEAD_SHARE = 0.48


class Marginal:
    """Makes the feet and heads of a briefing's pages; a cover has none.

    With a cover or contents the title stands in the running head, beside the group that goes on, else at the foot.
    """

    def __init__(self, briefing: Briefing, look: BriefingLook, sheet: Sheet, typesetter: Typesetter) -> None:
        self._words = briefing.words
        self._sheet = sheet
        self._typesetter = typesetter
        self._has_cover = look.has_cover
        self._has_contents = look.has_contents
        self._has_head = look.has_cover or look.has_contents
        style, share = (Style.RUNNING, _HEAD_SHARE) if self._has_head else (Style.DATE, _FOOT_TITLE_SHARE)
        self._title = self._line(briefing.full_title, style, Side.LEFT, share)

    def provisional(self, number: int) -> tuple[Placed, ...]:
        """Return what is known of a page while others are still made."""
        if self._has_contents or (self._has_cover and number == 1):
            return ()
        return () if self._has_head else self._foot(number, None)

    def placed(self, number: int, total: int, covers: int, began: Sequence[Bookmark]) -> tuple[Placed, ...]:
        """Return the lines of a page of ``total``, after so many covers; ``began`` is all that begins on any page."""
        if number <= covers:
            return ()
        head = self._head(number, began) if self._has_head and number > 1 else ()
        return (*head, *self._foot(number, total))

    def _foot(self, number: int, total: int | None) -> tuple[Placed, ...]:
        count = self._line(self._words.page(number, total), Style.BODY, Side.RIGHT)
        placed = Placed(count, 0, self._sheet.foot_pt)
        return (placed,) if self._has_head else (Placed(self._title, 0, self._sheet.foot_pt), placed)

    def _head(self, number: int, began: Sequence[Bookmark]) -> tuple[Placed, ...]:
        title = Placed(self._title, 0, self._sheet.head_pt)
        going_on = self._going_on(number, began)
        if not going_on:
            return (title,)
        group = self._line(going_on, Style.RUNNING, Side.RIGHT, _HEAD_SHARE)
        return title, Placed(group, 0, self._sheet.head_pt)

    def _going_on(self, number: int, began: Sequence[Bookmark]) -> str:
        """Return what begins at the top of a page, or else what goes on there."""
        place = bisect_left(began, number, key=lambda bookmark: bookmark.page)
        if place < len(began) and began[place].page == number and began[place].y_pt <= self._sheet.top_pt + 1:
            return began[place].anchor.text
        return began[place - 1].anchor.text if place else ""

    def _line(self, text: str, style: Style, side: Side, share: float = 1.0) -> Paragraph:
        frame = self._sheet.whole
        shown = self._typesetter.shortened(text, style, frame.text_width_pt * share) if share < 1 else text
        return Paragraph((Span(shown, style),), frame.text_x_pt, frame.text_width_pt, side)
