"""Feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, read item by item and without any DTD."""

from ilo_desktop.intake.formats.feed.reader import FORMAT

__all__ = ["FORMAT"]
