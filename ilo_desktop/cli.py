"""The command line: import, list, show and print without a window, and the window when called bare.

Data goes to standard output and words to standard error. Exit codes: 0 all well, 1 something could not be read or
done while the rest was, 2 wrong usage. What a command needs is imported when it runs, so that none loads Qt but those
that draw, and the window, which is called here as well, is soon there.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ilo_desktop import __version__, cli_kept, cli_source, paths
from ilo_desktop.cli_briefing import briefing_
from ilo_desktop.cli_cite import cite
from ilo_desktop.cli_diff import diff
from ilo_desktop.cli_export import export
from ilo_desktop.cli_imports import imports, redo, undo
from ilo_desktop.cli_list import list_
from ilo_desktop.cli_look import look_of, look_options
from ilo_desktop.cli_parts import (
    NUMBER,
    PATH,
    library_option,
    open_library,
    order_option,
    pdf_option,
    print_data,
    progress_line,
    qt,
    refuse_library,
)
from ilo_desktop.cli_verify import verify
from ilo_desktop.newsroom.errors import NewsroomError
from ilo_desktop.newsroom.order import Order

if TYPE_CHECKING:
    from ilo_desktop.newsroom.release import Reading


def main() -> None:
    """Run the command line of this process and end it with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Other programs rely on UTF-8; a file name that is no text becomes a valid JSON escape.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    commands(prog_name=paths.APP_NAME)


class _Commands(click.Group):
    """The commands, of which "open" may be left out, and the user's trouble worded."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which they are written here."""
        return list(self.commands)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a first word that is no command but looks like a file for the first of ``open``'s files."""
        if args[0] not in self.commands and _looks_like_file(args[0]):
            return "open", open_window, args
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Carry out a command; trouble is told in one sentence and ends with 1."""
        try:
            return super().invoke(ctx)
        except NewsroomError as error:
            from ilo_desktop.newsroom import wording

            raise click.ClickException(wording.sentence(error)) from error


def _looks_like_file(word: str) -> bool:
    path = Path(word)
    return not word.startswith("-") and (os.path.lexists(path) or bool(path.suffix) or path.name != word)


@click.group(
    cls=_Commands,
    invoke_without_command=True,
    subcommand_metavar="[FILE]... | COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, message="%(prog)s %(version)s")
@library_option
@click.pass_context
def commands(context: click.Context) -> None:
    """Read, search, compare and print the press releases of the ILO, offline.

    Called bare it opens the window; called with files it opens their import review. Commands print data to standard
    output and words to standard error, and end with 0 (all well), 1 (something could not be read or done; the rest
    was) or 2 (wrong usage).
    """
    if context.invoked_subcommand is None:
        _open_window(context, ())


@commands.command("open")
@click.argument("files", nargs=-1, type=PATH, metavar="[FILE]...")
@library_option
@click.pass_context
def open_window(context: click.Context, files: tuple[Path, ...]) -> None:
    """Open the window, with FILEs in the import review."""
    _open_window(context, files)


def _open_window(context: click.Context, files: tuple[Path, ...]) -> None:
    from ilo_desktop.start import open_window

    with qt():
        code = open_window(context.obj, files)
    context.exit(code)


@commands.command("import")
@click.argument("sources", nargs=-1, required=True, type=PATH, metavar="PATH...")
@click.option("--dry-run", is_flag=True, help="Say what would be done and write nothing, not even a new library.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@library_option
@click.pass_context
def import_(context: click.Context, sources: tuple[Path, ...], *, dry_run: bool, as_json: bool) -> None:
    """Import files and folders in one step that can be undone.

    All files of a folder and of the folders in it are read, and what cannot be read does not stop the rest. What was
    said in the window about the columns of tables counts here as well; columns that are guessed are told. So are
    releases that are worth a look, though they come in: without a date, with one that is yet to come, or like a test.

    The JSON object has import (its number, null where nothing was to be written), new, changed, same, problems, a
    list of objects with document, line and reason, and for_a_look, one of objects with document, line, headline, date
    and why: undated, future, test. A likely duplicate counts as new, for it comes in as a release of
    its own; a release that is completed counts as changed. Ends with 1 where there are problems.
    """
    from ilo_desktop import cli_output, intake
    from ilo_desktop.intake.tables.memory import ColumnMemory

    known = ColumnMemory(paths.columns_file()).read()
    guesses: list[str] = []

    def readings() -> Generator[Reading]:
        for reading in intake.read(sources, vocabulary, mappings=known):
            guesses.extend(
                cli_output.guess_as_text(reading.name, mapping) for mapping in reading.mappings if not mapping.is_sure
            )
            yield reading

    with open_library(context, can_be_made=not dry_run) as (library, vocabulary):
        with progress_line("Reading") as progress, closing(readings()) as found:  # ends the reading processes at Ctrl+C
            plan = library.plan(found, progress)
        with plan:
            number, counts = None, plan.counts
            if not (dry_run or plan.is_empty):
                with progress_line("Writing") as progress:
                    changes = library.apply(plan, progress=progress)
                number, counts = changes.import_id, changes.verdicts
            doubtful = tuple(entry for entry in plan.entries if entry.doubts)
            outcome = cli_output.ImportOutcome(
                number=number, counts=counts, problems=plan.problems, for_a_look=doubtful
            )
    if as_json:
        print_data(cli_output.to_json(outcome.as_json()))
    else:
        told = map(cli_output.problem_as_text, outcome.problems), map(cli_output.doubtful_as_text, outcome.for_a_look)
        for words in (*guesses, *chain(*told)):
            click.echo(words, err=True)
        print_data(outcome.as_text())
    context.exit(1 if outcome.problems else 0)


commands.add_command(list_)


@commands.command("show")
@click.argument("number", type=NUMBER, metavar="ID")
@click.option("--provenance", "with_origins", is_flag=True, help="Say of each field which document it came from.")
@click.option("--versions", "lists_versions", is_flag=True, help="List its versions instead; diff compares them.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@library_option
@click.pass_context
def show(context: click.Context, number: int, *, with_origins: bool, lists_versions: bool, as_json: bool) -> None:
    """Show everything about one release and where it came from.

    The JSON object has what "list --json" prints, and last_date, text, body (the text as HTML where it has more than
    paragraphs), note, has_source, in_bin, identifiers, tags (facet, value, where, words) and sightings: import,
    imported_at, document, saved_on, line, last_line, and what the document says there. Its provenance has for each
    field: field, by (document, user, vocabulary or gone), document, unit and number of the place in it, import,
    imported_at, saved_on,
    also_in (how many more sightings say the same), where and in which words the vocabulary found it, and written_at,
    where you wrote it by hand. Its siblings, the same release in other languages, have id, language, date and headline,
    its likely_duplicates id, date, headline, alike (per cent) and why: same-day, no-date, other-date or nearly-same.

    With --versions it has id, headline and versions, the oldest first: number, seen_on, documents, changed (fields that
    say something else than before), words (how many changed in headline, summary and text) and what the version says.
    """
    from ilo_desktop import cli_likely, cli_output, cli_provenance, cli_siblings, cli_versions

    with open_library(context) as (library, vocabulary):
        release, siblings = library.release(number), library.siblings_of(number)
        likely = library.likely_duplicates_of(number)
    if lists_versions:
        print_data(cli_versions.list_as_json(release) if as_json else cli_versions.list_as_text(release))
    elif as_json:
        whole = cli_output.whole_release_as_json(release)
        whole |= {"siblings": cli_siblings.as_json(siblings), "provenance": cli_provenance.as_json(release)}
        whole |= {"likely_duplicates": cli_likely.as_json(likely)}
        print_data(cli_output.to_json(whole))
    else:
        print_data(cli_output.whole_release_as_text(release, vocabulary))
        if siblings:
            print_data(f"\n{cli_siblings.as_text(siblings, vocabulary)}")
        if likely:
            print_data(f"\n{cli_likely.as_text(likely)}")
        if with_origins:
            print_data(f"\n{cli_provenance.as_text(release)}")


commands.add_command(cli_source.source)
commands.add_command(diff)


@commands.command("tags")
@click.argument("number", type=NUMBER, metavar="ID")
@click.option("--add", multiple=True, metavar="FACET:VALUE", help="Add a tag, such as country:CN or topic:wages.")
@click.option("--remove", multiple=True, metavar="FACET:VALUE", help="Say that a tag is wrong.")
@click.option("--reset", multiple=True, metavar="FACET:VALUE", help="Take back what you said of a tag.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@library_option
@click.pass_context
def tags(
    context: click.Context,
    number: int,
    add: tuple[str, ...],
    remove: tuple[str, ...],
    reset: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Explain the tags of one release, and correct them.

    FACET is topic, country, region, instrument, place, kind or language; VALUE an id of the vocabulary or what it is
    called. Corrections outlive other imports and tagging anew; the window undoes and redoes its own alone.

    The JSON object has id, headline, tags (facet, value, label, where, words, rule) and corrections (facet, value,
    label, and verdict: add or remove).
    """
    from ilo_desktop import cli_output, cli_tags

    with open_library(context) as (library, vocabulary):
        library.release(number)  # else nothing is corrected
        try:
            edits = cli_tags.Wanted(add, remove, reset).edits(number, vocabulary)
        except cli_tags.NoSuchTagError as error:
            raise click.UsageError(str(error)) from error
        library.edit(edits)
        release = library.release(number)
    if as_json:
        print_data(cli_output.to_json(cli_tags.as_json(release, vocabulary)))
    else:
        print_data(cli_tags.as_text(release, vocabulary))


@commands.command("retag")
@library_option
@click.pass_context
def retag(context: click.Context) -> None:
    """Tag all releases anew. What you added, removed and corrected stays.

    It is needed only where a library was tagged by something else than its vocabulary: a vocabulary that changed is
    seen when a library is opened.
    """
    from ilo_desktop import cli_output

    with open_library(context) as (library, _vocabulary), progress_line("Tagging") as progress:
        changes = library.retag(progress)
    print_data(f"{cli_output.count(len(changes.changed), 'release')} got other tags.")


@commands.command("vocabulary")
@click.pass_context
def vocabulary_(context: click.Context) -> None:
    """Print the path of your own vocabulary file, which is made where there is none.

    It adds words, topics, kinds and places to the program's vocabulary and takes others away; comments in it tell how.
    Ends with 1 where the file cannot be used as it is.
    """
    from ilo_desktop import vocabularies
    from ilo_desktop.newsroom import wording

    print_data(str(vocabularies.own_file()))
    trouble = vocabularies.read().trouble
    if trouble is not None:
        click.echo(wording.sentence(trouble), err=True)
        context.exit(1)


@commands.command("print")
@click.argument("query", default="")
@pdf_option
@look_options
@order_option
@library_option
@click.pass_context
def print_(context: click.Context, /, query: str, target: Path, order: str, **chosen: object) -> None:
    """Print the releases that match QUERY to a PDF, newest first or in another order.

    QUERY is what one types in the window's search box; without it, everything is printed.
    """
    from datetime import datetime

    from ilo_desktop.cli_print import print_briefing
    from ilo_desktop.cli_query import read_query
    from ilo_desktop.publish.briefing import make_briefing
    from ilo_desktop.publish.grouping import usual_grouping
    from ilo_desktop.publish.layout import layout_named

    look, grouping = look_of(chosen)
    refuse_library(context, target)
    with open_library(context) as (library, vocabulary):
        asked = read_query(query, vocabulary)
        found = library.find(asked, Order(order))
        releases = list(library.releases(library.ids(found.keys(0, len(found)))))
        today = datetime.now().astimezone().date()
        briefing = make_briefing(releases, asked, vocabulary, look.layout, today, order=found.order)
    if grouping is None:
        look = replace(look, grouping=usual_grouping(layout_named(look.layout), found.order))
    print_briefing(briefing, look, target)


commands.add_command(export)
commands.add_command(cite)
commands.add_command(cli_kept.collections)
commands.add_command(cli_kept.views)
commands.add_command(briefing_)
commands.add_command(imports)
commands.add_command(undo)
commands.add_command(redo)
commands.add_command(verify)
