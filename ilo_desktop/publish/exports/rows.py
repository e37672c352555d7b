"""Releases as the rows of a table: what the columns are called, how wide they are, and what stands in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.wording import QT_TRANSLATE_NOOP
from ilo_desktop.publish.briefing import Briefing
from ilo_desktop.publish.exports.characters import fit

#: What a cell holds; an empty text where there is nothing.
Cell = str | date | bool
_BETWEEN_VALUES = "; "


@dataclass(frozen=True, slots=True)
class Column:
    """A column with its name in English and its width in letters."""

    name: str
    width: int
    of: Callable[[Release, Briefing], Cell]


def row(release: Release, briefing: Briefing) -> list[Cell]:
    """Return the cells of a release, their texts fit for every format and without white space at their ends."""
    return [_fit(column.of(release, briefing)) for column in COLUMNS]


def _fit(cell: Cell) -> Cell:
    return fit(cell).strip() if isinstance(cell, str) else cell


def _labels(facet: Facet) -> Callable[[Release, Briefing], str]:
    def labels(release: Release, briefing: Briefing) -> str:
        return _listed(briefing.words.label(facet, value) for value in release.values(facet))

    return labels


def _listed(values: Iterable[str]) -> str:
    return _BETWEEN_VALUES.join(values)


def _language(release: Release, briefing: Briefing) -> str:
    return briefing.words.label(Facet.LANGUAGE, release.language) if release.language else ""


def _sources(release: Release, briefing: Briefing) -> str:
    return "\n".join(map(briefing.words.provenance, release.sightings))


COLUMNS = (
    Column(QT_TRANSLATE_NOOP("Paper", "Headline"), 60, lambda release, _: release.headline),
    Column(QT_TRANSLATE_NOOP("Paper", "Date"), 11, lambda release, _: release.day or ""),
    Column(QT_TRANSLATE_NOOP("Paper", "Last date"), 11, lambda release, _: release.last_day or ""),
    Column(QT_TRANSLATE_NOOP("Paper", "Kind"), 16, lambda release, briefing: briefing.words.kind(release)),
    Column(QT_TRANSLATE_NOOP("Paper", "Place"), 16, lambda release, briefing: briefing.words.place(release)),
    Column(QT_TRANSLATE_NOOP("Paper", "Country"), 18, _labels(Facet.COUNTRY)),
    Column(QT_TRANSLATE_NOOP("Paper", "Topics"), 30, _labels(Facet.TOPIC)),
    Column(QT_TRANSLATE_NOOP("Paper", "Language"), 10, _language),
    Column(QT_TRANSLATE_NOOP("Paper", "Summary"), 60, lambda release, _: release.summary),
    Column(QT_TRANSLATE_NOOP("Paper", "Text"), 60, lambda release, _: release.text),
    Column(QT_TRANSLATE_NOOP("Paper", "Address"), 40, lambda release, _: release.url),
    Column(QT_TRANSLATE_NOOP("Paper", "Credit"), 20, lambda release, _: release.credit),
    Column(QT_TRANSLATE_NOOP("Paper", "Kicker"), 20, lambda release, _: release.kicker),
    Column(QT_TRANSLATE_NOOP("Paper", "Own tags"), 20, lambda release, _: _listed(release.own_tags)),
    Column(QT_TRANSLATE_NOOP("Paper", "Note"), 40, lambda release, _: release.note),
    Column(QT_TRANSLATE_NOOP("Paper", "Starred"), 8, lambda release, _: release.starred),
    Column(QT_TRANSLATE_NOOP("Paper", "Read"), 8, lambda release, _: release.read),
    Column(QT_TRANSLATE_NOOP("Paper", "Remark"), 40, lambda release, briefing: briefing.remarks.get(release.id, "")),
    Column(QT_TRANSLATE_NOOP("Paper", "Sources"), 50, _sources),
)
