"""Briefings as the command line prints them: as text and as JSON."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from ilo_desktop.cli_output import release_as_json, row_as_text, to_json, without_commands
from ilo_desktop.newsroom.briefings import BriefingLook, Grouping, KeptBriefing, ListedBriefing, Margins, TextSize
from ilo_desktop.newsroom.release import Release
from ilo_desktop.newsroom.text import squeeze

_INDENT = " " * 8


def listed_as_json(briefing: ListedBriefing) -> str:
    """Return the line of a briefing that ``briefing list --json`` prints."""
    return to_json(asdict(briefing))


def listed_as_text(briefing: ListedBriefing) -> str:
    """Return the line of a briefing that ``briefing list`` prints: how many releases it has, its name, its title."""
    title = squeeze(briefing.title)
    named = f"{briefing.name}: {title}" if title else briefing.name
    return without_commands(f"{briefing.size:>6,}  {named}")


def whole_as_json(kept: KeptBriefing, releases: Iterable[Release]) -> str:
    """Return the object that ``briefing show --json`` prints."""
    remarks = {one.release_id: one.remark for one in kept.picked}
    return to_json(
        {
            "name": kept.name,
            "title": kept.title,
            "introduction": kept.introduction,
            "look": asdict(kept.look),
            "releases": [release_as_json(release) | {"remark": remarks[release.id]} for release in releases],
        }
    )


def whole_as_text(kept: KeptBriefing, releases: Iterable[Release]) -> str:
    """Return what ``briefing show`` prints: name, title, look, introduction, then each release with its remark."""
    remarks = {one.release_id: one.remark for one in kept.picked}
    fields = {"Name": kept.name, "Title": squeeze(kept.title), "Look": ", ".join(_look(kept.look))}
    blocks = (
        "\n".join(f"{name + ':':10}{value}" for name, value in fields.items() if value),
        kept.introduction.strip(),
        "\n".join(line for release in releases for line in _lines(release, remarks[release.id])),
    )
    return without_commands("\n\n".join(filter(None, blocks)))


def _lines(release: Release, remark: str) -> Iterator[str]:
    yield row_as_text(release)
    yield from (f"{_INDENT}{line}".rstrip() for line in remark.strip().splitlines())


def _look(look: BriefingLook) -> Iterator[str]:
    """Yield how a briefing is to look: its layout, and what is out of the ordinary."""
    yield look.layout
    if look.grouping is not Grouping.NONE:
        yield f"by {look.grouping}"
    if look.columns > 1:
        yield f"{look.columns} columns"
    parts = (("cover", look.has_cover), ("contents", look.has_contents), ("list of sources", look.has_sources))
    yield from (name for name, is_there in parts if is_there)
    if look.text_size is not TextSize.NORMAL:
        yield f"{look.text_size} text"
    if look.margins is not Margins.NORMAL:
        yield f"{look.margins} margins"
    if look.paper:
        yield look.paper
