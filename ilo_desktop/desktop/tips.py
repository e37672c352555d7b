"""Tool tips of words that come from releases and users."""


def plain_tip(words: str) -> str:
    """Return a tool tip that shows words as they are: Qt would take what looks like markup for markup."""
    if "<" not in words:
        return words
    from html import escape  # with it come the names of two thousand signs, and few tips need it

    return f'<span style="white-space: pre-wrap">{escape(words)}</span>'
