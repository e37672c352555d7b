"""What a page's address says about the release on it: its own number and language, or the address as such."""

import re
from urllib.parse import quote, unquote_to_bytes, urlsplit

from ilo_desktop.newsroom.release import Identifier, Scheme
from ilo_desktop.newsroom.siblings import spoken

_NUMBER = re.compile(r"\bWCMS_[A-Z0-9_]+", re.IGNORECASE)
_LANGUAGE = re.compile(r"/lang--([a-z]{2})\b", re.IGNORECASE)
_TRACKING = re.compile(
    r"(?:utm_\w*|mtm_\w*|pk_\w*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|vero_id|mkt_tok)(?:=|\Z)",
    re.IGNORECASE,
)
_ESCAPED = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
#: What stands in addresses as it is; letters of other scripts do not, however they are written.
_SAFE = "!#$%&'()*+,/:;=?@[]~"


def identifiers_of(url: str) -> tuple[Identifier, ...]:
    """Return what identifies the release at an address, nothing for what is no web address.

    The ILO serves a page from several hosts (oit.org beside ilo.org): its number with the address's language is the
    same on all of them. Elsewhere the address itself counts, without scheme, "www.", fragment, closing slash, and what
    newsletters and networks add to tell where readers come from; letters that need not be escaped are not. The front
    page of a site, in whichever language, is that of no release.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ()
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ()
    number, language = _NUMBER.search(parts.path), _LANGUAGE.search(parts.path)
    if number and language:
        return (Identifier(Scheme.WCMS, f"{number.group().upper()}/{language.group(1).lower()}"),)
    kept = "&".join(value for value in parts.query.split("&") if value and not _TRACKING.match(value))
    query = f"?{kept}" if kept else ""
    address = f"https://{parts.hostname.removeprefix('www.')}{_escaped(parts.path.rstrip('/') + query)}"
    found = Identifier(Scheme.URL, address)
    return () if _is_front(found) else (found,)


def _is_front(address: Identifier) -> bool:
    parts = urlsplit(spoken(address).common.value)
    return not (parts.path.strip("/") or parts.query)


def _escaped(rest: str) -> str:
    """Return the rest of an address with one spelling of its letters: "bäcker" and "b%c3%a4cker" are one."""
    return quote(_ESCAPED.sub(_unreserved, rest.encode("utf-8", "replace").decode()), safe=_SAFE)


def _unreserved(escaped: re.Match[str]) -> str:
    """Return escaped letters as they are where no address needs them escaped, else in capitals."""
    return quote(unquote_to_bytes(escaped[0]), safe="~")
