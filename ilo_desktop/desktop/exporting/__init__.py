"""Exporting: what is shown or selected as a file for another program."""
