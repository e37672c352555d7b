"""The command ``tags``: why a release has its tags, and what the user says of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ilo_desktop.cli_output import FACETS, without_commands
from ilo_desktop.newsroom.edits import TagCorrection
from ilo_desktop.newsroom.explaining import Explaining
from ilo_desktop.newsroom.facets import CORRECTED_FACETS, Correction, Facet, Tag
from ilo_desktop.newsroom.release import Draft, Release
from ilo_desktop.newsroom.vocabulary import Vocabulary

_NAMES = {FACETS[facet]: facet for facet in CORRECTED_FACETS}
_SAID = {Correction.ADD: "added by you", Correction.REMOVE: "removed by you"}


class NoSuchTagError(ValueError):
    """A word of the command line that names no tag, with why."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The corrections that a command line asks for."""

    add: Sequence[str] = ()
    remove: Sequence[str] = ()
    reset: Sequence[str] = ()

    def edits(self, number: int, vocabulary: Vocabulary) -> list[TagCorrection]:
        """Return them as edits of one release; NoSuchTagError where a word names none."""
        return [
            TagCorrection(*_tag_named(word, vocabulary), frozenset({number}), verdict)
            for verdict, words in (
                (Correction.NONE, self.reset),
                (Correction.REMOVE, self.remove),
                (Correction.ADD, self.add),
            )
            for word in words
        ]


def _tag_named(word: str, vocabulary: Vocabulary) -> tuple[Facet, str]:
    """Return facet and value of "country:CN", "country:China" or "place:Mae Sot"."""
    name, _, called = word.partition(":")
    facet = _NAMES.get(name.strip().lower())
    if facet is None or not called.strip():
        raise NoSuchTagError(
            f"“{word}” is no tag: write it as country:CN or topic:wages, with one of {', '.join(_NAMES)}."
        )
    value = vocabulary.value_called(facet, called)
    if value is None and facet is Facet.PLACE:
        return facet, called.strip()
    if value is None:
        raise NoSuchTagError(f"The vocabulary has no {name} “{called.strip()}”.")
    return facet, value


def _explained(release: Release, vocabulary: Vocabulary) -> Iterator[tuple[Tag, str]]:
    draft = Draft(
        headline=release.headline,
        summary=release.summary,
        text=release.text,
        kicker=release.kicker,
        place=release.place,
        language=release.language,
    )
    explaining = Explaining(draft, vocabulary)
    for tag in release.tags:
        yield tag, explaining.rule(tag)


def as_json(release: Release, vocabulary: Vocabulary) -> dict[str, object]:
    """Return the object that ``tags --json`` prints."""
    return {
        "id": release.id,
        "headline": release.headline,
        "tags": [
            {
                "facet": tag.facet,
                "value": tag.value,
                "label": vocabulary.label(tag.facet, tag.value),
                "where": tag.where,
                "words": tag.words,
                "rule": rule,
            }
            for tag, rule in _explained(release, vocabulary)
        ],
        "corrections": [
            {
                "facet": one.facet,
                "value": one.value,
                "label": vocabulary.label(one.facet, one.value),
                "verdict": one.verdict,
            }
            for one in release.corrections
        ],
    }


def as_text(release: Release, vocabulary: Vocabulary) -> str:
    """Return what ``tags`` prints: each tag with its words and its rule, then what the user said otherwise."""
    lines = [release.headline, "", *_tag_lines(_explained(release, vocabulary), vocabulary)]
    if len(lines) == 2:
        lines.append("This release has no tags.")
    said = [
        f"  {FACETS[one.facet]} {vocabulary.label(one.facet, one.value)}: {_SAID[one.verdict]}"
        for one in release.corrections
    ]
    if said:
        lines += ["", "Corrections", *said]
    return without_commands("\n".join(lines))


def _tag_lines(explained: Iterable[tuple[Tag, str]], vocabulary: Vocabulary) -> Iterator[str]:
    for tag, rule in explained:
        words = f" “{tag.words}”" if tag.words else ""
        yield f"  {FACETS[tag.facet]} {vocabulary.label(tag.facet, tag.value)} ({tag.value}):{words} – {rule}"
