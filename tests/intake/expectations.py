"""Readings as plain values, so that they can be held against the expected result beside a sample file."""

from dataclasses import fields
from datetime import date

from ilo_desktop.newsroom.columns import ColumnMapping
from ilo_desktop.newsroom.release import Draft, Identifier, Reading


def described(reading: Reading) -> dict[str, object]:
    """Return what a reading holds, without what is as it always is, in the shape of an ``.expected.json``."""
    found: dict[str, object] = {
        "drafts": [_described(draft) for draft in reading.drafts],
        "problems": [[problem.line, problem.code.value] for problem in reading.problems],
    }
    if reading.mappings:
        found["tables"] = [_table(mapping) for mapping in reading.mappings]
    if reading.document and reading.document.source_url:
        found["source_url"] = reading.document.source_url
    return found


def _table(mapping: ColumnMapping) -> dict[str, object]:
    days = {"month_first": mapping.month_first, "unsettled_day": mapping.unsettled_day, "name": mapping.table}
    columns = {"sure" if mapping.is_sure else "guessed": [[c.name, c.holds.value] for c in mapping.columns]}
    return columns | {name: value for name, value in days.items() if value}


def _described(draft: Draft) -> dict[str, object]:
    values = {field.name: (getattr(draft, field.name), field.default) for field in fields(draft)}
    del values["position"]
    return {name: _plain(value) for name, (value, default) in values.items() if value != default}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return str(value) if isinstance(value, date | Identifier) else value
