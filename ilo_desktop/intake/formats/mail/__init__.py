"""E-mails (.eml) and mailboxes: the releases in their bodies and in what is attached to them."""

from ilo_desktop.intake.formats.mail.mailbox import FORMAT as MAILBOX
from ilo_desktop.intake.formats.mail.reader import FORMAT

__all__ = ["FORMAT", "MAILBOX"]
