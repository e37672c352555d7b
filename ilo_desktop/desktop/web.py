"""Which of the addresses that releases bear the browser may be asked to open."""

from PySide6.QtCore import QUrl


def is_web_address(url: str) -> bool:
    """Say whether an address is one of the web. Others could open a file of this computer, or start a program."""
    return QUrl(url).scheme() in ("http", "https")
