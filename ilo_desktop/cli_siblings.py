"""What the command line says of a release in other languages."""

from collections.abc import Iterable

from ilo_desktop.cli_output import day_as_json, without_commands
from ilo_desktop.newsroom.facets import Facet
from ilo_desktop.newsroom.siblings import Sibling
from ilo_desktop.newsroom.vocabulary import Vocabulary


def as_json(siblings: Iterable[Sibling]) -> list[dict[str, object]]:
    """Return the releases that are one in other languages."""
    return [
        {"id": one.id, "language": one.language, "date": day_as_json(one.day), "headline": one.headline}
        for one in siblings
    ]


def as_text(siblings: Iterable[Sibling], vocabulary: Vocabulary) -> str:
    """Return a line for each, under a head: "  12  French: Des lanternes"."""
    lines = [f"  {one.id}  {_language(one, vocabulary)}: {one.headline}" for one in siblings]
    return without_commands("\n".join(["In other languages", *lines]))


def _language(sibling: Sibling, vocabulary: Vocabulary) -> str:
    return vocabulary.label(Facet.LANGUAGE, sibling.language) if sibling.language else "another language"
