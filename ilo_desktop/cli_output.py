"""What the command line prints: the shapes of its JSON, which other programs rely on, and its lines for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from ilo_desktop.newsroom import wording
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.columns import ColumnMapping
from ilo_desktop.newsroom.doubts import Doubt
from ilo_desktop.newsroom.facets import Facet, Tag, Where
from ilo_desktop.newsroom.kept import Collection, SavedView
from ilo_desktop.newsroom.release import Draft, ImportRecord, Problem, Release, ReleaseRow, Sighting, Verdict
from ilo_desktop.newsroom.vocabulary import Vocabulary
from ilo_desktop.newsroom.whereabouts import Counted, counted

if TYPE_CHECKING:
    from ilo_desktop.library import PlanEntry

_NO_DATE = "no date"
#: Control characters command terminals; in what people read there they are signs of something left out.
_COMMANDS = {code: "\ufffd" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}
_COMMANDS[ord("\r")] = ""
_UNITS = {Counted.LINES: "line", Counted.PAGES: "page", Counted.ROWS: "row", Counted.ITEMS: "item"}
#: What the facets of tags are called.
FACETS = {
    Facet.COUNTRY: "country",
    Facet.REGION: "region",
    Facet.PLACE: "place",
    Facet.TOPIC: "topic",
    Facet.INSTRUMENT: "instrument",
    Facet.KIND: "kind",
    Facet.LANGUAGE: "language",
}
_WHERE = {
    Where.HEADLINE: "in the headline",
    Where.SUMMARY: "in the summary",
    Where.TEXT: "in the text",
    Where.KICKER: "in the kicker",
    Where.PLACE: "in the place",
    Where.DOCUMENT: "in the document around it",
    Where.COUNTRY: "by its country",
    Where.USER: "added by you",
}
_DOUBTS = {
    Doubt.UNDATED: "it has no date",
    Doubt.FUTURE: "its date is yet to come ({day})",
    Doubt.TEST: "it looks like a test",
}


def to_json(value: object) -> str:
    """Return a value as one line of JSON with its letters as they are."""
    return json.dumps(value, ensure_ascii=False)


def without_commands(text: str) -> str:
    """Return a text that commands no terminal."""
    return text.translate(_COMMANDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOutcome:
    """What an import did, or would do: its number (None where nothing was written), drafts by outcome, problems, and
    the drafts that are worth a look.
    """

    number: int | None
    counts: Mapping[Verdict, int]
    problems: tuple[Problem, ...]
    for_a_look: tuple[PlanEntry, ...] = ()

    @property
    def new(self) -> int:
        """Drafts that are releases of their own, likely duplicates among them."""
        return self.counts.get(Verdict.NEW, 0) + self.counts.get(Verdict.LIKELY_DUPLICATE, 0)

    @property
    def changed(self) -> int:
        """Drafts that change a release or fill in what it lacked."""
        return self.counts.get(Verdict.CHANGED, 0) + self.counts.get(Verdict.COMPLETED, 0)

    @property
    def same(self) -> int:
        """Drafts that say what the library knows already."""
        return self.counts.get(Verdict.SAME, 0)

    def as_json(self) -> dict[str, object]:
        """Return the object that ``import --json`` prints."""
        return {
            "import": self.number,
            "new": self.new,
            "changed": self.changed,
            "same": self.same,
            "problems": [problem_as_json(problem) for problem in self.problems],
            "for_a_look": [_doubtful_as_json(entry) for entry in self.for_a_look],
        }

    def as_text(self) -> str:
        """Return the line that ``import`` prints."""
        name = "Nothing was written" if self.number is None else f"Import {self.number}"
        return f"{name}: {self.new} new, {self.changed} changed, {self.same} same"


def _doubtful_as_json(entry: PlanEntry) -> dict[str, object]:
    return {
        "document": entry.document,
        "line": entry.line or None,
        "headline": entry.headline,
        "date": day_as_json(entry.day),
        "why": list(entry.doubts),
    }


def doubtful_as_text(entry: PlanEntry) -> str:
    """Return a draft that is worth a look as one line: document, line, why, headline."""
    why = ", ".join(_DOUBTS[doubt].format(day=day_as_json(entry.day)) for doubt in entry.doubts)
    place = _place(entry.document, entry.line)
    return f"{place}: Worth a look, {why}: “{entry.headline}”".translate(_COMMANDS)


def problem_as_json(problem: Problem) -> dict[str, object]:
    """Return a problem with its sentence; the line is null where it concerns the whole document."""
    return {"document": problem.document, "line": problem.line or None, "reason": wording.sentence(problem)}


def problem_as_text(problem: Problem) -> str:
    """Return a problem as one line: document, line, sentence."""
    return f"{_place(problem.document, problem.line)}: {wording.sentence(problem)}"


def guess_as_text(document: str, mapping: ColumnMapping) -> str:
    """Return one line that says what the columns of a table were taken to hold."""
    place = f"{document}, {mapping.table}" if mapping.table else document
    names = (column.name or f"column {number}" for number, column in enumerate(mapping.columns, start=1))
    held = ", ".join(f"{name} = {column.holds}" for name, column in zip(names, mapping.columns, strict=True))
    return f"{place}: The columns were guessed: {held}.".translate(_COMMANDS)


def row_as_text(row: ReleaseRow | Release) -> str:
    """Return the line of a release in a list: id, date, headline."""
    return f"{row.id:>6}  {day_as_json(row.day) or _NO_DATE:10}  {row.headline}".translate(_COMMANDS)


def release_as_json(release: Release) -> dict[str, object]:
    """Return a release as ``list --json`` prints it. Countries, topics and kind are ids of the vocabulary."""
    return {
        "id": release.id,
        "date": day_as_json(release.day),
        "headline": release.headline,
        "summary": release.summary,
        "kind": release.kind,
        "kicker": release.kicker,
        "credit": release.credit,
        "place": release.place,
        "language": release.language,
        "url": release.url,
        "countries": release.values(Facet.COUNTRY),
        "topics": release.values(Facet.TOPIC),
        "read": release.read,
        "starred": release.starred,
        "own_tags": release.own_tags,
    }


def whole_release_as_json(release: Release) -> dict[str, object]:
    """Return a release as ``show --json`` prints it: what a list has, and after that all the rest."""
    return release_as_json(release) | {
        "last_date": day_as_json(release.last_day),
        "text": release.text,
        "body": release.body,
        "note": release.note,
        "collections": release.collections,
        "briefings": release.briefings,
        "has_source": release.has_source,
        "in_bin": release.deleted_at is not None,
        "identifiers": [str(identifier) for identifier in release.identifiers],
        "tags": [
            {"facet": tag.facet, "value": tag.value, "where": tag.where, "words": tag.words} for tag in release.tags
        ],
        "sightings": [_sighting_as_json(sighting) for sighting in release.sightings],
    }


def _sighting_as_json(sighting: Sighting) -> dict[str, object]:
    return {
        "import": sighting.import_id,
        "imported_at": moment_as_json(sighting.imported_at),
        "document": sighting.document,
        "saved_on": day_as_json(sighting.saved_on),
        "line": sighting.draft.line or None,
        "last_line": sighting.draft.last_line or None,
        "says": draft_as_json(sighting.draft),
    }


def draft_as_json(draft: Draft) -> dict[str, object]:
    """Return what a document, or a version, says of a release."""
    return {
        "date": day_as_json(draft.day),
        "last_date": day_as_json(draft.last_day),
        "headline": draft.headline,
        "summary": draft.summary,
        "text": draft.text,
        "body": draft.body,
        "kind": draft.kind,
        "kicker": draft.kicker,
        "credit": draft.credit,
        "place": draft.place,
        "language": draft.language,
        "url": draft.url,
        "identifiers": [str(identifier) for identifier in draft.identifiers],
    }


def whole_release_as_text(release: Release, vocabulary: Vocabulary) -> str:
    """Return a release as ``show`` prints it: headline, fields, texts, tags with their words, sources."""
    blocks = [
        [release.headline],
        [f"{name + ':':10}{value}" for name, value in _fields(release, vocabulary) if value],
        [release.summary],
        [release.text],
        _with_title("Tags", (_tag_as_text(tag, vocabulary) for tag in release.tags)),
        _with_title("Sources", (_sighting_as_text(sighting) for sighting in release.sightings)),
    ]
    return "\n\n".join("\n".join(lines) for lines in blocks if any(lines)).translate(_COMMANDS)


def _fields(release: Release, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    last = f" to {day_as_json(release.last_day)}" if release.last_day else ""
    yield "Date", (day_as_json(release.day) or _NO_DATE) + last
    yield "Place", release.place
    yield "Kind", vocabulary.label(Facet.KIND, release.kind) if release.kind else ""
    yield "Kicker", release.kicker
    yield "Credit", release.credit
    yield "Language", vocabulary.label(Facet.LANGUAGE, release.language) if release.language else ""
    yield "Address", release.url
    yield "Known as", ", ".join(str(identifier) for identifier in release.identifiers)
    is_in_bin = release.deleted_at is not None
    marks = (("read", release.read), ("starred", release.starred), ("in the bin", is_in_bin))
    yield "Marks", ", ".join(name for name, is_on in marks if is_on)
    yield "Own tags", ", ".join(release.own_tags)
    yield "In", ", ".join(release.collections)
    yield "Briefing", ", ".join(release.briefings)
    yield "Note", release.note


def _with_title(title: str, lines: Iterable[str]) -> list[str]:
    found = [f"  {line}" for line in lines]
    return [title, *found] if found else []


def _tag_as_text(tag: Tag, vocabulary: Vocabulary) -> str:
    name = FACETS.get(tag.facet, tag.facet.value)
    words = f"“{tag.words}” " if tag.words else ""
    return f"{name} {vocabulary.label(tag.facet, tag.value)}: {words}{_WHERE[tag.where]}"


def _sighting_as_text(sighting: Sighting) -> str:
    when = local(sighting.imported_at)
    return f"{_place(sighting.document, sighting.draft.line)} (import {sighting.import_id}, {when})"


def import_as_json(record: ImportRecord) -> dict[str, object]:
    """Return an import as ``imports --json`` prints it; moments are in UTC."""
    return {
        "import": record.id,
        "made_at": moment_as_json(record.made_at),
        "documents": record.documents,
        "new": record.new,
        "changed": record.changed + record.completed,
        "same": record.same,
        "left_out": record.left_out,
        "problems": record.problems,
        "undone_at": moment_as_json(record.undone_at),
        "kept": record.kept,
    }


def import_as_text(record: ImportRecord) -> str:
    """Return the line of an import in the list of imports; its moment is in the time of this place."""
    counts = f"{record.new} new, {record.changed + record.completed} changed, {record.same} same"
    undone = f" (undone {local(record.undone_at)})" if record.undone_at else ""
    return f"{record.id:>6}  {local(record.made_at)}  {counts}  {', '.join(record.documents)}{undone}"


def undo_as_text(number: int, changes: ChangeSet) -> str:
    """Return the sentence that ``undo`` prints: what went, and what stayed for the user's marks."""
    parts = [f"{count(len(changes.removed), 'release')} went"]
    if changes.changed:
        parts.append(f"{len(changes.changed)} changed back")
    if changes.kept:
        parts.append(f"{changes.kept} stayed for your stars, notes, tags, collections or briefings")
    return f"Import {number} is undone: {', '.join(parts)}."


def redo_as_text(number: int, changes: ChangeSet) -> str:
    """Return the sentence that ``redo`` prints: what came back, and what changed."""
    parts = [f"{count(len(changes.added), 'release')} came back"]
    if changes.changed:
        parts.append(f"{len(changes.changed)} changed")
    return f"Import {number} is redone: {', '.join(parts)}."


def collection_as_json(collection: Collection) -> str:
    """Return the line of a collection that ``collections --json`` prints."""
    return to_json({"name": collection.name, "size": collection.size})


def collection_as_text(collection: Collection) -> str:
    """Return the line of a collection that ``collections`` prints: how many releases it has, and its name."""
    return f"{collection.size:>6,}  {collection.name}".translate(_COMMANDS)


def view_as_json(view: SavedView) -> str:
    """Return the line of a saved view that ``views --json`` prints."""
    return to_json({"name": view.name, "query": view.query, "order": view.sorting})


def view_as_text(view: SavedView) -> str:
    """Return the line of a saved view that ``views`` prints: its name and its query."""
    return f"{view.name}: {view.query}".translate(_COMMANDS)


def count(number: int, thing: str) -> str:
    """Return a number of things: "1 release", "1,000 releases"."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def _place(document: str, line: int | None) -> str:
    return f"{document}, {_UNITS[counted(document)]} {line}" if line else document


def day_as_json(day: date | None) -> str | None:
    """Return a day as JSON has it."""
    return None if day is None else day.isoformat()


def moment_as_json(moment: datetime | None) -> str | None:
    """Return a moment as JSON has it, in UTC."""
    return None if moment is None else moment.isoformat(timespec="seconds")


def local(moment: datetime) -> str:
    """Return a moment as people read it, in the time of this place."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"
