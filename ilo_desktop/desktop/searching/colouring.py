"""How the pieces of a search look in its box: fields with their values, operators, quotes, and what is wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QInputMethodEvent, QTextCharFormat

from ilo_desktop.desktop.theme import Colours
from ilo_desktop.desktop.units import to_units
from ilo_desktop.newsroom.query_language.faults import QueryError
from ilo_desktop.newsroom.query_language.lexer import Kind, Token, tokens

_LOOK = QInputMethodEvent.AttributeType.TextFormat
_LONGEST = 1000
_JOINING = (Kind.NOT, Kind.OR, Kind.AND, Kind.OPEN, Kind.CLOSE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a search (characters) with its look: the roles of its ink and of its ground, and whether it is wrong.

    What is wrong is underlined with a wave as well, so that it is told without its colour.
    """

    start: int
    end: int
    ink: str
    ground: str = ""
    is_wrong: bool = False


def stretches(text: str, fault: QueryError | None) -> list[Stretch]:
    """Return the looks of a search; none overlap but that of what is wrong, which comes last.

    What is pasted by mistake is not coloured up to its end, of which nobody sees anything.
    """
    pieces = _with_values(tokens(text[:_LONGEST]))
    found = [stretch for token, is_value in pieces for stretch in _of(token, is_value=is_value)]
    if fault is not None and text:
        start = min(fault.start, len(text) - 1)
        found.append(Stretch(start, max(min(fault.end, len(text)), start + 1), "bad", is_wrong=True))
    return found


def _with_values(pieces: Sequence[Token]) -> Iterator[tuple[Token, bool]]:
    """Yield the pieces, each with whether it is what a field is to have: the word after it, or those in its bracket."""
    is_next = False
    brackets: list[bool] = []
    for token in pieces:
        is_value = is_next or (bool(brackets) and brackets[-1])
        if token.kind is Kind.OPEN:
            brackets.append(is_value)
        elif token.kind is Kind.CLOSE and brackets:
            brackets.pop()
        yield token, is_value
        is_next = token.kind is Kind.FIELD or (token.kind is Kind.NOT and is_next)


def _of(token: Token, *, is_value: bool) -> Iterator[Stretch]:
    ground = "soft" if is_value else ""
    if token.kind is Kind.FIELD:
        yield Stretch(token.start, token.end, "ink2", "soft")
    elif token.kind in _JOINING:
        yield Stretch(token.start, token.end, "ink2" if is_value else "ink3", ground)
    elif token.kind is Kind.PHRASE:
        inner = max(token.end - (1 if token.is_closed else 0), token.start + 1)
        yield Stretch(token.start, token.start + 1, "accent", ground)
        if inner > token.start + 1:
            yield Stretch(token.start + 1, inner, "accent" if is_value else "ink", ground)
        if token.end > inner:
            yield Stretch(inner, token.end, "accent", ground)
    elif is_value:
        yield Stretch(token.start, token.end, "accent", ground)


def attributes(
    text: str, looks: Sequence[Stretch], colours: Colours, cursor: int, composing: int = 0
) -> list[QInputMethodEvent.Attribute]:
    """Return looks as an input method gives them: in UTF-16 units, counted from the cursor.

    ``cursor`` is its place in those units; ``composing`` units are being composed there, which are no text yet and
    keep the look that the input method gives them.
    """
    made = []
    for look in looks:
        shape = _format(look, colours)
        start, end = to_units(text, look.start), to_units(text, look.end)
        for first, last in ((start, min(end, cursor)), (max(start, cursor), end)):
            if first < last:
                place = first - cursor + (composing if first >= cursor else 0)
                made.append(QInputMethodEvent.Attribute(_LOOK, place, last - first, shape))
    return made


def _format(look: Stretch, colours: Colours) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colours.of(look.ink))
    if look.ground:
        made.setBackground(colours.of(look.ground))
    if look.is_wrong:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(colours.of("bad"))
    return made
