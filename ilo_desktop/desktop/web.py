"""Which of the addresses that releases bear the browser may be asked to open."""

from PySide6.QtCore import QUrl


def is_web_address(url: str) -> bool:
    """Say whether an address is one of the web. Others could open a file of this computer, or start a program."""
    return QUrl(url).scheme() in ("http", "https")


def is_mail_address(url: str) -> bool:
    """Say whether an address is that of a mailbox."""
    return QUrl(url).scheme() == "mailto" and "@" in QUrl(url).path()


def mailbox(url: str) -> QUrl:
    """Return the mailbox of such an address alone: what can follow it fills in a mail, or adds a file to it."""
    made = QUrl("mailto:")
    made.setPath(QUrl(url).path())
    return made
