"""What a search text is made of, each piece with its place: for the parser, for colours and for completion."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from ilo_desktop.newsroom.query_language.fields import FIELDS

#: More than anybody types; longer texts are refused before they cost time.
LONGEST = 10_000
#: Each sign for one, so that places stay.
_SAME = str.maketrans("“”„‟«»＂（）：－", '"""""""():-')
_FIELD = re.compile(r"([^\W\d_]+):")
_RUN = re.compile(r'[^\s"()]+')
#: Not a field, but what an address or a time begins with.
_ADDRESS = re.compile(r"[a-z]+:/")
_NEGATED = re.compile(r"-[^\s)-]")
_OR, _AND = "OR", "AND"


class Kind(Enum):
    """What a piece is."""

    WORD = auto()
    PHRASE = auto()
    FIELD = auto()
    NOT = auto()
    OR = auto()
    AND = auto()
    OPEN = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a search text (characters, end not included).

    ``text`` is a word without its asterisk, a phrase without its quotes, or a field's name in small letters;
    ``is_known`` says of a field that there is one of that name, ``is_closed`` of a phrase that its last quote is there.
    """

    kind: Kind
    text: str
    start: int
    end: int
    is_prefix: bool = False
    is_closed: bool = True
    is_known: bool = True


def tokens(text: str) -> list[Token]:
    """Return the pieces of any text, in order; what is in between is white space."""
    plain = text.translate(_SAME)
    found: list[Token] = []
    at = 0
    while at < len(plain):
        if plain[at].isspace():
            at += 1
            continue
        token = _token(plain, at, found[-1] if found else None)
        found.append(token)
        at = token.end
    return found


def _token(plain: str, at: int, before: Token | None) -> Token:
    sign = plain[at]
    if sign in "()":
        return Token(Kind.OPEN if sign == "(" else Kind.CLOSE, sign, at, at + 1)
    if sign == '"':
        return _phrase(plain, at)
    if sign == "-" and _begins_clause(at, before) and _NEGATED.match(plain, at):
        return Token(Kind.NOT, sign, at, at + 1)
    match = _FIELD.match(plain, at)
    if match and _begins_clause(at, before) and (field := _field(plain, match)) is not None:
        return field
    return _word(plain, at)


def _begins_clause(at: int, before: Token | None) -> bool:
    return before is None or before.end < at or before.kind in (Kind.OPEN, Kind.NOT, Kind.FIELD)


def _field(plain: str, match: re.Match[str]) -> Token | None:
    name, end = match[1].casefold(), match.end()
    if name in FIELDS:
        return Token(Kind.FIELD, name, match.start(), end)
    is_followed = end < len(plain) and not plain[end].isspace() and plain[end] != ")"
    if not is_followed or _ADDRESS.match(plain.casefold(), match.start()):
        return None  # "Geneva: wages" is a word before others, and https:// an address
    return Token(Kind.FIELD, match[1], match.start(), end, is_known=False)


def _phrase(plain: str, at: int) -> Token:
    end = plain.find('"', at + 1)
    is_closed = end >= 0
    inner = plain[at + 1 : end if is_closed else len(plain)]
    end = end + 1 if is_closed else len(plain)
    text = inner.rstrip("*")
    is_prefix = text != inner
    if is_closed and end < len(plain) and plain[end] == "*":
        end, is_prefix = end + 1, True
    return Token(Kind.PHRASE, text, at, end, is_prefix=is_prefix, is_closed=is_closed)


def _word(plain: str, at: int) -> Token:
    match = _RUN.match(plain, at)
    assert match is not None  # noqa: S101 - neither blank nor quote nor bracket stands here
    run = match[0]
    if run in (_OR, _AND):
        return Token(Kind.OR if run == _OR else Kind.AND, run, at, match.end())
    text = run.rstrip("*")
    return Token(Kind.WORD, text, at, match.end(), is_prefix=text != run)
