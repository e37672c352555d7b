"""Word documents (.docx and its kin): paragraphs, headings, lists and tables as they stand, out of the file's XML."""

from ilo_desktop.intake.formats.word.reader import FORMAT

__all__ = ["FORMAT"]
