"""By which versions of folding, settling and the vocabulary the derived parts of a library were worked out."""

from sqlalchemy import Connection, select, update

from ilo_desktop.library.index import IndexChange
from ilo_desktop.library.settle import SETTLING_VERSION
from ilo_desktop.library.tables import META
from ilo_desktop.newsroom.changes import ChangeSet
from ilo_desktop.newsroom.text import FOLDING_VERSION
from ilo_desktop.newsroom.vocabulary import Vocabulary


def is_folded_otherwise(connection: Connection) -> bool:
    """Say whether texts were folded, or releases settled, by another version."""
    versions = connection.execute(select(META.c.folding_version, META.c.settling_version)).one()
    return tuple(versions) != (FOLDING_VERSION, SETTLING_VERSION)


def is_outdated(connection: Connection, vocabulary: Vocabulary) -> bool:
    """Say whether folding, settling or the vocabulary is another one than when the library was last written."""
    return is_folded_otherwise(connection) or (
        connection.scalar(select(META.c.vocabulary_version)) != vocabulary.version
    )


def set_versions(connection: Connection, vocabulary: Vocabulary) -> tuple[ChangeSet, IndexChange]:
    """Note that what is derived was worked out with this folding and this vocabulary."""
    connection.execute(
        update(META).values(
            folding_version=FOLDING_VERSION,
            settling_version=SETTLING_VERSION,
            vocabulary_version=vocabulary.version,
        )
    )
    return ChangeSet(), IndexChange()
