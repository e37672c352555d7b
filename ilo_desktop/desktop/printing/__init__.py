"""Briefings on paper: typesetting, pages, preview, PDF and printer."""
