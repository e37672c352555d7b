"""Drafts as plain values that JSON can hold, and back: for the spool, and for the processes that read files."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import Any

from ilo_desktop.newsroom.release import Draft, Identifier, Scheme

_FIELDS = tuple(field.name for field in fields(Draft))
_DAYS = ("day", "last_day")
_IDENTIFIERS = ("identifiers", "alternates")
#: What the other fields hold is of the same types as in this one.
_EXAMPLE = Draft(headline="")
_TYPES = {name: type(getattr(_EXAMPLE, name)) for name in _FIELDS if name not in _DAYS}


def as_plain(draft: Draft) -> list[object]:
    """Return the values of a draft's fields, in their order."""
    return [_plain(getattr(draft, name)) for name in _FIELDS]


def from_plain(values: Sequence[Any]) -> Draft:
    """Return the draft that ``as_plain`` made these values of; ValueError or TypeError for any others."""
    of = dict(zip(_FIELDS, values, strict=True))
    for name in _IDENTIFIERS:
        of[name] = tuple(_identifier(scheme, value) for scheme, value in of[name])
    for name in _DAYS:
        of[name] = date.fromisoformat(of[name]) if of[name] else None
    for name, type_ in _TYPES.items():
        if not isinstance(of[name], type_):
            raise TypeError(name)
    return Draft(**of)


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [(identifier.scheme, identifier.value) for identifier in value]
    return value


def _identifier(scheme: str, value: object) -> Identifier:
    if not isinstance(value, str):
        raise TypeError("no text")
    return Identifier(Scheme(scheme), value)
