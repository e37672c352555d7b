"""What an import brought: its documents, and what each of them says of which releases."""

from dataclasses import dataclass

from ilo_desktop.newsroom.release import Sighting


@dataclass(frozen=True, slots=True)
class ImportedDocument:
    """A document under the name that it came with, its size in bytes, and of how many releases it tells."""

    id: int
    name: str
    size: int
    count: int


@dataclass(frozen=True, slots=True)
class Imported:
    """The documents of an import in their order, and the first of what it brought, each with the id of its release."""

    documents: tuple[ImportedDocument, ...]
    brought: tuple[tuple[int, Sighting], ...]
