"""Lists of releases saved as text: every item becomes a draft, and what fits nowhere a problem with its line."""

from ilo_desktop.intake.formats.text_list.reader import FORMAT, read

__all__ = ["FORMAT", "read"]
