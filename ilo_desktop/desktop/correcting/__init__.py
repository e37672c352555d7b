"""Corrections: what the user says of the tags that the vocabulary gave."""
