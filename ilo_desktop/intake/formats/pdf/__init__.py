"""PDF files with text: letters by their places on the page, back to lines, paragraphs and releases."""

from ilo_desktop.intake.formats.pdf.reader import FORMAT

__all__ = ["FORMAT"]
