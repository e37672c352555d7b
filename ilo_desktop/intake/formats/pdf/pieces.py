"""The text that a page shows, as pieces with their places: the operators of its content, carried out.

Of ISO 32000-1 these are the text operators (9.3, 9.4), the matrix (8.4), form objects (8.10) and the letters that a
piece is said to stand for (14.9.4). Places are in points from the left and from the top of the page as it is shown.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from pypdf import PageObject
from pypdf.errors import LimitReachedError
from pypdf.generic import ContentStream, DictionaryObject, NameObject, StreamObject

from ilo_desktop.intake.formats.pdf.direction import has_right_to_left
from ilo_desktop.intake.formats.pdf.letters import Face, face_of, mended
from ilo_desktop.intake.limits import MAX_PDF_FORMS, MAX_PDF_LETTERS, MAX_PDF_PIECES, MAX_PDF_TOKENS

Matrix = tuple[float, float, float, float, float, float]

_NO_MATRIX: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
#: From this gap on, in parts of the size, two glyphs of one string belong to different words.
WORD_GAP = 0.16
# From this gap on they are pieces of their own: columns, cells.
_PIECE_GAP = 1.0
# What overlaps by more is drawn over the other.
_OVERLAP = 0.1
_LONGEST_PIECE = 200
# Letters that are put in order one by one, and the white between parts of a line.
_STANDS_ALONE = re.compile("[\u0300-\u036f\u0590-\u08ff\u2003\ufb1d-\ufdff\ufe70-\ufefc]")
_DEEPEST_FORM = 12
_DEEPEST_STATE = 512


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters in a row, from ``x`` to ``end`` on the baseline ``y``. Right-to-left ones come one glyph a piece."""

    text: str
    x: float
    end: float
    y: float
    size: float
    is_bold: bool = False
    is_italic: bool = False


@dataclass(frozen=True, slots=True)
class _State:
    """What ``q`` keeps and ``Q`` brings back."""

    matrix: Matrix
    face: Face
    size: float = 12.0
    letter_space: float = 0.0
    word_space: float = 0.0
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


@dataclass(slots=True)
class _Marked:
    """A marked part of the content; ``actual`` is what it says in place of its glyphs, once."""

    actual: str | None = None


class Fonts:
    """The fonts of a document, each read once."""

    def __init__(self) -> None:
        self._faces: dict[int, tuple[object, Face]] = {}
        self.none = face_of(None)

    def face(self, resource: object) -> Face:
        """Return a font of some resources."""
        if id(resource) not in self._faces:
            self._faces[id(resource)] = (resource, face_of(resource))  # kept, so that no other one gets its id
        return self._faces[id(resource)][1]


def pieces_of(page: PageObject, fonts: Fonts) -> list[Piece]:
    """Return the pieces of a page's level text in the order in which they are shown.

    Raises what pypdf raises for content that is damaged or beyond its limits.
    """
    matrix, width, height = _view(page)
    canvas = _Canvas(page, fonts, matrix)
    content = page.get("/Contents")
    if content is not None:
        canvas.show(ContentStream(content, page.pdf, "bytes"), _resources(page, page))
    turned = (replace(piece, y=height - piece.y) for piece in canvas.pieces)
    return [piece for piece in turned if -1 <= piece.x <= width + 1 and -1 <= piece.y <= height + 1]


def _view(page: PageObject) -> tuple[Matrix, float, float]:
    """Return the matrix that turns a page as it is shown, with the size of what is shown."""
    box = page.cropbox
    left, bottom, width, height = float(box.left), float(box.bottom), float(box.width), float(box.height)
    width, height = abs(width) or 612.0, abs(height) or 792.0
    moved: Matrix = (1.0, 0.0, 0.0, 1.0, -left, -bottom)
    match page.rotation % 360:
        case 90:
            return _times(moved, (0.0, -1.0, 1.0, 0.0, 0.0, width)), height, width
        case 180:
            return _times(moved, (-1.0, 0.0, 0.0, -1.0, width, height)), width, height
        case 270:
            return _times(moved, (0.0, 1.0, -1.0, 0.0, height, 0.0)), height, width
    return moved, width, height


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _resources(holder: DictionaryObject, page: PageObject) -> DictionaryObject:
    """Return what a form names, or the page that shows it; what pages inherit, pypdf has given them."""
    for one in (holder, page):
        found = _object(one.get("/Resources"))
        if isinstance(found, DictionaryObject):
            return found
    return DictionaryObject()


def _object(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _numbers(operands: Sequence[Any], count: int) -> tuple[float, ...] | None:
    values = operands[-count:]
    if len(values) < count or not all(isinstance(value, int | float) for value in values):
        return None
    numbers = tuple(map(float, values))
    return numbers if all(map(math.isfinite, numbers)) else None


@dataclass(slots=True)
class _Text:
    """The matrices of one text object: where the next glyph stands, and where its line began."""

    at: Matrix = _NO_MATRIX
    line: Matrix = _NO_MATRIX


@dataclass(slots=True)
class _Run:
    """Letters of one string that follow each other closely, while they are gathered."""

    x: float
    end: float
    letters: list[str] = field(default_factory=list)


class _Canvas:
    """Carries out the content of one page and keeps the pieces that it shows."""

    def __init__(self, page: PageObject, fonts: Fonts, matrix: Matrix) -> None:
        self.pieces: list[Piece] = []
        self._page = page
        self._fonts = fonts
        self._state = _State(matrix, fonts.none)
        self._kept: list[_State] = []
        self._text = _Text()
        self._marked: list[_Marked] = []
        self._resources: DictionaryObject = DictionaryObject()
        self._forms_open: list[int] = []
        self._form_count = 0
        self._work = 0
        self._letters = 0
        self._operators: Mapping[bytes, Callable[[Sequence[Any]], None]] = {
            b"q": self._keep,
            b"Q": self._bring_back,
            b"cm": self._move_all,
            b"BT": self._begin_text,
            b"Tf": self._set_font,
            b"Tm": self._set_matrix,
            b"Td": self._move,
            b"TD": self._move_and_lead,
            b"T*": self._next_line,
            b"Tj": self._show_string,
            b"TJ": self._show_strings,
            b"'": self._show_on_next_line,
            b'"': self._show_spaced_on_next_line,
            b"Do": self._show_form,
            b"BDC": self._begin_marked,
            b"BMC": self._begin_marked,
            b"EMC": self._end_marked,
            b"Tc": self._set_letter_space,
            b"Tw": self._set_word_space,
            b"TL": lambda operands: self._set(operands, lambda state, leading: replace(state, leading=leading)),
            b"Ts": lambda operands: self._set(operands, lambda state, rise: replace(state, rise=rise)),
            b"Tz": lambda operands: self._set(operands, lambda state, percent: replace(state, stretch=percent / 100)),
        }

    def show(self, content: ContentStream, resources: DictionaryObject) -> None:
        """Carry out some content with the fonts and forms that it names."""
        self._work += len(content.operations)
        if self._work > MAX_PDF_TOKENS:
            raise LimitReachedError(f"more than {MAX_PDF_TOKENS} operators")
        outer, self._resources = self._resources, resources
        for operands, operator in content.operations:
            if carry_out := self._operators.get(operator):
                carry_out(operands)
        self._resources = outer

    # state

    def _set(self, operands: Sequence[Any], changed: Callable[[_State, float], _State]) -> None:
        if numbers := _numbers(operands, 1):
            self._state = changed(self._state, numbers[0])

    def _set_letter_space(self, operands: Sequence[Any]) -> None:
        self._set(operands, lambda state, space: replace(state, letter_space=space))

    def _set_word_space(self, operands: Sequence[Any]) -> None:
        self._set(operands, lambda state, space: replace(state, word_space=space))

    def _keep(self, _operands: Sequence[Any]) -> None:
        if len(self._kept) < _DEEPEST_STATE:
            self._kept.append(self._state)

    def _bring_back(self, _operands: Sequence[Any]) -> None:
        if self._kept:
            self._state = self._kept.pop()

    def _move_all(self, operands: Sequence[Any]) -> None:
        if (numbers := _numbers(operands, 6)) and len(numbers) == 6:
            self._state = replace(self._state, matrix=_times(numbers, self._state.matrix))

    def _set_font(self, operands: Sequence[Any]) -> None:
        fonts = _object(self._resources.get("/Font"))
        name = operands[0] if operands else None
        resource = _object(fonts.get(name)) if isinstance(fonts, DictionaryObject) else None
        size = _numbers(operands, 1)
        self._state = replace(self._state, face=self._fonts.face(resource), size=size[0] if size else self._state.size)

    def _begin_marked(self, operands: Sequence[Any]) -> None:
        properties = _object(operands[1]) if len(operands) > 1 else None
        if isinstance(properties, NameObject):
            named = _object(self._resources.get("/Properties"))
            properties = _object(named.get(properties)) if isinstance(named, DictionaryObject) else None
        actual = properties.get("/ActualText") if isinstance(properties, DictionaryObject) else None
        self._marked.append(_Marked(_said(_object(actual))))

    def _end_marked(self, _operands: Sequence[Any]) -> None:
        if self._marked:
            self._marked.pop()

    # places

    def _begin_text(self, _operands: Sequence[Any]) -> None:
        self._text = _Text()

    def _set_matrix(self, operands: Sequence[Any]) -> None:
        if (numbers := _numbers(operands, 6)) and len(numbers) == 6:
            self._text = _Text(numbers, numbers)

    def _move(self, operands: Sequence[Any]) -> None:
        if numbers := _numbers(operands, 2):
            line = _times((1.0, 0.0, 0.0, 1.0, numbers[0], numbers[1]), self._text.line)
            self._text = _Text(line, line)

    def _move_and_lead(self, operands: Sequence[Any]) -> None:
        if numbers := _numbers(operands, 2):
            self._state = replace(self._state, leading=-numbers[1])
            self._move(operands)

    def _next_line(self, _operands: Sequence[Any]) -> None:
        self._move((0.0, -self._state.leading))

    # text

    def _show_on_next_line(self, operands: Sequence[Any]) -> None:
        self._next_line(())
        self._show_string(operands)

    def _show_spaced_on_next_line(self, operands: Sequence[Any]) -> None:
        self._set_word_space(operands[:1])
        self._set_letter_space(operands[1:2])
        self._show_on_next_line(operands[2:])

    def _show_string(self, operands: Sequence[Any]) -> None:
        self._show_strings([operands[:1]])

    def _show_strings(self, operands: Sequence[Any]) -> None:
        strings = operands[0] if operands else ()
        if not isinstance(strings, list | tuple):
            return
        state = self._state
        runs: list[_Run] = []
        x = 0.0
        for string in strings:
            if isinstance(string, int | float):
                x -= float(string) / 1000 * state.size * state.stretch
            elif isinstance(string, bytes | str) and not isinstance(string, NameObject):
                x = self._gather(string.encode("latin-1", "replace") if isinstance(string, str) else string, x, runs)
        self._add(runs)
        self._text.at = _times((1.0, 0.0, 0.0, 1.0, x, 0.0), self._text.at)

    def _gather(self, data: bytes, x: float, runs: list[_Run]) -> float:
        """Add the glyphs of one string to the runs and return where it ends."""
        state = self._state
        is_single_byte = state.face.is_single_byte
        self._letters += len(data)
        if self._letters > MAX_PDF_LETTERS:
            raise LimitReachedError(f"more than {MAX_PDF_LETTERS} letters")
        for letters, width in state.face.glyphs(data):
            advance = width / 1000 * state.size * state.stretch
            if letters:
                self._place(letters, x, x + advance, runs)
            x += advance + state.letter_space * state.stretch
            if letters == " " and is_single_byte:
                x += state.word_space * state.stretch
        return x

    def _place(self, letters: str, x: float, end: float, runs: list[_Run]) -> None:
        size = abs(self._state.size) or 1.0
        spaced = abs(self._state.letter_space)
        if runs:
            run = runs[-1]
            gap = (x - run.end) / size
            is_turned = has_right_to_left(letters) or has_right_to_left(run.letters[-1])
            if not is_turned and -_PIECE_GAP < gap < _PIECE_GAP + spaced / size:
                if gap > WORD_GAP + spaced / size and letters != " " and run.letters[-1] != " ":
                    run.letters.append(" ")
                run.letters.append(letters)
                run.end = max(run.end, end)
                return
        runs.append(_Run(x, end, [letters]))

    def _add(self, runs: Sequence[_Run]) -> None:
        state, face = self._state, self._state.face
        at = _times(self._text.at, state.matrix)
        size = abs(state.size) * math.hypot(at[2], at[3])
        is_level = abs(at[1]) <= 0.02 * abs(at[0]) and at[0] > 0
        if not is_level or not size or not math.isfinite(size):
            return
        for run in self._said(runs):
            x, end = (at[0] * place + at[4] for place in (run.x, run.end))
            y = at[3] * state.rise + at[5]
            if all(map(math.isfinite, (x, end, y))):
                self._keep_piece(Piece("".join(run.letters), x, end, y, size, face.is_bold, face.is_italic))

    def _keep_piece(self, piece: Piece) -> None:
        """Keep a piece, with the one before it where it goes on with that: many files show letter by letter."""
        last = self.pieces[-1] if self.pieces else None
        if last and _goes_on(last, piece):
            self.pieces[-1] = replace(last, text=last.text + piece.text, end=piece.end)
        elif len(self.pieces) < MAX_PDF_PIECES:
            self.pieces.append(piece)

    def _said(self, runs: Sequence[_Run]) -> Iterator[_Run]:
        """Yield the runs with the letters that they are said to stand for."""
        marked = next((marked for marked in reversed(self._marked) if marked.actual is not None), None)
        if marked is None:
            yield from runs
        elif runs and marked.actual:
            yield _Run(runs[0].x, runs[-1].end, [marked.actual])
            marked.actual = ""

    # forms

    def _show_form(self, operands: Sequence[Any]) -> None:
        forms = _object(self._resources.get("/XObject"))
        form = _object(forms.get(operands[0])) if operands and isinstance(forms, DictionaryObject) else None
        if not isinstance(form, StreamObject) or form.get("/Subtype") != "/Form":
            return
        if id(form) in self._forms_open or len(self._forms_open) >= _DEEPEST_FORM or self._form_count >= MAX_PDF_FORMS:
            return
        self._form_count += 1
        self._forms_open.append(id(form))
        state, text, kept = self._state, self._text, self._kept
        self._kept = []
        matrix = _numbers(list(map(_object, _object(form.get("/Matrix")) or ())), 6)
        if matrix and len(matrix) == 6:
            self._state = replace(state, matrix=_times(matrix, state.matrix))
        self.show(ContentStream(form, self._page.pdf, "bytes"), _resources(form, self._page))
        self._state, self._text, self._kept = state, text, kept
        self._forms_open.pop()


def _goes_on(last: Piece, piece: Piece) -> bool:
    """Say whether a piece stands right behind another one and looks the same."""
    if (last.y, last.size, last.is_bold, last.is_italic) != (piece.y, piece.size, piece.is_bold, piece.is_italic):
        return False
    if not -_OVERLAP < (piece.x - last.end) / piece.size < WORD_GAP or len(last.text) > _LONGEST_PIECE:
        return False
    return not (_STANDS_ALONE.search(last.text) or _STANDS_ALONE.search(piece.text))


def _said(actual: Any) -> str | None:
    """Return the letters that a part of the content is said to stand for; strings of a page come as bytes."""
    if isinstance(actual, bytes):
        is_wide = actual[:2] in (b"\xfe\xff", b"\xff\xfe")
        return mended(actual.decode("utf-16" if is_wide else "latin-1", "replace"))
    return mended(str(actual)) if isinstance(actual, str) else None
