"""Markdown: releases with front matter, articles under a heading with a date, and lists of them."""

from ilo_desktop.intake.formats.markdown.reader import FORMAT

__all__ = ["FORMAT"]
