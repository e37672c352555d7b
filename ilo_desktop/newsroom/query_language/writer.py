"""From a query to its normal form, which gives the same query when it is read again."""

from collections.abc import Iterable

from ilo_desktop.newsroom.clauses import AllOf, AnyOf, Clause, Condition, Field, Not, Words, negated
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.query import Query
from ilo_desktop.newsroom.query_language import dates
from ilo_desktop.newsroom.query_language.fields import NAME_OF_FACET, STATE_WORDS
from ilo_desktop.newsroom.query_language.lexer import Kind, tokens
from ilo_desktop.newsroom.query_language.names import Names


def written(query: Query, names: Names) -> str:
    """Return the normal form of a query, its values by these names."""
    return written_clauses(query.clauses, names)


def written_clauses(clauses: Iterable[Clause], names: Names) -> str:
    """Return clauses, which must all hold, as they stand in a normal form."""
    return " ".join(_clause(clause, names) for clause in clauses)


def _clause(clause: Clause, names: Names) -> str:
    match clause:
        case Words():
            return _words(clause)
        case Condition():
            return _condition(clause, names)
        case Not(part):
            return f"-{_clause(part, names)}"
        case AnyOf(parts):
            return _any_of(clause, parts, names)
        case AllOf(parts):
            return f"({written_clauses(parts, names)})"


def _any_of(clause: AnyOf, parts: Iterable[Clause], names: Names) -> str:
    facet = clause.facet
    if facet is not None and facet in NAME_OF_FACET:
        values = " OR ".join(_value(part, names) for part in parts if isinstance(part, Condition))
        return f"{NAME_OF_FACET[facet]}:({values})"
    return f"({' OR '.join(_clause(part, names) for part in parts)})"


def _words(words: Words) -> str:
    field = f"{words.field.value}:" if words.field is not Field.ANYWHERE else ""
    asterisk = "*" if words.is_prefix else ""
    text = quoted(words.text)
    is_quoted = text != words.text
    return f'{field}"{words.text}{asterisk}"' if is_quoted else f"{field}{text}{asterisk}"


def quoted(text: str) -> str:
    """Return a text as one word of a search, in quotes where it would not be one without."""
    # An asterisk belongs to the word only as its last sign; a word after a field is not read as a field.
    found = tokens(text)
    is_word = len(found) == 1 and found[0].kind is Kind.WORD and found[0].text == text and not text.startswith("-")
    return text if is_word else f'"{text}"'


def _condition(condition: Condition, names: Names) -> str:
    if condition.is_excluded:
        return f"-{_condition(negated_condition(condition), names)}"
    if condition.facet in NAME_OF_FACET:
        return f"{NAME_OF_FACET[condition.facet]}:{_value(condition, names)}"
    if condition in STATE_WORDS:
        state = STATE_WORDS[condition]
        return f"{state.field}:{state.word}"
    field, words = dates.written(condition.value)
    return f"{field}:{words}"


def negated_condition(condition: Condition) -> Condition:
    """Return the opposite of a condition."""
    opposite = negated(condition)
    assert isinstance(opposite, Condition)  # noqa: S101 - a condition says so itself
    return opposite


def _value(condition: Condition, names: Names) -> str:
    assert condition.facet is not Facet.DATE  # noqa: S101 - dates have fields of their own
    return quoted(names.label(condition.facet, condition.value))
