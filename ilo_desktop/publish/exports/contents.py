"""The contents of a file, gathered while its releases are written: groups under their headings, releases in them."""

from dataclasses import dataclass, field

from ilo_desktop.newsroom.frames import FRAME
from ilo_desktop.publish.exports.entries import Entry


@dataclass(frozen=True, slots=True)
class Listed:
    """One release in the contents; ``place`` is the file within a book that it stands in."""

    heading: str
    anchor: str
    language: str
    is_right_to_left: bool
    place: str


@dataclass(frozen=True, slots=True)
class Group:
    """Releases that stand under one heading; where there are no groups, all of them under none."""

    heading: str
    anchor: str
    place: str
    entries: list[Listed] = field(default_factory=list)


def anchor(entry: Entry) -> str:
    """Return the id of a release's headline in a page."""
    return f"{FRAME}{entry.number}"


class Contents:
    """Groups in their order. A heading that comes again later begins another group."""

    def __init__(self) -> None:
        self.groups: list[Group] = []
        self.count = 0

    def add(self, entry: Entry, place: str = "") -> Group | None:
        """Take a release, and return the group that begins with it, if one with a heading does."""
        begins = not self.groups or self.groups[-1].heading != entry.group
        if begins:
            self.groups.append(Group(entry.group, f"group-{len(self.groups) + 1}", place))
        named = Listed(entry.headline, anchor(entry), entry.language, entry.is_right_to_left, place)
        self.groups[-1].entries.append(named)
        self.count += 1
        return self.groups[-1] if begins and entry.group else None
