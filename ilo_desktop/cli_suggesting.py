"""What commands tell, beside their output, of a search that found nothing."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ilo_desktop.library import Library
    from ilo_desktop.newsroom.query import Query


def print_suggestions(library: Library, query: Query) -> None:
    """Tell what may be meant by the words of a query that no text has; nothing where each is in some."""
    from ilo_desktop import vocabularies
    from ilo_desktop.newsroom.suggesting import asked_phrases

    found = library.suggest(asked_phrases(query), vocabularies.spellings())
    for (_place, words), meant in groupby(found, key=lambda one: (one.place, one.words)):
        better = ", ".join(f"{' '.join(one.better)} ({one.releases})" for one in meant)
        click.echo(f"No text has “{' '.join(words)}”. Did you mean: {better}?", err=True)
