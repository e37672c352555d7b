"""What feeds of both kinds say of a release: what identifies it for good, who it is from, when it came out."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from uuid import UUID, uuid5

from ilo_desktop.newsroom.hosts import host_of
from ilo_desktop.newsroom.release import Release, Scheme
from ilo_desktop.publish.exports.addresses import web_address
from ilo_desktop.publish.exports.articles import Tongue, content
from ilo_desktop.publish.exports.characters import fit
from ilo_desktop.publish.exports.entries import Entry
from ilo_desktop.publish.words import Words

#: Under this name all ids are made that nothing else gives.
_NAMES = UUID("5d0f7a52-1b39-4d3f-9a57-6f2f0f6a8c11")
_IRI = re.compile(r"(?:urn:[A-Za-z0-9][A-Za-z0-9-]{0,31}|tag|https?):[^\s<>\"{}|\\^`]+", re.IGNORECASE)
_ORGANIZATION = re.compile(r"(?:.+\.)?(?:ilo|oit)\.org")
ORGANIZATION_ADDRESS = "https://www.ilo.org/"
#: Headings within a release begin below this level: the headline is no part of what feeds call the content.
_HEADLINE_LEVEL = 1


class Ids:
    """Gives each release of a file the id by which other programs know it again, and none of them twice.

    It is the one that the release came with, else its address, where that identifies it, else made of what it says.
    """

    def __init__(self) -> None:
        self._given: set[str] = set()

    def of(self, release: Release) -> str:
        """Return the id of a release, an address or a URN."""
        found = _own_id(release) or _made(release.headline, str(release.day), release.language, release.text)
        while found in self._given:  # two that nothing tells apart
            found = _made(found, release.headline, str(release.id))
        self._given.add(found)
        return found


def id_of_feed(*names: str) -> str:
    """Return the id of a feed: the same for the same title, whatever it holds."""
    return _made("feed", *names)


def is_address(identity: str, entry: Entry) -> bool:
    """Say whether an id is the release's own address."""
    return bool(entry.address) and identity == entry.address


def moment(day: date) -> datetime:
    """Return the moment by which feeds tell a day."""
    return datetime.combine(day, time(), UTC)


def changed(release: Release, made_on: date) -> datetime:
    """Return when a release last changed for a reader: when it came out or, undated, when it was first imported."""
    if release.day is not None:
        return moment(release.day)
    imported = min((one.imported_at.astimezone(UTC) for one in release.sightings), default=moment(made_on))
    return min(imported.replace(microsecond=0), moment(made_on))


def author(entry: Entry, words: Words) -> str:
    """Return who a release is from: the organization, or the host that it was published on."""
    host = host_of(entry.address)
    return words.organization if not host or _ORGANIZATION.fullmatch(host) else host


def html_of(entry: Entry, words: Words) -> str:
    """Return a release as clean HTML that tells its own language and direction: it is shown among others' texts."""
    return f"<div{Tongue.of(entry).told()}>\n{content(entry, _HEADLINE_LEVEL, words)}</div>"


def _own_id(release: Release) -> str:
    ids = [fit(one.value) for one in sorted(release.identifiers) if one.scheme is Scheme.GUID]
    address = web_address(release.url)
    if address and any(one.scheme in (Scheme.URL, Scheme.WCMS) for one in release.identifiers):
        ids.append(address)
    return next((value for value in ids if _IRI.fullmatch(value)), "")


def _made(*texts: str) -> str:
    return f"urn:uuid:{uuid5(_NAMES, _joined(texts))}"


def _joined(texts: Sequence[str]) -> str:
    return "\x1f".join(map(fit, texts))
