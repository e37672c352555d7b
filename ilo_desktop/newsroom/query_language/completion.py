"""What of a search is being typed at the cursor, what fits there, and the search that it makes."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ilo_desktop.newsroom.query_language.fields import FIELDS
from ilo_desktop.newsroom.query_language.lexer import LONGEST, Kind, Token, tokens
from ilo_desktop.newsroom.text import fold

_VALUES = (Kind.WORD, Kind.PHRASE)
#: What is read as a sign, but may be the beginning of a word: "OR" of "ORGANIZATION".
_LIKE_WORDS = (Kind.OR, Kind.AND)


@dataclass(frozen=True, slots=True)
class Gap:
    """A place in a search that can be completed, from ``start`` to ``end`` (characters, the end not included).

    ``field`` is the field whose value stands here, empty where a word or a field's name does; ``typed`` is what of it
    stands before the cursor, without quotes. ``is_alone`` says that it must hold together with all the rest of the
    search, neither denied nor one of several things: how many releases a value has is known for these alone.
    """

    field: str
    typed: str
    start: int
    end: int
    is_alone: bool = True
    is_in_brackets: bool = False


@dataclass(frozen=True, slots=True)
class Completed:
    """A search in which a gap was filled, and where the cursor stands in it then."""

    text: str
    cursor: int


@dataclass(frozen=True, slots=True)
class _Begun:
    """What was said of a clause before it begins: its field, that it is denied, that it is one of several."""

    field: str = ""
    is_denied: bool = False
    is_joined: bool = False


@dataclass(slots=True)
class _Before:
    """What the pieces before a cursor say of what stands there."""

    clause: _Begun = _Begun()
    brackets: list[_Begun] = field(default_factory=list)
    is_known: bool = True

    def read(self, token: Token) -> None:
        match token.kind:
            case Kind.FIELD:
                self.is_known = token.is_known
                self.clause = replace(self.clause, field=token.text)
                return
            case Kind.NOT:
                self.clause = replace(self.clause, is_denied=True)
                return
            case Kind.OPEN:
                self.brackets.append(replace(self.clause, field=self.of_field))
            case Kind.CLOSE if self.brackets:
                self.brackets.pop()
        self.is_known = True
        self.clause = _Begun(is_joined=token.kind is Kind.OR)

    @property
    def of_field(self) -> str:
        """The field whose value stands at the cursor, its own or that of the bracket around it."""
        return self.clause.field or (self.brackets[-1].field if self.brackets else "")

    def tell_alone(self, after: Token | None) -> bool:
        if self.clause.is_denied or any(one.is_denied or one.is_joined for one in self.brackets):
            return False
        if self.brackets:  # several values of one field are its own matter
            return bool(self.of_field) and all(one.field == self.of_field for one in self.brackets)
        return not self.clause.is_joined and (after is None or after.kind is not Kind.OR)


def gap_at(text: str, cursor: int) -> Gap | None:
    """Return what is being typed at a cursor; None where nothing can be completed."""
    if len(text) > LONGEST:
        return None
    before, here, after = _Before(), None, None
    for token in tokens(text):
        if token.start >= cursor:
            after = token
            break
        if here is not None or token.end < cursor or (token.end == cursor and not _can_go_on(token)):
            before.read(token)
        else:
            here = token
    if not before.is_known:
        return None
    found = _empty(text, cursor, before, after) if here is None else _begun(text, cursor, before, here)
    return None if found is None else replace(found, is_alone=before.tell_alone(after))


def _can_go_on(token: Token) -> bool:
    return token.kind is Kind.WORD or token.kind in _LIKE_WORDS or not token.is_closed


def _empty(text: str, cursor: int, before: _Before, after: Token | None) -> Gap | None:
    """Return the gap where nothing is typed yet: after a field, or between blanks."""
    is_followed = after is not None and after.start == cursor and after.kind not in (Kind.CLOSE, Kind.OPEN)
    end = cursor
    if is_followed and after is not None:
        if not before.clause.field or after.kind not in _VALUES:
            return None
        end = after.end if after.is_closed else cursor
    elif not before.clause.field and cursor and not (text[cursor - 1].isspace() or text[cursor - 1] in "-("):
        return None  # right after a phrase or a bracket
    return Gap(before.of_field, "", cursor, end, is_in_brackets=bool(before.brackets))


def _begun(text: str, cursor: int, before: _Before, here: Token) -> Gap | None:
    if here.kind is Kind.PHRASE and before.of_field:
        # A quote that is not closed yet goes up to that of the next phrase: what follows a blank is not its own.
        end = here.end if here.is_closed and not text[cursor].isspace() else cursor
        return Gap(
            before.of_field, text[here.start + 1 : cursor], here.start, end, is_in_brackets=bool(before.brackets)
        )
    is_within = cursor < here.end
    if here.kind not in (Kind.WORD, *_LIKE_WORDS) or here.is_prefix or (is_within and not before.of_field):
        return None
    typed = text[here.start : cursor]
    return Gap(before.of_field, typed, here.start, here.end, is_in_brackets=bool(before.brackets))


def completed(text: str, gap: Gap, words: str) -> Completed:
    """Return a search with words in a gap, as they are to be written: a value, or a field's name with its colon.

    After a value at the end of what one types stands a blank, for what comes next.
    """
    rest = text[gap.end :]
    is_field = not gap.field
    is_apart = not rest or not (rest[0].isspace() or rest[0] == ")")
    blank = " " if is_apart and not is_field and (rest or not gap.is_in_brackets) else ""
    start = f"{text[: gap.start]}{words}{blank}"
    return Completed(start + rest, len(start))


def fields_beginning(typed: str) -> list[str]:
    """Return the fields whose names begin with what is typed, in the order of the language."""
    beginning = typed.casefold()
    return [name for name in FIELDS if name.startswith(beginning)]


def fit(typed: str, names: Iterable[str]) -> int | None:
    """Return how well what is typed fits a thing of these folded names, 0 best; None where it does not.

    It fits where each of its words is the beginning of a word of one name; best where it is a name, then where the
    first name, the one that is shown, begins with it, then where another one does.
    """
    wanted = fold(typed)
    if not wanted:
        return 0 if not typed.strip() else None
    best: int | None = None
    for place, name in enumerate(names):
        if name == wanted:
            rank = 0
        elif name.startswith(wanted):
            rank = 1 if not place else 2
        elif _has_all(name, wanted):
            rank = 3 if not place else 4
        else:
            continue
        best = rank if best is None else min(best, rank)
    return best


def _has_all(name: str, wanted: str) -> bool:
    spaced = f" {name}"
    return all(f" {word}" in spaced for word in wanted.split())
