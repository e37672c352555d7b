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
