"""Whole releases by their keys, read from the library as often as they are gone through."""

from collections.abc import Collection, Iterator

from ilo_desktop.library.library import Library
from ilo_desktop.library.lookup import chunks
from ilo_desktop.newsroom.release import Release

_AT_ONCE = 1000


class KeyedReleases(Collection[Release]):
    """The releases of some keys in their order (``ResultSet.keys_of``); only some lie in memory at a time.

    Those that go meanwhile are left out, so that there can be fewer than it counts. Going through them can raise
    NewsroomError, as all that reads the library can; the library stays open as long.
    """

    def __init__(self, library: Library, keys: Collection[int]) -> None:
        """``keys`` can be gone through more than once."""
        self._library = library
        self._keys = keys

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._keys)

    def __iter__(self) -> Iterator[Release]:
        """Yield them in their order."""
        for some in chunks(self._keys, _AT_ONCE):
            yield from self._library.releases(self._library.ids(some))

    def __contains__(self, release: object) -> bool:
        """Say whether a release is among them, by its key."""
        return isinstance(release, Release) and release.key in self._keys
