"""JSON and JSON Lines: lists of releases whatever their fields are called, and what this program prints itself."""

from ilo_desktop.intake.formats.json_data.reader import FORMAT

__all__ = ["FORMAT"]
