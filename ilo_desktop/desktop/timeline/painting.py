"""Drawing the timeline: bars with the query's share, labels, and the period that is chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ilo_desktop.desktop.canvas import Canvas
from ilo_desktop.desktop.theme import Colours, Measure, Type, font
from ilo_desktop.desktop.timeline.layout import (
    FLOOR,
    HEAD_BOTTOM,
    HEAD_TOP,
    LABEL_BOTTOM,
    LABEL_TOP,
    LINE_BOTTOM,
    LINE_TOP,
    Label,
    Layout,
    Slot,
)
from ilo_desktop.desktop.timeline.wording import without_dates
from ilo_desktop.newsroom.periods import Period

_EDGE_WIDTH = 2
_RING_TOP, _RING_BOTTOM = 8, 84
_RING = 2


@dataclass(frozen=True, slots=True)
class Look:
    """What is drawn besides the bars themselves: a period, the bar under the mouse and the one of the keyboard."""

    period: Period | None = None
    hovered: int | None = None
    focused: int | None = None


def paint(canvas: Canvas, layout: Layout, look: Look, colours: Colours) -> None:
    """Draw it all, the hairline below included."""
    painter, area = canvas.painter, canvas.area
    painter.fillRect(area, colours.of("ground"))
    if layout.slots:
        _Picture(canvas, layout, look, colours).paint()
    else:
        place = canvas.rect(0, 0, area.width(), Measure.TIMELINE)
        painter.setPen(colours.of("ink3"))
        painter.setFont(font(Type.META))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, without_dates())
    painter.fillRect(canvas.rect(0, Measure.TIMELINE, area.width(), 1), colours.of("line"))


class _Picture:
    """One drawing of a layout. All work is per bar and label, none per release."""

    def __init__(self, canvas: Canvas, layout: Layout, look: Look, colours: Colours) -> None:
        self._canvas = canvas
        self._layout = layout
        self._look = look
        self._colours = colours
        self._fonts = {role: font(role) for role in (Type.META, Type.META_MEDIUM, Type.META_STRONG)}
        self._chosen = layout.stretch(look.period) if look.period is not None else None
        self._top = HEAD_BOTTOM if layout.heads else 0  # grounds and edges leave the years in peace

    def paint(self) -> None:
        painter = self._canvas.painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._grounds()
        for line in self._layout.lines:
            self._fill(line, LINE_TOP, 1, LINE_BOTTOM - LINE_TOP, "line")
        for number, slot in enumerate(self._layout.slots):
            self._bar(number, slot)
        for label in self._layout.heads:
            self._write(label, (HEAD_TOP, HEAD_BOTTOM), Type.META_MEDIUM, "ink3")
        for label in self._layout.feet:
            self._foot(label)
        self._edges()
        self._ring()

    def _fill(self, left: int, top: int, width: int, height: int, role: str) -> None:
        self._canvas.painter.fillRect(self._canvas.rect(left, top, width, height), self._colours.of(role))

    def _grounds(self) -> None:
        if self._chosen is not None:
            start, end = self._chosen
            self._fill(start, self._top, end - start, Measure.TIMELINE - self._top, "soft")
        if self._look.hovered is not None:
            slot = self._layout.slots[self._look.hovered]
            self._fill(slot.left, self._top, slot.width, Measure.TIMELINE - self._top, "hover")

    def _is_on_soft(self, place: float) -> bool:
        return self._chosen is not None and self._chosen[0] <= place < self._chosen[1]

    def _bar(self, number: int, slot: Slot) -> None:
        height, share = self._layout.heights[number], self._layout.shares[number]
        is_lit = number == self._look.hovered
        outline = "accent" if is_lit else ("ink3" if self._is_on_soft(slot.centre) else "edge")
        if not height:
            self._fill(slot.bar_left, FLOOR - 1, slot.bar_width, 1, outline)
            return
        whole = QRectF(self._canvas.rect(slot.bar_left, FLOOR - height, slot.bar_width, height))
        radius = min(Measure.RADIUS_MARK, slot.bar_width / 4, height / 3)
        painter, share_role = self._canvas.painter, "accent" if is_lit else "chart"
        if share < height:
            painter.setPen(QPen(self._colours.of(outline), 1))
            painter.setBrush(self._colours.of("rest"))
            painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            self._fill(slot.bar_left, FLOOR - share, slot.bar_width, share, share_role)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours.of(share_role))
            painter.drawRoundedRect(whole, radius, radius)

    def _foot(self, label: Label) -> None:
        has_hits = label.bar is not None and self._layout.bars[label.bar].matching > 0
        is_faint = not has_hits and not self._is_on_soft((label.left + label.right) / 2)
        role = Type.META_STRONG if has_hits else Type.META
        self._write(label, (LABEL_TOP, LABEL_BOTTOM), role, "ink3" if is_faint else "ink2")

    def _write(self, label: Label, height: tuple[int, int], role: Type, ink: str) -> None:
        top, bottom = height
        painter = self._canvas.painter
        painter.setFont(self._fonts[role])
        painter.setPen(self._colours.of(ink))
        how = Qt.AlignmentFlag.AlignCenter if label.bar is not None else Qt.AlignmentFlag.AlignVCenter
        place = self._canvas.rect(label.left, top, label.width, bottom - top)
        painter.drawText(place, how | Qt.TextFlag.TextDontClip, label.words)

    def _edges(self) -> None:
        if self._chosen is not None:
            for edge in self._chosen:
                left, height = edge - _EDGE_WIDTH // 2, FLOOR + _EDGE_WIDTH - self._top  # no label is struck through
                self._fill(left, self._top, _EDGE_WIDTH, height, "accent")

    def _ring(self) -> None:
        if self._look.focused is not None:
            slot = self._layout.slots[self._look.focused]
            top = max(self._top, _RING_TOP)
            has_own_label = all(label.bar is not None for label in self._layout.feet)
            bottom = _RING_BOTTOM if has_own_label else FLOOR + 2 * _RING  # the labels are wider than bars, else
            wide = max(slot.width, slot.bar_width + 4 * _RING)
            around = self._canvas.rect(slot.left - (wide - slot.width) // 2, top, wide, bottom - top)
            painter = self._canvas.painter
            painter.setPen(QPen(self._colours.of("accent"), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(around).adjusted(1, 1, -1, -1), Measure.RADIUS_MARK, Measure.RADIUS_MARK)
