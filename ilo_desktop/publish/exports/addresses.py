"""The addresses that exports link to: of the web and of mailboxes, written as standards have them, and no others."""

import re
from urllib.parse import quote, urlsplit

from ilo_desktop.publish.exports.characters import fit

_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?")
_MAILBOX = re.compile(r"[A-Za-z0-9.!$&'*+/=~%_-]+@[A-Za-z0-9.-]+")
#: What stands in a path as it is; in a query and a fragment also "?".
_IN_PATH = "/:@!$&'()*+,;=~%"
_WEB = frozenset({"http", "https"})


def web_address(text: str) -> str:
    """Return an address of the web in ASCII, letters of other scripts escaped; nothing for what is none.

    One with a name or password before the host is none: it says another host than it leads to.
    """
    try:
        parts = urlsplit(fit(text).strip())
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError:
        return ""
    if parts.scheme not in _WEB or not host or "@" in parts.netloc:
        return ""
    address = f"{parts.scheme}://{host}" + (f":{port}" if port is not None else "") + _quoted(parts.path, "")
    for mark, part in (("?", parts.query), ("#", parts.fragment)):
        address += f"{mark}{_quoted(part, '?')}" if part else ""
    return address


def link_target(text: str) -> str:
    """Return what a link within a text may lead to: an address of the web, or a mailbox with nothing behind it."""
    if text[:7].lower() != "mailto:":
        return web_address(text)
    mailbox = fit(text[7:]).partition("?")[0].strip()
    return f"mailto:{mailbox}" if _MAILBOX.fullmatch(mailbox) and not _STRAY_PERCENT.search(mailbox) else ""


def _host(host: str) -> str:
    named = host if host.isascii() else host.encode("idna").decode("ascii")  # UnicodeError is a ValueError
    return named if _HOST.fullmatch(named) else ""


def _quoted(part: str, also: str) -> str:
    return quote(_STRAY_PERCENT.sub("%25", part), safe=_IN_PATH + also)
