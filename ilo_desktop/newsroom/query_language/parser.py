"""From a search text to a query; what cannot be understood is told with its place."""

from dataclasses import replace

from ilo_desktop.newsroom.clauses import (
    Clause,
    Condition,
    Field,
    State,
    Words,
    both,
    either,
    negated,
    parts_within,
)
from ilo_desktop.newsroom.errors import Code
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import BIN, Query
from ilo_desktop.newsroom.query_language import dates
from ilo_desktop.newsroom.query_language.faults import QueryError
from ilo_desktop.newsroom.query_language.fields import DATE_FIELDS, FACET_FIELDS, FIELDS, STATE_FIELDS, TEXT_FIELDS
from ilo_desktop.newsroom.query_language.lexer import LONGEST, Kind, Token, tokens
from ilo_desktop.newsroom.query_language.names import Names
from ilo_desktop.newsroom.text import squeeze

_DEEPEST = 50
#: From here on a name is a slip in another one.
_LIKE = 0.7
_ENDS_CLAUSE = (Kind.CLOSE, Kind.OR, Kind.AND)


def parse(text: str, names: Names, *, is_typing: bool = False) -> Query:
    """Return the query that a text asks for; QueryError where it cannot be understood.

    While one types, the last word also matches as the beginning of a word, and what is not complete yet at the end (a
    bracket, a field's value) is left out rather than refused.
    """
    if len(text) > LONGEST:
        raise QueryError(Code.QUERY_TOO_LONG, LONGEST, len(text), limit=LONGEST)
    parser = _Parser(text, names, is_typing=is_typing)
    query = Query(tuple(parser.parse()))
    _refuse_mixed_bin(query, len(text))
    return query


class _Parser:
    """Reads the tokens of one text, from left to right."""

    def __init__(self, text: str, names: Names, *, is_typing: bool) -> None:
        self._tokens = tokens(text)
        self._names = names
        self._is_typing = is_typing
        self._length = len(text)
        self._at = 0
        self._depth = 0

    def parse(self) -> list[Clause]:
        clauses = self._all(None)
        if (token := self._next()) is not None:
            raise QueryError(Code.QUERY_BRACKET_UNOPENED, token.start, token.end)
        return clauses

    def _next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _is_next(self, *kinds: Kind) -> bool:
        token = self._next()
        return token is not None and token.kind in kinds

    @property
    def _may_end_here(self) -> bool:
        """Whether what is missing may yet be typed."""
        return self._is_typing and self._next() is None

    def _all(self, field: Token | None) -> list[Clause]:
        """Read clauses beside each other, up to a closing bracket or the end."""
        found: list[Clause] = []
        while self._next() is not None and not self._is_next(Kind.CLOSE):
            if self._is_next(Kind.AND):
                token = self._take()
                if not found or self._is_next(*_ENDS_CLAUSE) or (self._next() is None and not self._is_typing):
                    raise QueryError(Code.QUERY_AND_ALONE, token.start, token.end)
                continue
            clause = self._any(field)
            if clause is not None:
                found.append(clause)
        return _with_dates_joined(found)

    def _any(self, field: Token | None) -> Clause | None:
        """Read a clause with those that OR joins to it."""
        parts: list[Clause | None] = []
        if self._is_next(Kind.OR):
            token = self._take()
            raise QueryError(Code.QUERY_OR_ALONE, token.start, token.end)
        parts.append(self._one(field))
        while self._is_next(Kind.OR):
            token = self._take()
            if self._may_end_here:
                break
            if self._next() is None or self._is_next(*_ENDS_CLAUSE):
                raise QueryError(Code.QUERY_OR_ALONE, token.start, token.end)
            parts.append(self._one(field))
        wanted = [part for part in parts if part is not None]
        return either(wanted) if wanted else None

    def _one(self, field: Token | None) -> Clause | None:
        token = self._take()
        match token.kind:
            case Kind.NOT:
                clause = self._one(field) if self._next() is not None else None
                return None if clause is None else negated(clause)
            case Kind.OPEN:
                return self._bracketed(token, field)
            case Kind.FIELD:
                return self._field(token)
        return self._value(field, token) if field is not None else self._words(token, Field.ANYWHERE)

    def _bracketed(self, opening: Token, field: Token | None) -> Clause | None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise QueryError(Code.QUERY_TOO_DEEP, opening.start, opening.end, limit=_DEEPEST)
        clauses = self._all(field)
        self._depth -= 1
        if self._next() is None:
            if not self._is_typing:
                raise QueryError(Code.QUERY_BRACKET_UNCLOSED, opening.start, opening.end)
        else:
            self._take()
        return both(clauses) if clauses else None

    def _field(self, field: Token) -> Clause | None:
        if not field.is_known:
            raise _no_field(field)
        if self._is_next(Kind.OPEN):
            return self._bracketed(self._take(), field)
        if self._is_next(Kind.NOT):
            self._take()
            clause = self._field(field)
            return None if clause is None else negated(clause)
        if not self._is_next(Kind.WORD, Kind.PHRASE):
            if self._may_end_here:
                return None
            raise QueryError(Code.QUERY_VALUE_MISSING, field.start, field.end, field=field.text)
        return self._value(field, self._take())

    def _value(self, field: Token, token: Token) -> Clause | None:
        """Return what a field wants by one word or phrase."""
        name = field.text
        if name in TEXT_FIELDS:
            words = self._words(token, TEXT_FIELDS[name])
            if words is None and not self._may_end_here:
                raise QueryError(Code.QUERY_VALUE_MISSING, field.start, token.end, field=name)
            return words
        try:
            return self._condition(name, token)
        except QueryError:
            if self._may_end_here and token.end == self._length:
                return None
            raise

    def _condition(self, name: str, token: Token) -> Condition:
        if name in DATE_FIELDS:
            return dates.condition(name, token)
        if name in STATE_FIELDS:
            values = STATE_FIELDS[name]
            found = values.get(token.text.casefold())
            if found is None:
                known = ", ".join(f"{name}:{value}" for value in values)
                raise QueryError(
                    Code.QUERY_STATE_UNKNOWN, token.start, token.end, what=f"{name}:{token.text}", known=known
                )
            return found
        facet = FACET_FIELDS[name]
        value = self._names.value(facet, token.text) if squeeze(token.text) else None
        if value is None:
            code = Code.QUERY_VALUE_UNKNOWN if squeeze(token.text) else Code.QUERY_VALUE_MISSING
            raise QueryError(code, token.start, token.end, field=name, value=token.text)
        return Condition(facet, value)

    def _words(self, token: Token, field: Field) -> Clause | None:
        is_open = self._is_typing and token.kind is Kind.WORD and token.end == self._length and not token.is_prefix
        words = Words(squeeze(token.text), field, is_prefix=token.is_prefix, is_open=is_open)
        if not words.terms:
            return None
        term = words.terms[0]
        spellings = self._names.spellings(term.words, is_prefix=term.is_prefix)
        return replace(words, spellings=spellings) if spellings else words


def _no_field(field: Token) -> QueryError:
    """Return what is wrong with a field that there is not: a slip in the name of another one, or any other name."""
    from difflib import get_close_matches  # slow to load, and hardly ever wanted

    near = get_close_matches(field.text.casefold(), FIELDS, 1, _LIKE)
    if near:
        return QueryError(Code.QUERY_FIELD_MISSPELT, field.start, field.end, field=field.text, known=f"{near[0]}:")
    known = ", ".join(f"{name}:" for name in FIELDS)
    return QueryError(Code.QUERY_FIELD_UNKNOWN, field.start, field.end, field=field.text, known=known)


def _with_dates_joined(clauses: list[Clause]) -> list[Clause]:
    wanted = [one for one in clauses if isinstance(one, Condition) and one.facet is Facet.DATE and not one.is_excluded]
    if len(wanted) < 2:
        return clauses
    others = [clause for clause in clauses if clause not in wanted]
    return [*others, *dates.joined(wanted)]


def _refuse_mixed_bin(query: Query, length: int) -> None:
    """Refuse the bin beside what nothing in it has, or as a part of something: it would find nothing."""
    deleted = (Facet.STATE, State.DELETED)
    inner = [part for clause in query.clauses if clause != BIN for part in parts_within(clause)]
    has_nested = any(isinstance(part, Condition) and (part.facet, part.value) == deleted for part in inner)
    has_values = any(isinstance(part, Condition) for part in inner)
    if has_nested or (query.is_bin and has_values):
        raise QueryError(Code.QUERY_BIN_ALONE, 0, length, what="is:deleted")
