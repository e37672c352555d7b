"""The library: the database of documents, sightings and the releases settled from them.

What it gives is loaded when it is first asked for, with SQLAlchemy: a start looks at ``first_look`` before that.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ilo_desktop.library.keyed_releases import KeyedReleases
    from ilo_desktop.library.library import Library
    from ilo_desktop.library.plan import Plan, PlanEntry
    from ilo_desktop.library.result_set import ResultSet
    from ilo_desktop.library.search import FacetCounts, Findings

__all__ = ["FacetCounts", "Findings", "KeyedReleases", "Library", "Plan", "PlanEntry", "ResultSet"]
_HOMES = {
    "FacetCounts": "search",
    "Findings": "search",
    "KeyedReleases": "keyed_releases",
    "Library": "library",
    "Plan": "plan",
    "PlanEntry": "plan",
    "ResultSet": "result_set",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
