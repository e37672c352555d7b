"""Tool tips of words that come from releases and users."""

from html import escape


def plain_tip(words: str) -> str:
    """Return a tool tip that shows words as they are: Qt would take what looks like markup for markup."""
    return f'<span style="white-space: pre-wrap">{escape(words)}</span>' if "<" in words else words
