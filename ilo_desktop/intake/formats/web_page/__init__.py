"""Web pages as browsers save them: lists and articles of the ILO, and of others by what they say of themselves."""

from ilo_desktop.intake.formats.web_page.reader import FORMAT, read_page, show_page

__all__ = ["FORMAT", "read_page", "show_page"]
