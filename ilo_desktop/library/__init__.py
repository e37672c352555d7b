"""The library: the database of documents, sightings and the releases settled from them."""

from ilo_desktop.library.library import Library
from ilo_desktop.library.plan import Plan, PlanEntry
from ilo_desktop.library.search import FacetCounts, Findings, ResultSet

__all__ = ["FacetCounts", "Findings", "Library", "Plan", "PlanEntry", "ResultSet"]
