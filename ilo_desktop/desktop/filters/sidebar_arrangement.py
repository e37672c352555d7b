"""How the user arranged the sidebar: what is folded, how sections are sorted, and how much of each is shown."""

from enum import StrEnum

from ilo_desktop.desktop.filters.sidebar_rows import Section

_OPEN, _FOLDED, _SORTED = "+", "-", "="


class Sorting(StrEnum):
    """In which order a section shows its values."""

    COUNT = "count"  # in the whole library, so that rows keep their places when the query changes
    NAME = "name"


class Arrangement:
    """What was folded, by the paths of rows, and how sections are sorted; kept as one text."""

    def __init__(self) -> None:
        self._open: dict[str, bool] = {}
        self._sortings: dict[str, Sorting] = {}
        self._beyond: dict[str, int] = {}
        self._searches: dict[Section, str] = {}
        self._folded_in_search: set[str] = set()

    def save(self) -> str:
        """Return what was arranged, for ``restore``."""
        folds = [path + (_OPEN if is_open else _FOLDED) for path, is_open in self._open.items()]
        return " ".join(sorted([*folds, *(path + _SORTED + how for path, how in self._sortings.items())]))

    def restore(self, saved: str) -> None:
        """Arrange everything as it was; what is not understood is left out."""
        self._open, self._sortings = {}, {}
        for word in saved.split():
            path, is_sorted, how = word.partition(_SORTED)
            if is_sorted:
                self._sortings |= {path: Sorting(how)} if how in set(Sorting) else {}
            else:  # a path alone is a section that an earlier version folded up
                self._open[word.rstrip(_OPEN + _FOLDED)] = word.endswith(_OPEN)

    def is_open(self, path: str, *, at_first: bool) -> bool:
        """Say whether the rows below a path are shown."""
        return self._open.get(path, at_first)

    def set_open(self, path: str, *, is_open: bool) -> None:
        """Show the rows below a path, or fold them up."""
        self._open[path] = is_open

    def search(self, section: Section) -> str | None:
        """Return what is searched in a section; None where no search was begun."""
        return self._searches.get(section)

    def set_search(self, section: Section, text: str | None) -> None:
        """Search in a section, for now; None ends it."""
        self._folded_in_search.clear()
        self._searches.pop(section, None)
        if text is not None:
            self._searches[section] = text

    def is_found_open(self, path: str) -> bool:
        """Say whether what was found below a path is shown: until it is folded up."""
        return path not in self._folded_in_search

    def fold_found(self, path: str, *, is_open: bool) -> None:
        """Fold up what was found below a path, until one searches on."""
        if is_open:
            self._folded_in_search.discard(path)
        else:
            self._folded_in_search.add(path)

    def forget(self) -> None:
        """Forget what was searched and how much was shown; what is kept for good stays."""
        self._beyond.clear()
        self._searches.clear()
        self._folded_in_search.clear()

    def sorting(self, section: Section) -> Sorting:
        """Return how a section is sorted."""
        return self._sortings.get(section, Sorting.COUNT)

    def sort(self, section: Section, how: Sorting) -> None:
        """Sort a section otherwise."""
        self._sortings[section] = how

    def beyond(self, path: str) -> int:
        """Return how many values more than at first are shown below a path."""
        return self._beyond.get(path, 0)

    def show_beyond(self, path: str, count: int) -> None:
        """Show more values than at first below a path; until the window closes."""
        self._beyond[path] = count
